// What the steps do not show of the transport. It is checked without a word, so that the transcript stays that of the
// job.

import PingOneCore

extension Demo {
    func checkTransport() async throws {
        try await checkAnswerWithoutBody()
        try await checkRedirect()
    }

    private func checkAnswerWithoutBody() async throws {
        let group = try value(of: await admin.send(admin.p1.groups.create(body: PingOneGroup(name: "Short-lived"))))
        let deleted = try await admin.send(admin.p1.groups.delete(groupID: needed(group.id, "an id")))
        try expect(deleted.status == 204 && deleted.error == nil, "an answer without a body")
    }

    /// Followed, the token would go with it.
    private func checkRedirect() async throws {
        let before = try await standIn.log().count
        try await standIn.redirect()
        let reading = try await admin.send(admin.p1.groups.list())
        try expect(reading.error?.form == .redirect, "a redirect")
        try expect(await standIn.log().count == before + 1, "a redirect that is not followed")
    }
}
