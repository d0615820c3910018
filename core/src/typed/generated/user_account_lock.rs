//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// User account lock action body.
    UserAccountLock {
        /// When the account is unlocked again, for example 2023-06-07T23:59:59Z.
        unlock_at: String = "unlockAt",
    }
}

model!(UserAccountLock);
