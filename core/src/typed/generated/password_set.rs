//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Password set body.
    PasswordSet {
        /// The password, in clear or encoded, for example {SSHA512}….
        value: String = "value" secret,
        /// Whether the user must change the password at the next sign-on.
        force_change: bool = "forceChange",
        /// Holds `external`.
        password: Password = "password",
    }
}

object! {
    /// Holds `external`.
    Password {
        /// Holds `gateway`.
        external: PasswordExternal = "external",
    }
}

object! {
    /// Holds `gateway`.
    PasswordExternal {
        /// Holds `id`, `correlationAttributes`, `userType`.
        gateway: PasswordExternalGateway = "gateway",
    }
}

object! {
    /// Holds `id`, `correlationAttributes`, `userType`.
    PasswordExternalGateway {
        /// The gateway to the directory that keeps the password.
        id: String = "id",
        /// The attributes by which the user is found there.
        correlation_attributes: PasswordExternalGatewayCorrelationAttributes = "correlationAttributes",
        /// Holds `id`.
        user_type: PasswordExternalGatewayUserType = "userType",
    }
}

object! {
    /// The attributes by which the user is found there.
    PasswordExternalGatewayCorrelationAttributes {
        /// The user's identifier there.
        uid: String = "uid",
        /// The user's e-mail address there.
        mail: String = "mail",
    }
}

object! {
    /// Holds `id`.
    PasswordExternalGatewayUserType {
        /// The user type of the gateway.
        id: String = "id",
    }
}

model!(PasswordSet);
