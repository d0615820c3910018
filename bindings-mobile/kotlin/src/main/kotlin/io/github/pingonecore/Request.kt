package io.github.pingonecore

import java.util.Collections

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
    public fun redacted(): Request<T> = of(call { core.redacted(raw()) }.copy(warnings = warnings), reader)

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

/**
 * A file that is the body of a request. The bytes are copied.
 *
 * @param bytes the content of the file.
 */
public class FileBody(
    /** What kind of file, for example `image/png`. */
    public val contentType: String,
    bytes: ByteArray,
) {
    internal val own = bytes.copyOf()

    /** A copy of the content. */
    public val bytes: ByteArray get() = own.copyOf()

    override fun equals(other: Any?): Boolean =
        other is FileBody && contentType == other.contentType && own.contentEquals(other.own)

    override fun hashCode(): Int = 31 * contentType.hashCode() + own.contentHashCode()

    override fun toString(): String = "FileBody(contentType=$contentType, bytes=${own.size} bytes)"
}

/**
 * What came back, read. One of [Value], [Page] and [Failure]: a refusal of the platform is data, too, and no exception.
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

    /** What came, by which readings are compared. */
    internal abstract val content: Any

    /** A single answer. */
    public class Value<out T : Any> internal constructor(
        raw: RawReading,
        /** The value; null when there was no body, or when it is no object. */
        public val value: T?,
        /** The same as JSON, complete. */
        public val json: JsonValue,
    ) : Reading<T>(raw) {
        override val content: Any get() = json
    }

    /**
     * One page of a collection. Only a missing [next] means the end: pages may hold fewer items than were asked for,
     * even none.
     *
     * ```
     * var request: Request<User>? = p1.users.list(limit = 100)
     * while (request != null) {
     *     val page = send(request) as? Reading.Page ?: break
     *     page.items.forEach { println(it.username) }
     *     request = page.next
     * }
     * ```
     */
    public class Page<out T : Any> internal constructor(
        raw: RawReading,
        private val page: RawPage,
        private val reader: (JsonValue) -> T?,
    ) : Reading<T>(raw) {
        /** The items that are objects. */
        public val items: List<T> = Collections.unmodifiableList(page.items.mapNotNull(reader))

        /** The whole answer as JSON. */
        public val json: JsonValue get() = page.document

        /** The name of the collection, for example `users`. */
        public val collection: String? get() = page.collection

        /** How many items the page has, as the platform says. */
        public val size: Long? get() = page.size

        /** How many items there are on all pages, as the platform says; it often does not say. */
        public val count: Long? get() = page.count

        /**
         * The request for the next page; null at the end.
         *
         * @throws ProtocolException when there is a next page but its link can not be followed, so that nobody takes
         *   this page for the last one.
         */
        public val next: Request<T>? get() = followed(page.next, page.nextRefused)

        /**
         * The request for the page before; null at the beginning.
         *
         * @throws ProtocolException as [next].
         */
        public val previous: Request<T>? get() = followed(page.previous, page.previousRefused)

        override val content: Any get() = json

        private fun followed(link: RawRequest?, refused: RawException?): Request<T>? {
            call { refused?.let { throw it } }
            return link?.let { Request.of(it, reader) }
        }
    }

    /** The platform refused, or the answer can not be read. */
    public class Failure internal constructor(
        raw: RawReading,
        /** Why. */
        public val error: PlatformError,
    ) : Reading<Nothing>(raw) {
        override val content: Any get() = error
    }

    override fun equals(other: Any?): Boolean =
        other is Reading<*> && endpoint == other.endpoint && status == other.status && content == other.content &&
            retryAfterMillis == other.retryAfterMillis && correlationId == other.correlationId &&
            location == other.location && violations == other.violations

    override fun hashCode(): Int = 31 * endpoint.hashCode() + content.hashCode()

    /** Shows no content: an answer may hold a token. */
    override fun toString(): String = "Reading.${this::class.simpleName}(endpoint=$endpoint, status=$status)"

    internal companion object {
        fun <T : Any> of(raw: RawReading, reader: (JsonValue) -> T?): Reading<T> = when (val outcome = raw.outcome) {
            is RawOutcome.Value -> Value(raw, reader(outcome.value), outcome.value)
            is RawOutcome.Page -> Page(raw, outcome.page, reader)
            is RawOutcome.Error -> Failure(raw, outcome.error)
        }
    }
}

internal fun rawResponse(status: Int, headers: Map<out String?, List<String?>>, body: ByteArray): RawResponse {
    // `HttpURLConnection` has the status line under null.
    val all = headers.flatMap { (name, values) ->
        if (name == null) emptyList() else values.filterNotNull().map { Header(name.wellFormed(), it.wellFormed()) }
    }
    return RawResponse(status, all, body)
}

/**
 * A client that proves who it is in the authorization header: for the token endpoints.
 *
 * @param secret the client secret; nothing here shows it.
 */
public class BasicAuth(
    /** The id of the client. */
    public val id: String,
    private val secret: String,
) : ToJson {
    override fun toJson(): JsonValue = JsonValue.obj("id" to id, "secret" to secret)

    override fun equals(other: Any?): Boolean = other is BasicAuth && id == other.id && secret == other.secret

    override fun hashCode(): Int = 31 * id.hashCode() + secret.hashCode()

    /** Shows no secret. */
    override fun toString(): String = "BasicAuth(id=$id)"
}
