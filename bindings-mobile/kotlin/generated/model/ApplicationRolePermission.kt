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

/** Application roles permissions data model. */
public data class ApplicationRolePermission(
    /** The action that the permission allows. Read-only: set by the platform. */
    public val action: String? = null,
    /** What the permission is for. Read-only: set by the platform. */
    public val description: String? = null,
    /**
     * The application permission that is added to the role. Format: uuid. Note: listed as read-only, but the whole of
     * the documented create request.
     */
    public val id: String? = null,
    /** The name of the resource and the action. Read-only: set by the platform. Format: permission-key. */
    public val key: String? = null,
    /** The application resource of the permission. Read-only: set by the platform. */
    public val resource: ApplicationRolePermissionResource? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("action", action) { json(it) }
        out.put("description", description) { json(it) }
        out.put("id", id) { json(it) }
        out.put("key", key) { json(it) }
        out.put("resource", resource) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationRolePermission")
        .add("action", action)
        .add("description", description)
        .add("id", id)
        .add("key", key)
        .add("resource", resource)
        .end(additional)

    public companion object : ModelReader<ApplicationRolePermission> {
        override fun fromJson(json: JsonValue): ApplicationRolePermission? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationRolePermission(
                action = members.take("action") { it.text },
                description = members.take("description") { it.text },
                id = members.take("id") { it.text },
                key = members.take("key") { it.text },
                resource = members.take("resource") { ApplicationRolePermissionResource.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The application resource of the permission. */
public data class ApplicationRolePermissionResource(
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

    override fun toString(): String = Shown("ApplicationRolePermissionResource")
        .add("id", id)
        .add("name", name)
        .end(additional)

    public companion object : ModelReader<ApplicationRolePermissionResource> {
        override fun fromJson(json: JsonValue): ApplicationRolePermissionResource? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationRolePermissionResource(
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                additional = members.additional,
            )
        }
    }
}
