//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// User session.
    UserSession {
        /// The unique identifier of the session.
        id: String = "id",
        /// Holds `id`.
        environment: Environment = "environment",
        /// Holds `id`.
        user: User = "user",
        /// When the session began.
        created_at: String = "createdAt",
        /// When the session was last used.
        active_at: String = "activeAt",
        /// The places from which the session was used.
        locations: Vec<Location> = "locations",
        /// Holds `remoteIp`.
        last_sign_on: LastSignOn = "lastSignOn",
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
    /// An item.
    Location {
        /// When it was used there.
        at: String = "at",
        /// The IP address.
        remote_ip: String = "remoteIp",
        /// The city.
        city: String = "city",
        /// The state.
        state: String = "state",
        /// The country.
        country: String = "country",
    }
}

object! {
    /// Holds `remoteIp`.
    LastSignOn {
        /// The IP address of the last sign-on.
        remote_ip: String = "remoteIp",
    }
}

model!(UserSession);
