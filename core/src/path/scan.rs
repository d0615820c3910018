//! Looking at the bytes of a request path: where a segment ends, whether anything in it needs a closer look.

use super::tree::{load, repeat, zero_bytes};

/// Where the segment that starts at or contains `at` ends: at the next slash, or at the end.
///
/// In a raw path (`RAW`) the scan also stops at `%`, `?` and `#`.
#[inline(always)]
pub(super) fn segment_end<const RAW: bool>(path: &[u8], mut at: usize) -> usize {
    while at < path.len() {
        let word = load(path, at);
        let found = if RAW { raw_stops(word) } else { zero_bytes(word ^ repeat(b'/')) };
        if found == 0 {
            at = at.wrapping_add(8);
            continue;
        }
        let stop = at.wrapping_add((found.trailing_zeros() >> 3) as usize);
        match path.get(stop) {
            Some(b'!' | b'\'') if RAW => at = stop.wrapping_add(1),
            _ => return stop,
        }
    }
    path.len()
}

/// Marks `/` and `?`, which differ in one bit, and `#` and `%`, with `!` and `'` which share their other bits.
#[inline(always)]
const fn raw_stops(word: u64) -> u64 {
    zero_bytes((word | repeat(0x10)) ^ repeat(b'?')) | zero_bytes((word & repeat(0xf9)) ^ repeat(b'!'))
}

/// True when `path` holds nothing from `at` on that has to be decoded, cut off or refused: no `%`, `?` or `#`, and no
/// segment that is empty, other than the last, or begins with a dot. What stands before `at` is known to be clean.
pub(super) fn is_plain_from(path: &[u8], at: usize) -> bool {
    // The byte before shows whether a segment begins at `at`; behind a dot it may be one that is half seen.
    let mut at = at.saturating_sub(1);
    if path.get(at) == Some(&b'.') {
        return false;
    }
    if path.last().is_some_and(|last| is_mark(*last)) {
        return false;
    }
    while at < path.len() {
        // The last chunk goes back over what was seen, where the path is long enough.
        let start = at.min(path.len().saturating_sub(CHUNK.wrapping_add(1)));
        let (Some(bytes), Some(next)) = (chunk(path, start), chunk(path, start.wrapping_add(1))) else {
            return is_plain_end(path, at);
        };
        if !is_plain_chunk(bytes, next) {
            return false;
        }
        at = start.wrapping_add(CHUNK);
        // The last byte was looked at first.
        if at.wrapping_add(1) == path.len() {
            break;
        }
    }
    true
}

/// As [`is_plain_from`], for a path that is shorter than a chunk.
fn is_plain_end(path: &[u8], mut at: usize) -> bool {
    while at < path.len() {
        let (word, next) = (load(path, at), load(path, at.wrapping_add(1)));
        let slashes = zero_bytes(word ^ repeat(b'/'));
        let dots_or_slashes = zero_bytes((next | repeat(0x01)) ^ repeat(b'/'));
        // Bytes next to a mark may be marked wrongly, and so are `!` and `'`: then the answer is no.
        if (slashes & dots_or_slashes) | (raw_stops(word) & !slashes) != 0 {
            return false;
        }
        at = at.wrapping_add(8);
    }
    true
}

const fn is_mark(byte: u8) -> bool {
    matches!(byte, b'%' | b'?' | b'#')
}

/// As many bytes as vector instructions compare at once on every machine.
const CHUNK: usize = 16;

#[inline(always)]
fn chunk(path: &[u8], at: usize) -> Option<&[u8; CHUNK]> {
    path.get(at..)?.first_chunk()
}

/// No early exit and no branch: the loop becomes vector instructions.
#[inline(always)]
fn is_plain_chunk(bytes: &[u8; CHUNK], next: &[u8; CHUNK]) -> bool {
    let pairs = bytes.iter().zip(next);
    let odd = pairs.fold(0, |odd, (byte, next)| {
        let mark = (*byte == b'%') | (*byte == b'?') | (*byte == b'#');
        odd | u8::from(mark | ((*byte == b'/') & (*next | 1 == b'/')))
    });
    odd == 0
}

/// True for the text of a dot segment.
#[inline(always)]
pub(super) const fn is_dots(segment: &[u8]) -> bool {
    matches!(segment, b"." | b"..")
}

/// The value of two hexadecimal digits.
pub(super) fn hex_pair(digits: &[u8]) -> Option<u8> {
    let digit = |byte: &u8| match byte {
        b'0'..=b'9' => Some(byte & 0x0f),
        b'a'..=b'f' | b'A'..=b'F' => Some((byte & 0x07).wrapping_add(9)),
        _ => None,
    };
    let (high, low) = (digits.first().and_then(digit)?, digits.get(1).and_then(digit)?);
    Some(high << 4 | low)
}

/// The bytes of a segment with each escape decoded once. What is no escape stays as it is.
pub(super) fn decode(segment: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(segment.len());
    let mut rest = segment;
    while let Some((byte, after)) = rest.split_first() {
        match hex_pair(after).filter(|_| *byte == b'%') {
            Some(decoded) => {
                out.push(decoded);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                out.push(*byte);
                rest = after;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_end_where_they_should() {
        for filler in ["", "a", "abcdefg", "abcdefgh", "!'!'!'!'!'!'", "0123456789abcdef0"] {
            for stop in ["/", "%", "?", "#"] {
                for after in ["", "x", "////////////"] {
                    let path = format!("{filler}{stop}{after}");
                    assert_eq!(segment_end::<true>(path.as_bytes(), 0), filler.len(), "{path}");
                    let plain = path.find('/').unwrap_or(path.len());
                    assert_eq!(segment_end::<false>(path.as_bytes(), 0), plain, "{path}");
                }
            }
            assert_eq!(segment_end::<true>(filler.as_bytes(), 0), filler.len());
        }
        for byte in 0..=u8::MAX {
            let path = [b'a', byte, b'a'];
            let stops = matches!(byte, b'/' | b'%' | b'?' | b'#');
            assert_eq!(segment_end::<true>(&path, 0), if stops { 1 } else { 3 }, "{byte}");
        }
    }

    #[test]
    fn plain_paths_are_told() {
        let filler = "/01234567890123456789";
        for path in ["", "/", "/a", "/a/b", "/a.b/c..", "/a/b/", "/a-b_c~d/e"] {
            for path in [path.to_owned(), format!("{filler}{path}")] {
                assert!(
                    (0..=path.len()).all(|at| path.as_bytes().get(at.wrapping_sub(1)) == Some(&b'.')
                        || is_plain_from(path.as_bytes(), at)),
                    "{path}"
                );
            }
        }
        for path in ["//", "/.", "/..", "/a//", "/a/.", "/a/..b", "/%", "/a?", "/#", "/a/b/%/c", "/./a"] {
            for filler in ["", filler, "/0", "/012", "/0123456", "/01234567"] {
                let path = format!("{filler}{path}");
                assert!((0..=filler.len()).all(|at| !is_plain_from(path.as_bytes(), at)), "{path}");
            }
        }
        assert!(!is_plain_from(b"/./a", 2));
        assert!(!is_plain_from(b"/../a", 2));
    }

    #[test]
    fn decodes_once() {
        assert_eq!(decode(b"a%20b%2541%zz%4"), b"a b%41%zz%4");
        assert_eq!(decode(b"%fF%00"), [0xff, 0]);
    }
}
