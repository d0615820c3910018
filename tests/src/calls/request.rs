//! `request` and `regions`.

use super::{Args, Call, answer, text};
use pingone_core::request::{Config, PingOne};
use pingone_core::violation::Units;
use pingone_core::{Body, Request, data};
use serde_json::{Value, json};

pub(super) const CALLS: &[Call] = &[
    Call { name: "request", args: &["config", "endpoint", "args"], run: request },
    Call { name: "regions", args: &[], run: all_regions },
];

fn request(args: &Args) -> Result<Value, String> {
    let config = args.get("config").cloned().unwrap_or_else(|| json!({}));
    let members = args.get("args").cloned().unwrap_or(Value::Null);
    let endpoint = text(args, "endpoint")?;
    let request = Config::from_value(&config).and_then(PingOne::new).and_then(|p1| p1.request(endpoint, members));
    Ok(answer(request.map(|request| built(&request))))
}

/// The body is compared as what it says, not as text.
fn built(request: &Request) -> Value {
    let mut answer = request.to_value(Units::CodePoints);
    answer["valid"] = true.into();
    answer["violations"] = answer["warnings"].take();
    answer["body"] = match &request.body {
        None => Value::Null,
        Some(Body::Json(value)) => value.clone(),
        Some(other) => String::from_utf8_lossy(&other.to_bytes()).into(),
    };
    answer
}

fn all_regions(_: &Args) -> Result<Value, String> {
    Ok(json!({"regions": data::regions()}))
}
