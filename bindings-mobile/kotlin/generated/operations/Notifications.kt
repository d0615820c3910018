// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request

/** The operations under `notifications`. */
public class NotificationsOperations internal constructor(private val p1: Operations) {
    /** The operations under `notifications.templates`. */
    public val templates: NotificationsTemplatesOperations get() = NotificationsTemplatesOperations(p1)
}

/** The operations under `notifications.templates`. */
public class NotificationsTemplatesOperations internal constructor(private val p1: Operations) {
    /**
     * Read One Template.
     *
     * `GET /v1/environments/{environmentId}/templates/{templateName}`
     *
     * templateName is a fixed name such as strong_authentication, not a UUID.
     *
     * @param templateName `templateName` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        templateName: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "templateName" to templateName,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("notifications.templates.get", args, null) { it }
    }
}
