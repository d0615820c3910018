//! Users with their account, groups, sessions, linked accounts, roles and password. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Alias, DELETE, Endpoint, GET, PATCH, POST, PUT, integer, scim_filter, string};

pub(in crate::catalogue) const USERS: &[Endpoint] = &[
    Endpoint {
        id: "users.list",
        title: "Read All Users",
        path: "/v1/environments/{environmentId}/users",
        query: &[
            string("expand").values(&["population"]),
            integer("limit").max(200),
            scim_filter("filter"),
            string("cursor"),
        ],
        response: Some("Collection<User>"),
        filterable: &[
            ("accountId", &["eq", "sw"]),
            ("address.streetAddress", &["eq", "sw"]),
            ("address.locality", &["eq", "sw"]),
            ("address.region", &["eq", "sw"]),
            ("address.postalCode", &["eq", "sw"]),
            ("address.countryCode", &["eq", "sw"]),
            ("email", &["eq", "sw", "ew", "co"]),
            ("enabled", &["eq", "sw"]),
            ("externalId", &["eq", "sw"]),
            ("locale", &["eq", "sw"]),
            ("mobilePhone", &["eq", "sw"]),
            ("name.formatted", &["eq", "sw"]),
            ("name.given", &["eq", "sw", "ew", "co"]),
            ("name.middle", &["eq", "sw"]),
            ("name.family", &["eq", "sw", "ew", "co"]),
            ("name.honorificPrefix", &["eq", "sw"]),
            ("name.honorificSuffix", &["eq", "sw"]),
            ("nickname", &["eq", "sw"]),
            ("photo.href", &["eq", "sw"]),
            ("preferredLanguage", &["eq", "sw"]),
            ("primaryPhone", &["eq", "sw"]),
            ("timezone", &["eq", "sw"]),
            ("title", &["eq", "sw"]),
            ("type", &["eq", "sw"]),
            ("username", &["eq", "sw"]),
            ("population.id", &["eq"]),
            ("memberOfGroups[id]", &["eq"]),
            ("<custom STRING attribute>", &["eq", "sw"]),
        ],
        filterable_partial: true,
        aliases: &[Alias::name("get users")],
        notes: "The attributes are those of the SCIM table of the admin guide and of the Terraform provider; the operators of single attributes are known only in part (co is assumed for the same attributes as ew: email, name.family, name.given). Group members: filter=memberOfGroups[id eq \"{groupId}\"]. A page may hold fewer than the requested limit.",
        sources: &[
            "PingOne connector reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1.html",
            "https://docs.pingidentity.com/pingone/directory/p1_scim_filter_language.html",
            "pingidentity/terraform-provider-pingone@cef5208a docs/data-sources/users.md",
        ],
        ..GET
    },
    Endpoint {
        id: "users.create",
        title: "Create User",
        path: "/v1/environments/{environmentId}/users",
        body: Some("User"),
        response: Some("User"),
        aliases: &[Alias::request(
            "POST",
            "/users",
            "Needs the environment id. Blog fields firstName/lastName map to name.given/name.family; population.id is required unless a default population exists; password is not accepted here (see users.import or users.password.set).",
        )],
        notes: "Header Content-Type application/json. The API foundations refer to it as \"Create User\".",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1.html",
        ],
        ..POST
    },
    Endpoint {
        id: "users.import",
        title: "Create User (Import)",
        path: "/v1/environments/{environmentId}/users",
        content_type: Some("application/vnd.pingidentity.user.import+json"),
        body: Some("User"),
        response: Some("User"),
        notes: "Same URL as users.create; only this content type allows password.value, lifecycle.status, emailVerified and mfaEnabled on create.",
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1.html",
        ],
        ..POST
    },
    Endpoint {
        id: "users.get",
        title: "Read User",
        path: "/v1/environments/{environmentId}/users/{userId}",
        query: &[
            string("include").values(&["memberOfGroupIDs", "memberOfGroupNames"]),
            string("expand").values(&["population"]),
        ],
        response: Some("User"),
        aliases: &[
            Alias::request(
                "GET",
                "/users/{userId}",
                "Needs the environment id; userId must be the UUID, not the username used in the blog (use users.list with username eq instead).",
            ),
            Alias::name("get user by id"),
        ],
        notes: "The connector reference calls this \"get user by id\" and, with include=memberOfGroupNames, \"get all group names for user\"; that text is lower-cased (memberofgroupnames).",
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1.html",
            "PingOne connector reference",
            "PingOne API foundations",
        ],
        ..GET
    },
    Endpoint {
        id: "users.groupNames.get",
        title: "Get all group names for user",
        path: "/v1/environments/{environmentId}/users/{userId}",
        query: &[string("include").values(&["memberOfGroupNames"]).required()],
        response: Some("User"),
        aliases: &[Alias::name("get all group names for user")],
        notes: "Same request as users.get with include=memberOfGroupNames fixed; listed separately because the connector reference does.",
        sources: &[
            "PingOne connector reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "users.update",
        title: "Update User (Put)",
        path: "/v1/environments/{environmentId}/users/{userId}",
        body: Some("User"),
        response: Some("User"),
        aliases: &[Alias::request(
            "PUT",
            "/users/{userId}",
            "Needs the environment id and UUID. PUT replaces: attributes left out are cleared (the API foundations), so the blog body would clear everything except email and name.",
        )],
        notes: "population.id and mfaEnabled cannot be changed with PUT or PATCH.",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1.html",
        ],
        ..PUT
    },
    Endpoint {
        id: "users.patch",
        title: "Update User (Patch)",
        path: "/v1/environments/{environmentId}/users/{userId}",
        body: Some("User"),
        response: Some("User"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1.html",
        ],
        ..PATCH
    },
    Endpoint {
        id: "users.delete",
        title: "Delete User",
        path: "/v1/environments/{environmentId}/users/{userId}",
        aliases: &[Alias::request("DELETE", "/users/{userId}", "Needs the environment id and UUID.")],
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1.html",
        ],
        ..DELETE
    },
    Endpoint {
        id: "users.account.lock",
        title: "User Account Lock",
        path: "/v1/environments/{environmentId}/users/{userId}",
        content_type: Some("application/vnd.pingidentity.account.lock+json"),
        body: Some("UserAccountLock"),
        response: Some("User"),
        success: &[200],
        aliases: &[Alias::name("user account lock")],
        notes: "unlockAt optional (RFC 3339). Docs: \"If unlockAt is not set or is in the past, the user account is not locked\", which clashes with unlockAt being optional.",
        sources: &[
            "PingOne connector reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-lock.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "users.account.unlock",
        title: "User Account Unlock",
        path: "/v1/environments/{environmentId}/users/{userId}",
        content_type: Some("application/vnd.pingidentity.account.unlock+json"),
        response: Some("User"),
        success: &[200],
        aliases: &[Alias::name("user account unlock")],
        notes: "Content type must be sent although the body is empty.",
        sources: &[
            "PingOne connector reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-unlock.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "users.account.sendVerificationCode",
        title: "Send/Resend User Verification Code",
        path: "/v1/environments/{environmentId}/users/{userId}",
        content_type: Some("application/vnd.pingidentity.user.sendVerificationCode+json"),
        response: Some("User"),
        success: &[200],
        notes: "The connector reference shows the link rel account.sendVerificationCode; the media type uses user., not account.",
        sources: &[
            "PingOne connector reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/users-1/send-resend-user-verification-code.html",
        ],
        ..POST
    },
    Endpoint {
        id: "users.account.verify",
        title: "Verify User",
        path: "/v1/environments/{environmentId}/users/{userId}",
        content_type: Some("application/vnd.pingidentity.user.verify+json"),
        body: Some("UserVerify"),
        response: Some("User"),
        success: &[200],
        sources: &["https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html"],
        ..POST
    },
    Endpoint {
        id: "users.enabled.get",
        title: "Read User Enabled",
        path: "/v1/environments/{environmentId}/users/{userId}/enabled",
        response: Some("UserEnabled"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "users.enabled.update",
        title: "Update User Enabled",
        path: "/v1/environments/{environmentId}/users/{userId}/enabled",
        body: Some("UserEnabled"),
        response: Some("UserEnabled"),
        notes: "enabled is read-only on the user resource; this sub-resource is the documented way to enable or disable.",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..PUT
    },
    Endpoint {
        id: "users.population.get",
        title: "Read User Population",
        path: "/v1/environments/{environmentId}/users/{userId}/population",
        response: Some("UserPopulation"),
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "users.population.update",
        title: "Update User Population",
        path: "/v1/environments/{environmentId}/users/{userId}/population",
        body: Some("UserPopulation"),
        response: Some("UserPopulation"),
        notes: "Moves the user; the PingOne for Customers overview says users can be moved to a different population.",
        sources: &[
            "PingOne for Customers API overview",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "users.memberOfGroups.list",
        title: "Read All Group Memberships for User",
        path: "/v1/environments/{environmentId}/users/{userId}/memberOfGroups",
        query: &[string("expand").values(&["group"]), integer("limit"), scim_filter("filter"), string("cursor")],
        response: Some("Collection<GroupMembership>"),
        filterable: &[("type", &["eq"])],
        filterable_partial: true,
        aliases: &[Alias::name("get all group memberships for user"), Alias::name("memberOfGroups")],
        notes: "The connector reference example filter: type eq \"direct\" (printed in lower case; enum is DIRECT | INDIRECT).",
        sources: &[
            "PingOne connector reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-group-memberships-for-user.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "users.memberOfGroups.add",
        title: "Add User to Group",
        path: "/v1/environments/{environmentId}/users/{userId}/memberOfGroups",
        body: Some("GroupMembership"),
        response: Some("GroupMembership"),
        aliases: &[Alias::request(
            "POST",
            "/groups/{groupId}/members",
            "Membership is written from the user side: POST /environments/{environmentId}/users/{userId}/memberOfGroups with body {\"id\": groupId}; blog sends {\"userId\"} to the group.",
        )],
        sources: &[
            "PingOne API guide (blog)",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "users.memberOfGroups.get",
        title: "Read One Group Membership for User",
        path: "/v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}",
        query: &[string("expand").values(&["group"])],
        response: Some("GroupMembership"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "users.memberOfGroups.remove",
        title: "Remove User from Group",
        path: "/v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}",
        aliases: &[Alias::request(
            "DELETE",
            "/groups/{groupId}/members/{userId}",
            "DELETE /environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}; only direct memberships can be removed.",
        )],
        sources: &[
            "PingOne API guide (blog)",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "users.sessions.list",
        title: "Read All Sessions",
        path: "/v1/environments/{environmentId}/users/{userId}/sessions",
        response: Some("Collection<UserSession>"),
        aliases: &[Alias::name("get all sessions")],
        notes: "Descending by session date; at most 10 sessions are retained per user.",
        sources: &[
            "PingOne connector reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-sessions/read-all-sessions.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "users.sessions.get",
        title: "Read One Session",
        path: "/v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}",
        response: Some("UserSession"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "users.sessions.delete",
        title: "Delete Session",
        path: "/v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
    Endpoint {
        id: "users.linkedAccounts.list",
        title: "Read Linked Accounts",
        path: "/v1/environments/{environmentId}/users/{userId}/linkedAccounts",
        query: &[string("expand").values(&["identityProviders"])],
        response: Some("Collection<LinkedAccount>"),
        aliases: &[Alias::name("get linked accounts")],
        notes: "The connector reference marks expand as required in its connector form; the platform does not require it. filter, limit and order are documented as not supported.",
        sources: &[
            "PingOne connector reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/read-linked-accounts.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "users.linkedAccounts.create",
        title: "Create Linked Account",
        path: "/v1/environments/{environmentId}/users/{userId}/linkedAccounts",
        content_type: Some("application/vnd.pingidentity.account.link+json"),
        body: Some("LinkedAccountLink"),
        response: Some("LinkedAccount"),
        notes: "Not in the SDK. The success code 201 is assumed from the convention for creating.",
        sources: &[
            "https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/create-linked-account.html",
        ],
        ..POST
    },
    Endpoint {
        id: "users.linkedAccounts.get",
        title: "Read One Linked Account",
        path: "/v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}",
        query: &[string("expand").values(&["identityProviders"])],
        response: Some("LinkedAccount"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "users.linkedAccounts.delete",
        title: "Delete Linked Account",
        path: "/v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
    Endpoint {
        id: "users.roleAssignments.list",
        title: "Read Role Assignments",
        path: "/v1/environments/{environmentId}/users/{userId}/roleAssignments",
        query: &[string("expand").values(&["role"])],
        response: Some("Collection<RoleAssignment>"),
        aliases: &[Alias::name("get role assignments")],
        sources: &[
            "PingOne connector reference",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md",
        ],
        ..GET
    },
    Endpoint {
        id: "users.roleAssignments.create",
        title: "Create User Role Assignment",
        path: "/v1/environments/{environmentId}/users/{userId}/roleAssignments",
        body: Some("RoleAssignment"),
        response: Some("RoleAssignment"),
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md",
        ],
        ..POST
    },
    Endpoint {
        id: "users.roleAssignments.get",
        title: "Read One Role Assignment",
        path: "/v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}",
        response: Some("RoleAssignment"),
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md",
        ],
        ..GET
    },
    Endpoint {
        id: "users.roleAssignments.delete",
        title: "Delete User's Role Assignment",
        path: "/v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}",
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md",
        ],
        ..DELETE
    },
    Endpoint {
        id: "users.password.get",
        title: "Read Password State",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        query: &[string("expand").values(&["passwordPolicy"])],
        response: Some("PasswordState"),
        sources: &[
            "PingOne API foundations",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "users.password.check",
        title: "Password Check",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        content_type: Some("application/vnd.pingidentity.password.check+json"),
        body: Some("PasswordCheck"),
        response: Some("PasswordState"),
        success: &[200],
        notes: "200 when status is OK, MUST_CHANGE_PASSWORD or PASSWORD_EXPIRED; 400 when NO_PASSWORD or PASSWORD_LOCKED_OUT, and on mismatch (INVALID_VALUE, target password, innerError.failuresRemaining).",
        sources: &[
            "PingOne API foundations",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-check.md",
        ],
        ..POST
    },
    Endpoint {
        id: "users.password.unlock",
        title: "Password Unlock",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        content_type: Some("application/vnd.pingidentity.password.unlock+json"),
        success: &[200],
        notes: "Prose gives the media type without +json; the header table and samples use +json.",
        sources: &["https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-unlock.md"],
        ..POST
    },
    Endpoint {
        id: "users.password.sendRecoveryCode",
        title: "Password Resend Recovery Code",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        content_type: Some("application/vnd.pingidentity.password.sendRecoveryCode+json"),
        success: &[200],
        notes: "OTP: 8 alphanumeric characters, case-insensitive, valid 5 minutes, not configurable.",
        sources: &[
            "https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-resend-recovery-code.md",
        ],
        ..POST
    },
    Endpoint {
        id: "users.password.recover",
        title: "Password Recover",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        content_type: Some("application/vnd.pingidentity.password.recover+json"),
        body: Some("PasswordRecover"),
        response: Some("PasswordState"),
        success: &[200],
        notes: "Five failed attempts per code.",
        sources: &[
            "PingOne API foundations",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-recover.md",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "users.password.resetAdmin",
        title: "Update Password (Admin)",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        content_type: Some("application/vnd.pingidentity.password.reset+json"),
        body: Some("PasswordResetAdmin"),
        response: Some("PasswordState"),
        sources: &[
            "PingOne API foundations",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-admin.html",
        ],
        ..PUT
    },
    Endpoint {
        id: "users.password.resetSelf",
        title: "Update Password (Self)",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        content_type: Some("application/vnd.pingidentity.password.reset+json"),
        body: Some("PasswordResetSelf"),
        response: Some("PasswordState"),
        sources: &[
            "PingOne API foundations",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.md",
        ],
        ..PUT
    },
    Endpoint {
        id: "users.password.set",
        title: "Update Password (Set)",
        path: "/v1/environments/{environmentId}/users/{userId}/password",
        content_type: Some("application/vnd.pingidentity.password.set+json"),
        body: Some("PasswordSet"),
        response: Some("PasswordState"),
        sources: &[
            "PingOne API foundations",
            "https://developer.pingidentity.com/pingone-api/workflow-library/password-policies/create-password-policy/step-4-update-password-set.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..PUT
    },
    Endpoint {
        id: "users.applicationRoles.list",
        title: "Read User Application Role Assignments",
        path: "/v1/environments/{environmentId}/users/{userId}/applicationRoles",
        response: Some("Collection<UserApplicationRoleAssignment>"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..GET
    },
    Endpoint {
        id: "users.applicationRoles.create",
        title: "Create User Application Role Assignment",
        path: "/v1/environments/{environmentId}/users/{userId}/applicationRoles",
        body: Some("UserApplicationRoleAssignment"),
        response: Some("UserApplicationRoleAssignment"),
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..POST
    },
    Endpoint {
        id: "users.applicationRoles.delete",
        title: "Delete User Application Role Assignment",
        path: "/v1/environments/{environmentId}/users/{userId}/applicationRoles/{applicationRoleId}",
        sources: &[
            "PingOne Authorize API reference",
            "https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
        ],
        ..DELETE
    },
    Endpoint {
        id: "users.devices.get",
        title: "Read One MFA User Device",
        path: "/v1/environments/{environmentId}/users/{userId}/devices/{deviceId}",
        response: Some("MfaDevice"),
        sources: &["PingOne API foundations"],
        ..GET
    },
];
