//! The generated part of the Kotlin package: `bindings-mobile/kotlin/generated`.
//!
//! What these files may use: the standard library of Kotlin, the hand-written facade, and each other.

mod models;
mod operations;

use super::phones::HEAD;
use super::wrap::wrapped;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Where the models belong, from the root of the repository.
pub(super) const MODELS_FOLDER: &str = "bindings-mobile/kotlin/generated/model";
/// Where the methods of the operations belong: one file for each family.
pub(super) const OPERATIONS_FOLDER: &str = "bindings-mobile/kotlin/generated/operations";

const PACKAGE: &str = "io.github.pingonecore";

/// The longest line of a comment.
const WIDTH: usize = 120;

/// The files with their text.
pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let mut files = models::files();
    files.extend(operations::files());
    files
}

/// The first lines of a file.
fn head(package: &str, imports: &[&str]) -> String {
    let imports: String = imports.iter().map(|name| format!("import {PACKAGE}.{name}\n")).collect();
    format!("{HEAD}\npackage {PACKAGE}.{package}\n\n{imports}")
}

/// A KDoc comment, indented by as many spaces.
fn kdoc(indent: usize, paragraphs: &[String]) -> String {
    let space = " ".repeat(indent);
    let paragraphs = paragraphs.iter().filter(|text| !text.is_empty());
    let text: Vec<String> = paragraphs.map(|text| wrapped(&escaped(text), WIDTH - indent - 3)).collect();
    let text = text.join("\n\n");
    match text.contains('\n') || text.len() > WIDTH - indent - 7 {
        _ if text.is_empty() => String::new(),
        false => format!("{space}/** {text} */\n"),
        true => {
            let lines = text.replace('\n', &format!("\n{space} * ")).replace(" * \n", " *\n");
            format!("{space}/**\n{space} * {lines}\n{space} */\n")
        }
    }
}

/// Text that neither ends the comment nor is a link.
fn escaped(text: &str) -> String {
    text.replace("*/", "*&#47;").replace("/*", "&#47;*").replace('[', "&#91;").replace(']', "&#93;")
}

/// A string literal.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$"))
}

/// A name, in backticks when Kotlin uses it itself.
fn identifier(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as",
        "break",
        "class",
        "continue",
        "do",
        "else",
        "false",
        "for",
        "fun",
        "if",
        "in",
        "interface",
        "is",
        "null",
        "object",
        "package",
        "return",
        "super",
        "this",
        "throw",
        "true",
        "try",
        "typealias",
        "typeof",
        "val",
        "var",
        "when",
        "while",
    ];
    if KEYWORDS.contains(&name) { format!("`{name}`") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_hold_any_text() {
        assert_eq!(kdoc(2, &["a */ [b]".into()]), "  /** a *&#47; &#91;b&#93; */\n");
        assert_eq!(kdoc(0, &["a".into(), String::new(), "b\nc".into()]), "/**\n * a\n *\n * b\n * c\n */\n");
        assert_eq!(quoted("a \"$b\\"), "\"a \\\"\\$b\\\\\"");
    }
}
