//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `groups`.
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a>(pub(super) &'a PingOne);

impl<'a> Groups<'a> {
    /// The operations under `groups.memberOfGroups`.
    pub fn member_of_groups(self) -> GroupsMemberOfGroups<'a> {
        GroupsMemberOfGroups(self.0)
    }

    /// The operations under `groups.users`.
    pub fn users(self) -> GroupsUsers<'a> {
        GroupsUsers(self.0)
    }

    /// Read All Groups.
    ///
    /// `GET /v1/environments/{environmentId}/groups`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html).
    ///
    /// Query: [`filter`](Call::filter), [`limit`](Call::limit), [`cursor`](Call::cursor).
    ///
    /// Attributes from Terraform provider docs; externalId sw and name eq from the admin docs; the full table of operators ("Filtering groups searches") was not available.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "groups.list")
    }

    /// Create Group.
    ///
    /// `POST /v1/environments/{environmentId}/groups`; the body is [`Group`](crate::typed::Group). [Documentation](https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "groups.create").body(body.into())
    }

    /// Read One Group.
    ///
    /// `GET /v1/environments/{environmentId}/groups/{groupId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html).
    ///
    /// Query: [`include`](Call::include).
    pub fn get(self, group_id: &str) -> Call<'a> {
        Call::new(self.0, "groups.get").text("groupId", group_id)
    }

    /// Update Group.
    ///
    /// `PUT /v1/environments/{environmentId}/groups/{groupId}`; the body is [`Group`](crate::typed::Group). [Documentation](https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html).
    pub fn update(self, group_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "groups.update").text("groupId", group_id).body(body.into())
    }

    /// Delete Group.
    ///
    /// `DELETE /v1/environments/{environmentId}/groups/{groupId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html).
    pub fn delete(self, group_id: &str) -> Call<'a> {
        Call::new(self.0, "groups.delete").text("groupId", group_id)
    }
}

/// The operations under `groups.memberOfGroups`.
#[derive(Debug, Clone, Copy)]
pub struct GroupsMemberOfGroups<'a>(pub(super) &'a PingOne);

impl<'a> GroupsMemberOfGroups<'a> {
    /// Read Group Nesting.
    ///
    /// `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`.
    pub fn list(self, group_id: &str) -> Call<'a> {
        Call::new(self.0, "groups.memberOfGroups.list").text("groupId", group_id)
    }

    /// Create Group Nesting.
    ///
    /// `POST /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`; the body is [`GroupNesting`](crate::typed::GroupNesting).
    pub fn create(self, group_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "groups.memberOfGroups.create").text("groupId", group_id).body(body.into())
    }

    /// Read One Group Nesting.
    ///
    /// `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`.
    pub fn get(self, group_id: &str, nested_group_id: &str) -> Call<'a> {
        Call::new(self.0, "groups.memberOfGroups.get").text("groupId", group_id).text("nestedGroupId", nested_group_id)
    }

    /// Delete Group Nesting.
    ///
    /// `DELETE /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`.
    pub fn delete(self, group_id: &str, nested_group_id: &str) -> Call<'a> {
        Call::new(self.0, "groups.memberOfGroups.delete")
            .text("groupId", group_id)
            .text("nestedGroupId", nested_group_id)
    }
}

/// The operations under `groups.users`.
#[derive(Debug, Clone, Copy)]
pub struct GroupsUsers<'a>(pub(super) &'a PingOne);

impl<'a> GroupsUsers<'a> {
    /// Read All Users in a Group.
    ///
    /// `GET /v1/environments/{environmentId}/users`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-users-in-a-group-with-other-user-attribute.html).
    ///
    /// Query: [`limit`](Call::limit), [`cursor`](Call::cursor).
    ///
    /// Docs encode as filter=memberOfGroups\[id%20eq%20%22...%22\] (square brackets left literal).
    pub fn list(self, group_id: &str) -> Call<'a> {
        Call::new(self.0, "groups.users.list").text("groupId", group_id)
    }
}
