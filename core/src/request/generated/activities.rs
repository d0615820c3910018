//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `activities`.
#[derive(Debug, Clone, Copy)]
pub struct Activities<'a>(pub(super) &'a PingOne);

impl<'a> Activities<'a> {
    /// Get User Activities.
    ///
    /// `GET /v1/environments/{environmentId}/activities`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/reference/query-parameter-quick-reference.html).
    ///
    /// Query: [`limit`](Call::limit), [`filter`](Call::filter).
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "activities.list")
    }

    /// Get User Activities (filter in body).
    ///
    /// `POST /v1/environments/{environmentId}/activities`; the body is [`ActivitySearch`](crate::typed::ActivitySearch).
    ///
    /// POST with {"filter": "..."} in the body, for long filters.
    pub fn search(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "activities.search").body(body.into())
    }

    /// Get One User Activity.
    ///
    /// `GET /v1/environments/{environmentId}/activities/{activityId}`.
    pub fn get(self, activity_id: &str) -> Call<'a> {
        Call::new(self.0, "activities.get").text("activityId", activity_id)
    }
}
