//! `types.py`: a `TypedDict` for every model as it is read and as it is sent.
//!
//! Required and optional members are two classes, one below the other: `Required` is not in every supported Python.

use super::{docstring, exports, head, is_identifier, literal, quoted};
use crate::generate::facts::facts;
use crate::generate::rows::{is_always_there, sentence};
use crate::generate::shapes::{Choices, Member, Object, Shape, Types, View};
use pingone_core::model;
use std::fmt::Write;

const TITLE: &str = "The models of the platform as dictionaries for type checkers.

A name without a suffix is a model as the platform answers it: a text with known values may have a new one, and every
member may be missing but an `id` and what the platform requires. `…Input` is the body of POST and PUT, `…Patch` the
body of PATCH, in which `None` clears.";

pub(super) fn text() -> String {
    let mut out = head(TITLE);
    out.push_str(
        "from collections.abc import Mapping\nfrom typing import Any, Literal, TypedDict, Union\n\nfrom . import enums\n\n",
    );
    let all: Vec<Types> = model::all().filter(|model| !model.is_open()).map(Types::of).collect();
    let all_choices: Vec<&Choices> = all.iter().flat_map(|types| &types.choices).collect();
    let choices = all_choices.iter().filter(|choices| is_named(choices)).map(|choices| choices.name.clone());
    let objects = all.iter().flat_map(|types| types.objects.iter().map(|object| object.name.clone()));
    let mut names: Vec<String> = choices.chain(objects).collect();
    names.sort();
    out.push_str(&exports(&names));
    for types in &all {
        for choices in types.choices.iter().filter(|choices| is_named(choices)) {
            let values = literal(choices.values.iter().copied());
            let _ = write!(out, "\n{} = {values}\n", choices.name);
            out.push_str(&docstring(0, &[sentence(&choices.description)]));
        }
        for object in &types.objects {
            out.push_str(&class(object, &all_choices));
        }
    }
    out
}

/// A class, or two when some members are required and others are not.
fn class(object: &Object, choices: &[&Choices]) -> String {
    let view = object.view;
    let is_required = |member: &&Member| member.required || view == View::Read && is_always_there(member.row);
    let (required, optional): (Vec<&Member>, Vec<&Member>) = object.members.iter().partition(is_required);
    let documentation = docstring(4, &[sentence(&object.description), side(view).to_owned()]);
    let name = &object.name;
    if let Some(irregular) = irregular(object, choices) {
        return irregular;
    }
    let lines = |members: &[&Member]| members.iter().map(|member| line(member, view, choices)).collect::<String>();
    match (required.is_empty(), optional.is_empty()) {
        (true, _) => format!("\n\nclass {name}(TypedDict, total=False):\n{documentation}\n{}", lines(&optional)),
        (false, true) => format!("\n\nclass {name}(TypedDict):\n{documentation}\n{}", lines(&required)),
        (false, false) => format!(
            "\n\nclass _{name}Required(TypedDict):\n{}\n{}\n\nclass {name}(_{name}Required, total=False):\n{documentation}\n{}",
            docstring(4, &[format!("What every `{name}` has.")]),
            lines(&required),
            lines(&optional)
        ),
    }
}

const fn side(view: View) -> &'static str {
    match view {
        View::Read => "",
        View::Input => "What is sent with POST and PUT.",
        View::Patch => "What is sent with PATCH: what is left out stays.",
    }
}

fn line(member: &Member, view: View, choices: &[&Choices]) -> String {
    let paragraph = [vec![sentence(&member.description)], facts(member.row)].concat().join(" ");
    format!("    {}: {}\n{}", member.row.name, annotation(member, view, choices), docstring(4, &[paragraph]))
}

/// The call that makes a class whose members can not be written as names. No such member is required.
fn irregular(object: &Object, choices: &[&Choices]) -> Option<String> {
    if object.members.iter().all(|member| is_identifier(member.row.name)) {
        return None;
    }
    let name = &object.name;
    let mut out = format!("\n\n{name} = TypedDict(\n    {},\n    {{\n", quoted(name));
    for member in &object.members {
        let annotation = annotation(member, object.view, choices);
        let _ = writeln!(out, "        # {}", sentence(&member.description));
        let _ = writeln!(out, "        {}: {},", quoted(member.row.name), quoted(&annotation));
    }
    let _ =
        writeln!(out, "    }},\n    total=False,\n)\n{}", docstring(0, &[sentence(&object.description)]).trim_end());
    Some(out)
}

/// The type of the values that are known: one value alone has no name of its own.
fn known(choices: &Choices) -> String {
    if is_named(choices) { choices.name.clone() } else { literal(choices.values.iter().copied()) }
}

const fn is_named(choices: &Choices) -> bool {
    choices.values.len() > 1
}

fn annotation(member: &Member, view: View, choices: &[&Choices]) -> String {
    let inner = shape(&member.shape, view, choices);
    if member.nullable { format!("{inner} | None") } else { inner }
}

fn shape(shape: &Shape, view: View, choices: &[&Choices]) -> String {
    let inner = |item: &Shape| self::shape(item, view, choices);
    match shape {
        Shape::Text => "str".into(),
        Shape::Choice(name) => match choices.iter().find(|choices| choices.name == *name) {
            Some(choices) if choices.closed && view != View::Read => format!("{} | enums.{name}", known(choices)),
            Some(choices) => format!("{} | str", known(choices)),
            None => "str".into(),
        },
        Shape::Boolean => "bool".into(),
        Shape::Integer => "int".into(),
        Shape::Number => "float".into(),
        Shape::Any => "Any".into(),
        Shape::Members if view == View::Read => "dict[str, Any]".into(),
        Shape::Members => "Mapping[str, Any]".into(),
        Shape::List(item) => format!("list[{}]", inner(item)),
        Shape::Map(item) if view == View::Read => format!("dict[str, {}]", inner(item)),
        Shape::Map(item) => format!("Mapping[str, {}]", inner(item)),
        Shape::Object(name) => name.clone(),
    }
}
