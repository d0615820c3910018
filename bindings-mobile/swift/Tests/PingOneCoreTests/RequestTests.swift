import Foundation
import PingOneCore
import XCTest

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Tenants and what they build.
final class RequestTests: XCTestCase {
    func testRequestsArePlainData() throws {
        let request = try tenant().request("groups.create", ["body": ["name": "Staff"]])
        XCTAssertEqual(request.endpoint, "groups.create")
        XCTAssertEqual(request.method, "POST")
        XCTAssertEqual(request.url, "https://api.pingone.eu/v1/environments/\(id)/groups")
        XCTAssertEqual(request.header("Authorization"), "Bearer \(secretToken)")
        XCTAssertEqual(request.header("content-type"), "application/json")
        XCTAssertNil(request.header("x-absent"))
        XCTAssertEqual(request.bodyText, #"{"name":"Staff"}"#)
        XCTAssertEqual(request.body, data(#"{"name":"Staff"}"#))
        XCTAssertEqual(request.warnings, [])
        let allowed = try tenant().request("groups.create", ["body": [:], "allow": ["required"]])
        XCTAssertEqual(allowed.warnings.map(\.code), ["required"])
    }

    func testArgumentsReachTheURL() throws {
        let filter = try Filter.equal("name", to: "a b")
        let arguments: JSONValue = ["environmentId": .string(otherID), "limit": 5, "filter": filter.json, "cursor": nil]
        let request = try tenant().request("groups.list", arguments)
        XCTAssertNil(request.body)
        let url = "https://api.pingone.eu/v1/environments/\(otherID)/groups?filter=name%20eq%20%22a%20b%22&limit=5"
        XCTAssertEqual(request.url, url)
    }

    func testRequestsAreEqualWhenTheyAskTheSame() throws {
        let body: JSONValue = ["body": ["name": "Staff"]]
        let request = try tenant().request("groups.create", body)
        XCTAssertEqual(request, try tenant().request("groups.create", body))
        XCTAssertNotEqual(request, try tenant().request("groups.create", ["body": ["name": "Other"]]))
        XCTAssertNotEqual(request, try tenant().withAccessToken("other").request("groups.create", body))
        XCTAssertEqual(Set([request, request]).count, 1)
    }

    func testTenants() throws {
        let p1 = try tenant()
        XCTAssertEqual(p1.baseURL, "https://api.pingone.eu")
        XCTAssertEqual(p1.environmentID, id)
        XCTAssertNil(try PingOne().environmentID)
        XCTAssertEqual(try PingOne(config: ["region": "EU", "environmentId": .string(id)]).baseURL, p1.baseURL)
        XCTAssertEqual(try p1.withAccessToken("other").request("groups.list").header("authorization"), "Bearer other")
        let exported = try p1.postmanEnvironment(named: "mine").text()
        XCTAssertFalse(exported.contains(secretToken))
        XCTAssertEqual(try PingOne(postmanEnvironment: exported).environmentID, id)
        let whole = try p1.postmanEnvironment(named: "mine", withSecrets: true).text()
        XCTAssertEqual(try PingOne(postmanEnvironment: whole).request("groups.list"), try p1.request("groups.list"))
    }

    func testEveryPartOfAConfigurationArrives() throws {
        let p1 = try PingOne(
            environmentID: id, accessToken: "t", apiPath: "https://a.example", authPath: "https://b.example",
            orchestratePath: "https://c.example", scimPath: "https://d.example", clientID: otherID,
            clientSecret: "c1ient", adminEnvironmentID: otherID, organizationID: otherID)
        let values = p1.postmanEnvironment(named: "x", withSecrets: true)["values"]?.arrayValue ?? []
        let texts = values.compactMap { $0["value"]?.stringValue }
        let urls = ["a", "b", "c", "d"].map { "https://\($0).example" }
        for part in [id, "t", "c1ient"] + urls { XCTAssertTrue(texts.contains(part), "\(part) is not among \(texts)") }
        XCTAssertEqual(texts.filter { $0 == otherID }.count, 3)
        let domain = "auth.example.com"
        XCTAssertEqual(try PingOne(domain: domain).baseURL, try PingOne(config: ["domain": .string(domain)]).baseURL)
    }

    func testFilesAreBodies() throws {
        let image = FileBody(contentType: "image/png", data: Data([1, 2, 3, 0xFF]))
        let request = try tenant().request("images.create", file: image)
        XCTAssertEqual(request.body, image.data)
        XCTAssertEqual(request.header("content-type"), "image/png")
        XCTAssertEqual(try request.redacted().body, image.data)
        try assertValidation(try tenant().request("images.create", file: FileBody(contentType: "text/x", data: Data())))
    }

    func testRedactedRequestsAndCommands() throws {
        let request = try tenant().request("groups.list", ["limit": 3])
        let shown = try request.redacted()
        XCTAssertEqual(shown.url, request.url)
        XCTAssertEqual(shown.header("authorization"), "Bearer ***")
        XCTAssertTrue(try request.curl().hasPrefix("curl --request GET 'https://api.pingone.eu/"))
    }

    func testURLSessionTakesRequests() throws {
        let request = try tenant().request("groups.create", ["body": ["name": "Ünï"]])
        let sent = try URLRequest(request)
        XCTAssertEqual(sent.url?.absoluteString, request.url)
        XCTAssertEqual(sent.httpMethod, "POST")
        XCTAssertEqual(sent.httpBody, request.body)
        for header in request.headers {
            XCTAssertEqual(sent.value(forHTTPHeaderField: header.name), header.value)
        }
    }

    func testURLSessionTakesFilters() throws {
        let filter = try Filter.valuePath("memberOfGroups", .equal("name", to: "a%5B[]"))
        let request = try tenant().request("users.list", ["filter": filter.json])
        let sent = try XCTUnwrap(URLRequest(request).url?.absoluteString)
        XCTAssertFalse(sent.contains("["))
        XCTAssertEqual(sent.removingPercentEncoding, request.url.removingPercentEncoding)
    }
}
