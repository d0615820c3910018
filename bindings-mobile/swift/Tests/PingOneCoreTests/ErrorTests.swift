import Foundation
import PingOneCore
import XCTest

/// Every kind of error, and what it says.
final class ErrorTests: XCTestCase {
    func testValidationListsEveryProblem() throws {
        let problems = try assertValidation(try tenant().request("authorize.apiServers.create", ["body": [:]]))
        XCTAssertEqual(problems.code, "required")
        XCTAssertGreaterThan(problems.violations.count, 1)
        XCTAssertTrue(problems.message.contains("is required"), problems.message)
        try assertValidation(try tenant().request("users.list", ["nobody": 1]))
        try assertValidation(try render("${a}", with: [:]))
        try assertValidation(try toPlatform("${a"))
        try assertValidation(try Filter(parsing: "a eq"))
        let broken = APIOperation(id: "x", paths: [.parameter("/a/{")])
        try assertValidation(try PathMatcher(operations: [broken]))
    }

    func testUsageNamesWhatIsMeant() throws {
        let problems = try assertUsage(try tenant().request("users.gte"))
        XCTAssertEqual(problems.code, "unknown_endpoint")
        XCTAssertTrue(problems.message.contains("users.get"), problems.message)
        try assertUsage(try PingOne(region: "XX"))
        try assertUsage(try PingOne(config: ["regoin": "EU"]))
        try assertUsage(try PingOne(config: 5))
        try assertUsage(try PingOne(postmanEnvironment: "{}"))
        try assertUsage(try tenant().withAccessToken("a b"))
        try assertUsage(try validate("NoModel", JSONValue.null))
        try assertUsage(try validate("Group", JSONValue.null, allow: ["no_code"]))
        try assertUsage(try describe("NoModel"))
        try assertUsage(try changes(from: [:] as JSONValue, to: [:] as JSONValue, model: "NoModel"))
        try assertUsage(try outgoing("NoModel", JSONValue.null))
        try assertUsage(try endpoint("users.gte"))
        try assertUsage(try validateFilter("a eq 1", endpoint: "users.gte"))
        try assertUsage(try readResponse(from: "users.gte", status: 200, headers: [:], body: Data()))
        try assertUsage(try tenant().readResponse(from: "users.gte", status: 200, headers: [:], body: Data()))
        try assertUsage(try JSONValue(parsing: "{"))
    }

    func testEveryKindSaysTheSame() throws {
        let violation = try XCTUnwrap(validateUUID("x").errors.first)
        let problems = PingOneError.Problems(message: "no", code: "x", violations: [violation])
        for error in [PingOneError.validation(problems), .usage(problems), .protocol(problems)] {
            XCTAssertEqual(error.problems, problems)
            XCTAssertEqual([error.message, error.description, error.localizedDescription], ["no", "no", "no"])
            XCTAssertEqual(error.code, "x")
            XCTAssertEqual(error.violations, [violation])
        }
        XCTAssertNotEqual(PingOneError.usage(problems), .protocol(problems))
    }

    func testErrorsAreTyped() {
        do {
            _ = try endpoint("users.gte")
            XCTFail("there is no such endpoint")
        } catch {
            let known: PingOneError = error
            XCTAssertEqual(known.code, "unknown_endpoint")
        }
    }
}
