//! Walks a value and its rows side by side.

use super::characters::first_outside;
use super::options::{Mode, Options};
use super::place::Place;
use super::text;
use crate::model::{
    CharacterSet, Constraint, Fractions, Kind, Model, Mutability, Row, Source, When, is_platform_member, member,
    members,
};
use crate::text::nearest;
use crate::violation::{Code, Report, Severity, SpanCursor, Violation};
use serde_json::{Map, Number, Value};
use std::collections::HashMap;

/// How many values of a document are looked at.
pub const MAX_VALUES: usize = 10_000;

/// How many levels deep a document may be.
pub const MAX_DEPTH: usize = 100;

/// How many bytes a single text may have.
pub const MAX_TEXT: usize = 1 << 20;

/// The greatest whole number that every JSON reader keeps exactly: 2^53 - 1.
const MAX_EXACT: f64 = 9_007_199_254_740_991.0;

/// Lists up to this length are searched for duplicates without a table.
const SHORT_LIST: usize = 16;

/// How much of the caller's text a violation repeats, in characters.
const EXCERPT: usize = 100;

/// Checks a value against a model: every problem at once, in the order of the document.
///
/// Missing required members are reported at the pointer that they would have. Errors named in
/// [`Options::allow`] become warnings. Properties that the platform sets itself are a warning; they are left out by
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
    walk.report.allowing(options.allow)
}

/// What is known about the stored value of a property.
#[derive(Clone, Copy)]
enum Stored<'a> {
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

    fn is(self, value: &Value) -> bool {
        matches!(self, Self::Value(stored) if stored == value)
    }
}

/// How the members of an object are read.
#[derive(Clone, Copy)]
struct Context<'a> {
    /// False when what is left out stays as it is: a PATCH, but not the items of an array, which it replaces.
    whole: bool,
    stored: Stored<'a>,
}

struct Walk<'a> {
    model: &'static Model,
    top: &'a Value,
    options: &'a Options<'a>,
    report: Report,
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

    fn push(&mut self, violation: Violation, place: &Place<'_>) {
        self.report.push(violation.at(place.pointer()));
    }

    /// Counts a value. False when no more are looked at.
    fn spend(&mut self, place: &Place<'_>) -> bool {
        if self.left == 0 || self.report.is_full() {
            return false;
        }
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            self.push(Violation::new(Code::TooManyValues).with("limit", MAX_VALUES), place);
        }
        self.left > 0
    }

    /// How bad it is to break a constraint of the row.
    fn severity(&self, row: &Row) -> Severity {
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

    fn immutable(&mut self, value: &Value, stored: Stored<'_>, place: &Place<'_>) {
        if self.options.mode == Mode::Create || stored.is(value) {
            return;
        }
        let code = match stored {
            Stored::Value(_) => Code::Immutable,
            Stored::Missing | Stored::Unknown => Code::ImmutableSent,
        };
        self.push(Violation::new(code).with("property", place.name()), place);
    }

    /// What a row says about the property beside others, and about when it may be sent.
    fn relation(
        &mut self,
        constraint: &Constraint,
        row: &Row,
        value: &Value,
        context: Context<'a>,
        siblings: &Map<String, Value>,
        place: &Place<'_>,
    ) {
        let name = row.name;
        let at = |code| Violation::new(code).with("property", name);
        let violation = match *constraint {
            Constraint::ForbiddenWhen(when) if self.holds(&when) => {
                at(Code::ForbiddenWhen).with("other", when.property).with("value", when.value)
            }
            Constraint::Equals(other) => {
                let Some(theirs) = self.resolve(other.property, Some(other.default)) else { return };
                let Some(ours) = value.as_str() else { return };
                let choices = row.choices().unwrap_or_default();
                // A value that is no choice at all is reported as such, once.
                if ours == theirs || !choices.contains(&ours) || !choices.contains(&theirs) {
                    return;
                }
                at(Code::NotEqual).with("actual", ours).with("other", other.property).with("value", theirs)
            }
            Constraint::OnlyIn(endpoint) if self.options.endpoint != Some(endpoint) => {
                // Without an endpoint the value may well be meant for the right one.
                let known = self.options.endpoint.is_some();
                let severity = if known { Severity::Warning } else { Severity::Lint };
                at(Code::TakenElsewhere).with("by", endpoint).severity(severity)
            }
            Constraint::ChangedBy(through) if self.options.mode != Mode::Create && !context.stored.is(value) => {
                at(Code::ChangedElsewhere).with("through", through)
            }
            Constraint::CreatedAs(only) if self.options.mode == Mode::Create => match value.as_str() {
                Some(text) if text != only && row.choices().unwrap_or_default().contains(&text) => {
                    at(Code::NotCreatable).with("actual", text).with("value", only)
                }
                _ => return,
            },
            Constraint::With(other) if siblings.get(other).is_none_or(Value::is_null) => {
                at(Code::Incomplete).with("other", other)
            }
            Constraint::OlderNameOf(usual) => at(Code::OlderName).with("name", usual),
            Constraint::AtMostSibling(other) => {
                let theirs = siblings.get(other).filter(|theirs| theirs.as_f64() < value.as_f64());
                match theirs {
                    Some(theirs) if theirs.is_number() => at(Code::AboveOther)
                        .with("actual", value.clone())
                        .with("other", other)
                        .with("value", theirs.clone()),
                    _ => return,
                }
            }
            _ => return,
        };
        self.push(violation, place);
    }

    /// True when a condition on another property is met. In a PATCH, what is left out is not known.
    fn holds(&self, when: &When) -> bool {
        self.resolve(when.property, when.default) == Some(when.value)
    }

    /// The text at a path of one or two names from the top, or its default when it is left out.
    fn resolve(&self, path: &str, default: Option<&'static str>) -> Option<&'a str> {
        let default = default.filter(|_| self.options.mode != Mode::Patch);
        let present = |value: &'a Value, name| value.get(name).filter(|value| !value.is_null());
        let Some((container, name)) = path.split_once('.') else {
            return present(self.top, path).map_or(default, Value::as_str);
        };
        match present(self.top, container) {
            Some(inner) => present(inner, name).map_or(default, Value::as_str),
            // A required container that is missing is reported as that, and as nothing else.
            None => default.filter(|_| !member(self.model.properties, container).is_some_and(Row::is_required_input)),
        }
    }

    // ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────

    fn value(
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

    fn wrong_type(&mut self, property: &str, expected: &'static str, value: &Value, place: &Place<'_>) {
        let quoted = match (expected, value) {
            ("true or false", Value::String(text)) => matches!(text.as_str(), "true" | "false"),
            ("a number" | "a whole number", Value::String(text)) => text.parse::<f64>().is_ok_and(f64::is_finite),
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

    fn one_of(&mut self, row: &Row, object: &Map<String, Value>, place: &Place<'_>) {
        for constraint in row.constraints {
            if let Constraint::AtLeastOneOf(names) = constraint
                && names.iter().all(|name| object.get(*name).is_none_or(Value::is_null))
            {
                let violation =
                    Violation::new(Code::OneRequired).with("property", place.name()).with("names", names.to_vec());
                self.push(violation, place);
            }
        }
    }

    fn list(&mut self, row: &'static Row, items: &'a [Value], place: &Place<'_>) {
        let severity = self.severity(row);
        let count = |code, limit: u32| {
            Violation::new(code)
                .with("property", place.name())
                .with("actual", items.len())
                .with("limit", limit)
                .severity(severity)
        };
        let mut lower_bound = false;
        for constraint in row.constraints {
            match *constraint {
                Constraint::MinItems(least) => {
                    lower_bound = true;
                    if items.len() < least as usize {
                        self.push(count(Code::TooFewItems, least), place);
                    }
                }
                Constraint::MaxItems(most) if items.len() > most as usize => {
                    self.push(count(Code::TooManyItems, most), place);
                }
                _ => {}
            }
        }
        if items.is_empty() && row.is_required_input() && !lower_bound {
            self.push(Violation::new(Code::EmptyList).with("property", place.name()), place);
        }
        let Some(item) = row.item() else {
            return items.iter().enumerate().for_each(|(index, value)| self.free(value, &place.item(index)));
        };
        let mut seen = Seen::new(row, items);
        for (index, value) in items.iter().enumerate() {
            let place = place.item(index);
            if !self.spend(&place) {
                return;
            }
            if let Some(first) = seen.before(index, value) {
                self.duplicate(row, &seen, value, first, &place);
            }
            let context = Context { whole: true, stored: Stored::Unknown };
            self.value(item, value, context, None, &place);
        }
    }

    fn duplicate(&mut self, row: &Row, seen: &Seen<'_>, value: &Value, first: usize, place: &Place<'_>) {
        let documented = row.constraints.iter().any(|c| matches!(c, Constraint::Distinct | Constraint::DistinctBy(_)));
        let severity = if documented { self.severity(row) } else { Severity::Lint };
        let key = seen.key(value).unwrap_or_default();
        let violation = Violation::new(Code::Duplicate)
            .with("property", place.name())
            .with("value", excerpt(key))
            .with("first", first)
            .severity(severity);
        match (value, seen.by) {
            (Value::Object(_), Some(by)) if documented => self.push(violation, &place.member(by)),
            _ => self.push(violation, place),
        }
    }

    fn number(&mut self, row: &Row, number: &Number, place: &Place<'_>) {
        let Some(exact) = number.as_f64() else { return };
        let whole = row.kind == Kind::Integer || row.constraints.contains(&Constraint::Whole);
        let actual = Value::Number(number.clone());
        let named = |code| Violation::new(code).with("property", place.name()).with("actual", actual.clone());
        let value = if whole { exact.trunc() } else { exact };
        if value != exact {
            let violation = match self.model.fractions {
                Fractions::Truncated => named(Code::FractionTruncated).with("becomes", becomes(value)),
                Fractions::Refused => named(Code::FractionRefused),
            };
            self.push(violation, place);
        }
        if value.abs() > MAX_EXACT {
            self.push(named(Code::NumberTooLarge), place);
        }
        let severity = self.severity(row);
        for constraint in row.constraints {
            let (code, limit, broken) = match *constraint {
                Constraint::Minimum(limit) => (Code::BelowMinimum, limit, value < limit as f64),
                Constraint::Maximum(limit) => (Code::AboveMaximum, limit, value > limit as f64),
                Constraint::Above(limit) => (Code::NotAbove, limit, value <= limit as f64),
                _ => continue,
            };
            if broken {
                self.push(named(code).with("limit", limit).severity(severity), place);
            }
        }
    }

    fn text(&mut self, row: &Row, value: &str, siblings: Option<&Map<String, Value>>, place: &Place<'_>) {
        if value.len() > MAX_TEXT {
            let violation = Violation::new(Code::TooLarge).with("actual", value.len()).with("limit", MAX_TEXT);
            return self.push(violation, place);
        }
        let severity = self.severity(row);
        let format = row.format().or(match row.kind {
            Kind::Uuid => Some(crate::model::Format::Uuid),
            Kind::Date => Some(crate::model::Format::DateTime),
            _ => None,
        });
        let lengths = !format.is_some_and(text::checks_length);
        let mut lower_bound = format.is_some_and(|format| format != crate::model::Format::Password);
        for constraint in row.constraints {
            match *constraint {
                Constraint::MinLength(limit) => {
                    lower_bound = true;
                    if lengths {
                        self.min_length(value, limit, severity, place);
                    }
                }
                Constraint::MaxLength(limit) if lengths => self.max_length(value, limit, severity, place),
                Constraint::Choices(choices) => self.choice(value, choices, severity, place),
                Constraint::KnownChoices(choices) => self.choice(value, choices, Severity::Warning, place),
                Constraint::Characters(set) => self.characters(value, set, place),
                _ => {}
            }
        }
        if value.is_empty() && row.is_required_input() && !lower_bound && row.choices().is_none() {
            self.push(Violation::new(Code::EmptyText).with("property", place.name()), place);
        }
        if let Some(format) = format {
            let report = text::check(format, place.name(), value, siblings);
            if !report.is_empty() {
                self.report.extend_under(&place.pointer(), report);
            }
        }
    }

    fn min_length(&mut self, value: &str, limit: u32, severity: Severity, place: &Place<'_>) {
        let units = value.encode_utf16().take(limit as usize).count();
        if units < limit as usize {
            let violation = Violation::new(Code::TooShort)
                .with("property", place.name())
                .with("actual", units)
                .with("limit", limit)
                .severity(severity);
            self.push(violation, place);
        }
    }

    fn max_length(&mut self, value: &str, limit: u32, severity: Severity, place: &Place<'_>) {
        // A text never has more UTF-16 code units than bytes.
        if value.len() <= limit as usize {
            return;
        }
        let units = value.encode_utf16().count();
        if units > limit as usize {
            let violation = Violation::new(Code::TooLong)
                .with("property", place.name())
                .with("actual", units)
                .with("limit", limit)
                .severity(severity);
            self.push(violation, place);
        }
    }

    fn choice(&mut self, value: &str, choices: &'static [&'static str], severity: Severity, place: &Place<'_>) {
        if choices.contains(&value) {
            return;
        }
        let violation = Violation::new(Code::NotAChoice)
            .with("property", place.name())
            .with("actual", excerpt(value))
            .with("choices", choices.to_vec())
            .with("nearest", nearest(value, choices.iter().copied()))
            .severity(severity);
        self.push(violation, place);
    }

    fn characters(&mut self, value: &str, set: CharacterSet, place: &Place<'_>) {
        if set == CharacterSet::CountryCode {
            if value.len() != 2 || first_outside(set, value).is_some() {
                let violation =
                    Violation::new(Code::CountryCode).with("property", place.name()).with("actual", excerpt(value));
                self.push(violation, place);
            }
            return;
        }
        if let Some((start, character)) = first_outside(set, value) {
            let span = SpanCursor::new(value).span(start, start.saturating_add(character.len_utf8()));
            let violation = Violation::new(Code::UnusualCharacter)
                .with("property", place.name())
                .with("character", character.to_string())
                .span(span);
            self.push(violation, place);
        }
    }

    // ── What no row describes ────────────────────────────────────────────────────────────────────────────────────

    /// Anything: only the bounds, and fractions where the whole model refuses them.
    fn free(&mut self, value: &Value, place: &Place<'_>) {
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

/// Finds the first of equal items: by their text, or of objects by the text of one member.
struct Seen<'a> {
    items: &'a [Value],
    by: Option<&'static str>,
    table: Option<HashMap<&'a str, usize>>,
}

impl<'a> Seen<'a> {
    fn new(row: &Row, items: &'a [Value]) -> Self {
        let documented = row.constraints.iter().find_map(|constraint| match constraint {
            Constraint::DistinctBy(name) => Some(*name),
            _ => None,
        });
        let identified = || row.item().is_some_and(|item| members(item).iter().any(|row| row.name == "id"));
        let by = documented.or_else(|| identified().then_some("id"));
        Self { items, by, table: (items.len() > SHORT_LIST).then(HashMap::new) }
    }

    fn key<'v>(&self, value: &'v Value) -> Option<&'v str> {
        match value {
            Value::String(text) => Some(text),
            Value::Object(object) => object.get(self.by?)?.as_str(),
            _ => None,
        }
    }

    /// The index of an equal item before this one. To be asked in the order of the list.
    fn before(&mut self, index: usize, value: &'a Value) -> Option<usize> {
        let key = self.key(value)?;
        if let Some(table) = &mut self.table {
            let first = *table.entry(key).or_insert(index);
            return (first != index).then_some(first);
        }
        self.items.iter().take(index).position(|item| self.key(item) == Some(key))
    }
}

fn has_fraction(number: &Number) -> bool {
    number.as_f64().is_some_and(|number| number.fract() != 0.0)
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

/// The whole number that is left of a fraction, without a sign on zero.
fn becomes(whole: f64) -> Value {
    if whole.abs() <= MAX_EXACT { Value::from(whole as i64) } else { Value::from(whole) }
}

/// The beginning of a text, for messages and parameters.
fn excerpt(text: &str) -> String {
    if text.chars().nth(EXCERPT).is_none() {
        return text.to_owned();
    }
    text.chars().take(EXCERPT).chain(std::iter::once('…')).collect()
}
