//! JSON text as an argument, with the bounds of every argument.

use crate::Error;
use crate::limits::{MAX_DEPTH, MAX_TEXT, MAX_VALUES};
use crate::text::json_extent;
use crate::violation::{Code, Span, Violation};
use serde_json::Value;

/// Reads JSON text, in a language that has no reader of its own.
///
/// # Errors
/// [`Error::Usage`] for text that is not JSON (`json_syntax` says where), and for more text, values or levels than an
/// argument may have ([`limits`](crate::limits)).
///
/// ```
/// use pingone_core::data;
/// use serde_json::json;
///
/// assert_eq!(data::parse_json(r#"{"a": [1]}"#)?, json!({"a": [1]}));
/// let error = data::parse_json(r#"{"a": ]"#).unwrap_err();
/// assert_eq!(error.to_string(), "not JSON: expected value (line 1, column 7)");
/// # Ok::<(), pingone_core::Error>(())
/// ```
pub fn parse_json(text: &str) -> Result<Value, Error> {
    read(text).map_err(|violation| Error::Usage(vec![violation]))
}

fn read(text: &str) -> Result<Value, Violation> {
    if text.len() > MAX_TEXT {
        return Err(Violation::new(Code::TooLarge).with("actual", text.len()).with("limit", MAX_TEXT));
    }
    let extent = json_extent(text.as_bytes());
    if extent.depth > MAX_DEPTH {
        return Err(Violation::new(Code::TooDeep).with("limit", MAX_DEPTH));
    }
    if extent.values > MAX_VALUES {
        return Err(Violation::new(Code::TooManyValues).with("limit", MAX_VALUES));
    }
    serde_json::from_slice(text.as_bytes()).map_err(|error| syntax(text, &error))
}

fn syntax(text: &str, error: &serde_json::Error) -> Violation {
    let sentence = error.to_string();
    let reason = sentence.rsplit_once(" at line ").map_or(sentence.as_str(), |(reason, _)| reason);
    // Bytes become characters, as everywhere else.
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let up_to_it = line.get(..line.ceil_char_boundary(error.column())).unwrap_or_default();
    let column = Span::whole(up_to_it).end.code_point.max(1);
    Violation::new(Code::JsonSyntax).with("reason", reason).with("line", error.line()).with("column", column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn refused(text: &str) -> String {
        parse_json(text).unwrap_err().to_string()
    }

    #[test]
    fn says_where_text_stops_being_json() {
        assert_eq!(refused(""), "not JSON: EOF while parsing a value (line 1, column 1)");
        assert_eq!(refused("[1,\n"), "not JSON: EOF while parsing a value (line 2, column 1)");
        assert_eq!(refused("{\n \"é😀\": x}"), "not JSON: expected value (line 2, column 8)");
        assert_eq!(refused("[é"), "not JSON: expected value (line 1, column 2)");
        assert_eq!(refused("[1] at line 9"), "not JSON: trailing characters (line 1, column 5)");
        assert_eq!(refused("1e999"), "not JSON: number out of range (line 1, column 5)");
    }

    #[test]
    fn text_is_bounded() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(parse_json(&nested(MAX_DEPTH)).is_ok());
        assert_eq!(refused(&nested(MAX_DEPTH + 1)), "nested deeper than 127 levels");
        assert_eq!(refused(&"[".repeat(1_000_000)), "nested deeper than 127 levels");
        let list = |items: usize| format!("[{}0]", "0,".repeat(items - 1));
        assert!(parse_json(&list(MAX_VALUES - 1)).is_ok());
        assert_eq!(refused(&list(MAX_VALUES)), "more than 1000000 values, the rest is not looked at");
        let long = format!("\"{}\"", "x".repeat(MAX_TEXT - 2));
        assert!(parse_json(&long).is_ok());
        assert_eq!(refused(&format!("{long} ")), "67108865 bytes, more than the 67108864 that are looked at");
        assert_eq!(parse_json(" [] ").unwrap(), json!([]));
    }
}
