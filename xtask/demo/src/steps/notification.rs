//! The text of a notification.

use crate::{Demo, Outcome, Unexpected, expect};
use pingone_core::Error;
use pingone_core::placeholder::{Escape, Options, render, to_platform};
use serde_json::json;
use std::io::Write;

/// Written with both spellings: `$<…>` where a shell or a template engine has a use for braces.
const TEMPLATE: &str = "Hello $<user.name.given>, your code for ${application} is ${otp}.";

impl<W: Write> Demo<'_, W> {
    pub(crate) fn notification(&mut self) -> Outcome {
        self.transcript.step(
            "Render the text of a notification",
            "Both spellings of placeholders; values are escaped for where the text goes and never read again.",
        )?;
        let context =
            json!({"user": {"name": {"given": "Ida <ida@example.com>"}}, "application": "${otp}", "otp": "482913"});
        let html = Options { escape: Escape::Html, ..Options::default() };
        let text = render(TEMPLATE, &context, &html)?;
        self.transcript.line(format!("template  {TEMPLATE}"))?;
        self.transcript.line(format!("platform  {}", to_platform(TEMPLATE)?))?;
        self.transcript.line(format!("rendered  {text}"))?;
        let expected = "Hello Ida &lt;ida@example.com&gt;, your code for ${otp} is 482913.";
        expect(text == expected, "the rendered text")?;

        let near = "Your code is ${OTP}.";
        let problems = match render(near, &context, &Options::default()) {
            Err(Error::Validation(problems)) => problems,
            _ => return Err(Unexpected("a missing value was not found".to_owned()).into()),
        };
        for problem in &problems {
            self.transcript.gap()?;
            self.transcript.problem_in(near, problem)?;
        }
        Ok(())
    }
}
