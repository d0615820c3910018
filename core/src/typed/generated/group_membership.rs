//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};
use serde_json::{Map, Value};

object! {
    /// Group membership data model.
    GroupMembership {
        /// What was asked for with expand.
        embedded: Embedded = "_embedded",
        /// The group that the user joins.
        id: String = "id",
        /// The environment of the group.
        environment: Environment = "environment",
        /// The name of the group.
        name: String = "name",
        /// Whether the user is a member of the group itself or of a nested one.
        r#type: Type = "type",
    }
}

object! {
    /// What was asked for with expand.
    Embedded {
        /// The group.
        group: EmbeddedGroup = "group",
    }
}

object! {
    /// The group.
    EmbeddedGroup {
        /// The unique identifier of the group.
        id: String = "id",
        /// The environment of the group.
        environment: EmbeddedGroupEnvironment = "environment",
        /// The name that is shown.
        display_name: String = "displayName",
        /// The population of the group.
        population: EmbeddedGroupPopulation = "population",
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
        source_type: EmbeddedGroupSourceType = "sourceType",
        /// How many direct members the group has.
        direct_member_counts: EmbeddedGroupDirectMemberCounts = "directMemberCounts",
        /// How many members the group has, nested ones included.
        total_member_counts: EmbeddedGroupTotalMemberCounts = "totalMemberCounts",
    }
}

object! {
    /// The environment of the group.
    EmbeddedGroupEnvironment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// The population of the group.
    EmbeddedGroupPopulation {
        /// The population.
        id: String = "id",
    }
}

choices! {
    /// The kind of source.
    EmbeddedGroupSourceType {
        Gateway = "GATEWAY",
        Idp = "IDP",
    }
}

object! {
    /// How many direct members the group has.
    EmbeddedGroupDirectMemberCounts {
        /// How many users.
        users: i64 = "users",
    }
}

object! {
    /// How many members the group has, nested ones included.
    EmbeddedGroupTotalMemberCounts {
        /// How many users.
        users: i64 = "users",
    }
}

object! {
    /// The environment of the group.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

choices! {
    /// Whether the user is a member of the group itself or of a nested one.
    Type {
        Direct = "DIRECT",
        Indirect = "INDIRECT",
    }
}

model!(GroupMembership);
