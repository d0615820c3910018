//! What the rows of a model say to a reader of generated types, in any language.

use pingone_core::model::{Constraint, Kind, Required, Row};

/// An older name of another property stays among the additional members.
pub(super) fn is_older_name(row: &Row) -> bool {
    row.constraints.iter().any(|constraint| matches!(constraint, Constraint::OlderNameOf(_)))
}

/// True for a member that every answer has in which its container is: an id, and what nobody can leave out. Nothing checks
/// that an answer has it; it is what a reader of a resource may count on without asking each time.
pub(super) fn is_always_there(row: &Row) -> bool {
    let conditional = |constraint: &Constraint| matches!(constraint, Constraint::RequiredWhen(_));
    let is_id = row.name == "id" && matches!(row.kind, Kind::String | Kind::Uuid);
    let is_required = row.required == Required::Required && !row.constraints.iter().any(conditional);
    is_id || is_required
}

/// What the row says, or what there is to say for it.
pub(super) fn description(row: &Row) -> String {
    match row.description {
        "" if row.name.is_empty() || row.name == "[]" => "An item.".into(),
        "" => holds(row),
        text => text.into(),
    }
}

/// What there is to say about a container that the reference has no row for.
fn holds(row: &Row) -> String {
    let members = row.item().map_or(row.children, |item| item.children);
    let names: Vec<String> = members.iter().map(|row| format!("`{}`", row.name)).collect();
    format!("Holds {}.", names.join(", "))
}

/// Text with its final period.
pub(super) fn sentence(text: &str) -> String {
    if text.ends_with('.') { text.into() } else { format!("{text}.") }
}

/// The words from which the name of a type or a field is made: the member's name, or its label when the name is not
/// usual.
pub(super) fn word(row: &Row) -> String {
    let usual = row.name.starts_with(|first: char| first.is_ascii_lowercase() || first == '_')
        && row.name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && row.name.len() < 26;
    let label = row.constraints.iter().find_map(|constraint| match constraint {
        Constraint::Label(label) => Some(*label),
        _ => None,
    });
    match label {
        Some(label) if !usual => label.into(),
        _ => row.name.into(),
    }
}
