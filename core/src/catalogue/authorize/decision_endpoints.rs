//! Decision endpoints, evaluation, recent decisions and authorization versions. Rows only; the columns are explained on [`Endpoint`].

use super::super::row::{DELETE, Endpoint, GET, POST, PUT, integer, scim_filter, string};

pub(in crate::catalogue) const DECISION_ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        id: "authorize.decisionEndpoints.list",
        title: "Read All Decision Endpoints",
        path: "/v1/environments/{environmentId}/decisionEndpoints",
        query: &[integer("limit"), scim_filter("filter")],
        response: Some("Collection<DecisionEndpoint>"),
        filterable: &[("name", &["sw"]), ("id", &["eq"]), ("organization.id", &["eq"]), ("license.id", &["eq"])],
        filterable_partial: true,
        notes: "Filter table on the docs page (name sw; id, organization.id, license.id eq; and) looks copied from environments; organization and license are not properties of a decision endpoint.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-decision-endpoints.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.decisionEndpoints.create",
        title: "Create Decision Endpoint",
        path: "/v1/environments/{environmentId}/decisionEndpoints",
        body: Some("DecisionEndpoint"),
        response: Some("DecisionEndpoint"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-decision-endpoints.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.decisionEndpoints.get",
        title: "Read One Decision Endpoint",
        path: "/v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}",
        response: Some("DecisionEndpoint"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-decision-endpoints.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.decisionEndpoints.update",
        title: "Update Decision Endpoint",
        path: "/v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}",
        body: Some("DecisionEndpoint"),
        response: Some("DecisionEndpoint"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-decision-endpoints.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "authorize.decisionEndpoints.delete",
        title: "Delete Decision Endpoint",
        path: "/v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}",
        notes: "System-owned endpoints (owned=true) cannot be deleted.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-decision-endpoints.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "authorize.decisionEndpoints.evaluate",
        title: "Evaluate a Decision Request",
        path: "/v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}",
        body: Some("DecisionEvaluationRequest"),
        response: Some("DecisionEvaluationResponse"),
        success: &[200],
        notes: "No /evaluate suffix: POST on the decision endpoint itself. Requests to an endpoint using the latest policy version are limited to one per second (admin docs).",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.decisionEndpoints.evaluateBulk",
        title: "Evaluate a Bulk Decision Request",
        path: "/v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}",
        content_type: Some("application/vnd.pingidentity.decisionengine.authorize.bulk+json"),
        body: Some("BulkDecisionEvaluationRequest"),
        response: Some("BulkDecisionEvaluationResponse"),
        success: &[200],
        notes: "Newer than the API reference. Same URL as evaluate; the content type selects it. At most 20 decisionRequests, otherwise \"400 Payload Too Large\".",
        sources: &[
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.decisionEndpoints.recentDecisions.list",
        title: "Read Recent Decisions",
        path: "/v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions",
        query: &[integer("limit"), string("cursor")],
        response: Some("Collection<RecentDecision>"),
        notes: "At most the 20 most recent decisions of the last 24 hours; empty unless recordRecentRequests is true.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-recent-decisions.html",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.decisionEndpoints.recentDecisions.get",
        title: "Read One Recent Decision",
        path: "/v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions/{recentDecisionId}",
        response: Some("RecentDecision"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-one-recent-decision.html",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.authorizationVersions.list",
        title: "Read All Policy Decision Service Configuration Data",
        path: "/v1/environments/{environmentId}/authorizationVersions",
        query: &[integer("limit"), string("cursor")],
        headers: &[(
            "Content-Type",
            "application/vnd.pingidentity.authorizationpolicyversion.deploymentpackage+octet-stream",
        )],
        response: Some("Collection<AuthorizationVersion>"),
        notes: "Docs put the vendor media type in the Content-Type request header of a GET. The parameters limit and cursor are taken from the platform's paging conventions.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.authorizationVersions.get",
        title: "Read One Policy Decision Service Configuration Data",
        path: "/v1/environments/{environmentId}/authorizationVersions/{authorizationVersionId}",
        headers: &[(
            "Content-Type",
            "application/vnd.pingidentity.authorizationpolicyversion.deploymentpackage+octet-stream",
        )],
        response: Some("AuthorizationVersion"),
        notes: "The path is taken from the authorizationVersion link in the documented Create Decision Endpoint response; the header is assumed to be that of Read All.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html (response link authorizationVersion.href)",
        ],
        ..GET
    },
];
