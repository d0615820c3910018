// An API service from the first draft to the deployment.

import Foundation
import PingOneCore

/// How often the deployment is looked at before the demo gives up.
private let looks = 10

/// A draft as a form gives it that knows no types.
private let draft: JSONValue = [
    "name": "",
    "baseURLs": ["https://api.example.com/banking/v2"],
    "baseUrls": ["https://api.example.com/banking/v2/", "ftp://api.example.com"],
    "authorizationServer": ["type": "EXTERNAL"],
    "accessControl": ["custom": ["enabled": "yes"]],
]

/// An API service with its operations, as the platform stores it.
struct Service {
    let baseURL: String
    let operations: [APIServiceOperation]
}

extension Demo {
    /// The document has the routes of the bank's API, as its developers wrote them down.
    func apiService(_ openAPI: URL) async throws -> Service {
        let document = try JSONValue(parsing: String(contentsOf: openAPI, encoding: .utf8))
        let baseURL = try needed(document["servers"]?[0]?["url"]?.stringValue, "the base URL")
        try await checkDraft()
        let id = try await createService(needed(document["info"]?["title"]?.stringValue, "the title"), baseURL)
        try await meetPlatformRule(baseURL)
        let operations = try await createOperations(id, document)
        try await deploy(id)
        return Service(baseURL: baseURL, operations: operations)
    }

    private func checkDraft() async throws {
        step(
            "Check a draft of an API service",
            "All problems at once, each with the place in the form, before anything is sent."
        )
        let sentBefore = try await standIn.log().count
        let problems = try refused { () throws(PingOneError) -> Request<JSONValue> in
            try admin.p1.request("authorize.apiServers.create", ["body": draft])
        }
        problems.forEach(problem)
        line("\(problems.count) problems, nothing was sent")
        let places = Set(problems.map(\.pointer))
        for pointer in ["/body/name", "/body/baseUrls/0", "/body/baseUrls/1", "/body/directory"] {
            try expect(places.contains(pointer), "a problem at \(pointer)")
        }
        try expect(await standIn.log().count == sentBefore, "nothing was sent")
    }

    private func body(_ name: String, _ baseURL: String) throws -> APIService {
        let resource = APIServiceAuthorizationServerResource(id: try standIn.fact("resourceId"))
        return APIService(
            authorizationServer: APIServiceAuthorizationServer(resource: resource), baseURLs: [baseURL], name: name
        )
    }

    /// Gives the id of the new service.
    private func createService(_ name: String, _ baseURL: String) async throws -> String {
        step("Create the API service", "With the name and the address of the OpenAPI document.")
        let reading = try await send(admin.p1.authorize.apiServers.create(body: body(name, baseURL)))
        line("correlation id \(reading.correlationID ?? "")")
        let service = try value(of: reading)
        line("\(compact(service.name)) with \(compact(service.directory))")
        try expect(service.authorizationServer?.type == .pingOneSSO, "the platform's default type")
        return try needed(service.id, "an id")
    }

    private func meetPlatformRule(_ baseURL: String) async throws {
        step(
            "Break a rule that only the platform can check",
            "The name is taken. The platform's answer points to the same field of the form as the core's problems do."
        )
        let refusal = try await refusal(admin.p1.authorize.apiServers.create(body: body("Banking API", baseURL)))
        let detail = try needed(refusal.details.first, "a detail")
        line("form field \(detail.pointer ?? ""): \(detail.code ?? ""), \(detail.message ?? "")")
        try expect(detail.code == "UNIQUENESS_VIOLATION" && detail.pointer == "/name", "the name is taken")
    }

    private func createOperations(_ serviceID: String, _ document: JSONValue) async throws -> [APIServiceOperation] {
        step(
            "Create its operations from the OpenAPI document",
            "`{name}` captures a segment, `*` stands inside one, `**` for the rest; advice comes with the request."
        )
        var created: [APIServiceOperation] = []
        for operation in try operations(of: document) {
            let request = try admin.p1.authorize.apiServers.operations.create(apiServerID: serviceID, body: operation)
            let (method, path) = (operation.methods?.first ?? "any", operation.paths?.first)
            line("\(left(operation.name, 17)) \(left(method, 6)) \(left(path?.type, 9)) \(path?.pattern ?? "")")
            request.warnings.forEach(problem)
            created.append(try value(of: await admin.send(request)))
        }
        line("\(created.count) operations created")
        try expect(created.count == 19, "one operation for each operationId")
        return created
    }

    private func deploy(_ serviceID: String) async throws {
        step(
            "Deploy it",
            "A POST without a body that still needs the vendor's content type; then look until it is done."
        )
        let deployment = admin.p1.authorize.apiServers.deployment
        var state = try await value(deployment.deploy(apiServerID: serviceID))
        for _ in 1...looks {
            let code = try needed(state.status?.code, "a status")
            line(code.rawValue)
            guard code.rawValue.hasSuffix("_IN_PROGRESS") else {
                return try expect(code == .deploymentSuccessful, "the deployment succeeds")
            }
            state = try await value(deployment.get(apiServerID: serviceID))
        }
        throw Unexpected(what: "the deployment ends")
    }
}
