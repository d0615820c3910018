// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.BasicAuth
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.model.TokenIntrospectionRequest
import io.github.pingonecore.model.TokenRequest
import io.github.pingonecore.model.TokenResponse
import io.github.pingonecore.model.UsernamePasswordCheck

/** The operations under `auth`. */
public class AuthOperations internal constructor(private val p1: Operations) {
    /** The operations under `auth.flows`. */
    public val flows: AuthFlowsOperations get() = AuthFlowsOperations(p1)

    /** The operations under `auth.token`. */
    public val token: AuthTokenOperations get() = AuthTokenOperations(p1)
}

/** The operations under `auth.flows`. */
public class AuthFlowsOperations internal constructor(private val p1: Operations) {
    /**
     * Check Username/Password.
     *
     * `POST /{environmentId}/flows/{flowId}`
     * https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.md
     *
     * The documented samples send no Authorization header: the flow is tied to session cookies.
     *
     * @param flowId `flowId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun checkUsernamePassword(
        flowId: String,
        body: UsernamePasswordCheck,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "flowId" to flowId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("auth.flows.checkUsernamePassword", args, null) { it }
    }
}

/** The operations under `auth.token`. */
public class AuthTokenOperations internal constructor(private val p1: Operations) {
    /**
     * Token (client_credentials).
     *
     * `POST /{environmentId}/as/token`
     * https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/token-client_credentials-client-secret-post.md
     *
     * Client authentication follows the application tokenEndpointAuthMethod: CLIENT_SECRET_BASIC => Authorization:
     * Basic base64(clientId:clientSecret) and only grant_type in the form; CLIENT_SECRET_POST => client_id and
     * client_secret in the form. No /v1 prefix on the auth domain.
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param basicAuth the client that asks.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun clientCredentials(
        body: TokenRequest,
        environmentId: String? = null,
        basicAuth: BasicAuth? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<TokenResponse> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "basicAuth" to basicAuth,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("auth.token.clientCredentials", args, null) { TokenResponse.fromJson(it) }
    }

    /**
     * Token (client_credentials), environment-less legacy form.
     *
     * `POST /as/token`
     *
     * Only the PingOne for Customers overview, the oldest text, names auth.pingone.com/as/token without an environment
     * id; current docs always show /{environmentId}/as/token.
     *
     * @param body the body.
     * @param basicAuth the client that asks.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun clientCredentialsLegacy(
        body: TokenRequest,
        basicAuth: BasicAuth? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<TokenResponse> {
        val args = JsonValue.obj(
            "body" to body,
            "basicAuth" to basicAuth,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("auth.token.clientCredentialsLegacy", args, null) { TokenResponse.fromJson(it) }
    }

    /**
     * Token Introspection.
     *
     * `POST /{environmentId}/as/introspect`
     * https://developer.pingidentity.com/pingone-api/auth/auth-config-options/create-a-client-secret-jwt.html (names
     * /as/introspect)
     *
     * The endpoint is documented; the form of the request (token, client authentication) is RFC 7662.
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param basicAuth the client that asks.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun introspect(
        body: TokenIntrospectionRequest,
        environmentId: String? = null,
        basicAuth: BasicAuth? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "basicAuth" to basicAuth,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("auth.token.introspect", args, null) { it }
    }
}
