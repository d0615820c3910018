//! Applications, secrets, grants and admin role assignments. Rows only; the columns are explained on [`Endpoint`].

use super::row::{DELETE, Endpoint, GET, POST, PUT};

pub(in crate::catalogue) const APPLICATIONS: &[Endpoint] = &[
    Endpoint {
        id: "applications.list",
        title: "Read All Applications",
        path: "/v1/environments/{environmentId}/applications",
        response: Some("Collection<Application>"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "applications.create",
        title: "Create Application",
        path: "/v1/environments/{environmentId}/applications",
        body: Some("Application"),
        response: Some("Application"),
        notes: "The API foundations names the variant \"Create Application (OIDC Protocol - Worker App)\"; all variants share this request, discriminated by protocol/type in the body.",
        sources: &[
            "PingOne API foundations",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "applications.get",
        title: "Read One Application",
        path: "/v1/environments/{environmentId}/applications/{applicationId}",
        response: Some("Application"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "applications.update",
        title: "Update Application",
        path: "/v1/environments/{environmentId}/applications/{applicationId}",
        body: Some("Application"),
        response: Some("Application"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "applications.delete",
        title: "Delete Application",
        path: "/v1/environments/{environmentId}/applications/{applicationId}",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "applications.secret.get",
        title: "Read Application Secret",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/secret",
        response: Some("ApplicationSecret"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "applications.secret.update",
        title: "Update Application Secret",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/secret",
        body: Some("ApplicationSecret"),
        response: Some("ApplicationSecret"),
        success: &[200],
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..POST
    },
    Endpoint {
        id: "applications.secret.deletePrevious",
        title: "Delete Previous Application Secret",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/secret",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
    Endpoint {
        id: "applications.grants.list",
        title: "Read All Grants for an Application",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/grants",
        response: Some("Collection<ApplicationResourceGrant>"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "applications.grants.create",
        title: "Create Grant",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/grants",
        body: Some("ApplicationResourceGrant"),
        response: Some("ApplicationResourceGrant"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..POST
    },
    Endpoint {
        id: "applications.grants.get",
        title: "Read One Grant for an Application",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}",
        response: Some("ApplicationResourceGrant"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "applications.grants.update",
        title: "Update Grant",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}",
        body: Some("ApplicationResourceGrant"),
        response: Some("ApplicationResourceGrant"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..PUT
    },
    Endpoint {
        id: "applications.grants.delete",
        title: "Delete Grant",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
    Endpoint {
        id: "applications.roleAssignments.list",
        title: "Read Application Role Assignments",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/roleAssignments",
        response: Some("Collection<RoleAssignment>"),
        notes: "Admin role assignments of an application; not the PingOne Authorize application roles (authorize.applicationRoles.*), although one title is nearly identical.",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "applications.roleAssignments.create",
        title: "Create Application Role Assignments",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/roleAssignments",
        body: Some("RoleAssignment"),
        response: Some("RoleAssignment"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..POST
    },
    Endpoint {
        id: "applications.roleAssignments.get",
        title: "Read One Application Role Assignment",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}",
        response: Some("RoleAssignment"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "applications.roleAssignments.delete",
        title: "Delete Application Role Assignment",
        path: "/v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
];
