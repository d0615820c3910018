//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(super) &'a PingOne);

impl<'a> Users<'a> {
    /// The operations under `users.account`.
    pub fn account(self) -> UsersAccount<'a> {
        UsersAccount(self.0)
    }

    /// The operations under `users.applicationRoles`.
    pub fn application_roles(self) -> UsersApplicationRoles<'a> {
        UsersApplicationRoles(self.0)
    }

    /// The operations under `users.devices`.
    pub fn devices(self) -> UsersDevices<'a> {
        UsersDevices(self.0)
    }

    /// The operations under `users.enabled`.
    pub fn enabled(self) -> UsersEnabled<'a> {
        UsersEnabled(self.0)
    }

    /// The operations under `users.groupNames`.
    pub fn group_names(self) -> UsersGroupNames<'a> {
        UsersGroupNames(self.0)
    }

    /// The operations under `users.linkedAccounts`.
    pub fn linked_accounts(self) -> UsersLinkedAccounts<'a> {
        UsersLinkedAccounts(self.0)
    }

    /// The operations under `users.memberOfGroups`.
    pub fn member_of_groups(self) -> UsersMemberOfGroups<'a> {
        UsersMemberOfGroups(self.0)
    }

    /// The operations under `users.password`.
    pub fn password(self) -> UsersPassword<'a> {
        UsersPassword(self.0)
    }

    /// The operations under `users.population`.
    pub fn population(self) -> UsersPopulation<'a> {
        UsersPopulation(self.0)
    }

    /// The operations under `users.roleAssignments`.
    pub fn role_assignments(self) -> UsersRoleAssignments<'a> {
        UsersRoleAssignments(self.0)
    }

    /// The operations under `users.sessions`.
    pub fn sessions(self) -> UsersSessions<'a> {
        UsersSessions(self.0)
    }

    /// Read All Users.
    ///
    /// `GET /v1/environments/{environmentId}/users`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1.html).
    ///
    /// Query: [`expand`](Call::expand), [`limit`](Call::limit), [`filter`](Call::filter), [`cursor`](Call::cursor).
    ///
    /// The attributes are those of the SCIM table of the admin guide and of the Terraform provider; the operators of single attributes are known only in part (co is assumed for the same attributes as ew: email, name.family, name.given). Group members: filter=memberOfGroups\[id eq "{groupId}"\]. A page may hold fewer than the requested limit.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "users.list")
    }

    /// Create User.
    ///
    /// `POST /v1/environments/{environmentId}/users`; the body is [`User`](crate::typed::User). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1.html).
    ///
    /// Header Content-Type application/json. The API foundations refer to it as "Create User".
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.create").body(body.into())
    }

    /// Create User (Import).
    ///
    /// `POST /v1/environments/{environmentId}/users`; the body is [`User`](crate::typed::User). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1.html).
    ///
    /// Same URL as users.create; only this content type allows password.value, lifecycle.status, emailVerified and mfaEnabled on create.
    pub fn import(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.import").body(body.into())
    }

    /// Read User.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1.html).
    ///
    /// Query: [`include`](Call::include), [`expand`](Call::expand).
    ///
    /// The connector reference calls this "get user by id" and, with include=memberOfGroupNames, "get all group names for user"; that text is lower-cased (memberofgroupnames).
    pub fn get(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.get").text("userId", user_id)
    }

    /// Update User (Put).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}`; the body is [`User`](crate::typed::User). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1.html).
    ///
    /// population.id and mfaEnabled cannot be changed with PUT or PATCH.
    pub fn update(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.update").text("userId", user_id).body(body.into())
    }

    /// Update User (Patch).
    ///
    /// `PATCH /v1/environments/{environmentId}/users/{userId}`; the body is [`User`](crate::typed::User). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1.html).
    pub fn patch(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.patch").text("userId", user_id).body(body.into())
    }

    /// Delete User.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1.html).
    pub fn delete(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.delete").text("userId", user_id)
    }
}

/// The operations under `users.account`.
#[derive(Debug, Clone, Copy)]
pub struct UsersAccount<'a>(pub(super) &'a PingOne);

impl<'a> UsersAccount<'a> {
    /// User Account Lock.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`; the body is [`UserAccountLock`](crate::typed::UserAccountLock). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-lock.md).
    ///
    /// unlockAt optional (RFC 3339). Docs: "If unlockAt is not set or is in the past, the user account is not locked", which clashes with unlockAt being optional.
    pub fn lock(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.account.lock").text("userId", user_id).body(body.into())
    }

    /// User Account Unlock.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-unlock.md).
    ///
    /// Content type must be sent although the body is empty.
    pub fn unlock(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.account.unlock").text("userId", user_id)
    }

    /// Send/Resend User Verification Code.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1/send-resend-user-verification-code.html).
    ///
    /// The connector reference shows the link rel account.sendVerificationCode; the media type uses user., not account.
    pub fn send_verification_code(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.account.sendVerificationCode").text("userId", user_id)
    }

    /// Verify User.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`; the body is [`UserVerify`](crate::typed::UserVerify). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html).
    pub fn verify(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.account.verify").text("userId", user_id).body(body.into())
    }
}

/// The operations under `users.applicationRoles`.
#[derive(Debug, Clone, Copy)]
pub struct UsersApplicationRoles<'a>(pub(super) &'a PingOne);

impl<'a> UsersApplicationRoles<'a> {
    /// Read User Application Role Assignments.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/applicationRoles`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html).
    pub fn list(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.applicationRoles.list").text("userId", user_id)
    }

    /// Create User Application Role Assignment.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/applicationRoles`; the body is [`UserApplicationRoleAssignment`](crate::typed::UserApplicationRoleAssignment). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html).
    pub fn create(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.applicationRoles.create").text("userId", user_id).body(body.into())
    }

    /// Delete User Application Role Assignment.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/applicationRoles/{applicationRoleId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html).
    pub fn delete(self, user_id: &str, application_role_id: &str) -> Call<'a> {
        Call::new(self.0, "users.applicationRoles.delete")
            .text("userId", user_id)
            .text("applicationRoleId", application_role_id)
    }
}

/// The operations under `users.devices`.
#[derive(Debug, Clone, Copy)]
pub struct UsersDevices<'a>(pub(super) &'a PingOne);

impl<'a> UsersDevices<'a> {
    /// Read One MFA User Device.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/devices/{deviceId}`.
    pub fn get(self, user_id: &str, device_id: &str) -> Call<'a> {
        Call::new(self.0, "users.devices.get").text("userId", user_id).text("deviceId", device_id)
    }
}

/// The operations under `users.enabled`.
#[derive(Debug, Clone, Copy)]
pub struct UsersEnabled<'a>(pub(super) &'a PingOne);

impl<'a> UsersEnabled<'a> {
    /// Read User Enabled.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/enabled`.
    pub fn get(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.enabled.get").text("userId", user_id)
    }

    /// Update User Enabled.
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/enabled`; the body is [`UserEnabled`](crate::typed::UserEnabled).
    ///
    /// enabled is read-only on the user resource; this sub-resource is the documented way to enable or disable.
    pub fn update(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.enabled.update").text("userId", user_id).body(body.into())
    }
}

/// The operations under `users.groupNames`.
#[derive(Debug, Clone, Copy)]
pub struct UsersGroupNames<'a>(pub(super) &'a PingOne);

impl<'a> UsersGroupNames<'a> {
    /// Get all group names for user.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}`.
    ///
    /// Same request as users.get with include=memberOfGroupNames fixed; listed separately because the connector reference does.
    pub fn get(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.groupNames.get").text("userId", user_id).text("include", "memberOfGroupNames")
    }
}

/// The operations under `users.linkedAccounts`.
#[derive(Debug, Clone, Copy)]
pub struct UsersLinkedAccounts<'a>(pub(super) &'a PingOne);

impl<'a> UsersLinkedAccounts<'a> {
    /// Read Linked Accounts.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/read-linked-accounts.html).
    ///
    /// Query: [`expand`](Call::expand).
    ///
    /// The connector reference marks expand as required in its connector form; the platform does not require it. filter, limit and order are documented as not supported.
    pub fn list(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.linkedAccounts.list").text("userId", user_id)
    }

    /// Create Linked Account.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/linkedAccounts`; the body is [`LinkedAccountLink`](crate::typed::LinkedAccountLink). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/create-linked-account.html).
    ///
    /// Not in the SDK. The success code 201 is assumed from the convention for creating.
    pub fn create(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.linkedAccounts.create").text("userId", user_id).body(body.into())
    }

    /// Read One Linked Account.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`.
    ///
    /// Query: [`expand`](Call::expand).
    pub fn get(self, user_id: &str, linked_account_id: &str) -> Call<'a> {
        Call::new(self.0, "users.linkedAccounts.get").text("userId", user_id).text("linkedAccountId", linked_account_id)
    }

    /// Delete Linked Account.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`.
    pub fn delete(self, user_id: &str, linked_account_id: &str) -> Call<'a> {
        Call::new(self.0, "users.linkedAccounts.delete")
            .text("userId", user_id)
            .text("linkedAccountId", linked_account_id)
    }
}

/// The operations under `users.memberOfGroups`.
#[derive(Debug, Clone, Copy)]
pub struct UsersMemberOfGroups<'a>(pub(super) &'a PingOne);

impl<'a> UsersMemberOfGroups<'a> {
    /// Read All Group Memberships for User.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-group-memberships-for-user.html).
    ///
    /// Query: [`expand`](Call::expand), [`limit`](Call::limit), [`filter`](Call::filter), [`cursor`](Call::cursor).
    ///
    /// The connector reference example filter: type eq "direct" (printed in lower case; enum is DIRECT | INDIRECT).
    pub fn list(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.memberOfGroups.list").text("userId", user_id)
    }

    /// Add User to Group.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/memberOfGroups`; the body is [`GroupMembership`](crate::typed::GroupMembership).
    pub fn add(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.memberOfGroups.add").text("userId", user_id).body(body.into())
    }

    /// Read One Group Membership for User.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`.
    ///
    /// Query: [`expand`](Call::expand).
    pub fn get(self, user_id: &str, group_id: &str) -> Call<'a> {
        Call::new(self.0, "users.memberOfGroups.get").text("userId", user_id).text("groupId", group_id)
    }

    /// Remove User from Group.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`.
    pub fn remove(self, user_id: &str, group_id: &str) -> Call<'a> {
        Call::new(self.0, "users.memberOfGroups.remove").text("userId", user_id).text("groupId", group_id)
    }
}

/// The operations under `users.password`.
#[derive(Debug, Clone, Copy)]
pub struct UsersPassword<'a>(pub(super) &'a PingOne);

impl<'a> UsersPassword<'a> {
    /// Read Password State.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/password`.
    ///
    /// Query: [`expand`](Call::expand).
    pub fn get(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.password.get").text("userId", user_id)
    }

    /// Password Check.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`; the body is [`PasswordCheck`](crate::typed::PasswordCheck). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-check.md).
    ///
    /// 200 when status is OK, MUST\_CHANGE\_PASSWORD or PASSWORD\_EXPIRED; 400 when NO\_PASSWORD or PASSWORD\_LOCKED\_OUT, and on mismatch (INVALID\_VALUE, target password, innerError.failuresRemaining).
    pub fn check(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.password.check").text("userId", user_id).body(body.into())
    }

    /// Password Unlock.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-unlock.md).
    ///
    /// Prose gives the media type without +json; the header table and samples use +json.
    pub fn unlock(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.password.unlock").text("userId", user_id)
    }

    /// Password Resend Recovery Code.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-resend-recovery-code.md).
    ///
    /// OTP: 8 alphanumeric characters, case-insensitive, valid 5 minutes, not configurable.
    pub fn send_recovery_code(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.password.sendRecoveryCode").text("userId", user_id)
    }

    /// Password Recover.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`; the body is [`PasswordRecover`](crate::typed::PasswordRecover). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-recover.md).
    ///
    /// Five failed attempts per code.
    pub fn recover(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.password.recover").text("userId", user_id).body(body.into())
    }

    /// Update Password (Admin).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/password`; the body is [`PasswordResetAdmin`](crate::typed::PasswordResetAdmin). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-admin.html).
    pub fn reset_admin(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.password.resetAdmin").text("userId", user_id).body(body.into())
    }

    /// Update Password (Self).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/password`; the body is [`PasswordResetSelf`](crate::typed::PasswordResetSelf). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.md).
    pub fn reset_self(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.password.resetSelf").text("userId", user_id).body(body.into())
    }

    /// Update Password (Set).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/password`; the body is [`PasswordSet`](crate::typed::PasswordSet). [Documentation](https://developer.pingidentity.com/pingone-api/workflow-library/password-policies/create-password-policy/step-4-update-password-set.html).
    pub fn set(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.password.set").text("userId", user_id).body(body.into())
    }
}

/// The operations under `users.population`.
#[derive(Debug, Clone, Copy)]
pub struct UsersPopulation<'a>(pub(super) &'a PingOne);

impl<'a> UsersPopulation<'a> {
    /// Read User Population.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/population`.
    pub fn get(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.population.get").text("userId", user_id)
    }

    /// Update User Population.
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/population`; the body is [`UserPopulation`](crate::typed::UserPopulation).
    ///
    /// Moves the user; the PingOne for Customers overview says users can be moved to a different population.
    pub fn update(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.population.update").text("userId", user_id).body(body.into())
    }
}

/// The operations under `users.roleAssignments`.
#[derive(Debug, Clone, Copy)]
pub struct UsersRoleAssignments<'a>(pub(super) &'a PingOne);

impl<'a> UsersRoleAssignments<'a> {
    /// Read Role Assignments.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md).
    ///
    /// Query: [`expand`](Call::expand).
    pub fn list(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.roleAssignments.list").text("userId", user_id)
    }

    /// Create User Role Assignment.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/roleAssignments`; the body is [`RoleAssignment`](crate::typed::RoleAssignment). [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md).
    pub fn create(self, user_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "users.roleAssignments.create").text("userId", user_id).body(body.into())
    }

    /// Read One Role Assignment.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md).
    pub fn get(self, user_id: &str, role_assignment_id: &str) -> Call<'a> {
        Call::new(self.0, "users.roleAssignments.get")
            .text("userId", user_id)
            .text("roleAssignmentId", role_assignment_id)
    }

    /// Delete User's Role Assignment.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md).
    pub fn delete(self, user_id: &str, role_assignment_id: &str) -> Call<'a> {
        Call::new(self.0, "users.roleAssignments.delete")
            .text("userId", user_id)
            .text("roleAssignmentId", role_assignment_id)
    }
}

/// The operations under `users.sessions`.
#[derive(Debug, Clone, Copy)]
pub struct UsersSessions<'a>(pub(super) &'a PingOne);

impl<'a> UsersSessions<'a> {
    /// Read All Sessions.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/sessions`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/users/user-sessions/read-all-sessions.md).
    ///
    /// Descending by session date; at most 10 sessions are retained per user.
    pub fn list(self, user_id: &str) -> Call<'a> {
        Call::new(self.0, "users.sessions.list").text("userId", user_id)
    }

    /// Read One Session.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`.
    pub fn get(self, user_id: &str, session_id: &str) -> Call<'a> {
        Call::new(self.0, "users.sessions.get").text("userId", user_id).text("sessionId", session_id)
    }

    /// Delete Session.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`.
    pub fn delete(self, user_id: &str, session_id: &str) -> Call<'a> {
        Call::new(self.0, "users.sessions.delete").text("userId", user_id).text("sessionId", session_id)
    }
}
