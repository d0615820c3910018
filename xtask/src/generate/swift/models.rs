//! `model/`: a structure for each model and each part of one, an open enumeration for each list of known values.

use super::{MODELS_FOLDER, WIDTH, comment, identifier, quoted, type_name};
use crate::generate::names::swift_name;
use crate::generate::phones::{
    ABOUT_CHANGES, HEAD, Shown, about, about_choices, documentation, is_change, models, patched, shown,
};
use crate::generate::rows::word;
use crate::generate::shapes::{Choices, Member, Object, Shape, Types};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub(super) fn files() -> BTreeMap<PathBuf, String> {
    models()
        .iter()
        .map(|(model, types)| (Path::new(MODELS_FOLDER).join(format!("{}.swift", type_name(model.name))), file(types)))
        .collect()
}

fn file(types: &Types) -> String {
    let body: String = types.objects.iter().map(structure).chain(types.choices.iter().map(choices)).collect();
    format!("{HEAD}{body}")
}

fn structure(object: &Object) -> String {
    let name = type_name(&object.name);
    let mut out = format!("\n{}public struct {name}: Model {{\n", comment(0, &about(object)));
    for member in &object.members {
        let _ = write!(
            out,
            "{}    public var {}: {}\n\n",
            comment(4, &[documentation(member)]),
            identifier(&word(member.row)),
            declared(object, member).trim_end_matches(" = nil")
        );
    }
    out.push_str("    public var additional = JSONObject()\n\n");
    out.push_str(&initializer(object));
    out.extend(patched(object).map(between));
    let _ = write!(
        out,
        "}}\n\nextension {name}: VisitedModel {{\n    init() {{}}\n\n    \
         mutating func visit(_ visitor: inout some MemberVisitor) {{\n"
    );
    out.extend(object.members.iter().map(visit));
    out.push_str("    }\n}\n");
    out
}

/// The initializer that takes every property.
fn initializer(object: &Object) -> String {
    let (mut parameters, mut assignments) = (String::new(), String::new());
    for member in &object.members {
        let name = identifier(&word(member.row));
        let _ = writeln!(parameters, "        {name}: {},", declared(object, member));
        let _ = writeln!(assignments, "        self.{name} = {name}");
    }
    format!(
        "    /// Makes one of its properties; what is not given is absent.\n    public init(\n{parameters}        \
         additional: JSONObject = JSONObject()\n    ) {{\n{assignments}        self.additional = additional\n    }}\n"
    )
}

/// The initializer that finds the smallest PATCH body.
fn between(model: &str) -> String {
    let about = "- Parameters:\n  - before: The stored value.\n  - after: The value that it shall become.\n\
                 - Throws: ``PingOneError/usage(_:)`` for what can not be sent, for example nested too deep.";
    let (kind, doc) = (type_name(model), comment(4, &[ABOUT_CHANGES.to_owned(), about.to_owned()]));
    format!(
        "\n{doc}    public init(from before: {kind}, to after: {kind}) throws(PingOneError) {{\n        \
         self = Self(json: try changes(from: before, to: after, model: {})) ?? Self()\n    }}\n",
        quoted(model)
    )
}

/// The type of a property with its default.
fn declared(object: &Object, member: &Member) -> String {
    let kind = kind(&member.shape);
    if is_change(object, member) { format!("Change<{kind}> = .keep") } else { format!("{kind}? = nil") }
}

fn kind(shape: &Shape) -> String {
    match shape {
        Shape::Text => "String".into(),
        Shape::Boolean => "Bool".into(),
        Shape::Integer => "Int".into(),
        Shape::Number => "Double".into(),
        Shape::Any => "JSONValue".into(),
        Shape::Members => "JSONObject".into(),
        Shape::List(item) => format!("[{}]", kind(item)),
        Shape::Map(item) => format!("[String: {}]", kind(item)),
        Shape::Choice(name) | Shape::Object(name) => type_name(name),
    }
}

/// How a property is handed to who reads, writes or shows it.
fn visit(member: &Member) -> String {
    let words = word(member.row);
    let label = match swift_name(&words) {
        name if name == member.row.name => String::new(),
        name => format!(", label: {}", quoted(&name)),
    };
    let shown = match shown(member) {
        Shown::Content => "",
        Shown::Names => ", shown: .names",
        Shown::Presence => ", shown: .presence",
    };
    let (name, property) = (quoted(member.row.name), identifier(&words));
    let line = format!("        visitor.visit({name}, &{property}{label}{shown})\n");
    if line.len() > WIDTH + 1 { line.replace(", label", ",\n            label") } else { line }
}

/// What the documentation of the case says that holds any text.
const ABOUT_UNKNOWN: &str = "A value that the reference does not list. Make values of texts with \
    ``init(rawValue:)``: of a text that is listed, this is equal to its case, but a `switch` does not take it there.";

fn choices(choices: &Choices) -> String {
    let name = type_name(&choices.name);
    let mut out =
        format!("\n{}public enum {name}: OpenEnum {{\n", comment(0, &about_choices(choices, "``unknown(_:)``")));
    let (mut known, mut of, mut raw) = (String::new(), String::new(), String::new());
    for value in choices.values {
        let (case, value) = (case(value), quoted(value));
        let _ = writeln!(out, "    /// `{}`\n    case {case}", value.trim_matches('"'));
        let _ = writeln!(known, "        .{case},");
        let _ = writeln!(of, "        case {value}: self = .{case}");
        let _ = writeln!(raw, "        case .{case}: {value}");
    }
    let _ = write!(
        out,
        "{}    case unknown(String)\n\n    \
         public static let known: [{name}] = [\n{known}    ]\n\n    \
         public init(rawValue: String) {{\n        switch rawValue {{\n{of}        \
         default: self = .unknown(rawValue)\n        }}\n    }}\n\n    \
         public var rawValue: String {{\n        switch self {{\n{raw}        \
         case .unknown(let value): value\n        }}\n    }}\n}}\n",
        comment(4, &[ABOUT_UNKNOWN.to_owned()])
    );
    out
}

/// The name of a case. `none` would hide that of `Optional`, and properties are optional; the others mean something
/// else.
fn case(value: &str) -> String {
    match &*swift_name(value) {
        name @ ("init" | "none" | "self" | "some" | "unknown") => format!("{name}Value"),
        _ => identifier(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_stay_different() {
        let mut types = BTreeSet::new();
        for (_, model) in models() {
            for object in &model.objects {
                assert!(types.insert(type_name(&object.name)), "{}", object.name);
                let mut names = BTreeSet::from(
                    ["additional", "customMirror", "debugDescription", "hashValue", "json"].map(str::to_owned),
                );
                for member in &object.members {
                    assert!(names.insert(identifier(&word(member.row))), "{}.{}", object.name, member.row.name);
                }
            }
            for choices in &model.choices {
                assert!(types.insert(type_name(&choices.name)), "{}", choices.name);
                let mut names = BTreeSet::from(["known".to_owned()]);
                for value in choices.values {
                    assert!(names.insert(case(value)), "{}.{value}", choices.name);
                }
            }
        }
    }

    #[test]
    fn cases_do_not_hide_what_swift_has() {
        assert_eq!(case("NONE"), "noneValue");
        assert_eq!(case("DEFAULT"), "`default`");
        assert_eq!(case("PINGONE_SSO"), "pingOneSSO");
    }
}
