//! The text of a filter, read once from left to right.
//!
//! Beside the filter the parser notes, in document order, what the check against an endpoint wants to know and where
//! it stands; the filter itself has no positions, so that two filters that say the same are equal.

use super::expression::{AttributePath, Filter, Literal, Number, Operator};
use crate::order::sort_by;
use crate::violation::{Code, Span, SpanCursor, Violation};
use std::ops::Range;

/// A filter and what was seen on the way.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) filter: Filter,
    pub(super) notes: Vec<Note>,
}

/// Something worth a second look, with its byte range.
#[derive(Debug)]
pub(super) enum Note {
    Condition(Condition),
    Negation(Range<usize>),
    ExtraSpace(Range<usize>),
}

impl Note {
    fn start(&self) -> usize {
        match self {
            Self::Condition(condition) => condition.at.start,
            Self::Negation(at) | Self::ExtraSpace(at) => at.start,
        }
    }
}

/// One attribute with its operator.
#[derive(Debug)]
pub(super) struct Condition {
    /// The attribute as the rows of the catalogue spell it: `id`, or `memberOfGroups[id]` inside a value path.
    pub(super) attribute: String,
    pub(super) at: Range<usize>,
    /// An operator name, `pr` included.
    pub(super) operator: &'static str,
    pub(super) operator_at: Range<usize>,
    /// What kind of value stands there, if the operator is not made for it.
    pub(super) misfit: Option<&'static str>,
}

/// The operator without a value.
pub(super) const PRESENT: &str = "pr";

pub(super) fn parse(text: &str) -> Result<Parsed, Violation> {
    if text.len() > Filter::MAX_LENGTH {
        return Err(Violation::new(Code::TooLarge).with("actual", text.len()).with("limit", Filter::MAX_LENGTH));
    }
    let mut parser = Parser { text, at: 0, nesting: 0, container: None, notes: Vec::new() };
    parser.spaces(0);
    if parser.rest().is_empty() {
        return Err(Violation::new(Code::FilterEmpty).span(Span::whole(text)));
    }
    let filter = parser.disjunction()?;
    parser.spaces(0);
    if !parser.rest().is_empty() {
        return Err(parser.unexpected("`and`, `or` or the end"));
    }
    // A space inside a condition is noted before the condition is whole.
    sort_by(&mut parser.notes, |left, right| left.start().cmp(&right.start()));
    Ok(Parsed { filter, notes: parser.notes })
}

#[derive(Debug)]
struct Parser<'a> {
    text: &'a str,
    /// The byte that is read next, always at the start of a character.
    at: usize,
    nesting: usize,
    /// The attribute before the bracket that is open.
    container: Option<AttributePath>,
    notes: Vec<Note>,
}

impl<'a> Parser<'a> {
    /// Filters joined with `or`.
    fn disjunction(&mut self) -> Result<Filter, Violation> {
        let mut filter = self.conjunction()?;
        while self.eat_connective("or")? {
            filter = filter.or(self.conjunction()?);
        }
        Ok(filter)
    }

    /// Filters joined with `and`, which binds tighter.
    fn conjunction(&mut self) -> Result<Filter, Violation> {
        let mut filter = self.primary()?;
        while self.eat_connective("and")? {
            filter = filter.and(self.primary()?);
        }
        Ok(filter)
    }

    /// A condition, a value path, or a filter in parentheses.
    fn primary(&mut self) -> Result<Filter, Violation> {
        if self.peek() == Some(b'(') {
            return self.enclosed(b')', "`and`, `or` or `)`");
        }
        let at = self.word();
        let word = self.slice(&at);
        if word.is_empty() {
            return Err(self.unexpected("an attribute name, `not` or `(`"));
        }
        if word.eq_ignore_ascii_case("not") && self.rest().trim_start_matches(' ').starts_with('(') {
            self.notes.push(Note::Negation(at));
            self.spaces(1);
            return Ok(self.enclosed(b')', "`and`, `or` or `)`")?.negated());
        }
        let Some(path) = AttributePath::new(word) else {
            return Err(self.violation(Code::FilterAttributePath, &at).with("attribute", word));
        };
        if self.peek() == Some(b'[') { self.value_path(path, at) } else { self.condition(path, at) }
    }

    fn value_path(&mut self, path: AttributePath, at: Range<usize>) -> Result<Filter, Violation> {
        if self.container.is_some() {
            return Err(self.violation(Code::FilterNestedValuePath, &at).with("attribute", path.to_string()));
        }
        self.container = Some(path.clone());
        let filter = self.enclosed(b']', "`and`, `or` or `]`")?;
        self.container = None;
        Ok(filter.inside(path))
    }

    /// A filter between the bracket at hand and the one that closes it.
    fn enclosed(&mut self, close: u8, expected: &'static str) -> Result<Filter, Violation> {
        let at = self.at..self.at.saturating_add(1);
        if self.nesting >= Filter::MAX_NESTING {
            return Err(self.violation(Code::TooDeep, &at).with("limit", Filter::MAX_NESTING));
        }
        self.nesting = self.nesting.saturating_add(1);
        self.at = at.end;
        self.spaces(0);
        let filter = self.disjunction()?;
        self.spaces(0);
        if self.peek() != Some(close) {
            return Err(self.unexpected(expected));
        }
        self.at = self.at.saturating_add(1);
        self.nesting = self.nesting.saturating_sub(1);
        Ok(filter)
    }

    fn condition(&mut self, path: AttributePath, at: Range<usize>) -> Result<Filter, Violation> {
        self.one_space("a space and an operator")?;
        let operator_at = self.word();
        let word = self.slice(&operator_at);
        if word.is_empty() {
            return Err(self.unexpected("an operator"));
        }
        let attribute = match &self.container {
            Some(container) => format!("{container}[{path}]"),
            None => path.to_string(),
        };
        if word.eq_ignore_ascii_case(PRESENT) {
            let operator = PRESENT;
            self.notes.push(Note::Condition(Condition { attribute, at, operator, operator_at, misfit: None }));
            return Ok(Filter::present(path));
        }
        let Some(operator) = Operator::from_name(word) else {
            let known: Vec<&str> = Operator::ALL.iter().map(|known| known.as_str()).chain([PRESENT]).collect();
            let violation = self.violation(Code::FilterOperatorUnknown, &operator_at);
            return Err(violation.with("operator", word).with("known", known));
        };
        self.one_space("a space and a value")?;
        let value = self.literal()?;
        let misfit = (!operator.fits(&value)).then(|| kind(&value));
        let operator_name = operator.as_str();
        let condition = Condition { attribute, at, operator: operator_name, operator_at, misfit };
        self.notes.push(Note::Condition(condition));
        Ok(Filter::compare(path, operator, value))
    }

    fn literal(&mut self) -> Result<Literal, Violation> {
        if self.peek() == Some(b'"') {
            return self.string();
        }
        let at = self.word();
        match self.slice(&at) {
            "" => Err(self.unexpected("a value")),
            "true" => Ok(Literal::Bool(true)),
            "false" => Ok(Literal::Bool(false)),
            "null" => Ok(Literal::Null),
            word => match Number::new(word) {
                Some(number) => Ok(Literal::Number(number)),
                None => Err(self.violation(Code::FilterValue, &at).with("value", word)),
            },
        }
    }

    fn string(&mut self) -> Result<Literal, Violation> {
        let start = self.at;
        let mut bytes = self.rest().bytes().enumerate().skip(1);
        let length = loop {
            match bytes.next() {
                Some((_, b'\\')) => {
                    bytes.next();
                }
                Some((index, b'"')) => break index.saturating_add(1),
                Some(_) => {}
                None => return Err(self.violation(Code::FilterStringOpen, &(start..self.text.len()))),
            }
        };
        let at = start..start.saturating_add(length);
        self.at = at.end;
        let quoted = self.slice(&at);
        match serde_json::from_slice(quoted.as_bytes()) {
            Ok(text) => Ok(Literal::String(text)),
            Err(_) => Err(self.violation(Code::FilterValue, &at).with("value", quoted)),
        }
    }

    /// Goes past ` and ` or ` or `, if one of them stands here.
    fn eat_connective(&mut self, connective: &str) -> Result<bool, Violation> {
        let spaces = self.count_spaces();
        let rest = self.rest().get(spaces..).unwrap_or_default();
        let is_here = rest.get(..connective.len()).is_some_and(|word| word.eq_ignore_ascii_case(connective))
            && rest.as_bytes().get(connective.len()).is_none_or(|&next| ends_word(next));
        if !is_here {
            return Ok(false);
        }
        if spaces == 0 {
            return Err(self.unexpected("a space"));
        }
        self.spaces(1);
        self.at = self.at.saturating_add(connective.len());
        self.one_space("a space and a condition")?;
        Ok(true)
    }

    /// Goes past at least one space.
    fn one_space(&mut self, expected: &'static str) -> Result<(), Violation> {
        if self.count_spaces() == 0 {
            return Err(self.unexpected(expected));
        }
        self.spaces(1);
        Ok(())
    }

    /// Goes past all spaces, and notes those beyond what the grammar has here.
    fn spaces(&mut self, usual: usize) {
        let count = self.count_spaces();
        let end = self.at.saturating_add(count);
        if count > usual {
            self.notes.push(Note::ExtraSpace(self.at.saturating_add(usual)..end));
        }
        self.at = end;
    }

    fn count_spaces(&self) -> usize {
        self.rest().bytes().take_while(|&byte| byte == b' ').count()
    }

    /// Goes past everything up to a space, a bracket, a quotation mark or a control character.
    fn word(&mut self) -> Range<usize> {
        let length = self.rest().bytes().take_while(|&byte| !ends_word(byte)).count();
        let start = self.at;
        self.at = start.saturating_add(length);
        start..self.at
    }

    fn peek(&self) -> Option<u8> {
        self.rest().bytes().next()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn slice(&self, range: &Range<usize>) -> &'a str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// What stands here is not what the grammar has here.
    fn unexpected(&mut self, expected: &'static str) -> Violation {
        let start = self.at;
        let mut at = self.word();
        if at.is_empty() {
            let length = self.rest().chars().next().map_or(0, char::len_utf8);
            at = start..start.saturating_add(length);
        }
        match self.slice(&at) {
            "" => self.violation(Code::FilterIncomplete, &at).with("expected", expected),
            found => self.violation(Code::FilterSyntax, &at).with("found", found).with("expected", expected),
        }
    }

    fn violation(&self, code: Code, at: &Range<usize>) -> Violation {
        Violation::new(code).span(SpanCursor::new(self.text).span(at.start, at.end))
    }
}

fn ends_word(byte: u8) -> bool {
    byte <= b' ' || byte == 0x7f || matches!(byte, b'(' | b')' | b'[' | b']' | b'"')
}

fn kind(value: &Literal) -> &'static str {
    match value {
        Literal::String(_) => "a string",
        Literal::Number(_) => "a number",
        Literal::Bool(_) => "a truth value",
        Literal::Null => "null",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        parse(text).unwrap_err().code
    }

    fn printed(text: &str) -> String {
        parse(text).unwrap().filter.to_string()
    }

    #[test]
    fn names_what_was_expected() {
        let violation = parse("name eq \"x\" nad").unwrap_err();
        assert_eq!(violation.message(), "found `nad`, expected `and`, `or` or the end");
        assert_eq!(violation.span.unwrap().bytes(), 12..15);
        assert_eq!(code("name"), Code::FilterIncomplete);
        assert_eq!(code("name eq"), Code::FilterIncomplete);
        assert_eq!(code("name eq "), Code::FilterIncomplete);
        assert_eq!(code("(name pr"), Code::FilterIncomplete);
        assert_eq!(code("name eq \"\\\""), Code::FilterStringOpen);
        assert_eq!(code("name eq \"\\x\""), Code::FilterValue);
        assert_eq!(code("name eq\t1"), Code::FilterSyntax);
        assert_eq!(code("a eq 1and b eq 2"), Code::FilterValue);
        assert_eq!(code("a eq \"1\"and b eq 2"), Code::FilterSyntax);
        assert_eq!(code("a[b eq 1].c eq 2"), Code::FilterSyntax);
    }

    #[test]
    fn keywords_are_attributes_where_they_can_be() {
        assert_eq!(printed("not eq 1 AND and pr or OR pr"), "not eq 1 and and pr or OR pr");
        assert_eq!(printed("NOT(a Pr)"), "not (a pr)");
    }

    #[test]
    fn drops_parentheses_without_meaning() {
        assert_eq!(printed("((a pr) and (b pr and (c pr)))"), "a pr and b pr and c pr");
        assert_eq!(printed("(a pr or b pr) and c pr"), "(a pr or b pr) and c pr");
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth: usize| format!("{}a pr{}", "(".repeat(depth), ")".repeat(depth));
        assert!(parse(&nested(Filter::MAX_NESTING)).is_ok());
        assert_eq!(code(&nested(Filter::MAX_NESTING + 1)), Code::TooDeep);
        assert_eq!(code(&"(".repeat(60_000)), Code::TooDeep);
        assert_eq!(code(&"a".repeat(Filter::MAX_LENGTH + 1)), Code::TooLarge);
    }
}
