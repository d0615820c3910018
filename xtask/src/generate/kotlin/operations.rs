//! `operations/`: the operations as methods, one file for each family of the catalogue.
//!
//! A method hands its arguments to the builder of requests and does nothing else.

use super::{OPERATIONS_FOLDER, PACKAGE, head, identifier, kdoc, quoted};
use crate::generate::names::camel;
use crate::generate::operations::{Namespace, last, namespaces, type_name};
use crate::generate::phones::{
    Answer, Holds, Parameter, about_endpoint, about_namespace, answer, constants, families, members_of, parameters,
};
use pingone_core::catalogue::Endpoint;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub(super) fn files() -> BTreeMap<PathBuf, String> {
    let namespaces = namespaces();
    let families: Vec<&Namespace> = families(&namespaces).collect();
    let file = |name: &str| Path::new(OPERATIONS_FOLDER).join(format!("{name}.kt"));
    let all = families.iter().map(|family| (file(&type_name(family.path)), text(family.path, &namespaces)));
    all.chain([(file("Operations"), index(&families))]).collect()
}

/// The base class of `PingOne`.
fn index(families: &[&Namespace]) -> String {
    let mut out = head("operations", &["FileBody", "JsonValue", "Request"]);
    out.push_str(
        "\n/** The operations of the platform by family: the base class of `PingOne`. */\n\
         public abstract class Operations internal constructor() {\n    \
         internal abstract fun <T : Any> build(\n        endpoint: String,\n        args: JsonValue,\n        \
         file: FileBody?,\n        reader: (JsonValue) -> T?,\n    ): Request<T>\n",
    );
    for family in families {
        out.push('\n');
        out.push_str(&property(family.path, "this"));
    }
    out.push_str("}\n");
    out
}

fn property(path: &str, p1: &str) -> String {
    let class = class_name(path);
    format!(
        "{}    public val {}: {class} get() = {class}({p1})\n",
        kdoc(4, &[about_namespace(path)]),
        identifier(last(path))
    )
}

fn class_name(path: &str) -> String {
    format!("{}Operations", type_name(path))
}

/// The file of one family: its namespace and those below it.
fn text(family: &str, namespaces: &[Namespace]) -> String {
    let mut names = BTreeSet::from(["JsonValue".to_owned(), "Request".to_owned()]);
    let classes: String = members_of(family, namespaces).map(|namespace| class(namespace, &mut names)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    format!("{}{classes}", head("operations", &names))
}

fn class(namespace: &Namespace, names: &mut BTreeSet<String>) -> String {
    let mut out = format!(
        "\n{}public class {} internal constructor(private val p1: Operations) {{\n",
        kdoc(0, &[about_namespace(namespace.path)]),
        class_name(namespace.path)
    );
    let children = namespace.children.iter().map(|child| property(child, "p1"));
    let methods = namespace.endpoints.iter().map(|endpoint| method(endpoint, names));
    out.push_str(&children.chain(methods).collect::<Vec<_>>().join("\n"));
    out.push_str("}\n");
    out
}

fn method(endpoint: &'static Endpoint, names: &mut BTreeSet<String>) -> String {
    let parameters = parameters(endpoint);
    let (answer, reader) = match answer(endpoint) {
        Answer::Nothing => ("Unit", "{ }".to_owned()),
        Answer::Json => ("JsonValue", "{ it }".to_owned()),
        Answer::Model(name) => {
            names.insert(format!("model.{name}"));
            (name, format!("{{ {name}.fromJson(it) }}"))
        }
    };
    let mut out = format!(
        "{}    public fun {}(\n",
        kdoc(4, &documentation(endpoint, &parameters)),
        identifier(last(endpoint.id))
    );
    for parameter in &parameters {
        let kind = kind(&parameter.holds, names);
        let default = if parameter.required { "" } else { "? = null" };
        let _ = writeln!(out, "        {}: {kind}{default},", name_of(parameter));
    }
    let _ = writeln!(out, "    ): Request<{answer}> {{\n        val args = JsonValue.obj(");
    for parameter in parameters.iter().filter(|parameter| !parameter.is_file()) {
        let _ = writeln!(out, "            {} to {},", quoted(parameter.name), name_of(parameter));
    }
    for (name, value) in constants(endpoint) {
        let _ = writeln!(out, "            {} to {},", quoted(name), quoted(value));
    }
    let file = parameters.iter().find(|parameter| parameter.is_file()).map_or("null".to_owned(), name_of);
    let _ = write!(out, "        )\n        return p1.build({}, args, {file}) {reader}\n    }}\n", quoted(endpoint.id));
    out
}

fn name_of(parameter: &Parameter) -> String {
    identifier(&camel(parameter.name))
}

fn kind(holds: &Holds, names: &mut BTreeSet<String>) -> String {
    let mut facade = |name: &str| {
        names.insert(name.to_owned());
        name.to_owned()
    };
    match holds {
        Holds::Text => "String".into(),
        Holds::Texts | Holds::Codes => "List<String>".into(),
        Holds::Integer => "Int".into(),
        Holds::Headers => "Map<String, String>".into(),
        Holds::Filter => facade("Filter"),
        Holds::Json => facade("ToJson"),
        Holds::File => facade("FileBody"),
        Holds::Client => facade("BasicAuth"),
        Holds::Model(name) => {
            facade(&format!("model.{name}"));
            name.clone()
        }
    }
}

fn documentation(endpoint: &Endpoint, parameters: &[Parameter]) -> Vec<String> {
    let mut tags: Vec<String> = parameters
        .iter()
        .map(|parameter| format!("@param {} {}", camel(parameter.name), lower_first(&parameter.documentation)))
        .collect();
    tags.push(format!(
        "@throws {PACKAGE}.ValidationException when an argument or the body breaks a rule, with every problem."
    ));
    [about_endpoint(endpoint), vec![tags.join("\n")]].concat()
}

/// After the name of a parameter the sentence goes on.
fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(characters).collect()
}
