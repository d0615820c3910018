//! Groups, their members and nesting. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Alias, DELETE, Endpoint, GET, POST, PUT, integer, scim_filter, string};

pub(in crate::catalogue) const GROUPS: &[Endpoint] = &[
    Endpoint {
        id: "groups.list",
        title: "Read All Groups",
        path: "/v1/environments/{environmentId}/groups",
        query: &[scim_filter("filter"), integer("limit"), string("cursor")],
        response: Some("Collection<Group>"),
        filterable: &[("id", &["eq"]), ("name", &["eq"]), ("population.id", &["eq"]), ("externalId", &["eq", "sw"])],
        filterable_partial: true,
        notes: "Attributes from Terraform provider docs; externalId sw and name eq from the admin docs; the full table of operators (\"Filtering groups searches\") was not available.",
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html",
        ],
        ..GET
    },
    Endpoint {
        id: "groups.create",
        title: "Create Group",
        path: "/v1/environments/{environmentId}/groups",
        body: Some("Group"),
        response: Some("Group"),
        aliases: &[Alias::request(
            "POST",
            "/groups",
            "Needs the environment id; body is the same (name, description).",
        )],
        sources: &[
            "PingOne API guide (blog)",
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html",
        ],
        ..POST
    },
    Endpoint {
        id: "groups.get",
        title: "Read One Group",
        path: "/v1/environments/{environmentId}/groups/{groupId}",
        query: &[string("include").values(&["totalMemberCounts"])],
        response: Some("Group"),
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html",
        ],
        ..GET
    },
    Endpoint {
        id: "groups.update",
        title: "Update Group",
        path: "/v1/environments/{environmentId}/groups/{groupId}",
        body: Some("Group"),
        response: Some("Group"),
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html",
        ],
        ..PUT
    },
    Endpoint {
        id: "groups.delete",
        title: "Delete Group",
        path: "/v1/environments/{environmentId}/groups/{groupId}",
        sources: &[
            "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
            "https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html",
        ],
        ..DELETE
    },
    Endpoint {
        id: "groups.users.list",
        title: "Read All Users in a Group",
        path: "/v1/environments/{environmentId}/users",
        query: &[
            scim_filter("filter").required().template("memberOfGroups[id eq \"{groupId}\"]"),
            integer("limit").max(200),
            string("cursor"),
        ],
        response: Some("Collection<User>"),
        filterable: &[("memberOfGroups[id]", &["eq"])],
        notes: "Docs encode as filter=memberOfGroups[id%20eq%20%22...%22] (square brackets left literal).",
        sources: &[
            "https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-users-in-a-group-with-other-user-attribute.html",
        ],
        ..GET
    },
    Endpoint {
        id: "groups.memberOfGroups.list",
        title: "Read Group Nesting",
        path: "/v1/environments/{environmentId}/groups/{groupId}/memberOfGroups",
        response: Some("Collection<GroupNesting>"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "groups.memberOfGroups.create",
        title: "Create Group Nesting",
        path: "/v1/environments/{environmentId}/groups/{groupId}/memberOfGroups",
        body: Some("GroupNesting"),
        response: Some("GroupNesting"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..POST
    },
    Endpoint {
        id: "groups.memberOfGroups.get",
        title: "Read One Group Nesting",
        path: "/v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}",
        response: Some("GroupNesting"),
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..GET
    },
    Endpoint {
        id: "groups.memberOfGroups.delete",
        title: "Delete Group Nesting",
        path: "/v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}",
        sources: &["patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml"],
        ..DELETE
    },
];
