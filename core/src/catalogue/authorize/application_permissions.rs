//! Application resources, permissions, roles and assignments. Rows only; the columns are explained on [`Endpoint`].

use super::super::row::{DELETE, Endpoint, GET, POST, PUT, integer, string};

pub(in crate::catalogue) const APPLICATION_PERMISSIONS: &[Endpoint] = &[
    Endpoint {
        id: "authorize.applicationResources.list",
        title: "Read Application Resources",
        path: "/v1/environments/{environmentId}/applicationResources",
        response: Some("Collection<ApplicationResource>"),
        notes: "Read only here; create, update and delete live under resources/{resourceId}/applicationResources. Collection key in _embedded is resources (SDK).",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationResources.get",
        title: "Read One Application Resource",
        path: "/v1/environments/{environmentId}/applicationResources/{applicationResourceId}",
        response: Some("ApplicationResource"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationResources.permissions.list",
        title: "Read Application Permissions",
        path: "/v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions",
        response: Some("Collection<ApplicationResourcePermission>"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationResources.permissions.create",
        title: "Create Application Permissions",
        path: "/v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions",
        body: Some("ApplicationResourcePermission"),
        response: Some("ApplicationResourcePermission"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.applicationResources.permissions.get",
        title: "Read One Application Permission",
        path: "/v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}",
        response: Some("ApplicationResourcePermission"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationResources.permissions.update",
        title: "Update Application Permission",
        path: "/v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}",
        body: Some("ApplicationResourcePermission"),
        response: Some("ApplicationResourcePermission"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "authorize.applicationResources.permissions.delete",
        title: "Delete Application Permission",
        path: "/v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "authorize.applicationRoles.list",
        title: "Read Application Roles",
        path: "/v1/environments/{environmentId}/applicationRoles",
        response: Some("Collection<ApplicationRole>"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationRoles.create",
        title: "Create Application Role",
        path: "/v1/environments/{environmentId}/applicationRoles",
        body: Some("ApplicationRole"),
        response: Some("ApplicationRole"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.applicationRoles.get",
        title: "Read One Application Role",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}",
        response: Some("ApplicationRole"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationRoles.update",
        title: "Update Application Role",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}",
        body: Some("ApplicationRole"),
        response: Some("ApplicationRole"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "authorize.applicationRoles.delete",
        title: "Delete Application Role",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "authorize.applicationRoles.users.list",
        title: "Read Application Role Users",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users",
        query: &[integer("limit"), string("cursor"), string("expand").values(&["user"])],
        response: Some("Collection<ApplicationRoleUser>"),
        notes: "expand=user adds _embedded.user to each item.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-application-role-users.md",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationRoles.users.get",
        title: "Read One Application Role User",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users/{userId}",
        response: Some("ApplicationRoleUser"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-one-application-role-user.md",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationRoles.permissions.list",
        title: "Read Application Role Permissions",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions",
        response: Some("Collection<ApplicationRolePermission>"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "authorize.applicationRoles.permissions.create",
        title: "Create Application Role Permission",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions",
        body: Some("ApplicationRolePermission"),
        response: Some("ApplicationRolePermission"),
        success: &[201, 200],
        notes: "Body is {\"id\": <application resource permission id>}. Code table and SDK say 201; the documented example response is 200 OK. The returned id equals the permission id; no new id is generated.",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "authorize.applicationRoles.permissions.delete",
        title: "Delete Application Role Permission",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions/{permissionId}",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "authorize.applicationRoles.assignments.list",
        title: "Read Application Role Assignments by Role",
        path: "/v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/assignments",
        response: Some("Collection<ApplicationRoleAssignment>"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-assignments/read-application-role-assignments.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb authorize/generate/pingone-authorize.yml",
        ],
        ..GET
    },
];
