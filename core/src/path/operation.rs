//! API operations as the matcher takes them: plain data, from values or from JSON.

use super::pattern::{PatternType, unknown_type};
use crate::violation::{Code, Pointer, Report, Violation};
use serde_json::{Map, Value};

/// An API operation: what a matcher has to know of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Operation {
    /// The name that answers give back. Two operations may share one; their places in the list tell them apart.
    pub id: String,
    /// The methods, compared byte for byte; `None` for every method.
    pub methods: Option<Vec<String>>,
    /// The paths, in the order that decides between equals.
    pub paths: Vec<PathSpec>,
}

/// One element of an operation's `paths`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PathSpec {
    /// How the pattern is read.
    pub pattern_type: PatternType,
    /// The pattern.
    pub pattern: String,
}

impl PathSpec {
    /// A path from its two members.
    pub fn new(pattern_type: PatternType, pattern: impl Into<String>) -> Self {
        Self { pattern_type, pattern: pattern.into() }
    }
}

impl Operation {
    /// Reads an operation in the form of the API reference: `{"id", "methods", "paths": [{"type", "pattern"}]}`.
    ///
    /// An operation that was not created yet has no `id`; its `name` is taken then. Missing `methods` are `null`. Other
    /// members are not looked at.
    ///
    /// # Errors
    ///
    /// What is missing or of the wrong JSON type, and unknown pattern types. Patterns are read by the matcher.
    ///
    /// ```
    /// use pingone_core::path::Operation;
    /// use serde_json::json;
    ///
    /// let operation = Operation::from_value(&json!({
    ///     "id": "one", "methods": ["GET"], "paths": [{"type": "EXACT", "pattern": "/accounts"}]
    /// })).unwrap();
    /// assert_eq!(operation.paths[0].pattern, "/accounts");
    /// ```
    pub fn from_value(value: &Value) -> Result<Self, Report> {
        let mut reader = Shape { report: Report::new(), at: Pointer::root() };
        let operation = reader.operation(value);
        match operation {
            Some(operation) if reader.report.is_valid() => Ok(operation),
            _ => Err(reader.report),
        }
    }
}

/// Reads members and notes what is not as it should be.
struct Shape {
    report: Report,
    at: Pointer,
}

impl Shape {
    fn wrong(&mut self, member: &'static str, expected: &'static str) {
        let violation = Violation::new(Code::OperationShape).at(self.at.as_str());
        self.report.push(violation.with("member", member).with("expected", expected));
    }

    fn operation(&mut self, value: &Value) -> Option<Operation> {
        let Some(members) = value.as_object() else {
            self.wrong("operation", "an object");
            return None;
        };
        let id = if members.contains_key("id") { self.text(members, "id") } else { self.text(members, "name") };
        let methods = self.methods(members);
        let paths = self.paths(members);
        Some(Operation { id: id?, methods: methods?, paths: paths? })
    }

    fn text(&mut self, members: &Map<String, Value>, name: &'static str) -> Option<String> {
        let text = members.get(name).and_then(Value::as_str).map(str::to_owned);
        if text.is_none() {
            let mark = self.at.enter(name);
            self.wrong(name, "a string");
            self.at.leave(mark);
        }
        text
    }

    fn methods(&mut self, members: &Map<String, Value>) -> Option<Option<Vec<String>>> {
        let read = match members.get("methods") {
            None | Some(Value::Null) => Some(None),
            Some(Value::Array(items)) => {
                items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>().map(Some)
            }
            Some(_) => None,
        };
        if read.is_none() {
            let mark = self.at.enter("methods");
            self.wrong("methods", "null or an array of strings");
            self.at.leave(mark);
        }
        read
    }

    fn paths(&mut self, members: &Map<String, Value>) -> Option<Vec<PathSpec>> {
        let mark = self.at.enter("paths");
        let read = match members.get("paths").and_then(Value::as_array) {
            Some(items) => {
                let read = items.iter().enumerate().filter_map(|(index, item)| self.path(index, item));
                Some(read.collect())
            }
            None => {
                self.wrong("paths", "an array of objects with `type` and `pattern`");
                None
            }
        };
        self.at.leave(mark);
        read
    }

    fn path(&mut self, index: usize, item: &Value) -> Option<PathSpec> {
        let mark = self.at.enter_index(index);
        let read = match item.as_object() {
            Some(members) => {
                let type_name = self.text(members, "type");
                let pattern = self.text(members, "pattern");
                let pattern_type = type_name.and_then(|name| {
                    let known = PatternType::from_name(&name);
                    if known.is_none() {
                        self.report.push(unknown_type(&name).under(self.at.as_str()));
                    }
                    known
                });
                pattern_type.zip(pattern).map(|(pattern_type, pattern)| PathSpec { pattern_type, pattern })
            }
            None => {
                self.wrong("paths", "an array of objects with `type` and `pattern`");
                None
            }
        };
        self.at.leave(mark);
        read
    }
}
