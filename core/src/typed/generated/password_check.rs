//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Password check body.
    PasswordCheck {
        /// The password to check.
        password: String = "password" secret,
    }
}

model!(PasswordCheck);
