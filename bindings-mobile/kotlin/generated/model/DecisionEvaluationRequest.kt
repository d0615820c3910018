// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.Shown
import io.github.pingonecore.json
import io.github.pingonecore.members

/** Policy decision evaluation request data model. */
public data class DecisionEvaluationRequest(
    /**
     * The parameters that the policy needs, by attribute name. Every value should be text. Every value should be text.
     */
    public val parameters: Map<String, JsonValue>? = null,
    /** Holds `user`, `environment`. */
    public val userContext: DecisionEvaluationRequestUserContext? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("parameters", parameters) { JsonValue.Object(it) }
        out.put("userContext", userContext) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationRequest")
        .names("parameters", parameters)
        .add("userContext", userContext)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationRequest> {
        override fun fromJson(json: JsonValue): DecisionEvaluationRequest? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationRequest(
                parameters = members.take("parameters") { (it as? JsonValue.Object)?.members },
                userContext = members.take("userContext") { DecisionEvaluationRequestUserContext.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `user`, `environment`. */
public data class DecisionEvaluationRequestUserContext(
    /** Holds `id`. */
    public val user: DecisionEvaluationRequestUserContextUser? = null,
    /** Holds `id`. */
    public val environment: DecisionEvaluationRequestUserContextEnvironment? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("user", user) { json(it) }
        out.put("environment", environment) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationRequestUserContext")
        .add("user", user)
        .add("environment", environment)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationRequestUserContext> {
        override fun fromJson(json: JsonValue): DecisionEvaluationRequestUserContext? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationRequestUserContext(
                user = members.take("user") { DecisionEvaluationRequestUserContextUser.fromJson(it) },
                environment = members.take("environment") { DecisionEvaluationRequestUserContextEnvironment.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class DecisionEvaluationRequestUserContextUser(
    /** The user about whom the decision is made. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationRequestUserContextUser")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationRequestUserContextUser> {
        override fun fromJson(json: JsonValue): DecisionEvaluationRequestUserContextUser? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationRequestUserContextUser(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class DecisionEvaluationRequestUserContextEnvironment(
    /** The environment of the user. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEvaluationRequestUserContextEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<DecisionEvaluationRequestUserContextEnvironment> {
        override fun fromJson(json: JsonValue): DecisionEvaluationRequestUserContextEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEvaluationRequestUserContextEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
