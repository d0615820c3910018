// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `branding`.
    public var branding: BrandingOperations {
        BrandingOperations(p1: self)
    }
}

/// The operations under `branding`.
public struct BrandingOperations: Sendable {
    let p1: PingOne

    /// The operations under `branding.settings`.
    public var settings: BrandingSettingsOperations {
        BrandingSettingsOperations(p1: p1)
    }

    /// The operations under `branding.themes`.
    public var themes: BrandingThemesOperations {
        BrandingThemesOperations(p1: p1)
    }
}

/// The operations under `branding.settings`.
public struct BrandingSettingsOperations: Sendable {
    let p1: PingOne

    /// Read Branding Settings.
    ///
    /// `GET /v1/environments/{environmentId}/brandingSettings`
    ///
    /// The connector reference shows an environment link named branding; the current resource path is brandingSettings.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.settings.get", args.json)
    }

    /// Update Branding Settings.
    ///
    /// `PUT /v1/environments/{environmentId}/brandingSettings`
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.settings.update", args.json)
    }
}

/// The operations under `branding.themes`.
public struct BrandingThemesOperations: Sendable {
    let p1: PingOne

    /// The operations under `branding.themes.default`.
    public var `default`: BrandingThemesDefaultOperations {
        BrandingThemesDefaultOperations(p1: p1)
    }

    /// Read Branding Themes.
    ///
    /// `GET /v1/environments/{environmentId}/themes`
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.themes.list", args.json)
    }

    /// Create Branding Theme.
    ///
    /// `POST /v1/environments/{environmentId}/themes`
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: JSONValue,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.themes.create", args.json)
    }

    /// Read One Branding Theme.
    ///
    /// `GET /v1/environments/{environmentId}/themes/{themeId}`
    ///
    /// - Parameters:
    ///   - themeID: `themeId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        themeID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "themeId": themeID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.themes.get", args.json)
    }

    /// Update Branding Theme.
    ///
    /// `PUT /v1/environments/{environmentId}/themes/{themeId}`
    ///
    /// - Parameters:
    ///   - themeID: `themeId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        themeID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "themeId": themeID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.themes.update", args.json)
    }

    /// Delete Branding Theme.
    ///
    /// `DELETE /v1/environments/{environmentId}/themes/{themeId}`
    ///
    /// - Parameters:
    ///   - themeID: `themeId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        themeID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "themeId": themeID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.themes.delete", args.json)
    }
}

/// The operations under `branding.themes.default`.
public struct BrandingThemesDefaultOperations: Sendable {
    let p1: PingOne

    /// Read Branding Theme Default.
    ///
    /// `GET /v1/environments/{environmentId}/themes/{themeId}/default`
    ///
    /// - Parameters:
    ///   - themeID: `themeId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        themeID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "themeId": themeID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.themes.default.get", args.json)
    }

    /// Update Branding Theme Default.
    ///
    /// `PUT /v1/environments/{environmentId}/themes/{themeId}/default`
    ///
    /// - Parameters:
    ///   - themeID: `themeId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        themeID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "themeId": themeID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("branding.themes.default.update", args.json)
    }
}
