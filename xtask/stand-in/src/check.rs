//! Holds every request against the rows of the catalogue. What does not fit is a problem that is written down; what the
//! platform would refuse is refused here, too, in the platform's own form.

use crate::answer::{Answer, detail};
use crate::incoming::Incoming;
use pingone_core::catalogue::{Endpoint, Method, QueryType, find_request};
use pingone_core::filter::validate_filter;
use pingone_core::model::model;
use pingone_core::request::CORS_REQUEST_HEADERS;
use pingone_core::validate::{Mode, Options, is_uuid, validate};
use pingone_core::{Code, Violation};
use serde_json::{Value, json};

/// The methods of the platform.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// What HTTP clients and browsers set on their own.
const AUTOMATIC_HEADERS: [&str; 9] = [
    "host",
    "connection",
    "user-agent",
    "accept-encoding",
    "transfer-encoding",
    "origin",
    "te",
    "cache-control",
    "pragma",
];

/// What became of the check of one request.
pub(crate) struct Verdict {
    /// The endpoint that the request is for.
    pub(crate) endpoint: Option<&'static Endpoint>,
    /// Where the request does not fit the catalogue.
    pub(crate) problems: Vec<String>,
    /// The platform's refusal, when it would refuse.
    pub(crate) refusal: Option<Answer>,
}

impl Verdict {
    fn refuse(&mut self, answer: Answer, problem: impl Into<String>) {
        self.problems.push(problem.into());
        if self.refusal.is_none() {
            self.refusal = Some(answer);
        }
    }
}

/// Checks everything that does not depend on what is stored.
pub(crate) fn check(request: &Incoming) -> Verdict {
    let mut verdict = Verdict { endpoint: None, problems: Vec::new(), refusal: None };
    let candidates = find_request(&request.method, &request.path, request.header("content-type"));
    match candidates.first() {
        Some(best) if best.content_type_fits => verdict.endpoint = Some(best.endpoint),
        Some(_) => {
            let wanted: Vec<_> = candidates.iter().filter_map(|candidate| candidate.endpoint.content_type).collect();
            let given = request.header("content-type").unwrap_or("none");
            let problem = format!("content type {given}, expected {}", wanted.join(" or "));
            verdict.refuse(Answer::unsupported_media_type(), problem);
        }
        None if METHODS.iter().any(|method| !find_request(method, &request.path, None).is_empty()) => {
            verdict.refuse(Answer::method_not_allowed(), "no endpoint of this path has this method");
        }
        None => verdict.refuse(Answer::not_found(), "no endpoint has this path"),
    }
    if let Some(endpoint) = verdict.endpoint {
        if endpoint.content_type.is_none() && request.header("content-type").is_some() {
            verdict.problems.push("a content type where none is documented".to_owned());
        }
        check_path(endpoint, request, &mut verdict);
        check_query(endpoint, request, &mut verdict);
        check_headers(endpoint, request, &mut verdict);
        check_body(endpoint, request, &mut verdict);
    }
    verdict
}

/// Ids are UUIDs; names, for example of templates, are not.
fn check_path(endpoint: &Endpoint, request: &Incoming, verdict: &mut Verdict) {
    for (wanted, segment) in endpoint.path.split('/').zip(request.path.split('/')) {
        if wanted.ends_with("Id}") && !is_uuid(segment) {
            verdict.refuse(Answer::not_found(), format!("{wanted} is not a UUID"));
        }
    }
}

fn check_query(endpoint: &Endpoint, request: &Incoming, verdict: &mut Verdict) {
    for (name, value) in &request.query {
        let Some(parameter) = endpoint.query_parameter(name) else {
            verdict.problems.push(format!("unknown query parameter {name}"));
            continue;
        };
        if request.query.iter().filter(|(other, _)| other == name).count() > 1 {
            verdict.problems.push(format!("query parameter {name} is given more than once"));
        }
        match parameter.kind {
            QueryType::Integer => {
                let number = value.parse::<i64>().ok();
                let in_range = number.is_some_and(|number| {
                    parameter.min.is_none_or(|min| min <= number) && parameter.max.is_none_or(|max| number <= max)
                });
                if !in_range {
                    let problem = detail("INVALID_VALUE", name, "must be a number in the supported range");
                    verdict.refuse(Answer::invalid_request(vec![problem]), format!("{name}={value} is out of range"));
                }
            }
            QueryType::ScimFilter => check_filter(endpoint, name, value, verdict),
            QueryType::String => {}
        }
    }
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        if request.parameter(parameter.name).is_none() {
            verdict.problems.push(format!("query parameter {} is missing", parameter.name));
        }
    }
}

fn check_filter(endpoint: &Endpoint, name: &str, filter: &str, verdict: &mut Verdict) {
    let report = validate_filter(filter, Some(endpoint));
    for violation in report.errors() {
        let mut problem = detail("INVALID_FILTER", name, "The filter is not supported.");
        let attributes: Vec<_> = endpoint.filterable.iter().map(|(attribute, _)| *attribute).collect();
        problem["innerError"] = json!({"supportedAttributes": attributes});
        verdict.refuse(Answer::invalid_request(vec![problem]), format!("filter: {violation}"));
    }
}

fn check_headers(endpoint: &Endpoint, request: &Incoming, verdict: &mut Verdict) {
    for (name, _) in &request.headers {
        let known = AUTOMATIC_HEADERS.contains(&name.as_str())
            || name.starts_with("sec-")
            || CORS_REQUEST_HEADERS.iter().any(|allowed| allowed.eq_ignore_ascii_case(name))
            || endpoint.headers.iter().any(|(documented, _)| documented.eq_ignore_ascii_case(name));
        if !known {
            verdict.problems.push(format!("header {name} is outside the platform's CORS list"));
        }
    }
}

fn check_body(endpoint: &Endpoint, request: &Incoming, verdict: &mut Verdict) {
    let Some(name) = endpoint.body else {
        if !request.body.is_empty() {
            verdict.problems.push("a body that the endpoint does not take".to_owned());
        }
        return;
    };
    let is_form = endpoint.content_type == Some("application/x-www-form-urlencoded");
    if name == "binary" || is_form {
        return;
    }
    let Some(body) = request.json() else {
        verdict.refuse(Answer::invalid_request(Vec::new()), "the body is not JSON");
        return;
    };
    let Some(model) = model(name) else { return };
    let mode = match endpoint.method {
        Method::Put => Mode::Replace,
        Method::Patch => Mode::Patch,
        Method::Get | Method::Post | Method::Delete => Mode::Create,
    };
    let options = Options { mode, endpoint: Some(endpoint.id), ..Options::default() };
    let report = validate(model, &body, &options);
    let details: Vec<Value> = report.errors().map(platform_detail).collect();
    if !details.is_empty() {
        let problems: Vec<String> = report.errors().map(|violation| format!("body: {violation}")).collect();
        verdict.refuse(Answer::invalid_data(details), problems.join("; "));
    }
}

/// A violation in the words of the platform.
fn platform_detail(violation: &Violation) -> Value {
    let code = if violation.code == Code::Required { "REQUIRED_VALUE" } else { "INVALID_VALUE" };
    detail(code, &target(&violation.pointer), &violation.message())
}

/// `/paths/0/pattern` as the platform writes it: `paths[0].pattern`.
fn target(pointer: &str) -> String {
    let mut target = String::new();
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        if step.bytes().all(|byte| byte.is_ascii_digit()) {
            target.push_str(&format!("[{step}]"));
        } else {
            if !target.is_empty() {
                target.push('.');
            }
            target.push_str(&step);
        }
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_endpoint_by_method_path_and_content_type() {
        let path = "/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users";
        let of = |method: &str, target: &str, content_type: Option<&str>| {
            let headers = content_type.map(|value| ("content-type".to_owned(), value.to_owned()));
            let verdict = check(&Incoming::new(method, target, headers.into_iter().collect(), Vec::new()));
            (verdict.endpoint.map(|endpoint| endpoint.id), verdict.refusal.map(|answer| answer.status))
        };
        assert_eq!(of("GET", path, None), (Some("users.list"), None));
        assert_eq!(of("GET", &path.replace("users", "apiServers?limit=26"), None).1, Some(400));
        assert_eq!(of("GET", &format!("{path}/7"), None).1, Some(404));
        assert_eq!(of("PATCH", path, None).1, Some(405));
        assert_eq!(of("POST", path, Some("text/plain")).1, Some(415));
        assert_eq!(of("GET", "/v2", None).1, Some(404));
    }

    #[test]
    fn writes_targets_as_the_platform_does() {
        assert_eq!(target("/paths/0/pattern"), "paths[0].pattern");
        assert_eq!(target("/name"), "name");
        assert_eq!(target(""), "");
    }
}
