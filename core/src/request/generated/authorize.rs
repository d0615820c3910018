//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `authorize`.
#[derive(Debug, Clone, Copy)]
pub struct Authorize<'a>(pub(super) &'a PingOne);

impl<'a> Authorize<'a> {
    /// The operations under `authorize.apiServers`.
    pub fn api_servers(self) -> AuthorizeApiServers<'a> {
        AuthorizeApiServers(self.0)
    }

    /// The operations under `authorize.applicationResources`.
    pub fn application_resources(self) -> AuthorizeApplicationResources<'a> {
        AuthorizeApplicationResources(self.0)
    }

    /// The operations under `authorize.applicationRoles`.
    pub fn application_roles(self) -> AuthorizeApplicationRoles<'a> {
        AuthorizeApplicationRoles(self.0)
    }

    /// The operations under `authorize.authorizationVersions`.
    pub fn authorization_versions(self) -> AuthorizeAuthorizationVersions<'a> {
        AuthorizeAuthorizationVersions(self.0)
    }

    /// The operations under `authorize.decisionEndpoints`.
    pub fn decision_endpoints(self) -> AuthorizeDecisionEndpoints<'a> {
        AuthorizeDecisionEndpoints(self.0)
    }

    /// The operations under `authorize.externalOAuthServers`.
    pub fn external_oauth_servers(self) -> AuthorizeExternalOAuthServers<'a> {
        AuthorizeExternalOAuthServers(self.0)
    }
}

/// The operations under `authorize.apiServers`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApiServers<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApiServers<'a> {
    /// The operations under `authorize.apiServers.deployment`.
    pub fn deployment(self) -> AuthorizeApiServersDeployment<'a> {
        AuthorizeApiServersDeployment(self.0)
    }

    /// The operations under `authorize.apiServers.operations`.
    pub fn operations(self) -> AuthorizeApiServersOperations<'a> {
        AuthorizeApiServersOperations(self.0)
    }

    /// Read API Services.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html).
    ///
    /// Query: [`limit`](Call::limit), [`filter`](Call::filter), [`cursor`](Call::cursor), [`expand`](Call::expand).
    ///
    /// order is documented as not supported. 25 API services per environment.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.list")
    }

    /// Create API Service.
    ///
    /// `POST /v1/environments/{environmentId}/apiServers`; the body is [`ApiService`](crate::typed::ApiService). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.create").body(body.into())
    }

    /// Read One API Service.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html).
    pub fn get(self, api_server_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.get").text("apiServerId", api_server_id)
    }

    /// Update API Service.
    ///
    /// `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}`; the body is [`ApiService`](crate::typed::ApiService). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html).
    pub fn update(self, api_server_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.update").text("apiServerId", api_server_id).body(body.into())
    }

    /// Delete API Service.
    ///
    /// `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html).
    pub fn delete(self, api_server_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.delete").text("apiServerId", api_server_id)
    }
}

/// The operations under `authorize.apiServers.deployment`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApiServersDeployment<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApiServersDeployment<'a> {
    /// Retrieve Deployment Status.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment.html).
    pub fn get(self, api_server_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.deployment.get").text("apiServerId", api_server_id)
    }

    /// Deploy API Service.
    ///
    /// `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment/post-deploy-api-server.md).
    ///
    /// Body is empty but the vendor content type is required (docs header and SDK agree). Returns 200, not 202; poll with deployment.get until a terminal status.
    pub fn deploy(self, api_server_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.deployment.deploy").text("apiServerId", api_server_id)
    }
}

/// The operations under `authorize.apiServers.operations`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApiServersOperations<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApiServersOperations<'a> {
    /// Read All API Service Operations.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md).
    ///
    /// Query: [`limit`](Call::limit).
    ///
    /// Docs page lists only limit; its prose is copied from Read API Services.
    pub fn list(self, api_server_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.operations.list").text("apiServerId", api_server_id)
    }

    /// Create API Server Operation.
    ///
    /// `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`; the body is [`ApiServiceOperation`](crate::typed::ApiServiceOperation). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md).
    pub fn create(self, api_server_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.operations.create").text("apiServerId", api_server_id).body(body.into())
    }

    /// Read API Service Operation.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md).
    ///
    /// Query: [`expand`](Call::expand).
    ///
    /// expand values are comma separated; docs curl shows expand=groups%2Cscopes.
    pub fn get(self, api_server_id: &str, operation_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.operations.get")
            .text("apiServerId", api_server_id)
            .text("operationId", operation_id)
    }

    /// Update API Service Operation.
    ///
    /// `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`; the body is [`ApiServiceOperation`](crate::typed::ApiServiceOperation). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md).
    pub fn update(self, api_server_id: &str, operation_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.operations.update")
            .text("apiServerId", api_server_id)
            .text("operationId", operation_id)
            .body(body.into())
    }

    /// Delete API Service Operation.
    ///
    /// `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md).
    pub fn delete(self, api_server_id: &str, operation_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.apiServers.operations.delete")
            .text("apiServerId", api_server_id)
            .text("operationId", operation_id)
    }
}

/// The operations under `authorize.applicationResources`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApplicationResources<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApplicationResources<'a> {
    /// The operations under `authorize.applicationResources.permissions`.
    pub fn permissions(self) -> AuthorizeApplicationResourcesPermissions<'a> {
        AuthorizeApplicationResourcesPermissions(self.0)
    }

    /// Read Application Resources.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html).
    ///
    /// Read only here; create, update and delete live under resources/{resourceId}/applicationResources. Collection key in \_embedded is resources (SDK).
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "authorize.applicationResources.list")
    }

    /// Read One Application Resource.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html).
    pub fn get(self, application_resource_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationResources.get").text("applicationResourceId", application_resource_id)
    }
}

/// The operations under `authorize.applicationResources.permissions`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApplicationResourcesPermissions<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApplicationResourcesPermissions<'a> {
    /// Read Application Permissions.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html).
    pub fn list(self, application_resource_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationResources.permissions.list")
            .text("applicationResourceId", application_resource_id)
    }

    /// Create Application Permissions.
    ///
    /// `POST /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`; the body is [`ApplicationResourcePermission`](crate::typed::ApplicationResourcePermission). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html).
    pub fn create(self, application_resource_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.applicationResources.permissions.create")
            .text("applicationResourceId", application_resource_id)
            .body(body.into())
    }

    /// Read One Application Permission.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html).
    pub fn get(self, application_resource_id: &str, permission_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationResources.permissions.get")
            .text("applicationResourceId", application_resource_id)
            .text("permissionId", permission_id)
    }

    /// Update Application Permission.
    ///
    /// `PUT /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`; the body is [`ApplicationResourcePermission`](crate::typed::ApplicationResourcePermission). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html).
    pub fn update(self, application_resource_id: &str, permission_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.applicationResources.permissions.update")
            .text("applicationResourceId", application_resource_id)
            .text("permissionId", permission_id)
            .body(body.into())
    }

    /// Delete Application Permission.
    ///
    /// `DELETE /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html).
    pub fn delete(self, application_resource_id: &str, permission_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationResources.permissions.delete")
            .text("applicationResourceId", application_resource_id)
            .text("permissionId", permission_id)
    }
}

/// The operations under `authorize.applicationRoles`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApplicationRoles<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApplicationRoles<'a> {
    /// The operations under `authorize.applicationRoles.assignments`.
    pub fn assignments(self) -> AuthorizeApplicationRolesAssignments<'a> {
        AuthorizeApplicationRolesAssignments(self.0)
    }

    /// The operations under `authorize.applicationRoles.permissions`.
    pub fn permissions(self) -> AuthorizeApplicationRolesPermissions<'a> {
        AuthorizeApplicationRolesPermissions(self.0)
    }

    /// The operations under `authorize.applicationRoles.users`.
    pub fn users(self) -> AuthorizeApplicationRolesUsers<'a> {
        AuthorizeApplicationRolesUsers(self.0)
    }

    /// Read Application Roles.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html).
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.list")
    }

    /// Create Application Role.
    ///
    /// `POST /v1/environments/{environmentId}/applicationRoles`; the body is [`ApplicationRole`](crate::typed::ApplicationRole). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.create").body(body.into())
    }

    /// Read One Application Role.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html).
    pub fn get(self, application_role_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.get").text("applicationRoleId", application_role_id)
    }

    /// Update Application Role.
    ///
    /// `PUT /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`; the body is [`ApplicationRole`](crate::typed::ApplicationRole). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html).
    pub fn update(self, application_role_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.update")
            .text("applicationRoleId", application_role_id)
            .body(body.into())
    }

    /// Delete Application Role.
    ///
    /// `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html).
    pub fn delete(self, application_role_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.delete").text("applicationRoleId", application_role_id)
    }
}

/// The operations under `authorize.applicationRoles.assignments`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApplicationRolesAssignments<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApplicationRolesAssignments<'a> {
    /// Read Application Role Assignments by Role.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/assignments`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-assignments/read-application-role-assignments.md).
    pub fn list(self, application_role_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.assignments.list").text("applicationRoleId", application_role_id)
    }
}

/// The operations under `authorize.applicationRoles.permissions`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApplicationRolesPermissions<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApplicationRolesPermissions<'a> {
    /// Read Application Role Permissions.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html).
    pub fn list(self, application_role_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.permissions.list").text("applicationRoleId", application_role_id)
    }

    /// Create Application Role Permission.
    ///
    /// `POST /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`; the body is [`ApplicationRolePermission`](crate::typed::ApplicationRolePermission). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html).
    ///
    /// Body is {"id": \<application resource permission id\>}. Code table and SDK say 201; the documented example response is 200 OK. The returned id equals the permission id; no new id is generated.
    pub fn create(self, application_role_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.permissions.create")
            .text("applicationRoleId", application_role_id)
            .body(body.into())
    }

    /// Delete Application Role Permission.
    ///
    /// `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions/{permissionId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html).
    pub fn delete(self, application_role_id: &str, permission_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.permissions.delete")
            .text("applicationRoleId", application_role_id)
            .text("permissionId", permission_id)
    }
}

/// The operations under `authorize.applicationRoles.users`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeApplicationRolesUsers<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeApplicationRolesUsers<'a> {
    /// Read Application Role Users.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-application-role-users.md).
    ///
    /// Query: [`limit`](Call::limit), [`cursor`](Call::cursor), [`expand`](Call::expand).
    ///
    /// expand=user adds \_embedded.user to each item.
    pub fn list(self, application_role_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.users.list").text("applicationRoleId", application_role_id)
    }

    /// Read One Application Role User.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users/{userId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-one-application-role-user.md).
    pub fn get(self, application_role_id: &str, user_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.applicationRoles.users.get")
            .text("applicationRoleId", application_role_id)
            .text("userId", user_id)
    }
}

/// The operations under `authorize.authorizationVersions`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeAuthorizationVersions<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeAuthorizationVersions<'a> {
    /// Read All Policy Decision Service Configuration Data.
    ///
    /// `GET /v1/environments/{environmentId}/authorizationVersions`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md).
    ///
    /// Query: [`limit`](Call::limit), [`cursor`](Call::cursor).
    ///
    /// Docs put the vendor media type in the Content-Type request header of a GET. The parameters limit and cursor are taken from the platform's paging conventions.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "authorize.authorizationVersions.list")
    }

    /// Read One Policy Decision Service Configuration Data.
    ///
    /// `GET /v1/environments/{environmentId}/authorizationVersions/{authorizationVersionId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html (response link authorizationVersion.href)).
    ///
    /// The path is taken from the authorizationVersion link in the documented Create Decision Endpoint response; the header is assumed to be that of Read All.
    pub fn get(self, authorization_version_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.authorizationVersions.get")
            .text("authorizationVersionId", authorization_version_id)
    }
}

/// The operations under `authorize.decisionEndpoints`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeDecisionEndpoints<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeDecisionEndpoints<'a> {
    /// The operations under `authorize.decisionEndpoints.recentDecisions`.
    pub fn recent_decisions(self) -> AuthorizeDecisionEndpointsRecentDecisions<'a> {
        AuthorizeDecisionEndpointsRecentDecisions(self.0)
    }

    /// Read All Decision Endpoints.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html).
    ///
    /// Query: [`limit`](Call::limit), [`filter`](Call::filter).
    ///
    /// Filter table on the docs page (name sw; id, organization.id, license.id eq; and) looks copied from environments; organization and license are not properties of a decision endpoint.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.list")
    }

    /// Create Decision Endpoint.
    ///
    /// `POST /v1/environments/{environmentId}/decisionEndpoints`; the body is [`DecisionEndpoint`](crate::typed::DecisionEndpoint). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.create").body(body.into())
    }

    /// Read One Decision Endpoint.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html).
    pub fn get(self, decision_endpoint_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.get").text("decisionEndpointId", decision_endpoint_id)
    }

    /// Update Decision Endpoint.
    ///
    /// `PUT /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`; the body is [`DecisionEndpoint`](crate::typed::DecisionEndpoint). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html).
    pub fn update(self, decision_endpoint_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.update")
            .text("decisionEndpointId", decision_endpoint_id)
            .body(body.into())
    }

    /// Delete Decision Endpoint.
    ///
    /// `DELETE /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html).
    ///
    /// System-owned endpoints (owned=true) cannot be deleted.
    pub fn delete(self, decision_endpoint_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.delete").text("decisionEndpointId", decision_endpoint_id)
    }

    /// Evaluate a Decision Request.
    ///
    /// `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`; the body is [`DecisionEvaluationRequest`](crate::typed::DecisionEvaluationRequest). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html).
    ///
    /// No /evaluate suffix: POST on the decision endpoint itself. Requests to an endpoint using the latest policy version are limited to one per second (admin docs).
    pub fn evaluate(self, decision_endpoint_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.evaluate")
            .text("decisionEndpointId", decision_endpoint_id)
            .body(body.into())
    }

    /// Evaluate a Bulk Decision Request.
    ///
    /// `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`; the body is [`BulkDecisionEvaluationRequest`](crate::typed::BulkDecisionEvaluationRequest). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md).
    ///
    /// Newer than the API reference. Same URL as evaluate; the content type selects it. At most 20 decisionRequests, otherwise "400 Payload Too Large".
    pub fn evaluate_bulk(self, decision_endpoint_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.evaluateBulk")
            .text("decisionEndpointId", decision_endpoint_id)
            .body(body.into())
    }
}

/// The operations under `authorize.decisionEndpoints.recentDecisions`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeDecisionEndpointsRecentDecisions<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeDecisionEndpointsRecentDecisions<'a> {
    /// Read Recent Decisions.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-recent-decisions.html).
    ///
    /// Query: [`limit`](Call::limit), [`cursor`](Call::cursor).
    ///
    /// At most the 20 most recent decisions of the last 24 hours; empty unless recordRecentRequests is true.
    pub fn list(self, decision_endpoint_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.recentDecisions.list")
            .text("decisionEndpointId", decision_endpoint_id)
    }

    /// Read One Recent Decision.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions/{recentDecisionId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-one-recent-decision.html).
    pub fn get(self, decision_endpoint_id: &str, recent_decision_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.decisionEndpoints.recentDecisions.get")
            .text("decisionEndpointId", decision_endpoint_id)
            .text("recentDecisionId", recent_decision_id)
    }
}

/// The operations under `authorize.externalOAuthServers`.
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeExternalOAuthServers<'a>(pub(super) &'a PingOne);

impl<'a> AuthorizeExternalOAuthServers<'a> {
    /// Read All External OAuth Servers.
    ///
    /// `GET /v1/environments/{environmentId}/externalOAuthServers`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md).
    ///
    /// Query: [`limit`](Call::limit), [`filter`](Call::filter), [`cursor`](Call::cursor).
    ///
    /// 25 external OAuth servers per environment. Not in the Go SDK.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "authorize.externalOAuthServers.list")
    }

    /// Create External OAuth Server.
    ///
    /// `POST /v1/environments/{environmentId}/externalOAuthServers`; the body is [`ExternalOAuthServer`](crate::typed::ExternalOAuthServer). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.externalOAuthServers.create").body(body.into())
    }

    /// Read One External OAuth Server.
    ///
    /// `GET /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md).
    pub fn get(self, external_oauth_server_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.externalOAuthServers.get").text("externalOAuthServerId", external_oauth_server_id)
    }

    /// Update External OAuth Server.
    ///
    /// `PUT /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`; the body is [`ExternalOAuthServer`](crate::typed::ExternalOAuthServer). [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md).
    pub fn update(self, external_oauth_server_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "authorize.externalOAuthServers.update")
            .text("externalOAuthServerId", external_oauth_server_id)
            .body(body.into())
    }

    /// Delete External OAuth Server.
    ///
    /// `DELETE /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`. [Documentation](https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md).
    pub fn delete(self, external_oauth_server_id: &str) -> Call<'a> {
        Call::new(self.0, "authorize.externalOAuthServers.delete")
            .text("externalOAuthServerId", external_oauth_server_id)
    }
}
