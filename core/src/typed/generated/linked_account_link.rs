//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};
use serde_json::Value;
use std::collections::BTreeMap;

object! {
    /// Users linked accounts request data model.
    LinkedAccountLink {
        /// Holds `id`.
        identity_provider: IdentityProvider = "identityProvider",
        /// The user's identifier at the identity provider.
        external_id: String = "externalId",
        /// Holds `{attributeName}`.
        attributes: BTreeMap<String, Attribute> = "attributes",
    }
}

object! {
    /// Holds `id`.
    IdentityProvider {
        /// The identity provider.
        id: String = "id",
    }
}

object! {
    /// The value of a user attribute, and when it overwrites the one that is there.
    Attribute {
        /// The value.
        value: Value = "value",
        /// When the value is taken over.
        update: AttributeUpdate = "update",
    }
}

choices! {
    /// When the value is taken over.
    AttributeUpdate {
        EmptyOnly = "EMPTY_ONLY",
        Always = "ALWAYS",
    }
}

model!(LinkedAccountLink);
