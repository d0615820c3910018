import Foundation
import PingOneCore
import XCTest

/// An environment, and another id.
let id = "5caa81af-ec05-41ff-a709-c7378007a99c"
let otherID = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11"
let secretToken = "eyJ-secret"

func tenant() throws -> PingOne {
    try PingOne(region: "EU", environmentID: id, accessToken: secretToken)
}

/// A matcher of operations `op0` to `op199`, each with a path of its own.
func largeMatcher() throws -> PathMatcher {
    try PathMatcher(
        operations: (0..<200).map { APIOperation(id: "op\($0)", paths: [.parameter("/a\($0)/{id}")]) })
}

func data(_ text: String) -> Data {
    Data(text.utf8)
}

/// Fails unless an error of this kind is thrown; gives its problems.
@discardableResult
func assertUsage<Result>(
    _ body: @autoclosure () throws -> Result, file: StaticString = #filePath, line: UInt = #line
) throws -> PingOneError.Problems {
    try assertThrown(body, file, line) { if case .usage(let problems) = $0 { problems } else { nil } }
}

/// Fails unless an error of this kind is thrown; gives its problems.
@discardableResult
func assertValidation<Result>(
    _ body: @autoclosure () throws -> Result, file: StaticString = #filePath, line: UInt = #line
) throws -> PingOneError.Problems {
    try assertThrown(body, file, line) { if case .validation(let problems) = $0 { problems } else { nil } }
}

private func assertThrown<Result>(
    _ body: () throws -> Result, _ file: StaticString, _ line: UInt,
    _ problems: (PingOneError) -> PingOneError.Problems?
) throws -> PingOneError.Problems {
    var thrown: (any Error)?
    do { _ = try body() } catch { thrown = error }
    let error = try XCTUnwrap(thrown as? PingOneError, "threw \(String(describing: thrown))", file: file, line: line)
    return try XCTUnwrap(problems(error), "threw another kind: \(error)", file: file, line: line)
}
