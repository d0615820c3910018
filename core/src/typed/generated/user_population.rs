//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// User population data model.
    UserPopulation {
        /// The population to which the user moves.
        id: String = "id",
    }
}

model!(UserPopulation);
