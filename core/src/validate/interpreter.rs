//! Walks a value and its rows side by side.

use super::options::{Mode, Options};
use super::place::Place;
use super::scalars::has_fraction;
use crate::model::{Constraint, Fractions, Kind, Model, Mutability, Row, Source, is_platform_member, member, members};
use crate::text::nearest;
use crate::violation::{Code, Report, Severity, Violation};
use serde_json::{Map, Value};

/// How many values of a document are looked at.
pub const MAX_VALUES: usize = 10_000;

/// How many levels deep a document may be.
pub const MAX_DEPTH: usize = 100;

/// How many bytes a single text may have.
pub const MAX_TEXT: usize = 1 << 20;

/// What cannot be allowed, because the rest of the document was not looked at.
const BOUNDS: &[Code] = &[Code::TooDeep, Code::TooLarge, Code::TooManyValues, Code::TooManyViolations];

/// How much of the caller's text a violation repeats, in characters.
const EXCERPT: usize = 100;

/// Checks a value against a model: every problem at once, in the order of the document.
///
/// Missing required members are reported at the pointer that they would have. Errors named in
/// [`Options::allow`] become warnings, except broken bounds. Properties that the platform sets itself are a warning; they are left out by
/// [`outgoing`](super::outgoing). Unknown properties are a lint. Rules and severities: see the [module](super).
///
/// ```
/// use pingone_core::{model, validate::{Options, validate}};
/// use serde_json::json;
///
/// let service = model::model("ApiService").expect("a model of the catalogue");
/// let value = json!({
///     "name": "Banking",
///     "baseUrls": ["https://api.example.com/v1/"],
///     "authorizationServer": {"type": "EXTERNAL"}
/// });
/// let report = validate(service, &value, &Options::default());
/// let errors: Vec<_> = report.errors().map(|error| error.pointer.as_str()).collect();
/// assert_eq!(errors, ["/directory", "/baseUrls/0"]);
/// ```
pub fn validate(model: &'static Model, value: &Value, options: &Options<'_>) -> Report {
    let mut walk = Walk { model, top: value, options, report: Report::new(), left: MAX_VALUES };
    let stored = options.before.map_or(Stored::Unknown, Stored::Value);
    walk.document(value, stored);
    let allow: Vec<Code> = options.allow.iter().copied().filter(|code| !BOUNDS.contains(code)).collect();
    walk.report.allowing(&allow)
}

/// What is known about the stored value of a property.
#[derive(Clone, Copy)]
pub(super) enum Stored<'a> {
    Unknown,
    Missing,
    Value(&'a Value),
}

impl<'a> Stored<'a> {
    fn member(self, name: &str) -> Self {
        match self {
            Self::Value(Value::Object(object)) => object.get(name).map_or(Self::Missing, Self::Value),
            Self::Value(_) | Self::Missing => Self::Missing,
            Self::Unknown => Self::Unknown,
        }
    }

    pub(super) fn is(self, value: &Value) -> bool {
        matches!(self, Self::Value(stored) if stored == value)
    }
}

/// How the members of an object are read.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// False when what is left out stays as it is: a PATCH, but not the items of an array, which it replaces.
    pub(super) whole: bool,
    pub(super) stored: Stored<'a>,
}

pub(super) struct Walk<'a> {
    pub(super) model: &'static Model,
    pub(super) top: &'a Value,
    pub(super) options: &'a Options<'a>,
    pub(super) report: Report,
    left: usize,
}

impl<'a> Walk<'a> {
    fn document(&mut self, value: &'a Value, stored: Stored<'a>) {
        let place = Place::TOP;
        let Value::Object(object) = value else {
            return self.wrong_type(self.model.name, "an object", value, &place);
        };
        if self.model.is_open() {
            return self.free(value, &place);
        }
        let context = Context { whole: self.options.mode != Mode::Patch, stored };
        self.members(self.model.properties, object, context, &place);
    }

    pub(super) fn push(&mut self, violation: Violation, place: &Place<'_>) {
        self.report.push(violation.at(place.pointer()));
    }

    /// Counts a value. False when no more are looked at.
    pub(super) fn spend(&mut self, place: &Place<'_>) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            self.push(Violation::new(Code::TooManyValues).with("limit", MAX_VALUES), place);
        }
        self.left > 0
    }

    /// How bad it is to break a constraint of the row.
    pub(super) fn severity(&self, row: &Row) -> Severity {
        let source: Source = row.source.unwrap_or(self.model.source);
        if source.is_authoritative() { Severity::Error } else { Severity::Warning }
    }

    // ── Objects ──────────────────────────────────────────────────────────────────────────────────────────────────

    fn members(
        &mut self,
        rows: &'static [Row],
        object: &'a Map<String, Value>,
        context: Context<'a>,
        place: &Place<'_>,
    ) {
        if context.whole {
            for row in rows.iter().filter(|row| row.may_be_required() && !object.contains_key(row.name)) {
                self.missing(row, &place.member(row.name));
            }
        }
        for (name, value) in object {
            let place = place.member(name);
            if !self.spend(&place) {
                return;
            }
            match member(rows, name) {
                Some(row) => {
                    let context = Context { stored: context.stored.member(name), ..context };
                    self.property(row, value, context, object, &place);
                }
                None => self.unknown(rows, name, value, &place),
            }
        }
    }

    /// A member that is not there, or that is `null` where that means the same.
    fn missing(&mut self, row: &Row, place: &Place<'_>) {
        if row.is_required_input() {
            return self.push(Violation::new(Code::Required).with("property", row.name), place);
        }
        for constraint in row.constraints {
            if let Constraint::RequiredWhen(when) = constraint
                && self.holds(when)
            {
                let severity = if when.inferred { Severity::Warning } else { Severity::Error };
                let violation = Violation::new(Code::RequiredWhen)
                    .with("property", row.name)
                    .with("other", when.property)
                    .with("value", when.value)
                    .severity(severity);
                self.push(violation, place);
            }
        }
    }

    fn unknown(&mut self, rows: &'static [Row], name: &str, value: &Value, place: &Place<'_>) {
        if is_platform_member(name, place.depth() == 1) {
            return self.push(Violation::new(Code::ReadOnly).with("property", excerpt(name)), place);
        }
        let candidates = rows.iter().filter(|row| !row.is_any_name()).map(|row| row.name);
        let violation = match nearest(name, candidates) {
            Some(nearest) => Violation::new(Code::MisspelledProperty)
                .with("property", excerpt(name))
                .with("model", self.model.name)
                .with("nearest", nearest),
            None => {
                Violation::new(Code::UnknownProperty).with("property", excerpt(name)).with("model", self.model.name)
            }
        };
        self.push(violation, place);
        self.free(value, place);
    }

    /// A member that a row describes.
    fn property(
        &mut self,
        row: &'static Row,
        value: &'a Value,
        context: Context<'a>,
        siblings: &'a Map<String, Value>,
        place: &Place<'_>,
    ) {
        if row.is_read_only(self.options.endpoint) {
            return self.push(Violation::new(Code::ReadOnly).with("property", place.name()), place);
        }
        if row.mutability == Mutability::Immutable {
            self.immutable(value, context.stored, place);
        }
        if value.is_null() {
            return self.null(row, context, place);
        }
        if self.forbidden(row, place) {
            // It has to go as a whole, so nothing in it is worth a word. Bounds stay in force.
            return self.free(value, place);
        }
        for constraint in row.constraints {
            self.relation(constraint, row, value, context, siblings, place);
        }
        self.value(row, value, context, Some(siblings), place);
    }

    /// `null` clears an optional property, and stands for a missing one where there is nothing to clear.
    fn null(&mut self, row: &'static Row, context: Context<'a>, place: &Place<'_>) {
        if context.whole || row.is_required_input() {
            self.missing(row, place);
        }
    }

    // ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────

    pub(super) fn value(
        &mut self,
        row: &'static Row,
        value: &'a Value,
        context: Context<'a>,
        siblings: Option<&'a Map<String, Value>>,
        place: &Place<'_>,
    ) {
        match (row.kind, value) {
            (Kind::String | Kind::Uuid | Kind::Date, Value::String(text)) => self.text(row, text, siblings, place),
            (Kind::Boolean, Value::Bool(_)) => {}
            (Kind::Integer | Kind::Number, Value::Number(number)) => self.number(row, number, place),
            (Kind::Object | Kind::Relationship | Kind::Model(_), Value::Object(object)) => {
                self.object(row, object, context, place);
            }
            (Kind::Array | Kind::Strings, Value::Array(items)) => self.list(row, items, place),
            (Kind::Any, value) => self.free(value, place),
            (kind, value) => self.wrong_type(place.name(), expected(kind, row), value, place),
        }
    }

    #[cold]
    fn wrong_type(&mut self, property: &str, expected: &'static str, value: &Value, place: &Place<'_>) {
        let quoted = match (expected, value) {
            ("true or false", Value::String(text)) => matches!(text.as_str(), "true" | "false"),
            ("a number" | "a whole number", Value::String(text)) => is_number(text),
            _ => false,
        };
        let violation = if quoted {
            Violation::new(Code::QuotedValue).with("property", excerpt(property)).with("expected", expected)
        } else {
            Violation::new(Code::Type)
                .with("property", excerpt(property))
                .with("expected", expected)
                .with("actual", type_name(value))
        };
        self.push(violation, place);
    }

    fn object(&mut self, row: &'static Row, object: &'a Map<String, Value>, context: Context<'a>, place: &Place<'_>) {
        let texts = row.constraints.contains(&Constraint::TextValues);
        if context.whole {
            self.one_of(row, object, place);
        }
        let rows = members(row);
        if !rows.is_empty() {
            return self.members(rows, object, context, place);
        }
        for (name, value) in object {
            let place = place.member(name);
            if texts && !value.is_string() {
                let violation =
                    Violation::new(Code::NotText).with("property", excerpt(name)).with("actual", type_name(value));
                self.push(violation, &place);
            }
            self.free(value, &place);
        }
    }

    /// Anything: only the bounds, and fractions where the whole model refuses them.
    pub(super) fn free(&mut self, value: &Value, place: &Place<'_>) {
        if !place.is_top() && !self.spend(place) {
            return;
        }
        if place.depth() > MAX_DEPTH {
            return self.push(Violation::new(Code::TooDeep).with("limit", MAX_DEPTH), place);
        }
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.free(item, &place.item(index));
                }
            }
            Value::Object(object) => {
                for (name, member) in object {
                    self.free(member, &place.member(name));
                }
            }
            Value::Number(number) if self.model.fractions == Fractions::Refused && has_fraction(number) => {
                let violation = Violation::new(Code::FractionRefused)
                    .with("property", excerpt(place.name()))
                    .with("actual", value.clone());
                self.push(violation, place);
            }
            Value::String(text) if text.len() > MAX_TEXT => {
                let violation = Violation::new(Code::TooLarge).with("actual", text.len()).with("limit", MAX_TEXT);
                self.push(violation, place);
            }
            _ => {}
        }
    }
}

fn expected(kind: Kind, row: &Row) -> &'static str {
    match kind {
        Kind::String | Kind::Uuid | Kind::Date => "text",
        Kind::Boolean => "true or false",
        Kind::Integer => "a whole number",
        Kind::Number if row.constraints.contains(&Constraint::Whole) => "a whole number",
        Kind::Number => "a number",
        Kind::Object | Kind::Relationship | Kind::Model(_) => "an object",
        Kind::Array | Kind::Strings => "a list",
        Kind::Any => "anything",
    }
}

/// True for text that is a number once its quotes are taken away.
fn is_number(text: &str) -> bool {
    text.len() == text.trim().len() && matches!(serde_json::from_slice(text.as_bytes()), Ok(Value::Number(_)))
}

/// The word for the type of a value in messages.
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The beginning of a text, for messages and parameters.
pub(super) fn excerpt(text: &str) -> String {
    if text.chars().nth(EXCERPT).is_none() {
        return text.to_owned();
    }
    text.chars().take(EXCERPT).chain(std::iter::once('…')).collect()
}
