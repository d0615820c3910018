//! Percent-encoding. One documented set for everything that goes into a URL, and the form encoding.
//!
//! - A path segment and a query name or value keep the unreserved characters of RFC 3986 section 2.3 (`A-Z a-z 0-9 - . _ ~`)
//!   and nothing else; every other byte of the UTF-8 text becomes `%XX` with upper-case digits.
//! - A query value keeps `[` and `]`, too: the platform's documentation writes filters as
//!   `memberOfGroups[id%20eq%20%22…%22]`.
//! - A form keeps `A-Z a-z 0-9 - . _ *` and writes a space as `+` (WHATWG URL, application/x-www-form-urlencoded).

/// Appends a path segment.
pub(super) fn segment(out: &mut String, text: &str) {
    escape(out, text, is_unreserved);
}

/// Appends a query value.
pub(super) fn query(out: &mut String, text: &str) {
    escape(out, text, |byte| is_unreserved(byte) || matches!(byte, b'[' | b']'));
}

/// Appends a name or a value of a form.
pub(super) fn form(out: &mut String, text: &str) {
    for (index, piece) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        escape(out, piece, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'*'));
    }
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn escape(out: &mut String, text: &str, keep: impl Fn(u8) -> bool) {
    if text.bytes().all(&keep) {
        out.push_str(text);
        return;
    }
    for byte in text.bytes() {
        if keep(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(hexadecimal(byte >> 4));
            out.push(hexadecimal(byte & 15));
        }
    }
}

const fn hexadecimal(digit: u8) -> char {
    match digit {
        0..=9 => (b'0'.wrapping_add(digit)) as char,
        _ => (b'A'.wrapping_add(digit.wrapping_sub(10))) as char,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(encode: fn(&mut String, &str), text: &str) -> String {
        let mut out = String::new();
        encode(&mut out, text);
        out
    }

    #[test]
    fn keeps_the_documented_sets_and_nothing_else() {
        let ascii: String = (0..128u8).map(char::from).collect();
        let kept = |encode: fn(&mut String, &str)| -> String {
            ascii.chars().filter(|c| encoded(encode, &c.to_string()) == c.to_string()).collect()
        };
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        let alphanumeric = format!("0123456789{letters}");
        let lower = letters.to_lowercase();
        assert_eq!(kept(segment), format!("-.{alphanumeric}_{lower}~"));
        assert_eq!(kept(query), format!("-.{alphanumeric}[]_{lower}~"));
        assert_eq!(kept(form), format!("*-.{alphanumeric}_{lower}"));
    }

    #[test]
    fn encodes_utf8_bytes_and_spaces() {
        assert_eq!(encoded(segment, "é/😀"), "%C3%A9%2F%F0%9F%98%80");
        assert_eq!(encoded(query, "a eq \"b\""), "a%20eq%20%22b%22");
        assert_eq!(encoded(form, "a b&c=~+"), "a+b%26c%3D%7E%2B");
    }
}
