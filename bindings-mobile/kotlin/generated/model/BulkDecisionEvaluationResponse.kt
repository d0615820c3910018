// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.Shown
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** Bulk evaluation response (no data model published). */
public data class BulkDecisionEvaluationResponse(
    /** The correlation ID of the evaluation. Read-only: set by the platform. */
    public val correlationId: String? = null,
    /** Holds `requested`, `errors`, `successful`. */
    public val summary: BulkDecisionEvaluationResponseSummary? = null,
    /** The decisions. Read-only: set by the platform. */
    public val responses: List<BulkDecisionEvaluationResponseResponse>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("correlationId", correlationId) { json(it) }
        out.put("summary", summary) { json(it) }
        out.put("responses", responses) { jsonList(it) { item0 -> json(item0) } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("BulkDecisionEvaluationResponse")
        .add("correlationId", correlationId)
        .add("summary", summary)
        .add("responses", responses)
        .end(additional)

    public companion object : ModelReader<BulkDecisionEvaluationResponse> {
        override fun fromJson(json: JsonValue): BulkDecisionEvaluationResponse? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return BulkDecisionEvaluationResponse(
                correlationId = members.take("correlationId") { it.text },
                summary = members.take("summary") { BulkDecisionEvaluationResponseSummary.fromJson(it) },
                responses = members.take("responses") { it.items { item0 -> BulkDecisionEvaluationResponseResponse.fromJson(item0) } },
                additional = members.additional,
            )
        }
    }
}

/** Holds `requested`, `errors`, `successful`. */
public data class BulkDecisionEvaluationResponseSummary(
    /** How many decisions were asked for. Read-only: set by the platform. */
    public val requested: Long? = null,
    /** How many of them failed. Read-only: set by the platform. */
    public val errors: Long? = null,
    /** How many of them succeeded. Read-only: set by the platform. */
    public val successful: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("requested", requested) { json(it) }
        out.put("errors", errors) { json(it) }
        out.put("successful", successful) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("BulkDecisionEvaluationResponseSummary")
        .add("requested", requested)
        .add("errors", errors)
        .add("successful", successful)
        .end(additional)

    public companion object : ModelReader<BulkDecisionEvaluationResponseSummary> {
        override fun fromJson(json: JsonValue): BulkDecisionEvaluationResponseSummary? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return BulkDecisionEvaluationResponseSummary(
                requested = members.take("requested") { it.integer },
                errors = members.take("errors") { it.integer },
                successful = members.take("successful") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** An item. */
public data class BulkDecisionEvaluationResponseResponse(
    /** The unique identifier of the evaluation. Read-only: set by the platform. */
    public val id: String? = null,
    /** The decision. Read-only: set by the platform. */
    public val decision: String? = null,
    /** How long the evaluation took. Read-only: set by the platform. Unit: microseconds. */
    public val elapsedMicroseconds: Long? = null,
    /** The statements of the decision. Read-only: set by the platform. */
    public val statements: List<JsonValue>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("decision", decision) { json(it) }
        out.put("elapsedMicroseconds", elapsedMicroseconds) { json(it) }
        out.put("statements", statements) { jsonList(it) { item0 -> item0 } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("BulkDecisionEvaluationResponseResponse")
        .add("id", id)
        .add("decision", decision)
        .add("elapsedMicroseconds", elapsedMicroseconds)
        .hidden("statements", statements)
        .end(additional)

    public companion object : ModelReader<BulkDecisionEvaluationResponseResponse> {
        override fun fromJson(json: JsonValue): BulkDecisionEvaluationResponseResponse? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return BulkDecisionEvaluationResponseResponse(
                id = members.take("id") { it.text },
                decision = members.take("decision") { it.text },
                elapsedMicroseconds = members.take("elapsedMicroseconds") { it.integer },
                statements = members.take("statements") { it.items { item0 -> item0 } },
                additional = members.additional,
            )
        }
    }
}
