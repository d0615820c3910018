// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request

/** The operations under `scim`. */
public class ScimOperations internal constructor(private val p1: Operations) {
    /** The operations under `scim.directMappedUsers`. */
    public val directMappedUsers: ScimDirectMappedUsersOperations get() = ScimDirectMappedUsersOperations(p1)
}

/** The operations under `scim.directMappedUsers`. */
public class ScimDirectMappedUsersOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Direct-mapped Users.
     *
     * `GET /environments/{environmentId}/v2/DirectMappedUsers`
     * https://developer.pingidentity.com/pingone-api/platform/scim/direct-mapped-users/read-all-direct-mapped-users.html
     *
     * The only SCIM operation of the catalogue. scimPath carries no /v1. The page size is called count as in SCIM 2.0
     * (RFC 7644); the documentation page was not available.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param filter query parameter: a SCIM filter.
     * @param count query parameter: at most 200.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        filter: Filter? = null,
        count: Int? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "filter" to filter,
            "count" to count,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("scim.directMappedUsers.list", args, null) { it }
    }
}
