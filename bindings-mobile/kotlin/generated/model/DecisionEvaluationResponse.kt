// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** Policy decision evaluation response data model. */
public data class DecisionEvaluationResponse(
    /** Holds `id`. */
    public val authorizationVersion: DecisionEvaluationResponseAuthorizationVersion? = null,
    /** The unique identifier of the evaluation. */
    public val id: String? = null,
    /** The correlation ID of the evaluation. */
    public val correlationId: String? = null,
    /** The decision. */
    public val decision: DecisionEvaluationResponseDecision? = null,
    /** How long the evaluation took. Unit: microseconds. */
    public val elapsedMicroseconds: Long? = null,
    /** Holds `code`, `message`. */
    public val status: DecisionEvaluationResponseStatus? = null,
    /** Holds `id`, `name`, `code`, `payload`. */
    public val statements: List<DecisionEvaluationResponseStatement>? = null,
    /** When the evaluation took place. */
    public val timestamp: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("authorizationVersion", authorizationVersion) { json(it) }
        out.put("id", id) { json(it) }
        out.put("correlationId", correlationId) { json(it) }
        out.put("decision", decision) { json(it) }
        out.put("elapsedMicroseconds", elapsedMicroseconds) { json(it) }
        out.put("status", status) { json(it) }
        out.put("statements", statements) { jsonList(it) { item0 -> json(item0) } }
        out.put("timestamp", timestamp) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationResponse")
        .add("authorizationVersion", authorizationVersion)
        .add("id", id)
        .add("correlationId", correlationId)
        .add("decision", decision)
        .add("elapsedMicroseconds", elapsedMicroseconds)
        .add("status", status)
        .add("statements", statements)
        .add("timestamp", timestamp)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationResponse> {
        override fun fromJson(json: JsonValue): DecisionEvaluationResponse? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationResponse(
                authorizationVersion = members.take("authorizationVersion") { DecisionEvaluationResponseAuthorizationVersion.fromJson(it) },
                id = members.take("id") { it.text },
                correlationId = members.take("correlationId") { it.text },
                decision = members.take("decision") { it.text?.let(DecisionEvaluationResponseDecision::of) },
                elapsedMicroseconds = members.take("elapsedMicroseconds") { it.integer },
                status = members.take("status") { DecisionEvaluationResponseStatus.fromJson(it) },
                statements = members.take("statements") { it.items { item0 -> DecisionEvaluationResponseStatement.fromJson(item0) } },
                timestamp = members.take("timestamp") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class DecisionEvaluationResponseAuthorizationVersion(
    /**
     * The authorization version that was evaluated. When it is left out, the endpoint uses the latest policy version.
     */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationResponseAuthorizationVersion")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationResponseAuthorizationVersion> {
        override fun fromJson(json: JsonValue): DecisionEvaluationResponseAuthorizationVersion? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationResponseAuthorizationVersion(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `code`, `message`. */
public data class DecisionEvaluationResponseStatus(
    /** How the evaluation went. */
    public val code: DecisionEvaluationResponseStatusCode? = null,
    /** What went wrong. */
    public val message: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("code", code) { json(it) }
        out.put("message", message) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationResponseStatus")
        .add("code", code)
        .add("message", message)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationResponseStatus> {
        override fun fromJson(json: JsonValue): DecisionEvaluationResponseStatus? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationResponseStatus(
                code = members.take("code") { it.text?.let(DecisionEvaluationResponseStatusCode::of) },
                message = members.take("message") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** An item. */
public data class DecisionEvaluationResponseStatement(
    /** The unique identifier of the statement. */
    public val id: String? = null,
    /** The name of the statement. */
    public val name: String? = null,
    /** The code of the statement. Note: typed UUID in the reference, although its only option is the text ANSWER. */
    public val code: DecisionEvaluationResponseStatementCode? = null,
    /** The payload of the statement. */
    public val payload: Map<String, JsonValue>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("code", code) { json(it) }
        out.put("payload", payload) { JsonValue.Object(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationResponseStatement")
        .add("id", id)
        .add("name", name)
        .add("code", code)
        .names("payload", payload)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationResponseStatement> {
        override fun fromJson(json: JsonValue): DecisionEvaluationResponseStatement? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationResponseStatement(
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                code = members.take("code") { it.text?.let(DecisionEvaluationResponseStatementCode::of) },
                payload = members.take("payload") { (it as? JsonValue.Object)?.members },
                additional = members.additional,
            )
        }
    }
}

/**
 * The decision.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface DecisionEvaluationResponseDecision : OpenEnum {
    /** `PERMIT` */
    public data object Permit : DecisionEvaluationResponseDecision {
        override val value: String get() = "PERMIT"
    }

    /** `DENY` */
    public data object Deny : DecisionEvaluationResponseDecision {
        override val value: String get() = "DENY"
    }

    /** `NOT_APPLICABLE` */
    public data object NotApplicable : DecisionEvaluationResponseDecision {
        override val value: String get() = "NOT_APPLICABLE"
    }

    /** `INDETERMINATE` */
    public data object Indeterminate : DecisionEvaluationResponseDecision {
        override val value: String get() = "INDETERMINATE"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : DecisionEvaluationResponseDecision

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<DecisionEvaluationResponseDecision> get() = listOf(
            Permit,
            Deny,
            NotApplicable,
            Indeterminate,
        )

        /** The value with this text. */
        public fun of(value: String): DecisionEvaluationResponseDecision = when (value) {
            "PERMIT" -> Permit
            "DENY" -> Deny
            "NOT_APPLICABLE" -> NotApplicable
            "INDETERMINATE" -> Indeterminate
            else -> Unknown(value)
        }
    }
}

/**
 * How the evaluation went.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface DecisionEvaluationResponseStatusCode : OpenEnum {
    /** `OKAY` */
    public data object Okay : DecisionEvaluationResponseStatusCode {
        override val value: String get() = "OKAY"
    }

    /** `MISSING_ATTRIBUTE` */
    public data object MissingAttribute : DecisionEvaluationResponseStatusCode {
        override val value: String get() = "MISSING_ATTRIBUTE"
    }

    /** `TYPE_CONVERSION_ERROR` */
    public data object TypeConversionError : DecisionEvaluationResponseStatusCode {
        override val value: String get() = "TYPE_CONVERSION_ERROR"
    }

    /** `PROCESSING_ERROR` */
    public data object ProcessingError : DecisionEvaluationResponseStatusCode {
        override val value: String get() = "PROCESSING_ERROR"
    }

    /** `TIMEOUT` */
    public data object Timeout : DecisionEvaluationResponseStatusCode {
        override val value: String get() = "TIMEOUT"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : DecisionEvaluationResponseStatusCode

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<DecisionEvaluationResponseStatusCode> get() = listOf(
            Okay,
            MissingAttribute,
            TypeConversionError,
            ProcessingError,
            Timeout,
        )

        /** The value with this text. */
        public fun of(value: String): DecisionEvaluationResponseStatusCode = when (value) {
            "OKAY" -> Okay
            "MISSING_ATTRIBUTE" -> MissingAttribute
            "TYPE_CONVERSION_ERROR" -> TypeConversionError
            "PROCESSING_ERROR" -> ProcessingError
            "TIMEOUT" -> Timeout
            else -> Unknown(value)
        }
    }
}

/**
 * The code of the statement.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface DecisionEvaluationResponseStatementCode : OpenEnum {
    /** `ANSWER` */
    public data object Answer : DecisionEvaluationResponseStatementCode {
        override val value: String get() = "ANSWER"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : DecisionEvaluationResponseStatementCode

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<DecisionEvaluationResponseStatementCode> get() = listOf(
            Answer,
        )

        /** The value with this text. */
        public fun of(value: String): DecisionEvaluationResponseStatementCode = when (value) {
            "ANSWER" -> Answer
            else -> Unknown(value)
        }
    }
}
