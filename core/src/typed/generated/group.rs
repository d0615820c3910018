//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};
use serde_json::{Map, Value};

object! {
    /// Groups data model.
    Group {
        /// The unique identifier of the group.
        id: String = "id",
        /// The environment of the group.
        environment: Environment = "environment",
        /// The name that is shown.
        display_name: String = "displayName",
        /// The population of the group. Leave it out for a group of the whole environment.
        population: Population = "population",
        /// The name of the group.
        name: String = "name",
        /// A SCIM filter: users that match it are members.
        user_filter: String = "userFilter",
        /// What the group is for.
        description: String = "description",
        /// An identifier of the group in another system.
        external_id: String = "externalId",
        /// Anything you want to keep with the group.
        custom_data: Map<String, Value> = "customData",
        /// The gateway or identity provider from which the group comes.
        source_id: String = "sourceId",
        /// The kind of source.
        source_type: SourceType = "sourceType",
        /// How many direct members the group has.
        direct_member_counts: DirectMemberCounts = "directMemberCounts",
        /// How many members the group has, nested ones included.
        total_member_counts: TotalMemberCounts = "totalMemberCounts",
    }
}

object! {
    /// The environment of the group.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// The population of the group. Leave it out for a group of the whole environment.
    Population {
        /// The population.
        id: String = "id",
    }
}

choices! {
    /// The kind of source.
    SourceType {
        Gateway = "GATEWAY",
        Idp = "IDP",
    }
}

object! {
    /// How many direct members the group has.
    DirectMemberCounts {
        /// How many users.
        users: i64 = "users",
    }
}

object! {
    /// How many members the group has, nested ones included.
    TotalMemberCounts {
        /// How many users.
        users: i64 = "users",
    }
}

model!(Group);
