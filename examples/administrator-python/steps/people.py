"""Token, users and groups."""

from __future__ import annotations

from transcript import Demo, compact, expect

from pingone_core import Page, Request, changes, filter
from pingone_core.types import Group, User


def run(demo: Demo) -> None:
    fetch_token(demo)
    page_through_users(demo)
    groups = list_groups(demo)
    member = find_members(demo, groups.items[0])
    change_user(demo, member)


def fetch_token(demo: Demo) -> None:
    demo.step("Fetch a token", "The client id and the secret go into the header, the token never shows.")
    token = demo.value(demo.admin.token_request())
    demo.line(f"a token for {token['expires_in']} seconds")
    demo.admin.take_token(token)


def page_through_users(demo: Demo) -> None:
    demo.step("Page through the users", "Each page knows the request for the next one; users come one at a time.")
    users = disabled = 0
    following: Request[Page[User]] | None = demo.admin.p1.users.list(limit=20)
    while following is not None:
        page = demo.page(following)
        for user in page:
            users += 1
            disabled += not user["enabled"]
        following = page.next
    demo.line(f"{users} users, {disabled} of them disabled")
    expect(users == demo.stand_in.facts["users"], "every user was seen once")


def list_groups(demo: Demo) -> Page[Group]:
    demo.step("Look at the groups", "A small collection is a page without a next one.")
    groups = demo.page(demo.admin.p1.groups.list())
    for group in groups:
        members = group["directMemberCounts"]["users"]
        demo.line(f"{group['name']:<10} {members:>2} members  {group['description']}")
    expect(len(groups) == 4, "four groups")
    return groups


def find_members(demo: Demo, group: Group) -> User:
    """Gives the first member."""
    demo.step(
        f"Find the members of {group['name']}",
        "The filter is built, checked against what the endpoint supports, and encoded.",
    )
    members_of = filter.value_path("memberOfGroups", filter.eq("id", group["id"]))
    demo.line(members_of)
    members = demo.page(demo.admin.p1.users.list(filter=members_of, limit=100))
    names = ", ".join(user["username"] for user in members.items[:4])
    demo.line(f"{names}, …")
    expect(group["directMemberCounts"]["users"] == len(members), "as many members as the group says")
    return members.items[0]


def change_user(demo: Demo, before: User) -> None:
    demo.step(
        "Change one user",
        "Edit what was read; the core finds the smallest PATCH body, with null for what was removed.",
    )
    after: User = {**before, "title": "Branch manager", "name": {**before["name"], "given": "Ida"}}
    body = changes(before, after, model="User")
    demo.line(compact(body))
    changed = demo.value(demo.admin.p1.users.patch(user_id=before["id"], body=body))
    demo.line(f"{changed['name']['given']} {changed['name']['family']}, {changed['title']}")
    expect(changed["name"] == after["name"] and changed["title"] == after["title"], "the user is changed")
    expect(len(body) == 2, "two members changed")
