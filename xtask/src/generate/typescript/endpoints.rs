//! The operations: what each takes, what its answer is read as, and the namespaces under which they stand.

use super::models::{body_type, read_type};
use super::{closed_union, comment, head, open_union, see};
use crate::generate::facts::query_facts;
use crate::generate::operations::{Argument, Namespace, arguments, last, namespaces, type_name, wanted};
use crate::generate::rows::sentence;
use crate::generate::shapes::{View, item_of, views};
use pingone_core::catalogue::{self, Endpoint, Method, PathParameterKind, QueryParameter, QueryType};
use pingone_core::model;
use pingone_core::request::regions;
use std::fmt::Write;

/// What the file imports.
const IMPORTS: &str = r#"
import type { FilterLike } from "../filter.js";
import type { JsonObject } from "../json.js";
import type { ClientCredentials, CommonArgs, FileBody, ReadingOfPage, ReadingOfValue } from "../operations.js";
import type { Request } from "../types.js";
import type * as models from "./models.js";
"#;

/// The text of `endpoints.ts`.
pub(super) fn text() -> String {
    let mut out = head("core/src/catalogue") + IMPORTS;
    out.extend(catalogue::endpoints().map(arguments_interface));
    let args = |endpoint: &Endpoint| {
        format!("  /** {} */\n  {:?}: {};\n", sentence(endpoint.title), endpoint.id, args_name(endpoint))
    };
    out.push_str(&map("EndpointArgs", "What each operation takes, by id.", args));
    let readings = |endpoint: &Endpoint| format!("  {:?}: {};\n", endpoint.id, reading(endpoint));
    out.push_str(&map("EndpointReading", "What the answer of each operation is read as, by id.", readings));
    out.push_str("\n/** The id of an operation. */\nexport type EndpointId = keyof EndpointArgs;\n");
    let bare = catalogue::endpoints().filter(|endpoint| !needs_arguments(endpoint));
    let bare: String = bare.map(|endpoint| format!("\n  | {:?}", endpoint.id)).collect();
    let doc = "/** The id of an operation that may be called without arguments. */";
    let _ = write!(out, "\n{doc}\nexport type BareEndpointId ={bare};\n");
    let namespaces = namespaces();
    out.extend(namespaces.iter().map(interface));
    let families = namespaces.iter().filter(|namespace| !namespace.path.contains('.'));
    let families: String = families.map(|family| accessor(family.path)).collect();
    let doc = "/** The operations by name: `p1.authorize.apiServers.create(…)`. */";
    let _ = write!(out, "\n{doc}\nexport interface Namespaces {{\n{families}}}\n");
    let codes: Vec<&str> = regions().iter().map(|region| region.code).collect();
    let _ = write!(out, "\n/** The code of a region. */\nexport type RegionCode = {};\n", closed_union(&codes));
    out
}

/// An interface with a member for each operation.
fn map(name: &str, doc: &str, member: impl Fn(&'static Endpoint) -> String) -> String {
    let members: String = catalogue::endpoints().map(member).collect();
    format!("\n/** {doc} */\nexport interface {name} {{\n{members}}}\n")
}

/// `UsersAccountLockArgs` for `users.account.lock`.
fn args_name(endpoint: &Endpoint) -> String {
    format!("{}Args", type_name(endpoint.id))
}

/// True for an operation that can not do without arguments.
fn needs_arguments(endpoint: &'static Endpoint) -> bool {
    !arguments(endpoint).is_empty() || endpoint.query.iter().any(|parameter| parameter.required)
}

/// The arguments of an operation: path, query, body, and what only some operations take.
fn arguments_interface(endpoint: &'static Endpoint) -> String {
    let doc = format!("/** What `{}` takes. */", endpoint.id);
    let mut out = format!("\n{doc}\nexport interface {} extends CommonArgs {{\n", args_name(endpoint));
    let needed: Vec<&str> = arguments(endpoint).iter().filter_map(Argument::name).collect();
    for name in endpoint.path_parameters() {
        let kind = match PathParameterKind::of(name) {
            PathParameterKind::Uuid => "A UUID.",
            PathParameterKind::Name => "A name.",
        };
        match needed.contains(&name) {
            true => out.push_str(&argument(&format!("In the path. {kind}"), name, "string")),
            false => {
                let doc = format!("In the path. {kind} That of the configuration when it is left out.");
                out.push_str(&optional(&doc, name, "string"));
            }
        }
    }
    for parameter in endpoint.query {
        out.push_str(&query(endpoint, parameter));
    }
    if let Some(name) = endpoint.body {
        out.push_str(&body(endpoint, name));
    }
    if endpoint.authenticates_client() {
        out.push_str(&optional("The client, in the authorization header.", "basicAuth", "ClientCredentials"));
    }
    out.push_str("}\n");
    out
}

fn argument(doc: &str, name: &str, kind: &str) -> String {
    format!("{}  {name}: {kind};\n", comment("  ", [doc]))
}

/// Null is the same as leaving the name out.
fn optional(doc: &str, name: &str, kind: &str) -> String {
    format!("{}  {name}?: {kind} | null | undefined;\n", comment("  ", [doc]))
}

fn query(endpoint: &Endpoint, parameter: &'static QueryParameter) -> String {
    let name = wanted(parameter);
    if name != parameter.name {
        let template = parameter.template.unwrap_or_default();
        return argument(&format!("In the query, as `{}={template}`. A UUID.", parameter.name), name, "string");
    }
    let kind = match (parameter.kind, parameter.values) {
        (QueryType::Integer, _) => "number".into(),
        (QueryType::ScimFilter, _) => "FilterLike".into(),
        (QueryType::String, []) => "string".into(),
        (QueryType::String, [only]) => open_union(&[only]),
        (QueryType::String, values) => format!("{0} | readonly ({0})[]", open_union(values)),
    };
    let doc = match query_facts(endpoint, parameter).as_str() {
        "" => "In the query.".to_owned(),
        facts => sentence(&format!("In the query: {facts}")),
    };
    if parameter.required { argument(&doc, name, &kind) } else { optional(&doc, name, &kind) }
}

fn body(endpoint: &Endpoint, name: &str) -> String {
    let Some(model) = model::model(name) else { return argument("The file.", "body", "FileBody") };
    let view = View::of_body(endpoint);
    let mut out = argument(&format!("{}.", model.title), "body", &in_models(body_type(model, view)));
    let changes = matches!(endpoint.method, Method::Put | Method::Patch);
    if changes && (model.is_open() || views(model).contains(&View::Read)) {
        let doc = "The stored value, to check that immutable properties stay as they are.";
        out.push_str(&optional(doc, "before", &in_models(read_type(model))));
    }
    out
}

/// The type of a model as it is written in this file.
fn in_models(name: String) -> String {
    if name == "object" { name } else { format!("models.{name}") }
}

fn reading(endpoint: &Endpoint) -> String {
    let id = endpoint.id;
    match endpoint.response.map(|response| (response, model::model(item_of(response)))) {
        // The model is that of the envelope; none is published for the items.
        Some((response, _)) if endpoint.answers_pages() && item_of(response) == response => {
            format!("ReadingOfPage<{id:?}, JsonObject>")
        }
        Some((_, Some(model))) => {
            let kind = if endpoint.answers_pages() { "ReadingOfPage" } else { "ReadingOfValue" };
            format!("{kind}<{id:?}, {}>", in_models(read_type(model)))
        }
        Some((_, None)) | None => format!("ReadingOfValue<{id:?}, null>"),
    }
}

/// A namespace: those below it, and its operations.
fn interface(namespace: &Namespace) -> String {
    let doc = format!("/** The operations under `{}`. */", namespace.path);
    let mut out = format!("\n{doc}\nexport interface {} {{\n", namespace_name(namespace.path));
    for child in &namespace.children {
        out.push_str(&accessor(child));
    }
    for endpoint in &namespace.endpoints {
        let args = args_name(endpoint);
        let mark = if needs_arguments(endpoint) { "" } else { "?" };
        let _ = writeln!(
            out,
            "{}  {}(args{mark}: {args}): Request<{:?}>;",
            documentation(endpoint),
            last(endpoint.id),
            endpoint.id
        );
    }
    out.push_str("}\n");
    out
}

fn namespace_name(path: &str) -> String {
    format!("{}Namespace", type_name(path))
}

fn accessor(path: &str) -> String {
    format!("  /** The operations under `{path}`. */\n  readonly {}: {};\n", last(path), namespace_name(path))
}

/// Title, request line, headers that the reference shows, what the row notes, and the page of the operation.
fn documentation(endpoint: &Endpoint) -> String {
    let title = sentence(endpoint.title);
    let request = format!("`{} {}`", endpoint.method.as_str(), endpoint.path);
    let given = endpoint.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
    let headers: Vec<String> = given.map(|(name, value)| format!("`{name}: {value}`")).collect();
    let headers = if headers.is_empty() { String::new() } else { format!("Headers: {}.", headers.join(", ")) };
    let link = endpoint.link().map_or_else(String::new, |link| see(link, "documentation"));
    comment("  ", [title.as_str(), &request, &headers, endpoint.notes, &link])
}
