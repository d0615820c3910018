//! The call of reading responses.

use super::{Args, Call, report, text};
use pingone_core::Request;
use pingone_core::response::{ErrorDetail, Outcome, PlatformError, Response, read_response};
use serde_json::{Value, json};

pub(super) const CALLS: &[Call] =
    &[Call { name: "readResponse", args: &["endpoint", "status", "headers", "body"], run: read }];

fn read(args: &Args) -> Result<Value, String> {
    let endpoint = text(args, "endpoint")?;
    let status = args.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    let headers = args.get("headers").and_then(Value::as_object).into_iter().flatten();
    let headers: Result<_, String> = headers
        .map(|(name, value)| {
            let value = value.as_str().ok_or_else(|| format!("header `{name}` must be a string"))?;
            Ok((name.clone(), value.to_owned()))
        })
        .collect();
    let body = match args.get("body") {
        None | Some(Value::Null) => Vec::new(),
        Some(body) => body.as_str().ok_or("`body` must be a string")?.as_bytes().to_vec(),
    };
    let response = Response { status: status.ok_or("`status` must be a status")?, headers: headers?, body };
    let reading = match read_response(endpoint, response) {
        Ok(reading) => reading,
        Err(error) => return Ok(Value::Object(report(&error.violations().iter().cloned().collect()))),
    };
    let mut answer = report(&reading.report);
    let mut set = |name: &str, value: Value| answer.insert(name.to_owned(), value);
    set("kind", reading.outcome.kind().into());
    set("retryAfterMillis", reading.retry_after_millis.into());
    set("correlationId", reading.correlation_id.into());
    match &reading.outcome {
        Outcome::Value(value) => {
            set("value", value.clone());
        }
        Outcome::Page(page) => {
            let request = |link: Result<Option<&Request>, _>| link.ok().flatten().map(Request::to_value);
            set("items", page.items().into());
            set("collection", page.collection().into());
            set("size", page.size().into());
            set("count", page.count().into());
            set("next", request(page.next()).into());
            set("previous", request(page.previous()).into());
        }
        Outcome::Error(error) => {
            set("error", platform_error(error));
        }
    }
    Ok(Value::Object(answer))
}

fn platform_error(error: &PlatformError) -> Value {
    json!({
        "status": error.status, "form": error.form.as_str(), "code": error.code, "id": error.id,
        "message": error.message, "details": error.details.iter().map(detail).collect::<Vec<_>>(),
    })
}

fn detail(detail: &ErrorDetail) -> Value {
    json!({
        "code": detail.code, "target": detail.target, "pointer": detail.pointer, "message": detail.message,
        "innerError": detail.inner_error,
    })
}
