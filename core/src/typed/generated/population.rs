//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::Value;

object! {
    /// Populations data model.
    Population {
        /// Other identifiers of the population.
        alternative_identifiers: Vec<Value> = "alternativeIdentifiers",
        /// When the population was created.
        created_at: String = "createdAt",
        /// Whether this is the default population of the environment. There is only one.
        default: bool = "default",
        /// What the population is for.
        description: String = "description",
        /// The environment of the population.
        environment: Environment = "environment",
        /// The unique identifier of the population.
        id: String = "id",
        /// The name of the population.
        name: String = "name",
        /// The language of the population's users.
        preferred_language: String = "preferredLanguage",
        /// The password policy of the population's users. Leave it out of a replacement to take it away.
        password_policy: PasswordPolicy = "passwordPolicy",
        /// When the population was last changed.
        updated_at: String = "updatedAt",
        /// How many users the population has.
        user_count: i64 = "userCount",
        /// The branding theme of the population. Leave it out of a replacement to take it away.
        theme: Theme = "theme",
    }
}

object! {
    /// The environment of the population.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// The password policy of the population's users. Leave it out of a replacement to take it away.
    PasswordPolicy {
        /// The password policy.
        id: String = "id",
    }
}

object! {
    /// The branding theme of the population. Leave it out of a replacement to take it away.
    Theme {
        /// The branding theme.
        id: String = "id",
    }
}

model!(Population);
