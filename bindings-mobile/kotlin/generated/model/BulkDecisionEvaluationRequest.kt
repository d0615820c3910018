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

/** Bulk policy decision evaluation request data model. */
public data class BulkDecisionEvaluationRequest(
    /** The decision requests, at most 20. At most 20 items. */
    public val decisionRequests: List<DecisionEvaluationRequest>? = null,
    /** Parameters for every request; a request's own value goes before. Every value should be text. */
    public val parameters: Map<String, JsonValue>? = null,
    /** Holds `user`. */
    public val userContext: BulkDecisionEvaluationRequestUserContext? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("decisionRequests", decisionRequests) { jsonList(it) { item0 -> json(item0) } }
        out.put("parameters", parameters) { JsonValue.Object(it) }
        out.put("userContext", userContext) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("BulkDecisionEvaluationRequest")
        .add("decisionRequests", decisionRequests)
        .names("parameters", parameters)
        .add("userContext", userContext)
        .end(additional)

    public companion object : ModelReader<BulkDecisionEvaluationRequest> {
        override fun fromJson(json: JsonValue): BulkDecisionEvaluationRequest? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return BulkDecisionEvaluationRequest(
                decisionRequests = members.take("decisionRequests") { it.items { item0 -> DecisionEvaluationRequest.fromJson(item0) } },
                parameters = members.take("parameters") { (it as? JsonValue.Object)?.members },
                userContext = members.take("userContext") { BulkDecisionEvaluationRequestUserContext.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `user`. */
public data class BulkDecisionEvaluationRequestUserContext(
    /** Holds `id`. */
    public val user: BulkDecisionEvaluationRequestUserContextUser? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("user", user) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("BulkDecisionEvaluationRequestUserContext")
        .add("user", user)
        .end(additional)

    public companion object : ModelReader<BulkDecisionEvaluationRequestUserContext> {
        override fun fromJson(json: JsonValue): BulkDecisionEvaluationRequestUserContext? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return BulkDecisionEvaluationRequestUserContext(
                user = members.take("user") { BulkDecisionEvaluationRequestUserContextUser.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class BulkDecisionEvaluationRequestUserContextUser(
    /** The user about whom the decisions are made. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("BulkDecisionEvaluationRequestUserContextUser")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<BulkDecisionEvaluationRequestUserContextUser> {
        override fun fromJson(json: JsonValue): BulkDecisionEvaluationRequestUserContextUser? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return BulkDecisionEvaluationRequestUserContextUser(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
