//! The platform without sockets: its state, and the way of one request through it.

use crate::answer::Answer;
use crate::check::{self, Verdict};
use crate::control::{self, Entry, Throttle};
use crate::incoming::Incoming;
use crate::{decisions, deployment, resources, sample, token};
use pingone_core::catalogue::{Endpoint, Service};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Everything that the platform remembers.
#[derive(Debug)]
pub(crate) struct Platform {
    pub(crate) base_url: String,
    pub(crate) store: Store,
    pub(crate) tokens: token::Tokens,
    pub(crate) throttle: Throttle,
    /// The next request is answered with a redirect to its own address.
    pub(crate) redirects_next: bool,
    log: Vec<Entry>,
    answers: usize,
}

/// The resources, each collection under its path.
#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: BTreeMap<String, Vec<Map<String, Value>>>,
    created: usize,
}

impl Platform {
    pub(crate) fn new(base_url: &str) -> Self {
        let mut store = Store::default();
        sample::fill(&mut store);
        Self {
            base_url: base_url.to_owned(),
            store,
            tokens: token::Tokens::default(),
            throttle: Throttle::default(),
            redirects_next: false,
            log: Vec::new(),
            answers: 0,
        }
    }

    /// Answers one request and writes it down.
    pub(crate) fn answer(&mut self, request: &Incoming) -> Answer {
        if request.method == "OPTIONS" {
            return control::preflight();
        }
        if request.path == "/stand-in" || request.path.starts_with("/stand-in/") {
            return control::with_cors(control::answer(self, request));
        }
        let verdict = check::check(request);
        let answer = self.serve(request, &verdict);
        self.answers += 1;
        let correlation_id = id("correlation", self.answers);
        self.log.push(Entry {
            method: request.method.clone(),
            path: request.path.clone(),
            endpoint: verdict.endpoint.map(|endpoint| endpoint.id),
            status: answer.status,
            problems: verdict.problems,
        });
        let mut answer = control::with_cors(answer).with("Correlation-Id", correlation_id.clone());
        if let Some(error_id) =
            answer.body.as_mut().filter(|_| answer.status >= 400).and_then(|body| body.get_mut("id"))
        {
            *error_id = correlation_id.into();
        }
        answer
    }

    fn serve(&mut self, request: &Incoming, verdict: &Verdict) -> Answer {
        let is_token_request = verdict.endpoint.is_some_and(|endpoint| endpoint.service == Service::Auth);
        if !is_token_request {
            if !self.tokens.accepts(request.header("authorization")) {
                return Answer::unauthorized();
            }
            if let Some(refusal) = self.throttle.refusal() {
                return refusal;
            }
        }
        if std::mem::take(&mut self.redirects_next) {
            return Answer::found(&format!("{}{}", self.base_url, request.path));
        }
        if let Some(refusal) = &verdict.refusal {
            return refusal.clone();
        }
        let Some(endpoint) = verdict.endpoint else { return Answer::not_found() };
        if names_another_environment(endpoint, &request.path) {
            return Answer::forbidden();
        }
        match endpoint.id {
            "auth.token.clientCredentials" | "auth.token.clientCredentialsLegacy" => token::issue(self, request),
            "authorize.decisionEndpoints.evaluate" => decisions::evaluate(self, request),
            "authorize.decisionEndpoints.evaluateBulk" => decisions::evaluate_bulk(self, request),
            "authorize.apiServers.deployment.deploy" => deployment::deploy(self, request),
            "authorize.apiServers.deployment.get" => deployment::get(self, request),
            _ => resources::serve(self, endpoint, request),
        }
    }

    pub(crate) fn log(&self) -> &[Entry] {
        &self.log
    }

    pub(crate) fn throttle(&mut self, after: u32, times: u32, retry_after_seconds: u32) {
        self.throttle = Throttle { after, times, retry_after_seconds, as_date: false };
    }

    pub(crate) fn expire_tokens(&mut self) {
        self.tokens.expire();
    }
}

impl Store {
    pub(crate) fn put(&mut self, collection: &str, resource: Map<String, Value>) {
        self.collections.entry(collection.to_owned()).or_default().push(resource);
    }

    pub(crate) fn list(&self, collection: &str) -> &[Map<String, Value>] {
        self.collections.get(collection).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn get(&self, collection: &str, id: &str) -> Option<&Map<String, Value>> {
        self.list(collection).iter().find(|resource| resource.get("id").is_some_and(|value| value == id))
    }

    pub(crate) fn get_mut(&mut self, collection: &str, id: &str) -> Option<&mut Map<String, Value>> {
        let resources = self.collections.get_mut(collection)?;
        resources.iter_mut().find(|resource| resource.get("id").is_some_and(|value| value == id))
    }

    /// Removes a resource and everything below it.
    pub(crate) fn remove(&mut self, collection: &str, id: &str) -> bool {
        let Some(resources) = self.collections.get_mut(collection) else { return false };
        let before = resources.len();
        resources.retain(|resource| resource.get("id").is_none_or(|value| value != id));
        let removed = resources.len() < before;
        let below = format!("{collection}/{id}/");
        self.collections.retain(|path, _| !path.starts_with(&below));
        removed
    }

    /// The id of something new.
    pub(crate) fn next_id(&mut self) -> String {
        self.created += 1;
        id("created", self.created)
    }

    /// The time of the next change: one second after the one before.
    pub(crate) fn next_time(&self) -> String {
        let seconds = self.created % 60;
        let minutes = self.created / 60 % 60;
        format!("2026-01-05T09:{minutes:02}:{seconds:02}.000Z")
    }
}

/// The client has no role in any other environment.
fn names_another_environment(endpoint: &Endpoint, path: &str) -> bool {
    let mut segments = endpoint.path.split('/').zip(path.split('/'));
    segments.any(|(wanted, segment)| wanted == "{environmentId}" && segment != sample::ENVIRONMENT_ID)
}

/// A UUID that says what it stands for and is the same on every run.
pub(crate) fn id(kind: &str, number: usize) -> String {
    let hash = kind.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}-0000-4000-8000-{number:012x}")
}

/// A link of `_links`.
pub(crate) fn link(href: String) -> Value {
    json!({"href": href})
}

#[cfg(test)]
mod tests;
