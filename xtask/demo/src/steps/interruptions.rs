//! What happens to every client sooner or later: a rate limit and an expired token.

use super::{page, value};
use crate::{Demo, Outcome, expect};
use serde_json::json;
use std::io::Write;
use std::thread;
use std::time::{Duration, Instant};

impl<W: Write> Demo<'_, W> {
    pub(crate) fn interruptions(&mut self) -> Outcome {
        self.meet_rate_limit()?;
        self.meet_expired_token()
    }

    fn meet_rate_limit(&mut self) -> Outcome {
        self.transcript.step(
            "Run into the rate limit",
            "The answer says how long to wait, in seconds or as a date; the core gives milliseconds.",
        )?;
        self.stand_in.throttle(0, 1, 1);
        let request = self.admin.request("populations.list", json!({}))?;
        let reading = self.send(&request)?;
        let wait = reading.retry_after_millis.ok_or("429 without a time to wait")?;
        self.transcript.line(format!("waiting {wait} ms"))?;
        let started = Instant::now();
        thread::sleep(Duration::from_millis(wait));
        let reading = self.send(&request)?;
        expect(page(&reading)?.items().len() == 1 && started.elapsed() >= Duration::from_secs(1), "one population")
    }

    fn meet_expired_token(&mut self) -> Outcome {
        self.transcript.step("Come back with an expired token", "A 401 means: fetch a token and ask once more.")?;
        self.stand_in.expire_tokens();
        let request = self.admin.request("environments.get", json!({}))?;
        let reading = self.send(&request)?;
        let error = reading.error().ok_or("an expired token was accepted")?;
        let detail = error.details.first().ok_or("no detail")?;
        self.transcript.line(format!(
            "{}: {}",
            detail.code.as_deref().unwrap_or("?"),
            detail.message.as_deref().unwrap_or("?")
        ))?;
        expect(error.status == 401, "status 401")?;

        let token_request = self.admin.token_request()?;
        let reading = self.send(&token_request)?;
        self.admin.take_token(&reading)?;
        let request = self.admin.request("environments.get", json!({}))?;
        let environment = value(self.send(&request)?)?;
        self.transcript.line(format!("environment {}", environment["name"]))?;
        expect(environment["name"] == "Example Bank", "the environment")
    }
}
