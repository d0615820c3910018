//! Every violation code, one row each: code, severity, message template, parameters, help, link.
//!
//! Message rules: lower case, no final period, the caller's own text in backticks, no name of a Rust type. A template
//! names its parameters in braces. Codes never change their meaning; a new rule gets a new code.

use super::Severity;
use serde_json::Value;
use std::fmt;

/// One row of the table of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeRow {
    /// The stable name.
    pub code: &'static str,
    /// The severity when no rule says otherwise.
    pub severity: Severity,
    /// The message with `{parameter}` in the places of the parameters.
    pub message: &'static str,
    /// The parameters of the template and of `params`, in order.
    pub params: &'static [&'static str],
    /// What would be right.
    pub help: Option<&'static str>,
    /// Where the rule comes from.
    pub link: Option<&'static str>,
}

macro_rules! codes {
    (@option) => { None };
    (@option $text:expr) => { Some($text) };
    ($(
        $variant:ident = $code:literal, $severity:ident, $message:literal,
        [$($param:literal),*] $(, help $help:literal)? $(, link $link:literal)?;
    )+) => {
        /// The stable name of a kind of problem. [`Code::row`] has its wording.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!("`", $code, "`: ", $message)] $variant,)+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];

            /// The row of this code.
            pub const fn row(self) -> &'static CodeRow {
                match self {
                    $(Code::$variant => &CodeRow {
                        code: $code,
                        severity: Severity::$severity,
                        message: $message,
                        params: &[$($param),*],
                        help: codes!(@option $($help)?),
                        link: codes!(@option $($link)?),
                    },)+
                }
            }
        }
    };
}

codes! {
    // ── Any value ──────────────────────────────────────────────────────────────────────────────────────────────────
    Required = "required", Error, "`{property}` is required", ["property"];
    TooManyViolations = "too_many_violations", Error, "more than {limit} problems, the rest is not listed", ["limit"];
    TooDeep = "too_deep", Error, "nested deeper than {limit} levels", ["limit"];
    TooLarge = "too_large", Error, "{actual} bytes, more than the {limit} that are looked at", ["actual", "limit"];

    // ── Models (validate/) ─────────────────────────────────────────────────────────────────────────────────────────

    // ── Base URLs, methods, UUIDs, JWKS (validate/rules/) ──────────────────────────────────────────────────────────

    // ── Path patterns and matching (path/) ─────────────────────────────────────────────────────────────────────────

    // ── Placeholders (placeholder/) ────────────────────────────────────────────────────────────────────────────────

    // ── SCIM filters (filter/) ─────────────────────────────────────────────────────────────────────────────────────

    // ── Requests (request/) ────────────────────────────────────────────────────────────────────────────────────────

    // ── Responses (response/) ──────────────────────────────────────────────────────────────────────────────────────
    BodyCutOff = "body_cut_off", Error, "the body ends after {actual} bytes, before it is complete", ["actual"],
        help "ask again; the first request may have been carried out";
    BodyNotJson = "body_not_json", Error, "the body with content type `{content_type}` is not JSON: line {line}, column {column}",
        ["content_type", "line", "column"], help "a proxy or a wrong address answered, the raw body says which";
    BodyNotUtf8 = "body_not_utf8", Error, "the body is not UTF-8 from byte {offset} on", ["offset"];
    BodyEmpty = "body_empty", Warning, "status {status} came without a body, expected `{model}`", ["status", "model"];
    UnexpectedStatus = "unexpected_status", Warning, "status {status} is not documented for `{endpoint}`, expected {expected}",
        ["status", "endpoint", "expected"];
    Redirected = "redirected", Warning, "status {status} redirects, and redirects are not followed", ["status"],
        help "the platform does not redirect; check the address, because the token would follow";
    LinkRefused = "link_refused", Error, "the `{relation}` link is refused, because {reason}", ["relation", "reason"],
        help "a page's links stay on the host and the path of the page, because the token follows them";
    UnexpectedShape = "unexpected_shape", Error, "the answer does not have the form of `{model}`", ["model"];
    RetryAfterUnknown = "retry_after_unknown", Lint, "`{value}` in `Retry-After` gives no waiting time", ["value"],
        help "seconds, or an HTTP date in an answer that has a `Date` header";
    UnknownEndpoint = "unknown_endpoint", Error, "the catalogue has no endpoint `{endpoint}`", ["endpoint"];

}

impl Code {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        self.row().code
    }

    /// The code with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Longest text of a parameter inside a message: a message is for reading, `params` has the whole.
const SHOWN: usize = 200;

/// Fills a template. Lists are joined with commas, text is shortened and control characters are written as escapes.
pub(super) fn render(template: &str, params: &[(&'static str, Value)]) -> String {
    let mut out = String::with_capacity(template.len().saturating_mul(2));
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            rest = after;
            break;
        };
        match params.iter().find(|(key, _)| *key == name) {
            Some((_, Value::Array(items))) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push_str(", ");
                    }
                    show(&mut out, item);
                }
            }
            Some((_, value)) => show(&mut out, value),
            None => {}
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn show(out: &mut String, value: &Value) {
    use fmt::Write;
    let Value::String(text) = value else {
        // Writing to a String can not fail.
        let _ = write!(out, "{value}");
        return;
    };
    for (count, character) in text.chars().enumerate() {
        if count == SHOWN {
            out.push('…');
            return;
        }
        if character.is_control() {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        } else {
            out.push(character);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_follow_the_message_rules() {
        let mut seen = BTreeSet::new();
        for code in Code::ALL {
            let row = code.row();
            assert!(seen.insert(row.code), "{} stands twice", row.code);
            assert!(
                row.code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
                "{}",
                row.code
            );
            assert!(!row.message.ends_with('.'), "{}: final period", row.code);
            let first = row.message.chars().next().unwrap();
            let acronym = row.message.chars().nth(1).is_some_and(char::is_uppercase);
            assert!(!first.is_uppercase() || acronym, "{}: starts upper case", row.code);
            for param in row.params {
                assert!(Code::from_name(row.code) == Some(*code));
                assert!(!param.is_empty());
            }
            let mut rest = row.message;
            while let Some((_, after)) = rest.split_once('{') {
                let (name, after) = after.split_once('}').expect("closed brace");
                assert!(row.params.contains(&name), "{}: `{name}` is no parameter", row.code);
                rest = after;
            }
        }
    }

    #[test]
    fn messages_show_lists_and_escape_controls() {
        let params = [("a", Value::from(vec!["x", "y"])), ("b", Value::from("q\n"))];
        assert_eq!(render("{a} and `{b}`", &params), "x, y and `q\\u{a}`");
    }
}
