//! The class behind `PathMatcher`.

use crate::boundary::{UNITS, read, thrown};
use pingone_core::data;
use pingone_core::path::{BestMatch, PathMatcher};
use serde_json::{Map, Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

/// A compiled matcher.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RawPathMatcher(PathMatcher);

#[wasm_bindgen]
impl RawPathMatcher {
    #[wasm_bindgen(constructor)]
    pub fn new(settings_json: &str) -> Result<RawPathMatcher, String> {
        read(settings_json).and_then(|settings| data::matcher(&settings)).map(Self).map_err(thrown)
    }

    /// Every operation that takes the request, best first.
    #[wasm_bindgen(js_name = find)]
    pub fn find(&self, method: &str, url: &str) -> String {
        self.0.find(method, url).to_value(UNITS).to_string()
    }

    /// The best operation, or JSON's null.
    pub fn best(&self, method: &str, url: &str) -> String {
        self.0.best(method, url).ok().flatten().map_or(Value::Null, |best| best_match(&best)).to_string()
    }

    /// The names of the best operations of many requests: methods and URLs in turn.
    #[wasm_bindgen(js_name = bestMany)]
    pub fn best_many(&self, methods_and_urls: Vec<String>) -> String {
        let (pairs, _) = methods_and_urls.as_chunks::<2>();
        let requests: Vec<(&str, &str)> = pairs.iter().map(|[method, url]| (method.as_str(), url.as_str())).collect();
        let best = self.0.best_many(&requests).into_iter();
        best.map(|place| place.and_then(|place| self.0.operation_id(place))).collect::<Value>().to_string()
    }

    /// Every pattern that takes the request, and the rules between them.
    pub fn explain(&self, method: &str, url: &str) -> String {
        self.0.explain(method, url).to_value(UNITS).to_string()
    }

    /// What is surprising about the operations.
    pub fn advice(&self) -> String {
        self.0.advice().to_value(UNITS).to_string()
    }

    /// How many operations there are.
    #[wasm_bindgen(js_name = operationCount)]
    pub fn operation_count(&self) -> usize {
        self.0.operation_count()
    }
}

fn best_match(best: &BestMatch<'_, '_>) -> Value {
    let parameters: Map<String, Value> =
        best.parameters().map(|(name, value)| (name.to_owned(), value.into_owned().into())).collect();
    json!({
        "operation": best.id(),
        "index": best.operation(),
        "type": best.pattern().pattern_type().as_str(),
        "pattern": best.pattern().as_str(),
        "path": best.path(),
        "parameters": parameters,
    })
}
