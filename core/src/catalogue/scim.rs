//! The SCIM service. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Endpoint, GET, Service, integer, scim_filter};

pub(in crate::catalogue) const SCIM: &[Endpoint] = &[Endpoint {
    id: "scim.directMappedUsers.list",
    title: "Read All Direct-mapped Users",
    service: Service::Scim,
    path: "/environments/{environmentId}/v2/DirectMappedUsers",
    query: &[scim_filter("filter"), integer("count").max(200)],
    response: Some("ScimListResponse"),
    notes: "The only SCIM operation of the catalogue. scimPath carries no /v1. The page size is called count as in SCIM 2.0 (RFC 7644); the documentation page was not available.",
    sources: &[
        "https://developer.pingidentity.com/pingone-api/platform/scim/direct-mapped-users/read-all-direct-mapped-users.html",
    ],
    ..GET
}];
