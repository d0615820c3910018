//! Reads of a WebAssembly module as much as its sizes need: the bodies of functions, their names, and the data.

use std::collections::{BTreeMap, HashMap};

/// The functions with their names, and the bytes of data.
pub(super) struct Contents {
    pub(super) functions: Vec<(String, u64)>,
    pub(super) data: u64,
}

/// Numbers of the sections that are looked at.
const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const CODE: u8 = 10;
const DATA: u8 = 11;

/// The part of the section `name` with the names of functions.
const FUNCTION_NAMES: u8 = 1;

/// The module in `bytes`, or nothing when it is not understood.
pub(super) fn read(bytes: &[u8]) -> Option<Contents> {
    let mut module = Reader(bytes.strip_prefix(b"\0asm\x01\0\0\0")?);
    let (mut imported, mut sizes, mut names, mut data) = (0, Vec::new(), HashMap::new(), 0);
    while let Some(section) = module.byte() {
        let mut content = Reader(module.sized()?);
        match section {
            IMPORT => imported = imported_functions(&mut content)?,
            CODE => {
                sizes = (0..content.number()?).map(|_| Some(content.sized()?.len() as u64)).collect::<Option<_>>()?
            }
            DATA => data = content.0.len() as u64,
            CUSTOM if content.sized()? == b"name" => names = function_names(&mut content)?,
            _ => {}
        }
    }
    let function = |(place, size): (u64, u64)| {
        let name: String = names.get(&(imported + place)).cloned().unwrap_or_default();
        (format!("{:#}", rustc_demangle::demangle(&name)), size)
    };
    Some(Contents { functions: (0..).zip(sizes).map(function).collect(), data })
}

fn imported_functions(content: &mut Reader<'_>) -> Option<u64> {
    let mut functions = 0;
    for _ in 0..content.number()? {
        content.sized()?;
        content.sized()?;
        // Modules of wasm-bindgen import functions and nothing else.
        if content.byte()? != 0 {
            return None;
        }
        content.number()?;
        functions += 1;
    }
    Some(functions)
}

fn function_names(content: &mut Reader<'_>) -> Option<HashMap<u64, String>> {
    let mut names = HashMap::new();
    while let Some(part) = content.byte() {
        let mut entries = Reader(content.sized()?);
        if part == FUNCTION_NAMES {
            for _ in 0..entries.number()? {
                names.insert(entries.number()?, String::from_utf8_lossy(entries.sized()?).into_owned());
            }
        }
    }
    Some(names)
}

/// The crates, the largest first: name, how many functions, how many bytes.
pub(super) fn by_crate(contents: &Contents) -> Vec<(String, u64, u64)> {
    let mut crates: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for (name, bytes) in &contents.functions {
        let (count, sum) = crates.entry(crate_of(name)).or_default();
        *count += 1;
        *sum += bytes;
    }
    let mut list: Vec<_> = crates.into_iter().map(|(name, (count, bytes))| (name.to_owned(), count, bytes)).collect();
    list.sort_by_key(|(_, _, bytes)| std::cmp::Reverse(*bytes));
    list
}

/// The crate whose source a function comes from; generic functions count where they are written.
fn crate_of(name: &str) -> &str {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = name;
    while let Some((before, after)) = rest.split_once("::") {
        let start = before.rfind(|c| !is_name(c)).map_or(0, |place| place + 1);
        match before.get(start..) {
            Some(name) if name.starts_with(|c: char| c.is_ascii_lowercase()) => return name,
            _ => rest = after,
        }
    }
    "exports and glue"
}

/// What is left of some bytes.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// LEB128.
    fn number(&mut self) -> Option<u64> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(number);
            }
            shift += 7;
        }
    }

    /// A length and so many bytes.
    fn sized(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (content, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_crate_in_every_form_of_a_name() {
        for (name, expected) in [
            ("pingone_core::path::read", "pingone_core"),
            ("<pingone_core::Error as core::fmt::Display>::fmt", "pingone_core"),
            ("core::ptr::drop_in_place<serde_json::Value>", "core"),
            ("<T as alloc::string::ToString>::to_string", "alloc"),
            ("<&mut W as core::fmt::Write>::write_str", "core"),
            ("validate", "exports and glue"),
        ] {
            assert_eq!(crate_of(name), expected, "{name}");
        }
    }

    #[test]
    fn reads_sizes_and_names() {
        // One function of two bytes with the name `f`, and three bytes of data.
        let bytes = b"\0asm\x01\0\0\0\x0a\x04\x01\x02\0\x0b\x0b\x03abc\0\x0b\x04name\x01\x04\x01\0\x01f";
        let contents = read(bytes).expect("a module");
        assert_eq!(contents.functions, [("f".to_owned(), 2)]);
        assert_eq!(contents.data, 3);
        assert!(read(b"\0asm").is_none());
    }
}
