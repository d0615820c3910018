//! Deployment of API services: every look at the status is one step further.

use crate::answer::Answer;
use crate::incoming::Incoming;
use crate::platform::{Platform, link};
use crate::sample;
use serde_json::{Map, Value, json};

/// The way of a deployment (API reference, API service deployment).
const STEPS: [&str; 3] =
    ["POLICIES_CREATE_IN_PROGRESS", "DECISION_ENDPOINT_CREATE_IN_PROGRESS", "DEPLOYMENT_SUCCESSFUL"];
const SUCCESS: &str = STEPS[2];

/// The member of a stored API service that holds its deployment; it is never shown with the service.
pub(crate) const MEMBER: &str = "·deployment";

pub(crate) fn deploy(platform: &mut Platform, request: &Incoming) -> Answer {
    let Some(mut deployment) = stored(platform, request) else { return Answer::not_found() };
    if deployment.get("decisionEndpoint").is_none() {
        deployment.insert("decisionEndpoint".into(), json!({"id": create_decision_endpoint(platform)}));
    }
    deployment.insert("status".into(), json!({"code": STEPS[0]}));
    store(platform, request, deployment)
}

pub(crate) fn get(platform: &mut Platform, request: &Incoming) -> Answer {
    let Some(mut deployment) = stored(platform, request) else { return Answer::not_found() };
    let code = deployment.get("status").and_then(|status| status.get("code")).and_then(Value::as_str);
    let step = STEPS.iter().position(|step| Some(*step) == code);
    if let Some(next) = step.and_then(|step| STEPS.get(step + 1)) {
        deployment.insert("status".into(), json!({"code": next}));
        if *next == SUCCESS {
            deployment.insert("deployedAt".into(), platform.store.next_time().into());
        }
    }
    store(platform, request, deployment)
}

/// The API service that a path `…/apiServers/{id}/deployment` is about.
fn service(request: &Incoming) -> Option<(&str, &str)> {
    request.parent().rsplit_once('/')
}

fn stored(platform: &Platform, request: &Incoming) -> Option<Map<String, Value>> {
    let (collection, id) = service(request)?;
    let service = platform.store.get(collection, id)?;
    let deployment = service.get(MEMBER).and_then(Value::as_object).cloned();
    Some(deployment.unwrap_or_else(|| {
        let mut uninitialized = Map::new();
        uninitialized.insert("status".into(), json!({"code": "DEPLOYMENT_UNINITIALIZED"}));
        uninitialized
    }))
}

fn store(platform: &mut Platform, request: &Incoming, deployment: Map<String, Value>) -> Answer {
    let Some((collection, id)) = service(request) else { return Answer::not_found() };
    let base = &platform.base_url;
    let environment = format!("{base}{}", sample::environment_path());
    let mut links = Map::new();
    links.insert("self".into(), link(format!("{base}{}", request.path)));
    links.insert("environment".into(), link(environment.clone()));
    links.insert("apiServer".into(), link(format!("{base}{}", request.parent())));
    let endpoint = deployment.get("decisionEndpoint").and_then(|endpoint| endpoint.get("id")).and_then(Value::as_str);
    if let Some(endpoint) = endpoint {
        links.insert("decisionEndpoint".into(), link(format!("{environment}/decisionEndpoints/{endpoint}")));
    }
    let mut shown = Map::new();
    shown.insert("_links".into(), links.into());
    shown.extend(deployment.clone());
    if let Some(service) = platform.store.get_mut(collection, id) {
        service.insert(MEMBER.into(), deployment.into());
    }
    Answer::ok(shown.into())
}

/// The platform owns the decision endpoint of a deployed API service.
fn create_decision_endpoint(platform: &mut Platform) -> String {
    let id = platform.store.next_id();
    let endpoint = json!({"id": id, "name": format!("API service {id}"), "owned": true, "recordRecentRequests": false});
    if let Value::Object(members) = endpoint {
        platform.store.put(&format!("{}/decisionEndpoints", sample::environment_path()), members);
    }
    id
}
