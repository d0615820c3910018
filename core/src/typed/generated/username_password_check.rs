//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Username/password check action.
    UsernamePasswordCheck {
        /// The user's name.
        username: String = "username",
        /// The user's password.
        password: String = "password" secret,
    }
}

model!(UsernamePasswordCheck);
