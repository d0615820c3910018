//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `resources`.
#[derive(Debug, Clone, Copy)]
pub struct Resources<'a>(pub(super) &'a PingOne);

impl<'a> Resources<'a> {
    /// The operations under `resources.applicationPermissions`.
    pub fn application_permissions(self) -> ResourcesApplicationPermissions<'a> {
        ResourcesApplicationPermissions(self.0)
    }

    /// The operations under `resources.applicationResources`.
    pub fn application_resources(self) -> ResourcesApplicationResources<'a> {
        ResourcesApplicationResources(self.0)
    }

    /// The operations under `resources.scopes`.
    pub fn scopes(self) -> ResourcesScopes<'a> {
        ResourcesScopes(self.0)
    }

    /// Read All Resources.
    ///
    /// `GET /v1/environments/{environmentId}/resources`.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "resources.list")
    }

    /// Create Resource.
    ///
    /// `POST /v1/environments/{environmentId}/resources`; the body is [`Resource`](crate::typed::Resource).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "resources.create").body(body.into())
    }

    /// Read One Resource.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}`.
    pub fn get(self, resource_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.get").text("resourceId", resource_id)
    }

    /// Update Resource.
    ///
    /// `PUT /v1/environments/{environmentId}/resources/{resourceId}`; the body is [`Resource`](crate::typed::Resource).
    pub fn update(self, resource_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "resources.update").text("resourceId", resource_id).body(body.into())
    }

    /// Delete Resource.
    ///
    /// `DELETE /v1/environments/{environmentId}/resources/{resourceId}`.
    pub fn delete(self, resource_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.delete").text("resourceId", resource_id)
    }
}

/// The operations under `resources.applicationPermissions`.
#[derive(Debug, Clone, Copy)]
pub struct ResourcesApplicationPermissions<'a>(pub(super) &'a PingOne);

impl<'a> ResourcesApplicationPermissions<'a> {
    /// Read All Application Permissions.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationPermissions`.
    pub fn list(self, resource_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.applicationPermissions.list").text("resourceId", resource_id)
    }
}

/// The operations under `resources.applicationResources`.
#[derive(Debug, Clone, Copy)]
pub struct ResourcesApplicationResources<'a>(pub(super) &'a PingOne);

impl<'a> ResourcesApplicationResources<'a> {
    /// Read All Application Resources.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html).
    pub fn list(self, resource_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.applicationResources.list").text("resourceId", resource_id)
    }

    /// Create Application Resource.
    ///
    /// `POST /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`; the body is [`ApplicationResource`](crate::typed::ApplicationResource). [Documentation](https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html).
    pub fn create(self, resource_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "resources.applicationResources.create").text("resourceId", resource_id).body(body.into())
    }

    /// Read One Application Resource.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html).
    pub fn get(self, resource_id: &str, application_resource_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.applicationResources.get")
            .text("resourceId", resource_id)
            .text("applicationResourceId", application_resource_id)
    }

    /// Update Application Resource.
    ///
    /// `PUT /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`; the body is [`ApplicationResource`](crate::typed::ApplicationResource). [Documentation](https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html).
    pub fn update(self, resource_id: &str, application_resource_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "resources.applicationResources.update")
            .text("resourceId", resource_id)
            .text("applicationResourceId", application_resource_id)
            .body(body.into())
    }

    /// Delete Application Resource.
    ///
    /// `DELETE /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html).
    pub fn delete(self, resource_id: &str, application_resource_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.applicationResources.delete")
            .text("resourceId", resource_id)
            .text("applicationResourceId", application_resource_id)
    }
}

/// The operations under `resources.scopes`.
#[derive(Debug, Clone, Copy)]
pub struct ResourcesScopes<'a>(pub(super) &'a PingOne);

impl<'a> ResourcesScopes<'a> {
    /// Read All Scopes (Resource).
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes`.
    pub fn list(self, resource_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.scopes.list").text("resourceId", resource_id)
    }

    /// Create PingOne access control scope.
    ///
    /// `POST /v1/environments/{environmentId}/resources/{resourceId}/scopes`; the body is an object.
    pub fn create(self, resource_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "resources.scopes.create").text("resourceId", resource_id).body(body.into())
    }

    /// Read One Scope.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`.
    pub fn get(self, resource_id: &str, scope_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.scopes.get").text("resourceId", resource_id).text("scopeId", scope_id)
    }

    /// Update PingOne access control scope.
    ///
    /// `PUT /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`; the body is an object.
    pub fn update(self, resource_id: &str, scope_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "resources.scopes.update")
            .text("resourceId", resource_id)
            .text("scopeId", scope_id)
            .body(body.into())
    }

    /// Delete Scope.
    ///
    /// `DELETE /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`.
    pub fn delete(self, resource_id: &str, scope_id: &str) -> Call<'a> {
        Call::new(self.0, "resources.scopes.delete").text("resourceId", resource_id).text("scopeId", scope_id)
    }
}
