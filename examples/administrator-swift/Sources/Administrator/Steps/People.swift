// Token, users and groups.

import PingOneCore

extension Demo {
    func people() async throws {
        try await fetchToken()
        try await pageThroughUsers()
        let groups = try await listGroups()
        let member = try await findMembers(of: needed(groups.first, "a group"))
        try await change(member)
    }

    private func fetchToken() async throws {
        step("Fetch a token", "The client id and the secret go into the header, the token never shows.")
        let token = try await value(admin.tokenRequest())
        line("a token for \(token.expiresIn ?? 0) seconds")
        try admin.take(token)
    }

    private func pageThroughUsers() async throws {
        step("Page through the users", "Each page knows the request for the next one; users come one at a time.")
        var (users, disabled) = (0, 0)
        var next: Request<User>? = try admin.p1.users.list(limit: 20)
        while let request = next {
            let page = try await page(request)
            for user in page.items {
                users += 1
                if user.enabled == false { disabled += 1 }
            }
            next = try page.next
        }
        line("\(users) users, \(disabled) of them disabled")
        try expect(users == standIn.users(), "every user was seen once")
    }

    private func listGroups() async throws -> [PingOneGroup] {
        step("Look at the groups", "A small collection is a page without a next one.")
        let groups = try await page(admin.p1.groups.list()).items
        for group in groups {
            let members = right(group.directMemberCounts?.users, 2)
            line("\(left(group.name, 10)) \(members) members  \(group.description ?? "")")
        }
        try expect(groups.count == 4, "four groups")
        return groups
    }

    /// Gives the first member.
    private func findMembers(of group: PingOneGroup) async throws -> User {
        step(
            "Find the members of \(group.name ?? "")",
            "The filter is built, checked against what the endpoint supports, and encoded."
        )
        let membersOf = try Filter.valuePath("memberOfGroups", .equal("id", to: needed(group.id, "an id")))
        line(membersOf.text)
        let members = try await page(admin.p1.users.list(limit: 100, filter: membersOf)).items
        line(members.prefix(4).compactMap(\.username).joined(separator: ", ") + ", …")
        try expect(group.directMemberCounts?.users == members.count, "as many members as the group says")
        return try needed(members.first, "a member")
    }

    private func change(_ before: User) async throws {
        step(
            "Change one user",
            "Edit what was read; the core finds the smallest PATCH body, with null for what was removed."
        )
        var after = before
        after.title = "Branch manager"
        after.name?.given = "Ida"
        let patch = try UserPatch(from: before, to: after)
        let request = try admin.p1.users.patch(userID: needed(before.id, "an id"), body: patch)
        line(request.bodyText ?? "")
        let changed = try await value(request)
        line("\(changed.name?.given ?? "") \(changed.name?.family ?? ""), \(changed.title ?? "")")
        try expect(changed.name == after.name && changed.title == after.title, "the user is changed")
        try expect(patch.json.objectValue?.count == 2, "two members changed")
    }
}
