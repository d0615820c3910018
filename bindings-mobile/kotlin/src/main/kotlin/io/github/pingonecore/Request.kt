package io.github.pingonecore

/**
 * A request that is ready to be sent, as plain data; [T] is what its answer holds.
 *
 * Made by [PingOne.request] and the typed methods. Send it with any HTTP client and hand what came back to
 * [PingOne.readResponse]. `toString` shows no secret; [redacted] is what logs get.
 */
public class Request<out T : Any> internal constructor(
    /** The id of the endpoint that it was built for. */
    public val endpoint: String,
    /** The HTTP method. */
    public val method: String,
    /** The absolute URL, encoded. */
    public val url: String,
    /** The headers with lower-case names, in the order in which they should be sent. */
    public val headers: List<Header>,
    private val bytes: ByteArray?,
    /** Warnings and lints that did not stop the request. */
    public val warnings: List<Violation>,
    internal val reader: (JsonValue) -> T?,
) {
    /** The bytes of the body, or null when there is none. */
    public val body: ByteArray? get() = bytes?.copyOf()

    /** The body as text, or null when there is none. */
    public val bodyText: String? get() = bytes?.decodeToString()

    /** A header by name, in any case. */
    public fun header(name: String): String? = headers.firstOrNull { it.name.equals(name, ignoreCase = true) }?.value

    /** The same request with its secrets hidden: for logs, never for sending. */
    public fun redacted(): Request<T> = of(call { core.redacted(raw()) }, reader)

    /** A line for a shell, its secrets as variables. */
    public fun toCurl(): String = call { core.toCurl(raw()) }

    override fun equals(other: Any?): Boolean =
        other is Request<*> && endpoint == other.endpoint && method == other.method && url == other.url &&
            headers == other.headers && bytes.contentEquals(other.bytes)

    override fun hashCode(): Int = 31 * url.hashCode() + method.hashCode()

    override fun toString(): String =
        "Request(endpoint=$endpoint, method=$method, url=$url, headers=${headers.map { it.name }}, " +
            "body=${bytes?.let { "${it.size} bytes" }})"

    private fun raw(): RawRequest = RawRequest(endpoint, method, url, headers, bytes, emptyList())

    internal companion object {
        fun <T : Any> of(raw: RawRequest, reader: (JsonValue) -> T?): Request<T> =
            Request(raw.endpoint, raw.method, raw.url, raw.headers, raw.body, raw.warnings, reader)
    }
}

/** A file that is the body of a request. */
public class FileBody(
    /** What kind of file, for example `image/png`. */
    public val contentType: String,
    /** Its content. */
    public val bytes: ByteArray,
)

/**
 * What came back, read. One of [Value], [Page] and [Failure]; everything that came back is data and never an exception.
 *
 * ```
 * when (val reading = p1.readResponse(request, response.statusCode(), response.headers().map(), response.body())) {
 *     is Reading.Value -> println(reading.value)
 *     is Reading.Page -> reading.items.forEach(::println)
 *     is Reading.Failure -> println(reading.error.message)
 * }
 * ```
 */
public sealed class Reading<out T : Any>(raw: RawReading) {
    /** The id of the endpoint that answered. */
    public val endpoint: String = raw.endpoint

    /** The HTTP status. */
    public val status: Int = raw.status

    /** How long the platform asks to wait before the next try, in milliseconds. */
    public val retryAfterMillis: Long? = raw.retryAfterMillis

    /** What the vendor's support asks for. */
    public val correlationId: String? = raw.correlationId

    /** The address of what was created. */
    public val location: String? = raw.location

    /** False when a part could not be read or was refused. */
    public val valid: Boolean = raw.valid

    /** What was found while reading, of every severity. Pointers go into the body. */
    public val violations: List<Violation> = raw.violations

    /** A single answer. */
    public class Value<out T : Any> internal constructor(
        raw: RawReading,
        /** The value; null when there was no body, or when it is no object. */
        public val value: T?,
        /** The same as JSON, complete. */
        public val json: JsonValue,
    ) : Reading<T>(raw)

    /** One page of a collection. Only a missing [next] means the end: pages may hold fewer items than were asked for. */
    public class Page<out T : Any> internal constructor(
        raw: RawReading,
        /** The items that are objects. */
        public val items: List<T>,
        /** The whole answer as JSON. */
        public val json: JsonValue,
        /** The name of the collection. */
        public val collection: String?,
        /** How many items the page has, as the platform says. */
        public val size: Int?,
        /** How many items there are on all pages, as the platform says. */
        public val count: Int?,
        /** The request for the next page; null at the end. A link that leaves the tenant's own host is refused. */
        public val next: Request<T>?,
        /** The request for the page before. */
        public val previous: Request<T>?,
    ) : Reading<T>(raw)

    /** The platform refused, or the answer can not be read. */
    public class Failure internal constructor(
        raw: RawReading,
        /** Why. */
        public val error: PlatformError,
    ) : Reading<Nothing>(raw)

    /** Shows no content: an answer may hold a token. */
    override fun toString(): String = "Reading.${this::class.simpleName}(endpoint=$endpoint, status=$status)"

    internal companion object {
        fun <T : Any> of(raw: RawReading, reader: (JsonValue) -> T?): Reading<T> = when (val outcome = raw.outcome) {
            is RawOutcome.Value -> Value(raw, reader(outcome.value), outcome.value)
            is RawOutcome.Page -> of(raw, outcome.page, reader)
            is RawOutcome.Error -> Failure(raw, outcome.error)
        }

        private fun <T : Any> of(raw: RawReading, page: RawPage, reader: (JsonValue) -> T?): Page<T> = Page(
            raw,
            page.items.mapNotNull(reader),
            page.document,
            page.collection,
            page.size,
            page.count,
            page.next?.let { Request.of(it, reader) },
            page.previous?.let { Request.of(it, reader) },
        )
    }
}

/**
 * Reads what came back from an endpoint of any tenant. [PingOne.readResponse] knows the tenant's own host and gives the
 * requests for other pages their token.
 *
 * @param headers as HTTP clients give them: names in any case, each with its values.
 * @param body the bytes, decompressed.
 * @throws UsageException when there is no such endpoint.
 */
public fun readResponse(
    endpoint: String,
    status: Int,
    headers: Map<out String?, List<String>>,
    body: ByteArray,
): Reading<JsonValue> = Reading.of(call { core.readResponse(endpoint.wellFormed(), rawResponse(status, headers, body)) }) { it }

internal fun rawResponse(status: Int, headers: Map<out String?, List<String>>, body: ByteArray): RawResponse {
    // `HttpURLConnection` has the status line under null.
    val all = headers.flatMap { (name, values) ->
        if (name == null) emptyList() else values.map { Header(name.wellFormed(), it.wellFormed()) }
    }
    return RawResponse(status.coerceIn(0, 0xFFFF).toUShort(), all, body)
}

/** A client that proves who it is in the authorization header: for the token endpoints. */
public class BasicAuth(
    /** The id of the client. */
    public val id: String,
    private val secret: String,
) : ToJson {
    override fun toJson(): JsonValue = JsonValue.obj("id" to id, "secret" to secret)

    /** Shows no secret. */
    override fun toString(): String = "BasicAuth(id=$id)"
}
