// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `passwordPolicies`.
    public var passwordPolicies: PasswordPoliciesOperations {
        PasswordPoliciesOperations(p1: self)
    }
}

/// The operations under `passwordPolicies`.
public struct PasswordPoliciesOperations: Sendable {
    let p1: PingOne

    /// Read All Password Policies.
    ///
    /// `GET /v1/environments/{environmentId}/passwordPolicies`
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
    ) throws(PingOneError) -> Request<PasswordPolicy> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("passwordPolicies.list", args.json)
    }

    /// Create Password Policy.
    ///
    /// `POST /v1/environments/{environmentId}/passwordPolicies`
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: PasswordPolicy,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordPolicy> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("passwordPolicies.create", args.json)
    }

    /// Read One Password Policy.
    ///
    /// `GET /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
    ///
    /// - Parameters:
    ///   - passwordPolicyID: `passwordPolicyId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        passwordPolicyID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordPolicy> {
        let args = JSONObject(given: [
            "passwordPolicyId": passwordPolicyID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("passwordPolicies.get", args.json)
    }

    /// Update Password Policy.
    ///
    /// `PUT /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
    ///
    /// - Parameters:
    ///   - passwordPolicyID: `passwordPolicyId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        passwordPolicyID: String,
        body: PasswordPolicy,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordPolicy> {
        let args = JSONObject(given: [
            "passwordPolicyId": passwordPolicyID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("passwordPolicies.update", args.json)
    }

    /// Delete Password Policy.
    ///
    /// `DELETE /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
    ///
    /// - Parameters:
    ///   - passwordPolicyID: `passwordPolicyId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        passwordPolicyID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "passwordPolicyId": passwordPolicyID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("passwordPolicies.delete", args.json)
    }
}
