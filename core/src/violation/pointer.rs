//! RFC 6901 JSON Pointers, built while a document is walked.

use std::fmt;

/// A JSON Pointer that grows and shrinks with the walk, so that no text is made for members without a problem.
#[derive(Debug, Clone, Default)]
pub struct Pointer {
    text: String,
}

impl Pointer {
    /// The pointer to the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Goes down to a member, escaping `~` and `/` (RFC 6901 section 3). Returns the mark for [`Self::leave`].
    pub fn enter(&mut self, member: &str) -> usize {
        let mark = self.text.len();
        self.text.push('/');
        for character in member.chars() {
            match character {
                '~' => self.text.push_str("~0"),
                '/' => self.text.push_str("~1"),
                other => self.text.push(other),
            }
        }
        mark
    }

    /// Goes down to an array element.
    pub fn enter_index(&mut self, index: usize) -> usize {
        use fmt::Write;
        let mark = self.text.len();
        // Writing to a String can not fail.
        let _ = write!(self.text, "/{index}");
        mark
    }

    /// Goes back up to where `enter` was called.
    pub fn leave(&mut self, mark: usize) {
        self.text.truncate(mark);
    }

    /// The text so far.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_unwinds() {
        let mut pointer = Pointer::root();
        let outer = pointer.enter("a/b~c");
        pointer.enter_index(3);
        assert_eq!(pointer.as_str(), "/a~1b~0c/3");
        pointer.leave(outer);
        assert_eq!(pointer.as_str(), "");
    }
}
