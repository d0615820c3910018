//! The Rust structs of `core/src/typed/generated`: one file for each model, made from its rows.

use super::names::{pascal, snake, variant};
use super::rows::{description, is_older_name, sentence, word};
use pingone_core::model::{self, Constraint, Kind, Model, Row};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Where the files belong, from the root of the repository.
pub(super) const FOLDER: &str = "core/src/typed/generated";

const HEAD: &str = "//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.\n";

/// The files with their text.
pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let mut files: BTreeMap<PathBuf, String> =
        model::all().map(|model| (path(&module(model)), Module::new(model).text())).collect();
    files.insert(path("mod"), index());
    files
}

fn path(module: &str) -> PathBuf {
    Path::new(FOLDER).join(format!("{module}.rs"))
}

fn module(model: &Model) -> String {
    snake(model.name)
}

fn index() -> String {
    let mut models: Vec<(String, &str)> = model::all().map(|model| (module(model), model.name)).collect();
    models.sort();
    let mut out = format!("{HEAD}\n");
    for (module, _) in &models {
        let _ = writeln!(out, "pub mod {module};");
    }
    out.push('\n');
    for (module, name) in &models {
        let _ = writeln!(out, "pub use {module}::{name};");
    }
    out
}

/// The file of one model, built up type by type: what an object needs comes after it.
struct Module {
    model: &'static Model,
    types: Vec<String>,
}

impl Module {
    fn new(model: &'static Model) -> Self {
        Self { model, types: Vec::new() }
    }

    fn text(mut self) -> String {
        self.object("", self.model.name, self.model.title, self.model.properties);
        let body = self.types.concat();
        let mut out = format!("{HEAD}\nuse crate::typed::json::Json as _;\n");
        out.push_str(match body.contains("choices! {") {
            true => "use crate::typed::macros::{choices, model, object};\n",
            false => "use crate::typed::macros::{model, object};\n",
        });
        match (body.contains("Map<String, Value>"), body.contains("<Value>") || body.contains(": Value")) {
            (true, _) => out.push_str("use serde_json::{Map, Value};\n"),
            (false, true) => out.push_str("use serde_json::Value;\n"),
            (false, false) => {}
        }
        if body.contains("BTreeMap<") {
            out.push_str("use std::collections::BTreeMap;\n");
        }
        let name = self.model.name;
        let _ = write!(out, "{body}\nmodel!({name});\n");
        out
    }

    /// Writes a struct. `prefix` starts the names of the types inside.
    fn object(&mut self, prefix: &str, name: &str, doc: &str, rows: &'static [Row]) {
        let place = self.types.len();
        self.types.push(String::new());
        let mut out = format!("\nobject! {{\n    /// {}\n    {name} {{\n", sentence(doc));
        for row in rows.iter().filter(|row| !is_older_name(row)) {
            let inner = format!("{prefix}{}", pascal(&word(row)));
            let kind = self.kind(&inner, row);
            let _ = writeln!(out, "        /// {}", sentence(&description(row)));
            let secret = if row.is_secret() { " secret" } else { "" };
            let _ = writeln!(out, "        {}: {kind} = {:?}{secret},", field(row), row.name);
        }
        out.push_str("    }\n}\n");
        if let Some(text) = self.types.get_mut(place) {
            *text = out;
        }
    }

    /// The Rust type of a row; writes the types that it needs.
    fn kind(&mut self, name: &str, row: &'static Row) -> String {
        // A type inside may have the name of the model itself.
        let name = if name == self.model.name { format!("{}{name}", self.model.name) } else { name.to_owned() };
        match row.kind {
            Kind::String | Kind::Uuid | Kind::Date => match row.choices() {
                Some(choices) => {
                    self.choices(&name, row, choices);
                    name
                }
                None => "String".into(),
            },
            Kind::Boolean => "bool".into(),
            Kind::Integer => "i64".into(),
            Kind::Number if row.constraints.contains(&Constraint::Whole) => "i64".into(),
            Kind::Number => "serde_json::Number".into(),
            Kind::Any => "Value".into(),
            Kind::Model(model) => format!("crate::typed::{}", model.name),
            Kind::Array | Kind::Strings => match row.children.first() {
                Some(item) => format!("Vec<{}>", self.kind(name.strip_suffix('s').unwrap_or(&name), item)),
                None => "Vec<Value>".into(),
            },
            Kind::Object | Kind::Relationship => match row.children {
                [] => "Map<String, Value>".into(),
                [any] if any.is_any_name() => {
                    let item = self.kind(name.strip_suffix('s').unwrap_or(&name), any);
                    format!("BTreeMap<String, {item}>")
                }
                rows => {
                    self.object(&name, &name, &description(row), rows);
                    name
                }
            },
        }
    }

    fn choices(&mut self, name: &str, row: &Row, choices: &[&str]) {
        let mut out = format!("\nchoices! {{\n    /// {}\n    {name} {{\n", sentence(row.description));
        for choice in choices {
            let _ = writeln!(out, "        {} = {choice:?},", variant(choice));
        }
        out.push_str("    }\n}\n");
        self.types.push(out);
    }
}

fn field(row: &Row) -> String {
    match snake(&word(row)).as_str() {
        "self" => "self_".into(),
        name @ ("type" | "enum" | "ref" | "match") => format!("r#{name}"),
        name => name.into(),
    }
}
