//! The models of PingOne Authorize. Rows only; the columns are explained on [`Row`](super::Row).

mod api_services;
mod application_permissions;
mod decisions;
mod external_oauth_servers;

pub(super) use api_services::{API_SERVICE, API_SERVICE_DEPLOYMENT, API_SERVICE_OPERATION};
pub(super) use application_permissions::{
    APPLICATION_RESOURCE, APPLICATION_RESOURCE_PERMISSION, APPLICATION_ROLE, APPLICATION_ROLE_ASSIGNMENT,
    APPLICATION_ROLE_PERMISSION, APPLICATION_ROLE_USER,
};
pub(super) use decisions::{
    AUTHORIZATION_VERSION, BULK_DECISION_EVALUATION_REQUEST, BULK_DECISION_EVALUATION_RESPONSE, DECISION_ENDPOINT,
    DECISION_EVALUATION_REQUEST, DECISION_EVALUATION_RESPONSE, DECISION_EVENT,
};
pub(super) use external_oauth_servers::EXTERNAL_OAUTH_SERVER;
