//! Decision evaluation, with one policy: payments above 10,000 are denied.

use crate::answer::{Answer, detail};
use crate::incoming::Incoming;
use crate::platform::{Platform, id};
use serde_json::{Value, json};

/// The largest payment that is permitted.
const LIMIT: f64 = 10_000.0;

/// The parameter that the policy looks at.
const AMOUNT: &str = "Request - Payment.paymentAmount";

/// The most requests of one bulk evaluation (API reference, bulk evaluation).
const BULK_LIMIT: usize = 20;

pub(crate) fn evaluate(platform: &Platform, request: &Incoming) -> Answer {
    if platform.store.get(request.parent(), request.last_segment()).is_none() {
        return Answer::not_found();
    }
    match request.json() {
        Some(body) => Answer::ok(decide(body.get("parameters"), 1)),
        None => Answer::invalid_request(Vec::new()),
    }
}

pub(crate) fn evaluate_bulk(platform: &Platform, request: &Incoming) -> Answer {
    if platform.store.get(request.parent(), request.last_segment()).is_none() {
        return Answer::not_found();
    }
    let body = request.json().unwrap_or_default();
    let Some(requests) = body.get("decisionRequests").and_then(Value::as_array) else {
        return Answer::invalid_data(vec![detail("REQUIRED_VALUE", "decisionRequests", "must not be null")]);
    };
    if requests.len() > BULK_LIMIT {
        let problem = detail("SIZE_LIMIT_EXCEEDED", "decisionRequests", "must have at most 20 items");
        return Answer::invalid_data(vec![problem]);
    }
    let parameters = requests.iter().map(|one| one.get("parameters").or_else(|| body.get("parameters")));
    let responses: Vec<Value> =
        parameters.enumerate().map(|(index, parameters)| decide(parameters, index + 1)).collect();
    Answer::ok(json!({
        "correlationId": id("evaluation", 0),
        "summary": {"requested": responses.len(), "successful": responses.len(), "errors": 0},
        "responses": responses,
    }))
}

fn decide(parameters: Option<&Value>, number: usize) -> Value {
    let amount = parameters.and_then(|parameters| parameters.get(AMOUNT)).and_then(Value::as_str);
    let (decision, code, statements) = match amount.map(str::parse::<f64>) {
        Some(Ok(amount)) if amount <= LIMIT => ("PERMIT", "OKAY", json!([])),
        Some(Ok(_)) => (
            "DENY",
            "OKAY",
            json!([{
                "id": id("statement", 1), "name": "Needs approval", "code": "ANSWER",
                "payload": {"reason": "A manager has to approve this payment"},
            }]),
        ),
        Some(Err(_)) => ("INDETERMINATE", "TYPE_CONVERSION_ERROR", json!([])),
        None => ("INDETERMINATE", "MISSING_ATTRIBUTE", json!([])),
    };
    json!({
        "id": id("evaluation", number), "correlationId": id("evaluation", 0), "decision": decision,
        "status": {"code": code}, "statements": statements, "elapsedMicroseconds": 1200,
        "timestamp": "2026-01-05T09:00:00.000Z", "authorizationVersion": {"id": id("version", 1)},
    })
}
