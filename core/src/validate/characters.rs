//! The character sets of the SDK's patterns, without a regular expression.
//!
//! The patterns name Unicode categories, whose members change with every version of Unicode, and the platform does not
//! say which version it uses. So this module only finds characters that are certainly outside; where it cannot tell, it
//! says nothing: what it reports is outside in every version.

use crate::model::CharacterSet;

/// The characters that the set certainly does not have, with their positions in bytes.
pub(super) fn outside(set: CharacterSet, text: &str) -> impl Iterator<Item = (usize, char)> {
    let outside: fn(char) -> bool = match set {
        CharacterSet::Visible => is_invisible,
        CharacterSet::Lines => |c| !matches!(c, '\n' | '\r') && (is_invisible(c) || is_symbol(c)),
        CharacterSet::Name => |c| !matches!(c, '\'' | '.' | '-' | ' ') && !may_be_in_a_word(c),
        CharacterSet::CountryCode => |c| !c.is_ascii_uppercase(),
    };
    text.char_indices().filter(move |(_, character)| outside(*character))
}

/// Controls, format characters, line and paragraph separators, private use and noncharacters: outside of `\p{L}`,
/// `\p{M}`, `\p{N}`, `\p{P}`, `\p{S}` and `\p{Zs}`.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{E007F}' | '\u{F0000}'..)
        || u32::from(character) & 0xFFFE == 0xFFFE
}

/// Symbols of ASCII and Latin-1, and the blocks that hold hardly anything else.
fn is_symbol(character: char) -> bool {
    matches!(character,
        '$' | '+' | '<'..='>' | '^' | '`' | '|' | '~' | '¢'..='¦' | '¨' | '©' | '¬' | '®'..='±' | '´' | '¸' | '×' | '÷'
        | '\u{20A0}'..='\u{20C0}' | '\u{2190}'..='\u{2307}' | '\u{230C}'..='\u{2328}' | '\u{232B}'..='\u{23FF}'
        | '\u{2500}'..='\u{2767}' | '\u{1F300}'..='\u{1FAFF}')
}

/// Letters, marks and numbers; of characters outside ASCII, all that are not certainly something else.
fn may_be_in_a_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    character.is_alphanumeric()
        || !(is_invisible(character)
            || is_symbol(character)
            || character.is_whitespace()
            || matches!(character,
                '¡' | '§' | '«' | '¶' | '·' | '»' | '¿' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}'
                | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3020}' | '\u{FF01}'..='\u{FF0F}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_only_what_is_certainly_outside() {
        let outside = |set, text| super::outside(set, text).map(|(_, character)| character).next();
        for name in ["Jürgen", "O'Brien", "Anne-Marie", "李小龍", "Nguyễn Thị 2.", "e\u{301}", "نور"] {
            assert_eq!(outside(CharacterSet::Name, name), None, "{name}");
        }
        assert_eq!(outside(CharacterSet::Name, "O’Brien"), Some('’'));
        assert_eq!(outside(CharacterSet::Name, "a/b"), Some('/'));
        assert_eq!(outside(CharacterSet::Name, "a\u{a0}b"), Some('\u{a0}'));
        assert_eq!(outside(CharacterSet::Visible, "a+b 😀 €"), None);
        assert_eq!(outside(CharacterSet::Visible, "a\tb"), Some('\t'));
        assert_eq!(outside(CharacterSet::Visible, "a\u{200b}b"), Some('\u{200b}'));
        assert_eq!(outside(CharacterSet::Lines, "1 High St.\nFloor 2, #3"), None);
        assert_eq!(outside(CharacterSet::Lines, "a + b"), Some('+'));
        assert_eq!(outside(CharacterSet::Lines, "😀"), Some('😀'));
        assert_eq!(super::outside(CharacterSet::Visible, "é\u{0}").next(), Some((2, '\u{0}')));
    }
}
