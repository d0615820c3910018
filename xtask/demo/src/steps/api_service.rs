//! An API service from the first draft to the deployment.

use super::{text, value};
use crate::{Demo, Outcome, expect, openapi};
use pingone_stand_in::RESOURCE_ID;
use serde_json::{Value, json};
use std::io::Write;

/// The routes of the bank's API, as its developers wrote them down.
const OPENAPI: &str = include_str!("../../../../examples/data/banking.openapi.json");

/// How often the deployment is looked at before the demo gives up.
const LOOKS: usize = 10;

/// An API service with its operations, as the platform stores it.
pub(crate) struct Service {
    pub(crate) base_url: String,
    pub(crate) operations: Vec<Value>,
    id: String,
}

impl<W: Write> Demo<'_, W> {
    pub(crate) fn api_service(&mut self) -> Outcome<Service> {
        let document: Value = serde_json::from_str(OPENAPI)?;
        let base_url = text(&document, "/servers/0/url").to_owned();
        self.check_draft()?;
        let id = self.create_service(&document, &base_url)?;
        self.meet_platform_rule(&base_url)?;
        let operations = self.create_operations(&id, &document)?;
        let service = Service { base_url, operations, id };
        self.deploy(&service)?;
        Ok(service)
    }

    fn check_draft(&mut self) -> Outcome {
        self.transcript.step(
            "Check a draft of an API service",
            "All problems at once, each with the place in the form, before anything is sent.",
        )?;
        let draft = json!({
            "name": "",
            "baseURLs": ["https://api.example.com/banking/v2"],
            "baseUrls": ["https://api.example.com/banking/v2/", "ftp://api.example.com"],
            "authorizationServer": {"type": "EXTERNAL"},
            "accessControl": {"custom": {"enabled": "yes"}},
        });
        let sent_before = self.stand_in.log().len();
        let problems = self.refused("authorize.apiServers.create", json!({"body": draft}))?;
        for problem in &problems {
            self.transcript.problem(problem)?;
        }
        self.transcript.line(format!("{} problems, nothing was sent", problems.len()))?;
        for pointer in ["/body/name", "/body/baseUrls/0", "/body/baseUrls/1", "/body/directory"] {
            expect(problems.iter().any(|problem| problem.pointer == pointer), format!("a problem at {pointer}"))?;
        }
        expect(self.stand_in.log().len() == sent_before, "nothing was sent")
    }

    /// Gives the id of the new service.
    fn create_service(&mut self, document: &Value, base_url: &str) -> Outcome<String> {
        self.transcript.step("Create the API service", "With the name and the address of the OpenAPI document.")?;
        let body = json!({
            "name": document["info"]["title"],
            "baseUrls": [base_url],
            "authorizationServer": {"resource": {"id": RESOURCE_ID}},
        });
        let request = self.admin.request("authorize.apiServers.create", json!({"body": body}))?;
        let reading = self.send(&request)?;
        self.transcript.line(format!("correlation id {}", reading.correlation_id.as_deref().unwrap_or("missing")))?;
        let service = value(reading)?;
        self.transcript.line(format!("{} with {}", service["name"], service["directory"]))?;
        expect(service["authorizationServer"]["type"] == "PINGONE_SSO", "the platform's default type")?;
        Ok(text(&service, "/id").to_owned())
    }

    fn meet_platform_rule(&mut self, base_url: &str) -> Outcome {
        self.transcript.step(
            "Break a rule that only the platform can check",
            "The name is taken. The platform's answer points to the same field of the form as the core's problems do.",
        )?;
        let body = json!({
            "name": "Banking API",
            "baseUrls": [base_url],
            "authorizationServer": {"resource": {"id": RESOURCE_ID}},
        });
        let request = self.admin.request("authorize.apiServers.create", json!({"body": body}))?;
        let reading = self.send(&request)?;
        let error = reading.error().ok_or("the same name was accepted twice")?;
        let detail = error.details.first().ok_or("no detail")?;
        let (code, pointer) = (detail.code.as_deref(), detail.pointer.as_deref());
        let (shown_code, shown_pointer) = (code.unwrap_or("?"), pointer.unwrap_or("?"));
        let message = detail.message.as_deref().unwrap_or("?");
        self.transcript.line(format!("form field {shown_pointer}: {shown_code}, {message}"))?;
        expect(code == Some("UNIQUENESS_VIOLATION") && pointer == Some("/name"), "the name is taken")
    }

    fn create_operations(&mut self, service_id: &str, document: &Value) -> Outcome<Vec<Value>> {
        self.transcript.step(
            "Create its operations from the OpenAPI document",
            "`{name}` captures a segment, `*` stands inside one, `**` for the rest; advice comes with the request.",
        )?;
        let mut created = Vec::new();
        for body in openapi::operations(document) {
            let args = json!({"apiServerId": service_id, "body": body});
            let request = self.admin.request("authorize.apiServers.operations.create", args)?;
            let (path, method) = (&body["paths"][0], text(&body, "/methods/0"));
            self.transcript.line(format!(
                "{:<17} {method:<6} {:<9} {}",
                text(&body, "/name"),
                text(path, "/type"),
                text(path, "/pattern")
            ))?;
            for advice in &request.warnings {
                self.transcript.problem(advice)?;
            }
            created.push(value(self.admin.send(&request)?)?);
        }
        self.transcript.line(format!("{} operations created", created.len()))?;
        expect(created.len() == 19, "one operation for each operationId")?;
        Ok(created)
    }

    fn deploy(&mut self, service: &Service) -> Outcome {
        self.transcript.step(
            "Deploy it",
            "A POST without a body that still needs the vendor's content type; then look until it is done.",
        )?;
        let id = json!({"apiServerId": service.id});
        let mut deployment = self.call("authorize.apiServers.deployment.deploy", id.clone())?;
        for _ in 0..LOOKS {
            let code = text(&deployment, "/status/code");
            self.transcript.line(code)?;
            if !code.ends_with("_IN_PROGRESS") {
                break;
            }
            deployment = self.call("authorize.apiServers.deployment.get", id.clone())?;
        }
        expect(text(&deployment, "/status/code") == "DEPLOYMENT_SUCCESSFUL", "the deployment succeeds")
    }
}
