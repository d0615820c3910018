/**
 * With `HttpURLConnection`, which Java and Android have always had. That of Java throws a `ProtocolException` for
 * PATCH, that of Android sends it.
 */
package administrator.transports

import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import java.net.HttpURLConnection
import java.net.URI

// [HttpURLConnection]
fun <T : Any> sendWithUrlConnection(p1: PingOne, request: Request<T>): Reading<T> {
    val connection = URI(request.url).toURL().openConnection() as HttpURLConnection
    connection.instanceFollowRedirects = false
    connection.requestMethod = request.method
    for ((name, value) in request.headers) connection.setRequestProperty(name, value)
    request.body?.let { body -> connection.apply { doOutput = true }.outputStream.use { it.write(body) } }
    val body = (if (connection.responseCode < 400) connection.inputStream else connection.errorStream)?.readBytes()
    return p1.readResponse(request, connection.responseCode, connection.headerFields, body ?: ByteArray(0))
}
// [end]
