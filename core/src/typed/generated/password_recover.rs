//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Password recover body.
    PasswordRecover {
        /// The code that was sent to the user.
        recovery_code: String = "recoveryCode" secret,
        /// The new password.
        new_password: String = "newPassword" secret,
    }
}

model!(PasswordRecover);
