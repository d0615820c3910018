import Foundation
import PingOneCore
import XCTest

/// Nothing that is printed, interpolated, reflected or dumped shows a secret.
final class SecretTests: XCTestCase {
    private let secrets = [secretToken, "pa55word", "t0ken", "c1ient"]

    func testNothingShowsThem() throws {
        let p1 = try PingOne(
            region: "EU", environmentID: id, accessToken: secretToken, clientID: otherID, clientSecret: "c1ient")
        let body: JSONValue = ["username": "tom", "email": "tom@example.com", "password": ["value": "pa55word"]]
        let request = try p1.request("users.import", ["body": body])
        let reading = try p1.readResponse(
            from: "auth.token.clientCredentials", status: 200, headers: [:], body: data(#"{"access_token": "t0ken"}"#))
        let link = "https://api.pingone.eu/v1/environments/\(id)/users?cursor=x"
        let page = try p1.readResponse(
            from: "users.list", status: 200, headers: [:],
            body: data(#"{"_links": {"next": {"href": "\#(link)"}}, "_embedded": {"users": [{"x": "t0ken"}]}}"#))
        let refused = try p1.readResponse(
            from: "users.list", status: 400, headers: [:], body: data(
                #"{"code": "X", "access_token": "t0ken", "details": [{"code": "Y", "innerError": {"value": "t0ken"}}]}"#))
        XCTAssertEqual(refused.error?.details.first?.description, "Y")
        let next = try XCTUnwrap(try page.page?.next)
        let all: [Any] = [
            p1, request, request.headers, reading, reading.outcome, page, page.outcome, page.page as Any, next,
            refused, refused.outcome, refused.error as Any, refused.error?.details as Any, try request.redacted(),
            BasicAuth(id: "me", secret: "c1ient"),
        ]
        for value in all { assertHidden(value) }
        assertHidden(all)
        assertHidden(try request.redacted().bodyText as Any)
        assertHidden(try request.redacted().headers)
        assertHidden(try request.curl())
        assertHidden(p1.postmanEnvironment(named: "x"))
    }

    func testErrorsDoNotRepeatThem() throws {
        for error in [
            try assertUsage(try PingOne(accessToken: "t0\nken")),
            try assertUsage(try tenant().withAccessToken("t0\nken")),
            try assertUsage(try PingOne(config: ["accessToken": ["t0ken"], "clientSecret": 5])),
            try assertValidation(try tenant().request("users.import", ["body": ["password": ["value": ["pa55word"]]]])),
        ] {
            assertHidden(error)
            XCTAssertFalse(error.message.contains("t0"), error.message)
        }
    }

    /// They are where they belong.
    func testTheyAreSent() throws {
        let auth = BasicAuth(id: "me", secret: "c1ient")
        XCTAssertEqual(auth.json, ["id": "me", "secret": "c1ient"])
        let arguments: JSONValue = ["body": ["grant_type": "client_credentials"], "basicAuth": auth.json]
        let request = try tenant().request("auth.token.clientCredentials", arguments)
        XCTAssertEqual(request.header("authorization"), "Basic \(data("me:c1ient").base64EncodedString())")
        XCTAssertEqual(auth, BasicAuth(id: "me", secret: "c1ient"))
        XCTAssertNotEqual(auth, BasicAuth(id: "me", secret: "other"))
    }

    private func assertHidden(_ value: Any, line: UInt = #line) {
        var dumped = ""
        dump(value, to: &dumped)
        for text in [dumped, "\(value)", String(describing: value), String(reflecting: value), mirrored(value)] {
            XCTAssertFalse(text.isEmpty, line: line)
            for secret in secrets {
                XCTAssertFalse(text.contains(secret), "\(type(of: value)) shows \(secret): \(text)", line: line)
            }
        }
    }

    /// What debuggers see: the mirrors of a value and of all below it.
    private func mirrored(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        let children = mirror.children.map { "\($0.label ?? "") \(mirrored($0.value))" }
        return "\(mirror) \(value)" + children.joined(separator: ",")
    }
}
