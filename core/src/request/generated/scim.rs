//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};

/// The operations under `scim`.
#[derive(Debug, Clone, Copy)]
pub struct Scim<'a>(pub(super) &'a PingOne);

impl<'a> Scim<'a> {
    /// The operations under `scim.directMappedUsers`.
    pub fn direct_mapped_users(self) -> ScimDirectMappedUsers<'a> {
        ScimDirectMappedUsers(self.0)
    }
}

/// The operations under `scim.directMappedUsers`.
#[derive(Debug, Clone, Copy)]
pub struct ScimDirectMappedUsers<'a>(pub(super) &'a PingOne);

impl<'a> ScimDirectMappedUsers<'a> {
    /// Read All Direct-mapped Users.
    ///
    /// `GET /environments/{environmentId}/v2/DirectMappedUsers`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/scim/direct-mapped-users/read-all-direct-mapped-users.html).
    ///
    /// Query: [`filter`](Call::filter), [`count`](Call::count).
    ///
    /// The only SCIM operation of the catalogue. scimPath carries no /v1. The page size is called count as in SCIM 2.0 (RFC 7644); the documentation page was not available.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "scim.directMappedUsers.list")
    }
}
