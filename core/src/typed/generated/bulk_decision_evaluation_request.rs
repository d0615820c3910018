//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::{Map, Value};

object! {
    /// Bulk policy decision evaluation request data model.
    BulkDecisionEvaluationRequest {
        /// The decision requests, at most 20.
        decision_requests: Vec<crate::typed::DecisionEvaluationRequest> = "decisionRequests",
        /// Parameters for every request; a request's own value goes before.
        parameters: Map<String, Value> = "parameters",
        /// Holds `user`.
        user_context: UserContext = "userContext",
    }
}

object! {
    /// Holds `user`.
    UserContext {
        /// Holds `id`.
        user: UserContextUser = "user",
    }
}

object! {
    /// Holds `id`.
    UserContextUser {
        /// The user about whom the decisions are made.
        id: String = "id",
    }
}

model!(BulkDecisionEvaluationRequest);
