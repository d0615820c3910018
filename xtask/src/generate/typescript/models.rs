//! The models as interfaces: as they are read, and as they are sent.

use super::{comment, head, member, open_union, see};
use crate::generate::facts::facts;
use crate::generate::names::pascal;
use crate::generate::rows::sentence;
use crate::generate::shapes::{Choices, Member, Object, Shape, Types, View, views};
use pingone_core::catalogue::{self, Endpoint};
use pingone_core::model::{self, Model, Source};
use std::fmt::Write;

/// Names that mean something else wherever the package is imported.
const GLOBALS: &[&str] = &["Error"];

/// The text of `models.ts`.
pub(super) fn text() -> String {
    let mut out = head("core/src/model");
    out.push_str("\nimport type { JsonObject, JsonValue } from \"../json.js\";\n");
    for model in model::all() {
        out.push_str(&interfaces(model));
    }
    for model in model::open() {
        let doc = format!("{} No table of it is published: any object.", sentence(model.title));
        let _ = write!(out, "\n{}export type {} = JsonObject;\n", comment("", [doc.as_str()]), model.name);
    }
    out.push_str(&map("Models", "Every model as it is read, by name.", |_| true, read_type));
    out.push_str("\n/** The name of a model. */\nexport type ModelName = keyof Models;\n");
    let inputs = "What POST and PUT send of a model, by name.";
    out.push_str(&map(
        "ModelInputs",
        inputs,
        |model| is_taken(model, View::Input),
        |model| body_type(model, View::Input),
    ));
    let patches = "What PATCH sends of a model, by name.";
    out.push_str(&map(
        "ModelPatches",
        patches,
        |model| is_taken(model, View::Patch),
        |model| body_type(model, View::Patch),
    ));
    out
}

/// A map from the names of some models to types.
fn map(name: &str, doc: &str, has: impl Fn(&Model) -> bool, kind: impl Fn(&Model) -> String) -> String {
    let mut out = format!("\n/** {doc} */\nexport interface {name} {{\n");
    for model in model::all().chain(model::open()).filter(|model| has(model)) {
        let _ = writeln!(out, "  {}: {};", model.name, kind(model));
    }
    out.push_str("}\n");
    out
}

/// The type of a model as it is read.
pub(super) fn read_type(model: &Model) -> String {
    let is_read = model.is_open() || views(model).contains(&View::Read);
    named(&format!("{}{}", model.name, if is_read { "" } else { View::Input.suffix() }))
}

/// The type of a model as it is sent. Any object is taken for a model without a table.
pub(super) fn body_type(model: &Model, view: View) -> String {
    if model.is_open() { "object".into() } else { named(&format!("{}{}", model.name, view.suffix())) }
}

/// True for a model that an operation takes in this form, or that is inside one.
fn is_taken(model: &Model, view: View) -> bool {
    let is_body = |endpoint: &Endpoint| endpoint.body == Some(model.name) && View::of_body(endpoint) == view;
    if model.is_open() { catalogue::endpoints().any(is_body) } else { views(model).contains(&view) }
}

/// The name of a type in TypeScript: that of the core, but what would hide a global is named after the model's title.
fn named(name: &str) -> String {
    for global in GLOBALS {
        let rest = name.strip_prefix(global).filter(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()));
        if let (Some(rest), Some(model)) = (rest, model::model(global)) {
            return format!("{}{rest}", pascal(model.title));
        }
    }
    name.to_owned()
}

/// The interfaces and unions of one model.
fn interfaces(model: &'static Model) -> String {
    let types = Types::of(model);
    let objects = types.objects.iter().map(|object| interface(model, object));
    objects.chain(types.choices.iter().map(choices)).collect()
}

fn interface(model: &Model, object: &Object) -> String {
    let is_model = object.name == format!("{}{}", model.name, object.view.suffix());
    let side = match object.view {
        View::Read => "",
        View::Input => "What POST and PUT send.",
        View::Patch => "What PATCH sends: what is left out stays, null clears.",
    };
    let (rules, link) = if is_model { (bullets(model.rules), source_link(model.source)) } else { Default::default() };
    let description = sentence(&object.description);
    let mut out = format!("\n{}", comment("", [description.as_str(), side, rules.as_str(), link.as_str()]));
    let _ = writeln!(out, "export interface {} {{", named(&object.name));
    for member in &object.members {
        out.push_str(&property(member, object.view));
    }
    out.push_str("}\n");
    out
}

fn property(property: &Member, view: View) -> String {
    let description = std::iter::once(sentence(&property.description)).chain(facts(property.row));
    let description: Vec<String> = description.collect();
    let link = property.row.source.map_or_else(String::new, source_link);
    let mut out = comment("  ", [description.join(" ").as_str(), link.as_str()]);
    let mark = if property.required { "" } else { "?" };
    let _ = write!(out, "  {}{mark}: {}", member(property.row.name), shape(&property.shape, view));
    // Forms have null and undefined for what is not filled in, and both are taken for what is optional.
    let is_optional_input = view != View::Read && !property.required;
    if property.nullable || is_optional_input && view == View::Input {
        out.push_str(" | null");
    }
    if is_optional_input {
        out.push_str(" | undefined");
    }
    out.push_str(";\n");
    out
}

fn choices(choices: &Choices) -> String {
    let description = sentence(&choices.description);
    let openness = match choices.closed {
        true => "What is sent must be one of these; what is read may be something new.",
        false => "Usually one of these.",
    };
    let doc = comment("", [description.as_str(), openness]);
    format!("\n{doc}export type {} = {};\n", named(&choices.name), open_union(choices.values))
}

/// How a type is spelled. What is sent may be anything that is fit for it, what is read is plain JSON.
fn shape(of: &Shape, view: View) -> String {
    let sent = view != View::Read;
    match of {
        Shape::Text => "string".into(),
        Shape::Boolean => "boolean".into(),
        Shape::Integer | Shape::Number => "number".into(),
        Shape::Any => if sent { "unknown" } else { "JsonValue" }.into(),
        Shape::Members => if sent { "object" } else { "JsonObject" }.into(),
        Shape::Choice(name) | Shape::Object(name) => named(name),
        Shape::Map(value) => format!("{{ [name: string]: {} }}", shape(value, view)),
        Shape::List(item) => format!("{}{}[]", if sent { "readonly " } else { "" }, shape(item, view)),
    }
}

fn bullets(rules: &[&str]) -> String {
    rules.iter().map(|rule| format!("- {rule}")).collect::<Vec<_>>().join("\n")
}

fn source_link(source: Source) -> String {
    source.link().map_or_else(|| format!("Source: {}.", source.as_str()), |link| see(&link, source.as_str()))
}
