//! base64url as RFC 7515 section 2 has it (no padding, no white space, no line breaks), and the standard base64 of
//! `x5c`.
//!
//! Written by hand because a form needs the reason and the place, not only the answer.

/// What is wrong with a base64url text. Indexes are bytes of the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// A character outside the alphabet.
    Character { at: usize, character: char },
    /// `=` at the end.
    Padding { at: usize },
    /// One character too many or three too few: no number of bytes has this length.
    Length,
    /// Bits after the last byte that are not zero, so two texts would stand for the same bytes.
    TrailingBits,
}

/// The bytes, and what is wrong with the text. Bits after the last byte are a problem that leaves the bytes readable.
pub(super) fn decode_base64url(text: &str) -> (Option<Vec<u8>>, Option<Problem>) {
    let bare = text.trim_end_matches('=');
    if let Some((at, character)) = text.char_indices().find(|(_, character)| sextet(*character).is_none()) {
        let is_padding = at == bare.len();
        return (None, Some(if is_padding { Problem::Padding { at } } else { Problem::Character { at, character } }));
    }
    if text.len() % 4 == 1 {
        return (None, Some(Problem::Length));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for value in text.chars().filter_map(sextet) {
        buffer = (buffer << 6) | value;
        bits = bits.saturating_add(6);
        if bits >= 8 {
            bits = bits.saturating_sub(8);
            let [.., byte] = buffer.wrapping_shr(bits).to_be_bytes();
            bytes.push(byte);
        }
    }
    let left_over = buffer & 1_u32.wrapping_shl(bits).wrapping_sub(1);
    (Some(bytes), (left_over != 0).then_some(Problem::TrailingBits))
}

fn sextet(character: char) -> Option<u32> {
    let code = u32::from(character);
    match character {
        'A'..='Z' => code.checked_sub(0x41),
        'a'..='z' => code.checked_sub(0x61 - 26),
        '0'..='9' => code.checked_add(52 - 0x30),
        '-' => Some(62),
        '_' => Some(63),
        _ => None,
    }
}

/// True for base64 of RFC 4648 section 4 with its padding, as certificates in `x5c` have it (RFC 7517 section 4.7).
pub(super) fn is_standard_base64(text: &str) -> bool {
    let bare = text.trim_end_matches('=');
    let padding = text.len().saturating_sub(bare.len());
    !bare.is_empty()
        && text.len().is_multiple_of(4)
        && padding <= 2
        && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_the_samples_of_rfc_4648() {
        for (text, bytes) in
            [("", ""), ("Zg", "f"), ("Zm8", "fo"), ("Zm9v", "foo"), ("Zm9vYg", "foob"), ("Zm9vYmFy", "foobar")]
        {
            assert_eq!(decode_base64url(text), (Some(bytes.as_bytes().to_vec()), None), "{text}");
        }
        assert_eq!(decode_base64url("-_8"), (Some(vec![0xfb, 0xff]), None));
        assert_eq!(decode_base64url("AQAB"), (Some(vec![1, 0, 1]), None));
    }

    #[test]
    fn says_why_not() {
        assert_eq!(decode_base64url("Zg==").1, Some(Problem::Padding { at: 2 }));
        assert_eq!(decode_base64url("Z=g").1, Some(Problem::Character { at: 1, character: '=' }));
        assert_eq!(decode_base64url("ab+/").1, Some(Problem::Character { at: 2, character: '+' }));
        assert_eq!(decode_base64url("Zm9v\n").1, Some(Problem::Character { at: 4, character: '\n' }));
        assert_eq!(decode_base64url("aé").1, Some(Problem::Character { at: 1, character: 'é' }));
        assert_eq!(decode_base64url("Zm9vY"), (None, Some(Problem::Length)));
        assert_eq!(decode_base64url("Zh"), (Some(b"f".to_vec()), Some(Problem::TrailingBits)));
        assert_eq!(decode_base64url("example").1, Some(Problem::TrailingBits));
    }

    #[test]
    fn knows_standard_base64() {
        for text in ["Zg==", "Zm8=", "Zm9v", "ab+/"] {
            assert!(is_standard_base64(text), "{text}");
        }
        for text in ["", "=", "====", "Zg", "Zg=", "Z===", "ab-_", "Zm9v\n", "Zm 9"] {
            assert!(!is_standard_base64(text), "{text}");
        }
    }
}
