//! Administrator roles, their assignments, and the application roles of a user.

use super::row::Constraint::*;
use super::row::*;

pub(super) static ROLE_ASSIGNMENT: Model = Model::new(
    "RoleAssignment",
    "Role assignment data model",
    Source::Sdk,
    &[
        object("environment", "The environment of the assignment.", &[text("id", "The environment.").output()])
            .output(),
        object("gateway", "The gateway to which the role is assigned.", &[text("id", "The gateway.").output()])
            .output(),
        object("group", "The group to which the role is assigned.", &[text("id", "The group.").output()]).output(),
        text("id", "The unique identifier of the assignment.").output(),
        boolean("readOnly", "Whether the assignment cannot be changed.").output(),
        object("role", "The role.", &[text("id", "The role.").required().limits(&[TextFormat(Format::Id)])]).required(),
        object(
            "scope",
            "Where the role applies.",
            &[
                text("id", "The resource in which the role applies.").required().limits(&[TextFormat(Format::Id)]),
                text("type", "The kind of that resource.").required().limits(&[Choices(&[
                    "ORGANIZATION",
                    "ENVIRONMENT",
                    "POPULATION",
                    "APPLICATION",
                ])]),
            ],
        )
        .required(),
    ],
)
.used_by(&["users.roleAssignments.*", "applications.roleAssignments.*"])
.rules(&["A second assignment in an equal or wider scope is refused with UNIQUENESS_VIOLATION."]);

pub(super) static ROLE: Model = Model::new(
    "Role",
    "Roles data model",
    Source::Sdk,
    &[
        array("applicableTo", "The scopes in which the role can be assigned.", &[]).output(),
        text("description", "What the role is for.").output(),
        text("id", "The unique identifier of the role.").output(),
        text("name", "The name of the role.").limits(&[Choices(&[
            "Authorize Gateway Policy Evaluator",
            "Advanced Identity Cloud Super Admin",
            "Advanced Identity Cloud Tenant Admin",
            "Application Owner",
            "Client Application Developer",
            "Configuration Read Only",
            "Custom Roles Admin",
            "DaVinci Admin Read Only",
            "DaVinci Admin",
            "Environment Admin",
            "Help Desk Admin",
            "Identity Data Admin",
            "Identity Data Read Only",
            "Organization Admin",
            "PingFederate Administrator",
            "PingFederate Auditor",
            "PingFederate Crypto Administrator",
            "PingFederate Expression Administrator",
            "PingFederate User Administrator",
        ])]),
        array(
            "permissions",
            "What the role allows.",
            &[container(
                "[]",
                &[
                    text("classifier", "The resource that the permission is about.").output(),
                    text("description", "What the permission allows.").output(),
                    text("id", "The name of the permission.").output(),
                ],
            )],
        )
        .output(),
    ],
)
.used_by(&["roles.*"]);

pub(super) static USER_APPLICATION_ROLE_ASSIGNMENT: Model = Model::new(
    "UserApplicationRoleAssignment",
    "Users role assignments data model",
    Source::VendorPage("platform/users/user-application-role-assignments.html"),
    &[
        container("environment", &[text("id", "The environment.").output()]),
        text("id", "The application role that the user gets.").required().limits(&[
            TextFormat(Format::Id),
            References("an application role"),
            Label("Application role ID"),
        ]),
        text("name", "The name of the application role.").output(),
        text("description", "What the application role is for.").output(),
    ],
)
.used_by(&["users.applicationRoles.*"]);
