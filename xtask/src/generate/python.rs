//! The generated part of the Python package: `bindings-python/python/pingone_core/generated`.
//!
//! What these files may use: the standard library of the oldest supported Python, the hand-written modules of the
//! package, and each other. `typing_extensions` is never needed, not even by checkers.

mod enums;
mod names;
mod operations;
mod types;
mod wire;

use super::wrap::wrapped;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Where the files belong, from the root of the repository.
pub(super) const FOLDER: &str = "bindings-python/python/pingone_core/generated";
/// Where the methods of the operations belong: one file for each family.
pub(super) const OPERATIONS_FOLDER: &str = "bindings-python/python/pingone_core/generated/operations";

/// The longest line.
const WIDTH: usize = 120;

/// The files with their text.
pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let mut files = operations::files();
    let modules = [
        (
            "__init__",
            "\"\"\"Written by `cargo xtask generate` from the rows of the core. Do not edit.\"\"\"\n".to_owned(),
        ),
        ("enums", enums::text()),
        ("names", names::text()),
        ("types", types::text()),
        ("wire", wire::text()),
    ];
    files.extend(modules.map(|(module, text)| (path(FOLDER, module), text)));
    files
}

fn path(folder: &str, module: &str) -> PathBuf {
    Path::new(folder).join(format!("{module}.py"))
}

/// The first lines of a module.
fn head(title: &str) -> String {
    format!(
        "\"\"\"{title}\n\nWritten by `cargo xtask generate` from the rows of the core. Do not edit.\n\"\"\"\n\n\
         from __future__ import annotations\n\n"
    )
}

/// A string literal.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A type that takes these values: a union, which is what `stubtest` expects where checkers see one.
fn literal(values: impl Iterator<Item = &'static str>) -> String {
    let values: Vec<String> = values.map(|value| format!("Literal[{}]", quoted(value))).collect();
    match values.as_slice() {
        [only] => only.clone(),
        values => format!("Union[\n    {},\n]", values.join(",\n    ")),
    }
}

/// The names that `from module import *` gives.
fn exports(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    format!("__all__ = [\n    {},\n]\n", names.join(",\n    "))
}

/// A docstring, indented by as many spaces; paragraphs are wrapped, lines that are indented are kept.
fn docstring(indent: usize, paragraphs: &[String]) -> String {
    let space = " ".repeat(indent);
    let wrapped: Vec<String> = paragraphs
        .iter()
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| wrapped(&escaped(paragraph), WIDTH - indent - 6))
        .collect();
    let text = wrapped.join("\n\n");
    let body = text.replace('\n', &format!("\n{space}")).replace(&format!("\n{space}\n"), "\n\n");
    match text.contains('\n') {
        true => format!("{space}\"\"\"{body}\n{space}\"\"\"\n"),
        false => format!("{space}\"\"\"{body}\"\"\"\n"),
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    match text.strip_suffix('"') {
        Some(rest) => format!("{rest}\\\""),
        None => text,
    }
}

/// A name that Python does not use itself: `import` becomes `import_`.
fn identifier(name: &str) -> String {
    if is_keyword(name) { format!("{name}_") } else { name.to_owned() }
}

fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    KEYWORDS.contains(&name)
}

/// True for text that can be written as a name.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
        && !is_keyword(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docstrings_hold_any_text() {
        assert_eq!(docstring(4, &["a \\ b \"".into()]), "    \"\"\"a \\\\ b \\\"\"\"\"\n");
        assert_eq!(docstring(0, &["a".into(), String::new(), "b".into()]), "\"\"\"a\n\nb\n\"\"\"\n");
    }
}
