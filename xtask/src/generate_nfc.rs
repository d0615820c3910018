//! The table of characters that keep a text from being known as Unicode normal form C at a glance.

use std::fmt::Write;
use unicode_normalization::{IsNormalized, UNICODE_VERSION, is_nfc_quick};

/// Where the table belongs, from the root of the repository.
pub(crate) const NFC_TABLE: &str = "core/src/path/generated/nfc.rs";

/// The source text of the table: characters whose `NFC_Quick_Check` is not `Yes`, as ranges.
pub(crate) fn nfc_table() -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for character in
        (char::MIN..=char::MAX).filter(|character| is_nfc_quick([*character].into_iter()) != IsNormalized::Yes)
    {
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
    out.push_str("/// Characters whose `NFC_Quick_Check` is not `Yes`: first and last of each range, sorted.\n");
    out.push_str("#[rustfmt::skip]\n");
    let _ = writeln!(out, "const RANGES: [(char, char); {}] = [", ranges.len());
    for row in ranges.chunks(4) {
        let cells: Vec<String> =
            row.iter().map(|(start, end)| format!("('\\u{{{start:x}}}', '\\u{{{end:x}}}')")).collect();
        let _ = writeln!(out, "    {},", cells.join(", "));
    }
    out.push_str("];\n\n");
    out.push_str("/// True when a text with this character may not be in normal form C.\n");
    out.push_str("pub(in crate::path) fn may_change(character: char) -> bool {\n");
    out.push_str("    let after = RANGES.partition_point(|(start, _)| *start <= character);\n");
    out.push_str("    let range = after.checked_sub(1).and_then(|index| RANGES.get(index));\n");
    out.push_str("    range.is_some_and(|(_, end)| character <= *end)\n");
    out.push_str("}\n");
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
