//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// API service deployment data model.
    ApiServiceDeployment {
        /// Holds `custom`.
        access_control: AccessControl = "accessControl",
        /// Holds `id`.
        authorization_version: AuthorizationVersion = "authorizationVersion",
        /// Holds `id`.
        decision_endpoint: DecisionEndpoint = "decisionEndpoint",
        /// When the last deployment succeeded.
        deployed_at: String = "deployedAt",
        /// Holds `id`.
        policy: Policy = "policy",
        /// Holds `code`, `error`.
        status: Status = "status",
    }
}

object! {
    /// Holds `custom`.
    AccessControl {
        /// Whether a custom policy is used instead of the group and scope requirements.
        custom: AccessControlCustom = "custom",
    }
}

object! {
    /// Whether a custom policy is used instead of the group and scope requirements.
    AccessControlCustom {
        /// When true, a custom policy is used.
        enabled: bool = "enabled",
    }
}

object! {
    /// Holds `id`.
    AuthorizationVersion {
        /// The authorization version that was deployed last.
        id: String = "id",
    }
}

object! {
    /// Holds `id`.
    DecisionEndpoint {
        /// The decision endpoint.
        id: String = "id",
    }
}

object! {
    /// Holds `id`.
    Policy {
        /// The root policy.
        id: String = "id",
    }
}

object! {
    /// Holds `code`, `error`.
    Status {
        /// The state of the deployment.
        code: StatusCode = "code",
        /// Why the last deployment failed.
        error: StatusError = "error",
    }
}

choices! {
    /// The state of the deployment.
    StatusCode {
        PoliciesCreateInProgress = "POLICIES_CREATE_IN_PROGRESS",
        DecisionEndpointCreateInProgress = "DECISION_ENDPOINT_CREATE_IN_PROGRESS",
        DecisionEndpointUpdateInProgress = "DECISION_ENDPOINT_UPDATE_IN_PROGRESS",
        DeploymentSuccessful = "DEPLOYMENT_SUCCESSFUL",
        DeploymentFailed = "DEPLOYMENT_FAILED",
        DeploymentUninitialized = "DEPLOYMENT_UNINITIALIZED",
    }
}

object! {
    /// Why the last deployment failed.
    StatusError {
        /// The unique identifier of the error.
        id: String = "id",
        /// The general kind of error.
        code: String = "code",
        /// A short description of the error.
        message: String = "message",
    }
}

model!(ApiServiceDeployment);
