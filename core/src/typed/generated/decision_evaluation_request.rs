//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::{Map, Value};

object! {
    /// Policy decision evaluation request data model.
    DecisionEvaluationRequest {
        /// The parameters that the policy needs, by attribute name. Every value should be text.
        parameters: Map<String, Value> = "parameters",
        /// Holds `user`, `environment`.
        user_context: UserContext = "userContext",
    }
}

object! {
    /// Holds `user`, `environment`.
    UserContext {
        /// Holds `id`.
        user: UserContextUser = "user",
        /// Holds `id`.
        environment: UserContextEnvironment = "environment",
    }
}

object! {
    /// Holds `id`.
    UserContextUser {
        /// The user about whom the decision is made.
        id: String = "id",
    }
}

object! {
    /// Holds `id`.
    UserContextEnvironment {
        /// The environment of the user.
        id: String = "id",
    }
}

model!(DecisionEvaluationRequest);
