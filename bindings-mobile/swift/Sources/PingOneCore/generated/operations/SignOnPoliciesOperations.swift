// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `signOnPolicies`.
    public var signOnPolicies: SignOnPoliciesOperations {
        SignOnPoliciesOperations(p1: self)
    }
}

/// The operations under `signOnPolicies`.
public struct SignOnPoliciesOperations: Sendable {
    let p1: PingOne

    /// The operations under `signOnPolicies.actions`.
    public var actions: SignOnPoliciesActionsOperations {
        SignOnPoliciesActionsOperations(p1: p1)
    }

    /// Read All Sign On Policies.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies`
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
    ) throws(PingOneError) -> Request<SignOnPolicy> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.list", args.json)
    }

    /// Create Sign On Policy.
    ///
    /// `POST /v1/environments/{environmentId}/signOnPolicies`
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: SignOnPolicy,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<SignOnPolicy> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.create", args.json)
    }

    /// Read One Sign On Policy.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        signOnPolicyID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<SignOnPolicy> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.get", args.json)
    }

    /// Update Sign On Policy.
    ///
    /// `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        signOnPolicyID: String,
        body: SignOnPolicy,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<SignOnPolicy> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.update", args.json)
    }

    /// Delete Sign On Policy.
    ///
    /// `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        signOnPolicyID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.delete", args.json)
    }
}

/// The operations under `signOnPolicies.actions`.
public struct SignOnPoliciesActionsOperations: Sendable {
    let p1: PingOne

    /// Read All Sign-On Policy Actions.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        signOnPolicyID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.actions.list", args.json)
    }

    /// Create Sign-On Policy Action.
    ///
    /// `POST /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`
    ///
    /// Flow orchestration service: a float for an integer field is rejected with INVALID_REQUEST / INVALID_VALUE (the
    /// API foundations) instead of being truncated.
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        signOnPolicyID: String,
        body: JSONValue,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.actions.create", args.json)
    }

    /// Read One Sign-On Policy Action.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - actionID: `actionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        signOnPolicyID: String,
        actionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "actionId": actionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.actions.get", args.json)
    }

    /// Update Sign-On Policy Action.
    ///
    /// `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - actionID: `actionId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        signOnPolicyID: String,
        actionID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "actionId": actionID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.actions.update", args.json)
    }

    /// Delete Sign-On Policy Action.
    ///
    /// `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
    ///
    /// - Parameters:
    ///   - signOnPolicyID: `signOnPolicyId` of the request.
    ///   - actionID: `actionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        signOnPolicyID: String,
        actionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "signOnPolicyId": signOnPolicyID,
            "actionId": actionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("signOnPolicies.actions.delete", args.json)
    }
}
