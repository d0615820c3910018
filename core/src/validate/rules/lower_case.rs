//! Lower case for host names in the scripts that host names are written in.
//!
//! The tables of the standard library know every script and are 12 kB in WebAssembly, for one hint in one message. Where
//! this module can not tell, it says so, and there is no hint.

/// The character in lower case, or nothing for a script of two cases that is not known here.
pub(super) fn lower_case(character: char) -> Option<char> {
    let point = u32::from(character);
    let above = match point {
        // Latin-1, Greek, Cyrillic, Armenian and full-width letters: the cases stand side by side.
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F | 0xFF21..=0xFF3A => 32,
        0x400..=0x40F => 80,
        0x531..=0x556 => 48,
        0x386 => 38,
        0x388..=0x38A => 37,
        0x38C => 64,
        0x38E | 0x38F => 63,
        // Further Latin and Cyrillic letters: each is followed by its lower case.
        0x100..=0x12F
        | 0x132..=0x137
        | 0x14A..=0x177
        | 0x460..=0x481
        | 0x48A..=0x4BF
        | 0x4D0..=0x52F
        | 0x1E00..=0x1E95
        | 0x1EA0..=0x1EFF
            if point % 2 == 0 && point != 0x1E9E =>
        {
            1
        }
        0x139..=0x148 | 0x179..=0x17E | 0x4C1..=0x4CE if point % 2 == 1 => 1,
        0x4C0 => 15,
        0x130
        | 0x178
        | 0x180..=0x24F
        | 0x370..=0x37F
        | 0x3CF..=0x3FF
        | 0x10A0..=0x10CF
        | 0x13A0..=0x13F5
        | 0x1C80..=0x1CBF
        | 0x1E9E
        | 0x1F00..=0x1FFF
        | 0x2100..=0x218F
        | 0x24B6..=0x24CF
        | 0x2C00..=0x2CFF
        | 0xA640..=0xA7FF
        | 0x10400..=0x118DF
        | 0x16E40..=0x16EDF
        | 0x1E900..=0x1E921 => return None,
        _ => 0,
    };
    char::from_u32(point.saturating_add(above))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_tables_wherever_it_answers() {
        for character in '\0'..=char::MAX {
            if let Some(lower) = lower_case(character) {
                let expected: Vec<char> = character.to_lowercase().collect();
                assert_eq!([lower][..], expected, "{character} U+{:X}", u32::from(character));
            }
        }
    }

    #[test]
    fn knows_the_usual_scripts() {
        let lower = |text: &str| text.chars().map(lower_case).collect::<Option<String>>();
        assert_eq!(lower("BÜCHER.Example").as_deref(), Some("bücher.example"));
        assert_eq!(lower("ŁÓDŹ ΑΘΉΝΑ МОСКВА НАЂ VIỆT 例え").as_deref(), Some("łódź αθήνα москва нађ việt 例え"));
        assert_eq!(lower("ꭰ"), Some("ꭰ".to_owned()));
        assert_eq!(lower("Ꭰ"), None);
    }
}
