//! The operations of the catalogue as the typed methods of every language see them: namespaces, and what an operation
//! can not do without. How a language writes them is in the module of that language.

use super::names::capitalized;
use pingone_core::catalogue::{self, Endpoint, QueryParameter};
use std::collections::BTreeSet;

/// What stands before the last dot of an id, with what is directly below it.
pub(super) struct Namespace {
    pub(super) path: &'static str,
    pub(super) children: Vec<&'static str>,
    pub(super) endpoints: Vec<&'static Endpoint>,
}

/// Every namespace, those above a namespace included, sorted by path.
pub(super) fn namespaces() -> Vec<Namespace> {
    let mut paths = BTreeSet::new();
    for endpoint in catalogue::endpoints() {
        let mut inner = endpoint.id;
        while let Some(outer) = parent(inner) {
            paths.insert(outer);
            inner = outer;
        }
    }
    let below = |path: &'static str| Namespace {
        path,
        children: paths.iter().copied().filter(|child| parent(child) == Some(path)).collect(),
        endpoints: catalogue::endpoints().filter(|endpoint| parent(endpoint.id) == Some(path)).collect(),
    };
    paths.iter().copied().map(below).collect()
}

/// `users.account` for `users.account.lock`.
fn parent(id: &'static str) -> Option<&'static str> {
    id.rsplit_once('.').map(|(parent, _)| parent)
}

/// The last name of an id.
pub(super) fn last(id: &str) -> &str {
    id.rsplit('.').next().unwrap_or(id)
}

/// `UsersAccount` for `users.account`.
pub(super) fn type_name(path: &str) -> String {
    path.split('.').map(capitalized).collect()
}

/// What an operation can not do without, in the order in which its method takes it.
pub(super) enum Argument {
    /// A path parameter, or what fills the template of a required query parameter.
    Text(&'static str),
    Body,
    File,
}

impl Argument {
    /// The name of a text.
    pub(super) fn name(&self) -> Option<&'static str> {
        match self {
            Self::Text(name) => Some(name),
            Self::Body | Self::File => None,
        }
    }
}

/// Path parameters, then what a required query parameter needs, then the body.
///
/// The environment comes from the configuration, but for the operations on an environment itself: nobody shall delete one
/// without naming it.
pub(super) fn arguments(endpoint: &'static Endpoint) -> Vec<Argument> {
    let is_resource = endpoint.path.ends_with("/{environmentId}");
    let path = endpoint.path_parameters().filter(move |name| is_resource || *name != "environmentId");
    let query = endpoint.query.iter().filter(|parameter| parameter.required && only_value(parameter).is_none());
    let body = endpoint.body.map(|model| if model == "binary" { Argument::File } else { Argument::Body });
    path.chain(query.map(wanted)).map(Argument::Text).chain(body).collect()
}

/// The name in the template of a query parameter, or its own.
pub(super) fn wanted(parameter: &'static QueryParameter) -> &'static str {
    let name = parameter.template.and_then(|template| template.split_once('{')?.1.split_once('}'));
    name.map_or(parameter.name, |(name, _)| name)
}

/// The value of a required query parameter for which only one is known.
pub(super) fn only_value(parameter: &QueryParameter) -> Option<&'static str> {
    match parameter.values {
        [only] if parameter.required => Some(only),
        _ => None,
    }
}
