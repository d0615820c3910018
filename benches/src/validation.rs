//! Validation of whole values and of one form field.

use crate::timing::{Line, lines};
use pingone_core::model;
use pingone_core::path::validate_pattern;
use pingone_core::validate::{Options, validate};
use serde_json::{Value, json};

const ID: &str = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11";
/// What one small model may take, in nanoseconds.
const SMALL: f64 = 2_000.0;

pub(crate) fn run() -> Result<(), String> {
    println!("## Validation\n");
    let role = Checked::new("ApplicationRole", json!({"name": "CEO", "description": "The CEO"}))?;
    let service = Checked::new("ApiService", service())?;
    let operations: Vec<Checked> =
        (0..25).map(|number| Checked::new("ApiServiceOperation", operation(number))).collect::<Result<_, _>>()?;
    let pattern = "/accounts/{accountId}/payments/{paymentId}";
    if !validate_pattern("PARAMETER", pattern).is_empty() {
        return Err(format!("the pattern {pattern} is not accepted"));
    }
    lines(&[
        Line::new("a small model, `ApplicationRole`", 1, || role.run()).budget(SMALL),
        Line::new("`ApiService` with an external server", 1, || service.run()),
        Line::new("an `ApiServiceOperation`", 25, || operations.iter().map(Checked::run).sum()),
        Line::new("an `ApiService` with 25 operations", 1, || {
            service.run() + operations.iter().map(Checked::run).sum::<usize>()
        }),
        Line::new("a form field: one path pattern", 1, || {
            validate_pattern("PARAMETER", std::hint::black_box(pattern)).violations().len()
        }),
    ]);
    Ok(())
}

/// A value that its model accepts.
struct Checked {
    model: &'static model::Model,
    value: Value,
}

impl Checked {
    fn new(model: &str, value: Value) -> Result<Self, String> {
        let checked = Self { model: model::find(model).map_err(|error| error.to_string())?, value };
        match checked.run() {
            0 => Ok(checked),
            found => Err(format!("{model}: {found} violations")),
        }
    }

    fn run(&self) -> usize {
        validate(self.model, std::hint::black_box(&self.value), &Options::default()).violations().len()
    }
}

pub(crate) fn service() -> Value {
    json!({
        "name": "Banking",
        "baseUrls": ["https://api.example.com/v1"],
        "authorizationServer": {"type": "EXTERNAL", "externalOAuthServer": {"id": ID, "audience": "bank"}},
        "directory": {"type": "EXTERNAL"},
    })
}

fn operation(number: usize) -> Value {
    json!({
        "name": format!("Read account {number}"),
        "methods": ["GET", "PUT"],
        "paths": [
            {"type": "PARAMETER", "pattern": format!("/accounts{number}/{{id}}")},
            {"type": "EXACT", "pattern": format!("/accounts{number}")},
        ],
        "accessControl": {
            "authentication": {"acrs": [{"id": ID, "type": "PINGONE"}], "maxAge": 300},
            "group": {"groups": [{"id": ID}]},
            "permission": {"id": ID},
            "scope": {"matchType": "ANY", "scopes": [{"id": ID}]},
            "custom": {"enabled": false},
        },
    })
}
