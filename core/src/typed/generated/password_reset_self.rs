//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Self password change body.
    PasswordResetSelf {
        /// The password until now.
        current_password: String = "currentPassword" secret,
        /// The new password.
        new_password: String = "newPassword" secret,
    }
}

model!(PasswordResetSelf);
