/** What the code of the README finds around it: a tenant of the stand-in. */
package readme

import io.github.pingonecore.JsonValue
import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.model.TokenRequest
import io.github.pingonecore.model.TokenRequestGrantType
import java.net.URI

val standIn: String = System.getenv("STAND_IN")

private val facts = JsonValue.parse(URI("$standIn/stand-in").toURL().readText())

private fun fact(name: String): String = checkNotNull(facts[name]?.text) { name }

val environment: String = fact("environmentId")

val accessToken: String = PingOne(
    apiPath = "$standIn/v1",
    authPath = standIn,
    environmentId = environment,
    clientId = fact("clientId"),
    clientSecret = fact("clientSecret"),
).use { p1 ->
    val body = TokenRequest(grantType = TokenRequestGrantType.ClientCredentials)
    val token = sendWithOkHttp(p1, p1.auth.token.clientCredentials(body = body)) as Reading.Value
    checkNotNull(token.value?.accessToken) { "a token" }
}
