//! What a row says about a property beside others: conditions, equality, when and where it may be sent.

use super::interpreter::{Context, Stored, Walk};
use super::options::Mode;
use super::place::Place;
use crate::model::{Constraint, Row, When, member};
use crate::violation::{Code, Severity, Violation};
use serde_json::{Map, Value};

impl<'a> Walk<'a> {
    /// Reports a property that must not be there because of the value of another.
    pub(super) fn forbidden(&mut self, row: &Row, place: &Place<'_>) -> bool {
        let when = row.constraints.iter().find_map(|constraint| match constraint {
            Constraint::ForbiddenWhen(when) if self.holds(when) => Some(when),
            _ => None,
        });
        if let Some(when) = when {
            let violation = Violation::new(Code::ForbiddenWhen)
                .with("property", row.name)
                .with("other", when.property)
                .with("value", when.value);
            self.push(violation, place);
        }
        when.is_some()
    }

    /// What a row says about the property beside others, and about when it may be sent.
    pub(super) fn relation(
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

    pub(super) fn immutable(&mut self, value: &Value, stored: Stored<'_>, place: &Place<'_>) {
        if self.options.mode == Mode::Create || stored.is(value) {
            return;
        }
        let code = match stored {
            Stored::Value(_) => Code::Immutable,
            Stored::Missing | Stored::Unknown => Code::ImmutableSent,
        };
        self.push(Violation::new(code).with("property", place.name()), place);
    }

    pub(super) fn one_of(&mut self, row: &Row, object: &Map<String, Value>, place: &Place<'_>) {
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

    /// True when a condition on another property is met. In a PATCH, what is left out is not known.
    pub(super) fn holds(&self, when: &When) -> bool {
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
            // A container of another type is reported as that, and as nothing else.
            Some(inner) => inner.as_object().and_then(|_| present(inner, name).map_or(default, Value::as_str)),
            // A required container that is missing is reported as that, and as nothing else.
            None => default.filter(|_| !member(self.model.properties, container).is_some_and(Row::is_required_input)),
        }
    }
}
