//! Audit activities.

use super::row::Constraint::*;
use super::row::*;

pub(super) static ACTIVITY_SEARCH: Model = Model::new(
    "ActivitySearch",
    "Activities filter body",
    Source::Sdk,
    &[text("filter", "A SCIM filter that is too long for a URL.").required().limits(&[TextFormat(Format::ScimFilter)])],
)
.used_by(&["activities.search"]);
