//! Sign-on policies and their actions. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT};

pub(in crate::catalogue) const SIGN_ON_POLICIES: &[Endpoint] = &[
    Endpoint {
        id: "signOnPolicies.list",
        title: "Read All Sign On Policies",
        path: "/v1/environments/{environmentId}/signOnPolicies",
        response: Some("Collection<SignOnPolicy>"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "signOnPolicies.create",
        title: "Create Sign On Policy",
        path: "/v1/environments/{environmentId}/signOnPolicies",
        body: Some("SignOnPolicy"),
        response: Some("SignOnPolicy"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "signOnPolicies.get",
        title: "Read One Sign On Policy",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}",
        response: Some("SignOnPolicy"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "signOnPolicies.update",
        title: "Update Sign On Policy",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}",
        body: Some("SignOnPolicy"),
        response: Some("SignOnPolicy"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "signOnPolicies.delete",
        title: "Delete Sign On Policy",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "signOnPolicies.actions.list",
        title: "Read All Sign-On Policy Actions",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions",
        response: Some("Collection<SignOnPolicyAction>"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "signOnPolicies.actions.create",
        title: "Create Sign-On Policy Action",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions",
        body: Some("SignOnPolicyAction"),
        response: Some("SignOnPolicyAction"),
        notes: "Flow orchestration service: a float for an integer field is rejected with INVALID_REQUEST / INVALID_VALUE (the API foundations) instead of being truncated.",
        sources: &[
            "PingOne API foundations",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "signOnPolicies.actions.get",
        title: "Read One Sign-On Policy Action",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}",
        response: Some("SignOnPolicyAction"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "signOnPolicies.actions.update",
        title: "Update Sign-On Policy Action",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}",
        body: Some("SignOnPolicyAction"),
        response: Some("SignOnPolicyAction"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..PUT
    },
    Endpoint {
        id: "signOnPolicies.actions.delete",
        title: "Delete Sign-On Policy Action",
        path: "/v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
];
