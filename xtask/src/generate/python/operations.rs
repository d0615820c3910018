//! `operations/`: the operations as methods with keywords, one module for each family of the catalogue.
//!
//! A method hands its keywords to `PingOne.request` and does nothing else.

use super::{OPERATIONS_FOLDER, WIDTH, docstring, exports, head, identifier, path, quoted};
use crate::generate::facts::query_facts;
use crate::generate::names::snake;
use crate::generate::operations::{Argument, Namespace, arguments, last, namespaces, only_value, type_name};
use crate::generate::rows::sentence;
use crate::generate::shapes::{View, item_of};
use pingone_core::catalogue::{Endpoint, Method, PathParameterKind, QueryParameter, QueryType};
use pingone_core::model;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let namespaces = namespaces();
    let families: Vec<&Namespace> = namespaces.iter().filter(|namespace| !namespace.path.contains('.')).collect();
    let modules =
        families.iter().map(|family| (path(OPERATIONS_FOLDER, &snake(family.path)), module(family.path, &namespaces)));
    let index = (path(OPERATIONS_FOLDER, "__init__"), index(&families));
    modules.chain([index]).collect()
}

/// The base class of `PingOne`: each family is imported when it is used first.
fn index(families: &[&Namespace]) -> String {
    let mut out = head("The operations of the platform as methods of `PingOne`.");
    out.push_str("from typing import TYPE_CHECKING, Any\n\nif TYPE_CHECKING:\n");
    out.push_str("    from pingone_core import Request\n\n    from ..names import EndpointId\n");
    for family in families {
        let _ = writeln!(out, "    from .{} import {}", snake(family.path), type_name(family.path));
    }
    out.push_str("\n__all__ = [\"Operations\"]\n\n\nclass Operations:\n");
    out.push_str(
        "    \"\"\"One property for each family of operations: the base class of `PingOne`.\"\"\"\n\n    __slots__ = ()\n\n    \
         def request(self, endpoint: EndpointId, /, **arguments: Any) -> Request[Any]:\n        \
         \"\"\"Builds the request of an operation.\"\"\"\n        raise NotImplementedError\n",
    );
    for family in families {
        let (module, class) = (snake(family.path), type_name(family.path));
        let _ = write!(
            out,
            "\n    @property\n    def {}(self) -> {class}:\n{}        from .{module} import {class}\n\n        \
             return {class}(self)\n",
            identifier(&module),
            docstring(8, &[under(family.path)]),
        );
    }
    out
}

fn under(path: &str) -> String {
    format!("The operations under `{path}`.")
}

/// What the signatures of a module need to import for type checkers.
#[derive(Default)]
struct Needs {
    typing: BTreeSet<&'static str>,
    abc: BTreeSet<&'static str>,
    types: BTreeSet<String>,
    facade: BTreeSet<&'static str>,
}

/// The module of one family: its namespace and those below it.
fn module(family: &str, namespaces: &[Namespace]) -> String {
    let members = namespaces.iter().filter(|namespace| namespace.path.split('.').next() == Some(family));
    let mut needs = Needs::default();
    let mut names = Vec::new();
    let mut classes = String::new();
    for namespace in members {
        names.push(type_name(namespace.path));
        classes.push_str(&class(namespace, &mut needs));
    }
    let mut out = head(&under(family));
    let typing: Vec<&str> = ["TYPE_CHECKING"].into_iter().chain(needs.typing).collect();
    let _ = write!(out, "from typing import {}\n\nif TYPE_CHECKING:\n", typing.join(", "));
    let abc: Vec<&str> = needs.abc.into_iter().collect();
    let _ = writeln!(out, "    from collections.abc import {}", abc.join(", "));
    let facade: Vec<&str> = needs.facade.into_iter().collect();
    let _ = writeln!(out, "    from uuid import UUID\n\n    from pingone_core import {}\n", facade.join(", "));
    out.push_str("    from ..enums import Code\n    from ..names import ViolationCode\n");
    if !needs.types.is_empty() {
        let types: Vec<String> = needs.types.into_iter().collect();
        let _ = writeln!(out, "    from ..types import (\n        {},\n    )", types.join(",\n        "));
    }
    let _ = write!(out, "    from . import Operations\n\n{}{classes}", exports(&names));
    out
}

fn class(namespace: &Namespace, needs: &mut Needs) -> String {
    let mut out = format!(
        "\n\nclass {}:\n{}\n    __slots__ = (\"_p1\",)\n\n    def __init__(self, p1: Operations) -> None:\n        self._p1 = p1\n",
        type_name(namespace.path),
        docstring(4, &[under(namespace.path)])
    );
    for child in &namespace.children {
        let class = type_name(child);
        let _ = write!(
            out,
            "\n    @property\n    def {}(self) -> {class}:\n{}        return {class}(self._p1)\n",
            identifier(&snake(last(child))),
            docstring(8, &[under(child)])
        );
    }
    for endpoint in &namespace.endpoints {
        out.push_str(&method(endpoint, needs));
    }
    out
}

/// One keyword of a method: its name, its type, and whether it has to be given.
struct Keyword {
    name: String,
    annotation: String,
    required: bool,
}

impl Keyword {
    fn required(name: &str, annotation: impl Into<String>) -> Self {
        Self { name: identifier(&snake(name)), annotation: annotation.into(), required: true }
    }

    fn optional(name: &str, annotation: impl Into<String>) -> Self {
        Self { name: identifier(&snake(name)), annotation: format!("{} | None", annotation.into()), required: false }
    }

    fn parameter(&self) -> String {
        let default = if self.required { "" } else { " = None" };
        format!("        {}: {}{default},\n", self.name, self.annotation)
    }
}

/// What has to be given, the environment and the query, and what means the same everywhere.
fn keywords(endpoint: &'static Endpoint, needs: &mut Needs) -> Vec<Keyword> {
    let mut keywords: Vec<Keyword> = Vec::new();
    for argument in arguments(endpoint) {
        match argument {
            Argument::Text(name) => keywords.push(Keyword::required(name, id(name))),
            Argument::Body => keywords.push(Keyword::required("body", body(endpoint, needs))),
            Argument::File => {
                keywords.extend([Keyword::required("body", "bytes"), Keyword::required("content_type", "str")]);
            }
        }
    }
    let is_given = |name: &str| keywords.iter().any(|keyword| keyword.name == snake(name));
    let others: Vec<&str> = endpoint.path_parameters().filter(|name| !is_given(name)).collect();
    keywords.extend(others.into_iter().map(|name| Keyword::optional(name, id(name))));
    let query_parameters = endpoint.query.iter().filter(|parameter| !parameter.required);
    keywords.extend(query_parameters.map(|parameter| Keyword::optional(parameter.name, query(parameter, needs))));
    keywords.extend(fixed(endpoint, needs));
    keywords
}

/// The keywords that mean the same for every operation that has them.
fn fixed(endpoint: &Endpoint, needs: &mut Needs) -> Vec<Keyword> {
    needs.abc.extend(["Iterable", "Mapping"]);
    let mut keywords = Vec::new();
    if matches!(endpoint.method, Method::Put | Method::Patch) {
        needs.typing.insert("Any");
        keywords.push(Keyword::optional("before", "Mapping[str, Any]"));
    }
    if endpoint.authenticates_client() {
        keywords.push(Keyword::optional("basic_auth", "Mapping[str, str]"));
    }
    keywords.push(Keyword::optional("headers", "Mapping[str, str]"));
    keywords.push(Keyword::optional("allow", "Iterable[ViolationCode | Code]"));
    keywords
}

/// Ids are given as text or as a `UUID`.
fn id(name: &str) -> &'static str {
    match PathParameterKind::of(name) {
        PathParameterKind::Uuid => "str | UUID",
        PathParameterKind::Name => "str",
    }
}

fn query(parameter: &QueryParameter, needs: &mut Needs) -> String {
    match parameter.kind {
        QueryType::Integer => "int".into(),
        QueryType::ScimFilter => "str".into(),
        QueryType::String if parameter.values.is_empty() => "str".into(),
        QueryType::String => {
            needs.typing.insert("Literal");
            let values: Vec<String> = parameter.values.iter().map(|value| quoted(value)).collect();
            let one = format!("Literal[{}] | str", values.join(", "));
            match parameter.comma_separated || parameter.values.len() > 1 {
                true => {
                    needs.abc.insert("Sequence");
                    format!("{one} | Sequence[str]")
                }
                false => one,
            }
        }
    }
}

/// The type of the body.
fn body(endpoint: &Endpoint, needs: &mut Needs) -> String {
    let name = endpoint.body.unwrap_or_default();
    let Some(name) = table(name) else {
        needs.typing.insert("Any");
        return "Mapping[str, Any]".into();
    };
    let input = format!("{name}{}", View::of_body(endpoint).suffix());
    needs.types.insert(input.clone());
    if endpoint.method == Method::Put && endpoint.response == Some(name) {
        // What was read can be edited and sent back.
        needs.types.insert(name.to_owned());
        return format!("{input} | {name}");
    }
    input
}

/// The request with the type of its reading.
fn response(endpoint: &Endpoint, needs: &mut Needs) -> String {
    let item = item_of(endpoint.response.unwrap_or_default());
    let reading = if endpoint.answers_pages() { "Page" } else { "Value" };
    needs.facade.extend(["Request", reading]);
    let item = match (endpoint.response, table(item)) {
        (None, _) => "None",
        (Some(_), Some(name)) => {
            needs.types.insert(name.to_owned());
            name
        }
        (Some(_), None) => {
            needs.typing.insert("Any");
            "dict[str, Any]"
        }
    };
    format!("Request[{reading}[{item}]]")
}

/// The name of a model with a table.
fn table(name: &str) -> Option<&str> {
    model::model(name).filter(|model| !model.is_open()).map(|_| name)
}

fn method(endpoint: &'static Endpoint, needs: &mut Needs) -> String {
    let keywords = keywords(endpoint, needs);
    let mut arguments = vec![quoted(endpoint.id)];
    arguments.extend(keywords.iter().map(|keyword| format!("{0}={0}", keyword.name)));
    for parameter in endpoint.query {
        if let Some(value) = only_value(parameter) {
            arguments.push(format!("{}={}", identifier(&snake(parameter.name)), quoted(value)));
        }
    }
    let parameters: String = keywords.iter().map(Keyword::parameter).collect();
    let mut call = format!("        return self._p1.request({})\n", arguments.join(", "));
    if call.len() > WIDTH {
        call = format!("        return self._p1.request(\n            {}\n        )\n", arguments.join(", "));
    }
    if call.lines().any(|line| line.len() > WIDTH) {
        call = format!(
            "        return self._p1.request(\n            {},\n        )\n",
            arguments.join(",\n            ")
        );
    }
    format!(
        "\n    def {}(\n        self,\n        *,\n{parameters}    ) -> {}:\n{}{call}",
        identifier(&snake(last(endpoint.id))),
        response(endpoint, needs),
        docstring(8, &documentation(endpoint)),
    )
}

/// Title, request, link, what the row notes, query parameters.
fn documentation(endpoint: &Endpoint) -> Vec<String> {
    let mut request = format!("`{} {}`", endpoint.method.as_str(), endpoint.path);
    if let Some(link) = endpoint.link() {
        let _ = write!(request, "\n{link}");
    }
    let query: Vec<String> = endpoint
        .query
        .iter()
        .filter(|parameter| !parameter.required)
        .map(|parameter| query_line(endpoint, parameter))
        .collect();
    let query = if query.is_empty() { String::new() } else { format!("Query parameters:\n{}", query.join("\n")) };
    vec![sentence(endpoint.title), request, endpoint.notes.to_owned(), query]
}

fn query_line(endpoint: &Endpoint, parameter: &QueryParameter) -> String {
    let facts = query_facts(endpoint, parameter);
    let name = identifier(&snake(parameter.name));
    if facts.is_empty() { format!("    {name}") } else { format!("    {name}: {facts}") }
}
