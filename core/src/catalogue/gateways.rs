//! Gateways and their credentials. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT};

pub(in crate::catalogue) const GATEWAYS: &[Endpoint] = &[
    Endpoint {
        id: "gateways.list",
        title: "Read All Gateways",
        path: "/v1/environments/{environmentId}/gateways",
        response: Some("Collection<Gateway>"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "gateways.create",
        title: "Create API Gateway Integration",
        path: "/v1/environments/{environmentId}/gateways",
        body: Some("Gateway"),
        response: Some("Gateway"),
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "gateways.get",
        title: "Read One Gateway",
        path: "/v1/environments/{environmentId}/gateways/{gatewayId}",
        response: Some("Gateway"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "gateways.update",
        title: "Update Gateway",
        path: "/v1/environments/{environmentId}/gateways/{gatewayId}",
        body: Some("Gateway"),
        response: Some("Gateway"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..PUT
    },
    Endpoint {
        id: "gateways.delete",
        title: "Delete Gateway",
        path: "/v1/environments/{environmentId}/gateways/{gatewayId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
    Endpoint {
        id: "gateways.credentials.list",
        title: "Read All Gateway Credentials",
        path: "/v1/environments/{environmentId}/gateways/{gatewayId}/credentials",
        response: Some("Collection<GatewayCredential>"),
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "gateways.credentials.get",
        title: "Read One Gateway Credential",
        path: "/v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}",
        response: Some("GatewayCredential"),
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "gateways.credentials.delete",
        title: "Delete Gateway Credential",
        path: "/v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}",
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "gateways.credentials.create",
        title: "Create Gateway Credential",
        path: "/v1/environments/{environmentId}/gateways/{gatewayId}/credentials",
        content_type: None,
        response: Some("GatewayCredential"),
        notes: "No request body in the SDK spec.",
        sources: &[
            "PingOne Authorize API reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
];
