//! `model/`: a data class for each model and each part of one, an open enumeration for each list of known values.

use super::{MODELS_FOLDER, head, identifier, kdoc, quoted};
use crate::generate::names::{camel, variant};
use crate::generate::phones::{
    self, ABOUT_CHANGES, about, about_choices, documentation, is_change, models, patched, shown,
};
use crate::generate::rows::word;
use crate::generate::shapes::{Choices, Member, Object, Shape, Types};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

const IMPORTS: &[&str] = &[
    "Change",
    "JsonValue",
    "Model",
    "ModelReader",
    "ObjectReader",
    "ObjectWriter",
    "OpenEnum",
    "Shown",
    "changes",
    "items",
    "json",
    "jsonList",
    "jsonMap",
    "members",
];

pub(super) fn files() -> BTreeMap<PathBuf, String> {
    models()
        .iter()
        .map(|(model, types)| (Path::new(MODELS_FOLDER).join(format!("{}.kt", model.name)), file(types)))
        .collect()
}

fn file(types: &Types) -> String {
    let body: String = types.objects.iter().map(class).chain(types.choices.iter().map(choices)).collect();
    // Only what the file uses: an unused import is a warning.
    let used = |name: &&&str| {
        body.match_indices(**name).any(|(at, _)| {
            let around = [body[..at].chars().next_back(), body[at + name.len()..].chars().next()];
            around.iter().flatten().all(|character| !character.is_ascii_alphanumeric())
        })
    };
    let imports: Vec<&str> = IMPORTS.iter().filter(used).copied().collect();
    format!("{}{body}", head("model", &imports))
}

fn class(object: &Object) -> String {
    let name = &object.name;
    let mut out = format!("\n{}public data class {name}(\n", kdoc(0, &about(object)));
    for member in &object.members {
        let _ = writeln!(
            out,
            "{}    public val {}: {},",
            kdoc(4, &[documentation(member)]),
            identifier(&property(member)),
            declared(object, member)
        );
    }
    out.push_str("    override val additional: Map<String, JsonValue> = emptyMap(),\n) : Model {\n");
    out.push_str(&to_json(object));
    out.push_str(&to_string(object));
    out.push_str(&companion(object));
    out
}

/// The type of a property with its default.
fn declared(object: &Object, member: &Member) -> String {
    let kind = kind(&member.shape);
    if is_change(object, member) { format!("Change<{kind}> = Change.Keep") } else { format!("{kind}? = null") }
}

/// The name of the property of a member.
fn property(member: &Member) -> String {
    camel(&word(member.row))
}

fn kind(shape: &Shape) -> String {
    match shape {
        Shape::Text => "String".into(),
        Shape::Boolean => "Boolean".into(),
        Shape::Integer => "Long".into(),
        Shape::Number => "Double".into(),
        Shape::Any => "JsonValue".into(),
        Shape::Members => "Map<String, JsonValue>".into(),
        Shape::List(item) => format!("List<{}>", kind(item)),
        Shape::Map(item) => format!("Map<String, {}>", kind(item)),
        Shape::Choice(name) | Shape::Object(name) => name.clone(),
    }
}

fn to_json(object: &Object) -> String {
    let mut out = String::from("    override fun toJson(): JsonValue {\n        val out = ObjectWriter()\n");
    for member in &object.members {
        let name = quoted(member.row.name);
        let _ = writeln!(
            out,
            "        out.{}({name}, {}) {{ {} }}",
            if is_change(object, member) { "change" } else { "put" },
            identifier(&property(member)),
            written(&member.shape, "it", 0)
        );
    }
    out.push_str("        return out.setAll(additional)\n    }\n");
    out
}

/// The JSON of a value.
fn written(shape: &Shape, value: &str, depth: usize) -> String {
    let item = format!("item{depth}");
    match shape {
        Shape::Text | Shape::Boolean | Shape::Integer | Shape::Number | Shape::Choice(_) | Shape::Object(_) => {
            format!("json({value})")
        }
        Shape::Any => value.into(),
        Shape::Members => format!("JsonValue.Object({value})"),
        Shape::List(inner) => format!("jsonList({value}) {{ {item} -> {} }}", written(inner, &item, depth + 1)),
        Shape::Map(inner) => format!("jsonMap({value}) {{ {item} -> {} }}", written(inner, &item, depth + 1)),
    }
}

fn to_string(object: &Object) -> String {
    let mut out = format!("\n    override fun toString(): String = Shown({})\n", quoted(&object.name));
    for member in &object.members {
        let add = match shown(member) {
            phones::Shown::Content => "add",
            phones::Shown::Names => "names",
            phones::Shown::Presence => "hidden",
        };
        let property = property(member);
        let _ = writeln!(out, "        .{add}({}, {})", quoted(&property), identifier(&property));
    }
    out.push_str("        .end(additional)\n");
    out
}

fn companion(object: &Object) -> String {
    let name = &object.name;
    let between = patched(object).map_or(String::new(), |model| between(model, name));
    format!("\n    public companion object : ModelReader<{name}> {{\n{}{between}    }}\n}}\n", from_json(object))
}

/// The smallest PATCH body, with a type.
fn between(model: &str, patch: &str) -> String {
    format!(
        "\n{}        public fun between(before: {model}, after: {model}): {patch} =\n            \
         fromJson(changes(before, after, model = {})) ?: {patch}()\n",
        kdoc(8, &[ABOUT_CHANGES.to_owned()]),
        quoted(model)
    )
}

fn from_json(object: &Object) -> String {
    let name = &object.name;
    let mut out = format!(
        "        override fun fromJson(json: JsonValue): {name}? {{\n            \
         val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)\n            \
         return {name}(\n"
    );
    for member in &object.members {
        let _ = writeln!(
            out,
            "                {} = members.{}({}) {{ {} }},",
            identifier(&property(member)),
            if is_change(object, member) { "takeChange" } else { "take" },
            quoted(member.row.name),
            read(&member.shape, "it", 0)
        );
    }
    out.push_str("                additional = members.additional,\n            )\n        }\n");
    out
}

/// The value of a JSON value, or null.
fn read(shape: &Shape, json: &str, depth: usize) -> String {
    let item = format!("item{depth}");
    match shape {
        Shape::Text => format!("{json}.text"),
        Shape::Boolean => format!("{json}.boolean"),
        Shape::Integer => format!("{json}.integer"),
        Shape::Number => format!("{json}.number"),
        Shape::Any => json.into(),
        Shape::Members => format!("({json} as? JsonValue.Object)?.members"),
        Shape::List(inner) => format!("{json}.items {{ {item} -> {} }}", read(inner, &item, depth + 1)),
        Shape::Map(inner) => format!("{json}.members {{ {item} -> {} }}", read(inner, &item, depth + 1)),
        Shape::Choice(name) => format!("{json}.text?.let({name}::of)"),
        Shape::Object(name) => format!("{name}.fromJson({json})"),
    }
}

fn choices(choices: &Choices) -> String {
    let name = &choices.name;
    let about = kdoc(0, &about_choices(choices, "[Unknown]")).replace("&#91;Unknown&#93;", "[Unknown]");
    let mut out = format!("\n{about}public sealed interface {name} : OpenEnum {{\n");
    let (mut known, mut of) = (String::new(), String::new());
    for value in choices.values {
        let (case, value) = (variant(value), quoted(value));
        let _ = write!(
            out,
            "    /** `{}` */\n    public data object {case} : {name} {{\n        \
             override val value: String get() = {value}\n    }}\n\n",
            value.trim_matches('"')
        );
        let _ = writeln!(known, "            {case},");
        let _ = writeln!(of, "            {value} -> {case}");
    }
    let _ = write!(
        out,
        "    /** A value that the reference does not list. */\n    \
         public data class Unknown(override val value: String) : {name}\n\n    \
         public companion object {{\n        /** Every value that the reference lists. */\n        \
         public val known: List<{name}> get() = listOf(\n{known}        )\n\n        \
         /** The value with this text. */\n        \
         public fun of(value: String): {name} = when (value) {{\n{of}            \
         else -> Unknown(value)\n        }}\n    }}\n}}\n"
    );
    out
}
