import Foundation
import PingOneCore
import XCTest

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What came back.
final class ReadingTests: XCTestCase {
    private let refusal = """
        {"id": "1", "code": "INVALID_DATA", "message": "no", "details": [{"code": "X", "target": "a[0].b"}]}
        """

    func testValues() throws {
        let p1 = try tenant()
        let request = try p1.request("groups.get", ["groupId": .string(otherID)])
        let headers = ["Correlation-Id": "c1", "Location": "https://x.example"]
        let body = data(#"{"name": "Staff"}"#)
        let reading = try p1.readResponse(to: request, status: 200, headers: headers, body: body)
        XCTAssertEqual(reading.endpoint, "groups.get")
        XCTAssertEqual(reading.status, 200)
        XCTAssertEqual(reading.outcome, .value(["name": "Staff"], json: ["name": "Staff"]))
        XCTAssertEqual(reading.value?["name"], "Staff")
        XCTAssertEqual(reading.correlationID, "c1")
        XCTAssertEqual(reading.location, "https://x.example")
        XCTAssertTrue(reading.isValid)
        XCTAssertEqual(reading.violations, [])
        XCTAssertNil(reading.page)
        XCTAssertNil(reading.error)
        let same = try p1.readResponse(from: "groups.get", status: 200, headers: headers, body: body)
        XCTAssertEqual(reading, same)
        let list = headers.map { Header(name: $0.key, value: $0.value) }
        XCTAssertEqual(try p1.readResponse(to: request, status: 200, headers: list, body: body), reading)
        XCTAssertEqual(try p1.readResponse(from: "groups.get", status: 200, headers: list, body: body), reading)
        let other = try readResponse(from: "groups.get", status: 200, headers: list, body: body)
        XCTAssertEqual(other.correlationID, "c1")
    }

    /// A list has an order, a dictionary has none.
    func testHeadersInAnotherCaseAreReadInOrder() throws {
        let p1 = try tenant()
        let pairs = [("location", "b"), ("LOCATION", "a"), ("Location", "c")]
        for place in pairs.indices {
            let list = (pairs[place...] + pairs[..<place]).map { Header(name: $0.0, value: $0.1) }
            let body = data("{}")
            let reading = try p1.readResponse(from: "groups.get", status: 200, headers: list, body: body)
            XCTAssertEqual(reading.location, list[0].value)
            let headers = Dictionary(uniqueKeysWithValues: list.map { ($0.name, $0.value) })
            let same = try p1.readResponse(from: "groups.get", status: 200, headers: headers, body: body)
            XCTAssertEqual(same.location, "a")
        }
    }

    func testNothingIsAValue() throws {
        let p1 = try tenant()
        let request = try p1.request("groups.delete", ["groupId": .string(otherID)], as: NoContent.self)
        let reading = try p1.readResponse(to: request, status: 204, headers: [:], body: Data())
        XCTAssertEqual(reading.outcome, .value(NoContent(), json: nil))
    }

    func testFailures() throws {
        let p1 = try tenant()
        let request = try p1.request("groups.list")
        let headers: [AnyHashable: Any] = ["Retry-After": ["2"]]
        let reading = try p1.readResponse(to: request, status: 429, headers: headers, body: data(refusal))
        let error = try XCTUnwrap(reading.error)
        XCTAssertEqual(error.code, "INVALID_DATA")
        XCTAssertEqual(error.details.first?.pointer, "/a/0/b")
        XCTAssertEqual(error.form, .platform)
        XCTAssertEqual(reading.retryAfterMilliseconds, 2000)
        XCTAssertEqual("\(error)", "429 INVALID_DATA: no")
        XCTAssertEqual(error.localizedDescription, "429 INVALID_DATA: no")
        XCTAssertNil(reading.value)
        XCTAssertThrowsError(try reading.error.map { throw $0 }) { XCTAssertEqual($0 as? PlatformError, error) }
        let broken = try p1.readResponse(to: request, status: 200, headers: [:], body: data("{"))
        XCTAssertEqual(broken.error?.form, .unreadable)
    }

    func testPagesLeadToTheNext() throws {
        let p1 = try tenant()
        let request = try p1.request("users.list", ["limit": 2], as: JSONObject.self)
        let link = "https://api.pingone.eu/v1/environments/\(id)/users?cursor=x"
        let reading = try p1.readResponse(to: request, status: 200, headers: [:], body: page(link))
        let page = try XCTUnwrap(reading.page)
        XCTAssertEqual(page.items, [["username": "a"], ["username": "b"]])
        XCTAssertEqual(page.count, 9)
        XCTAssertEqual(page.collection, "users")
        XCTAssertEqual(page.json["count"], 9)
        XCTAssertNil(try page.previous)
        let next = try XCTUnwrap(try page.next)
        XCTAssertEqual(next.url, link)
        XCTAssertEqual(next.header("authorization"), "Bearer \(secretToken)")
        let end = data(#"{"_embedded": {"users": []}, "count": 5000000000, "size": 18446744073709551615}"#)
        let last = try p1.readResponse(to: next, status: 200, headers: [:], body: end)
        XCTAssertEqual(last.page?.items, [])
        XCTAssertEqual(last.page?.count, 5_000_000_000)
        XCTAssertNil(last.page?.size)
        XCTAssertNil(try last.page?.next)
    }

    func testLinksElsewhereAreRefused() throws {
        let p1 = try tenant()
        let request = try p1.request("users.list")
        let body = page("https://evil.example/users")
        let reading = try p1.readResponse(to: request, status: 200, headers: [:], body: body)
        let refused = try XCTUnwrap(reading.page)
        XCTAssertThrowsError(try refused.next) { error in
            guard case PingOneError.protocol(let problems) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(problems.code, "link_refused")
        }
        XCTAssertNil(try refused.previous)
        XCTAssertFalse(reading.isValid)
        XCTAssertEqual(reading.violations.map(\.code), ["link_refused"])
    }

    func testURLSessionGivesResponses() throws {
        let p1 = try tenant()
        let request = try p1.request("groups.list")
        let url = try XCTUnwrap(URL(string: request.url))
        let response = try XCTUnwrap(
            HTTPURLResponse(url: url, statusCode: 429, httpVersion: nil, headerFields: ["Retry-After": "3"]))
        let reading = try p1.readResponse(to: request, response, body: data(refusal))
        XCTAssertEqual(reading.status, 429)
        XCTAssertEqual(reading.retryAfterMilliseconds, 3000)
        let file = URLResponse(url: url, mimeType: nil, expectedContentLength: 0, textEncodingName: nil)
        XCTAssertNotNil(try p1.readResponse(to: request, file, body: Data()).error)
    }

    private func page(_ next: String) -> Data {
        data(
            """
            {"_links": {"next": {"href": "\(next)"}}, "count": 9,
             "_embedded": {"users": [{"username": "a"}, 5, {"username": "b"}]}}
            """)
    }
}
