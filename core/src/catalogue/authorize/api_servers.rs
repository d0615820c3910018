//! API services, their operations and deployment. Rows only; the columns are explained on [`Endpoint`].

use super::super::row::{DELETE, Endpoint, GET, POST, PUT, integer, scim_filter, string};

pub(in crate::catalogue) const API_SERVERS: &[Endpoint] = &[
    Endpoint {
        id: "authorize.apiServers.list",
        title: "Read API Services",
        path: "/v1/environments/{environmentId}/apiServers",
        query: &[
            integer("limit").min(1).max(25),
            scim_filter("filter"),
            string("cursor"),
            string("expand").values(&["groups", "scopes"]),
        ],
        response: Some("Collection<ApiService>"),
        filterable: &[("authorizationServer.externalOAuthServer.id", &["eq"])],
        notes: "order is documented as not supported. 25 API services per environment.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/read-api-servers.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.apiServers.create",
        title: "Create API Service",
        path: "/v1/environments/{environmentId}/apiServers",
        body: Some("ApiService"),
        response: Some("ApiService"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/read-api-servers.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.apiServers.get",
        title: "Read One API Service",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}",
        response: Some("ApiService"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/read-api-servers.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.apiServers.update",
        title: "Update API Service",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}",
        body: Some("ApiService"),
        response: Some("ApiService"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/read-api-servers.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "authorize.apiServers.delete",
        title: "Delete API Service",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/read-api-servers.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "authorize.apiServers.operations.list",
        title: "Read All API Service Operations",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}/operations",
        query: &[integer("limit")],
        response: Some("Collection<ApiServiceOperation>"),
        notes: "Docs page lists only limit; its prose is copied from Read API Services.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/read-api-server-operation.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.apiServers.operations.create",
        title: "Create API Server Operation",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}/operations",
        body: Some("ApiServiceOperation"),
        response: Some("ApiServiceOperation"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/read-api-server-operation.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.apiServers.operations.get",
        title: "Read API Service Operation",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}",
        query: &[string("expand").values(&["groups", "scopes", "authenticationPolicies"]).comma_separated()],
        response: Some("ApiServiceOperation"),
        notes: "expand values are comma separated; docs curl shows expand=groups%2Cscopes.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/read-api-server-operation.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.apiServers.operations.update",
        title: "Update API Service Operation",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}",
        body: Some("ApiServiceOperation"),
        response: Some("ApiServiceOperation"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/read-api-server-operation.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "authorize.apiServers.operations.delete",
        title: "Delete API Service Operation",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/read-api-server-operation.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "authorize.apiServers.deployment.get",
        title: "Retrieve Deployment Status",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}/deployment",
        response: Some("ApiServiceDeployment"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.apiServers.deployment.deploy",
        title: "Deploy API Service",
        path: "/v1/environments/{environmentId}/apiServers/{apiServerId}/deployment",
        content_type: Some("application/vnd.pingidentity.apiserver.deploy+json"),
        response: Some("ApiServiceDeployment"),
        success: &[200],
        notes: "Body is empty but the vendor content type is required (docs header and SDK agree). Returns 200, not 202; poll with deployment.get until a terminal status.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment/post-deploy-api-server.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..POST
    },
];
