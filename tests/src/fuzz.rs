//! What each fuzz target checks, as functions over bytes: the fuzzer calls them without end, the test command calls
//! them on the vectors and on random text. A broken property panics; that is what the fuzzer looks for.

use crate::oracle;
use pingone_core::filter::{Filter, validate_filter};
use pingone_core::path::{Operation, PathSpec, Pattern, PatternType, validate_pattern};
use pingone_core::placeholder::{self, Escape, Missing, Options};
use pingone_core::request::{Config, PingOne, Secret};
use pingone_core::response::Response;
use pingone_core::validate::{validate_base_url, validate_jwks, validate_jwks_url};
use pingone_core::violation::{Report, Units};
use pingone_core::{Request, catalogue};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A property over bytes; it panics when it does not hold.
pub type Target = fn(&[u8]);

/// Every fuzz target by its name.
pub const TARGETS: &[(&str, Target)] = &[
    ("pattern", pattern),
    ("match_oracle", match_oracle),
    ("base_url", base_url),
    ("jwks", jwks),
    ("filter", filter),
    ("placeholder", placeholder),
    ("request", request),
    ("read_response", read_response),
];

/// A pattern is either parsed or refused, and both entry points agree on it.
pub fn pattern(data: &[u8]) {
    let (index, rest) = choose(data, PatternType::ALL.len());
    let (kind, text) = (PatternType::ALL[index], text(rest));
    let report = validate_pattern(kind.as_str(), &text);
    check(&report, &text);
    match Pattern::parse(kind, &text) {
        Ok(pattern) => {
            assert!(report.is_valid());
            assert_eq!(pattern.as_str(), text);
            let names: Vec<&str> = pattern.parameters().collect();
            assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "names are unique");
        }
        Err(refused) => {
            assert!(!report.is_valid());
            assert_eq!(refused, report);
        }
    }
}

/// The matcher and the brute-force oracle give the same answer.
///
/// The text is a line for the request and a line for each pattern: a mark for the method, a mark for the type, the text.
pub fn match_oracle(data: &[u8]) {
    const MOST: usize = 24;
    let text = text(data);
    let mut lines = text.split('\n');
    let (mode, url) = mark(lines.next().unwrap_or_default(), 4);
    let mut operations: Vec<Operation> = Vec::new();
    for (index, line) in lines.take(MOST).enumerate() {
        let (methods, line) = mark(line, 4);
        let (kind, pattern) = mark(line, 2);
        let path = PathSpec::new(PatternType::ALL[kind], pattern);
        if !oracle::accepts(&path) {
            continue;
        }
        let methods = [None, Some(vec!["GET"]), Some(vec!["GET", "POST"]), Some(vec!["get"])][methods].clone();
        let methods = methods.map(|names| names.into_iter().map(str::to_owned).collect());
        operations.push(Operation { id: index.to_string(), methods, paths: vec![path] });
    }
    let bases: &[&str] = if url.starts_with('/') { &[] } else { &["https://h/v1", "http://h", "https://h/v1/a%20b"] };
    oracle::compare(bases, &operations, ["GET", "POST"][mode % 2], url, mode >= 2);
}

/// Splits off a character that chooses among `count` ways.
fn mark(line: &str, count: usize) -> (usize, &str) {
    let mut characters = line.chars();
    let chosen = characters.next().map_or(0, |character| character as usize % count);
    (chosen, characters.as_str())
}

/// Base URLs and JWKS URLs: what is accepted is an absolute URL of the documented form.
pub fn base_url(data: &[u8]) {
    let text = text(data);
    let report = validate_base_url(&text);
    check(&report, &text);
    if report.is_valid() {
        let rest = text.split_once("://").expect("a scheme").1;
        assert!(text.is_ascii() && text.len() <= 256);
        let authority = rest.split('/').next().unwrap_or_default();
        assert!(!authority.is_empty() && !authority.contains('@'), "{text}");
        assert!(!rest.contains(['?', '#', '\\', ' ']), "{text}");
        assert!(!rest.contains("//") && !rest.ends_with('/'), "{text}");
    }
    let report = validate_jwks_url(&text);
    check(&report, &text);
    if report.is_valid() {
        assert!(text.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://")), "{text}");
    }
}

/// A JWKS that is accepted is JSON with keys and without private members.
pub fn jwks(data: &[u8]) {
    let text = text(data);
    let report = validate_jwks(&text);
    check(&report, &text);
    if report.is_valid() {
        let document: Value = match serde_json::from_str(&text) {
            Ok(document) => document,
            // JSON has no greatest number (RFC 8259, 6); serde_json has.
            Err(error) => return assert!(error.to_string().starts_with("number out of range"), "{error}"),
        };
        let keys = document["keys"].as_array().expect("keys");
        assert!(!keys.is_empty());
        assert!(keys.iter().all(|key| key["kty"] != "oct"));
        assert!(keys.iter().filter(|key| key["kty"] == "RSA" || key["kty"] == "EC").all(|key| key.get("d").is_none()));
    }
}

/// A filter that is accepted prints as a filter with the same meaning.
pub fn filter(data: &[u8]) {
    let (index, rest) = choose(data, 8);
    let text = text(rest);
    let endpoint = catalogue::endpoints().filter(|endpoint| endpoint.query_parameter("filter").is_some()).nth(index);
    check(&validate_filter(&text, endpoint), &text);
    let report = validate_filter(&text, None);
    check(&report, &text);
    match Filter::parse(&text) {
        Ok(filter) => {
            assert!(report.is_valid());
            let printed = filter.to_string();
            let again = Filter::parse(&printed).expect("what was printed parses");
            assert_eq!(again, filter, "{printed}");
            assert_eq!(again.to_string(), printed);
        }
        Err(_) => assert!(!report.is_valid()),
    }
}

/// Placeholders have the spans of their text; values are never scanned again; the platform's spelling is a fixed point.
pub fn placeholder(data: &[u8]) {
    let (index, rest) = choose(data, 12);
    let missing = [Missing::Error, Missing::Empty, Missing::Keep][index % 3];
    let escape = [Escape::None, Escape::Json, Escape::Html, Escape::Url][index / 3];
    let template = text(rest);
    check(&placeholder::validate_template(&template), &template);
    for found in placeholder::placeholders(&template) {
        let written = template.get(found.span.bytes()).expect("a span inside");
        assert!(written.contains(&found.path));
    }
    let context =
        json!({"user": {"name": {"given": "${user.id}", "a$": "$<x>"}, "id": 7, "mfa": true}, "otp": "<&\">"});
    let options = Options { missing, escape, ..Options::default() };
    if let Ok(rendered) = placeholder::render(&template, &context, &options)
        && placeholder::placeholders(&template).is_empty()
    {
        assert_eq!(rendered, template, "a text without placeholders stays as it is");
    }
    if let Ok(platform) = placeholder::to_platform(&template) {
        assert_eq!(placeholder::to_platform(&platform).expect("the platform's own spelling"), platform);
    }
}

const ENVIRONMENT: &str = "5caa81af-ec05-41ff-a709-c7378007a99c";
const TOKEN: &str = "fuzz-token-4f1d";

fn tenant() -> PingOne {
    let config = Config::new().region("EU").environment_id(ENVIRONMENT).access_token(Secret::new(TOKEN));
    PingOne::new(config).expect("a configuration")
}

/// What is built goes to the tenant's own host, is encoded, and shows no secret.
pub fn request(data: &[u8]) {
    let (high, rest) = choose(data, 256);
    let (low, rest) = choose(rest, 256);
    let count = catalogue::endpoints().count();
    let endpoint = catalogue::endpoints().nth((high * 256 + low) % count).expect("an endpoint");
    let Ok(args) = serde_json::from_slice::<Value>(rest) else { return };
    // The fuzzer finds the token in this program; a caller who writes it into an argument has shown it already.
    if args.to_string().contains(TOKEN) {
        return;
    }
    match tenant().request(endpoint.id, args) {
        Ok(request) => {
            check_request(&request);
            assert!(!request.url.contains(['<', '>', '"', '`', '{', '}', '#']), "{}", request.url);
        }
        Err(error) => {
            assert!(!error.violations().is_empty());
            check(&error.violations().iter().cloned().map(without_span).collect(), "");
            assert!(!error.to_string().contains(TOKEN) && !format!("{error:?}").contains(TOKEN));
        }
    }
}

fn without_span(mut violation: pingone_core::Violation) -> pingone_core::Violation {
    violation.span = None;
    violation
}

fn check_request(request: &Request) {
    let (scheme, rest) = request.url.split_once("://").expect("a URL");
    let (host, path) = rest.split_once('/').expect("a path");
    // Links keep the platform's spelling of scheme and host, and the port that https implies.
    let host = host.to_ascii_lowercase();
    assert!(scheme.eq_ignore_ascii_case("https"), "{}", request.url);
    assert!(host.trim_end_matches(":443").ends_with(".pingone.eu"), "{}", request.url);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    assert!(path.bytes().all(|byte| !br#"<>"\^`{|}#"#.contains(&byte)), "{}", request.url);
    // Older texts write one slash at the end.
    let mut segments = path.strip_suffix('/').unwrap_or(path).split('/');
    assert!(segments.all(|segment| !matches!(segment, "" | "." | "..")), "{}", request.url);
    assert!(request.url.bytes().all(|byte| byte.is_ascii_graphic()), "{}", request.url);
    for (name, value) in &request.headers {
        assert!(!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':'), "{name:?}");
        assert!(!value.contains(['\r', '\n', '\0']), "{name}");
    }
    let shown = format!("{:?} {:?} {}", request, request.redacted().to_value(Units::Bytes), request.to_curl());
    assert!(!shown.contains(TOKEN), "{}", request.endpoint);
}

/// Nothing that comes back is an error of the caller, and the token only follows links on the tenant's own host.
pub fn read_response(data: &[u8]) {
    if text(data).contains(TOKEN) {
        return;
    }
    let (index, rest) = choose(data, catalogue::endpoints().count().min(256));
    let (status, rest) = choose(rest, 256);
    let status = [200, 201, 204, 302, 400, 401, 404, 429, 500, 503][status % 10];
    let (header, rest) = choose(rest, 64);
    let (value, body) = rest.split_at(header.min(rest.len()));
    let names = ["retry-after", "content-type", "correlation-id", "date", "content-length"];
    let headers = vec![(names[header % names.len()].to_owned(), text(value).into_owned())];
    let response = Response { status, headers, body: body.to_vec() };
    let endpoint = catalogue::endpoints().nth(index).expect("an endpoint");
    let reading = tenant().read_response(endpoint.id, response.clone()).expect("a known endpoint");
    check(&reading.report.violations().iter().cloned().map(without_span).collect(), "");
    assert_eq!(reading.response, response, "the response stays as it came");
    assert!(!format!("{reading:?}").contains(TOKEN));
    if let Some(Ok(Some(next))) = reading.page().map(|page| page.next()) {
        check_request(next);
    }
}

/// Text from bytes: what is no UTF-8 becomes the replacement character, so that all bytes reach the code.
fn text(data: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// A report's spans lie inside the text, on character boundaries, and its messages can be made.
fn check(report: &Report, text: &str) {
    assert!(report.violations().len() <= Report::LIMIT + 1);
    for violation in report.violations() {
        assert!(!violation.message().is_empty());
        let row = violation.code.row();
        let names: Vec<&str> = violation.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, row.params, "{} has other parameters than its row", row.code);
        if let Some(span) = violation.span {
            assert!(text.get(span.bytes()).is_some(), "{violation}: span outside of the text");
            assert!(span.end.get(Units::CodePoints) <= span.end.get(Units::Utf16));
        }
    }
}

/// Splits off a byte that chooses among `count` ways.
fn choose(data: &[u8], count: usize) -> (usize, &[u8]) {
    match data.split_first() {
        Some((first, rest)) => (usize::from(*first) % count.max(1), rest),
        None => (0, data),
    }
}

/// Where fuzzing of a target starts: the arguments of the vectors that it is about, in the target's own byte format.
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let cases = crate::files().iter().filter_map(|file| crate::read(file).ok()).flatten().collect::<Vec<_>>();
    cases.iter().filter_map(|case| seed(target, case)).collect()
}

fn seed(target: &str, case: &crate::Case) -> Option<Vec<u8>> {
    let argument = |name: &str| case.args.get(name).and_then(Value::as_str);
    let prefixed = |prefix: &[u8], text: &str| [prefix, text.as_bytes()].concat();
    let place = |id: &str| catalogue::endpoints().position(|endpoint| endpoint.id == id);
    match (target, case.call.as_str()) {
        ("pattern", "validatePattern") => {
            Some(prefixed(&[u8::from(argument("type")? == "PARAMETER")], argument("pattern")?))
        }
        ("match_oracle", "match") => {
            let paths = case.args.get("operations")?.as_array()?.iter().flat_map(|each| each["paths"].as_array());
            let lines = paths.flatten().filter_map(|path| {
                let kind = u8::from(path["type"] == "PARAMETER");
                Some(format!("\n0{kind}{}", path["pattern"].as_str()?))
            });
            Some(format!("0{}{}", argument("url")?, lines.collect::<String>()).into_bytes())
        }
        ("base_url", "validateBaseUrl" | "validateJwksUrl") => Some(argument("url")?.into()),
        ("jwks", "validateJwks") => Some(argument("jwks")?.into()),
        ("filter", "validateFilter") => Some(prefixed(&[0], argument("filter")?)),
        ("placeholder", "render" | "placeholders") => Some(prefixed(&[0], argument("template")?)),
        ("request", "request") => {
            let place = u16::try_from(place(argument("endpoint")?)?).ok()?;
            Some(prefixed(&place.to_be_bytes(), &case.args.get("args")?.to_string()))
        }
        ("read_response", "readResponse") => {
            let place = u8::try_from(place(argument("endpoint")?)?).ok()?;
            Some(prefixed(&[place, 0, 0], argument("body")?))
        }
        _ => None,
    }
}
