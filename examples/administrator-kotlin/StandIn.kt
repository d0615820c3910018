package administrator

import io.github.pingonecore.JsonValue
import java.io.IOException
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers

/**
 * The stand-in, seen from behind: what only the platform's side knows, and how it is made to refuse. Nothing of this is
 * there in a real tenant.
 */
class StandIn(val url: String) {
    private val http = HttpClient.newHttpClient()
    private val facts = ask(HttpRequest.newBuilder(URI("$url/stand-in")))

    /** An id, or a part of the client, that the demo needs. */
    fun fact(name: String): String = needed(facts[name]?.text, name)

    /** How many users there are. */
    val users: Long get() = needed(facts["users"]?.integer, "users")

    /** Every request so far, with what does not fit the catalogue. */
    fun log(): List<JsonValue> {
        val log = ask(HttpRequest.newBuilder(URI("$url/stand-in/log")))
        return needed(log["requests"]?.items, "requests")
    }

    /** The next request is answered with 429. */
    fun throttle() {
        val settings = JsonValue.obj("after" to 0, "times" to 1, "retryAfter" to 1)
        ask(HttpRequest.newBuilder(URI("$url/stand-in/throttle")).POST(BodyPublishers.ofString(settings.toText())))
    }

    /** The next request is answered with a redirect to its own address. */
    fun redirect() {
        ask(HttpRequest.newBuilder(URI("$url/stand-in/redirect")).POST(BodyPublishers.noBody()))
    }

    /** Every token given out so far is invalid. */
    fun expireTokens() {
        ask(HttpRequest.newBuilder(URI("$url/stand-in/expire")).POST(BodyPublishers.noBody()))
    }

    private fun ask(request: HttpRequest.Builder): JsonValue {
        val response = http.send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString())
        if (response.statusCode() >= 300) throw IOException("${response.uri()}: ${response.statusCode()}")
        return if (response.body().isEmpty()) JsonValue.Null else JsonValue.parse(response.body())
    }
}
