//! `cargo xtask endpoints [--json]`

use pingone_core::catalogue::{Endpoint, endpoints};
use serde_json::Value;
use std::io::{ErrorKind, Write};

/// Prints every row of the catalogue.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let text = match args {
        [] => endpoints().map(|endpoint| format!("{}\n", line(endpoint))).collect::<String>(),
        ["--json"] => {
            let rows: Vec<Value> = endpoints().map(Endpoint::to_value).collect();
            let text = serde_json::to_string_pretty(&rows).map_err(|error| error.to_string())?;
            format!("{text}\n")
        }
        _ => return Err("endpoints: the only option is --json".into()),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        // The reader has seen enough, as `| head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| error.to_string()),
    }
}

fn line(endpoint: &Endpoint) -> String {
    let request = format!("{} {}", endpoint.method.as_str(), endpoint.path);
    let content_type = endpoint.content_type.unwrap_or_default();
    format!("{:<48} {request} {content_type}", endpoint.id).trim_end().to_owned()
}
