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
static TABLES: &[&Model] = &[
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
    TABLES.iter().copied()
}

/// Every model that the catalogue names and for which no table is published.
pub fn open() -> impl ExactSizeIterator<Item = &'static Model> {
    open::OPEN.iter()
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
