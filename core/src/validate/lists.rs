//! Lists: how many items, which of them are equal, and each item by the row of the items.

use super::interpreter::{Context, Stored, Walk, excerpt};
use super::place::Place;
use crate::model::{Constraint, Row, members};
use crate::order::Firsts;
use crate::violation::{Code, Severity, Violation};
use serde_json::Value;

/// Lists up to this length are searched for duplicates without a table.
const SHORT_LIST: usize = 16;

impl<'a> Walk<'a> {
    pub(super) fn list(&mut self, row: &'static Row, items: &'a [Value], place: &Place<'_>) {
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
}

/// Finds the first of equal items: by their text, or of objects by the text of one member.
struct Seen<'a> {
    items: &'a [Value],
    by: Option<&'static str>,
    table: Option<Firsts<'a>>,
}

impl<'a> Seen<'a> {
    fn new(row: &Row, items: &'a [Value]) -> Self {
        let documented = row.constraints.iter().find_map(|constraint| match constraint {
            Constraint::DistinctBy(name) => Some(*name),
            _ => None,
        });
        let identified = || row.item().is_some_and(|item| members(item).iter().any(|row| row.name == "id"));
        let by = documented.or_else(|| identified().then_some("id"));
        Self { items, by, table: (items.len() > SHORT_LIST).then(Firsts::default) }
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
            let first = table.first(key.as_bytes(), index);
            return (first != index).then_some(first);
        }
        self.items.iter().take(index).position(|item| self.key(item) == Some(key))
    }
}
