//! Environments and organizations. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Alias, DELETE, Endpoint, GET, POST, PUT, integer, scim_filter, string};

pub(in crate::catalogue) const ENVIRONMENTS: &[Endpoint] = &[
    Endpoint {
        id: "environments.list",
        title: "Read All Environments",
        path: "/v1/environments",
        query: &[
            string("expand"),
            integer("limit").min(1).max(5000).default(1000),
            scim_filter("filter"),
            string("order"),
            string("cursor"),
        ],
        response: Some("Collection<Environment>"),
        filterable: &[("name", &["sw"]), ("id", &["eq"]), ("organization.id", &["eq"]), ("license.id", &["eq"])],
        aliases: &[Alias::name("get all environments")],
        notes: "The connector reference lists expand, limit, filter. limit bounds (1..5000, default 1000), order and cursor come from the vendor OpenAPI. Conditions may be joined with and. license.id is in the SDK/Terraform/docs page for environments but missing from the quick-reference table.",
        sources: &[
            "PingOne connector reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "pingidentity/pingone-openapi-specifications@4d1f982a specification/3.1/api/by-tag-group/environments/openapi.yaml",
        ],
        ..GET
    },
    Endpoint {
        id: "environments.create",
        title: "Create Environment (Active License)",
        path: "/v1/environments",
        body: Some("Environment"),
        response: Some("Environment"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "pingidentity/pingone-openapi-specifications@4d1f982a specification/3.1/api/by-tag-group/environments/openapi.yaml",
        ],
        ..POST
    },
    Endpoint {
        id: "environments.get",
        title: "Read One Environment",
        path: "/v1/environments/{environmentId}",
        query: &[string("expand")],
        response: Some("Environment"),
        sources: &[
            "PingOne API foundations",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "pingidentity/pingone-openapi-specifications@4d1f982a specification/3.1/api/by-tag-group/environments/openapi.yaml",
        ],
        ..GET
    },
    Endpoint {
        id: "environments.update",
        title: "Update Environment",
        path: "/v1/environments/{environmentId}",
        body: Some("Environment"),
        response: Some("Environment"),
        notes: "Vendor OpenAPI also declares 201 for PUT.",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "pingidentity/pingone-openapi-specifications@4d1f982a specification/3.1/api/by-tag-group/environments/openapi.yaml",
        ],
        ..PUT
    },
    Endpoint {
        id: "environments.delete",
        title: "Delete Environment",
        path: "/v1/environments/{environmentId}",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "pingidentity/pingone-openapi-specifications@4d1f982a specification/3.1/api/by-tag-group/environments/openapi.yaml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "organizations.list",
        title: "Read All Organizations",
        path: "/v1/organizations",
        query: &[integer("limit"), scim_filter("filter")],
        response: Some("Collection<Organization>"),
        filterable: &[("name", &["sw"])],
        notes: "filter from the docs quick reference; the SDK lists only limit.",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "organizations.get",
        title: "Read One Organization",
        path: "/v1/organizations/{organizationId}",
        response: Some("Organization"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
];
