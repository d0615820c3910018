//! `enums.py`: the values that the reference lists and the kinds of problems, as enumerations for code.

use super::{docstring, exports, head, quoted};
use crate::generate::names::snake;
use crate::generate::rows::sentence;
use crate::generate::shapes::{Choices, Types};
use pingone_core::{Code, model};
use std::fmt::Write;

const TITLE: &str = "The values that the reference lists, as enumerations.

Every member is a `str` and equals its value. The platform may be ahead of this package: a value that is not listed
makes a member of its own, `ApiServiceDeploymentStatusCode(\"NEW\").is_known` is then false.";

pub(super) fn text() -> String {
    let mut choices: Vec<Choices> = model::all().flat_map(|model| Types::of(model).choices).collect();
    choices.sort_by(|one, other| one.name.cmp(&other.name));
    let mut names: Vec<String> = choices.iter().map(|choices| choices.name.clone()).collect();
    names.insert(0, "Code".to_owned());
    let mut out = head(TITLE);
    out.push_str("from .._enum import OpenEnum\n\n");
    out.push_str(&exports(&names));
    out.push_str(&codes());
    for choices in &choices {
        let _ =
            write!(out, "\n\nclass {}(OpenEnum):\n{}\n", choices.name, docstring(4, &[sentence(&choices.description)]));
        for value in choices.values {
            let _ = writeln!(out, "    {} = {}", constant(value), quoted(value));
        }
    }
    out
}

fn codes() -> String {
    let mut out = format!(
        "\n\nclass Code(OpenEnum):\n{}",
        docstring(4, &["A kind of problem: the `code` of a violation.".to_owned()])
    );
    for code in Code::ALL {
        let row = code.row();
        let _ = write!(
            out,
            "\n    {} = {}\n{}",
            constant(row.code),
            quoted(row.code),
            docstring(4, &[row.message.to_owned()])
        );
    }
    out
}

/// `DaVinci Admin` becomes `DA_VINCI_ADMIN`.
fn constant(value: &str) -> String {
    let is_shouted = value.chars().all(|character| !character.is_ascii_lowercase());
    let words = if is_shouted { value.to_owned() } else { snake(value) };
    let name: String =
        words.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}
