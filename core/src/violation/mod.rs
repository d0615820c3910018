//! What is wrong with a value: [`Violation`], its stable [`Code`], where it is ([`Violation::pointer`], [`Span`]).
//!
//! Only the shape of a problem lives here. The rules that find problems live beside what they check; the wording of
//! every problem is a row of [`Code`]. Nothing in this module may hold a secret: parameters are chosen by the rules,
//! and a rule that looks at a secret passes lengths and names, never the text.

mod codes;
mod pointer;
mod report;
mod span;

pub use codes::{Code, CodeRow};
pub use pointer::Pointer;
pub use report::Report;
pub use span::{Offset, Span, SpanCursor, Units};

use serde_json::{Map, Value};
use std::fmt;

/// How bad a [`Violation`] is. Only errors stop a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The platform documents that it refuses this, or this crate's specification decides so.
    Error,
    /// Accepted, but the platform will change it or something outside the documents says it may be refused.
    Warning,
    /// Accepted and stable, but probably not what was meant.
    Lint,
}

impl Severity {
    /// Every severity, the worst first.
    pub const ALL: &'static [Severity] = &[Self::Error, Self::Warning, Self::Lint];

    /// The name used on the wire: `error`, `warning` or `lint`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Lint => "lint",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One problem in a value that the caller gave.
///
/// ```
/// use pingone_core::{Code, Violation};
///
/// let violation = Violation::new(Code::Required).at("/name").with("property", "name");
/// assert_eq!(violation.to_string(), "/name: `name` is required");
/// assert_eq!(violation.code.as_str(), "required");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// What kind of problem; stable across releases.
    pub code: Code,
    /// Usually the code's own severity; a rule or the caller's `allow` may lower it.
    pub severity: Severity,
    /// RFC 6901 JSON Pointer into the value that was given; `""` is the whole value.
    pub pointer: String,
    /// What the message template is filled with, in the order of [`CodeRow::params`].
    pub params: Vec<(&'static str, Value)>,
    /// Where inside the offending string, when the value at [`Self::pointer`] is one.
    pub span: Option<Span>,
}

impl Violation {
    /// A violation of the whole value with the code's own severity.
    pub fn new(code: Code) -> Self {
        Self { code, severity: code.row().severity, pointer: String::new(), params: Vec::new(), span: None }
    }

    /// Sets the pointer.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    /// Adds a parameter. Give them in the order of the code's row.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// Sets the span inside the offending string.
    #[must_use]
    pub fn span(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Overrides the severity, for a rule that is an error in one place and a warning in another.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Moves the violation below `prefix`, for a rule that was run on a part of a larger value.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        if !prefix.is_empty() {
            self.pointer.insert_str(0, prefix);
        }
        self
    }

    /// True when the violation stops a request.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// A parameter by name.
    pub fn param(&self, name: &str) -> Option<&Value> {
        self.params.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// One sentence without the pointer: lower case, no final period, the caller's text in backticks.
    pub fn message(&self) -> String {
        codes::render(self.code.row().message, &self.params)
    }

    /// What would be right, when the code has advice that does not depend on the value.
    pub fn help(&self) -> Option<&'static str> {
        self.code.row().help
    }

    /// The violation as the data that every language sees, spans in the units of that language.
    ///
    /// Members: `code`, `severity`, `pointer`, `message`, `params`, and when known `help`, `link`, `span`.
    pub fn to_value(&self, units: Units) -> Value {
        let row = self.code.row();
        let mut map = Map::new();
        map.insert("code".into(), row.code.into());
        map.insert("severity".into(), self.severity.as_str().into());
        map.insert("pointer".into(), self.pointer.as_str().into());
        map.insert("message".into(), self.message().into());
        let params = self.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        map.insert("params".into(), Value::Object(params));
        for (name, text) in [("help", row.help), ("link", row.link)] {
            if let Some(text) = text {
                map.insert(name.into(), text.into());
            }
        }
        if let Some(span) = self.span {
            map.insert("span".into(), span.to_value(units));
        }
        Value::Object(map)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.message())
    }
}
