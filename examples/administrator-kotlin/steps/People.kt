/** Token, users and groups. */
package administrator.steps

import administrator.Demo
import administrator.expect
import administrator.needed
import io.github.pingonecore.Filter
import io.github.pingonecore.Request
import io.github.pingonecore.model.Group
import io.github.pingonecore.model.User
import io.github.pingonecore.model.UserName
import io.github.pingonecore.model.UserPatch

fun Demo.people() {
    fetchToken()
    pageThroughUsers()
    val groups = listGroups()
    val member = findMembers(groups.first())
    changeUser(member)
}

private fun Demo.fetchToken() {
    step("Fetch a token", "The client id and the secret go into the header, the token never shows.")
    val token = value(admin.tokenRequest())
    line("a token for ${token.expiresIn} seconds")
    admin.takeToken(token)
}

private fun Demo.pageThroughUsers() {
    step("Page through the users", "Each page knows the request for the next one; users come one at a time.")
    var users = 0
    var disabled = 0
    var next: Request<User>? = admin.p1.users.list(limit = 20)
    while (next != null) {
        val page = page(next)
        for (user in page.items) {
            users += 1
            if (user.enabled == false) disabled += 1
        }
        next = page.next
    }
    line("$users users, $disabled of them disabled")
    expect(users.toLong() == standIn.users, "every user was seen once")
}

private fun Demo.listGroups(): List<Group> {
    step("Look at the groups", "A small collection is a page without a next one.")
    val groups = page(admin.p1.groups.list()).items
    for (group in groups) {
        line("%-10s %2d members  %s".format(group.name, group.directMemberCounts?.users, group.description))
    }
    expect(groups.size == 4, "four groups")
    return groups
}

/** Gives the first member. */
private fun Demo.findMembers(group: Group): User {
    step(
        "Find the members of ${group.name}",
        "The filter is built, checked against what the endpoint supports, and encoded.",
    )
    val membersOf = Filter.valuePath("memberOfGroups", Filter.eq("id", group.id))
    line(membersOf)
    val members = page(admin.p1.users.list(filter = membersOf, limit = 100)).items
    line(members.take(4).joinToString { it.username.orEmpty() } + ", …")
    expect(group.directMemberCounts?.users == members.size.toLong(), "as many members as the group says")
    return members.first()
}

private fun Demo.changeUser(before: User) {
    step(
        "Change one user",
        "Edit what was read; the core finds the smallest PATCH body, with null for what was removed.",
    )
    val name = before.name ?: UserName()
    val after = before.copy(title = "Branch manager", name = name.copy(given = "Ida"))
    val patch = UserPatch.between(before, after)
    val request = admin.p1.users.patch(userId = needed(before.id, "an id"), body = patch)
    line(request.bodyText)
    val changed = value(request)
    line("${changed.name?.given} ${changed.name?.family}, ${changed.title}")
    expect(changed.name == after.name && changed.title == after.title, "the user is changed")
    expect(patch.toJson().members?.size == 2, "two members changed")
}
