//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};
use serde_json::{Map, Value};

object! {
    /// Policy decision evaluation response data model.
    DecisionEvaluationResponse {
        /// Holds `id`.
        authorization_version: AuthorizationVersion = "authorizationVersion",
        /// The unique identifier of the evaluation.
        id: String = "id",
        /// The correlation ID of the evaluation.
        correlation_id: String = "correlationId",
        /// The decision.
        decision: Decision = "decision",
        /// How long the evaluation took.
        elapsed_microseconds: i64 = "elapsedMicroseconds",
        /// Holds `code`, `message`.
        status: Status = "status",
        /// Holds `id`, `name`, `code`, `payload`.
        statements: Vec<Statement> = "statements",
        /// When the evaluation took place.
        timestamp: String = "timestamp",
    }
}

object! {
    /// Holds `id`.
    AuthorizationVersion {
        /// The authorization version that was evaluated.
        id: String = "id",
    }
}

choices! {
    /// The decision.
    Decision {
        Permit = "PERMIT",
        Deny = "DENY",
        NotApplicable = "NOT_APPLICABLE",
        Indeterminate = "INDETERMINATE",
    }
}

object! {
    /// Holds `code`, `message`.
    Status {
        /// How the evaluation went.
        code: StatusCode = "code",
        /// What went wrong.
        message: String = "message",
    }
}

choices! {
    /// How the evaluation went.
    StatusCode {
        Okay = "OKAY",
        MissingAttribute = "MISSING_ATTRIBUTE",
        TypeConversionError = "TYPE_CONVERSION_ERROR",
        ProcessingError = "PROCESSING_ERROR",
        Timeout = "TIMEOUT",
    }
}

object! {
    /// An item.
    Statement {
        /// The unique identifier of the statement.
        id: String = "id",
        /// The name of the statement.
        name: String = "name",
        /// The code of the statement.
        code: StatementCode = "code",
        /// The payload of the statement.
        payload: Map<String, Value> = "payload",
    }
}

choices! {
    /// The code of the statement.
    StatementCode {
        Answer = "ANSWER",
    }
}

model!(DecisionEvaluationResponse);
