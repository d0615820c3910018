/** Decisions and external OAuth servers. */
package administrator.steps

import administrator.Demo
import administrator.compact
import administrator.expect
import administrator.needed
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Severity
import io.github.pingonecore.model.BulkDecisionEvaluationRequest
import io.github.pingonecore.model.BulkDecisionEvaluationResponseResponse
import io.github.pingonecore.model.DecisionEvaluationRequest
import io.github.pingonecore.model.DecisionEvaluationResponseDecision
import io.github.pingonecore.model.ExternalOAuthServer
import io.github.pingonecore.model.ExternalOAuthServerType
import io.github.pingonecore.model.ExternalOAuthServerValidation
import io.github.pingonecore.model.ExternalOAuthServerValidationType

fun Demo.authorize() {
    evaluatePayments()
    registerOAuthServer()
}

private fun payment(amount: String) = DecisionEvaluationRequest(
    parameters = mapOf(
        "Policy Request" to JsonValue.of("payment"),
        "Request - Payment.paymentAmount" to JsonValue.of(amount),
    ),
)

private fun Demo.evaluatePayments() {
    step("Ask for decisions", "The same address takes one request or many; the content type tells them apart.")
    val endpoints = admin.p1.authorize.decisionEndpoints
    val endpointId = standIn.fact("decisionEndpointId")
    val decision = value(endpoints.evaluate(decisionEndpointId = endpointId, body = payment("250"))).decision
    line("250 → ${decision?.value}")
    expect(decision == DecisionEvaluationResponseDecision.Permit, "a small payment is permitted")

    val amounts = listOf("9999.99", "25000", "a lot")
    val many = BulkDecisionEvaluationRequest(decisionRequests = amounts.map(::payment))
    val answers = value(endpoints.evaluateBulk(decisionEndpointId = endpointId, body = many)).responses.orEmpty()
    for ((amount, answer) in amounts.zip(answers)) line("$amount → ${answer.decision} (${reason(answer)})")
    expect(answers.map { it.decision } == listOf("PERMIT", "DENY", "INDETERMINATE"), "the decisions of the policy")
}

/** What a statement of the policy says, or else the status, which stands in no table of the reference. */
private fun reason(answer: BulkDecisionEvaluationResponseResponse): String? {
    val statement = answer.statements?.firstOrNull() ?: return answer.additional["status"]?.get("code")?.text
    return statement["payload"]?.get("reason")?.text
}

private fun server(jwksUrl: String) = ExternalOAuthServer(
    name = "Partner bank",
    type = ExternalOAuthServerType.External,
    issuers = listOf("https://id.partner.example.com"),
    validation = ExternalOAuthServerValidation(
        type = ExternalOAuthServerValidationType.JwksUrl,
        jwksUrl = jwksUrl,
        clockSkewTolerance = 5,
    ),
)

private fun Demo.registerOAuthServer() {
    step(
        "Register an external OAuth server",
        "An address inside the own network would let the platform be used as a way in: it is refused here already.",
    )
    val servers = admin.p1.authorize.externalOAuthServers
    val problems = refused { servers.create(body = server("https://10.0.0.5/jwks")) }
    problems.forEach(::problem)
    val isRefused = problems.any { it.severity == Severity.ERROR && it.pointer == "/body/validation/jwksUrl" }
    expect(isRefused, "a private address is refused")

    val created = value(servers.create(body = server("https://id.partner.example.com/jwks")))
    line("${compact(created.name)} trusts ${compact(created.issuers)}")
    val type = needed(created.validation, "the validation").type
    expect(type == ExternalOAuthServerValidationType.JwksUrl, "the server is registered")
}
