//! Reading when a table is first asked for.

/// Ends each text. No table holds a line break.
pub(super) const END: u8 = b'\n';

/// The rest of two streams.
pub(crate) struct Reader<'a> {
    texts: &'a [u8],
    numbers: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(texts: &'a [u8], numbers: &'a [u8]) -> Self {
        Self { texts, numbers }
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.numbers.split_first()?;
        self.numbers = rest;
        Some(*first)
    }

    pub(crate) fn number(&mut self) -> Option<i64> {
        let mut number = 0;
        loop {
            let byte = self.byte()?;
            number = number << 7 | i64::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
    }

    pub(crate) fn text(&mut self) -> Option<&'a str> {
        let end = self.texts.iter().position(|byte| *byte == END)?;
        let (text, rest) = self.texts.split_at_checked(end)?;
        self.texts = rest.get(1..)?;
        std::str::from_utf8(text).ok()
    }
}
