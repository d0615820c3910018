//! Positions inside a string, in the units of every language at once.

use serde_json::{Value, json};

/// The unit in which a language counts positions in a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Units {
    /// UTF-8 bytes: Rust.
    Bytes,
    /// UTF-16 code units: JavaScript, Kotlin, Swift's `utf16` view.
    Utf16,
    /// Unicode code points: Python, and the conformance vectors.
    CodePoints,
}

/// One position, counted in all units when it was found, so that a binding never needs the string again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Offset {
    /// In UTF-8 bytes.
    pub byte: usize,
    /// In UTF-16 code units.
    pub utf16: usize,
    /// In Unicode code points.
    pub code_point: usize,
}

impl Offset {
    /// The position in `units`.
    pub const fn get(self, units: Units) -> usize {
        match units {
            Units::Bytes => self.byte,
            Units::Utf16 => self.utf16,
            Units::CodePoints => self.code_point,
        }
    }
}

/// A half-open range inside a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Span {
    /// First position inside.
    pub start: Offset,
    /// First position after.
    pub end: Offset,
}

impl Span {
    /// The span as data, in the units of a language: `start` and `end`.
    pub fn to_value(self, units: Units) -> Value {
        json!({"start": self.start.get(units), "end": self.end.get(units)})
    }

    /// The range in UTF-8 bytes.
    pub const fn bytes(self) -> std::ops::Range<usize> {
        self.start.byte..self.end.byte
    }

    /// The whole of `text`.
    pub fn whole(text: &str) -> Self {
        SpanCursor::new(text).span(0, text.len())
    }
}

/// Turns byte ranges of one string into [`Span`]s.
///
/// Going forward costs only what lies between two positions, so finding all spans of a string is linear in it.
#[derive(Debug, Clone)]
pub struct SpanCursor<'a> {
    text: &'a str,
    at: Offset,
}

impl<'a> SpanCursor<'a> {
    /// A cursor at the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: Offset::default() }
    }

    /// The span of a byte range. A bound inside a character is moved back to its start, one past the end to the end.
    pub fn span(&mut self, start: usize, end: usize) -> Span {
        let start = self.offset(start);
        let resume = self.at;
        let end = self.offset(end.max(start.byte));
        // The next span may begin inside this one (nested ranges), so only the start is remembered.
        self.at = resume;
        Span { start, end }
    }

    fn offset(&mut self, byte: usize) -> Offset {
        let byte = self.text.floor_char_boundary(byte);
        if byte < self.at.byte {
            self.at = Offset::default();
        }
        let between = self.text.get(self.at.byte..byte).unwrap_or_default();
        let mut at = self.at;
        at.byte = byte;
        if between.is_ascii() {
            at.utf16 = at.utf16.saturating_add(between.len());
            at.code_point = at.code_point.saturating_add(between.len());
        } else {
            for character in between.chars() {
                at.utf16 = at.utf16.saturating_add(character.len_utf16());
                at.code_point = at.code_point.saturating_add(1);
            }
        }
        self.at = at;
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_all_units() {
        let text = "é😀x";
        let span = SpanCursor::new(text).span(2, 7);
        assert_eq!(span.bytes(), 2..7);
        assert_eq!((span.start.utf16, span.end.utf16), (1, 4));
        assert_eq!((span.start.code_point, span.end.code_point), (1, 3));
    }

    #[test]
    fn tolerates_bounds_outside_and_inside_characters() {
        let mut cursor = SpanCursor::new("é");
        assert_eq!(cursor.span(1, 99).bytes(), 0..2);
        assert_eq!(cursor.span(5, 1).bytes(), 2..2);
        assert_eq!(cursor.span(0, 2).end.code_point, 1);
    }
}
