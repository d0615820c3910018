//! The class behind `PathMatcher`.

use crate::boundary::{UNITS, read, thrown};
use pingone_core::data;
use pingone_core::path::PathMatcher;
use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A compiled matcher.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RawPathMatcher {
    matcher: PathMatcher,
    request: Vec<u8>,
    answer: Vec<u32>,
    decoded: String,
}

impl From<PathMatcher> for RawPathMatcher {
    fn from(matcher: PathMatcher) -> Self {
        Self { matcher, request: Vec::new(), answer: Vec::new(), decoded: String::new() }
    }
}

#[wasm_bindgen]
impl RawPathMatcher {
    #[wasm_bindgen(constructor)]
    pub fn new(settings_json: &str) -> Result<RawPathMatcher, String> {
        read(settings_json).and_then(|settings| data::matcher(&settings)).map(Self::from).map_err(thrown)
    }

    /// Every operation that takes the request, best first.
    pub fn find(&self, method: &str, url: &str) -> String {
        self.matcher.find(method, url).to_value(UNITS).to_string()
    }

    /// Room for a method and a URL in UTF-8. What was there is lost.
    pub fn room(&mut self, bytes: usize) -> *mut u8 {
        self.request = vec![0; bytes];
        self.request.as_mut_ptr()
    }

    /// The best operation for the request in the [`Self::room`]: a method of so many bytes at its start, and a URL.
    ///
    /// The answer is valid until the next call: 0 when there is none, else the operation and the path, counted from 1;
    /// the address of the decoded text; and two words for each parameter, where its value begins and where it ends: in
    /// the bytes of the URL, or in the decoded text when the highest bit of both is set.
    pub fn best(&mut self, method_length: usize, url_start: usize, url_length: usize) -> *const u32 {
        self.answer.clear();
        self.decoded.clear();
        let text = |start: usize, length: usize| {
            let bytes = self.request.get(start..start.saturating_add(length)).unwrap_or_default();
            std::str::from_utf8(bytes).unwrap_or_default()
        };
        let url = text(url_start, url_length);
        // A match is large, so it stays where it is.
        if let Ok(Some(best)) = &self.matcher.best(text(0, method_length), url) {
            self.answer.extend([word(best.operation()).saturating_add(1), word(best.path()).saturating_add(1), 0]);
            for (_, value) in best.parameters() {
                let (start, end) = place(url, &value).unwrap_or_else(|| {
                    let start = self.decoded.len();
                    self.decoded.push_str(&value);
                    (word(start) | DECODED, word(self.decoded.len()) | DECODED)
                });
                self.answer.extend([start, end]);
            }
            if let Some(address) = self.answer.get_mut(2) {
                *address = word(self.decoded.as_ptr().addr());
            }
        } else {
            self.answer.push(0);
        }
        self.answer.as_ptr()
    }

    /// The pattern with this place in the paths of an operation: what [`Self::best`] says besides the values.
    pub fn pattern(&self, operation: usize, path: usize) -> String {
        let pattern = self.matcher.pattern(operation, path);
        pattern
            .map(|pattern| {
                json!({
                    "operation": self.matcher.operation_id(operation),
                    "index": operation,
                    "type": pattern.pattern_type().as_str(),
                    "pattern": pattern.as_str(),
                    "path": path,
                    "names": pattern.parameters().collect::<Value>(),
                })
            })
            .unwrap_or_default()
            .to_string()
    }

    /// Every pattern that takes the request, and the rules between them.
    pub fn explain(&self, method: &str, url: &str) -> String {
        self.matcher.explain(method, url).to_value(UNITS).to_string()
    }

    /// What is surprising about the operations.
    pub fn advice(&self) -> String {
        self.matcher.advice().to_value(UNITS).to_string()
    }

    /// How many operations there are.
    #[wasm_bindgen(js_name = operationCount)]
    pub fn operation_count(&self) -> usize {
        self.matcher.operation_count()
    }
}

/// The memory that [`RawPathMatcher::room`] and [`RawPathMatcher::best`] name places in.
#[wasm_bindgen(js_name = linearMemory)]
pub fn linear_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Set in a place in the decoded text.
const DECODED: u32 = 1 << 31;

/// Where a value stands in the URL that it is a part of; nothing for text that was decoded.
fn place(url: &str, value: &str) -> Option<(u32, u32)> {
    let start = value.as_ptr().addr().checked_sub(url.as_ptr().addr())?;
    let end = start.checked_add(value.len()).filter(|end| *end <= url.len())?;
    Some((word(start), word(end)))
}

/// Addresses and lengths have 32 bits in this module.
fn word(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
