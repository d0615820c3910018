// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.Population

/** The operations under `populations`. */
public class PopulationsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Populations.
     *
     * `GET /v1/environments/{environmentId}/populations`
     * https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
     *
     * Docs quick reference: name sw, id eq. Terraform provider examples use name eq.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param filter query parameter: a SCIM filter on `id` (eq), `name` (sw, eq).
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Population> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "limit" to limit,
            "filter" to filter,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("populations.list", args, null) { Population.fromJson(it) }
    }

    /**
     * Create Population.
     *
     * `POST /v1/environments/{environmentId}/populations`
     * https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: Population,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Population> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("populations.create", args, null) { Population.fromJson(it) }
    }

    /**
     * Read One Population.
     *
     * `GET /v1/environments/{environmentId}/populations/{populationId}`
     * https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
     *
     * @param populationId `populationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        populationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Population> {
        val args = JsonValue.obj(
            "populationId" to populationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("populations.get", args, null) { Population.fromJson(it) }
    }

    /**
     * Update Population.
     *
     * `PUT /v1/environments/{environmentId}/populations/{populationId}`
     * https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
     *
     * @param populationId `populationId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        populationId: String,
        body: Population,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Population> {
        val args = JsonValue.obj(
            "populationId" to populationId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("populations.update", args, null) { Population.fromJson(it) }
    }

    /**
     * Delete Population.
     *
     * `DELETE /v1/environments/{environmentId}/populations/{populationId}`
     * https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
     *
     * Fails with CONSTRAINT_VIOLATION when it is the last population ("must contain at least one population").
     *
     * @param populationId `populationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        populationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "populationId" to populationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("populations.delete", args, null) { }
    }
}
