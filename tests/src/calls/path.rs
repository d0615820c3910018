//! `validatePattern`, `match` and `matchMany`.

use super::{Args, Call, report, text};
use pingone_core::path::{MatchOptions, PathMatcher, Pattern, PatternType, validate_pattern};
use pingone_core::violation::{Report, Units};
use serde_json::{Value, json};

pub(super) const CALLS: &[Call] = &[
    Call { name: "validatePattern", args: &["type", "pattern"], run: run_validate_pattern },
    Call { name: "match", args: &["operations", "baseUrls", "method", "url", "lenient"], run: run_match },
    Call { name: "matchMany", args: &["operations", "baseUrls", "requests"], run: run_match_many },
];

fn run_validate_pattern(args: &Args) -> Result<Value, String> {
    let (type_name, pattern) = (text(args, "type")?, text(args, "pattern")?);
    let mut answer = report(&validate_pattern(type_name, pattern));
    let parsed = PatternType::from_name(type_name).and_then(|kind| Pattern::parse(kind, pattern).ok());
    if let Some(parsed) = parsed {
        answer.insert("parameters".into(), parsed.parameters().collect());
    }
    Ok(Value::Object(answer))
}

fn run_match(args: &Args) -> Result<Value, String> {
    let (method, url) = (text(args, "method")?, text(args, "url")?);
    let lenient = args.get("lenient").is_some_and(|value| value == true);
    match matcher(args)? {
        Ok(matcher) => {
            let matcher = matcher.with_options(MatchOptions { lenient, ..MatchOptions::default() });
            let result = matcher.find(method, url);
            let best = matcher.best(method, url).ok().flatten();
            if best.as_ref().map(|best| best.operation()) != result.best().map(|best| best.operation) {
                return Err(format!("`best` and `find` differ: {best:?}"));
            }
            let mut answer = result.to_value(Units::CodePoints);
            let advice = matcher.advice().violations().iter().map(|each| each.to_value(Units::CodePoints));
            answer["advice"] = advice.collect();
            Ok(answer)
        }
        Err(answer) => Ok(answer),
    }
}

fn run_match_many(args: &Args) -> Result<Value, String> {
    let requests = args.get("requests").and_then(Value::as_array).ok_or("`requests` must be an array")?;
    let requests: Option<Vec<(&str, &str)>> = requests
        .iter()
        .map(|request| match request.as_array()?.as_slice() {
            [method, url] => method.as_str().zip(url.as_str()),
            _ => None,
        })
        .collect();
    let requests = requests.ok_or("a request must be an array of method and URL")?;
    match matcher(args)? {
        Ok(matcher) => {
            let best = matcher.best_many(&requests);
            let ids = best.into_iter().map(|best| best.and_then(|operation| matcher.operation_id(operation)));
            Ok(json!({"best": ids.collect::<Vec<_>>()}))
        }
        Err(answer) => Ok(answer),
    }
}

/// The matcher of a case, or the answer when it can not be made.
fn matcher(args: &Args) -> Result<Result<PathMatcher, Value>, String> {
    let operations = args.get("operations").and_then(Value::as_array).ok_or("`operations` must be an array")?;
    let urls = match args.get("baseUrls") {
        None => Vec::new(),
        Some(urls) => {
            let urls = urls.as_array().and_then(|urls| urls.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
            urls.ok_or("`baseUrls` must be an array of strings")?
        }
    };
    Ok(PathMatcher::from_values(&urls, operations).map_err(|error| {
        let found: Report = error.violations().iter().cloned().collect();
        Value::Object(report(&found))
    }))
}
