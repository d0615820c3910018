//! The platform without sockets.

use super::*;
use crate::sample::{CLIENT_ID, CLIENT_SECRET, DECISION_ENDPOINT_ID, RESOURCE_ID, USERS};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A platform with a token.
struct Client {
    platform: Platform,
    token: String,
}

impl Client {
    fn new() -> Self {
        let mut client = Self { platform: Platform::new("http://127.0.0.1:1"), token: String::new() };
        client.fetch_token();
        client
    }

    fn fetch_token(&mut self) {
        let form = format!("grant_type=client_credentials&client_id={CLIENT_ID}&client_secret={CLIENT_SECRET}");
        let answer = self.token_request(&form);
        assert_eq!(answer.status, 200);
        self.token = answer.body.unwrap()["access_token"].as_str().unwrap().to_owned();
    }

    fn token_request(&mut self, form: &str) -> Answer {
        let target = format!("/{}/as/token", sample::ENVIRONMENT_ID);
        let headers = vec![("content-type".to_owned(), FORM.to_owned())];
        self.platform.answer(&Incoming::new("POST", &target, headers, form.as_bytes().to_vec()))
    }

    /// `target` is below the environment.
    fn call(&mut self, method: &str, target: &str, body: Option<(&str, Value)>) -> Answer {
        let mut headers = vec![("authorization".to_owned(), format!("Bearer {}", self.token))];
        let body = body.map_or(Vec::new(), |(content_type, body)| {
            headers.push(("content-type".to_owned(), content_type.to_owned()));
            if body.is_null() { Vec::new() } else { body.to_string().into_bytes() }
        });
        let target = format!("{}{target}", sample::environment_path());
        self.platform.answer(&Incoming::new(method, &target, headers, body))
    }

    fn problems(&self) -> Vec<&String> {
        self.platform.log().iter().flat_map(|entry| &entry.problems).collect()
    }
}

#[test]
fn pages_hold_every_user_once() {
    let mut client = Client::new();
    let mut target = "/users?limit=10".to_owned();
    let mut names = Vec::new();
    loop {
        let body = client.call("GET", &target, None).body.unwrap();
        names.extend(body["_embedded"]["users"].as_array().unwrap().iter().map(|user| user["username"].clone()));
        let Some(next) = body["_links"]["next"]["href"].as_str() else { break };
        target = next.split_once(&sample::environment_path()).unwrap().1.to_owned();
    }
    names.dedup();
    assert_eq!(names.len(), USERS);
    assert_eq!(client.call("GET", "/users?cursor=lost", None).status, 400);
    let managers = client.call("GET", "/groups?filter=name%20sw%20%22man%22", None).body.unwrap();
    assert_eq!(managers["count"], 1);
    let id = managers["_embedded"]["groups"][0]["id"].as_str().unwrap().to_owned();
    let filter = format!("/users?filter=memberOfGroups%5Bid%20eq%20%22{id}%22%5D");
    let members = client.call("GET", &filter, None).body.unwrap();
    assert_eq!(members["count"], managers["_embedded"]["groups"][0]["directMemberCounts"]["users"]);
    assert_eq!(client.problems(), Vec::<&String>::new());
}

#[test]
fn tokens_are_asked_for_properly() {
    let mut client = Client::new();
    let error = |answer: Answer| (answer.status, answer.body.unwrap()["error"].clone());
    assert_eq!(error(client.token_request("grant_type=client_credentials")), (401, json!("invalid_client")));
    let form = format!("client_id={CLIENT_ID}&client_secret={CLIENT_SECRET}");
    assert_eq!(error(client.token_request(&form)), (400, json!("invalid_request")));
    let password = format!("{form}&grant_type=password");
    assert_eq!(error(client.token_request(&password)), (400, json!("unsupported_grant_type")));
    client.platform.expire_tokens();
    assert_eq!(client.call("GET", "/users", None).status, 401);
    client.fetch_token();
    assert_eq!(client.call("GET", "/users", None).status, 200);
}

#[test]
fn throttles_when_told_to() {
    let mut client = Client::new();
    client.platform.throttle(1, 1, 7);
    assert_eq!(client.call("GET", "/groups", None).status, 200);
    let refused = client.call("GET", "/groups", None);
    assert_eq!(refused.status, 429);
    assert!(refused.headers.contains(&("Retry-After", "7".to_owned())));
    assert_eq!(client.call("GET", "/groups", None).status, 200);
}

#[test]
fn redirects_when_told_to() {
    let mut client = Client::new();
    client.platform.redirects_next = true;
    let redirect = client.call("GET", "/groups", None);
    assert_eq!(redirect.status, 302);
    assert!(redirect.headers.iter().any(|(name, value)| *name == "Location" && value.ends_with("/groups")));
    assert_eq!(client.call("GET", "/groups", None).status, 200);
}

#[test]
fn api_services_live_from_creation_to_deletion() {
    let mut client = Client::new();
    let draft = json!({
        "name": "Banking", "baseUrls": ["https://api.example.com/banking"],
        "authorizationServer": {"resource": {"id": RESOURCE_ID}},
    });
    let created = client.call("POST", "/apiServers", Some((JSON, draft.clone())));
    assert_eq!(created.status, 201);
    let id = created.body.unwrap()["id"].as_str().unwrap().to_owned();
    let again = client.call("POST", "/apiServers", Some((JSON, draft)));
    assert_eq!(again.body.unwrap()["details"][0]["code"], "UNIQUENESS_VIOLATION");
    let operation = json!({"name": "Pay", "paths": [{"type": "EXACT", "pattern": "/pay"}]});
    let operations = format!("/apiServers/{id}/operations");
    assert_eq!(client.call("POST", &operations, Some((JSON, operation))).status, 201);

    let deployment = format!("/apiServers/{id}/deployment");
    let status = |answer: Answer| answer.body.unwrap()["status"]["code"].as_str().unwrap().to_owned();
    assert_eq!(status(client.call("GET", &deployment, None)), "DEPLOYMENT_UNINITIALIZED");
    assert_eq!(client.call("POST", &deployment, Some((JSON, Value::Null))).status, 415);
    let deploy = Some(("application/vnd.pingidentity.apiserver.deploy+json", Value::Null));
    assert_eq!(status(client.call("POST", &deployment, deploy)), "POLICIES_CREATE_IN_PROGRESS");
    assert_eq!(status(client.call("GET", &deployment, None)), "DECISION_ENDPOINT_CREATE_IN_PROGRESS");
    assert_eq!(status(client.call("GET", &deployment, None)), "DEPLOYMENT_SUCCESSFUL");

    assert_eq!(client.call("DELETE", &format!("/apiServers/{id}"), None).status, 204);
    assert_eq!(client.call("GET", &operations, None).status, 404);
}

#[test]
fn replace_clears_and_change_keeps() {
    let mut client = Client::new();
    let body = json!({"name": "North", "description": "Above the river"});
    let created = client.call("POST", "/populations", Some((JSON, body))).body.unwrap();
    let target = format!("/populations/{}", created["id"].as_str().unwrap());
    let patched = client.call("PUT", &target, Some((JSON, json!({"name": "South"})))).body.unwrap();
    assert_eq!((&patched["name"], &patched["description"]), (&json!("South"), &Value::Null));
    assert_eq!(patched["createdAt"], created["createdAt"]);
    let user = client.call("GET", "/users?limit=1", None).body.unwrap()["_embedded"]["users"][0].clone();
    let target = format!("/users/{}", user["id"].as_str().unwrap());
    let change = json!({"name": {"given": "Ida", "family": null}});
    let changed = client.call("PATCH", &target, Some((JSON, change))).body.unwrap();
    assert_eq!(changed["name"], json!({"given": "Ida"}));
    assert_eq!(changed["email"], user["email"]);
}

#[test]
fn decisions_follow_the_policy() {
    let mut client = Client::new();
    let target = format!("/decisionEndpoints/{DECISION_ENDPOINT_ID}");
    let mut decide = |parameters: Value| {
        let body = json!({"parameters": parameters});
        client.call("POST", &target, Some((JSON, body))).body.unwrap()["decision"].clone()
    };
    assert_eq!(decide(json!({"Request - Payment.paymentAmount": "250"})), "PERMIT");
    assert_eq!(decide(json!({"Request - Payment.paymentAmount": "25000"})), "DENY");
    assert_eq!(decide(json!({"Request - Payment.paymentAmount": "much"})), "INDETERMINATE");
    assert_eq!(decide(json!({})), "INDETERMINATE");
}

#[test]
fn everything_strange_is_written_down() {
    let mut client = Client::new();
    client.call("GET", "/users?color=red", None);
    client.call("GET", "/nonsense", None);
    client.call("POST", "/groups", Some(("text/plain", json!({}))));
    client.call("GET", "/groups/7", None);
    assert_eq!(client.problems().len(), 4, "{:?}", client.problems());
    let elsewhere = "/v1/environments/00000000-0000-4000-8000-000000000000/users";
    let headers = vec![("authorization".to_owned(), format!("Bearer {}", client.token))];
    assert_eq!(client.platform.answer(&Incoming::new("GET", elsewhere, headers, Vec::new())).status, 403);
}
