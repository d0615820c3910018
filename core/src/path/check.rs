//! Checking and decoding the path of a request, before patterns are asked.

use super::refusal::Refusal;
use super::scan::{decode, hex_pair, is_dots};
use super::walk::Captures;
use crate::violation::Code;
use std::borrow::Cow;

/// Stands for a decoded slash while patterns are compared: no pattern is equal to it, because this byte is never part
/// of UTF-8. Captured values are decoded again from the raw path.
const INNER_SLASH: u8 = 0xff;

/// A request path that may be compared with patterns.
#[derive(Debug)]
pub(super) struct Checked<'p> {
    /// As it was sent, query and fragment cut off. The first byte is a slash.
    pub(super) raw: &'p [u8],
    /// Decoded once. Every slash separates segments.
    pub(super) text: Cow<'p, [u8]>,
}

/// Checks a path; query and fragment may still follow. With `lenient`, what is wrong with escapes is taken as text.
pub(super) fn check(path: &[u8], lenient: bool) -> Result<Checked<'_>, Refusal> {
    let raw = without_query(path);
    check_segments(raw)?;
    if memchr::memchr(b'%', raw).is_none() {
        return Ok(Checked { raw, text: Cow::Borrowed(raw) });
    }
    let mut text = Vec::with_capacity(raw.len());
    let mut start: usize = 0;
    for (index, segment) in raw.split(|byte| *byte == b'/').enumerate() {
        if index > 0 {
            text.push(b'/');
        }
        if memchr::memchr(b'%', segment).is_none() {
            text.extend_from_slice(segment);
        } else {
            if !lenient {
                judge_escapes(segment).map_err(|refusal| refusal.moved(Some(start)))?;
            }
            let decoded = decode(segment);
            text.extend(decoded.into_iter().map(|byte| if byte == b'/' { INNER_SLASH } else { byte }));
        }
        start = start.saturating_add(segment.len()).saturating_add(1);
    }
    Ok(Checked { raw, text: Cow::Owned(text) })
}

/// The path up to the first `?` or `#`.
pub(super) fn without_query(path: &[u8]) -> &[u8] {
    let end = memchr::memchr2(b'?', b'#', path).unwrap_or(path.len());
    path.get(..end).unwrap_or_default()
}

/// Refuses dot segments, and empty segments other than the last.
fn check_segments(raw: &[u8]) -> Result<(), Refusal> {
    let after_first = raw.get(1..).unwrap_or_default();
    let mut start: usize = 1;
    for segment in after_first.split(|byte| *byte == b'/') {
        let end = start.saturating_add(segment.len());
        if is_dots(segment) {
            return Err(Refusal::at(Code::PathDotSegment, start, end));
        }
        if segment.is_empty() && end < raw.len() {
            return Err(Refusal::at(Code::PathEmptySegment, start.saturating_sub(1), end.saturating_add(1)));
        }
        start = end.saturating_add(1);
    }
    Ok(())
}

/// Refuses escapes that are broken, or that another reader of the same path would take for something else.
///
/// The first one counts; that the decoded segment is a dot segment shows at its end.
pub(super) fn judge_escapes(segment: &[u8]) -> Result<(), Refusal> {
    let mut rest = segment;
    // Hexadecimal digits seen behind a decoded `%`.
    let mut digits: Option<u8> = None;
    let mut decoded_length: usize = 0;
    let mut only_dots = true;
    while let Some((byte, after)) = rest.split_first() {
        let at = segment.len().saturating_sub(rest.len());
        let mut decoded = *byte;
        rest = after;
        if *byte == b'%' {
            let end = at.saturating_add(3).min(segment.len());
            let Some(value) = hex_pair(after) else { return Err(Refusal::at(Code::PathBadEscape, at, end)) };
            let code = match value {
                b'/' => Some(Code::PathEncodedSlash),
                b'\\' => Some(Code::PathEncodedBackslash),
                0 => Some(Code::PathEncodedNul),
                _ => None,
            };
            if let Some(code) = code {
                return Err(Refusal::at(code, at, end));
            }
            decoded = value;
            rest = after.get(2..).unwrap_or_default();
        }
        // Every decoded `%` was written `%25`, because all escapes so far are whole.
        digits = match digits {
            _ if decoded == b'%' => Some(0),
            Some(0) if decoded.is_ascii_hexdigit() => Some(1),
            Some(1) if decoded.is_ascii_hexdigit() => {
                return Err(Refusal::at(Code::PathDoubleEncoding, 0, segment.len()));
            }
            _ => None,
        };
        only_dots &= decoded == b'.';
        decoded_length = decoded_length.saturating_add(1);
    }
    if only_dots && (1..=2).contains(&decoded_length) {
        return Err(Refusal::at(Code::PathEncodedDotSegment, 0, segment.len()));
    }
    Ok(())
}

/// Makes captures of the decoded path captures of the raw path.
pub(super) fn capture_raw(checked: &Checked<'_>, captures: &mut Captures) {
    if matches!(checked.text, Cow::Owned(_)) {
        captures.encoded = true;
        captures.map(|ranges| raw_ranges(checked, ranges));
    }
}

/// Where ranges of whole segments of the decoded path stand in the raw path. The ranges ascend.
fn raw_ranges(checked: &Checked<'_>, ranges: &mut [(u16, u16)]) {
    let slash = |byte: &u8| *byte == b'/';
    let mut segments = checked.text.split(slash).zip(checked.raw.split(slash));
    let (mut text_at, mut raw_at): (usize, usize) = (0, 0);
    for range in ranges {
        for (text, raw) in segments.by_ref() {
            let (text_start, raw_start) = (text_at, raw_at);
            text_at = text_at.saturating_add(text.len()).saturating_add(1);
            raw_at = raw_at.saturating_add(raw.len()).saturating_add(1);
            if text_start == usize::from(range.0) {
                *range = (short(raw_start), short(raw_start.saturating_add(raw.len())));
                break;
            }
        }
    }
}

/// A position in a path, which is at most [`LONGEST_PATH`](super::matching::LONGEST_PATH) bytes long.
pub(super) fn short(position: usize) -> u16 {
    u16::try_from(position).unwrap_or(u16::MAX)
}

/// Removes dot segments (RFC 3986 section 5.2.4) from a path that begins with a slash; query and fragment are cut off.
/// `None` when there are none.
pub(super) fn remove_dot_segments(path: &str) -> Option<String> {
    let path = path.get(..without_query(path.as_bytes()).len())?;
    let segments = || path.split('/').skip(1);
    if !segments().any(|segment| is_dots(segment.as_bytes())) {
        return None;
    }
    let mut kept = Vec::new();
    let mut open_end = false;
    for segment in segments() {
        open_end = is_dots(segment.as_bytes());
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    // A final dot segment leaves the slash before it.
    if open_end {
        kept.push("");
    }
    Some(kept.iter().flat_map(|segment| ["/", segment]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(path: &str) -> Option<&'static str> {
        check(path.as_bytes(), false).err().map(|refusal| refusal.code().as_str())
    }

    #[test]
    fn refuses_what_can_be_read_in_two_ways() {
        for (path, expected) in [
            ("/a%2Fb", "path_encoded_slash"),
            ("/a%2fb", "path_encoded_slash"),
            ("/a%5cb", "path_encoded_backslash"),
            ("/a%00", "path_encoded_nul"),
            ("/%2e%2E/a", "path_encoded_dot_segment"),
            ("/.%2e", "path_encoded_dot_segment"),
            ("/%2e", "path_encoded_dot_segment"),
            ("/%zz", "path_bad_escape"),
            ("/%4", "path_bad_escape"),
            ("/%", "path_bad_escape"),
            ("/%4/1", "path_bad_escape"),
            ("/%2541", "path_double_encoding"),
            ("/%25%34%31", "path_double_encoding"),
            ("/../a", "path_dot_segment"),
            ("/a/.", "path_dot_segment"),
            ("//a", "path_empty_segment"),
            ("/a//", "path_empty_segment"),
        ] {
            assert_eq!(code(path), Some(expected), "{path}");
        }
        for path in ["/", "/a/", "/a%20b", "/%25zz", "/%25", "/...", "/.a", "/a%2e", "/?//", "/#/../%"] {
            assert_eq!(code(path), None, "{path}");
        }
    }

    #[test]
    fn an_encoded_slash_separates_nothing() {
        let checked = check(b"/a%2Fb/%zz/..%2f", true).unwrap();
        assert_eq!(&*checked.text, b"/a\xffb/%zz/..\xff");
        let mut ranges = [(1, 4), (9, 12)];
        raw_ranges(&checked, &mut ranges);
        assert_eq!(ranges, [(1, 6), (11, 16)]);
    }

    #[test]
    fn dot_segments_are_removed_as_the_rfc_says() {
        for (path, expected) in [
            ("/a/b/c/./../../g", Some("/a/g")),
            ("/../../a", Some("/a")),
            ("/a/.", Some("/a/")),
            ("/a/..", Some("/")),
            ("/a/../", Some("/")),
            ("/..", Some("/")),
            ("/a//../b", Some("/a/b")),
            ("/a/./?x=/..", Some("/a/")),
            ("/a/b?x=/../", None),
        ] {
            assert_eq!(remove_dot_segments(path).as_deref(), expected, "{path}");
        }
    }
}
