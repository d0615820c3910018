//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::Value;

object! {
    /// Bulk evaluation response (no data model published).
    BulkDecisionEvaluationResponse {
        /// The correlation ID of the evaluation.
        correlation_id: String = "correlationId",
        /// Holds `requested`, `errors`, `successful`.
        summary: Summary = "summary",
        /// The decisions.
        responses: Vec<Response> = "responses",
    }
}

object! {
    /// Holds `requested`, `errors`, `successful`.
    Summary {
        /// How many decisions were asked for.
        requested: i64 = "requested",
        /// How many of them failed.
        errors: i64 = "errors",
        /// How many of them succeeded.
        successful: i64 = "successful",
    }
}

object! {
    /// An item.
    Response {
        /// The unique identifier of the evaluation.
        id: String = "id",
        /// The decision.
        decision: String = "decision",
        /// How long the evaluation took.
        elapsed_microseconds: i64 = "elapsedMicroseconds",
        /// The statements of the decision.
        statements: Vec<Value> = "statements",
    }
}

model!(BulkDecisionEvaluationResponse);
