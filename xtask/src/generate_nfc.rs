//! The tables that tell whether a text is in Unicode normal form C. `core/src/path/normal_form.rs` reads them.

use std::collections::BTreeMap;
use std::fmt::Write;
use unicode_normalization::char::compose;
use unicode_normalization::{IsNormalized, UNICODE_VERSION, is_nfc_quick};

/// Where the table belongs, from the root of the repository.
pub(crate) const NFC_TABLE: &str = "core/src/path/generated/nfc.rs";

/// Vowels and final consonants of Hangul are taken for characters that normal form C never holds: it holds them only
/// behind letters that nobody writes any more, and the pairs would be thousands.
const HANGUL: std::ops::RangeInclusive<char> = '\u{1161}'..='\u{11c2}';

/// The last plane in which characters compose.
const LAST: char = '\u{1ffff}';

/// The source text of the table: characters that normal form C never holds, as ranges, and pairs that it composes.
pub(crate) fn nfc_table() -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    let mut pairs: BTreeMap<char, String> = BTreeMap::new();
    for character in char::MIN..=char::MAX {
        let quick = is_nfc_quick([character].into_iter());
        if quick == IsNormalized::Yes {
            continue;
        }
        if quick == IsNormalized::Maybe && !HANGUL.contains(&character) {
            let firsts: String = (char::MIN..=LAST).filter(|first| compose(*first, character).is_some()).collect();
            if !firsts.is_empty() {
                pairs.insert(character, firsts);
            }
            continue;
        }
        let point = u32::from(character);
        match ranges.last_mut() {
            Some((_, end)) if *end + 1 == point => *end = point,
            _ => ranges.push((point, point)),
        }
    }
    let (major, minor, update) = UNICODE_VERSION;
    let mut out = String::new();
    let _ =
        writeln!(out, "//! Written by `cargo xtask generate` from Unicode {major}.{minor}.{update}. Do not edit.\n");
    out.push_str("/// Characters that normal form C replaces: first and last of each range, sorted.\n");
    out.push_str("#[rustfmt::skip]\n");
    let _ = writeln!(out, "pub(in crate::path) const CHANGES: [(char, char); {}] = [", ranges.len());
    for row in ranges.chunks(4) {
        let cells: Vec<String> =
            row.iter().map(|(start, end)| format!("('\\u{{{start:x}}}', '\\u{{{end:x}}}')")).collect();
        let _ = writeln!(out, "    {},", cells.join(", "));
    }
    out.push_str("];\n\n");
    out.push_str("/// A second character, and every first one that it composes with, sorted by the second.\n");
    out.push_str("#[rustfmt::skip]\n");
    let _ = writeln!(out, "pub(in crate::path) const PAIRS: [(char, &str); {}] = [", pairs.len());
    for (second, firsts) in &pairs {
        let firsts: String = firsts.chars().map(|first| first.escape_default().to_string()).collect();
        let _ = writeln!(out, "    ('\\u{{{:x}}}', \"{firsts}\"),", u32::from(*second));
    }
    out.push_str("];\n");
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_in_the_repository_is_current() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(super::NFC_TABLE);
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            std::fs::write(&path, super::nfc_table()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), super::nfc_table());
    }
}
