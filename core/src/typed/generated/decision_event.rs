//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::Value;

object! {
    /// DECISION_ENDPOINT.DECISION_REQUEST_EVALUATED audit event keys.
    DecisionEvent {
        /// The name of the endpoint against which the request was evaluated.
        enm: String = "enm",
        /// The ID of the endpoint against which the request was evaluated.
        eid: String = "eid",
        /// The ID of the policy that was deployed to the endpoint at that time.
        pid: String = "pid",
        /// The ID of the version that was deployed to the endpoint at that time.
        ver: String = "ver",
        /// The overall decision.
        dec: String = "dec",
        /// The decisions of the individual policies and rules that contributed to the overall decision.
        sce: Sce = "sce",
        /// How long the evaluation took.
        exe: i64 = "exe",
        /// The services that were invoked by the evaluation.
        svc: Vec<Svc> = "svc",
    }
}

object! {
    /// The decisions of the individual policies and rules that contributed to the overall decision.
    Sce {
        /// The IDs of the policies and rules that produced PERMIT.
        permitted_by: Vec<Value> = "P",
        /// The IDs of the policies and rules that produced DENY.
        denied_by: Vec<Value> = "D",
        /// The IDs of the policies and rules that produced INDETERMINATE.
        indeterminate_by: Vec<Value> = "I",
    }
}

object! {
    /// An item.
    Svc {
        /// The name of the service.
        n: String = "n",
        /// The value of the service.
        v: Value = "v",
    }
}

model!(DecisionEvent);
