// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request

/** The operations under `organizations`. */
public class OrganizationsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Organizations.
     *
     * `GET /v1/organizations`
     *
     * filter from the docs quick reference; the SDK lists only limit.
     *
     * @param limit query parameter: `limit`.
     * @param filter query parameter: a SCIM filter on `name` (sw).
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        limit: Int? = null,
        filter: Filter? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "limit" to limit,
            "filter" to filter,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("organizations.list", args, null) { it }
    }

    /**
     * Read One Organization.
     *
     * `GET /v1/organizations/{organizationId}`
     *
     * @param organizationId `organizationId` of the request.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        organizationId: String,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "organizationId" to organizationId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("organizations.get", args, null) { it }
    }
}
