import Foundation
import PingOneCore
import XCTest

/// Every function that needs no tenant: that it reaches the core and comes back with all it got.
final class FunctionTests: XCTestCase {
    func testModels() throws {
        XCTAssertTrue(models().contains { $0.name == "ApiService" && !$0.isOpen })
        XCTAssertTrue(models().contains(where: \.isOpen))
        XCTAssertEqual(try describe("ApiService")["name"], "ApiService")
    }

    func testValidateTakesEveryOption() throws {
        let group: JSONValue = ["name": "Staff"]
        XCTAssertTrue(try validate("Group", group).isValid)
        XCTAssertFalse(try validate("Group", ["description": "x"], mode: .create).isValid)
        XCTAssertFalse(try validate("Group", [:] as JSONValue, mode: .replace).isValid)
        XCTAssertTrue(try validate("Group", [:] as JSONValue, mode: .patch).isValid)
        let allowed = try validate("Group", [:] as JSONValue, allow: ["required"])
        XCTAssertTrue(allowed.isValid)
        XCTAssertTrue(allowed.errors.isEmpty)
        XCTAssertEqual(allowed.advice.map(\.code), ["required"])
        let moved: JSONValue = ["name": "Staff", "population": ["id": .string(otherID)]]
        let before: JSONValue = ["name": "Staff", "population": ["id": .string(id)]]
        XCTAssertTrue(try validate("Group", before, mode: .replace, before: before).isValid)
        XCTAssertFalse(try validate("Group", moved, mode: .replace, before: before).isValid)
        try assertUsage(try validate("Group", group, endpoint: "no.endpoint"))
        XCTAssertTrue(try validate("Group", group, endpoint: "groups.create").isValid)
    }

    func testChangesAndOutgoing() throws {
        XCTAssertEqual(try changes(from: ["a": 1, "b": 2], to: ["a": 1]), ["b": nil])
        let stored: JSONValue = ["id": .string(id), "name": "x"]
        XCTAssertEqual(try outgoing("Group", stored), ["name": "x"])
        XCTAssertEqual(try outgoing("Group", stored, endpoint: "groups.create"), ["name": "x"])
        XCTAssertEqual(try changes(from: stored, to: ["name": "y"], model: "Group"), ["name": "y"])
    }

    func testSingleFields() throws {
        XCTAssertEqual(validatePattern(.parameter("/a/{id}")).parameters, ["id"])
        XCTAssertTrue(validatePattern(.exact("/a")).isValid)
        XCTAssertEqual(validatePattern(.parameter("/a/{id")).errors.map(\.pointer), ["/pattern"])
        XCTAssertEqual(validatePattern(.parameter("/a/{id")).advice, [])
        XCTAssertNil(validatePattern(.parameter("/a/{id")).parameters)
        XCTAssertEqual(validatePattern(PathPattern(type: "OTHER", pattern: "/")).violations.first?.pointer, "/type")
        XCTAssertTrue(validateBaseURL("https://api.example.com").isValid)
        XCTAssertFalse(validateBaseURL("ftp://x").isValid)
        XCTAssertFalse(validateJWKS("{}").isValid)
        XCTAssertTrue(validateJWKSURL("https://example.com/jwks").isValid)
        XCTAssertFalse(validateJWKSURL("x").isValid)
        XCTAssertTrue(validateMethod("GET").isValid)
        XCTAssertFalse(validateMethod("G T").isValid)
        XCTAssertTrue(validateUUID(id).isValid)
        XCTAssertFalse(validateUUID("x").isValid)
        XCTAssertTrue(validateDateTime("2024-01-01T00:00:00Z").isValid)
        XCTAssertFalse(validateDateTime("2024").isValid)
        XCTAssertFalse(validateTemplate("${a").isValid)
        XCTAssertFalse(try validateFilter("a eq").isValid)
        XCTAssertEqual(try validateFilter("a eq 1").violations, [])
        XCTAssertNotEqual(try validateFilter("a eq 1", endpoint: "users.list").violations, [])
    }

    func testPlaceholders() throws {
        let found = try XCTUnwrap(placeholders(in: "Hi ${user.name[0]} $<otp>").first)
        XCTAssertEqual(found.path, "user.name[0]")
        XCTAssertEqual(found.segments, [.member(name: "user"), .member(name: "name"), .element(index: 0)])
        XCTAssertEqual(found.spelling, .braces)
        XCTAssertEqual(placeholders(in: "Hi ${user.name[0]} $<otp>").last?.spelling, .angles)
        XCTAssertEqual(try toPlatform("$<otp>"), "${otp}")
        XCTAssertTrue(knownRoots().contains { $0.name == "otp" })
    }

    func testRenderTakesEveryOption() throws {
        XCTAssertEqual(try render("Hi ${user.name}", with: ["user": ["name": "Tom", "age": 5]]), "Hi Tom")
        XCTAssertEqual(try render("Hi ${a}", with: [:], missing: .keep), "Hi ${a}")
        XCTAssertEqual(try render("Hi ${a}", with: [:], missing: .empty), "Hi ")
        try assertValidation(try render("Hi ${a}", with: [:], missing: .error))
        let escaped = try Escaping.allCases.map { try render("${a}", with: ["a": "<\"/ >"], escape: $0) }
        XCTAssertEqual(escaped, ["<\"/ >", "<\\\"/ >", "&lt;&quot;/ &gt;", "%3C%22%2F%20%3E"])
        XCTAssertEqual(try render("$${a}", with: [:], literal: .dollar), "${a}")
        XCTAssertEqual(try render("\\${a}", with: [:], literal: .backslash), "${a}")
        XCTAssertEqual(try render("$${a}", with: ["a": 1], literal: .unavailable), "$1")
    }

    func testRows() throws {
        XCTAssertEqual(endpoints().filter { $0.id == "users.get" }, [try endpoint("users.get")])
        XCTAssertEqual(searchEndpoints("users.get").first?.id, "users.get")
        let found = findRequest("GET", "/v1/environments/\(id)/users/\(otherID)")
        XCTAssertEqual(found.first?.id, "users.get")
        XCTAssertEqual(found.first?.parameters.last, PathParameterValue(name: "userId", value: otherID))
        let create = findRequest("POST", "/v1/environments/\(id)/users", contentType: "application/json")
        XCTAssertEqual(create.first?.contentTypeFits, true)
        XCTAssertEqual(regions().first?.code, "NA")
        XCTAssertTrue(codes().contains { $0.code == "required" && $0.severity == .error })
        XCTAssertNotNil(postmanCollection()["item"]?.arrayValue)
    }

    func testFiltersAreBuilt() throws {
        let filter = try (Filter.equal("name", to: "O\"Neill") || Filter.present("email"))
            && !Filter.less("age", than: 5)
        XCTAssertEqual(filter.text, #"(name eq "O\"Neill" or email pr) and not (age lt 5)"#)
        XCTAssertEqual(try Filter(parsing: filter.text), filter)
        XCTAssertEqual("\(filter)", filter.text)
        XCTAssertEqual(filter.json, .string(filter.text))
        XCTAssertEqual(try Filter.valuePath("groups", .equal("id", to: "1")).text, #"groups[id eq "1"]"#)
        let all = try [
            Filter.notEqual("a", to: JSONValue.null), .contains("a", "b"), .startsWith("a", "b"), .endsWith("a", "b"),
            .greater("a", than: 1.5), .greaterOrEqual("a", to: 1), .lessOrEqual("a", to: 1), .equal("a", to: true),
        ]
        let texts = [
            "a ne null", #"a co "b""#, #"a sw "b""#, #"a ew "b""#, "a gt 1.5", "a ge 1", "a le 1", "a eq true",
        ]
        XCTAssertEqual(all.map(\.text), texts)
        XCTAssertEqual(try Filter.all(of: all).text, texts.joined(separator: " and "))
        XCTAssertEqual(try Filter.any(of: all).text, texts.joined(separator: " or "))
        try assertValidation(try Filter.equal("a", to: [1]))
        try assertValidation(try Filter.equal("not a path", to: 1))
        try assertValidation(try Filter.all(of: []))
    }
}
