/**
 * Answers the cases of conformance vectors through the public package: one case in a line of standard input, its answer in a
 * line of standard output. Which answer is right is decided by who asks (`cargo xtask vectors kotlin`).
 *
 * `violations` are those of every severity, spans count UTF-16 code units.
 */
package vectors

import io.github.pingonecore.Escape
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Match
import io.github.pingonecore.MatchOutcome
import io.github.pingonecore.Missing
import io.github.pingonecore.Mode
import io.github.pingonecore.PathMatcher
import io.github.pingonecore.PingOne
import io.github.pingonecore.PingOneException
import io.github.pingonecore.PlatformError
import io.github.pingonecore.ProtocolException
import io.github.pingonecore.Reading
import io.github.pingonecore.Report
import io.github.pingonecore.Request
import io.github.pingonecore.Span
import io.github.pingonecore.Violation
import io.github.pingonecore.placeholders
import io.github.pingonecore.readResponse
import io.github.pingonecore.regions
import io.github.pingonecore.render
import io.github.pingonecore.validate
import io.github.pingonecore.validateBaseUrl
import io.github.pingonecore.validateFilter
import io.github.pingonecore.validateJwks
import io.github.pingonecore.validateJwksUrl
import io.github.pingonecore.validatePattern
import io.github.pingonecore.validateTemplate

fun main() {
    for (line in generateSequence { readlnOrNull() }) {
        val case = JsonValue.parse(line)
        println(answer(case["call"]?.text.orEmpty(), case["args"] ?: JsonValue.Null).toText())
    }
}

private fun answer(call: String, args: JsonValue): JsonValue = try {
    when (call) {
        "validate" -> json(runValidate(args))
        "validatePattern" -> validatePattern(args.text("type"), args.text("pattern")).let {
            answer(it.violations, "valid" to it.valid, "parameters" to it.parameters)
        }
        "validateBaseUrl" -> json(validateBaseUrl(args.text("url")))
        "validateJwksUrl" -> json(validateJwksUrl(args.text("url")))
        "validateJwks" -> json(validateJwks(args.text("jwks")))
        "validateFilter" -> json(validateFilter(args.text("filter"), args["endpoint"]?.text))
        "match" -> runMatch(args)
        "matchMany" -> matcher(args).use { JsonValue.obj("best" to it.bestMany(args.pairs("requests"))) }
        "render" -> answer(emptyList(), "valid" to true, "text" to runRender(args))
        "placeholders" -> runPlaceholders(args.text("template"))
        "request" -> runRequest(args)
        "readResponse" -> runReadResponse(args)
        "regions" -> JsonValue.obj("regions" to regions().map { JsonValue.obj("code" to it.code, "domain" to it.domain) })
        else -> JsonValue.obj("unknownCall" to call)
    }
} catch (error: PingOneException) {
    answer(error.violations, "valid" to false)
}

private fun runValidate(args: JsonValue): Report = validate(
    model = args.text("model"),
    value = args["value"] ?: JsonValue.Null,
    mode = Mode.entries.firstOrNull { it.name.lowercase() == args["mode"]?.text } ?: Mode.CREATE,
    before = args["before"],
    allow = args.texts("allow"),
)

private fun matcher(args: JsonValue) = PathMatcher(
    operations = args.items("operations"),
    baseUrls = args.texts("baseUrls"),
    lenient = args["lenient"]?.boolean ?: false,
)

private fun runMatch(args: JsonValue): JsonValue = matcher(args).use { matcher ->
    val (method, url) = args.text("method") to args.text("url")
    val result = matcher.match(method, url)
    check(matcher.best(method, url) == result.matches.firstOrNull()?.operation) { "`best` and `match` differ" }
    check(matcher.matchMany(listOf(method to url)) == listOf(result)) { "`matchMany` and `match` differ" }
    check(matcher.explain(method, url).outcome == result.outcome) { "`explain` and `match` differ" }
    answer(
        result.violations,
        "outcome" to wire(result.outcome),
        "ambiguous" to result.ambiguous,
        "baseUrl" to result.baseUrl,
        "matches" to result.matches.map(::json),
        "advice" to matcher.advice.violations.map(::json),
    )
}

private fun wire(outcome: MatchOutcome) = outcome.name.lowercase()

private fun json(match: Match): JsonValue = JsonValue.obj(
    "operation" to match.operation,
    "index" to match.index,
    "type" to match.patternType,
    "pattern" to match.pattern,
    "path" to match.path,
    "listsMethod" to match.listsMethod,
    "parameters" to match.parameters.associate { it.name to it.value },
    "lossy" to match.parameters.filter { it.lossy }.map { it.name },
    "beforeNext" to match.beforeNext,
)

private fun runRender(args: JsonValue): String = render(
    args.text("template"),
    args["context"] ?: JsonValue.Null,
    missing = Missing.entries.firstOrNull { it.name.lowercase() == args["missing"]?.text } ?: Missing.ERROR,
    escape = Escape.entries.firstOrNull { it.name.lowercase() == args["escape"]?.text } ?: Escape.NONE,
)

private fun runPlaceholders(template: String): JsonValue {
    val report = validateTemplate(template)
    val found = placeholders(template).map {
        JsonValue.obj("path" to it.path, "spelling" to it.spelling.name.lowercase(), "span" to json(it.span))
    }
    return answer(report.violations, "valid" to report.valid, "placeholders" to found)
}

private fun runRequest(args: JsonValue): JsonValue = PingOne(args["config"] ?: JsonValue.obj()).use { p1 ->
    val request = p1.request(args.text("endpoint"), args["args"] ?: JsonValue.Null)
    answer(request.warnings, *members(request).toTypedArray(), "valid" to true)
}

/** The body is compared as what it says, not as text. */
private fun members(request: Request<*>): List<Pair<String, Any?>> {
    val isForm = request.header("content-type")?.startsWith("application/x-www-form-urlencoded") == true
    return listOf(
        "endpoint" to request.endpoint,
        "method" to request.method,
        "url" to request.url,
        "headers" to request.headers.associate { (name, value) -> name to value },
        "body" to request.bodyText?.let { if (isForm) it else JsonValue.parse(it) },
    )
}

private fun json(request: Request<*>): JsonValue = JsonValue.obj(*members(request).toTypedArray())

private fun runReadResponse(args: JsonValue): JsonValue {
    val headers = (args["headers"] as? JsonValue.Object)?.members.orEmpty().mapValues { listOf(it.value.text.orEmpty()) }
    val status = args["status"]?.integer ?: error("`status` must be a status")
    val body = args["body"]?.text.orEmpty().encodeToByteArray()
    val reading = readResponse(args.text("endpoint"), status.toInt(), headers, body)
    val outcome = when (reading) {
        is Reading.Value -> listOf("kind" to "value", "value" to whole(reading.json))
        is Reading.Page -> listOf(
            "kind" to "page",
            "items" to whole(JsonValue.Array(reading.items)),
            "collection" to reading.collection,
            "size" to reading.size,
            "count" to reading.count,
            "next" to link { reading.next },
            "previous" to link { reading.previous },
        )
        is Reading.Failure -> listOf("kind" to "error", "error" to json(reading.error))
    }
    return answer(
        reading.violations,
        *outcome.toTypedArray(),
        "endpoint" to reading.endpoint,
        "status" to reading.status,
        "retryAfterMillis" to reading.retryAfterMillis,
        "correlationId" to reading.correlationId,
        "location" to reading.location,
        "valid" to reading.valid,
    )
}

/** A refused link stands among the violations, too. */
private fun link(follow: () -> Request<*>?): JsonValue? = try {
    follow()?.let(::json)
} catch (error: ProtocolException) {
    check(error.violations.single().code == "link_refused") { "another protocol error" }
    null
}

/** JSON of the platform as text: inside an answer it might be nested too deep. */
private fun whole(json: JsonValue): JsonValue = JsonValue.obj("\$json" to json.toText())

private fun json(error: PlatformError): JsonValue = JsonValue.obj(
    "status" to error.status,
    "form" to error.form.name.lowercase().replace("_", ""),
    "code" to error.code,
    "id" to error.id,
    "message" to error.message,
    "document" to error.document?.let(::whole),
    "details" to error.details.map {
        JsonValue.obj(
            "code" to it.code,
            "target" to it.target,
            "pointer" to it.pointer,
            "message" to it.message,
            "innerError" to it.innerError,
        )
    },
)

private fun json(report: Report): JsonValue = answer(report.violations, "valid" to report.valid)

private fun answer(violations: List<Violation>, vararg members: Pair<String, Any?>): JsonValue =
    JsonValue.obj(*members, "violations" to violations.map(::json))

private fun json(violation: Violation): JsonValue = JsonValue.obj(
    "code" to violation.code,
    "severity" to violation.severity.name.lowercase(),
    "pointer" to violation.pointer,
    "message" to violation.message,
    "params" to violation.params,
    "help" to violation.help,
    "link" to violation.link,
    "span" to violation.span?.let(::json),
)

private fun json(span: Span): JsonValue = JsonValue.obj("start" to span.start, "end" to span.end)

private fun JsonValue.text(name: String): String = get(name)?.text ?: error("`$name` must be a string")

private fun JsonValue.items(name: String): List<JsonValue> = (get(name) as? JsonValue.Array)?.items.orEmpty()

private fun JsonValue.texts(name: String): List<String> = items(name).map { it.text ?: error("`$name` must be a list of strings") }

private fun JsonValue.pairs(name: String): List<Pair<String, String>> =
    items(name).map { (it[0]?.text ?: error("no method")) to (it[1]?.text ?: error("no URL")) }
