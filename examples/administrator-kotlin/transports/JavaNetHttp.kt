/** With what Java has had since version 11. Android does not have it. */
package administrator.transports

import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers

// It follows no redirect unless it is told to. The stand-in has no TLS, and a server without TLS may not know how to be
// asked for HTTP/2.
private val http: HttpClient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()

// [java.net.http]
fun <T : Any> sendWithJava(p1: PingOne, request: Request<T>): Reading<T> {
    val body = request.body?.let(BodyPublishers::ofByteArray) ?: BodyPublishers.noBody()
    val builder = HttpRequest.newBuilder(URI(request.url)).method(request.method, body)
    for ((name, value) in request.headers) builder.header(name, value)
    val response = http.send(builder.build(), BodyHandlers.ofByteArray())
    return p1.readResponse(request, response.statusCode(), response.headers().map(), response.body())
}
// [end]
