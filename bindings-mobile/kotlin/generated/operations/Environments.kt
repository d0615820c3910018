// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.Environment

/** The operations under `environments`. */
public class EnvironmentsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Environments.
     *
     * `GET /v1/environments`
     *
     * The connector reference lists expand, limit, filter. limit bounds (1..5000, default 1000), order and cursor come
     * from the vendor OpenAPI. Conditions may be joined with and. license.id is in the SDK/Terraform/docs page for
     * environments but missing from the quick-reference table.
     *
     * @param expand query parameter: `expand`.
     * @param limit query parameter: at least 1; at most 5000; 1000 when left out.
     * @param filter query parameter: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id`
     * (eq).
     * @param order query parameter: `order`.
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        expand: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        order: String? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Environment> {
        val args = JsonValue.obj(
            "expand" to expand,
            "limit" to limit,
            "filter" to filter,
            "order" to order,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("environments.list", args, null) { Environment.fromJson(it) }
    }

    /**
     * Create Environment (Active License).
     *
     * `POST /v1/environments`
     *
     * @param body the body.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: Environment,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Environment> {
        val args = JsonValue.obj(
            "body" to body,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("environments.create", args, null) { Environment.fromJson(it) }
    }

    /**
     * Read One Environment.
     *
     * `GET /v1/environments/{environmentId}`
     *
     * @param environmentId `environmentId` of the request.
     * @param expand query parameter: `expand`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        environmentId: String,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Environment> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("environments.get", args, null) { Environment.fromJson(it) }
    }

    /**
     * Update Environment.
     *
     * `PUT /v1/environments/{environmentId}`
     *
     * Vendor OpenAPI also declares 201 for PUT.
     *
     * @param environmentId `environmentId` of the request.
     * @param body the body.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        environmentId: String,
        body: Environment,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Environment> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "body" to body,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("environments.update", args, null) { Environment.fromJson(it) }
    }

    /**
     * Delete Environment.
     *
     * `DELETE /v1/environments/{environmentId}`
     *
     * @param environmentId `environmentId` of the request.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        environmentId: String,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("environments.delete", args, null) { }
    }
}
