/** From a request to its reading, with each of the usual HTTP clients. None of them is part of the package. */

import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import java.net.HttpURLConnection
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import okhttp3.OkHttpClient
import okhttp3.RequestBody

/** Sends a request of a tenant and reads what comes back. */
typealias Transport = (PingOne, Request<Any>) -> Reading<Any>

// [java.net.http]
// The stand-in has no TLS, and a server without TLS may not know how to be asked for HTTP/2.
private val client: HttpClient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()

fun <T : Any> sendWithJava(p1: PingOne, request: Request<T>): Reading<T> {
    val body = request.body?.let(HttpRequest.BodyPublishers::ofByteArray) ?: HttpRequest.BodyPublishers.noBody()
    val builder = HttpRequest.newBuilder(URI(request.url)).method(request.method, body)
    for ((name, value) in request.headers) builder.header(name, value)
    val response = client.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray())
    return p1.readResponse(request, response.statusCode(), response.headers().map(), response.body())
}
// [end]

// [OkHttp]
private val okHttp = OkHttpClient.Builder().followRedirects(false).build()

fun <T : Any> sendWithOkHttp(p1: PingOne, request: Request<T>): Reading<T> {
    val body = request.body ?: if (request.method in setOf("POST", "PUT", "PATCH")) ByteArray(0) else null
    val builder = okhttp3.Request.Builder().url(request.url).method(request.method, body?.let { RequestBody.create(null, it) })
    for ((name, value) in request.headers) builder.header(name, value)
    return okHttp.newCall(builder.build()).execute().use { response ->
        p1.readResponse(request, response.code(), response.headers().toMultimap(), response.body()!!.bytes())
    }
}
// [end]

// [HttpURLConnection]
fun <T : Any> sendWithUrlConnection(p1: PingOne, request: Request<T>): Reading<T> {
    val connection = URI(request.url).toURL().openConnection() as HttpURLConnection
    connection.instanceFollowRedirects = false
    connection.requestMethod = request.method // Knows no PATCH.
    for ((name, value) in request.headers) connection.setRequestProperty(name, value)
    request.body?.let { body -> connection.apply { doOutput = true }.outputStream.use { it.write(body) } }
    val status = connection.responseCode // Sends it.
    val body = (connection.errorStream ?: connection.inputStream).use { it.readBytes() }
    return p1.readResponse(request, status, connection.headerFields, body)
}
// [end]
