//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Policy decision service data model.
    DecisionEndpoint {
        /// Another, fixed identifier under which the endpoint can be found.
        alternate_id: String = "alternateId",
        /// Holds `id`, `href`, `title`, `type`.
        authorization_version: AuthorizationVersion = "authorizationVersion",
        /// What the decision endpoint is for.
        description: String = "description",
        /// The unique identifier of the decision endpoint.
        id: String = "id",
        /// The name of the decision endpoint.
        name: String = "name",
        /// When true, only clients owned by PingOne may change the endpoint.
        owned: bool = "owned",
        /// The root policy of this endpoint. Leave it out to let the policy editor service choose.
        policy_id: String = "policyId",
        /// Whether recent decisions are shown.
        recent_decisions_enabled: bool = "recentDecisionsEnabled",
        /// Holds `href`, `title`, `type`.
        recent_decisions: RecentDecisions = "recentDecisions",
        /// Whether a limited history of recent decision requests and responses is kept.
        record_recent_requests: bool = "recordRecentRequests",
        /// Where the decision endpoint comes from.
        provenance: String = "provenance",
    }
}

object! {
    /// Holds `id`, `href`, `title`, `type`.
    AuthorizationVersion {
        /// The authorization version deployed to this endpoint. Leave it out to follow the latest version.
        id: String = "id",
        /// The URL of the authorization version.
        href: String = "href",
        /// The title of the authorization version.
        title: String = "title",
        /// The content type of the authorization version.
        r#type: String = "type",
    }
}

object! {
    /// Holds `href`, `title`, `type`.
    RecentDecisions {
        /// The URL of the recent decisions.
        href: String = "href",
        /// The title of the recent decisions.
        title: String = "title",
        /// The content type of the recent decisions.
        r#type: String = "type",
    }
}

model!(DecisionEndpoint);
