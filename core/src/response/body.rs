//! The body as text and JSON, with bounds and with the place where reading stopped.

use super::Response;
use crate::limits::{MAX_DEPTH, MAX_TEXT};
use crate::text::json_extent;
use crate::violation::{Code, Report, Severity, Violation};
use serde_json::{Value, error::Category};

/// Some servers begin with it; it says nothing (RFC 8259, 8.1).
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What a body holds.
pub(super) enum Content {
    Empty,
    Json(Value),
    /// Bytes with a media type that says so.
    File,
    /// Not usable; the violation says why.
    Unreadable(Violation),
}

/// Reads the body of a response. A body that is whole as JSON but shorter than announced adds a warning.
pub(super) fn decode(response: &Response, report: &mut Report) -> Content {
    let bytes = response.body.as_slice();
    let missing = is_shorter_than_announced(response);
    if bytes.len() > MAX_TEXT {
        let too_large = Violation::new(Code::TooLarge);
        return Content::Unreadable(too_large.with("actual", bytes.len()).with("limit", MAX_TEXT));
    }
    let media_type = media_type(response);
    if is_file(&media_type) {
        return if missing { Content::Unreadable(cut_off(bytes.len())) } else { Content::File };
    }
    let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    if text.trim_ascii().is_empty() {
        return if missing { Content::Unreadable(cut_off(bytes.len())) } else { Content::Empty };
    }
    match serde_json::from_slice(text) {
        Ok(document) => {
            if missing {
                report.push(cut_off(bytes.len()).severity(Severity::Warning));
            }
            Content::Json(document)
        }
        Err(error) if missing || error.classify() == Category::Eof => Content::Unreadable(cut_off(bytes.len())),
        Err(_) if json_extent(text).depth > MAX_DEPTH => {
            Content::Unreadable(Violation::new(Code::TooDeep).with("limit", MAX_DEPTH))
        }
        Err(error) => Content::Unreadable(
            Violation::new(Code::BodyNotJson)
                .with("content_type", if media_type.is_empty() { "none" } else { &media_type })
                .with("line", error.line())
                .with("column", error.column()),
        ),
    }
}

fn cut_off(actual: usize) -> Violation {
    Violation::new(Code::BodyCutOff).with("actual", actual)
}

/// True when `Content-Length` promises more than there is. It counts the compressed bytes when there is a
/// `Content-Encoding`, so it says nothing then; and it is about the resource, not the message, on a 304.
fn is_shorter_than_announced(response: &Response) -> bool {
    if response.status == 304 || response.header("content-encoding").is_some() {
        return false;
    }
    let announced = response.header("content-length").and_then(|length| length.parse::<usize>().ok());
    announced.is_some_and(|length| length > response.body.len())
}

/// The media type without its parameters, in lower case.
fn media_type(response: &Response) -> String {
    let value = response.header("content-type").unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim_ascii().to_ascii_lowercase()
}

/// The platform's own files: deployment packages and images. A web page or plain text is not one: a proxy wrote it.
fn is_file(media_type: &str) -> bool {
    media_type.ends_with("/octet-stream") || media_type.ends_with("+octet-stream") || media_type.starts_with("image/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(body: &[u8], headers: &[(&str, &str)]) -> Result<Option<Value>, &'static str> {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let response = Response { status: 200, headers, body: body.to_vec() };
        match decode(&response, &mut Report::new()) {
            Content::Empty | Content::File => Ok(None),
            Content::Json(value) => Ok(Some(value)),
            Content::Unreadable(violation) => Err(violation.code.as_str()),
        }
    }

    #[test]
    fn tells_cut_off_from_wrong() {
        assert_eq!(decoded(b"{\"a\": 1", &[]), Err("body_cut_off"));
        assert_eq!(decoded(b"{\"a\": \"x", &[]), Err("body_cut_off"));
        assert_eq!(decoded(b"{\"a\": \"\xc3", &[]), Err("body_cut_off"));
        assert_eq!(decoded(b"{\"a\": \xff}", &[]), Err("body_not_json"));
        assert_eq!(decoded(b"<html>", &[("content-type", "text/html")]), Err("body_not_json"));
        assert_eq!(decoded(b"{} {}", &[]), Err("body_not_json"));
        assert_eq!(decoded(b"", &[("content-length", "9")]), Err("body_cut_off"));
        assert_eq!(decoded(b"1", &[("content-length", "9"), ("content-encoding", "gzip")]), Ok(Some(1.into())));
    }

    #[test]
    fn takes_a_byte_order_mark_and_white_space() {
        assert_eq!(decoded(b"\xef\xbb\xbf {} \r\n", &[]), Ok(Some(serde_json::json!({}))));
        assert_eq!(decoded(b"\xef\xbb\xbf", &[]), Ok(None));
        assert_eq!(decoded(b" \n", &[]), Ok(None));
        assert_eq!(decoded(b"\xff\xfe{\0", &[]), Err("body_not_json"));
    }

    #[test]
    fn leaves_files_alone() {
        assert_eq!(decoded(b"\xff\xd8", &[("Content-Type", "image/jpeg")]), Ok(None));
        assert_eq!(decoded(b"\x00", &[("Content-Type", "application/vnd.x+octet-stream; v=1")]), Ok(None));
    }

    #[test]
    fn bounds_the_depth() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(decoded(nested(MAX_DEPTH).as_bytes(), &[]).is_ok());
        assert_eq!(decoded(nested(MAX_DEPTH + 1).as_bytes(), &[]), Err("too_deep"));
        assert_eq!(decoded(format!("{}\"", nested(2).repeat(200)).as_bytes(), &[]), Err("body_not_json"));
    }
}
