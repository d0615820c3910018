//! The generated part of the Swift package: `bindings-mobile/swift/Sources/PingOneCore/generated`.
//!
//! What these files may use: the standard library of Swift, the hand-written facade, and each other.

mod models;
mod operations;

use super::names::{swift_name, swift_type};
use super::wrap::wrapped;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Where the models belong, from the root of the repository.
pub(super) const MODELS_FOLDER: &str = "bindings-mobile/swift/Sources/PingOneCore/generated/model";
/// Where the methods of the operations belong: one file for each family.
pub(super) const OPERATIONS_FOLDER: &str = "bindings-mobile/swift/Sources/PingOneCore/generated/operations";

/// The longest line.
const WIDTH: usize = 120;

/// The files with their text.
pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let mut files = models::files();
    files.extend(operations::files());
    files
}

/// A documentation comment, indented by as many spaces.
fn comment(indent: usize, paragraphs: &[String]) -> String {
    let space = " ".repeat(indent);
    let paragraphs = paragraphs.iter().filter(|text| !text.is_empty());
    let text: Vec<String> = paragraphs.map(|text| wrapped(text, WIDTH - indent - 4)).collect();
    text.join("\n\n").lines().map(|line| format!("{}\n", format!("{space}/// {line}").trim_end())).collect()
}

/// A string literal.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The name of a type. SwiftUI has an `Environment` and a `Group`, too: a file that imports both could use neither.
fn type_name(name: &str) -> String {
    const TAKEN: &[&str] = &["Environment", "Group"];
    let prefix = if TAKEN.contains(&name) { "PingOne" } else { "" };
    format!("{prefix}{}", swift_type(name))
}

/// The name of anything else, in backticks when Swift uses it itself.
fn identifier(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "as",
        "associatedtype",
        "break",
        "case",
        "catch",
        "class",
        "continue",
        "default",
        "defer",
        "deinit",
        "do",
        "else",
        "enum",
        "extension",
        "fallthrough",
        "false",
        "fileprivate",
        "for",
        "func",
        "guard",
        "if",
        "import",
        "in",
        "init",
        "inout",
        "internal",
        "is",
        "let",
        "nil",
        "operator",
        "precedencegroup",
        "private",
        "protocol",
        "public",
        "repeat",
        "rethrows",
        "return",
        "self",
        "static",
        "struct",
        "subscript",
        "super",
        "switch",
        "throw",
        "throws",
        "true",
        "try",
        "typealias",
        "var",
        "where",
        "while",
    ];
    let name = swift_name(name);
    if KEYWORDS.contains(&&*name) { format!("`{name}`") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_hold_any_text() {
        assert_eq!(comment(2, &["a */ [b]".into()]), "  /// a */ [b]\n");
        assert_eq!(comment(0, &["a".into(), String::new(), "b\nc".into()]), "/// a\n///\n/// b\n/// c\n");
        assert_eq!(quoted("a \"\\(b)"), "\"a \\\"\\\\(b)\"");
    }

    #[test]
    fn keywords_and_names_of_swiftui_are_kept_apart() {
        assert_eq!(identifier("default"), "`default`");
        assert_eq!(identifier("baseUrls"), "baseURLs");
        assert_eq!(type_name("Group"), "PingOneGroup");
        assert_eq!(type_name("GroupMembership"), "GroupMembership");
    }
}
