//! Password policies. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT};

pub(in crate::catalogue) const PASSWORD_POLICIES: &[Endpoint] = &[
    Endpoint {
        id: "passwordPolicies.list",
        title: "Read All Password Policies",
        path: "/v1/environments/{environmentId}/passwordPolicies",
        response: Some("Collection<PasswordPolicy>"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "passwordPolicies.create",
        title: "Create Password Policy",
        path: "/v1/environments/{environmentId}/passwordPolicies",
        body: Some("PasswordPolicy"),
        response: Some("PasswordPolicy"),
        sources: &[
            "PingOne API foundations",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "passwordPolicies.get",
        title: "Read One Password Policy",
        path: "/v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}",
        response: Some("PasswordPolicy"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "passwordPolicies.update",
        title: "Update Password Policy",
        path: "/v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}",
        body: Some("PasswordPolicy"),
        response: Some("PasswordPolicy"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "passwordPolicies.delete",
        title: "Delete Password Policy",
        path: "/v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
];
