//! Cuts a template into text and placeholders, in one pass. What stands inside a placeholder is read in [`super::path`].

use std::ops::Range;

/// The delimiters of a placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// `${…}`, the platform's.
    Braces,
    /// `$<…>`, ours.
    Angles,
}

impl Spelling {
    /// The name that every language uses: `braces` or `angles`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Braces => "braces",
            Self::Angles => "angles",
        }
    }

    /// The spelling that starts with `$` and this byte.
    const fn opened_by(byte: u8) -> Option<Self> {
        match byte {
            b'{' => Some(Self::Braces),
            b'<' => Some(Self::Angles),
            _ => None,
        }
    }

    const fn closer(self) -> u8 {
        match self {
            Self::Braces => b'}',
            Self::Angles => b'>',
        }
    }
}

/// What makes `${` or `$<` ordinary text. The platform has no such escape, so there is none unless the caller asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Literal {
    /// Nothing: an opener always opens.
    #[default]
    None,
    /// A second dollar sign: `$${user.id}` gives the text `${user.id}`.
    Dollar,
    /// A backslash: `\${user.id}` gives the text `${user.id}`.
    Backslash,
}

impl Literal {
    const fn prefix(self) -> Option<u8> {
        match self {
            Self::None => None,
            Self::Dollar => Some(b'$'),
            Self::Backslash => Some(b'\\'),
        }
    }
}

/// A part of a template. Ranges are in bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Copied as it is.
    Text(Range<usize>),
    Placeholder(Raw),
    /// An opener without its end; always the last piece.
    Unclosed(Range<usize>),
}

/// A placeholder whose end was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Raw {
    pub(super) spelling: Spelling,
    pub(super) at: Range<usize>,
    pub(super) content: Range<usize>,
    /// Where in the content another placeholder opens.
    pub(super) nested: Option<usize>,
}

/// The length of `${` and of `$<`.
pub(super) const OPENER: usize = 2;

/// The pieces of a template. Every byte is looked at a bounded number of times.
#[derive(Debug)]
pub(super) struct Scanner<'a> {
    template: &'a str,
    literal: Literal,
    at: usize,
    /// An opener stands at `at` that is text.
    opener_is_text: bool,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(template: &'a str, literal: Literal) -> Self {
        Self { template, literal, at: 0, opener_is_text: false }
    }

    /// Gives the text up to `end` and goes on behind it.
    fn text(&mut self, end: usize) -> Piece {
        let start = self.at;
        self.at = end;
        Piece::Text(start..end)
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.template.as_bytes().get(at).copied()
    }

    /// The next opener that stands at `from` or later.
    fn find_opener(&self, from: usize) -> Option<(usize, Spelling)> {
        let mut from = from;
        loop {
            let dollar = from.checked_add(self.template.get(from..)?.find('$')?)?;
            from = dollar.checked_add(1)?;
            if let Some(spelling) = self.byte(from).and_then(Spelling::opened_by) {
                return Some((dollar, spelling));
            }
        }
    }

    /// The placeholder that opens at `start`.
    fn placeholder(&mut self, start: usize, spelling: Spelling) -> Piece {
        let content = start.saturating_add(OPENER);
        let mut nested = None;
        // The closers that are still due, innermost last. Braces of an expression count, so that it ends where it ends.
        let mut due = vec![spelling.closer()];
        let mut at = content;
        while let Some(byte) = self.byte(at) {
            let next = at.saturating_add(1);
            if due.last() == Some(&byte) {
                due.pop();
                if due.is_empty() {
                    self.at = next;
                    let content = content..at;
                    return Piece::Placeholder(Raw { spelling, at: start..next, content, nested });
                }
                at = next;
                continue;
            }
            at = match byte {
                b'\'' | b'"' => self.after_quoted(at, byte),
                b'$' => match self.byte(next).and_then(Spelling::opened_by) {
                    Some(inner) => {
                        nested.get_or_insert(at.saturating_sub(content));
                        due.push(inner.closer());
                        at.saturating_add(OPENER)
                    }
                    None => next,
                },
                b'{' if due.last() == Some(&b'}') => {
                    due.push(b'}');
                    next
                }
                _ => next,
            };
        }
        self.at = self.template.len();
        Piece::Unclosed(start..content)
    }

    /// The position after the quoted text that starts at `at`. A quotation mark without a partner is one character; it
    /// is the last of its kind in the template, so looking for its partner happens at most once for each kind.
    fn after_quoted(&self, at: usize, quote: u8) -> usize {
        let start = at.saturating_add(1);
        let length = self.template.get(start..).and_then(|rest| rest.find(char::from(quote)));
        length.map_or(start, |length| start.saturating_add(length).saturating_add(1))
    }
}

impl Iterator for Scanner<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if self.at >= self.template.len() {
            return None;
        }
        if std::mem::take(&mut self.opener_is_text) {
            return Some(self.text(self.at.saturating_add(OPENER)));
        }
        let Some((opener, spelling)) = self.find_opener(self.at) else {
            return Some(self.text(self.template.len()));
        };
        if opener == self.at {
            return Some(self.placeholder(opener, spelling));
        }
        let before = opener.saturating_sub(1);
        if self.literal.prefix().is_none_or(|prefix| self.byte(before) != Some(prefix)) {
            return Some(self.text(opener));
        }
        // The prefix itself is dropped: it belongs to no piece.
        let text = self.text(before);
        self.at = opener;
        self.opener_is_text = true;
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(template: &str, literal: Literal) -> Vec<String> {
        let show = |piece| match piece {
            Piece::Text(at) => template.get(at).unwrap().to_owned(),
            Piece::Placeholder(raw) => format!("({})", template.get(raw.content).unwrap()),
            Piece::Unclosed(at) => format!("!{}", at.start),
        };
        Scanner::new(template, literal).map(show).filter(|piece| !piece.is_empty()).collect()
    }

    #[test]
    fn cuts_at_openers_only() {
        assert_eq!(cut("a$b$ ${x}$<y>$$c$", Literal::None), ["a$b$ ", "(x)", "(y)", "$$c$"]);
        assert_eq!(cut("$${x}", Literal::None), ["$", "(x)"]);
        assert_eq!(cut("${a>b}$<a}b>", Literal::None), ["(a>b)", "(a}b)"]);
        assert_eq!(cut("{{x}} {x} <x>", Literal::None), ["{{x}} {x} <x>"]);
        assert_eq!(cut("", Literal::None), [] as [&str; 0]);
    }

    #[test]
    fn quotes_and_inner_braces_do_not_close() {
        assert_eq!(cut("${a + '}'}b", Literal::None), ["(a + '}')", "b"]);
        assert_eq!(cut("${a['it''s }']}b", Literal::None), ["(a['it''s }'])", "b"]);
        assert_eq!(cut("$<a[\">\"]>b", Literal::None), ["(a[\">\"])", "b"]);
        assert_eq!(cut("${ {1, 2}.size() }b", Literal::None), ["( {1, 2}.size() )", "b"]);
        assert_eq!(cut("${user's}b", Literal::None), ["(user's)", "b"]);
        assert_eq!(cut("${a.${b}}c", Literal::None), ["(a.${b})", "c"]);
        assert_eq!(cut("${a ${b} c", Literal::None), ["!0"]);
    }

    #[test]
    fn literals_are_text() {
        assert_eq!(cut("a$${x}${y}", Literal::Dollar), ["a", "${", "x}", "(y)"]);
        assert_eq!(cut("$$${x}", Literal::Dollar), ["$", "${", "x}"]);
        assert_eq!(cut("\\$<x>\\", Literal::Backslash), ["$<", "x>\\"]);
        assert_eq!(cut("${a}${b}", Literal::Dollar), ["(a)", "(b)"]);
    }
}
