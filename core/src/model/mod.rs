//! Every data model of the platform: one table for each, one row for each property.
//!
//! Rows are data. They may say what has to hold, and never how it is checked: [`crate::validate`] interprets them,
//! `describe` prints them for a form, and the typed structs are made from them. What the tables leave open is listed in
//! [`open`]: names that the catalogue uses and for which nobody publishes a table.

mod activities;
mod auth;
mod authorize;
mod changes;
mod describe;
mod envelope;
mod environments;
mod groups;
mod label;
mod open;
mod outgoing;
#[cfg(any(target_family = "wasm", test))]
mod packed;
mod passwords;
mod populations;
mod resources;
mod roles;
mod row;
mod sign_on_policies;
mod users;

pub use changes::changes;
pub use describe::PropertyPath;
pub(crate) use outgoing::{is_platform_member, member, members};
pub use row::{
    CharacterSet, Constraint, Format, Fractions, Kind, Literal, Model, Mutability, Other, Required, Row, Source, When,
};

use crate::error::Error;
use crate::text::nearest;
use crate::violation::{Code, Violation};
use serde_json::Value;

/// Every model with a table, in the order of the reference.
const TABLES: &[&Model] = &[
    &authorize::DECISION_ENDPOINT,
    &authorize::DECISION_EVALUATION_REQUEST,
    &authorize::BULK_DECISION_EVALUATION_REQUEST,
    &authorize::DECISION_EVALUATION_RESPONSE,
    &authorize::BULK_DECISION_EVALUATION_RESPONSE,
    &authorize::DECISION_EVENT,
    &authorize::API_SERVICE,
    &authorize::API_SERVICE_OPERATION,
    &authorize::API_SERVICE_DEPLOYMENT,
    &authorize::EXTERNAL_OAUTH_SERVER,
    &authorize::APPLICATION_RESOURCE,
    &authorize::APPLICATION_RESOURCE_PERMISSION,
    &authorize::APPLICATION_ROLE,
    &authorize::APPLICATION_ROLE_PERMISSION,
    &authorize::APPLICATION_ROLE_ASSIGNMENT,
    &authorize::APPLICATION_ROLE_USER,
    &roles::USER_APPLICATION_ROLE_ASSIGNMENT,
    &authorize::AUTHORIZATION_VERSION,
    &users::USER_ACCOUNT_LOCK,
    &users::USER_VERIFY,
    &passwords::PASSWORD_CHECK,
    &passwords::PASSWORD_RECOVER,
    &passwords::PASSWORD_RESET_ADMIN,
    &passwords::PASSWORD_RESET_SELF,
    &passwords::PASSWORD_SET,
    &passwords::PASSWORD_STATE,
    &users::USER_SESSION,
    &users::LINKED_ACCOUNT,
    &users::LINKED_ACCOUNT_LINK,
    &auth::TOKEN_REQUEST,
    &auth::TOKEN_RESPONSE,
    &auth::USERNAME_PASSWORD_CHECK,
    &auth::TOKEN_INTROSPECTION_REQUEST,
    &activities::ACTIVITY_SEARCH,
    &envelope::ERROR,
    &envelope::COLLECTION,
    &users::USER,
    &users::USER_ENABLED,
    &users::USER_POPULATION,
    &groups::GROUP,
    &groups::GROUP_MEMBERSHIP,
    &groups::GROUP_NESTING,
    &populations::POPULATION,
    &roles::ROLE_ASSIGNMENT,
    &roles::ROLE,
    &environments::ENVIRONMENT,
    &passwords::PASSWORD_POLICY,
    &sign_on_policies::SIGN_ON_POLICY,
    &resources::RESOURCE,
];

/// Every model with a table, in the order of the reference.
///
/// ```
/// assert_eq!(pingone_core::model::all().count(), 49);
/// ```
pub fn all() -> impl ExactSizeIterator<Item = &'static Model> {
    tables().iter().copied()
}

/// Every model that the catalogue names and for which no table is published.
pub fn open() -> impl ExactSizeIterator<Item = &'static Model> {
    open_models().iter()
}

/// [`TABLES`], in WebAssembly from the packed form.
fn tables() -> &'static [&'static Model] {
    #[cfg(target_family = "wasm")]
    {
        static READ: std::sync::OnceLock<&[&Model]> = std::sync::OnceLock::new();
        READ.get_or_init(packed::read_tables)
    }
    #[cfg(not(target_family = "wasm"))]
    TABLES
}

/// [`open::OPEN`], in WebAssembly from the packed form.
fn open_models() -> &'static [Model] {
    #[cfg(target_family = "wasm")]
    {
        static READ: std::sync::OnceLock<&[Model]> = std::sync::OnceLock::new();
        READ.get_or_init(packed::read_open)
    }
    #[cfg(not(target_family = "wasm"))]
    open::OPEN
}

/// The model with this name, with a table or without.
///
/// ```
/// use pingone_core::model;
///
/// assert_eq!(model::model("ApiService").map(|model| model.properties.len()), Some(7));
/// assert!(model::model("SignOnPolicyAction").is_some_and(|model| model.is_open()));
/// assert!(model::model("Nothing").is_none());
/// ```
pub fn model(name: &str) -> Option<&'static Model> {
    all().chain(open()).find(|model| model.name == name)
}

/// The model with this name, or a usage error that names the nearest one.
///
/// # Errors
/// [`Error::Usage`] with the code `unknown_model`.
pub fn find(name: &str) -> Result<&'static Model, Error> {
    model(name).ok_or_else(|| {
        let nearest = nearest(name, all().chain(open()).map(|model| model.name));
        Error::Usage(vec![Violation::new(Code::UnknownModel).with("model", name).with("nearest", nearest)])
    })
}

/// Everything that a form or a client generator needs to know about a model; see [`Model::describe`].
///
/// # Errors
/// [`Error::Usage`] with the code `unknown_model`.
pub fn describe(name: &str) -> Result<Value, Error> {
    find(name).map(Model::describe)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    /// Calls `check` with every row of every table, its siblings and its model.
    fn each(check: &mut dyn FnMut(&'static Model, &'static [Row], &'static Row)) {
        fn walk(
            model: &'static Model,
            rows: &'static [Row],
            check: &mut dyn FnMut(&'static Model, &'static [Row], &'static Row),
        ) {
            for row in rows {
                check(model, rows, row);
                walk(model, row.children, check);
            }
        }
        for model in all() {
            walk(model, model.properties, check);
        }
    }

    fn has(rows: &[Row], name: &str) -> bool {
        rows.iter().any(|row| row.name == name)
    }

    #[test]
    fn names_are_unique_among_models_and_among_siblings() {
        let mut names: Vec<&str> = all().chain(open()).map(|model| model.name).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
        each(&mut |model, rows, row| {
            assert_eq!(rows.iter().filter(|other| other.name == row.name).count(), 1, "{} {}", model.name, row.name);
        });
    }

    #[test]
    fn constraints_name_what_is_there() {
        each(&mut |model, rows, row| {
            let top = |path: &str| match path.split_once('.') {
                Some((container, name)) => {
                    member(model.properties, container).is_some_and(|row| has(members(row), name))
                }
                None => has(model.properties, path),
            };
            for constraint in row.constraints {
                let known = match *constraint {
                    Constraint::RequiredWhen(when) | Constraint::ForbiddenWhen(when) => top(when.property),
                    Constraint::Equals(other) => top(other.property),
                    Constraint::AtLeastOneOf(names) => names.iter().all(|name| has(row.children, name)),
                    Constraint::DistinctBy(name) => row.item().is_some_and(|item| has(item.children, name)),
                    Constraint::With(name) | Constraint::AtMostSibling(name) | Constraint::OlderNameOf(name) => {
                        has(rows, name)
                    }
                    Constraint::InputOf(id) | Constraint::OnlyIn(id) => catalogue::endpoint(id).is_some(),
                    _ => true,
                };
                assert!(known, "{} {}: {constraint:?}", model.name, row.name);
            }
        });
    }

    #[test]
    fn every_endpoint_that_uses_a_model_is_in_the_catalogue() {
        for model in all() {
            for used_by in model.used_by {
                let known = match used_by.strip_suffix('*') {
                    Some(prefix) => catalogue::endpoints().any(|endpoint| endpoint.id.starts_with(prefix)),
                    None => catalogue::endpoint(used_by).is_some(),
                };
                assert!(known, "{}: {used_by}", model.name);
            }
        }
    }
}
