//! The steps, in the order in which they run. Each file is one part of an administrator's day.

mod access_log;
mod api_service;
mod authorize;
mod interruptions;
mod mistakes;
mod notification;
mod people;

use crate::{Demo, Outcome, Unexpected, expect};
use pingone_core::response::{Outcome as Answer, Page, Reading};
use pingone_core::{Error, Report, Request, Violation};
use serde_json::Value;
use std::io::Write;

impl<W: Write> Demo<'_, W> {
    /// Sends a request and writes both ways into the transcript.
    fn send(&mut self, request: &Request) -> Outcome<Reading> {
        self.transcript.asked(request)?;
        let reading = self.admin.send(request)?;
        self.transcript.answered(&reading)?;
        Ok(reading)
    }

    /// Builds and sends a request that must succeed, and gives the value.
    fn call(&mut self, endpoint: &str, args: Value) -> Outcome<Value> {
        let request = self.admin.request(endpoint, args)?;
        value(self.send(&request)?)
    }

    /// Builds a request that must be refused before it is sent, and gives the problems.
    fn refused(&mut self, endpoint: &str, args: Value) -> Outcome<Vec<Violation>> {
        match self.admin.request(endpoint, args) {
            Err(Error::Validation(problems)) => Ok(problems),
            Err(other) => Err(other.into()),
            Ok(_) => Err(Unexpected(format!("a bad request for {endpoint} was built")).into()),
        }
    }

    /// The last step: what the platform's side saw.
    pub(crate) fn accounts(&mut self) -> Outcome {
        self.transcript.step(
            "Ask the stand-in what it saw",
            "It held every request against the catalogue: method, path, query, headers, content type and body.",
        )?;
        let (requests, problems) = (self.stand_in.log().len(), self.stand_in.problems());
        for problem in &problems {
            self.transcript.line(problem)?;
        }
        self.transcript.line(format!("{requests} requests, {} that do not fit the catalogue", problems.len()))?;
        expect(problems.is_empty(), "every request fits the catalogue")
    }
}

/// The value of an answer that must be one.
fn value(reading: Reading) -> Outcome<Value> {
    match reading.outcome {
        Answer::Value(value) => Ok(value),
        Answer::Error(error) => Err(error.into()),
        Answer::Page(_) => Err(Unexpected(format!("a page from {}", reading.endpoint.id)).into()),
    }
}

/// The page of an answer that must be one.
fn page(reading: &Reading) -> Outcome<&Page> {
    match &reading.outcome {
        Answer::Page(page) => Ok(page),
        Answer::Error(error) => Err(error.clone().into()),
        Answer::Value(_) => Err(Unexpected(format!("no page from {}", reading.endpoint.id)).into()),
    }
}

/// The first error of a report that must have one.
fn first_error(report: &Report) -> Outcome<&Violation> {
    report.errors().next().ok_or_else(|| Unexpected("a mistake was not found".to_owned()).into())
}

/// A member that is text.
fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}
