// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.json
import io.github.pingonecore.members

/** API application resources data model. */
public data class ApplicationResource(
    /** What the application resource is for. */
    public val description: String? = null,
    /** The unique identifier of the application resource. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the application resource. Unique among application resources. */
    public val name: String? = null,
    /** The resource to which the application resource belongs. Read-only: set by the platform. */
    public val parent: ApplicationResourceParent? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("description", description) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("parent", parent) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationResource")
        .add("description", description)
        .add("id", id)
        .add("name", name)
        .add("parent", parent)
        .end(additional)

    public companion object : ModelReader<ApplicationResource> {
        override fun fromJson(json: JsonValue): ApplicationResource? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationResource(
                description = members.take("description") { it.text },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                parent = members.take("parent") { ApplicationResourceParent.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The resource to which the application resource belongs. */
public data class ApplicationResourceParent(
    /** The type of the parent. Read-only: set by the platform. */
    public val type: ApplicationResourceParentType? = null,
    /** The parent. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("type", type) { json(it) }
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationResourceParent")
        .add("type", type)
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApplicationResourceParent> {
        override fun fromJson(json: JsonValue): ApplicationResourceParent? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationResourceParent(
                type = members.take("type") { it.text?.let(ApplicationResourceParentType::of) },
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The type of the parent.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ApplicationResourceParentType : OpenEnum {
    /** `PING_ONE_RESOURCE` */
    public data object PingOneResource : ApplicationResourceParentType {
        override val value: String get() = "PING_ONE_RESOURCE"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ApplicationResourceParentType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ApplicationResourceParentType> get() = listOf(
            PingOneResource,
        )

        /** The value with this text. */
        public fun of(value: String): ApplicationResourceParentType = when (value) {
            "PING_ONE_RESOURCE" -> PingOneResource
            else -> Unknown(value)
        }
    }
}
