// Decisions and external OAuth servers.

import PingOneCore

extension Demo {
    func authorize() async throws {
        try await evaluatePayments()
        try await registerOAuthServer()
    }

    private func payment(_ amount: String) -> DecisionEvaluationRequest {
        DecisionEvaluationRequest(
            parameters: ["Policy Request": "payment", "Request - Payment.paymentAmount": .string(amount)]
        )
    }

    private func evaluatePayments() async throws {
        step("Ask for decisions", "The same address takes one request or many; the content type tells them apart.")
        let endpoints = admin.p1.authorize.decisionEndpoints
        let endpointID = try standIn.fact("decisionEndpointId")
        let answer = try await value(endpoints.evaluate(decisionEndpointID: endpointID, body: payment("250")))
        line("250 → \(answer.decision?.rawValue ?? "")")
        try expect(answer.decision == .permit, "a small payment is permitted")

        let amounts = ["9999.99", "25000", "a lot"]
        let many = BulkDecisionEvaluationRequest(decisionRequests: amounts.map(payment))
        let request = try endpoints.evaluateBulk(decisionEndpointID: endpointID, body: many)
        let answers = try await value(request).responses ?? []
        for (amount, answer) in zip(amounts, answers) {
            line("\(amount) → \(answer.decision ?? "") (\(reason(for: answer)))")
        }
        try expect(answers.map(\.decision) == ["PERMIT", "DENY", "INDETERMINATE"], "the decisions of the policy")
    }

    /// What a statement of the policy says, or else the status, which stands in no table of the reference.
    private func reason(for answer: BulkDecisionEvaluationResponseResponse) -> String {
        let reason = answer.statements?.first?["payload"]?["reason"] ?? answer.additional["status"]?["code"]
        return reason?.stringValue ?? ""
    }

    private func server(_ jwksURL: String) -> ExternalOAuthServer {
        ExternalOAuthServer(
            issuers: ["https://id.partner.example.com"],
            name: "Partner bank",
            type: .external,
            validation: ExternalOAuthServerValidation(clockSkewTolerance: 5, jwksURL: jwksURL, type: .jwksURL)
        )
    }

    private func registerOAuthServer() async throws {
        step(
            "Register an external OAuth server",
            "An address inside the own network would let the platform be used as a way in: it is refused here already."
        )
        let servers = admin.p1.authorize.externalOAuthServers
        let problems = try refused { () throws(PingOneError) -> Request<ExternalOAuthServer> in
            try servers.create(body: server("https://10.0.0.5/jwks"))
        }
        problems.forEach(problem)
        let isRefused = problems.contains { $0.severity == .error && $0.pointer == "/body/validation/jwksUrl" }
        try expect(isRefused, "a private address is refused")

        let created = try await value(servers.create(body: server("https://id.partner.example.com/jwks")))
        line("\(compact(created.name)) trusts \(compact(created.issuers))")
        try expect(created.validation?.type == .jwksURL, "the server is registered")
    }
}
