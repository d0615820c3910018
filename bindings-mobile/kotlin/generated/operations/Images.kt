// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.FileBody
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request

/** The operations under `images`. */
public class ImagesOperations internal constructor(private val p1: Operations) {
    /**
     * Create Image.
     *
     * `POST /v1/environments/{environmentId}/images`
     *
     * @param file the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        file: FileBody,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("images.create", args, file) { it }
    }

    /**
     * Read Image.
     *
     * `GET /v1/environments/{environmentId}/images/{imageId}`
     *
     * @param imageId `imageId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        imageId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "imageId" to imageId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("images.get", args, null) { it }
    }

    /**
     * Delete Image.
     *
     * `DELETE /v1/environments/{environmentId}/images/{imageId}`
     *
     * @param imageId `imageId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        imageId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "imageId" to imageId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("images.delete", args, null) { }
    }
}
