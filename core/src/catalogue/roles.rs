//! Admin roles. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT, scim_filter};

pub(in crate::catalogue) const ROLES: &[Endpoint] = &[
    Endpoint {
        id: "roles.list",
        title: "Read All Roles",
        path: "/v1/roles",
        response: Some("Collection<Role>"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "roles.get",
        title: "Read One Role",
        path: "/v1/roles/{roleId}",
        response: Some("Role"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "roles.custom.list",
        title: "Read All Custom Admin Roles",
        path: "/v1/environments/{environmentId}/roles",
        query: &[scim_filter("filter")],
        response: Some("Collection<CustomAdminRole>"),
        filterable: &[("type", &["eq"])],
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "roles.custom.create",
        title: "Create Custom Role",
        path: "/v1/environments/{environmentId}/roles",
        body: Some("CustomAdminRole"),
        response: Some("CustomAdminRole"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..POST
    },
    Endpoint {
        id: "roles.custom.get",
        title: "Read One Custom Role",
        path: "/v1/environments/{environmentId}/roles/{customRoleId}",
        response: Some("CustomAdminRole"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "roles.custom.update",
        title: "Update Custom Role",
        path: "/v1/environments/{environmentId}/roles/{customRoleId}",
        body: Some("CustomAdminRole"),
        response: Some("CustomAdminRole"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..PUT
    },
    Endpoint {
        id: "roles.custom.delete",
        title: "Delete Custom Role",
        path: "/v1/environments/{environmentId}/roles/{customRoleId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
];
