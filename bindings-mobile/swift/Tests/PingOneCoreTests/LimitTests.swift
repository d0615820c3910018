import Foundation
import PingOneCore
import XCTest

/// What is too much, too deep or no number is answered, and never ends the process.
final class LimitTests: XCTestCase {
    func testTenMegabytesCross() throws {
        let text = String(repeating: "xé😀", count: 1_500_000)
        XCTAssertGreaterThan(text.utf8.count, 10_000_000)
        XCTAssertEqual(try JSONValue(parsing: JSONValue.string(text).text()).stringValue, text)
        XCTAssertFalse(validateBaseURL(text).isValid)
        XCTAssertFalse(try validate("Group", ["name": text]).isValid)
        XCTAssertTrue(placeholders(in: text).isEmpty)
        XCTAssertEqual(try PathMatcher(operations: []).match("GET", "/\(text)").outcome, .suspiciousPath)
        let answer = try JSONValue.object(["name": .string(text)]).text()
        let reading = try readResponse(from: "users.get", status: 200, headers: [:], body: data(answer))
        XCTAssertEqual(reading.value?["name"]?.stringValue, text)
    }

    func testUnpairedSurrogatesAreReplaced() throws {
        let halves: [[UInt16]] = [[0xD800], [0x61, 0xDC00, 0x62], [0xDC00, 0xD800], [0xD83D, 0xDE00, 0xD83D]]
        for units in halves {
            let text = String(decoding: units, as: UTF16.self)
            let read = try JSONValue(parsing: JSONValue.object([text: .string(text)]).text())
            XCTAssertEqual(read, .object([text: .string(text)]))
            XCTAssertTrue(text.unicodeScalars.contains("\u{FFFD}"))
            XCTAssertFalse(validateUUID(text).isValid)
            XCTAssertNil(try PathMatcher(operations: []).best(text, "/\(text)"))
            try assertUsage(try endpoint(text))
        }
        try assertUsage(try JSONValue(parsing: #""\ud800""#))
        XCTAssertEqual(try JSONValue(parsing: #""\ud83d\ude00""#), "😀")
    }

    func testStrangeTextCrossesAsItIs() throws {
        for text in ["", "\0", "\u{FEFF}a", "a\0b", "\u{202E}", "\u{FFFE}", "\r\n"] {
            let read = try JSONValue(parsing: JSONValue.string(text).text()).stringValue
            XCTAssertEqual(read.map { Array($0.utf8) }, Array(text.utf8))
        }
    }

    func testDeepNestingIsRefused() throws {
        var deep: JSONValue = .null
        for level in 0..<1_000_000 { deep = level.isMultiple(of: 2) ? .array([deep]) : .object(["a": deep]) }
        XCTAssertEqual(try assertUsage(try deep.text()).code, "too_deep")
        XCTAssertEqual(try assertUsage(try validate("Group", deep)).code, "too_deep")
        XCTAssertEqual(try assertUsage(try tenant().request("groups.create", ["body": deep])).code, "too_deep")
        XCTAssertTrue(deep.description.contains("127"), deep.description)
        // Freed from the outside to the inside: Swift frees what is nested recursively.
        while let inner = deep[0] ?? deep["a"] { deep = inner }
        try assertUsage(try JSONValue(parsing: String(repeating: "[", count: 1_000_000)))
    }

    func testDepthsBelowTheLimitAreTaken() throws {
        var fine: JSONValue = .null
        for level in 0..<127 { fine = level.isMultiple(of: 2) ? [fine] : ["a": fine] }
        XCTAssertEqual(try JSONValue(parsing: fine.text()), fine)
        XCTAssertEqual(try assertUsage(try JSONValue.array([fine]).text()).code, "too_deep")
    }

    func testMillionsOfValuesAreRefused() throws {
        let million = JSONValue.array(Array(repeating: .null, count: 1_000_000))
        XCTAssertEqual(try assertUsage(try million.text()).code, "too_many_values")
        let list = JSONValue.array(Array(repeating: million, count: 1000))
        XCTAssertEqual(try assertUsage(try list.text()).code, "too_many_values")
        XCTAssertEqual(try assertUsage(try validate("Group", list)).code, "too_many_values")
        XCTAssertEqual(try JSONValue.array(Array(repeating: .null, count: 999_999)).text().utf8.count, 4_999_996)
    }

    /// Threads of Apple's systems have 512 KiB.
    func testSmallStacksTakeWhatIsDeep() throws {
        var text = "0"
        for level in 0..<120 { text = level.isMultiple(of: 2) ? "[\(text)]" : "{\"a\":\(text)}" }
        let (deep, p1) = (text, try tenant())
        let done = expectation(description: "everything was asked")
        let thread = Thread {
            defer { done.fulfill() }
            do {
                let value = try JSONValue(parsing: deep)
                XCTAssertEqual(value, try JSONValue(parsing: value.text()))
                XCTAssertEqual(value.hashValue, value.json.hashValue)
                let group = JSONValue.object(["name": "x", "customData": ["a": value]])
                XCTAssertFalse(try validate("Group", group).violations.isEmpty)
                XCTAssertNotNil(try? p1.request("groups.create", ["body": group, "allow": ["too_deep"]]).redacted())
                XCTAssertNoThrow(try changes(from: group, to: value))
                XCTAssertThrowsError(try render("${a}", with: ["a": value]))
                let reading = try p1.readResponse(from: "groups.get", status: 200, headers: [:], body: data(deep))
                XCTAssertEqual(reading.status, 200)
            } catch {
                XCTFail("\(error)")
            }
        }
        thread.stackSize = 512 << 10
        thread.start()
        wait(for: [done], timeout: 60)
    }

    func testOddNumbersAreRefused() throws {
        for number in [Double.nan, .infinity, -.infinity, Double(Float.signalingNaN)] {
            let problems = try assertUsage(try JSONValue.object(["a": [1, .decimal(number)]]).text())
            XCTAssertEqual(problems.violations.map(\.pointer), ["/a/1"])
            try assertUsage(try render("${a}", with: ["a": .decimal(number)]))
            try assertUsage(try Filter.equal("a", to: number))
        }
        for number in [Int64.min, Int64.max] {
            XCTAssertEqual(try JSONValue(parsing: JSONValue.integer(number).text()).integerValue, number)
        }
        for number in [Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0] {
            XCTAssertEqual(try JSONValue(parsing: JSONValue.decimal(number).text()).doubleValue, number)
        }
        XCTAssertNil(JSONValue.decimal(.nan).integerValue)
        XCTAssertNil(JSONValue.decimal(1e300).integerValue)
    }

    func testOddResponsesAreData() throws {
        let p1 = try tenant()
        let request = try p1.request("groups.list")
        let headers: [AnyHashable: Any] = [5: 6, "\r\n": "\0", "Retry-After": ["x", "2"], "a": [1]]
        for status in [Int.min, -1, 0, 99, 200, 700, 65_536, Int.max] {
            for body in [Data(), Data([0xFF, 0xFE]), data("{"), data("[]"), data("null"), data(#"{"_embedded": 5}"#)] {
                let reading = try p1.readResponse(to: request, status: status, headers: headers, body: body)
                XCTAssertEqual(reading.endpoint, "groups.list")
                if reading.status != 200 { XCTAssertNotNil(reading.error) }
            }
        }
    }

    /// A leak of one small object in each call would be more than the margin.
    func testMemoryStaysSteady() throws {
        guard let start = resident() else { throw XCTSkip("this system has no /proc") }
        XCTAssertGreaterThan(start, 0)
        let matcher = try largeMatcher()
        let group: JSONValue = ["name": "Staff", "description": "Everyone", "customData": ["a": [1, 2.5, nil]]]
        try calls(20_000, matcher, group)
        let before = try XCTUnwrap(resident())
        try calls(1_000_000, matcher, group)
        let grown = try XCTUnwrap(resident()) - before
        XCTAssertLessThan(grown, 32 << 20, "grew by \(grown) bytes")
    }

    private func calls(_ count: Int, _ matcher: PathMatcher, _ group: JSONValue) throws {
        for call in 0..<count {
            switch call % 50 {
            case 0: _ = try validate("Group", group)
            case 1: _ = try? JSONValue(parsing: "{")
            case 2: _ = try tenant().request("groups.create", ["body": group])
            case 3: _ = try readResponse(from: "groups.get", status: 200, headers: ["a": "b"], body: data("{}"))
            default: _ = matcher.best("GET", "/a7/x")
            }
        }
    }

    /// What the process holds in memory, in bytes; nil where that can not be read.
    private func resident() -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 }
    }
}
