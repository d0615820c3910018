// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.model.ActivitySearch

/** The operations under `activities`. */
public class ActivitiesOperations internal constructor(private val p1: Operations) {
    /**
     * Get User Activities.
     *
     * `GET /v1/environments/{environmentId}/activities`
     * https://developer.pingidentity.com/pingone-api/platform/reference/query-parameter-quick-reference.html
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param filter query parameter: a SCIM filter on `recordedat` (ge, gt, le, lt), `correlationid` (eq),
     * `actors.client.id` (eq), `actors.user.id` (eq), `actors.user.name` (eq), `resources.id` (eq), `resources.type`
     * (eq), `resources.population.id` (eq), `action.type` (eq).
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "limit" to limit,
            "filter" to filter,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("activities.list", args, null) { it }
    }

    /**
     * Get User Activities (filter in body).
     *
     * `POST /v1/environments/{environmentId}/activities`
     *
     * POST with {"filter": "..."} in the body, for long filters.
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun search(
        body: ActivitySearch,
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
        return p1.build("activities.search", args, null) { it }
    }

    /**
     * Get One User Activity.
     *
     * `GET /v1/environments/{environmentId}/activities/{activityId}`
     *
     * @param activityId `activityId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        activityId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "activityId" to activityId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("activities.get", args, null) { it }
    }
}
