//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Linked account.
    LinkedAccount {
        /// The unique identifier of the linked account.
        id: String = "id",
        /// Holds `id`.
        environment: Environment = "environment",
        /// Holds `id`.
        user: User = "user",
        /// Holds `id`.
        identity_provider: IdentityProvider = "identityProvider",
        /// The user's identifier at the identity provider.
        external_id: String = "externalId",
    }
}

object! {
    /// Holds `id`.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// Holds `id`.
    User {
        /// The user.
        id: String = "id",
    }
}

object! {
    /// Holds `id`.
    IdentityProvider {
        /// The identity provider.
        id: String = "id",
    }
}

model!(LinkedAccount);
