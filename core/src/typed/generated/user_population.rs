//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::object;

object! {
    /// User population data model.
    UserPopulation {
        /// The population to which the user moves.
        id: String = "id",
    }
}

impl crate::typed::Typed for UserPopulation {
    const MODEL: &'static str = "UserPopulation";
}
