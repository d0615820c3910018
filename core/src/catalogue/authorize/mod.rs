//! The rows of PingOne Authorize, one file per part of the API reference.

pub(super) mod api_servers;
pub(super) mod application_permissions;
pub(super) mod decision_endpoints;
pub(super) mod external_oauth_servers;
