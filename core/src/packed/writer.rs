//! Writing while the crate is compiled. What can go wrong here stops the compiler.

#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "evaluated by the compiler only, where a panic is a compile error"
)]

use super::reader::END;

/// Two streams under construction. What does not fit is counted and not written, so that a first run with no room
/// finds the sizes.
pub(crate) struct Writer<'a> {
    texts: &'a mut [u8],
    numbers: &'a mut [u8],
    size: (usize, usize),
}

impl<'a> Writer<'a> {
    pub(crate) const fn new(texts: &'a mut [u8], numbers: &'a mut [u8]) -> Self {
        Self { texts, numbers, size: (0, 0) }
    }

    /// The bytes of texts and of numbers so far.
    pub(crate) const fn size(&self) -> (usize, usize) {
        self.size
    }

    pub(crate) const fn byte(&mut self, byte: u8) {
        if self.size.1 < self.numbers.len() {
            self.numbers[self.size.1] = byte;
        }
        self.size.1 += 1;
    }

    pub(crate) const fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] == END {
                panic!("a text that holds its own end");
            }
            self.text_byte(bytes[at]);
            at += 1;
        }
        self.text_byte(END);
    }

    /// Seven bits in a byte, the highest first; the eighth says that more follow. No table holds a negative number.
    pub(crate) const fn number(&mut self, number: i64) {
        if number < 0 {
            panic!("a negative number");
        }
        self.high_bits(number >> 7);
        self.byte((number & 0x7f) as u8);
    }

    const fn high_bits(&mut self, number: i64) {
        if number != 0 {
            self.high_bits(number >> 7);
            self.byte((number & 0x7f) as u8 | 0x80);
        }
    }

    const fn text_byte(&mut self, byte: u8) {
        if self.size.0 < self.texts.len() {
            self.texts[self.size.0] = byte;
        }
        self.size.0 += 1;
    }
}
