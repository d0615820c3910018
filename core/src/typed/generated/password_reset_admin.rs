//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Administrative password change body.
    PasswordResetAdmin {
        /// The new password.
        new_password: String = "newPassword" secret,
    }
}

model!(PasswordResetAdmin);
