//! `cargo xtask models --json`

use pingone_core::model;
use serde_json::{Map, Value};

/// Prints every model with a table, in the columns of the reference.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    match args {
        ["--json"] => {
            let models: Map<String, Value> =
                model::all().map(|model| (model.name.to_owned(), model.to_value())).collect();
            println!("{:#}", Value::Object(models));
            Ok(())
        }
        _ => Err("usage: cargo xtask models --json".into()),
    }
}
