//! The rows: endpoints, models, codes, regions, names of placeholders.

use crate::catalogue::{self, Candidate, Endpoint, Hit, Why};
use crate::request::{Region, known_endpoint};
use crate::violation::CodeRow;
use crate::{Code, Error, model, placeholder};
use serde_json::{Map, Value, json};

/// Every endpoint, in the order of the catalogue; see [`Endpoint::to_value`].
pub fn endpoints() -> Value {
    catalogue::endpoints().map(Endpoint::to_value).collect()
}

/// One endpoint by its id.
///
/// # Errors
/// [`Error::Usage`] for an id that is not in the catalogue.
pub fn endpoint(id: &str) -> Result<Value, Error> {
    known_endpoint(id).map(Endpoint::to_value)
}

/// The endpoints that a query may mean, best first: `id`, `title`, `method`, `path` and `why` (`id`, `title`, `path`,
/// `alias`, `query` or `words`), for an alias its `mapping`, for a query parameter its `parameter`; see
/// [`search`](catalogue::search).
pub fn search_endpoints(query: &str) -> Value {
    catalogue::search(query).iter().map(hit).collect()
}

fn hit(hit: &Hit) -> Value {
    let row = hit.endpoint;
    let mut answer = json!({"id": row.id, "title": row.title, "method": row.method.as_str(), "path": row.path});
    let more = match hit.why {
        Why::Alias(alias) => Some(("mapping", alias.mapping)),
        Why::Query(parameter) => Some(("parameter", parameter)),
        Why::Id | Why::Title | Why::Path | Why::Words => None,
    };
    if let Value::Object(members) = &mut answer {
        members.insert("why".into(), hit.why.as_str().into());
        members.extend(more.map(|(name, text)| (name.to_owned(), text.into())));
    }
    answer
}

/// The endpoints that a concrete request belongs to: `id`, `contentTypeFits` and `parameters` (as they stand in the
/// path, still encoded); see [`find_request`](catalogue::find_request).
pub fn find_request(method: &str, path: &str, content_type: Option<&str>) -> Value {
    catalogue::find_request(method, path, content_type).iter().map(candidate).collect()
}

fn candidate(candidate: &Candidate<'_>) -> Value {
    let parameters: Map<String, Value> =
        candidate.parameters.iter().map(|&(name, text)| (name.to_owned(), text.into())).collect();
    json!({
        "id": candidate.endpoint.id, "contentTypeFits": candidate.content_type_fits, "parameters": parameters,
    })
}

/// Every model: `name`, `title` and `open` (no table is published).
pub fn models() -> Value {
    let all = model::all().chain(model::open());
    all.map(|model| json!({"name": model.name, "title": model.title, "open": model.is_open()})).collect()
}

/// Every code of a violation: `code`, `severity`, `message` (a template), `params`, and when known `help` and `link`.
pub fn codes() -> Value {
    Code::ALL.iter().map(|code| code_row(code.row())).collect()
}

fn code_row(row: &CodeRow) -> Value {
    let mut answer = Map::new();
    answer.insert("code".into(), row.code.into());
    answer.insert("severity".into(), row.severity.as_str().into());
    answer.insert("message".into(), row.message.into());
    answer.insert("params".into(), json!(row.params));
    for (name, text) in [("help", row.help), ("link", row.link)] {
        answer.extend(text.map(|text| (name.to_owned(), text.into())));
    }
    Value::Object(answer)
}

/// Every region: `code`, `domain` and what else its row has; see [`regions`](crate::request::regions).
pub fn regions() -> Value {
    crate::request::regions().iter().map(Region::to_value).collect()
}

/// The names that placeholders start with: `name`, `paths`, `usedIn` and `source`; see
/// [`known_roots`](placeholder::known_roots).
pub fn known_roots() -> Value {
    let roots = placeholder::known_roots().iter();
    roots
        .map(|root| json!({"name": root.name, "paths": root.paths, "usedIn": root.used_in, "source": root.source}))
        .collect()
}
