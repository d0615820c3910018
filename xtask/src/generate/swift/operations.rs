//! `operations/`: the operations as methods, one file for each family of the catalogue.
//!
//! A method hands its arguments to the builder of requests and does nothing else.

use super::{OPERATIONS_FOLDER, comment, identifier, quoted, type_name};
use crate::generate::names::swift_type;
use crate::generate::operations::{Namespace, last, namespaces};
use crate::generate::phones::{
    Answer, HEAD, Holds, Parameter, about_endpoint, about_namespace, answer, constants, families, members_of,
    parameters,
};
use pingone_core::catalogue::Endpoint;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let namespaces = namespaces();
    let file = |family: &Namespace| {
        let path = Path::new(OPERATIONS_FOLDER).join(format!("{}.swift", structure_name(family.path)));
        (path, text(family.path, &namespaces))
    };
    families(&namespaces).map(file).collect()
}

/// The file of one family: its namespace and those below it.
fn text(family: &str, namespaces: &[Namespace]) -> String {
    let structures: String = members_of(family, namespaces).map(structure).collect();
    format!("{HEAD}\nextension PingOne {{\n{}}}\n{structures}", property(family, "self"))
}

fn property(path: &str, p1: &str) -> String {
    let name = structure_name(path);
    format!(
        "{}    public var {}: {name} {{\n        {name}(p1: {p1})\n    }}\n",
        comment(4, &[about_namespace(path)]),
        identifier(last(path))
    )
}

fn structure_name(path: &str) -> String {
    format!("{}Operations", swift_type(path))
}

fn structure(namespace: &Namespace) -> String {
    let mut out = format!(
        "\n{}public struct {}: Sendable {{\n    let p1: PingOne\n",
        comment(0, &[about_namespace(namespace.path)]),
        structure_name(namespace.path)
    );
    let children = namespace.children.iter().map(|child| property(child, "p1"));
    let methods = namespace.endpoints.iter().map(|endpoint| method(endpoint));
    out.extend(children.chain(methods).map(|member| format!("\n{member}")));
    out.push_str("}\n");
    out
}

fn method(endpoint: &'static Endpoint) -> String {
    let parameters = parameters(endpoint);
    let declared: Vec<String> = parameters.iter().map(declared).collect();
    let answer = match answer(endpoint) {
        Answer::Nothing => "NoContent".to_owned(),
        Answer::Json => "JSONValue".to_owned(),
        Answer::Model(name) => type_name(name),
    };
    let mut out = format!(
        "{}    public func {}(\n{}\n    ) throws(PingOneError) -> Request<{answer}> {{\n        \
         let args = JSONObject(given: [\n",
        comment(4, &documentation(endpoint, &parameters)),
        identifier(last(endpoint.id)),
        declared.join(",\n")
    );
    for parameter in parameters.iter().filter(|parameter| !parameter.is_file()) {
        let _ = writeln!(out, "            {}: {},", quoted(parameter.name), identifier(parameter.name));
    }
    for (name, value) in constants(endpoint) {
        let _ = writeln!(out, "            {}: {},", quoted(name), quoted(value));
    }
    let file = parameters.iter().find(|parameter| parameter.is_file());
    let file = file.map_or(String::new(), |file| format!(", file: {}", identifier(file.name)));
    let _ = write!(out, "        ])\n        return try p1.build({}, args.json{file})\n    }}\n", quoted(endpoint.id));
    out
}

/// A parameter with its type, and its default when it may be left out.
fn declared(parameter: &Parameter) -> String {
    let (kind, default) = (kind(parameter), if parameter.required { "" } else { "? = nil" });
    format!("        {}: {kind}{default}", identifier(parameter.name))
}

fn kind(parameter: &Parameter) -> String {
    match &parameter.holds {
        Holds::Text => "String".into(),
        Holds::Texts | Holds::Codes => "[String]".into(),
        Holds::Integer => "Int".into(),
        Holds::Headers => "[String: String]".into(),
        Holds::Filter => "Filter".into(),
        // A body that has no model is written as a literal; what may be left out is often a model that was read.
        Holds::Json if parameter.required => "JSONValue".into(),
        Holds::Json => "(any JSONConvertible)".into(),
        Holds::File => "FileBody".into(),
        Holds::Client => "BasicAuth".into(),
        Holds::Model(name) => type_name(name),
    }
}

fn documentation(endpoint: &Endpoint, parameters: &[Parameter]) -> Vec<String> {
    let list = parameters.iter().map(|parameter| {
        format!("\n  - {}: {}", identifier(parameter.name).trim_matches('`'), parameter.documentation)
    });
    let fields = format!(
        "- Parameters:{}\n- Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with \
         every problem.",
        list.collect::<String>()
    );
    [about_endpoint(endpoint), vec![fields]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pingone_core::catalogue;
    use std::collections::BTreeSet;

    #[test]
    fn names_stay_different() {
        let mut structures = BTreeSet::new();
        for namespace in namespaces() {
            assert!(structures.insert(structure_name(namespace.path)), "{}", namespace.path);
            let mut names = BTreeSet::from(["p1".to_owned()]);
            let ids = namespace.endpoints.iter().map(|endpoint| endpoint.id);
            for id in namespace.children.iter().copied().chain(ids) {
                assert!(names.insert(identifier(last(id))), "{id}");
            }
        }
        for endpoint in catalogue::endpoints() {
            let mut names = BTreeSet::from(["args".to_owned(), "p1".to_owned()]);
            for parameter in parameters(endpoint) {
                assert!(names.insert(identifier(parameter.name)), "{}: {}", endpoint.id, parameter.name);
            }
        }
    }
}
