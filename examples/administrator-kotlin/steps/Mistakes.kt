/** What mistakes get: the place, what is wrong, what would be right, and never a secret. */
package administrator.steps

import administrator.Demo
import administrator.expect
import administrator.needed
import io.github.pingonecore.errors
import io.github.pingonecore.validateBaseUrl
import io.github.pingonecore.validateJwks
import io.github.pingonecore.validatePattern

/** RFC 8037, appendix A.1: a key pair. Published, and still no text for a message. */
private const val PRIVATE_PART = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
private const val PUBLIC_PART = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
private const val PRIVATE_JWK =
    """{"keys": [{"kty": "OKP", "crv": "Ed25519", "d": "$PRIVATE_PART", "x": "$PUBLIC_PART"}]}"""

fun Demo.mistakes() {
    step("See what mistakes get", "Form fields are checked on every key press: the marks are where the problem is.")
    for (url in listOf("https://api.example.com/banking/v2/", "https://api.example.com/a/../b", "https://127.1/x")) {
        problemIn(url, needed(validateBaseUrl(url).errors.firstOrNull(), "a problem"))
        gap()
    }
    for (pattern in listOf("/accounts/{accountId}/**/export", "/statements/{month}.pdf", "/accounts//mine")) {
        problemIn(pattern, needed(validatePattern("PARAMETER", pattern).errors.firstOrNull(), "a problem"))
        gap()
    }
    line("a JWKS text with a private key:")
    val report = validateJwks(PRIVATE_JWK)
    report.errors.forEach(::problem)
    expect(!report.valid, "a private key is refused")
    expect(PRIVATE_PART !in report.toString(), "the private key is not repeated")
    expect(standIn.fact("clientSecret") !in admin.tokenRequest().toString(), "a request shows no secret")
}
