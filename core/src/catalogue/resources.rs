//! Resources, scopes and the application resources below them. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT};

pub(in crate::catalogue) const RESOURCES: &[Endpoint] = &[
    Endpoint {
        id: "resources.list",
        title: "Read All Resources",
        path: "/v1/environments/{environmentId}/resources",
        response: Some("Collection<Resource>"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "resources.create",
        title: "Create Resource",
        path: "/v1/environments/{environmentId}/resources",
        body: Some("Resource"),
        response: Some("Resource"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "resources.get",
        title: "Read One Resource",
        path: "/v1/environments/{environmentId}/resources/{resourceId}",
        response: Some("Resource"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "resources.update",
        title: "Update Resource",
        path: "/v1/environments/{environmentId}/resources/{resourceId}",
        body: Some("Resource"),
        response: Some("Resource"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "resources.delete",
        title: "Delete Resource",
        path: "/v1/environments/{environmentId}/resources/{resourceId}",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "resources.scopes.list",
        title: "Read All Scopes (Resource)",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/scopes",
        response: Some("Collection<ResourceScope>"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "resources.scopes.create",
        title: "Create PingOne access control scope",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/scopes",
        body: Some("ResourceScope"),
        response: Some("ResourceScope"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..POST
    },
    Endpoint {
        id: "resources.scopes.get",
        title: "Read One Scope",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}",
        response: Some("ResourceScope"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "resources.scopes.update",
        title: "Update PingOne access control scope",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}",
        body: Some("ResourceScope"),
        response: Some("ResourceScope"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..PUT
    },
    Endpoint {
        id: "resources.scopes.delete",
        title: "Delete Scope",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
    Endpoint {
        id: "resources.applicationResources.list",
        title: "Read All Application Resources",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/applicationResources",
        response: Some("Collection<ApplicationResource>"),
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html",
        ],
        ..GET
    },
    Endpoint {
        id: "resources.applicationResources.create",
        title: "Create Application Resource",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/applicationResources",
        body: Some("ApplicationResource"),
        response: Some("ApplicationResource"),
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html",
        ],
        ..POST
    },
    Endpoint {
        id: "resources.applicationResources.get",
        title: "Read One Application Resource",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}",
        response: Some("ApplicationResource"),
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html",
        ],
        ..GET
    },
    Endpoint {
        id: "resources.applicationResources.update",
        title: "Update Application Resource",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}",
        body: Some("ApplicationResource"),
        response: Some("ApplicationResource"),
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html",
        ],
        ..PUT
    },
    Endpoint {
        id: "resources.applicationResources.delete",
        title: "Delete Application Resource",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}",
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html",
        ],
        ..DELETE
    },
    Endpoint {
        id: "resources.applicationPermissions.list",
        title: "Read All Application Permissions",
        path: "/v1/environments/{environmentId}/resources/{resourceId}/applicationPermissions",
        response: Some("Collection<ApplicationResourcePermission>"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
];
