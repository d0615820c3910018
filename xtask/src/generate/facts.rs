//! What rows say besides types and names, as sentences for the documentation of every language.

use super::rows::sentence;
use pingone_core::catalogue::{Endpoint, QueryParameter, QueryType};
use pingone_core::model::{CharacterSet, Constraint, Literal, Mutability, Row, When};

/// What the row says besides type and description, as sentences: who sets it, unit, limits, default, conditions.
pub(super) fn facts(row: &Row) -> Vec<String> {
    let mutability = match row.mutability {
        Mutability::ReadOnly if row.is_client_input() => None,
        Mutability::ReadOnly => Some("Read-only: set by the platform.".to_owned()),
        Mutability::Immutable => Some("Immutable: set on creation only.".to_owned()),
        Mutability::Mutable => None,
    };
    let secret = row.is_secret().then(|| "Secret.".to_owned());
    mutability.into_iter().chain(secret).chain(row.constraints.iter().filter_map(fact)).collect()
}

/// One constraint as a sentence; nothing for what types and names say already.
fn fact(constraint: &Constraint) -> Option<String> {
    Some(match *constraint {
        Constraint::MinLength(least) => format!("At least {}.", counted(least, "character")),
        Constraint::MaxLength(most) => format!("At most {}.", counted(most, "character")),
        Constraint::Minimum(least) => format!("At least {least}."),
        Constraint::Maximum(most) => format!("At most {most}."),
        Constraint::Above(limit) => format!("More than {limit}."),
        Constraint::MinItems(least) => format!("At least {}.", counted(least, "item")),
        Constraint::MaxItems(most) => format!("At most {}.", counted(most, "item")),
        Constraint::Distinct => "No two equal items.".into(),
        Constraint::DistinctBy(name) => format!("No two items with the same `{name}`."),
        Constraint::Whole => "A whole number.".into(),
        Constraint::TextFormat(format) => format!("Format: {}.", format.as_str()),
        Constraint::Characters(CharacterSet::CountryCode) => "Two capital letters.".into(),
        Constraint::Characters(set) => format!("Pattern: `{}`.", set.pattern()),
        Constraint::Default(Literal::Boolean(value)) => format!("Default: `{value}`."),
        Constraint::Default(Literal::Integer(value)) => format!("Default: `{value}`."),
        Constraint::Default(Literal::Text(value)) => format!("Default: `{value}`."),
        Constraint::WhenOmitted(text) => sentence(&format!("When it is left out, {text}")),
        Constraint::Unit(unit) => format!("Unit: {unit}."),
        Constraint::Unique(scope) => format!("Unique {scope}."),
        Constraint::References(text) => format!("Refers to {text}."),
        Constraint::NullMeans(text) => format!("Null means: {text}."),
        Constraint::RequiredWhen(when) => format!("Required when {}.", condition(when)),
        Constraint::ForbiddenWhen(when) => format!("Not allowed when {}.", condition(when)),
        Constraint::Equals(other) => format!("Must equal `{}`.", other.property),
        Constraint::AtLeastOneOf(names) => format!("Needs at least one of {}.", quoted(names)),
        Constraint::With(name) => format!("Of no use without `{name}`."),
        Constraint::AtMostSibling(name) => format!("Should not be more than `{name}`."),
        Constraint::TextValues => "Every value should be text.".into(),
        Constraint::InputOf(endpoint) => format!("`{endpoint}` takes it as input."),
        Constraint::OnlyIn(endpoint) => format!("Taken by `{endpoint}` only."),
        Constraint::ChangedBy(through) => format!("Changed through {through}."),
        Constraint::CreatedAs(value) => format!("Only `{value}` can be created."),
        Constraint::Note(note) => sentence(&format!("Note: {note}")),
        Constraint::Choices(_) | Constraint::KnownChoices(_) | Constraint::OlderNameOf(_) | Constraint::Label(_) => {
            return None;
        }
    })
}

/// What the row of a query parameter says besides name and type: parts of a sentence.
pub(super) fn query_facts(endpoint: &Endpoint, parameter: &QueryParameter) -> String {
    let mut facts = Vec::new();
    match (parameter.kind, parameter.values) {
        (QueryType::ScimFilter, _) => facts.push(filter_facts(endpoint)),
        (_, []) => {}
        (_, values) => facts.push(quoted(values)),
    }
    facts.extend(parameter.min.map(|min| format!("at least {min}")));
    facts.extend(parameter.max.map(|max| format!("at most {max}")));
    facts.extend(parameter.default.map(|default| format!("{default} when left out")));
    facts.join("; ")
}

/// Which attributes a filter may name, with their operators.
fn filter_facts(endpoint: &Endpoint) -> String {
    let attributes = endpoint.filterable.iter();
    let attributes: Vec<String> =
        attributes.map(|(name, operators)| format!("`{name}` ({})", operators.join(", "))).collect();
    let others = if endpoint.filterable_partial { " and perhaps others" } else { "" };
    match attributes.as_slice() {
        [] => "a SCIM filter".into(),
        attributes => format!("a SCIM filter on {}{others}", attributes.join(", ")),
    }
}

fn counted(count: u32, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

fn condition(when: When) -> String {
    format!("`{}` is `{}`", when.property, when.value)
}

fn quoted(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
