//! A strict JSON reader that remembers where every value stands and keeps members that stand twice.
//!
//! `serde_json` does neither, and a form needs both to mark the right place in the text. The grammar is RFC 8259, no
//! more and no less. Values can be private keys, so nothing here has `Debug`, and no reason shows a piece of the text.

use crate::order::Firsts;
use crate::validate::rules::findings::{Findings, excerpt};
use crate::violation::{Code, Pointer, Violation};
use std::borrow::Cow;
use std::ops::Range;

/// Deepest nesting that is read. A JWKS has four levels.
pub(super) const DEEPEST: usize = 32;

/// A value and where it stands, quotes and brackets included.
pub(super) struct Json<'a> {
    pub(super) range: Range<usize>,
    pub(super) value: Value<'a>,
}

pub(super) enum Value<'a> {
    Null,
    Bool,
    Number,
    String(Cow<'a, str>),
    Array(Vec<Json<'a>>),
    Object(Vec<Member<'a>>),
}

pub(super) struct Member<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) name_range: Range<usize>,
    pub(super) json: Json<'a>,
}

/// Why a text is not JSON.
pub(super) struct SyntaxError {
    pub(super) at: usize,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    Syntax(&'static str),
    TooDeep,
}

impl Value<'_> {
    /// With its article, for messages.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

/// Reads a whole text.
pub(super) fn parse(text: &str) -> Result<Json<'_>, SyntaxError> {
    let mut reader = Reader { text, at: 0 };
    reader.skip_white_space();
    if reader.rest().starts_with("-----BEGIN") {
        return reader.fail("this is PEM, a JWKS is JSON");
    }
    let json = reader.value(0)?;
    reader.skip_white_space();
    match reader.peek() {
        None => Ok(json),
        Some(_) => reader.fail("more text follows the end of the document"),
    }
}

/// Reports every member that stands twice in one object, at any depth.
pub(super) fn report_duplicates(json: &Json<'_>, pointer: &mut Pointer, findings: &mut Findings<'_>) {
    match &json.value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mark = pointer.enter_index(index);
                report_duplicates(item, pointer, findings);
                pointer.leave(mark);
            }
        }
        Value::Object(members) => {
            let mut seen = Firsts::default();
            for member in members {
                let mark = pointer.enter(&member.name);
                if !seen.insert(member.name.as_bytes()) {
                    let violation = Violation::new(Code::JsonDuplicateMember)
                        .at(pointer.as_str())
                        .with("member", excerpt(&member.name));
                    findings.push(member.name_range.clone(), violation);
                }
                report_duplicates(&member.json, pointer, findings);
                pointer.leave(mark);
            }
        }
        Value::Null | Value::Bool | Value::Number | Value::String(_) => {}
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn fail<T>(&self, reason: &'static str) -> Result<T, SyntaxError> {
        Err(SyntaxError { at: self.at, kind: Kind::Syntax(reason) })
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn advance(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    fn skip_white_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.advance(1);
        }
    }

    /// Takes one byte and the white space after it.
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.advance(1);
            self.skip_white_space();
        }
        found
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn value(&mut self, depth: usize) -> Result<Json<'a>, SyntaxError> {
        if depth > DEEPEST {
            return Err(SyntaxError { at: self.at, kind: Kind::TooDeep });
        }
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            None => return self.fail("the text ends where a value is expected"),
            Some(_) => self.word()?,
        };
        Ok(Json { range: start..self.at, value })
    }

    fn word(&mut self) -> Result<Value<'a>, SyntaxError> {
        for (word, value) in [("null", Value::Null), ("true", Value::Bool), ("false", Value::Bool)] {
            if self.rest().starts_with(word) {
                self.advance(word.len());
                return Ok(value);
            }
        }
        self.fail("a value is expected")
    }

    fn object(&mut self, depth: usize) -> Result<Value<'a>, SyntaxError> {
        let mut members = Vec::new();
        self.take(b'{');
        if self.peek() == Some(b'}') {
            self.advance(1);
            return Ok(Value::Object(members));
        }
        loop {
            if self.peek() != Some(b'"') {
                return self.fail("a member name in double quotes is expected");
            }
            let start = self.at;
            let name = self.string()?;
            let name_range = start..self.at;
            self.skip_white_space();
            if !self.take(b':') {
                return self.fail("a colon is expected after the member name");
            }
            let json = self.value(depth.saturating_add(1))?;
            members.push(Member { name, name_range, json });
            self.skip_white_space();
            if self.peek() == Some(b'}') {
                self.advance(1);
                return Ok(Value::Object(members));
            }
            if !self.take(b',') {
                return self.fail("a comma or a closing brace is expected");
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value<'a>, SyntaxError> {
        let mut items = Vec::new();
        self.take(b'[');
        if self.peek() == Some(b']') {
            self.advance(1);
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value(depth.saturating_add(1))?);
            self.skip_white_space();
            if self.peek() == Some(b']') {
                self.advance(1);
                return Ok(Value::Array(items));
            }
            if !self.take(b',') {
                return self.fail("a comma or a closing bracket is expected");
            }
        }
    }

    fn number(&mut self) -> Result<Value<'a>, SyntaxError> {
        if self.peek() == Some(b'-') {
            self.advance(1);
        }
        if self.peek() == Some(b'0') {
            self.advance(1);
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.advance(1);
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.advance(1);
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.advance(1);
            }
            self.digits()?;
        }
        Ok(Value::Number)
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return self.fail("a digit is expected");
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.advance(1);
        }
        Ok(())
    }

    /// A string with its quotes; borrowed when it has no escape.
    fn string(&mut self) -> Result<Cow<'a, str>, SyntaxError> {
        self.advance(1);
        let mut value = Cow::Borrowed("");
        loop {
            let stop = self.rest().find(|c| matches!(c, '"' | '\\') || c < ' ');
            let Some((plain, _)) = stop.and_then(|stop| self.rest().split_at_checked(stop)) else {
                self.at = self.text.len();
                return self.fail("the text ends inside a string");
            };
            self.advance(plain.len());
            // Only escapes allocate.
            if value.is_empty() {
                value = Cow::Borrowed(plain);
            } else {
                value.to_mut().push_str(plain);
            }
            match self.peek() {
                Some(b'"') => {
                    self.advance(1);
                    return Ok(value);
                }
                Some(b'\\') => value.to_mut().push(self.escape()?),
                _ => return self.fail("a control character inside a string must be escaped"),
            }
        }
    }

    fn escape(&mut self) -> Result<char, SyntaxError> {
        let character = match self.rest().as_bytes().get(1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return self.fail("no such escape exists"),
        };
        self.advance(2);
        Ok(character)
    }

    /// One `\uXXXX`, or two that are a surrogate pair.
    fn unicode_escape(&mut self) -> Result<char, SyntaxError> {
        let decoded = self.unit(0).and_then(|high| {
            char::from_u32(high).map(|character| (character, 6)).or_else(|| {
                let pair = [u16::try_from(high).ok()?, u16::try_from(self.unit(6)?).ok()?];
                char::decode_utf16(pair).next()?.ok().map(|character| (character, 12))
            })
        });
        let Some((character, bytes)) = decoded else {
            return self.fail("the escape is not a Unicode character");
        };
        self.advance(bytes);
        Ok(character)
    }

    /// The number of a `\uXXXX` at a distance from here.
    fn unit(&self, distance: usize) -> Option<u32> {
        let digits = self.rest().get(distance..distance.saturating_add(6))?.strip_prefix("\\u")?;
        // `from_str_radix` alone would take a sign.
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| all_digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_serde_json_on_what_is_json() {
        let samples = [
            "",
            " ",
            "{}",
            "[]",
            "[1,2]",
            "[1,]",
            "[,1]",
            "{\"a\":1}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\" 1}",
            "{\"a\":}",
            "nul",
            "null",
            "nullx",
            "true",
            "false",
            "0",
            "-0",
            "01",
            "1.",
            "1.5",
            ".5",
            "1e5",
            "1E+5",
            "1e",
            "-",
            "+1",
            "\"a",
            "\"a\"",
            "\"\\n\\u0041\\/\"",
            "\"\\x\"",
            "\"\\u00g0\"",
            "\"\\u+123\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\ud83d\\u0041\"",
            "\"a\nb\"",
            "\"\u{7f}\"",
            "\u{feff}{}",
            "{} {}",
            "\t\r\n [ ] ",
            "[[[[]]]]",
            "\"é😀\"",
            "[\"\\",
            "{\"a\":[{\"b\":null}]}",
            "'a'",
            "// c\n1",
            "\u{a0}1",
            "[1 2]",
        ];
        for text in samples {
            assert_eq!(parse(text).is_ok(), serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn decodes_strings_and_knows_places() {
        let text = r#" {"k\u0065y": ["a", "\ud83d\ude00"]} "#;
        let Ok(Json { range, value: Value::Object(members) }) = parse(text) else { panic!("an object") };
        assert_eq!(text.get(range).unwrap(), text.trim());
        let member = &members[0];
        assert_eq!(member.name, "key");
        assert_eq!(text.get(member.name_range.clone()).unwrap(), r#""k\u0065y""#);
        let Value::Array(items) = &member.json.value else { panic!("an array") };
        assert!(matches!(&items[0].value, Value::String(Cow::Borrowed("a"))));
        assert!(matches!(&items[1].value, Value::String(text) if text == "😀"));
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(DEEPEST + 1)).is_ok());
        assert!(matches!(parse(&nested(DEEPEST + 2)), Err(SyntaxError { kind: Kind::TooDeep, .. })));
        assert!(parse(&"[".repeat(100_000)).is_err());
    }
}
