//! Which operation each line of an access log belongs to.

use super::api_service::Service;
use crate::{Demo, Outcome, Unexpected, expect};
use pingone_core::path::{MatchResult, Outcome as Found, PathMatcher};
use std::collections::BTreeMap;
use std::io::Write;

/// Requests as the bank's gateway wrote them down, in the common log format.
const LOG: &str = include_str!("../../../../examples/data/access.log");

/// What the gateway serves; the log has only paths.
const ORIGIN: &str = "https://api.example.com";

impl<W: Write> Demo<'_, W> {
    pub(crate) fn access_log(&mut self, service: &Service) -> Outcome {
        self.transcript.step(
            "Tell which operation each line of an access log belongs to",
            "Compiled once, asked for every line. What can be read in two ways is suspicious and matches nothing.",
        )?;
        let matcher = PathMatcher::from_values(&[&service.base_url], &named(service))?;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for line in LOG.lines() {
            let (client, method, path) = request_of(line)?;
            let found = matcher.find(method, &format!("{ORIGIN}{path}"));
            let (summary, verdict) = verdict(&found);
            self.transcript.line(format!("{client:<12} {method:<6} {path}"))?;
            self.transcript.line(format!("{:<12} {verdict}", ""))?;
            *counts.entry(summary).or_default() += 1;
        }
        self.transcript.gap()?;
        self.transcript.line("requests  operation")?;
        for (summary, count) in &counts {
            self.transcript.line(format!("{count:>8}  {summary}"))?;
        }
        let of = |name: &str| counts.get(name).copied().unwrap_or_default();
        expect(counts.values().sum::<usize>() == 32, "every line was read")?;
        expect(
            (of("(suspicious)"), of("(no operation)"), of("(no base URL)")) == (6, 7, 1),
            "the strange ones were found",
        )?;
        expect((of("readMyAccounts"), of("readAccount")) == (1, 1), "the exact path wins over the parameter")
    }
}

/// The operations under their names, which say more to a reader than their ids.
fn named(service: &Service) -> Vec<serde_json::Value> {
    let rename = |operation: &serde_json::Value| {
        let mut operation = operation.clone();
        operation["id"] = operation["name"].clone();
        operation
    };
    service.operations.iter().map(rename).collect()
}

/// The client, the method and the path of a line: `192.0.2.10 - - [date] "GET /path HTTP/1.1" 200 512`.
fn request_of(line: &str) -> Outcome<(&str, &str, &str)> {
    let client = line.split(' ').next();
    let mut request = line.split('"').nth(1).unwrap_or_default().split(' ');
    match (client, request.next(), request.next()) {
        (Some(client), Some(method), Some(path)) => Ok((client, method, path)),
        _ => Err(Unexpected(format!("a line of the log can not be read: {line}")).into()),
    }
}

/// What the summary counts, and what the reader is told.
fn verdict(found: &MatchResult<'_>) -> (String, String) {
    let reason = || found.reason().map_or(String::new(), |reason| format!(": {}", reason.message()));
    match (found.outcome, found.best()) {
        (Found::Matched, Some(best)) => {
            let captures = best.parameters.iter().map(|parameter| format!("  {}={}", parameter.name, parameter.value));
            (best.id.to_owned(), format!("{}{}", best.id, captures.collect::<String>()))
        }
        (Found::Matched | Found::NoOperation, _) => ("(no operation)".to_owned(), "– no operation takes it".to_owned()),
        (Found::NoBaseUrl, _) => ("(no base URL)".to_owned(), format!("– not this API service{}", reason())),
        (Found::SuspiciousPath, _) => ("(suspicious)".to_owned(), format!("! suspicious{}", reason())),
    }
}
