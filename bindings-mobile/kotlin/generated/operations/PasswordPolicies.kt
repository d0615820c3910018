// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.PasswordPolicy

/** The operations under `passwordPolicies`. */
public class PasswordPoliciesOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Password Policies.
     *
     * `GET /v1/environments/{environmentId}/passwordPolicies`
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordPolicy> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("passwordPolicies.list", args, null) { PasswordPolicy.fromJson(it) }
    }

    /**
     * Create Password Policy.
     *
     * `POST /v1/environments/{environmentId}/passwordPolicies`
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: PasswordPolicy,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordPolicy> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("passwordPolicies.create", args, null) { PasswordPolicy.fromJson(it) }
    }

    /**
     * Read One Password Policy.
     *
     * `GET /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
     *
     * @param passwordPolicyId `passwordPolicyId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        passwordPolicyId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordPolicy> {
        val args = JsonValue.obj(
            "passwordPolicyId" to passwordPolicyId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("passwordPolicies.get", args, null) { PasswordPolicy.fromJson(it) }
    }

    /**
     * Update Password Policy.
     *
     * `PUT /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
     *
     * @param passwordPolicyId `passwordPolicyId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        passwordPolicyId: String,
        body: PasswordPolicy,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordPolicy> {
        val args = JsonValue.obj(
            "passwordPolicyId" to passwordPolicyId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("passwordPolicies.update", args, null) { PasswordPolicy.fromJson(it) }
    }

    /**
     * Delete Password Policy.
     *
     * `DELETE /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
     *
     * @param passwordPolicyId `passwordPolicyId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        passwordPolicyId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "passwordPolicyId" to passwordPolicyId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("passwordPolicies.delete", args, null) { }
    }
}
