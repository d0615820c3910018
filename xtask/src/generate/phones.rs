//! What the generators of Kotlin and Swift share: which models they write, what the methods of operations take, and
//! what the documentation of both says.

use super::facts::{facts, query_facts};
use super::operations::{Argument, Namespace, arguments, only_value};
use super::rows::sentence;
use super::shapes::{Choices, Member, Object, Shape, Types, View, item_of};
use pingone_core::catalogue::{self, Endpoint, Method, QueryParameter, QueryType};
use pingone_core::model::{self, Constraint, Format, Model};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The first line of every file.
pub(super) const HEAD: &str = "// Written by `cargo xtask generate` from the rows of the core. Do not edit.\n";

/// The models that an operation takes or gives, with those inside. Envelopes are read by the core.
pub(super) fn models() -> Vec<(&'static Model, Types)> {
    let bodies = catalogue::endpoints().filter_map(|endpoint| endpoint.body);
    let answers = catalogue::endpoints().filter_map(|endpoint| endpoint.response.map(item_of));
    let used: BTreeSet<&str> = bodies.chain(answers).collect();
    let inside: BTreeSet<&str> = model::all()
        .filter(|model| used.contains(model.name))
        .flat_map(|model| inner_models(model.properties))
        .collect();
    let wanted = |model: &&Model| used.contains(model.name) || inside.contains(model.name);
    model::all().filter(wanted).map(|model| (model, Types::for_all_and_patch(model))).collect()
}

fn inner_models(rows: &'static [model::Row]) -> Vec<&'static str> {
    let inner = |row: &'static model::Row| match row.kind {
        model::Kind::Model(model) => [vec![model.name], inner_models(model.properties)].concat(),
        _ => inner_models(row.children),
    };
    rows.iter().flat_map(inner).collect()
}

/// Only a PATCH tells null from absent.
pub(super) fn is_change(object: &Object, member: &Member) -> bool {
    object.view == View::Patch && member.nullable
}

/// What the text of a model shows of a member.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// All of it.
    Content,
    /// The names of its own members.
    Names,
    /// That it is there.
    Presence,
}

/// Hides secrets; the texts of key sets, since who pastes one may paste the private keys, too; and what no row
/// describes, since nobody knows what is secret there.
pub(super) fn shown(member: &Member) -> Shown {
    let is_key_set = member.row.constraints.contains(&Constraint::TextFormat(Format::Jwks));
    match &member.shape {
        _ if member.row.is_secret() || is_key_set => Shown::Presence,
        Shape::Members => Shown::Names,
        shape if is_open(shape) => Shown::Presence,
        _ => Shown::Content,
    }
}

fn is_open(shape: &Shape) -> bool {
    match shape {
        Shape::Any | Shape::Members => true,
        Shape::List(item) | Shape::Map(item) => is_open(item),
        Shape::Text | Shape::Choice(_) | Shape::Boolean | Shape::Integer | Shape::Number | Shape::Object(_) => false,
    }
}

/// The name of the model of which the type is the PATCH.
pub(super) fn patched(object: &Object) -> Option<&str> {
    object.model().filter(|_| object.view == View::Patch)
}

/// What the documentation of a PATCH says that is made from two values.
pub(super) const ABOUT_CHANGES: &str =
    "The smallest change that makes one value out of another, without what the platform sets itself.";

/// What the documentation of a type says.
pub(super) fn about(object: &Object) -> Vec<String> {
    let side = (object.view == View::Patch).then(|| "What a PATCH does with it.".to_owned());
    [sentence(&object.description)].into_iter().chain(side).collect()
}

/// What the documentation of an enumeration says; `unknown` is a link to the case of values that are not listed.
pub(super) fn about_choices(choices: &Choices, unknown: &str) -> Vec<String> {
    vec![sentence(&choices.description), format!("Open: a value that is not listed is {unknown}.")]
}

/// What the documentation of a member says.
pub(super) fn documentation(member: &Member) -> String {
    [vec![sentence(&member.description)], facts(member.row)].concat().join(" ")
}

/// The name of a model with a type.
pub(super) fn typed(name: &str) -> Option<&str> {
    model::model(name).filter(|model| !model.is_open()).map(|model| model.name)
}

/// What the answer of an operation is read as.
pub(super) enum Answer {
    Nothing,
    /// A value, or the items of a page, of a model with a type.
    Model(&'static str),
    Json,
}

pub(super) fn answer(endpoint: &'static Endpoint) -> Answer {
    match endpoint.response.map(item_of) {
        None => Answer::Nothing,
        Some(name) => typed(name).map_or(Answer::Json, Answer::Model),
    }
}

/// The families of the catalogue: the namespaces that stand in no other.
pub(super) fn families(namespaces: &[Namespace]) -> impl Iterator<Item = &Namespace> {
    namespaces.iter().filter(|namespace| !namespace.path.contains('.'))
}

/// The namespaces of a family, itself included.
pub(super) fn members_of<'a>(family: &str, namespaces: &'a [Namespace]) -> impl Iterator<Item = &'a Namespace> {
    namespaces.iter().filter(move |namespace| namespace.path.split('.').next() == Some(family))
}

/// What the documentation of a namespace says.
pub(super) fn about_namespace(path: &str) -> String {
    format!("The operations under `{path}`.")
}

/// What the documentation of an operation says before its parameters: title, request with link, what the row notes.
pub(super) fn about_endpoint(endpoint: &Endpoint) -> Vec<String> {
    let mut request = format!("`{} {}`", endpoint.method.as_str(), endpoint.path);
    if let Some(link) = endpoint.link() {
        let _ = write!(request, "\n{link}");
    }
    vec![sentence(endpoint.title), request, endpoint.notes.to_owned()]
}

/// What a parameter of a method holds.
#[derive(PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    Texts,
    Integer,
    Filter,
    /// A model with a type, by the name of its type.
    Model(String),
    Json,
    File,
    Headers,
    Codes,
    Client,
}

/// A parameter of the method of an operation.
pub(super) struct Parameter {
    /// What it is called in the arguments of a request.
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    pub(super) required: bool,
    pub(super) documentation: String,
}

impl Parameter {
    /// True for the file: it crosses beside the arguments, not among them.
    pub(super) fn is_file(&self) -> bool {
        self.holds == Holds::File
    }
}

/// The parameters of the method of an operation: what it can not do without, then what may be left out.
pub(super) fn parameters(endpoint: &'static Endpoint) -> Vec<Parameter> {
    let required = |name, holds, documentation: String| Parameter { name, holds, required: true, documentation };
    let optional = |name, holds, documentation: &str| Parameter {
        name,
        holds,
        required: false,
        documentation: documentation.to_owned(),
    };
    let mut all: Vec<Parameter> = arguments(endpoint)
        .into_iter()
        .map(|argument| match argument {
            Argument::Text(name) => required(name, Holds::Text, format!("`{name}` of the request.")),
            Argument::Body => required("body", body(endpoint), "The body.".into()),
            Argument::File => required("file", Holds::File, "The body.".into()),
        })
        .collect();
    let is_given = all.iter().any(|parameter| parameter.name == "environmentId");
    if !is_given && endpoint.path_parameters().any(|name| name == "environmentId") {
        all.push(optional("environmentId", Holds::Text, "The environment, when it is not that of the tenant."));
    }
    all.extend(endpoint.query.iter().filter(|row| !row.required).map(|row| Parameter {
        name: row.name,
        holds: query(row),
        required: false,
        documentation: sentence(&format!("Query parameter: {}", described(endpoint, row))),
    }));
    if matches!(endpoint.method, Method::Put | Method::Patch) {
        let documentation = "The stored value, to check that immutable properties stay as they are.";
        all.push(optional("before", Holds::Json, documentation));
    }
    if endpoint.authenticates_client() {
        all.push(optional("basicAuth", Holds::Client, "The client that asks."));
    }
    all.push(optional("headers", Holds::Headers, "Headers of the caller's own."));
    all.push(optional("allow", Holds::Codes, "Codes of errors that are warnings for this call."));
    all
}

/// The arguments of an operation for which only one value is known.
pub(super) fn constants(endpoint: &'static Endpoint) -> impl Iterator<Item = (&'static str, &'static str)> {
    endpoint.query.iter().filter_map(|row| Some((row.name, only_value(row)?)))
}

fn described(endpoint: &Endpoint, row: &QueryParameter) -> String {
    let facts = query_facts(endpoint, row);
    if facts.is_empty() { format!("`{}`", row.name) } else { facts }
}

fn body(endpoint: &Endpoint) -> Holds {
    let name = endpoint.body.and_then(typed);
    name.map_or(Holds::Json, |name| match View::of_body(endpoint) {
        View::Patch => Holds::Model(format!("{name}{}", View::Patch.suffix())),
        View::Read | View::Input => Holds::Model(name.to_owned()),
    })
}

fn query(row: &QueryParameter) -> Holds {
    match row.kind {
        QueryType::Integer => Holds::Integer,
        QueryType::ScimFilter => Holds::Filter,
        QueryType::String if row.comma_separated => Holds::Texts,
        QueryType::String => Holds::Text,
    }
}
