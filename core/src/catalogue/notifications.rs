//! Notification templates. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Endpoint, GET};

pub(in crate::catalogue) const NOTIFICATIONS: &[Endpoint] = &[Endpoint {
    id: "notifications.templates.get",
    title: "Read One Template",
    path: "/v1/environments/{environmentId}/templates/{templateName}",
    response: Some("Template"),
    notes: "templateName is a fixed name such as strong_authentication, not a UUID.",
    sources: &[
        "PingOne API foundations",
        "patrickcping/pingone-go-sdk-v2@4a884deb management/generate/pingone-management.yml",
    ],
    ..GET
}];
