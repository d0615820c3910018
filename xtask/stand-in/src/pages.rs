//! Collections in pages (API foundations, paging, ordering and filtering collections).

use crate::answer::Answer;
use crate::incoming::Incoming;
use crate::platform::link;
use serde_json::{Map, Value, json};

/// The most items of one page, whatever was asked for: pages may be shorter than `limit`.
const LARGEST_PAGE: usize = 200;

/// One page of the resources; `cursor` and `limit` come from the query.
pub(crate) fn page(base_url: &str, request: &Incoming, name: &str, resources: &[Value]) -> Answer {
    let limit = request.parameter("limit").and_then(|limit| limit.parse().ok()).unwrap_or(LARGEST_PAGE);
    let limit = limit.clamp(1, LARGEST_PAGE);
    let start = match request.parameter("cursor").map(position) {
        None => 0,
        Some(Some(start)) if start < resources.len() => start,
        Some(_) => {
            let problem = crate::answer::detail("INVALID_VALUE", "cursor", "The cursor is not valid.");
            return Answer::invalid_request(vec![problem]);
        }
    };
    let end = (start + limit).min(resources.len());
    let at = |start: usize| link(address(base_url, request, limit, start));
    let mut links = Map::new();
    links.insert("self".into(), link(format!("{base_url}{}{}", request.path, query(&request.query))));
    if end < resources.len() {
        links.insert("next".into(), at(end));
    }
    if start > 0 {
        links.insert("prev".into(), at(start.saturating_sub(limit)));
    }
    let items = &resources[start..end];
    Answer::ok(json!({"_links": links, "_embedded": {name: items}, "count": resources.len(), "size": items.len()}))
}

/// The address of another page: everything as asked, with another cursor.
fn address(base_url: &str, request: &Incoming, limit: usize, start: usize) -> String {
    let others = request.query.iter().filter(|(name, _)| name != "limit" && name != "cursor").cloned();
    let mut parameters: Vec<(String, String)> = others.collect();
    parameters.push(("limit".to_owned(), limit.to_string()));
    parameters.push(("cursor".to_owned(), cursor(start)));
    format!("{base_url}{}{}", request.path, query(&parameters))
}

fn query(parameters: &[(String, String)]) -> String {
    if parameters.is_empty() {
        return String::new();
    }
    let mut text = form_urlencoded::Serializer::new("?".to_owned());
    text.extend_pairs(parameters).finish().replacen("?&", "?", 1).replace('+', "%20")
}

/// Cursors are opaque to clients; this one is a number that does not look like one.
fn cursor(start: usize) -> String {
    format!("ASDk{:05x}", start ^ 0x5_a5a5)
}

fn position(cursor: &str) -> Option<usize> {
    usize::from_str_radix(cursor.strip_prefix("ASDk")?, 16).ok().map(|number| number ^ 0x5_a5a5)
}
