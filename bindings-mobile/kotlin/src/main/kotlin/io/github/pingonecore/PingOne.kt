package io.github.pingonecore

import io.github.pingonecore.operations.Operations

/**
 * One tenant: builds requests and reads responses, sends nothing.
 *
 * The operations have typed methods, `p1.authorize.apiServers.create(body = …)`; [request] takes any of them by its id.
 * Immutable: any number of threads may share one. Close it when it is no longer needed.
 */
public class PingOne private constructor(private val raw: Handle<RawPingOne>) : Operations(), AutoCloseable {
    /**
     * @param region the code of the region (see [regions]); NA without region and domain.
     * @param domain the domain under which the services stand, instead of a region.
     * @param environmentId the environment of every request that names no other.
     * @param accessToken the access token, without `Bearer`.
     * @param apiPath the URL of the management API, instead of the region's: a gateway, a stand-in.
     * @param authPath the URL of the authentication service, likewise: a custom domain.
     * @param orchestratePath the URL of the DaVinci service, likewise.
     * @param scimPath the URL of the SCIM service, likewise.
     * @param clientId the client that asks for tokens.
     * @param clientSecret its secret.
     * @param adminEnvironmentId the environment of the worker application, when it is another one.
     * @param organizationId the organization, for operations that name no other.
     * @throws UsageException for what can not be used, all problems at once.
     */
    public constructor(
        region: String? = null,
        domain: String? = null,
        environmentId: String? = null,
        accessToken: String? = null,
        apiPath: String? = null,
        authPath: String? = null,
        orchestratePath: String? = null,
        scimPath: String? = null,
        clientId: String? = null,
        clientSecret: String? = null,
        adminEnvironmentId: String? = null,
        organizationId: String? = null,
    ) : this(
        JsonValue.obj(
            "region" to region,
            "domain" to domain,
            "environmentId" to environmentId,
            "accessToken" to accessToken,
            "apiPath" to apiPath,
            "authPath" to authPath,
            "orchestratePath" to orchestratePath,
            "scimPath" to scimPath,
            "clientId" to clientId,
            "clientSecret" to clientSecret,
            "adminEnvironmentId" to adminEnvironmentId,
            "organizationId" to organizationId,
        ),
    )

    /**
     * @param config an object with the names of the other constructor.
     * @throws UsageException for what can not be used, unknown names included.
     */
    public constructor(config: JsonValue) : this(handle(call { RawPingOne(config) }))

    /** The environment of requests that name no other. */
    public val environmentId: String? get() = raw.use { it.environmentId() }

    /** The URL with which requests to the management API start. */
    public val baseUrl: String get() = raw.use { it.baseUrl() }

    /**
     * Builds the request of an operation.
     *
     * @param endpoint the id of the operation, for example `users.get`; see [endpoints].
     * @param args path parameters, query parameters, `body`, `headers`, `before`, `allow` and `basicAuth`, flat by name.
     *   Null is the same as leaving a name out.
     * @param file the body of the operations that take a file.
     * @throws ValidationException when an argument or the body breaks a rule, every problem at once.
     * @throws UsageException when there is no such operation or argument.
     */
    @JvmOverloads
    public fun request(endpoint: String, args: ToJson = JsonValue.Null, file: FileBody? = null): Request<JsonValue> =
        build(endpoint, args.toJson(), file) { it }

    /** [request] with the arguments as pairs: `p1.request("users.get", "userId" to id)`. */
    public fun request(endpoint: String, vararg args: Pair<String, Any?>): Request<JsonValue> =
        build(endpoint, JsonValue.obj(*args), null) { it }

    /**
     * Reads what came back for a request of this tenant.
     *
     * Links of pages must stay on this tenant's own host; the requests for other pages carry the token.
     *
     * @param headers as HTTP clients give them: names in any case, each with its values.
     * @param body the bytes, decompressed; empty when there are none.
     */
    public fun <T : Any> readResponse(
        request: Request<T>,
        status: Int,
        headers: Map<out String?, List<String?>>,
        body: ByteArray,
    ): Reading<T> = Reading.of(read(request.endpoint, status, headers, body), request.reader)

    /**
     * Reads what came back from an endpoint of this tenant.
     *
     * @throws UsageException when there is no such endpoint.
     */
    public fun readResponse(
        endpoint: String,
        status: Int,
        headers: Map<out String?, List<String?>>,
        body: ByteArray,
    ): Reading<JsonValue> = Reading.of(read(endpoint, status, headers, body)) { it }

    /**
     * The same tenant with another token. Both are to be closed.
     *
     * @throws UsageException for what can not be a token.
     */
    public fun withAccessToken(token: String): PingOne =
        PingOne(handle(raw.use { it.withAccessToken(token.wellFormed()) }))

    /**
     * The configuration as a Postman environment with this name.
     *
     * @param withSecrets whether the access token and the client secret are in it. Postman saves them in its cloud.
     */
    @JvmOverloads
    public fun toPostmanEnvironment(name: String, withSecrets: Boolean = false): JsonValue =
        raw.use { it.toPostmanEnvironment(name.wellFormed(), withSecrets) }

    /** Frees what it holds. More than once is fine. */
    override fun close(): Unit = raw.close()

    override fun toString(): String = "PingOne"

    internal override fun <T : Any> build(
        endpoint: String,
        args: JsonValue,
        file: FileBody?,
        reader: (JsonValue) -> T?,
    ): Request<T> {
        val body = file?.let { RawFile(it.contentType.wellFormed(), it.own) }
        return Request.of(raw.use { it.request(endpoint.wellFormed(), args, body) }, reader)
    }

    private fun read(endpoint: String, status: Int, headers: Map<out String?, List<String?>>, body: ByteArray) =
        raw.use { it.readResponse(endpoint.wellFormed(), rawResponse(status, headers, body)) }

    public companion object {
        /**
         * The tenant of an exported Postman environment.
         *
         * @param text the JSON text of the export.
         * @throws UsageException when it is none, or when a variable that matters is not known.
         */
        @JvmStatic
        public fun fromPostmanEnvironment(text: String): PingOne =
            PingOne(handle(call { RawPingOne.fromPostmanEnvironment(text.wellFormed()) }))

        private fun handle(raw: RawPingOne) = Handle(raw, "PingOne")
    }
}
