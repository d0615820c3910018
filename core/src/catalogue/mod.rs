//! Every endpoint of the platform, one row each, one file per resource family.
//!
//! Rows are data: this module imports nothing but the row types, and no rule about requests lives here. What a row
//! means is said once, on [`Endpoint`]; how requests are built from it is in [`crate::request`].

mod activities;
mod applications;
mod auth;
mod authorize;
mod branding;
mod data;
mod davinci;
mod environments;
mod find;
mod gateways;
mod groups;
mod notifications;
#[cfg(any(target_family = "wasm", test))]
mod packed;
mod password_policies;
mod populations;
mod resources;
mod roles;
mod row;
mod scim;
mod search;
mod sign_on_policies;
mod users;

pub use find::{Candidate, find_request};
pub use row::{Alias, Endpoint, Method, PathParameterKind, QueryParameter, QueryType, Service};
pub use search::{Hit, Why, nearest_ids, search};

/// The families in the order of the reference.
const FAMILIES: &[&[Endpoint]] = &[
    auth::AUTH,
    environments::ENVIRONMENTS,
    populations::POPULATIONS,
    users::USERS,
    groups::GROUPS,
    applications::APPLICATIONS,
    resources::RESOURCES,
    activities::ACTIVITIES,
    branding::BRANDING,
    password_policies::PASSWORD_POLICIES,
    sign_on_policies::SIGN_ON_POLICIES,
    roles::ROLES,
    notifications::NOTIFICATIONS,
    gateways::GATEWAYS,
    davinci::DAVINCI,
    scim::SCIM,
    authorize::decision_endpoints::DECISION_ENDPOINTS,
    authorize::api_servers::API_SERVERS,
    authorize::external_oauth_servers::EXTERNAL_OAUTH_SERVERS,
    authorize::application_permissions::APPLICATION_PERMISSIONS,
];

/// Every row of the catalogue.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    families().iter().copied().flatten()
}

/// [`FAMILIES`], in WebAssembly from the packed form.
fn families() -> &'static [&'static [Endpoint]] {
    #[cfg(target_family = "wasm")]
    {
        static READ: std::sync::OnceLock<&[&[Endpoint]]> = std::sync::OnceLock::new();
        READ.get_or_init(packed::read)
    }
    #[cfg(not(target_family = "wasm"))]
    FAMILIES
}

/// The row with this id.
pub fn endpoint(id: &str) -> Option<&'static Endpoint> {
    endpoints().find(|endpoint| endpoint.id == id)
}
