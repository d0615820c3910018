//! What mistakes get: the place, what is wrong, what would be right, and never a secret.

use super::first_error;
use crate::{Demo, Outcome, expect};
use pingone_core::path::validate_pattern;
use pingone_core::validate::{validate_base_url, validate_jwks};
use std::io::Write;

/// RFC 8037, appendix A.1: a key pair. Published, and still no text for a message.
const PRIVATE_JWK: &str = r#"{"keys": [{"kty": "OKP", "crv": "Ed25519", "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#;
const PRIVATE_PART: &str = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

impl<W: Write> Demo<'_, W> {
    pub(crate) fn mistakes(&mut self) -> Outcome {
        self.transcript.step(
            "See what mistakes get",
            "Form fields are checked on every key press: the marks are where the problem is.",
        )?;
        for url in ["https://api.example.com/banking/v2/", "https://api.example.com/a/../b", "https://127.1/x"] {
            self.transcript.problem_in(url, first_error(&validate_base_url(url))?)?;
            self.transcript.gap()?;
        }
        for pattern in ["/accounts/{accountId}/**/export", "/statements/{month}.pdf", "/accounts//mine"] {
            self.transcript.problem_in(pattern, first_error(&validate_pattern("PARAMETER", pattern))?)?;
            self.transcript.gap()?;
        }
        self.transcript.line("a JWKS text with a private key:")?;
        let report = validate_jwks(PRIVATE_JWK);
        let mut told = String::new();
        for problem in report.errors() {
            self.transcript.problem(problem)?;
            told.push_str(&format!("{problem} {problem:?}"));
        }
        expect(!report.is_valid(), "a private key is refused")?;
        expect(!told.contains(PRIVATE_PART), "the private key is not repeated")?;
        expect(!format!("{:?}", self.admin.token_request()?).contains("secret"), "a request shows no secret")
    }
}
