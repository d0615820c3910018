import PingOneCore
import XCTest

/// Models: read, changed, written, shown.
final class ModelTests: XCTestCase {
    func testWhatIsReadIsWrittenAsItCame() throws {
        let text = """
            {"authorizationServer":{"resource":{"id":"\(otherID)"},"type":"PINGONE_SSO"},\
            "baseUrls":["https://api.example.com/advbanking/v1","https://example-api.cdn/\u{1F600}"],\
            "directory":{"type":"PINGONE_SSO"},"id":"\(id)","name":"Banking API-Ad\u{E9}nced",\
            "_links":{"self":{"href":"https://api.pingone.com"}},"environment":{"id":"\(id)"},"next":[1,null]}
            """
        let service = try XCTUnwrap(APIService(json: JSONValue(parsing: text)))
        XCTAssertEqual(service.name, "Banking API-Ad\u{E9}nced")
        XCTAssertEqual(service.baseURLs?.count, 2)
        XCTAssertEqual(service.authorizationServer?.type, .pingOneSSO)
        XCTAssertEqual(service.authorizationServer?.resource?.id, otherID)
        XCTAssertEqual(service.additional.names, ["_links", "environment", "next"])
        XCTAssertEqual(try service.json.text(), text)
    }

    func testEveryKindOfMemberIsReadAndWritten() throws {
        let json: JSONValue = [
            "attributes": ["mail": ["value": "${a}", "update": ["trusted": true]]],
            "identityProvider": ["id": "1"],
        ]
        let link = try XCTUnwrap(LinkedAccountLink(json: json))
        XCTAssertEqual(link.attributes?["mail"]?.json, ["value": "${a}", "update": ["trusted": true]])
        XCTAssertEqual(link.json, json)
        let policy = try XCTUnwrap(PasswordPolicy(json: ["default": true, "maxAgeDays": 182, "length": ["min": 8.0]]))
        XCTAssertEqual(policy.default, true)
        XCTAssertEqual(policy.maxAgeDays, 182)
        XCTAssertEqual(policy.length?.min, 8)
        let group = try XCTUnwrap(PingOneGroup(json: ["customData": ["b": 1, "a": [2, nil]]]))
        XCTAssertEqual(group.customData, ["b": 1, "a": [2, nil]])
    }

    func testMembersOfAnotherTypeAreKept() throws {
        let json: JSONValue = [
            "name": 5, "description": nil, "id": "1", "population": [], "totalMemberCounts": ["user": 9.5],
        ]
        var group = try XCTUnwrap(PingOneGroup(json: json))
        XCTAssertNil(group.name)
        XCTAssertNil(group.description)
        XCTAssertEqual(group.additional.names, ["name", "description", "population"])
        XCTAssertEqual(group.totalMemberCounts?.additional, ["user": 9.5])
        XCTAssertEqual(group.json, json)
        group.name = "Staff"
        XCTAssertEqual(group.json["name"], "Staff")
        group.name = nil
        XCTAssertEqual(group.json["name"], 5)
        group.additional["name"] = nil
        XCTAssertNil(group.json["name"])
        group.name = "Staff"
        group.additional = [:]
        XCTAssertEqual(group.json, ["id": "1", "name": "Staff", "totalMemberCounts": ["user": 9.5]])
        let values: [JSONValue] = [nil, true, 1, 2.5, "x", []]
        for other in values { XCTAssertNil(PingOneGroup(json: other)) }
    }

    func testListsAndMapsAreReadWholeOrKept() throws {
        let service = try XCTUnwrap(APIService(json: ["baseUrls": ["https://a.example", 1]]))
        XCTAssertNil(service.baseURLs)
        XCTAssertEqual(service.additional, ["baseUrls": ["https://a.example", 1]])
        // To Swift these two names are the same, to JSON they are not.
        let twins: JSONValue = ["attributes": ["\u{E9}": ["value": "1"], "e\u{301}": ["value": "2"]]]
        let link = try XCTUnwrap(LinkedAccountLink(json: twins))
        XCTAssertNil(link.attributes)
        XCTAssertEqual(link.json, twins)
    }

    func testManyMembersStayInOrder() throws {
        let members = (0..<20_000).map { ("n\($0)", JSONValue.integer(Int64($0))) }
        let json = JSONValue.object(JSONObject(members + [("username", "tom")]))
        let user = try XCTUnwrap(User(json: json))
        XCTAssertEqual(user.username, "tom")
        XCTAssertEqual(user.additional.names, members.map(\.0))
        XCTAssertEqual(user.json, json)
        // Nor does it take longer after one was removed.
        var changed = user.additional
        changed["n10"] = nil
        for (name, value) in members { changed[name] = value }
        XCTAssertEqual(changed.names, members.map(\.0).filter { $0 != "n10" } + ["n10"])
        changed["n10"] = nil
        for (name, _) in members.reversed() { changed[name] = nil }
        XCTAssertTrue(changed.isEmpty)
    }

    func testModelsAreValues() {
        let original = User(name: UserName(given: "Tom"), username: "tom")
        var copy = original
        copy.name?.given = "Ann"
        XCTAssertEqual(original.name?.given, "Tom")
        XCTAssertNotEqual(original, copy)
        XCTAssertEqual(Set([original, copy, original]).count, 2)
        XCTAssertEqual(User().json, [:])
    }

    func testNoSecretIsShown() throws {
        let user = User(
            password: UserPassword(forceChange: true, value: "pa55word"), username: "tom",
            additional: ["card": "hidden-card"])
        let patch = UserPatch(password: .set(UserPasswordPatch(value: .set("pa55word"))), title: .clear)
        let token = try XCTUnwrap(TokenResponse(json: ["access_token": "t0ken", "token_type": "Bearer"]))
        let models: [any Model] = [user, patch, token]
        for model in models {
            var dumped = ""
            dump(model, to: &dumped)
            var nested = ""
            dump([Optional.some(model)], to: &nested)
            let shown = ["\(model)", String(reflecting: model), model.debugDescription, "\([model])", dumped, nested]
            for text in shown {
                for secret in ["pa55word", "hidden-card", "t0ken"] {
                    XCTAssertFalse(text.contains(secret), text)
                }
            }
        }
        XCTAssertEqual(
            "\(user)",
            #"User(password: UserPassword(forceChange: true, value: "***"), username: "tom", additional: ["card"])"#)
        XCTAssertEqual("\(patch)", #"UserPatch(password: UserPasswordPatch(value: "***"), title: null)"#)
        XCTAssertEqual(Mirror(reflecting: token).children.map(\.label), ["accessToken", "tokenType"])
    }

    func testOfOpenContentOnlyNamesAreShown() {
        let group = PingOneGroup(name: "Staff", customData: ["password": "pa55word", "a": ["b": "t0ken"]])
        XCTAssertEqual("\(group)", #"PingOneGroup(name: "Staff", customData: ["password", "a"])"#)
        let user = User(memberOfGroupIDs: ["pa55word"])
        XCTAssertEqual("\(user)", #"User(memberOfGroupIDs: "***")"#)
        let keys = ExternalOAuthServerValidation(jwks: #"{"keys": [{"d": "pa55word"}]}"#, type: .jwks)
        XCTAssertEqual("\(keys)", #"ExternalOAuthServerValidation(jwks: "***", type: JWKS)"#)
        let patch = UserPasswordExternalGatewayPatch(correlationAttributes: .set(["password": "pa55word"]))
        XCTAssertEqual("\(patch)", #"UserPasswordExternalGatewayPatch(correlationAttributes: ["password"])"#)
        let cleared = UserPasswordExternalGatewayPatch(correlationAttributes: .clear)
        XCTAssertEqual("\(cleared)", "UserPasswordExternalGatewayPatch(correlationAttributes: null)")
        var dumped = ""
        for value in [group, user, keys, patch] as [any Model] { dump(value, to: &dumped) }
        XCTAssertFalse(dumped.contains("pa55word") || dumped.contains("t0ken"), dumped)
    }

    func testEnumerationsAreOpen() throws {
        XCTAssertEqual(APIServiceAuthorizationServerType(rawValue: "EXTERNAL"), .external)
        let next = try XCTUnwrap(APIServiceAuthorizationServerType(json: "NEXT_YEAR"))
        XCTAssertEqual(next, .unknown("NEXT_YEAR"))
        XCTAssertEqual(next.json, "NEXT_YEAR")
        XCTAssertEqual("\(next)", "NEXT_YEAR")
        XCTAssertNil(APIServiceAuthorizationServerType(json: 1))
        XCTAssertEqual(APIServiceAuthorizationServerType.known, [.pingOneSSO, .external])
        for role in RoleName.known { XCTAssertEqual(RoleName(rawValue: role.rawValue), role) }
        // However it was made, the same text is the same value; only a `switch` tells them apart.
        XCTAssertEqual(APIServiceAuthorizationServerType.unknown("EXTERNAL"), .external)
        XCTAssertEqual(Set([APIServiceAuthorizationServerType.unknown("EXTERNAL"), .external]).count, 1)
        // `Optional` has a `none` of its own.
        let resource = Resource(introspectionAuthenticationMethod: .noneValue)
        XCTAssertEqual(resource.json, ["introspectEndpointAuthMethod": "NONE"])
    }

    func testAPatchTellsNullFromAbsent() throws {
        let patch = UserPatch(nickname: .set("Tom"), title: .clear)
        XCTAssertEqual(patch.json, ["nickname": "Tom", "title": nil])
        XCTAssertEqual(UserPatch(json: patch.json), patch)
        XCTAssertEqual(patch.email, nil)
        XCTAssertEqual(patch.locale, .keep)
        let odd = try XCTUnwrap(UserPatch(json: ["nickname": 5, "username": nil]))
        XCTAssertEqual(odd.nickname, .keep)
        XCTAssertEqual(odd.json, ["nickname": 5, "username": nil])
        let before = User(email: "a@example.com", id: id, nickname: "Tom")
        var after = before
        after.nickname = nil
        after.title = "Dr."
        XCTAssertEqual(try UserPatch(from: before, to: after), UserPatch(nickname: .clear, title: .set("Dr.")))
        let request = try tenant().users.patch(userID: otherID, body: patch)
        XCTAssertEqual(request.method, "PATCH")
        XCTAssertEqual(try JSONValue(parsing: XCTUnwrap(request.bodyText)), patch.json)
    }
}

/// Operations by name.
final class OperationTests: XCTestCase {
    func testMethodsBuildWhatTheirIdsBuild() throws {
        let p1 = try tenant()
        let group = PingOneGroup(name: "Staff")
        XCTAssertEqual(
            try p1.groups.create(body: group).bodyText, try p1.request("groups.create", ["body": group.json]).bodyText)
        let user = try p1.users.get(userID: otherID, environmentID: otherID)
        XCTAssertEqual(user.url, "https://api.pingone.eu/v1/environments/\(otherID)/users/\(otherID)")
        let page: Request<User> = try p1.users.list(limit: 2, filter: .equal("username", to: "tom"))
        XCTAssertTrue(page.url.hasSuffix("/users?limit=2&filter=username%20eq%20%22tom%22"), page.url)
        let deleted: Request<NoContent> = try p1.users.delete(userID: otherID)
        XCTAssertEqual(deleted.method, "DELETE")
        let image = try p1.images.create(file: FileBody(contentType: "image/png", data: data("png")))
        XCTAssertEqual(image.body, data("png"))
        let token = try p1.auth.token.clientCredentials(
            body: TokenRequest(grantType: .clientCredentials), basicAuth: BasicAuth(id: otherID, secret: "s"))
        XCTAssertNotNil(token.header("authorization"))
    }

    func testWhatIsReadIsSentBack() throws {
        let p1 = try tenant()
        let stored: JSONValue = ["id": .string(otherID), "name": "Staff", "new": [1], "_links": [:]]
        let request = try p1.populations.get(populationID: otherID)
        let reading = try p1.readResponse(to: request, status: 200, headers: [:], body: data(stored.text()))
        guard case .value(let read?, let json) = reading.outcome else { return XCTFail("\(reading)") }
        XCTAssertEqual(json, stored)
        var population = read
        population.name = "Everyone"
        let update = try p1.populations.update(populationID: otherID, body: population, before: read)
        XCTAssertEqual(try JSONValue(parsing: XCTUnwrap(update.bodyText)), ["name": "Everyone", "new": [1]])
        XCTAssertEqual(try p1.populations.update(populationID: otherID, body: population, before: stored), update)
    }

    func testProblemsPointIntoTheBody() throws {
        let p1 = try tenant()
        let problems = try assertValidation(p1.authorize.apiServers.create(body: APIService(baseURLs: ["ftp://x"])))
        XCTAssertTrue(problems.violations.contains { $0.pointer == "/body/baseUrls/0" }, problems.message)
        let allowed = try p1.groups.create(body: PingOneGroup(), allow: ["required"])
        XCTAssertEqual(allowed.warnings.map(\.pointer), ["/body/name"])
        let own = try p1.users.list(headers: ["x-b": "2", "x-a": "1"])
        XCTAssertEqual(own.headers.map(\.name).filter { $0.hasPrefix("x-") }, ["x-a", "x-b"])
    }
}
