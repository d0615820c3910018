//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `applications`.
#[derive(Debug, Clone, Copy)]
pub struct Applications<'a>(pub(super) &'a PingOne);

impl<'a> Applications<'a> {
    /// The operations under `applications.grants`.
    pub fn grants(self) -> ApplicationsGrants<'a> {
        ApplicationsGrants(self.0)
    }

    /// The operations under `applications.roleAssignments`.
    pub fn role_assignments(self) -> ApplicationsRoleAssignments<'a> {
        ApplicationsRoleAssignments(self.0)
    }

    /// The operations under `applications.secret`.
    pub fn secret(self) -> ApplicationsSecret<'a> {
        ApplicationsSecret(self.0)
    }

    /// Read All Applications.
    ///
    /// `GET /v1/environments/{environmentId}/applications`.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "applications.list")
    }

    /// Create Application.
    ///
    /// `POST /v1/environments/{environmentId}/applications`; the body is an object.
    ///
    /// The API foundations names the variant "Create Application (OIDC Protocol - Worker App)"; all variants share this request, discriminated by protocol/type in the body.
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "applications.create").body(body.into())
    }

    /// Read One Application.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}`.
    pub fn get(self, application_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.get").text("applicationId", application_id)
    }

    /// Update Application.
    ///
    /// `PUT /v1/environments/{environmentId}/applications/{applicationId}`; the body is an object.
    pub fn update(self, application_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "applications.update").text("applicationId", application_id).body(body.into())
    }

    /// Delete Application.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}`.
    pub fn delete(self, application_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.delete").text("applicationId", application_id)
    }
}

/// The operations under `applications.grants`.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationsGrants<'a>(pub(super) &'a PingOne);

impl<'a> ApplicationsGrants<'a> {
    /// Read All Grants for an Application.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/grants`.
    pub fn list(self, application_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.grants.list").text("applicationId", application_id)
    }

    /// Create Grant.
    ///
    /// `POST /v1/environments/{environmentId}/applications/{applicationId}/grants`; the body is an object.
    pub fn create(self, application_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "applications.grants.create").text("applicationId", application_id).body(body.into())
    }

    /// Read One Grant for an Application.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`.
    pub fn get(self, application_id: &str, grant_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.grants.get").text("applicationId", application_id).text("grantId", grant_id)
    }

    /// Update Grant.
    ///
    /// `PUT /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`; the body is an object.
    pub fn update(self, application_id: &str, grant_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "applications.grants.update")
            .text("applicationId", application_id)
            .text("grantId", grant_id)
            .body(body.into())
    }

    /// Delete Grant.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`.
    pub fn delete(self, application_id: &str, grant_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.grants.delete").text("applicationId", application_id).text("grantId", grant_id)
    }
}

/// The operations under `applications.roleAssignments`.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationsRoleAssignments<'a>(pub(super) &'a PingOne);

impl<'a> ApplicationsRoleAssignments<'a> {
    /// Read Application Role Assignments.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`.
    ///
    /// Admin role assignments of an application; not the PingOne Authorize application roles (authorize.applicationRoles.\*), although one title is nearly identical.
    pub fn list(self, application_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.roleAssignments.list").text("applicationId", application_id)
    }

    /// Create Application Role Assignments.
    ///
    /// `POST /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`; the body is [`RoleAssignment`](crate::typed::RoleAssignment).
    pub fn create(self, application_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "applications.roleAssignments.create").text("applicationId", application_id).body(body.into())
    }

    /// Read One Application Role Assignment.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`.
    pub fn get(self, application_id: &str, role_assignment_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.roleAssignments.get")
            .text("applicationId", application_id)
            .text("roleAssignmentId", role_assignment_id)
    }

    /// Delete Application Role Assignment.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`.
    pub fn delete(self, application_id: &str, role_assignment_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.roleAssignments.delete")
            .text("applicationId", application_id)
            .text("roleAssignmentId", role_assignment_id)
    }
}

/// The operations under `applications.secret`.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationsSecret<'a>(pub(super) &'a PingOne);

impl<'a> ApplicationsSecret<'a> {
    /// Read Application Secret.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/secret`.
    pub fn get(self, application_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.secret.get").text("applicationId", application_id)
    }

    /// Update Application Secret.
    ///
    /// `POST /v1/environments/{environmentId}/applications/{applicationId}/secret`; the body is an object.
    pub fn update(self, application_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "applications.secret.update").text("applicationId", application_id).body(body.into())
    }

    /// Delete Previous Application Secret.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}/secret`.
    pub fn delete_previous(self, application_id: &str) -> Call<'a> {
        Call::new(self.0, "applications.secret.deletePrevious").text("applicationId", application_id)
    }
}
