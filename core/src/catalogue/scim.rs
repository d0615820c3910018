//! The SCIM service. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Endpoint, GET, Service, integer, scim_filter};

pub(in crate::catalogue) const SCIM: &[Endpoint] = &[Endpoint {
    id: "scim.directMappedUsers.list",
    title: "Read All Direct-mapped Users",
    service: Service::Scim,
    path: "/environments/{environmentId}/v2/DirectMappedUsers",
    query: &[scim_filter("filter"), integer("count").max(200)],
    response: Some("ScimListResponse"),
    notes: "Only SCIM operation recorded: the documents name the SCIM domain, not its operations. scimPath carries no /v1. The query parameter name for the page size is not visible in the copy read (count assumed from SCIM 2.0).",
    sources: &[
        "https://developer.pingidentity.com/pingone-api/platform/scim/direct-mapped-users/read-all-direct-mapped-users.html",
    ],
    ..GET
}];
