import Foundation
import PingOneCore
import XCTest

/// The matcher: its answers, its options, and many at once that ask it.
final class MatcherTests: XCTestCase {
    func testEveryQuestion() throws {
        let matcher = try PathMatcher(operations: [
            APIOperation(id: "one", paths: [.parameter("/a/{id}")], methods: ["GET"]),
            APIOperation(id: "any", paths: [.exact("/a"), .parameter("/a/*")]),
        ])
        XCTAssertEqual(matcher.operationCount, 2)
        XCTAssertTrue(matcher.advice.isValid)
        let result = matcher.match("GET", "/a/%F0%9F%98%80")
        XCTAssertEqual(result.outcome, .matched)
        XCTAssertEqual(result.matches.map(\.operation), ["one", "any"])
        XCTAssertEqual(result.best, result.matches[0])
        XCTAssertNil(matcher.match("GET", "/b").best)
        XCTAssertEqual(result.matches[0].parameters, [MatchParameter(name: "id", value: "😀", isLossy: false)])
        XCTAssertTrue(result.matches[0].listsMethod)
        XCTAssertEqual(matcher.best("GET", "/a/1"), "one")
        XCTAssertNil(matcher.best("GET", "/b"))
        let requests = [PathRequest("GET", "/a/1"), PathRequest("POST", "/a/1"), PathRequest("GET", "/b")]
        XCTAssertEqual(matcher.bestMany(requests), ["one", "any", nil])
        XCTAssertEqual(matcher.matchMany(requests), requests.map { matcher.match($0.method, $0.url) })
        XCTAssertTrue(matcher.explain("GET", "/a/1").text.contains("1. one"))
        XCTAssertEqual(matcher.match("GET", "/b").outcome, .noOperation)
    }

    func testBaseURLsAndOptions() throws {
        let operation: JSONValue = ["id": "one", "paths": [["type": "EXACT", "pattern": "/a"]]]
        let baseURLs = ["https://x.example/v0", "https://x.example/v1"]
        let matcher = try PathMatcher(operations: [operation], baseURLs: baseURLs)
        XCTAssertEqual(matcher.match("GET", "https://x.example/v1/a").baseURL, 1)
        XCTAssertEqual(matcher.match("GET", "https://y.example/v1/a").outcome, .noBaseURL)
        let dots = "https://x.example/v1/./a"
        XCTAssertEqual(matcher.match("GET", dots).outcome, .suspiciousPath)
        let forgiving = try PathMatcher(
            operations: [operation], baseURLs: ["https://x.example/v1"], options: [.removeDotSegments])
        XCTAssertEqual(forgiving.best("GET", dots), "one")
        let anything: JSONValue = ["id": "any", "paths": [["type": "PARAMETER", "pattern": "/{x}"]]]
        XCTAssertNil(try PathMatcher(operations: [anything]).best("GET", "/a%2Fb"))
        XCTAssertEqual(try PathMatcher(operations: [anything], options: [.lenient]).best("GET", "/a%2Fb"), "any")
        XCTAssertEqual(try PathMatcher(operations: []).operationCount, 0)
    }

    func testManyThreadsShareOne() throws {
        let matcher = try largeMatcher()
        let p1 = try tenant()
        let wrong = Counter()
        DispatchQueue.concurrentPerform(iterations: 64) { thread in
            for round in 0..<200 {
                let number = (thread * 31 + round) % 200
                let isRight =
                    matcher.best("GET", "/a\(number)/x") == "op\(number)"
                    && matcher.match("GET", "/a\(number)/x").matches.first?.parameters.first?.value == "x"
                    && (try? p1.request("groups.list", ["limit": .integer(Int64(round + 1))]).method) == "GET"
                    && (try? p1.request("groups.lits")) == nil
                if !isRight { wrong.add() }
            }
        }
        XCTAssertEqual(wrong.count, 0)
    }

    func testManyTasksShareOne() async throws {
        let matcher = try largeMatcher()
        let p1 = try tenant()
        let right = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<500 {
                group.addTask {
                    let request = try p1.request("groups.get", ["groupId": .string(id)])
                    await Task.yield()
                    let body = data("{\"n\": \(number)}")
                    let reading = try p1.readResponse(to: request, status: 200, headers: [:], body: body)
                    return reading.value?["n"]?.integerValue == Int64(number)
                        && matcher.best("GET", "/a\(number % 200)/x") == "op\(number % 200)"
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        XCTAssertEqual(right, 500)
    }

    func testWhatIsMadeCrossesTasks() async throws {
        let request = try tenant().request("groups.list")
        let reading = try tenant().readResponse(to: request, status: 404, headers: [:], body: Data())
        let filter = try Filter.present("a")
        let report = validateUUID("x")
        let texts = await Task.detached { [request.method, reading.error.map { "\($0.status)" }, filter.text] }.value
        XCTAssertEqual(texts, ["GET", "404", "a pr"])
        let isValid = await Task.detached { report.isValid }.value
        XCTAssertFalse(isValid)
    }
}

/// A number that many threads add to.
private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var value = 0

    var count: Int { lock.withLock { value } }

    func add() {
        lock.withLock { value += 1 }
    }
}
