// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson

/** The operations under `gateways`. */
public class GatewaysOperations internal constructor(private val p1: Operations) {
    /** The operations under `gateways.credentials`. */
    public val credentials: GatewaysCredentialsOperations get() = GatewaysCredentialsOperations(p1)

    /**
     * Read All Gateways.
     *
     * `GET /v1/environments/{environmentId}/gateways`
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
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.list", args, null) { it }
    }

    /**
     * Create API Gateway Integration.
     *
     * `POST /v1/environments/{environmentId}/gateways`
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
        return p1.build("gateways.create", args, null) { it }
    }

    /**
     * Read One Gateway.
     *
     * `GET /v1/environments/{environmentId}/gateways/{gatewayId}`
     *
     * @param gatewayId `gatewayId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        gatewayId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "gatewayId" to gatewayId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.get", args, null) { it }
    }

    /**
     * Update Gateway.
     *
     * `PUT /v1/environments/{environmentId}/gateways/{gatewayId}`
     *
     * @param gatewayId `gatewayId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        gatewayId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "gatewayId" to gatewayId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.update", args, null) { it }
    }

    /**
     * Delete Gateway.
     *
     * `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}`
     *
     * @param gatewayId `gatewayId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        gatewayId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "gatewayId" to gatewayId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.delete", args, null) { }
    }
}

/** The operations under `gateways.credentials`. */
public class GatewaysCredentialsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Gateway Credentials.
     *
     * `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`
     *
     * @param gatewayId `gatewayId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        gatewayId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "gatewayId" to gatewayId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.credentials.list", args, null) { it }
    }

    /**
     * Read One Gateway Credential.
     *
     * `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
     *
     * @param gatewayId `gatewayId` of the request.
     * @param credentialId `credentialId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        gatewayId: String,
        credentialId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "gatewayId" to gatewayId,
            "credentialId" to credentialId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.credentials.get", args, null) { it }
    }

    /**
     * Delete Gateway Credential.
     *
     * `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
     *
     * @param gatewayId `gatewayId` of the request.
     * @param credentialId `credentialId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        gatewayId: String,
        credentialId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "gatewayId" to gatewayId,
            "credentialId" to credentialId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.credentials.delete", args, null) { }
    }

    /**
     * Create Gateway Credential.
     *
     * `POST /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`
     *
     * No request body in the SDK spec.
     *
     * @param gatewayId `gatewayId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        gatewayId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "gatewayId" to gatewayId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("gateways.credentials.create", args, null) { it }
    }
}
