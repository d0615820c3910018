//! Numbers and text: ranges, fractions, lengths, choices, characters.

use super::characters::outside;
use super::interpreter::{MAX_TEXT, Walk, excerpt};
use super::place::Place;
use super::text;
use crate::model::{CharacterSet, Constraint, Format, Fractions, Kind, Row};
use crate::text::nearest;
use crate::violation::{Code, Severity, SpanCursor, Violation};
use serde_json::{Map, Number, Value};

/// The greatest whole number that every JSON reader keeps exactly: 2^53 - 1.
const MAX_EXACT: f64 = 9_007_199_254_740_991.0;

impl Walk<'_> {
    pub(super) fn number(&mut self, row: &Row, number: &Number, place: &Place<'_>) {
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

    pub(super) fn text(&mut self, row: &Row, value: &str, siblings: Option<&Map<String, Value>>, place: &Place<'_>) {
        if value.len() > MAX_TEXT {
            let violation = Violation::new(Code::TooLarge).with("actual", value.len()).with("limit", MAX_TEXT);
            return self.push(violation, place);
        }
        let severity = self.severity(row);
        let format = row.format().or(match row.kind {
            Kind::Uuid => Some(Format::Uuid),
            Kind::Date => Some(Format::DateTime),
            _ => None,
        });
        let lengths = !format.is_some_and(text::checks_length);
        let mut lower_bound = format.is_some_and(|format| format != Format::Password);
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
                Constraint::Characters(set) => self.characters(value, set, severity, place),
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
        let most = limit as usize;
        if value.len() <= most {
            return;
        }
        let units = value.encode_utf16().count();
        if units > most {
            let span = SpanCursor::new(value).span(fitting(value, most), value.len());
            let violation = Violation::new(Code::TooLong)
                .with("property", place.name())
                .with("actual", units)
                .with("limit", limit)
                .severity(severity)
                .span(span);
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

    fn characters(&mut self, value: &str, set: CharacterSet, severity: Severity, place: &Place<'_>) {
        if set == CharacterSet::CountryCode {
            if value.len() != 2 || outside(set, value).next().is_some() {
                let violation = Violation::new(Code::CountryCode)
                    .with("property", place.name())
                    .with("actual", excerpt(value))
                    .severity(severity);
                self.push(violation, place);
            }
            return;
        }
        // Pages and SDK differ on typographic apostrophes and the like, and joiners are part of many scripts.
        let is_clear = |character: char| character.is_ascii() || character.is_control();
        let worst = outside(set, value).find(|(_, character)| is_clear(*character));
        if let Some((start, character)) = worst.or_else(|| outside(set, value).next()) {
            let severity = if is_clear(character) { severity } else { Severity::Warning };
            let span = SpanCursor::new(value).span(start, start.saturating_add(character.len_utf8()));
            let violation = Violation::new(Code::UnusualCharacter)
                .with("property", place.name())
                .with("character", character.to_string())
                .severity(severity)
                .span(span);
            self.push(violation, place);
        }
    }
}

pub(super) fn has_fraction(number: &Number) -> bool {
    number.as_f64().is_some_and(|number| number.fract() != 0.0)
}

/// The whole number that is left of a fraction, without a sign on zero.
fn becomes(whole: f64) -> Value {
    if whole.abs() <= MAX_EXACT { Value::from(whole as i64) } else { Value::from(whole) }
}

/// How many bytes of a text fit into a number of UTF-16 code units.
fn fitting(text: &str, limit: usize) -> usize {
    let mut units: usize = 0;
    let over = text.char_indices().find(|(_, character)| {
        units = units.saturating_add(character.len_utf16());
        units > limit
    });
    over.map_or(text.len(), |(start, _)| start)
}
