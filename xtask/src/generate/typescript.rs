//! The TypeScript types of `bindings-wasm/ts/generated`: what each file holds is in the module of that file; here is how
//! TypeScript is written.

mod codes;
mod endpoints;
mod models;
mod names;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Where the files belong, from the root of the repository.
pub(super) const FOLDER: &str = "bindings-wasm/ts/generated";

/// The files with their text.
pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let files = [
        ("codes.ts", codes::text()),
        ("endpoints.ts", endpoints::text()),
        ("models.ts", models::text()),
        ("names.ts", names::text()),
    ];
    files.into_iter().map(|(name, text)| (Path::new(FOLDER).join(name), text)).collect()
}

/// The first line of a file made from the rows below `source`.
fn head(source: &str) -> String {
    format!("// Written by `cargo xtask generate` from the rows of `{source}`. Do not edit.\n")
}

/// A documentation comment of these paragraphs, empty ones left out.
fn comment<'a>(indent: &str, paragraphs: impl IntoIterator<Item = &'a str>) -> String {
    let paragraphs: Vec<String> =
        paragraphs.into_iter().filter(|text| !text.is_empty()).map(|text| text.replace("*/", "*\\/")).collect();
    let lines: Vec<&str> = paragraphs.iter().flat_map(|text| std::iter::once("").chain(text.lines())).skip(1).collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let mut out = format!("{indent}/**\n");
            for line in lines {
                let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
            }
            let _ = writeln!(out, "{indent} */");
            out
        }
    }
}

/// A link to where a row comes from.
fn see(link: &str, text: &str) -> String {
    format!("@see {{@link {link} | {text}}}")
}

/// The name of a member, in quotes unless it is an identifier.
fn member(name: &str) -> String {
    let is_identifier = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
    if is_identifier { name.into() } else { format!("{name:?}") }
}

/// A union of texts that stays open: the known ones are offered, any other is taken.
fn open_union(values: &[&str]) -> String {
    format!("{} | (string & {{}})", closed_union(values))
}

/// A union of texts.
fn closed_union<T: AsRef<str>>(values: &[T]) -> String {
    values.iter().map(|value| format!("{:?}", value.as_ref())).collect::<Vec<_>>().join(" | ")
}
