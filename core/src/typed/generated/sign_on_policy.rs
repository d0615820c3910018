//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Sign-on policies data model.
    SignOnPolicy {
        /// When the policy was created.
        created_at: String = "createdAt",
        /// Whether this is the default policy of the environment.
        default: bool = "default",
        /// What the policy is for.
        description: String = "description",
        /// The environment of the policy.
        environment: Environment = "environment",
        /// The unique identifier of the policy.
        id: String = "id",
        /// The name of the policy.
        name: String = "name",
        /// When the policy was last changed.
        updated_at: String = "updatedAt",
    }
}

object! {
    /// The environment of the policy.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

model!(SignOnPolicy);
