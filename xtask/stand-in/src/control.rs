//! What steers the stand-in and what browsers need: nothing here is part of the platform.

use crate::answer::Answer;
use crate::incoming::Incoming;
use crate::platform::Platform;
use crate::sample;
use pingone_core::request::CORS_REQUEST_HEADERS;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// One request that was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The HTTP method.
    pub method: String,
    /// The path, without the query: filters hold names of people.
    pub path: String,
    /// The endpoint of the catalogue, when the request is one.
    pub endpoint: Option<&'static str>,
    /// The status of the answer.
    pub status: u16,
    /// Where the request does not fit the catalogue.
    pub problems: Vec<String>,
}

/// When requests are refused with 429.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    pub(crate) after: u32,
    pub(crate) times: u32,
    pub(crate) retry_after_seconds: u32,
    pub(crate) as_date: bool,
}

impl Throttle {
    /// The refusal of this request, when it is its turn.
    pub(crate) fn refusal(&mut self) -> Option<Answer> {
        if self.times == 0 {
            return None;
        }
        if self.after > 0 {
            self.after -= 1;
            return None;
        }
        self.times -= 1;
        let seconds = self.retry_after_seconds;
        let value = if self.as_date { http_date_in(seconds.into()) } else { seconds.to_string() };
        Some(Answer::too_many_requests().with("Retry-After", value))
    }
}

pub(crate) fn answer(platform: &mut Platform, request: &Incoming) -> Answer {
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/stand-in") => Answer::ok(json!({
            "apiPath": format!("{}/v1", platform.base_url), "authPath": platform.base_url,
            "environmentId": sample::ENVIRONMENT_ID, "clientId": sample::CLIENT_ID,
            "clientSecret": sample::CLIENT_SECRET, "populationId": sample::POPULATION_ID,
            "resourceId": sample::RESOURCE_ID, "decisionEndpointId": sample::DECISION_ENDPOINT_ID,
            "users": sample::USERS,
        })),
        ("GET", "/stand-in/log") => {
            Answer::ok(json!({"requests": platform.log().iter().map(entry).collect::<Vec<_>>()}))
        }
        ("POST", "/stand-in/token") => Answer::ok(json!({"accessToken": platform.tokens.next()})),
        ("POST", "/stand-in/throttle") => {
            let body = request.json().unwrap_or_default();
            let number = |name: &str, default: u32| {
                body.get(name).and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok()).unwrap_or(default)
            };
            platform.throttle = Throttle {
                after: number("after", 0),
                times: number("times", 1),
                retry_after_seconds: number("retryAfter", 1),
                as_date: body.get("form").is_some_and(|form| form == "date"),
            };
            Answer::no_content()
        }
        ("POST", "/stand-in/redirect") => {
            platform.redirects_next = true;
            Answer::no_content()
        }
        ("POST", "/stand-in/expire") => {
            platform.expire_tokens();
            Answer::no_content()
        }
        ("POST", "/stand-in/reset") => {
            *platform = Platform::new(&platform.base_url);
            Answer::no_content()
        }
        _ => Answer::not_found(),
    }
}

fn entry(entry: &Entry) -> Value {
    json!({
        "method": entry.method, "path": entry.path, "endpoint": entry.endpoint, "status": entry.status,
        "problems": entry.problems,
    })
}

/// The answer to a browser that asks whether it may send a request (API foundations, CORS).
pub(crate) fn preflight() -> Answer {
    with_cors(Answer::no_content())
        .with("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
        .with("Access-Control-Allow-Headers", CORS_REQUEST_HEADERS.join(", "))
        .with("Access-Control-Max-Age", "600")
}

/// Every origin is trusted, because access tokens are used; a browser may read one header.
pub(crate) fn with_cors(answer: Answer) -> Answer {
    answer.with("Access-Control-Allow-Origin", "*").with("Access-Control-Expose-Headers", "Correlation-Id")
}

/// The HTTP date some seconds from now (RFC 9110, 5.6.7).
fn http_date_in(seconds: u64) -> String {
    let at = SystemTime::now() + Duration::from_secs(seconds);
    let at = at.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (days, time) = (at / 86_400, at % 86_400);
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][usize::try_from(days % 7).unwrap_or_default()];
    let (mut year, mut day) = (1970, days);
    let is_leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let lengths = [31, 28 + u64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut month = "Jan";
    for (name, length) in names.into_iter().zip(lengths) {
        month = name;
        if day < length {
            break;
        }
        day -= length;
    }
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    format!("{weekday}, {:02} {month} {year} {hour:02}:{minute:02}:{second:02} GMT", day + 1)
}
