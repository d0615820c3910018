//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `davinci`.
#[derive(Debug, Clone, Copy)]
pub struct Davinci<'a>(pub(super) &'a PingOne);

impl<'a> Davinci<'a> {
    /// The operations under `davinci.variables`.
    pub fn variables(self) -> DavinciVariables<'a> {
        DavinciVariables(self.0)
    }
}

/// The operations under `davinci.variables`.
#[derive(Debug, Clone, Copy)]
pub struct DavinciVariables<'a>(pub(super) &'a PingOne);

impl<'a> DavinciVariables<'a> {
    /// Create Variable.
    ///
    /// `POST /v1/environments/{environmentId}/variables`; the body is an object.
    ///
    /// The API reference calls it "a new Authorize variable" (boilerplate shared with the DaVinci guide); the resource is a DaVinci admin variable. The reference uses {{apiPath}}, not {{orchestratePath}}.
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "davinci.variables.create").body(body.into())
    }
}
