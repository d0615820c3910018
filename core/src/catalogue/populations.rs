//! Populations. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT, integer, scim_filter, string};

pub(in crate::catalogue) const POPULATIONS: &[Endpoint] = &[
    Endpoint {
        id: "populations.list",
        title: "Read All Populations",
        path: "/v1/environments/{environmentId}/populations",
        query: &[integer("limit"), scim_filter("filter"), string("cursor")],
        response: Some("Collection<Population>"),
        filterable: &[("id", &["eq"]), ("name", &["sw", "eq"])],
        notes: "Docs quick reference: name sw, id eq. Terraform provider examples use name eq.",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md",
        ],
        ..GET
    },
    Endpoint {
        id: "populations.create",
        title: "Create Population",
        path: "/v1/environments/{environmentId}/populations",
        body: Some("Population"),
        response: Some("Population"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md",
        ],
        ..POST
    },
    Endpoint {
        id: "populations.get",
        title: "Read One Population",
        path: "/v1/environments/{environmentId}/populations/{populationId}",
        response: Some("Population"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md",
        ],
        ..GET
    },
    Endpoint {
        id: "populations.update",
        title: "Update Population",
        path: "/v1/environments/{environmentId}/populations/{populationId}",
        body: Some("Population"),
        response: Some("Population"),
        sources: &[
            "PingOne API foundations",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md",
        ],
        ..PUT
    },
    Endpoint {
        id: "populations.delete",
        title: "Delete Population",
        path: "/v1/environments/{environmentId}/populations/{populationId}",
        notes: "Fails with CONSTRAINT_VIOLATION when it is the last population (\"must contain at least one population\").",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md",
        ],
        ..DELETE
    },
];
