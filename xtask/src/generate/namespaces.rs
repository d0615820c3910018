//! The typed namespaces of `core/src/request/generated`: `authorize.apiServers.create` is
//! `p1.authorize().api_servers().create(body)`. And the calls of every method with which the tests compare them.

use super::names::snake;
use super::operations::{Argument, Namespace, arguments, last, namespaces, only_value, type_name};
use pingone_core::catalogue::{self, Endpoint};
use pingone_core::model;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Where the files belong, from the root of the repository.
pub(super) const FOLDER: &str = "core/src/request/generated";
/// Where the calls of every method belong.
pub(super) const CALLS_FOLDER: &str = "tests/tests/generated";

const HEAD: &str = "//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.\n";
/// What rustfmt is configured to.
const WIDTH: usize = 120;

/// The files with their text.
pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let namespaces = namespaces();
    let families: Vec<&Namespace> = namespaces.iter().filter(|namespace| !namespace.path.contains('.')).collect();
    let mut files: BTreeMap<PathBuf, String> =
        families.iter().map(|family| (path(&snake(family.path)), module(family.path, &namespaces))).collect();
    files.insert(path("mod"), index(&families));
    files.insert(Path::new(CALLS_FOLDER).join("calls.rs"), calls());
    files
}

fn path(module: &str) -> PathBuf {
    Path::new(FOLDER).join(format!("{module}.rs"))
}

fn index(families: &[&Namespace]) -> String {
    let mut out = format!("{HEAD}\n");
    for family in families {
        let _ = writeln!(out, "mod {};", snake(family.path));
    }
    out.push('\n');
    for family in families {
        let _ = writeln!(out, "pub use {}::*;", snake(family.path));
    }
    out.push_str("\nuse crate::request::PingOne;\n\nimpl PingOne {\n");
    let accessors: Vec<String> = families
        .iter()
        .map(|family| accessor("&self", family.path, &format!("{}<'_>", type_name(family.path)), "self"))
        .collect();
    let _ = writeln!(out, "{}}}", accessors.join("\n"));
    out
}

/// The method that leads to a namespace.
fn accessor(receiver: &str, path: &str, returned: &str, p1: &str) -> String {
    format!(
        "    /// The operations under `{path}`.\n    pub fn {}({receiver}) -> {returned} {{\n        {}({p1})\n    }}\n",
        snake(last(path)),
        type_name(path)
    )
}

/// The file of one family: its namespace and those below it.
fn module(family: &str, namespaces: &[Namespace]) -> String {
    let members = namespaces.iter().filter(|namespace| namespace.path.split('.').next() == Some(family));
    let types: String = members.map(namespace).collect();
    let value = if types.contains("Into<Value>") { "use serde_json::Value;\n" } else { "" };
    format!("{HEAD}\nuse crate::request::{{Call, PingOne}};\n{value}{types}")
}

fn namespace(namespace: &Namespace) -> String {
    let (path, name) = (namespace.path, type_name(namespace.path));
    let children =
        namespace.children.iter().map(|child| accessor("self", child, &format!("{}<'a>", type_name(child)), "self.0"));
    let methods: Vec<String> = children.chain(namespace.endpoints.iter().copied().map(method)).collect();
    format!(
        "\n/// The operations under `{path}`.\n#[derive(Debug, Clone, Copy)]\n\
         pub struct {name}<'a>(pub(super) &'a PingOne);\n\nimpl<'a> {name}<'a> {{\n{}}}\n",
        methods.join("\n")
    )
}

fn method(endpoint: &'static Endpoint) -> String {
    let mut parameters = vec!["self".to_owned()];
    let mut steps = vec![format!("Call::new(self.0, {:?})", endpoint.id)];
    for argument in arguments(endpoint) {
        match argument {
            Argument::Text(name) => {
                parameters.push(format!("{}: &str", snake(name)));
                steps.push(format!(".text({name:?}, {})", snake(name)));
            }
            Argument::Body => {
                parameters.push("body: impl Into<Value>".into());
                steps.push(".body(body.into())".into());
            }
            Argument::File => {
                parameters.extend(["content_type: &str".into(), "bytes: impl Into<Vec<u8>>".into()]);
                steps.push(".file(content_type, bytes.into())".into());
            }
        }
    }
    for parameter in endpoint.query {
        if let Some(value) = only_value(parameter) {
            steps.push(format!(".text({:?}, {value:?})", parameter.name));
        }
    }
    let name = snake(last(endpoint.id));
    let mut head = format!("    pub fn {name}({}) -> Call<'a> {{", parameters.join(", "));
    if head.len() > WIDTH {
        head = format!("    pub fn {name}(\n        {},\n    ) -> Call<'a> {{", parameters.join(",\n        "));
    }
    let mut call = format!("        {}", steps.concat());
    if call.len() > WIDTH {
        call = format!("        {}", steps.join("\n            "));
    }
    format!("{}{head}\n{call}\n    }}\n", documentation(endpoint))
}

/// Title, request and body, query parameters, what the row notes.
fn documentation(endpoint: &Endpoint) -> String {
    let mut request = format!("`{} {}`", endpoint.method.as_str(), endpoint.path);
    match endpoint.body {
        Some("binary") => request.push_str("; the body is a file"),
        Some(name) if model::all().any(|model| model.name == name) => {
            let _ = write!(request, "; the body is [`{name}`](crate::typed::{name})");
        }
        Some(_) => request.push_str("; the body is an object"),
        None => {}
    }
    if let Some(link) = endpoint.link() {
        let _ = write!(request, ". [Documentation]({link})");
    }
    let query: Vec<String> =
        endpoint.query.iter().filter(|row| !row.required).map(|row| format!("[`{0}`](Call::{0})", row.name)).collect();
    let query = if query.is_empty() { String::new() } else { format!("Query: {}.", query.join(", ")) };
    let mut out = format!("    /// {}.\n", escaped(endpoint.title));
    for paragraph in [request + ".", query, escaped(endpoint.notes)] {
        if !paragraph.is_empty() {
            let _ = write!(out, "    ///\n    /// {paragraph}\n");
        }
    }
    out
}

/// Text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '[' | ']' | '<' | '>' | '*' | '_' | '`' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// A function that calls every method, in the order of the catalogue.
fn calls() -> String {
    let mut out = format!(
        "{HEAD}\nuse pingone_core::request::{{Call, PingOne}};\nuse serde_json::Value;\n\n\
         /// A call of every method. `text` is what a parameter is filled with, `body` is the body for an id.\n\
         #[rustfmt::skip]\n\
         pub(crate) fn calls<'a>(p1: &'a PingOne, text: fn(&str) -> String, body: fn(&str) -> Value) -> Vec<Call<'a>> {{\n    \
         vec![\n"
    );
    for endpoint in catalogue::endpoints() {
        let names: Vec<String> = endpoint.id.split('.').map(snake).collect();
        let arguments: Vec<String> = arguments(endpoint)
            .into_iter()
            .map(|argument| match argument {
                Argument::Text(name) => format!("&text({name:?})"),
                Argument::Body => format!("body({:?})", endpoint.id),
                Argument::File => "\"image/png\", *b\"PNG\"".into(),
            })
            .collect();
        let _ = writeln!(out, "        p1.{}({}),", names.join("()."), arguments.join(", "));
    }
    out.push_str("    ]\n}\n");
    out
}
