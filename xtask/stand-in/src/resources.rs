//! Resources that are stored and given back: create, read, list, replace, change and delete, for every endpoint whose
//! path says which of these it is. What a body may hold was checked before.

use crate::answer::{Answer, detail};
use crate::incoming::Incoming;
use crate::platform::{Platform, link};
use crate::{deployment, filter, pages, sample};
use pingone_core::catalogue::{Endpoint, Method};
use pingone_core::filter::Filter;
use pingone_core::model::model;
use serde_json::{Map, Value, json};

/// The property of a resource that no other in its collection may have.
const UNIQUE: &[(&str, &str)] = &[
    ("users", "username"),
    ("groups", "name"),
    ("populations", "name"),
    ("apiServers", "name"),
    ("operations", "name"),
    ("externalOAuthServers", "name"),
    ("decisionEndpoints", "name"),
    ("applicationRoles", "name"),
];

/// The members of `_embedded` that are not called like their path.
const NAMES: &[(&str, &str)] = &[("memberOfGroups", "groupMemberships"), ("applicationRoles", "roles")];

/// Collections whose items are things that exist elsewhere: the body gives their id.
const LINKED: &[(&str, &str)] = &[("memberOfGroups", "groups"), ("permissions", "permissions")];

/// Answers a request for a stored resource or collection.
pub(crate) fn serve(platform: &mut Platform, endpoint: &'static Endpoint, request: &Incoming) -> Answer {
    let is_item = endpoint.path.ends_with('}');
    let container = if is_item { request.parent() } else { &request.path };
    if !ancestors_exist(platform, endpoint, container) {
        return Answer::not_found();
    }
    match (endpoint.method, is_item) {
        (Method::Get, true) => get(platform, request),
        (Method::Get, false) if endpoint.answers_pages() => list(platform, request),
        (Method::Post, false) if endpoint.success.contains(&201) => create(platform, endpoint, request),
        (Method::Put | Method::Patch, true) => update(platform, endpoint, request),
        (Method::Delete, true) => match platform.store.remove(request.parent(), request.last_segment()) {
            true => Answer::no_content(),
            false => Answer::not_found(),
        },
        _ => Answer::not_played(),
    }
}

/// Every resource that the path goes through is there.
fn ancestors_exist(platform: &Platform, endpoint: &Endpoint, container: &str) -> bool {
    let mut path = String::new();
    for (wanted, segment) in endpoint.path.split('/').zip(container.split('/')).skip(1) {
        if wanted.starts_with('{') && platform.store.get(&path, segment).is_none() {
            return false;
        }
        path = format!("{path}/{segment}");
    }
    true
}

fn get(platform: &Platform, request: &Incoming) -> Answer {
    match platform.store.get(request.parent(), request.last_segment()) {
        Some(resource) => {
            let mut shown = show(platform, request.parent(), resource);
            expand(platform, request, &mut shown);
            Answer::ok(shown)
        }
        None => Answer::not_found(),
    }
}

fn list(platform: &Platform, request: &Incoming) -> Answer {
    let wanted = request.parameter("filter").and_then(|text| Filter::parse(text).ok());
    let resources = platform.store.list(&request.path).iter();
    let selected = resources.filter(|resource| {
        wanted.as_ref().is_none_or(|wanted| filter::selects(wanted, &filtered_by(platform, &request.path, resource)))
    });
    let shown: Vec<Value> = selected
        .map(|resource| {
            let mut shown = show(platform, &request.path, resource);
            expand(platform, request, &mut shown);
            shown
        })
        .collect();
    let name = request.last_segment();
    let name = NAMES.iter().find(|(path, _)| *path == name).map_or(name, |(_, name)| name);
    pages::page(&platform.base_url, request, name, &shown)
}

/// What a filter may look at: the resource, and for users the groups that they are members of.
fn filtered_by(platform: &Platform, collection: &str, resource: &Map<String, Value>) -> Value {
    let mut value = Value::Object(resource.clone());
    if collection.ends_with("/users") {
        let groups = format!("{collection}/{}/memberOfGroups", id_of(resource));
        value["memberOfGroups"] = platform.store.list(&groups).into();
    }
    value
}

fn create(platform: &mut Platform, endpoint: &Endpoint, request: &Incoming) -> Answer {
    let Some(Value::Object(body)) = request.json() else { return Answer::invalid_request(Vec::new()) };
    let kind = request.last_segment();
    let mut resource = Map::new();
    if let Some((_, elsewhere)) = LINKED.iter().find(|(path, _)| *path == kind) {
        let id = id_of(&body).to_owned();
        let target = platform.store.get(&format!("{}/{elsewhere}", sample::environment_path()), &id);
        let Some(target) = target else {
            return Answer::invalid_data(vec![detail(
                "INVALID_VALUE",
                "id",
                "The referenced resource does not exist.",
            )]);
        };
        resource.insert("id".into(), id.into());
        resource.extend(target.get("name").map(|name| ("name".to_owned(), name.clone())));
        resource.insert("type".into(), "DIRECT".into());
    } else {
        if let Some(refusal) = not_unique(platform, kind, &request.path, &body, None) {
            return refusal;
        }
        resource.insert("id".into(), platform.store.next_id().into());
        resource.extend(outgoing(endpoint, body));
        add_defaults(kind, &mut resource);
        stamp(platform, kind, &mut resource);
    }
    platform.store.put(&request.path, resource.clone());
    let location = format!("{}{}/{}", platform.base_url, request.path, id_of(&resource));
    Answer::created(&location, show(platform, &request.path, &resource))
}

/// PUT clears what is left out, PATCH keeps it, and both clear what is `null` (API foundations, HTTP methods).
fn update(platform: &mut Platform, endpoint: &Endpoint, request: &Incoming) -> Answer {
    let Some(Value::Object(body)) = request.json() else { return Answer::invalid_request(Vec::new()) };
    let (collection, id) = (request.parent(), request.last_segment());
    let kind = collection.rsplit('/').next().unwrap_or_default();
    let Some(stored) = platform.store.get(collection, id).cloned() else { return Answer::not_found() };
    if let Some(refusal) = not_unique(platform, kind, collection, &body, Some(id)) {
        return refusal;
    }
    let body = outgoing(endpoint, body);
    let mut resource = match endpoint.method {
        Method::Patch => stored,
        _ => {
            let kept = ["id", "environment", "createdAt", deployment::MEMBER];
            stored.into_iter().filter(|(name, _)| kept.contains(&name.as_str())).collect()
        }
    };
    merge(&mut resource, body);
    add_defaults(kind, &mut resource);
    if resource.contains_key("updatedAt") || resource.contains_key("createdAt") {
        resource.insert("updatedAt".into(), platform.store.next_time().into());
    }
    let shown = show(platform, collection, &resource);
    if let Some(stored) = platform.store.get_mut(collection, id) {
        *stored = resource;
    }
    Answer::ok(shown)
}

/// Members that are objects are merged, `null` clears, everything else replaces.
fn merge(into: &mut Map<String, Value>, body: Map<String, Value>) {
    for (name, value) in body {
        match (into.get_mut(&name), value) {
            (_, Value::Null) => {
                into.remove(&name);
            }
            (Some(Value::Object(stored)), Value::Object(value)) => merge(stored, value),
            (_, value) => {
                into.insert(name, value);
            }
        }
    }
}

/// The body without what only the platform sets.
fn outgoing(endpoint: &Endpoint, body: Map<String, Value>) -> Map<String, Value> {
    let Some(model) = endpoint.body.and_then(model) else { return body };
    match model.outgoing(&Value::Object(body), Some(endpoint.id)) {
        Value::Object(outgoing) => outgoing,
        _ => Map::new(),
    }
}

fn not_unique(
    platform: &Platform,
    kind: &str,
    collection: &str,
    body: &Map<String, Value>,
    own_id: Option<&str>,
) -> Option<Answer> {
    let (_, property) = UNIQUE.iter().find(|(unique, _)| *unique == kind)?;
    let value = body.get(*property)?;
    let same =
        |resource: &&Map<String, Value>| resource.get(*property) == Some(value) && Some(id_of(resource)) != own_id;
    let existing = platform.store.list(collection).iter().find(same)?;
    let mut problem = detail("UNIQUENESS_VIOLATION", property, &format!("is not unique: {value} already exists"));
    problem["innerError"] = json!({"existingId": id_of(existing)});
    Some(Answer::invalid_data(vec![problem]))
}

/// What the platform fills in (API reference, defaults).
fn add_defaults(kind: &str, resource: &mut Map<String, Value>) {
    match kind {
        "apiServers" => {
            let server = resource.entry("authorizationServer").or_insert_with(|| json!({}));
            let server_type = server.get("type").cloned().unwrap_or_else(|| "PINGONE_SSO".into());
            server["type"] = server_type.clone();
            resource.entry("directory").or_insert_with(|| json!({"type": server_type}));
        }
        "users" => {
            resource.entry("enabled").or_insert(true.into());
            resource.entry("mfaEnabled").or_insert(false.into());
            resource.entry("lifecycle").or_insert_with(|| json!({"status": "ACCOUNT_OK"}));
            resource.entry("population").or_insert_with(|| json!({"id": sample::POPULATION_ID}));
        }
        "decisionEndpoints" => {
            resource.entry("owned").or_insert(false.into());
            resource.entry("recordRecentRequests").or_insert(false.into());
        }
        _ => {}
    }
}

/// When it was made, for the kinds whose documented answers say so.
fn stamp(platform: &Platform, kind: &str, resource: &mut Map<String, Value>) {
    if matches!(kind, "users" | "groups" | "populations") {
        resource.insert("createdAt".into(), platform.store.next_time().into());
        resource.insert("updatedAt".into(), platform.store.next_time().into());
    }
}

/// The resource as it is answered: links first, then the id and the environment.
fn show(platform: &Platform, collection: &str, resource: &Map<String, Value>) -> Value {
    let at = |path: &str| link(format!("{}{path}", platform.base_url));
    let own = format!("{collection}/{}", id_of(resource));
    let environment = sample::environment_path();
    let mut links = Map::new();
    links.insert("self".into(), at(&own));
    let mut shown = Map::new();
    let in_environment = collection.starts_with(&environment);
    if in_environment {
        links.insert("environment".into(), at(&environment));
    }
    match collection.rsplit('/').next() {
        Some("apiServers") => {
            links.insert("operations".into(), at(&format!("{own}/operations")));
            links.insert("deployment".into(), at(&format!("{own}/deployment")));
        }
        Some("operations") => {
            links.insert("apiServer".into(), at(collection.trim_end_matches("/operations")));
        }
        Some("users") => {
            links.insert("memberOfGroups".into(), at(&format!("{own}/memberOfGroups")));
        }
        _ => {}
    }
    shown.insert("_links".into(), links.into());
    if let Some(id) = resource.get("id") {
        shown.insert("id".into(), id.clone());
    }
    if in_environment {
        shown.insert("environment".into(), json!({"id": sample::ENVIRONMENT_ID}));
    }
    let rest = resource.iter().filter(|(name, _)| *name != deployment::MEMBER && *name != "id");
    shown.extend(rest.map(|(name, value)| (name.clone(), value.clone())));
    shown.into()
}

/// Puts related resources into `_embedded` (API foundations, expand).
fn expand(platform: &Platform, request: &Incoming, shown: &mut Value) {
    let below = sample::environment_path();
    for wanted in request.parameter("expand").unwrap_or_default().split(',') {
        let (collection, id) = match wanted {
            "population" => ("populations", shown.pointer("/population/id")),
            "group" => ("groups", shown.get("id")),
            _ => continue,
        };
        let Some(id) = id.and_then(Value::as_str) else { continue };
        let collection = format!("{below}/{collection}");
        if let Some(resource) = platform.store.get(&collection, id) {
            shown["_embedded"][wanted] = show(platform, &collection, resource);
        }
    }
}

fn id_of(resource: &Map<String, Value>) -> &str {
    resource.get("id").and_then(Value::as_str).unwrap_or_default()
}
