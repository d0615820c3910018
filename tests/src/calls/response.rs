//! The call of reading responses.

use super::{Args, Call, answer, text};
use pingone_core::response::{Response, read_response};
use pingone_core::violation::Units;
use serde_json::Value;

pub(super) const CALLS: &[Call] =
    &[Call { name: "readResponse", args: &["endpoint", "status", "headers", "body"], run: read }];

fn read(args: &Args) -> Result<Value, String> {
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
    Ok(answer(read_response(text(args, "endpoint")?, response).map(|reading| reading.to_value(Units::CodePoints))))
}
