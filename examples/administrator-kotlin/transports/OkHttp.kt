/** With OkHttp 5: what most Android apps have already. */
package administrator.transports

import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import okhttp3.OkHttpClient
import okhttp3.RequestBody.Companion.toRequestBody

private val http = OkHttpClient.Builder().followRedirects(false).build()

// [OkHttp]
fun <T : Any> sendWithOkHttp(p1: PingOne, request: Request<T>): Reading<T> {
    val needsBody = request.method in setOf("POST", "PUT", "PATCH") // Then OkHttp takes an empty one, but not none.
    val body = (request.body ?: if (needsBody) ByteArray(0) else null)?.toRequestBody()
    val builder = okhttp3.Request.Builder().url(request.url).method(request.method, body)
    for ((name, value) in request.headers) builder.header(name, value)
    return http.newCall(builder.build()).execute().use { response ->
        p1.readResponse(request, response.code, response.headers.toMultimap(), response.body.bytes())
    }
}
// [end]
