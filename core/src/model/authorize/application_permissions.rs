//! Application resources, their permissions, and the application roles that bundle permissions.

use super::super::row::Constraint::*;
use super::super::row::*;

pub(in crate::model) static APPLICATION_RESOURCE: Model = Model::new(
    "ApplicationResource",
    "API application resources data model",
    Source::ApiReference,
    &[
        text("description", "What the application resource is for."),
        text("id", "The unique identifier of the application resource.").output(),
        text("name", "The name of the application resource.")
            .required()
            .limits(&[Unique("among application resources")]),
        object(
            "parent",
            "The resource to which the application resource belongs.",
            &[
                text("type", "The type of the parent.")
                    .required()
                    .read_only()
                    .limits(&[Choices(&["PING_ONE_RESOURCE"])]),
                text("id", "The parent.").required().read_only(),
            ],
        )
        .required()
        .read_only(),
    ],
)
.used_by(&["authorize.applicationResources.*", "resources.applicationResources.*"]);

// A permission stands in two models: its own, and the entry of a role.
const PERMISSION_ACTION: Row = text("action", "The action that the permission allows.");
const PERMISSION_DESCRIPTION: Row = text("description", "What the permission is for.");
const PERMISSION_KEY: Row =
    text("key", "The name of the resource and the action.").output().limits(&[TextFormat(Format::PermissionKey)]);
const PERMISSION_RESOURCE: Row = object(
    "resource",
    "The application resource of the permission.",
    &[text("id", "The application resource.").output(), text("name", "The name of the application resource.").output()],
)
.output();

pub(in crate::model) static APPLICATION_RESOURCE_PERMISSION: Model = Model::new(
    "ApplicationResourcePermission",
    "Application resources permissions data model",
    Source::ApiReference,
    &[
        PERMISSION_ACTION.required(),
        PERMISSION_DESCRIPTION,
        container("environment", &[text("id", "The environment.").output()]),
        text("id", "The unique identifier of the permission.").output(),
        PERMISSION_KEY,
        PERMISSION_RESOURCE,
    ],
)
.used_by(&["authorize.applicationResources.permissions.*"]);

pub(in crate::model) static APPLICATION_ROLE: Model = Model::new(
    "ApplicationRole",
    "Application roles data model",
    Source::ApiReference,
    &[
        text("description", "What the application role is for."),
        text("id", "The unique identifier of the application role.").output(),
        text("name", "The name of the application role.").required(),
    ],
)
.used_by(&["authorize.applicationRoles.*"]);

pub(in crate::model) static APPLICATION_ROLE_PERMISSION: Model = Model::new(
    "ApplicationRolePermission",
    "Application roles permissions data model",
    Source::ApiReference,
    &[
        PERMISSION_ACTION.output(),
        PERMISSION_DESCRIPTION.output(),
        text("id", "The application permission that is added to the role.").output().client_input().limits(&[
            TextFormat(Format::Id),
            Note("listed as read-only, but the whole of the documented create request"),
        ]),
        PERMISSION_KEY,
        PERMISSION_RESOURCE,
    ],
)
.used_by(&["authorize.applicationRoles.permissions.*"])
.rules(&["Adding a permission to a role can neither create nor change the permission."]);

pub(in crate::model) static APPLICATION_ROLE_ASSIGNMENT: Model = Model::new(
    "ApplicationRoleAssignment",
    "Application role assignments data model",
    Source::ApiReference,
    &[
        text("id", "The unique identifier of the assignment.").output(),
        object("role", "The application role.", &[]).output(),
        object("subject", "The user to whom the role is assigned.", &[]).output(),
    ],
)
.used_by(&["authorize.applicationRoles.assignments.list"]);

pub(in crate::model) static APPLICATION_ROLE_USER: Model = Model::new(
    "ApplicationRoleUser",
    "Application role user (no data model published)",
    Source::VendorPage("authorize/application-permissions/application-roles/read-application-role-users.md"),
    &[container("_embedded", &[object("user", "The user.", &[]).output().limits(&[Note("present with expand=user")])])],
)
.used_by(&["authorize.applicationRoles.users.*"]);
