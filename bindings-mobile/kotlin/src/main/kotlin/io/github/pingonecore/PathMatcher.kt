package io.github.pingonecore

/** An API operation, as a matcher takes it. The models of the platform and JSON in the same form are taken, too. */
public data class Operation @JvmOverloads constructor(
    /** The name that answers give back. */
    public val id: String,
    /** The paths, in the order that decides between equals. */
    public val paths: List<PathPattern>,
    /** The HTTP methods; null for every method. */
    public val methods: List<String>? = null,
) : ToJson {
    override fun toJson(): JsonValue = JsonValue.obj("id" to id, "methods" to methods, "paths" to paths)
}

/** A path of an operation. */
public data class PathPattern(
    /** How the pattern is read: `EXACT` or `PARAMETER`. */
    public val type: String,
    /** The pattern. */
    public val pattern: String,
) : ToJson {
    override fun toJson(): JsonValue = JsonValue.obj("type" to type, "pattern" to pattern)
}

/** The operation that a request belongs to before all others, with what its pattern captured; null for none. */
public val MatchResult.best: Match? get() = matches.firstOrNull()

/**
 * The operations of an API service, compiled: says which of them a request belongs to.
 *
 * Immutable: any number of threads may share one. Close it when it is no longer needed.
 *
 * ```
 * PathMatcher(listOf(Operation("one", listOf(PathPattern("PARAMETER", "/accounts/{id}"))))).use { matcher ->
 *     check(matcher.match("GET", "/accounts/42").matches.first().parameters.first().value == "42")
 * }
 * ```
 *
 * @param operations the operations: [Operation], models of the platform, or JSON in the form of the API reference.
 * @param baseUrls the URLs below which the operations stand; without them, requests are paths.
 * @param lenient take what escapes yield as text where it would be refused.
 * @param removeDotSegments remove literal dot segments before anything else.
 * @throws ValidationException for operations and base URLs that can not be compiled, every problem at once.
 */
public class PathMatcher @JvmOverloads constructor(
    operations: List<ToJson>,
    baseUrls: List<String> = emptyList(),
    lenient: Boolean = false,
    removeDotSegments: Boolean = false,
) : AutoCloseable {
    private val raw = Handle(
        call {
            RawMatcher(
                JsonValue.obj(
                    "operations" to operations,
                    "baseUrls" to baseUrls,
                    "lenient" to lenient,
                    "removeDotSegments" to removeDotSegments,
                ),
            )
        },
        "PathMatcher",
    )

    /** How many operations were compiled. */
    public val operationCount: Int get() = raw.use { it.operationCount() }

    /** What is surprising about the operations: limits of the platform, equal base URLs. */
    public val advice: Report get() = raw.use { it.advice() }

    /** Every operation that takes a request, best first. */
    public fun match(method: String, url: String): MatchResult =
        raw.use { it.find(method.wellFormed(), url.wellFormed()) }

    /** [match] for many requests: method and URL of each. */
    public fun matchMany(requests: List<Pair<String, String>>): List<MatchResult> =
        raw.use { it.findMany(lines(requests)) }

    /** The id of the best operation, or null. The fastest way to ask. */
    public fun best(method: String, url: String): String? = raw.use { it.best(method.wellFormed(), url.wellFormed()) }

    /** [best] for many requests: method and URL of each. */
    public fun bestMany(requests: List<Pair<String, String>>): List<String?> = raw.use { it.bestMany(lines(requests)) }

    /** Every pattern that takes a request, and by which rule each stands before the next one. */
    public fun explain(method: String, url: String): MatchExplanation =
        raw.use { it.explain(method.wellFormed(), url.wellFormed()) }

    /** Frees what it holds. More than once is fine. */
    override fun close(): Unit = raw.close()

    override fun toString(): String = "PathMatcher"

    private fun lines(requests: List<Pair<String, String>>) =
        requests.map { (method, url) -> PathRequest(method.wellFormed(), url.wellFormed()) }
}
