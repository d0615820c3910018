// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson

/** The operations under `branding`. */
public class BrandingOperations internal constructor(private val p1: Operations) {
    /** The operations under `branding.settings`. */
    public val settings: BrandingSettingsOperations get() = BrandingSettingsOperations(p1)

    /** The operations under `branding.themes`. */
    public val themes: BrandingThemesOperations get() = BrandingThemesOperations(p1)
}

/** The operations under `branding.settings`. */
public class BrandingSettingsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Branding Settings.
     *
     * `GET /v1/environments/{environmentId}/brandingSettings`
     *
     * The connector reference shows an environment link named branding; the current resource path is brandingSettings.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("branding.settings.get", args, null) { it }
    }

    /**
     * Update Branding Settings.
     *
     * `PUT /v1/environments/{environmentId}/brandingSettings`
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("branding.settings.update", args, null) { it }
    }
}

/** The operations under `branding.themes`. */
public class BrandingThemesOperations internal constructor(private val p1: Operations) {
    /** The operations under `branding.themes.default`. */
    public val default: BrandingThemesDefaultOperations get() = BrandingThemesDefaultOperations(p1)

    /**
     * Read Branding Themes.
     *
     * `GET /v1/environments/{environmentId}/themes`
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
        return p1.build("branding.themes.list", args, null) { it }
    }

    /**
     * Create Branding Theme.
     *
     * `POST /v1/environments/{environmentId}/themes`
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
        return p1.build("branding.themes.create", args, null) { it }
    }

    /**
     * Read One Branding Theme.
     *
     * `GET /v1/environments/{environmentId}/themes/{themeId}`
     *
     * @param themeId `themeId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        themeId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "themeId" to themeId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("branding.themes.get", args, null) { it }
    }

    /**
     * Update Branding Theme.
     *
     * `PUT /v1/environments/{environmentId}/themes/{themeId}`
     *
     * @param themeId `themeId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        themeId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "themeId" to themeId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("branding.themes.update", args, null) { it }
    }

    /**
     * Delete Branding Theme.
     *
     * `DELETE /v1/environments/{environmentId}/themes/{themeId}`
     *
     * @param themeId `themeId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        themeId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "themeId" to themeId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("branding.themes.delete", args, null) { }
    }
}

/** The operations under `branding.themes.default`. */
public class BrandingThemesDefaultOperations internal constructor(private val p1: Operations) {
    /**
     * Read Branding Theme Default.
     *
     * `GET /v1/environments/{environmentId}/themes/{themeId}/default`
     *
     * @param themeId `themeId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        themeId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "themeId" to themeId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("branding.themes.default.get", args, null) { it }
    }

    /**
     * Update Branding Theme Default.
     *
     * `PUT /v1/environments/{environmentId}/themes/{themeId}/default`
     *
     * @param themeId `themeId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        themeId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "themeId" to themeId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("branding.themes.default.update", args, null) { it }
    }
}
