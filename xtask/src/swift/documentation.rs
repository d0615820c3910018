//! That everything public in the Swift package is documented, by the compiler's own list of it.

use crate::files;
use serde_json::Value;
use std::path::Path;

/// The names of what has no documentation in the symbol graphs of the package in a folder.
pub(super) fn missing(folder: &Path) -> Result<Vec<String>, String> {
    let mut graphs = files::below(folder)?;
    graphs.retain(|graph| is_public(graph));
    if graphs.is_empty() {
        return Err("there is no symbol graph".to_owned());
    }
    let lists = graphs.iter().map(|graph| missing_in(&files::read_text(graph)?)).collect::<Result<Vec<_>, _>>()?;
    Ok(lists.concat())
}

/// True for a symbol graph of the package: of its own types, or, as `PingOneCore@Foundation.symbols.json`, of what it
/// adds to those of another module.
fn is_public(graph: &Path) -> bool {
    let name = graph.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name == "PingOneCore.symbols.json" || name.starts_with("PingOneCore@")
}

/// The names of what has no documentation in a symbol graph.
fn missing_in(graph: &str) -> Result<Vec<String>, String> {
    let graph: Value = serde_json::from_str(graph).map_err(|error| format!("the symbol graph: {error}"))?;
    let symbols = graph["symbols"].as_array().filter(|symbols| !symbols.is_empty());
    let symbols = symbols.ok_or("the symbol graph has no symbols")?;
    Ok(symbols.iter().filter(|symbol| !is_made_up(symbol) && !is_documented(symbol)).map(name).collect())
}

/// True for what the compiler lists of protocols that a type has, for example `!=`.
fn is_made_up(symbol: &Value) -> bool {
    symbol["identifier"]["precise"].as_str().is_some_and(|name| name.contains("::SYNTHESIZED::"))
}

fn is_documented(symbol: &Value) -> bool {
    let lines = symbol["docComment"]["lines"].as_array();
    lines.is_some_and(|lines| lines.iter().any(|line| line["text"].as_str().is_some_and(|text| !text.is_empty())))
}

fn name(symbol: &Value) -> String {
    let path = symbol["pathComponents"].as_array().into_iter().flatten();
    path.filter_map(Value::as_str).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::{is_public, missing_in};
    use serde_json::json;
    use std::path::Path;

    #[test]
    fn graphs_of_extensions_are_read() {
        let is_read = |name: &str| is_public(&Path::new("symbols").join(name));
        assert!(is_read("PingOneCore.symbols.json") && is_read("PingOneCore@Foundation.symbols.json"));
        assert!(!is_read("PingOneCoreTests.symbols.json") && !is_read("PingOneCoreTests@XCTest.symbols.json"));
    }

    #[test]
    fn what_has_no_words_is_named() {
        let documented = json!({"pathComponents": ["A"], "docComment": {"lines": [{"text": "An A."}]}});
        let bare = json!({"pathComponents": ["A", "b(c:)"]});
        let empty = json!({"pathComponents": ["C"], "docComment": {"lines": [{"text": ""}]}});
        let precise = "s:SQsE2neoiySbx_xtFZ::SYNTHESIZED::s:11PingOneCore1AV";
        let made_up = json!({"pathComponents": ["A", "!=(_:_:)"], "identifier": {"precise": precise}});
        let graph = json!({"symbols": [documented, bare, empty, made_up]}).to_string();
        assert_eq!(missing_in(&graph), Ok(vec!["A.b(c:)".to_owned(), "C".to_owned()]));
        assert!(missing_in("{\"symbols\": []}").is_err());
        assert!(missing_in("").is_err());
    }
}
