//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};

/// The operations under `notifications`.
#[derive(Debug, Clone, Copy)]
pub struct Notifications<'a>(pub(super) &'a PingOne);

impl<'a> Notifications<'a> {
    /// The operations under `notifications.templates`.
    pub fn templates(self) -> NotificationsTemplates<'a> {
        NotificationsTemplates(self.0)
    }
}

/// The operations under `notifications.templates`.
#[derive(Debug, Clone, Copy)]
pub struct NotificationsTemplates<'a>(pub(super) &'a PingOne);

impl<'a> NotificationsTemplates<'a> {
    /// Read One Template.
    ///
    /// `GET /v1/environments/{environmentId}/templates/{templateName}`.
    ///
    /// templateName is a fixed name such as strong\_authentication, not a UUID.
    pub fn get(self, template_name: &str) -> Call<'a> {
        Call::new(self.0, "notifications.templates.get").text("templateName", template_name)
    }
}
