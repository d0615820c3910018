//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// Password state (read).
    PasswordState {
        /// Holds `id`.
        environment: Environment = "environment",
        /// Holds `id`.
        user: User = "user",
        /// Holds `id`.
        password_policy: PasswordPolicy = "passwordPolicy",
        /// The state of the password.
        status: Status = "status",
        /// When the password was last changed.
        last_changed_at: String = "lastChangedAt",
        /// Holds `passwordPolicy`.
        embedded: Embedded = "_embedded",
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
    PasswordPolicy {
        /// The password policy of the user.
        id: String = "id",
    }
}

choices! {
    /// The state of the password.
    Status {
        NoPassword = "NO_PASSWORD",
        Ok = "OK",
        PasswordExpired = "PASSWORD_EXPIRED",
        PasswordLockedOut = "PASSWORD_LOCKED_OUT",
        MustChangePassword = "MUST_CHANGE_PASSWORD",
    }
}

object! {
    /// Holds `passwordPolicy`.
    Embedded {
        /// The password policy of the user.
        password_policy: crate::typed::PasswordPolicy = "passwordPolicy",
    }
}

model!(PasswordState);
