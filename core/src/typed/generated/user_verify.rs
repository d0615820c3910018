//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Verify user body.
    UserVerify {
        /// The code that was sent to the user.
        verification_code: String = "verificationCode" secret,
    }
}

model!(UserVerify);
