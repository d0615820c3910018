//! Readings as the data that every language sees.

use super::{ErrorDetail, Outcome, Page, PlatformError, Reading};
use crate::request::Request;
use crate::{Error, Units};
use serde_json::{Map, Value, json};

impl Reading {
    /// The reading as data, spans in the units of a language.
    ///
    /// Always: `kind` (`value`, `page` or `error`), `endpoint`, `status`, `retryAfterMillis`, `correlationId`,
    /// `location`, `valid`, `violations`. A value has `value`; a page has `items`, `collection`, `size`, `count`, `next`
    /// and `previous` (requests; null at the end, and null when the link is refused, which is then in `violations`); an
    /// error has `error` with `status`, `form`, `code`, `id`, `message`, `details` and `document`.
    pub fn to_value(&self, units: Units) -> Value {
        let mut members = Map::new();
        let mut set = |name: &str, value: Value| {
            members.insert(name.to_owned(), value);
        };
        set("kind", self.outcome.kind().into());
        set("endpoint", self.endpoint.id.into());
        set("status", self.response.status.into());
        match &self.outcome {
            Outcome::Value(value) => set("value", value.clone()),
            Outcome::Page(page) => page_members(page, units, &mut set),
            Outcome::Error(error) => set("error", error.to_value()),
        }
        set("retryAfterMillis", self.retry_after_millis.into());
        set("correlationId", self.correlation_id.as_deref().into());
        set("location", self.location().into());
        if let Value::Object(report) = self.report.to_value(units) {
            members.extend(report);
        }
        Value::Object(members)
    }
}

fn page_members(page: &Page, units: Units, set: &mut dyn FnMut(&str, Value)) {
    let request = |link: Result<Option<&Request>, Error>| link.ok().flatten().map(|request| request.to_value(units));
    set("items", page.items().into());
    set("collection", page.collection().into());
    set("size", page.size().into());
    set("count", page.count().into());
    set("next", request(page.next()).into());
    set("previous", request(page.previous()).into());
}

impl PlatformError {
    /// The error as data: `status`, `form`, `code`, `id`, `message`, `details` and `document`.
    pub fn to_value(&self) -> Value {
        json!({
            "status": self.status,
            "form": self.form.as_str(),
            "code": self.code,
            "id": self.id,
            "message": self.message,
            "details": self.details.iter().map(ErrorDetail::to_value).collect::<Vec<_>>(),
            "document": self.document,
        })
    }
}

impl ErrorDetail {
    /// The detail as data: `code`, `target`, `pointer`, `message` and `innerError`.
    pub fn to_value(&self) -> Value {
        json!({
            "code": self.code,
            "target": self.target,
            "pointer": self.pointer,
            "message": self.message,
            "innerError": self.inner_error,
        })
    }
}
