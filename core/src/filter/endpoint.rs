//! What an endpoint takes, and what is unwise anywhere.
//!
//! Tables of the API reference are walls (errors); a table of which only a part is known, or that is doubtful, is
//! advice (warnings): blocking what the platform accepts would be worse than not checking.

use super::expression::{Expression, Filter, Literal};
use super::parse::{Condition, Note, PRESENT, Parsed, parse};
use crate::catalogue::{Endpoint, Method, QueryType};
use crate::model::{self, Format};
use crate::text::nearest;
use crate::violation::{Code, Report, Severity, SpanCursor, Violation};
use std::ops::Range;

/// From here on, browsers, proxies and servers begin to refuse a URL.
const LONG_FOR_A_URL: usize = 2_000;

/// The row that stands for any attribute that an administrator added.
const CUSTOM: &str = "<custom STRING attribute>";

pub(super) fn check(text: &str, parsed: &Parsed, endpoint: Option<&Endpoint>, report: &mut Report) {
    if let Some(endpoint) = endpoint {
        if !takes_filter(endpoint) {
            report.push(Violation::new(Code::FilterNotSupported).with("endpoint", endpoint.id));
            return;
        }
        if let Some(template) = template(endpoint).filter(|template| !has_form(&parsed.filter, template)) {
            let violation = Violation::new(Code::FilterForm).with("endpoint", endpoint.id).with("form", template);
            report.push(violation.span(SpanCursor::new(text).span(0, text.len())));
            return;
        }
        if endpoint.method == Method::Get && text.len() > LONG_FOR_A_URL {
            report.push(Violation::new(Code::FilterLong).with("actual", text.len()).with("limit", LONG_FOR_A_URL));
        }
    }
    let mut check = Check { cursor: SpanCursor::new(text), endpoint, report };
    for note in &parsed.notes {
        match note {
            Note::ExtraSpace(at) => check.found(Code::FilterExtraSpace, at, |violation| violation),
            Note::Negation(at) => check.unconfirmed(at, "not"),
            Note::Condition(condition) => check.condition(condition),
        }
    }
}

/// As a query parameter, or as the member `filter` of the body.
fn takes_filter(endpoint: &Endpoint) -> bool {
    let in_body = || {
        let body = model::model(endpoint.body?)?;
        model::member(body.properties, "filter")?.format()
    };
    endpoint.query.iter().any(|parameter| parameter.kind == QueryType::ScimFilter)
        || in_body() == Some(Format::ScimFilter)
}

/// The one form that the filter of this endpoint has.
fn template(endpoint: &Endpoint) -> Option<&'static str> {
    endpoint.query.iter().find(|parameter| parameter.kind == QueryType::ScimFilter)?.template
}

/// The filter says what the template says, with any text where the template has `"{name}"`. A template that is no
/// filter itself asks for nothing.
fn has_form(filter: &Filter, template: &str) -> bool {
    parse(template).map_or(true, |template| same_form(filter, &template.filter))
}

fn same_form(filter: &Filter, form: &Filter) -> bool {
    let all = |left: &[Filter], right: &[Filter]| {
        left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same_form(left, right))
    };
    match (filter.expression(), form.expression()) {
        (
            Expression::Compare { path, operator, value },
            Expression::Compare { path: form_path, operator: form_operator, value: form_value },
        ) => path.is_same(form_path) && operator == form_operator && same_value(value, form_value),
        (Expression::Present(path), Expression::Present(form)) => path.is_same(form),
        (Expression::And(parts), Expression::And(form)) | (Expression::Or(parts), Expression::Or(form)) => {
            all(parts, form)
        }
        (Expression::Not(filter), Expression::Not(form)) => same_form(filter, form),
        (Expression::ValuePath { path, filter }, Expression::ValuePath { path: form_path, filter: form_filter }) => {
            path.is_same(form_path) && same_form(filter, form_filter)
        }
        _ => false,
    }
}

fn same_value(value: &Literal, form: &Literal) -> bool {
    match (value, form) {
        (Literal::String(_), Literal::String(form)) if form.starts_with('{') && form.ends_with('}') => true,
        _ => value == form,
    }
}

struct Check<'a> {
    cursor: SpanCursor<'a>,
    endpoint: Option<&'a Endpoint>,
    report: &'a mut Report,
}

impl Check<'_> {
    fn found(&mut self, code: Code, at: &Range<usize>, fill: impl FnOnce(Violation) -> Violation) {
        let violation = Violation::new(code).span(self.cursor.span(at.start, at.end));
        self.report.push(fill(violation));
    }

    /// `not` and `pr` are in the RFC, and no page of the platform shows them.
    fn unconfirmed(&mut self, at: &Range<usize>, operator: &'static str) {
        if self.endpoint.is_some() {
            self.found(Code::FilterUnconfirmed, at, |violation| violation.with("operator", operator));
        }
    }

    fn condition(&mut self, condition: &Condition) {
        if let Some(endpoint) = self.endpoint.filter(|endpoint| !endpoint.filterable.is_empty()) {
            self.attribute(condition, endpoint);
        } else if condition.operator == PRESENT {
            self.unconfirmed(&condition.operator_at, PRESENT);
        }
        if let Some(kind) = condition.misfit {
            self.found(Code::FilterValueType, &condition.operator_at, |violation| {
                violation.with("operator", condition.operator).with("kind", kind)
            });
        }
    }

    fn attribute(&mut self, condition: &Condition, endpoint: &Endpoint) {
        let attribute = condition.attribute.as_str();
        let names = || endpoint.filterable.iter().map(|&(name, _)| name).filter(|&name| name != CUSTOM);
        let find = |wanted: &str| endpoint.filterable.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        if let Some(&(documented, operators)) = find(attribute) {
            if documented != attribute {
                self.found(Code::FilterAttributeCase, &condition.at, |violation| {
                    violation.with("attribute", attribute).with("documented", documented)
                });
            }
            self.operator(condition, endpoint, operators);
            return;
        }
        let code = match find(CUSTOM) {
            // Custom attributes are top-level attributes of the user: one name.
            Some(_) if !attribute.contains(['.', '[', ':']) => Code::FilterCustomAttribute,
            _ => Code::FilterAttributeUnsupported,
        };
        self.found(code, &condition.at, |violation| {
            let violation = match code {
                Code::FilterAttributeUnsupported => violation.severity(severity(endpoint)),
                _ => violation,
            };
            violation
                .with("attribute", attribute)
                .with("endpoint", endpoint.id)
                .with("supported", names().collect::<Vec<_>>())
                .with("nearest", nearest(attribute, names()))
        });
        if let (Code::FilterCustomAttribute, Some((_, operators))) = (code, find(CUSTOM)) {
            self.operator(condition, endpoint, operators);
        }
    }

    fn operator(&mut self, condition: &Condition, endpoint: &Endpoint, supported: &[&str]) {
        if supported.contains(&condition.operator) {
            return;
        }
        self.found(Code::FilterOperatorUnsupported, &condition.operator_at, |violation| {
            violation
                .severity(severity(endpoint))
                .with("operator", condition.operator)
                .with("attribute", condition.attribute.as_str())
                .with("supported", supported.to_vec())
        });
    }
}

/// How bad it is not to be in the list of this endpoint.
fn severity(endpoint: &Endpoint) -> Severity {
    if endpoint.filterable_partial { Severity::Warning } else { Severity::Error }
}
