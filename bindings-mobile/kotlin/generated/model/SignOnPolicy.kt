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

/** Sign-on policies data model. */
public data class SignOnPolicy(
    /** When the policy was created. Read-only: set by the platform. */
    public val createdAt: String? = null,
    /** Whether this is the default policy of the environment. Default: `false`. */
    public val default: Boolean? = null,
    /** What the policy is for. */
    public val description: String? = null,
    /** The environment of the policy. Read-only: set by the platform. */
    public val environment: SignOnPolicyEnvironment? = null,
    /** The unique identifier of the policy. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the policy. */
    public val name: String? = null,
    /** When the policy was last changed. Read-only: set by the platform. */
    public val updatedAt: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("createdAt", createdAt) { json(it) }
        out.put("default", default) { json(it) }
        out.put("description", description) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("updatedAt", updatedAt) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("SignOnPolicy")
        .add("createdAt", createdAt)
        .add("default", default)
        .add("description", description)
        .add("environment", environment)
        .add("id", id)
        .add("name", name)
        .add("updatedAt", updatedAt)
        .end(additional)

    public companion object : ModelReader<SignOnPolicy> {
        override fun fromJson(json: JsonValue): SignOnPolicy? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return SignOnPolicy(
                createdAt = members.take("createdAt") { it.text },
                default = members.take("default") { it.boolean },
                description = members.take("description") { it.text },
                environment = members.take("environment") { SignOnPolicyEnvironment.fromJson(it) },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                updatedAt = members.take("updatedAt") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the policy. */
public data class SignOnPolicyEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("SignOnPolicyEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<SignOnPolicyEnvironment> {
        override fun fromJson(json: JsonValue): SignOnPolicyEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return SignOnPolicyEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
