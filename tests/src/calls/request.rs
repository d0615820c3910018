//! `request` and `regions`.

use super::{Args, Call, text};
use pingone_core::request::{Config, PingOne, regions};
use pingone_core::violation::Units;
use pingone_core::{Body, Error, Request};
use serde_json::{Map, Value, json};

pub(super) const CALLS: &[Call] = &[
    Call { name: "request", args: &["config", "endpoint", "args"], run: request },
    Call { name: "regions", args: &[], run: all_regions },
];

fn request(args: &Args) -> Result<Value, String> {
    let config = args.get("config").cloned().unwrap_or_else(|| json!({}));
    let members = args.get("args").cloned().unwrap_or(Value::Null);
    let endpoint = text(args, "endpoint")?;
    let built = Config::from_value(&config).and_then(PingOne::new).and_then(|p1| p1.request(endpoint, members));
    Ok(match built {
        Ok(request) => answer(&request),
        Err(error) => refusal(&error),
    })
}

fn answer(request: &Request) -> Value {
    let headers: Map<String, Value> =
        request.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    let body = match &request.body {
        None => Value::Null,
        Some(Body::Json(value)) => value.clone(),
        Some(other) => String::from_utf8_lossy(&other.to_bytes()).into(),
    };
    let lints: Vec<Value> = request.warnings.iter().map(|violation| violation.to_value(Units::CodePoints)).collect();
    json!({
        "valid": true, "violations": [], "lints": lints,
        "endpoint": request.endpoint, "method": request.method, "url": request.url, "headers": headers, "body": body,
    })
}

fn refusal(error: &Error) -> Value {
    let list = |errors: bool| -> Vec<Value> {
        let violations = error.violations().iter().filter(|violation| violation.is_error() == errors);
        violations.map(|violation| violation.to_value(Units::CodePoints)).collect()
    };
    json!({"valid": false, "violations": list(true), "lints": list(false)})
}

fn all_regions(_: &Args) -> Result<Value, String> {
    let rows: Vec<Value> =
        regions().iter().map(|region| json!({"code": region.code, "domain": region.domain})).collect();
    Ok(json!({"regions": rows}))
}
