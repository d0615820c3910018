// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson

/** The operations under `davinci`. */
public class DavinciOperations internal constructor(private val p1: Operations) {
    /** The operations under `davinci.variables`. */
    public val variables: DavinciVariablesOperations get() = DavinciVariablesOperations(p1)
}

/** The operations under `davinci.variables`. */
public class DavinciVariablesOperations internal constructor(private val p1: Operations) {
    /**
     * Create Variable.
     *
     * `POST /v1/environments/{environmentId}/variables`
     *
     * The API reference calls it "a new Authorize variable" (boilerplate shared with the DaVinci guide); the resource
     * is a DaVinci admin variable. The reference uses {{apiPath}}, not {{orchestratePath}}.
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: ToJson,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("davinci.variables.create", args, null) { it }
    }
}
