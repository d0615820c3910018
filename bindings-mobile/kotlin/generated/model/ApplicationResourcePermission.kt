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

/** Application resources permissions data model. */
public data class ApplicationResourcePermission(
    /** The action that the permission allows. */
    public val action: String? = null,
    /** What the permission is for. */
    public val description: String? = null,
    /** Holds `id`. */
    public val environment: ApplicationResourcePermissionEnvironment? = null,
    /** The unique identifier of the permission. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the resource and the action. Read-only: set by the platform. Format: permission-key. */
    public val key: String? = null,
    /** The application resource of the permission. Read-only: set by the platform. */
    public val resource: ApplicationResourcePermissionResource? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("action", action) { json(it) }
        out.put("description", description) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("id", id) { json(it) }
        out.put("key", key) { json(it) }
        out.put("resource", resource) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationResourcePermission")
        .add("action", action)
        .add("description", description)
        .add("environment", environment)
        .add("id", id)
        .add("key", key)
        .add("resource", resource)
        .end(additional)

    public companion object : ModelReader<ApplicationResourcePermission> {
        override fun fromJson(json: JsonValue): ApplicationResourcePermission? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationResourcePermission(
                action = members.take("action") { it.text },
                description = members.take("description") { it.text },
                environment = members.take("environment") { ApplicationResourcePermissionEnvironment.fromJson(it) },
                id = members.take("id") { it.text },
                key = members.take("key") { it.text },
                resource = members.take("resource") { ApplicationResourcePermissionResource.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class ApplicationResourcePermissionEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationResourcePermissionEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApplicationResourcePermissionEnvironment> {
        override fun fromJson(json: JsonValue): ApplicationResourcePermissionEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationResourcePermissionEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The application resource of the permission. */
public data class ApplicationResourcePermissionResource(
    /** The application resource. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the application resource. Read-only: set by the platform. */
    public val name: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationResourcePermissionResource")
        .add("id", id)
        .add("name", name)
        .end(additional)

    public companion object : ModelReader<ApplicationResourcePermissionResource> {
        override fun fromJson(json: JsonValue): ApplicationResourcePermissionResource? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationResourcePermissionResource(
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                additional = members.additional,
            )
        }
    }
}
