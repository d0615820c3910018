package administrator

import administrator.transports.sendWithJava
import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import io.github.pingonecore.model.TokenRequest
import io.github.pingonecore.model.TokenRequestGrantType
import io.github.pingonecore.model.TokenResponse

/**
 * The administrator's client: the core's requests, the HTTP client, and the token between them. Against the real
 * platform, `region` replaces the two paths.
 */
class Admin(standIn: StandIn) : AutoCloseable {
    /** The tenant, with a token as soon as there is one. */
    var p1 = PingOne(
        apiPath = "${standIn.url}/v1",
        authPath = standIn.url,
        environmentId = standIn.fact("environmentId"),
        clientId = standIn.fact("clientId"),
        clientSecret = standIn.fact("clientSecret"),
    )
        private set

    /** Sends a request and reads the answer. Errors of the platform are answers, too. */
    fun <T : Any> send(request: Request<T>): Reading<T> = sendWithJava(p1, request)

    /** The request for a token. */
    fun tokenRequest(): Request<TokenResponse> =
        p1.auth.token.clientCredentials(body = TokenRequest(grantType = TokenRequestGrantType.ClientCredentials))

    /** From now on the token goes with every request. */
    fun takeToken(token: TokenResponse) {
        p1.use { p1 = it.withAccessToken(needed(token.accessToken, "a token")) }
    }

    override fun close() = p1.close()
}
