// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.SignOnPolicy

/** The operations under `signOnPolicies`. */
public class SignOnPoliciesOperations internal constructor(private val p1: Operations) {
    /** The operations under `signOnPolicies.actions`. */
    public val actions: SignOnPoliciesActionsOperations get() = SignOnPoliciesActionsOperations(p1)

    /**
     * Read All Sign On Policies.
     *
     * `GET /v1/environments/{environmentId}/signOnPolicies`
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
    ): Request<SignOnPolicy> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.list", args, null) { SignOnPolicy.fromJson(it) }
    }

    /**
     * Create Sign On Policy.
     *
     * `POST /v1/environments/{environmentId}/signOnPolicies`
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: SignOnPolicy,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<SignOnPolicy> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.create", args, null) { SignOnPolicy.fromJson(it) }
    }

    /**
     * Read One Sign On Policy.
     *
     * `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        signOnPolicyId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<SignOnPolicy> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.get", args, null) { SignOnPolicy.fromJson(it) }
    }

    /**
     * Update Sign On Policy.
     *
     * `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        signOnPolicyId: String,
        body: SignOnPolicy,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<SignOnPolicy> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.update", args, null) { SignOnPolicy.fromJson(it) }
    }

    /**
     * Delete Sign On Policy.
     *
     * `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        signOnPolicyId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.delete", args, null) { }
    }
}

/** The operations under `signOnPolicies.actions`. */
public class SignOnPoliciesActionsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Sign-On Policy Actions.
     *
     * `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        signOnPolicyId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.actions.list", args, null) { it }
    }

    /**
     * Create Sign-On Policy Action.
     *
     * `POST /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`
     *
     * Flow orchestration service: a float for an integer field is rejected with INVALID_REQUEST / INVALID_VALUE (the
     * API foundations) instead of being truncated.
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        signOnPolicyId: String,
        body: ToJson,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.actions.create", args, null) { it }
    }

    /**
     * Read One Sign-On Policy Action.
     *
     * `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param actionId `actionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        signOnPolicyId: String,
        actionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "actionId" to actionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.actions.get", args, null) { it }
    }

    /**
     * Update Sign-On Policy Action.
     *
     * `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param actionId `actionId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        signOnPolicyId: String,
        actionId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "actionId" to actionId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.actions.update", args, null) { it }
    }

    /**
     * Delete Sign-On Policy Action.
     *
     * `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
     *
     * @param signOnPolicyId `signOnPolicyId` of the request.
     * @param actionId `actionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        signOnPolicyId: String,
        actionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "signOnPolicyId" to signOnPolicyId,
            "actionId" to actionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("signOnPolicies.actions.delete", args, null) { }
    }
}
