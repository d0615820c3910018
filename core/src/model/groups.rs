//! Groups, memberships and nesting.

use super::row::Constraint::*;
use super::row::*;

// What a group is stands in two models: its own, and the membership that was read with `expand=group`.
const GROUP_ID: Row = text("id", "The unique identifier of the group.").output();
const GROUP_ENVIRONMENT: Row =
    object("environment", "The environment of the group.", &[text("id", "The environment.").output()]).output();
const DISPLAY_NAME: Row = text("displayName", "The name that is shown.").output();
const NAME: Row = text("name", "The name of the group.").required();
const USER_FILTER: Row = text("userFilter", "A SCIM filter: users that match it are members.");
const DESCRIPTION: Row = text("description", "What the group is for.");
const EXTERNAL_ID: Row = text("externalId", "An identifier of the group in another system.");
const CUSTOM_DATA: Row = object("customData", "Anything you want to keep with the group.", &[]);
const SOURCE_ID: Row = text("sourceId", "The gateway or identity provider from which the group comes.").output();
const SOURCE_TYPE: Row = text("sourceType", "The kind of source.").output().limits(&[Choices(&["GATEWAY", "IDP"])]);
const DIRECT_MEMBER_COUNTS: Row = object(
    "directMemberCounts",
    "How many direct members the group has.",
    &[integer("users", "How many users.").output()],
)
.output();
const TOTAL_MEMBER_COUNTS: Row = object(
    "totalMemberCounts",
    "How many members the group has, nested ones included.",
    &[integer("users", "How many users.").output()],
)
.output();

pub(super) static GROUP: Model = Model::new(
    "Group",
    "Groups data model",
    Source::Sdk,
    &[
        GROUP_ID,
        GROUP_ENVIRONMENT,
        DISPLAY_NAME,
        object(
            "population",
            "The population of the group. Leave it out for a group of the whole environment.",
            &[text("id", "The population.").required().immutable().limits(&[TextFormat(Format::Id)])],
        ),
        NAME,
        USER_FILTER.limits(&[TextFormat(Format::ScimFilter)]),
        DESCRIPTION,
        EXTERNAL_ID,
        CUSTOM_DATA,
        SOURCE_ID,
        SOURCE_TYPE,
        DIRECT_MEMBER_COUNTS,
        TOTAL_MEMBER_COUNTS,
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
                    GROUP_ID,
                    GROUP_ENVIRONMENT,
                    DISPLAY_NAME,
                    object("population", "The population of the group.", &[text("id", "The population.").required()]),
                    NAME,
                    USER_FILTER,
                    DESCRIPTION,
                    EXTERNAL_ID,
                    CUSTOM_DATA,
                    SOURCE_ID,
                    SOURCE_TYPE,
                    DIRECT_MEMBER_COUNTS,
                    TOTAL_MEMBER_COUNTS,
                ],
            )],
        ),
        text("id", "The group that the user joins.").required().limits(&[TextFormat(Format::Id), Label("Group ID")]),
        GROUP_ENVIRONMENT,
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
