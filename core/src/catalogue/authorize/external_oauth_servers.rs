//! External OAuth servers. Rows only; the columns are explained on [`Endpoint`].

use super::super::row::{DELETE, Endpoint, GET, POST, PUT, integer, scim_filter, string};

pub(in crate::catalogue) const EXTERNAL_OAUTH_SERVERS: &[Endpoint] = &[
    Endpoint {
        id: "authorize.externalOAuthServers.list",
        title: "Read All External OAuth Servers",
        path: "/v1/environments/{environmentId}/externalOAuthServers",
        query: &[integer("limit"), scim_filter("filter"), string("cursor")],
        response: Some("Collection<ExternalOAuthServer>"),
        filterable: &[("name", &["co"])],
        notes: "25 external OAuth servers per environment. Not in the Go SDK.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/read-one-external-oauth-server.md",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.externalOAuthServers.create",
        title: "Create External OAuth Server",
        path: "/v1/environments/{environmentId}/externalOAuthServers",
        body: Some("ExternalOAuthServer"),
        response: Some("ExternalOAuthServer"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/read-one-external-oauth-server.md",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.externalOAuthServers.get",
        title: "Read One External OAuth Server",
        path: "/v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}",
        response: Some("ExternalOAuthServer"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/read-one-external-oauth-server.md",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.externalOAuthServers.update",
        title: "Update External OAuth Server",
        path: "/v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}",
        body: Some("ExternalOAuthServer"),
        response: Some("ExternalOAuthServer"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/read-one-external-oauth-server.md",
        ],
        ..PUT
    },
    Endpoint {
        id: "authorize.externalOAuthServers.delete",
        title: "Delete External OAuth Server",
        path: "/v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md",
            "https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/read-one-external-oauth-server.md",
        ],
        ..DELETE
    },
];
