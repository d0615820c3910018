//! What stands between the delimiters: a path, or the reason why it is none.

use serde_json::Value;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// A member of an object: `given`, or `['amountIn$']` with the quotes undone.
    Name(String),
    /// An element of an array, counted from 0: `[0]`.
    Index(usize),
}

impl Segment {
    pub(super) fn to_value(&self) -> Value {
        match self {
            Self::Name(name) => name.as_str().into(),
            Self::Index(index) => (*index).into(),
        }
    }
}

/// Why a placeholder has no path. Positions are bytes in the content.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// Nothing but white space.
    Empty,
    /// A path with white space around it.
    WhiteSpace,
    /// Another placeholder opens inside.
    Nested(usize),
    /// A whole expression; the text names what gave it away.
    Expression(&'static str),
    /// A path up to this position.
    Broken(usize),
}

/// Reads the content of a placeholder in which another one opens at `nested`, if one does.
pub(super) fn read(content: &str, nested: Option<usize>) -> Result<Vec<Segment>, Problem> {
    if let Some(at) = nested {
        return Err(Problem::Nested(at));
    }
    let trimmed = content.trim();
    if trimmed.is_empty() {
        return Err(Problem::Empty);
    }
    match segments(trimmed) {
        Ok(segments) if trimmed.len() == content.len() => Ok(segments),
        Ok(_) => Err(Problem::WhiteSpace),
        Err(at) => Err(match expression(trimmed, at) {
            Some(what) => Problem::Expression(what),
            None => {
                let indent = content.len().saturating_sub(content.trim_start().len());
                Problem::Broken(indent.saturating_add(at))
            }
        }),
    }
}

/// The steps of a path, or the position where it stops being one.
fn segments(path: &str) -> Result<Vec<Segment>, usize> {
    let mut rest = path;
    let mut found = vec![name(&mut rest).ok_or(0usize)?];
    loop {
        let at = path.len().saturating_sub(rest.len());
        let segment = if rest.is_empty() {
            return Ok(found);
        } else if let Some(after) = rest.strip_prefix('.') {
            rest = after;
            name(&mut rest).ok_or(at.saturating_add(1))?
        } else if let Some(after) = rest.strip_prefix('[') {
            rest = after;
            bracket(&mut rest).ok_or(at)?
        } else {
            return Err(at);
        };
        found.push(segment);
    }
}

/// Takes a name: a letter, then letters, digits and `_`.
fn name(rest: &mut &str) -> Option<Segment> {
    let end = rest.find(|next: char| !(next.is_alphabetic() || next.is_ascii_digit() || next == '_'));
    let (name, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
    if !name.starts_with(char::is_alphabetic) {
        return None;
    }
    *rest = after;
    Some(Segment::Name(name.to_owned()))
}

/// Takes what follows a `[`: a quoted name or an index, and the `]`.
fn bracket(rest: &mut &str) -> Option<Segment> {
    let (segment, after) = match rest.chars().next()? {
        quote @ ('\'' | '"') => quoted(rest, quote)?,
        _ => {
            let (digits, after) = rest.split_at_checked(rest.find(']')?)?;
            let is_index = digits.bytes().all(|byte| byte.is_ascii_digit());
            (Segment::Index(digits.parse().ok().filter(|_| is_index)?), after)
        }
    };
    *rest = after.strip_prefix(']')?;
    Some(segment)
}

/// A name in quotes, in which a doubled quote stands for one.
fn quoted(text: &str, quote: char) -> Option<(Segment, &str)> {
    let mut name = String::new();
    let mut rest = text.strip_prefix(quote)?;
    loop {
        let (part, after) = rest.split_once(quote)?;
        name.push_str(part);
        match after.strip_prefix(quote) {
            Some(after) => {
                name.push(quote);
                rest = after;
            }
            None => return Some((Segment::Name(name), after)),
        }
    }
}

/// What makes an expression of a text that stops being a path at `at`.
fn expression(text: &str, at: usize) -> Option<&'static str> {
    let rest = text.get(at..)?;
    let after_number = rest.trim_start_matches(|next: char| next.is_ascii_digit() || next == '.');
    let starts_with_number = at == 0 && rest.starts_with(|next: char| next.is_ascii_digit());
    let rest = if starts_with_number { after_number } else { rest };
    let next = rest.trim_start();
    let has_space = next.len() < rest.len();
    let mut characters = next.chars();
    match characters.next() {
        None => starts_with_number.then_some("a number"),
        Some('\'' | '"') => Some("a quoted text"),
        Some('(') => Some("a method call or parentheses"),
        Some('?') if characters.next() == Some('.') => Some("safe navigation with `?.`"),
        Some('?') => Some("a condition with `?`"),
        Some(
            '+' | '-' | '*' | '/' | '%' | '^' | '=' | '!' | '&' | '|' | '<' | '>' | ',' | ':' | ';' | '#' | '@' | '{',
        ) => Some("an operator"),
        Some(letter) if has_space && letter.is_alphanumeric() => Some("several words"),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(content: &str) -> Vec<String> {
        let show = |segment: Segment| match segment {
            Segment::Name(name) => name,
            Segment::Index(index) => format!("#{index}"),
        };
        read(content, None).unwrap().into_iter().map(show).collect()
    }

    fn problem(content: &str) -> Problem {
        read(content, None).unwrap_err()
    }

    #[test]
    fn reads_paths() {
        assert_eq!(names("user.name.given_2"), ["user", "name", "given_2"]);
        assert_eq!(names("providerAttributes['amountIn$']"), ["providerAttributes", "amountIn$"]);
        assert_eq!(names("a[\"b.c\"].d[0][12]"), ["a", "b.c", "d", "#0", "#12"]);
        assert_eq!(names("a['it''s']['']"), ["a", "it's", ""]);
        assert_eq!(names("größe.é"), ["größe", "é"]);
    }

    #[test]
    fn says_where_a_path_breaks() {
        for (content, at) in [
            ("user..name", 5),
            ("user.", 5),
            (".user", 0),
            ("1abc", 0),
            ("_a", 0),
            ("user.1", 5),
            ("amountIn$", 8),
            ("a[b]", 1),
            ("a['b'", 1),
            ("a[]", 1),
            ("a[+1]", 1),
            ("a[99999999999999999999999]", 1),
            ("a]", 1),
            ("user\u{301}", 4),
            (" a..b", 3),
        ] {
            assert_eq!(problem(content), Problem::Broken(at), "{content}");
        }
    }

    #[test]
    fn tells_expressions_from_paths() {
        for content in [
            "user.name.given + ', ' + user.name.family",
            "'test'",
            "\"test\"",
            "user.name.given.toUpperCase()",
            "user?.name",
            "user.id ?: 'none'",
            "user.a == null ? 1 : 2",
            "amount-in",
            "1 + 1",
            "42",
            "user.a eq user.b",
            "!user.enabled",
            "#root",
            "(user.id)",
            "{'a', 'b'}",
            "user.list.![name]",
        ] {
            assert!(matches!(problem(content), Problem::Expression(_)), "{content}");
        }
    }

    #[test]
    fn tells_what_is_missing() {
        assert_eq!(problem(""), Problem::Empty);
        assert_eq!(problem(" \n"), Problem::Empty);
        assert_eq!(problem(" user.id "), Problem::WhiteSpace);
        assert_eq!(read("a.${b}", Some(2)), Err(Problem::Nested(2)));
    }
}
