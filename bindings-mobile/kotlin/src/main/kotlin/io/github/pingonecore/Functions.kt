@file:JvmName("PingOneCore")

package io.github.pingonecore

/** What a value is meant for. */
public enum class Mode(internal val text: String) {
    /** A POST. */
    CREATE("create"),

    /** A PUT: what is left out is cleared. */
    REPLACE("replace"),

    /** A PATCH: what is left out stays. */
    PATCH("patch"),
}

/** What becomes of a placeholder without a value. */
public enum class Missing(internal val text: String) {
    /** It is an error. */
    ERROR("error"),

    /** It becomes nothing. */
    EMPTY("empty"),

    /** It stays as it is. */
    KEEP("keep"),
}

/** How rendered values are escaped. */
public enum class Escape(internal val text: String) {
    /** Not at all. */
    NONE("none"),

    /** For a JSON string. */
    JSON("json"),

    /** For HTML. */
    HTML("html"),

    /** For a part of a URL. */
    URL("url"),
}

/** How a template writes a dollar sign that starts no placeholder. */
public enum class Literal(internal val text: String) {
    /** It can not. */
    NONE("none"),

    /** As two dollar signs. */
    DOLLAR("dollar"),

    /** With a backslash before it. */
    BACKSLASH("backslash"),
}

// ── Models ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every data model; those without a table last. */
public fun models(): List<ModelSummary> = core.models()

/**
 * Everything that a form needs to know about a model: labels, types, limits, choices, help.
 *
 * @throws UsageException when there is no such model.
 */
public fun describe(model: String): JsonValue = call { core.describe(model.wellFormed()) }

/**
 * Checks a value against a model: every problem at once, in document order.
 *
 * @param model the name of the model, for example `ApiService`; see [models].
 * @param value a model, or JSON.
 * @param mode what the value is meant for.
 * @param before the stored value, to check that immutable properties stay as they are.
 * @param allow codes of errors that are warnings for this call.
 * @param endpoint the id of the endpoint that takes the value, when it has rules of its own.
 * @throws UsageException for a model, a code or an endpoint that is not known.
 */
@JvmOverloads
public fun validate(
    model: String,
    value: ToJson,
    mode: Mode = Mode.CREATE,
    before: ToJson? = null,
    allow: List<String> = emptyList(),
    endpoint: String? = null,
): Report = call {
    val options = JsonValue.obj("mode" to mode.text, "before" to before, "allow" to allow, "endpoint" to endpoint)
    core.validate(model.wellFormed(), value.toJson(), options)
}

/**
 * The smallest PATCH body between two values.
 *
 * @param model the name of the model: then without what the platform sets itself.
 * @throws UsageException when there is no such model.
 */
@JvmOverloads
public fun changes(before: ToJson, after: ToJson, model: String? = null): JsonValue =
    call { core.changes(model?.wellFormed(), before.toJson(), after.toJson()) }

/**
 * A copy of a value without what the platform sets itself: what was read, ready to be sent back.
 *
 * @throws UsageException for a model or an endpoint that is not known.
 */
@JvmOverloads
public fun outgoing(model: String, value: ToJson, endpoint: String? = null): JsonValue =
    call { core.outgoing(model.wellFormed(), value.toJson(), endpoint?.wellFormed()) }

// ── Single fields: fast enough for each key press ──────────────────────────────────────────────────────────────────

/** Checks a path pattern; [type] is `EXACT` or `PARAMETER`. */
public fun validatePattern(type: String, pattern: String): PatternReport =
    core.validatePattern(type.wellFormed(), pattern.wellFormed())

/** Checks a base URL of an API service. */
public fun validateBaseUrl(text: String): Report = core.validateBaseUrl(text.wellFormed())

/** Checks the text of a JSON Web Key Set. */
public fun validateJwks(text: String): Report = core.validateJwks(text.wellFormed())

/** Checks the URL of a JSON Web Key Set. */
public fun validateJwksUrl(text: String): Report = core.validateJwksUrl(text.wellFormed())

/** Checks an HTTP method. */
public fun validateMethod(text: String): Report = core.validateMethod(text.wellFormed())

/** Checks the id of a resource. */
public fun validateUuid(text: String): Report = core.validateUuid(text.wellFormed())

/** Checks a date with time. */
public fun validateDateTime(text: String): Report = core.validateDateTime(text.wellFormed())

/** Checks a template with placeholders. */
public fun validateTemplate(text: String): Report = core.validateTemplate(text.wellFormed())

/**
 * Checks a SCIM filter.
 *
 * @param endpoint the id of an endpoint: then also against what it supports.
 * @throws UsageException when there is no such endpoint.
 */
@JvmOverloads
public fun validateFilter(text: String, endpoint: String? = null): Report =
    call { core.validateFilter(text.wellFormed(), endpoint?.wellFormed()) }

// ── Placeholders ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The placeholders of a template, in order. */
public fun placeholders(template: String): List<Placeholder> = core.placeholders(template.wellFormed())

/**
 * Renders a template.
 *
 * @param context the values, an object.
 * @throws ValidationException for what can not be rendered, every problem at once.
 */
@JvmOverloads
public fun render(
    template: String,
    context: ToJson,
    missing: Missing = Missing.ERROR,
    escape: Escape = Escape.NONE,
    literal: Literal = Literal.NONE,
): String = call {
    val options = JsonValue.obj("missing" to missing.text, "escape" to escape.text, "literal" to literal.text)
    core.render(template.wellFormed(), context.toJson(), options)
}

/**
 * A template in the platform's spelling of placeholders.
 *
 * @throws ValidationException when a placeholder is not closed or nested.
 */
public fun toPlatform(template: String): String = call { core.toPlatform(template.wellFormed()) }

/** The names that placeholders of the platform are known to start with. */
public fun knownRoots(): List<KnownRoot> = core.knownRoots()

// ── Rows ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every operation of the platform, in the order of the catalogue. */
public fun endpoints(): List<Endpoint> = core.endpoints()

/**
 * One operation by its id.
 *
 * @throws UsageException with the nearest ids when there is none.
 */
public fun endpoint(id: String): Endpoint = call { core.endpoint(id.wellFormed()) }

/** The operations that a query may mean, best first: an id, words of a title, a path, an older name. */
public fun searchEndpoints(query: String): List<EndpointHit> = core.searchEndpoints(query.wellFormed())

/** The operations that a concrete request may belong to; [path] is without query, [contentType] that of the request. */
@JvmOverloads
public fun findRequest(method: String, path: String, contentType: String? = null): List<EndpointCandidate> =
    core.findRequest(method.wellFormed(), path.wellFormed(), contentType?.wellFormed())

/** The regions of the platform, the default first. */
public fun regions(): List<Region> = core.regions()

/** Every code of a violation. */
public fun codes(): List<CodeDescription> = core.codes()

/** All operations as a Postman collection. */
public fun postmanCollection(): JsonValue = core.postmanCollection()

// ── Responses ──────────────────────────────────────────────────────────────────────────────────────────────────────

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
    headers: Map<out String?, List<String?>>,
    body: ByteArray,
): Reading<JsonValue> {
    val response = rawResponse(status, headers, body)
    return Reading.of(call { core.readResponse(endpoint.wellFormed(), response) }) { it }
}

// ── Reports ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The problems that stop a request. */
public val Report.errors: List<Violation> get() = violations.filter(::isError)

/** The problems that do not stop a request: warnings and lints. */
public val Report.advice: List<Violation> get() = violations.filterNot(::isError)

/** The problems that stop a request. */
public val PatternReport.errors: List<Violation> get() = violations.filter(::isError)

/** The problems that do not stop a request: warnings and lints. */
public val PatternReport.advice: List<Violation> get() = violations.filterNot(::isError)

private fun isError(violation: Violation) = violation.severity == Severity.ERROR

/**
 * The part of a text that a span names.
 *
 * ```
 * val pattern = "/accounts/{id"
 * val violation = validatePattern("PARAMETER", pattern).errors.first()
 * check(violation.span?.of(pattern) == "{id")
 * ```
 *
 * @param text the text that was checked.
 * @throws IndexOutOfBoundsException for a shorter text.
 */
public fun Span.of(text: String): String = text.substring(start, end)
