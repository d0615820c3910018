//! What an administrator does with `pingone_core`, step by step, against the stand-in of the platform.
//!
//! Start reading in `steps`: each step is one task. `http` is all the glue between the core and an HTTP client;
//! `admin` adds the token. Nothing here knows a rule of the platform: those are the core's.

mod admin;
mod http;
mod openapi;
mod steps;
mod transcript;

use admin::Admin;
use pingone_stand_in::StandIn;
use std::error::Error;
use std::fmt;
use std::io::Write;
use transcript::Transcript;

/// What a step gives: nothing, or why the demo can not go on.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Runs every step and writes the transcript to `out`.
///
/// # Errors
///
/// The first thing that did not go as expected.
pub fn run(stand_in: &StandIn, out: impl Write) -> Outcome {
    let mut demo = Demo { transcript: Transcript::new(out), admin: Admin::new(stand_in.base_url())?, stand_in };
    demo.people()?;
    demo.interruptions()?;
    let service = demo.api_service()?;
    demo.access_log(&service)?;
    demo.authorize()?;
    demo.mistakes()?;
    demo.notification()?;
    demo.accounts()?;
    demo.transcript.end()?;
    Ok(())
}

/// What the steps work with.
struct Demo<'a, W> {
    transcript: Transcript<W>,
    admin: Admin,
    /// Asked for what only the platform's side knows: that nothing was sent, that nothing was wrong.
    stand_in: &'a StandIn,
}

/// Something came out differently than the demo says.
#[derive(Debug)]
struct Unexpected(String);

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not as expected: {}", self.0)
    }
}

impl Error for Unexpected {}

/// Stops the demo unless `holds`.
fn expect(holds: bool, what: impl Into<String>) -> Outcome {
    if holds { Ok(()) } else { Err(Unexpected(what.into()).into()) }
}
