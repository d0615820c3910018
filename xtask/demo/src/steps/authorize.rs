//! Decisions and external OAuth servers.

use super::{text, value};
use crate::{Demo, Outcome, expect};
use pingone_stand_in::DECISION_ENDPOINT_ID;
use serde_json::json;
use std::io::Write;

impl<W: Write> Demo<'_, W> {
    pub(crate) fn authorize(&mut self) -> Outcome {
        self.evaluate_payments()?;
        self.register_oauth_server()
    }

    fn evaluate_payments(&mut self) -> Outcome {
        self.transcript.step(
            "Ask for decisions",
            "The same address takes one request or many; the content type tells them apart.",
        )?;
        let payment = |amount: &str| json!({"Policy Request": "payment", "Request - Payment.paymentAmount": amount});
        let one = json!({"decisionEndpointId": DECISION_ENDPOINT_ID, "body": {"parameters": payment("250")}});
        let decision = self.call("authorize.decisionEndpoints.evaluate", one)?;
        self.transcript.line(format!("250 → {}", text(&decision, "/decision")))?;
        expect(decision["decision"] == "PERMIT", "a small payment is permitted")?;

        let amounts = ["9999.99", "25000", "a lot"];
        let requests: Vec<_> = amounts.iter().map(|amount| json!({"parameters": payment(amount)})).collect();
        let many = json!({"decisionEndpointId": DECISION_ENDPOINT_ID, "body": {"decisionRequests": requests}});
        let answers = self.call("authorize.decisionEndpoints.evaluateBulk", many)?;
        let mut decisions = Vec::new();
        for (index, amount) in amounts.iter().enumerate() {
            let answer = &answers["responses"][index];
            let reason = match text(answer, "/statements/0/payload/reason") {
                "" => text(answer, "/status/code"),
                reason => reason,
            };
            self.transcript.line(format!("{amount} → {} ({reason})", text(answer, "/decision")))?;
            decisions.push(text(answer, "/decision"));
        }
        expect(decisions == ["PERMIT", "DENY", "INDETERMINATE"], "the decisions of the policy")
    }

    fn register_oauth_server(&mut self) -> Outcome {
        self.transcript.step(
            "Register an external OAuth server",
            "An address inside the own network would let the platform be used as a way in: it is refused here already.",
        )?;
        let server = |jwks_url: &str| {
            json!({"body": {
                "name": "Partner bank", "type": "EXTERNAL", "issuers": ["https://id.partner.example.com"],
                "validation": {"type": "JWKS_URL", "jwksUrl": jwks_url, "clockSkewTolerance": 5},
            }})
        };
        let problems = self.refused("authorize.externalOAuthServers.create", server("https://10.0.0.5/jwks"))?;
        for problem in &problems {
            self.transcript.problem(problem)?;
        }
        let at = "/body/validation/jwksUrl";
        expect(
            problems.iter().any(|problem| problem.is_error() && problem.pointer == at),
            "a private address is refused",
        )?;

        let good = server("https://id.partner.example.com/jwks");
        let request = self.admin.request("authorize.externalOAuthServers.create", good)?;
        let created = value(self.send(&request)?)?;
        self.transcript.line(format!("{} trusts {}", created["name"], created["issuers"]))?;
        expect(created["validation"]["type"] == "JWKS_URL", "the server is registered")
    }
}
