//! Groups, memberships and nesting.

use super::row::Constraint::*;
use super::row::*;

const SOURCE_TYPES: &[Constraint] = &[Choices(&["GATEWAY", "IDP"])];

pub(super) static GROUP: Model = Model::new(
    "Group",
    "Groups data model",
    Source::Sdk,
    &[
        text("id", "The unique identifier of the group.").output(),
        object("environment", "The environment of the group.", &[text("id", "The environment.").output()]).output(),
        text("displayName", "The name that is shown.").output(),
        object(
            "population",
            "The population of the group. Leave it out for a group of the whole environment.",
            &[text("id", "The population.").required().immutable().limits(&[TextFormat(Format::Id)])],
        ),
        text("name", "The name of the group.").required(),
        text("userFilter", "A SCIM filter: users that match it are members.").limits(&[TextFormat(Format::ScimFilter)]),
        text("description", "What the group is for."),
        text("externalId", "An identifier of the group in another system."),
        object("customData", "Anything you want to keep with the group.", &[]),
        text("sourceId", "The gateway or identity provider from which the group comes.").output(),
        text("sourceType", "The kind of source.").output().limits(SOURCE_TYPES),
        object(
            "directMemberCounts",
            "How many direct members the group has.",
            &[integer("users", "How many users.").output()],
        )
        .output(),
        object(
            "totalMemberCounts",
            "How many members the group has, nested ones included.",
            &[integer("users", "How many users.").output()],
        )
        .output(),
    ],
)
.used_by(&["groups.*"])
.rules(&[
    "A group's name can be used again in another population, but one user cannot be in several groups of the same name, \
     and a group of a population cannot share its name with a group of the environment.",
    "An external group has no filter, no nested groups and no memberships that can be edited.",
    "At most 100,000 groups in an environment and 10,000 groups for a user.",
]);

pub(super) static GROUP_MEMBERSHIP: Model = Model::new(
    "GroupMembership",
    "Group membership data model",
    Source::Sdk,
    &[
        object(
            "_embedded",
            "What was asked for with expand.",
            &[object(
                "group",
                "The group.",
                &[
                    text("id", "The unique identifier of the group.").output(),
                    object("environment", "The environment of the group.", &[text("id", "The environment.").output()])
                        .output(),
                    text("displayName", "The name that is shown.").output(),
                    object("population", "The population of the group.", &[text("id", "The population.").required()]),
                    text("name", "The name of the group.").required(),
                    text("userFilter", "A SCIM filter: users that match it are members."),
                    text("description", "What the group is for."),
                    text("externalId", "An identifier of the group in another system."),
                    object("customData", "Anything that is kept with the group.", &[]),
                    text("sourceId", "The gateway or identity provider from which the group comes.").output(),
                    text("sourceType", "The kind of source.").output().limits(SOURCE_TYPES),
                    object(
                        "directMemberCounts",
                        "How many direct members the group has.",
                        &[integer("users", "How many users.").output()],
                    )
                    .output(),
                    object(
                        "totalMemberCounts",
                        "How many members the group has, nested ones included.",
                        &[integer("users", "How many users.").output()],
                    )
                    .output(),
                ],
            )],
        ),
        text("id", "The group that the user joins.").required().limits(&[TextFormat(Format::Id), Label("Group ID")]),
        object("environment", "The environment of the group.", &[text("id", "The environment.").output()]).output(),
        text("name", "The name of the group.").output(),
        text("type", "Whether the user is a member of the group itself or of a nested one.")
            .output()
            .limits(&[Choices(&["DIRECT", "INDIRECT"])]),
    ],
)
.used_by(&["users.memberOfGroups.*"]);

pub(super) static GROUP_NESTING: Model = Model::new(
    "GroupNesting",
    "Group nesting data model",
    Source::Sdk,
    &[
        text("id", "The group in which this group is nested.")
            .required()
            .limits(&[TextFormat(Format::Id), Label("Group ID")]),
        text("type", "The kind of nesting.").output(),
    ],
)
.used_by(&["groups.memberOfGroups.*"]);
