//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::object;

object! {
    /// Username/password check action.
    UsernamePasswordCheck {
        /// The user's name.
        username: String = "username",
        /// The user's password.
        password: String = "password" secret,
    }
}

impl crate::typed::Typed for UsernamePasswordCheck {
    const MODEL: &'static str = "UsernamePasswordCheck";
}
