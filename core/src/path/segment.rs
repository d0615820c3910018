//! What one segment of a parsed pattern takes, and how specific it is.

use std::fmt;

/// One segment of a [`Pattern`](super::Pattern), unescaped.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// Takes exactly this text. Empty for the segment after a trailing slash.
    Literal(Box<str>),
    /// Takes one segment that fits, for example `report-*.pdf`.
    Glob(Glob),
    /// `{name}`: takes any segment of at least one byte and captures it.
    Capture(Box<str>),
    /// `*` alone: takes any segment of at least one byte.
    Star,
    /// Ends in `**`: takes the rest of the path when it begins with what stands before. Always the last segment.
    Rest(Glob),
}

impl Segment {
    /// How specific the segment is; the greater one goes first. Segments of equal rank do not decide.
    pub(super) fn rank(&self) -> SegmentRank {
        let simple = |kind| SegmentRank { kind, literal_bytes: 0, fewer_stars: std::cmp::Reverse(0) };
        match self {
            Self::Literal(_) => simple(SegmentKind::Literal),
            Self::Glob(glob) => glob.rank(SegmentKind::Glob),
            Self::Capture(_) => simple(SegmentKind::Capture),
            Self::Star => simple(SegmentKind::Star),
            Self::Rest(glob) => glob.rank(SegmentKind::Rest),
        }
    }
}

/// The kinds of segment from the least to the most specific.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentKind {
    /// A segment that ends in `**`.
    Rest,
    /// `*` alone.
    Star,
    /// `{name}`.
    Capture,
    /// Text with `*` in it.
    Glob,
    /// Text.
    Literal,
}

impl fmt::Display for SegmentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rest => "a segment ending in `**`",
            Self::Star => "`*`",
            Self::Capture => "a named parameter",
            Self::Glob => "text with `*`",
            Self::Literal => "literal text",
        })
    }
}

/// The order of two segments that take the same text: kind, then more literal bytes, then fewer `*`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct SegmentRank {
    pub(super) kind: SegmentKind,
    pub(super) literal_bytes: usize,
    fewer_stars: std::cmp::Reverse<usize>,
}

/// Literal pieces with a `*` between each two of them: `a*b` is `["a", "b"]`, `*` is `["", ""]`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Glob {
    pieces: Box<[Box<str>]>,
}

impl Glob {
    pub(super) fn new(pieces: Vec<String>) -> Self {
        Self { pieces: pieces.into_iter().map(String::into_boxed_str).collect() }
    }

    /// The literal pieces; there is one `*` fewer than pieces.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().map(|piece| &**piece)
    }

    pub(super) fn rank(&self, kind: SegmentKind) -> SegmentRank {
        SegmentRank { kind, literal_bytes: self.literal_bytes(), fewer_stars: std::cmp::Reverse(self.stars()) }
    }

    /// How many `*` there are, a final `**` not counted.
    pub fn stars(&self) -> usize {
        self.pieces.len().saturating_sub(1)
    }

    /// How many bytes of literal text there are.
    pub fn literal_bytes(&self) -> usize {
        self.pieces.iter().map(|piece| piece.len()).sum()
    }

    /// The glob as bytes, each piece with its length before it: different globs have different bytes.
    pub(super) fn key(&self) -> Vec<u8> {
        let mut key = Vec::new();
        for piece in self.pieces() {
            key.extend_from_slice(&piece.len().to_le_bytes());
            key.extend_from_slice(piece.as_bytes());
        }
        key
    }

    /// What the text must begin with.
    pub(super) fn prefix(&self) -> &str {
        self.pieces.first().map_or("", |piece| piece)
    }

    /// What the text must end with.
    pub(super) fn suffix(&self) -> &str {
        self.pieces.last().map_or("", |piece| piece)
    }

    /// True when the whole of `text` fits.
    ///
    /// Each piece between the first and the last is taken at its first possible place; leftmost is never worse, so
    /// nothing is tried twice.
    pub(super) fn takes(&self, text: &[u8]) -> bool {
        match &*self.pieces {
            [] => text.is_empty(),
            [only] => text == only.as_bytes(),
            [first, middle @ .., last] => text
                .strip_prefix(first.as_bytes())
                .and_then(|rest| rest.strip_suffix(last.as_bytes()))
                .and_then(|rest| middle.iter().try_fold(rest, |rest, piece| after(rest, piece.as_bytes())))
                .is_some(),
        }
    }

    /// True when `text` begins with something that fits.
    pub(super) fn takes_prefix_of(&self, text: &[u8]) -> bool {
        let Some((first, others)) = self.pieces.split_first() else { return true };
        text.strip_prefix(first.as_bytes())
            .and_then(|rest| others.iter().try_fold(rest, |rest, piece| after(rest, piece.as_bytes())))
            .is_some()
    }
}

/// What follows the first occurrence of `needle`.
fn after<'a>(haystack: &'a [u8], needle: &[u8]) -> Option<&'a [u8]> {
    let start = memchr::memmem::find(haystack, needle)?;
    haystack.get(start.saturating_add(needle.len())..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glob(text: &str) -> Glob {
        Glob::new(text.split('*').map(str::to_owned).collect())
    }

    #[test]
    fn globs_take_runs_of_any_length() {
        for (pattern, yes, no) in [
            ("a*b", &["ab", "axb", "abb", "aab"][..], &["a", "b", "", "abx", "xab"][..]),
            ("*", &["", "a"], &[]),
            ("a*", &["a", "ab"], &["", "ba"]),
            ("*ab*ab*", &["abab", "xabxabx", "ababab"], &["ab", "aba", "aab"]),
            ("aba*aba", &["abaaba", "abaxaba"], &["aba", "ababa"]),
            ("a**b", &["ab", "axb"], &["a"]),
        ] {
            for text in yes {
                assert!(glob(pattern).takes(text.as_bytes()), "{pattern} {text}");
            }
            for text in no {
                assert!(!glob(pattern).takes(text.as_bytes()), "{pattern} {text}");
            }
        }
    }

    #[test]
    fn prefixes_end_anywhere() {
        assert!(glob("a*b").takes_prefix_of(b"axxb/c"));
        assert!(glob("").takes_prefix_of(b""));
        assert!(!glob("a*b").takes_prefix_of(b"axx"));
    }
}
