//! `validatePattern`, `match` and `matchMany`.

use super::{Args, Call, answer, split, text};
use pingone_core::data;
use pingone_core::path::PathMatcher;
use pingone_core::violation::Units;
use serde_json::{Value, json};

pub(super) const CALLS: &[Call] = &[
    Call { name: "validatePattern", args: &["type", "pattern"], run: run_validate_pattern },
    Call { name: "match", args: &["operations", "baseUrls", "method", "url", "lenient"], run: run_match },
    Call { name: "matchMany", args: &["operations", "baseUrls", "requests"], run: run_match_many },
];

fn run_validate_pattern(args: &Args) -> Result<Value, String> {
    Ok(split(data::validate_pattern(text(args, "type")?, text(args, "pattern")?, Units::CodePoints)))
}

fn run_match(args: &Args) -> Result<Value, String> {
    let (method, url) = (text(args, "method")?, text(args, "url")?);
    match matcher(args)? {
        Ok(matcher) => {
            let result = matcher.find(method, url);
            let best = matcher.best(method, url).ok().flatten();
            if best.as_ref().map(|best| best.operation()) != result.best().map(|best| best.operation) {
                return Err(format!("`best` and `find` differ: {best:?}"));
            }
            let mut answer = split(result.to_value(Units::CodePoints));
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
    let settings = args.iter().filter(|(name, _)| matches!(name.as_str(), "operations" | "baseUrls" | "lenient"));
    let settings = settings.map(|(name, value)| (name.clone(), value.clone())).collect();
    Ok(data::matcher(&Value::Object(settings)).map_err(|error| answer(Err(error))))
}
