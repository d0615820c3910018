// Token, users and groups.

import { changes, filter } from "pingone-core";
import { items, value } from "../admin.js";
import { expect } from "../expect.js";

export async function people(demo) {
  await fetchToken(demo);
  await pageThroughUsers(demo);
  const [group] = await listGroups(demo);
  const member = await findMembers(demo, group);
  await changeUser(demo, member);
}

async function fetchToken({ admin, transcript }) {
  transcript.step("Fetch a token", "The client id and the secret go into the header, the token never shows.");
  const token = await admin.signOn();
  transcript.line(`a token for ${token.expires_in} seconds`);
  expect(token.token_type === "Bearer", "a bearer token");
}

async function pageThroughUsers({ admin, transcript, standIn }) {
  transcript.step("Page through the users", "Each page knows the request for the next one; users come one at a time.");
  let [users, disabled] = [0, 0];
  for (let request = admin.p1.users.list({ limit: 20 }); request; ) {
    const page = await admin.send(request);
    for (const user of items(page)) {
      users += 1;
      if (user.enabled === false) disabled += 1;
    }
    request = page.next;
    // A link that is refused must not pass for the end.
    if (!request && !page.valid) throw new Error(page.violations[0].message);
  }
  transcript.line(`${users} users, ${disabled} of them disabled`);
  expect(users === standIn.settings.users, "every user was seen once");
}

async function listGroups({ admin, transcript }) {
  transcript.step("Look at the groups", "A small collection is a page without a next one.");
  const groups = items(await admin.send(admin.p1.groups.list()));
  for (const { name, description, directMemberCounts } of groups) {
    const members = String(directMemberCounts.users).padStart(2);
    transcript.line(`${name.padEnd(10)} ${members} members  ${description}`);
  }
  expect(groups.length === 4, "four groups");
  return groups;
}

/** Gives the first member. */
async function findMembers({ admin, transcript }, group) {
  transcript.step(
    `Find the members of ${group.name}`,
    "The filter is built, checked against what the endpoint supports, and encoded.",
  );
  const membership = filter.valuePath("memberOfGroups", filter.eq("id", group.id));
  transcript.line(membership);
  const members = items(await admin.send(admin.p1.users.list({ filter: membership, limit: 100 })));
  const names = members.slice(0, 4).map(({ username }) => username);
  transcript.line(`${names.join(", ")}, …`);
  expect(members.length === group.directMemberCounts.users, "as many members as the group says");
  return members[0];
}

async function changeUser({ admin, transcript }, before) {
  transcript.step(
    "Change one user",
    "Edit what was read; the core finds the smallest PATCH body, with null for what was removed.",
  );
  const after = { ...before, title: "Branch manager", name: { ...before.name, given: "Ida" } };
  const body = changes(before, after, "User");
  transcript.line(JSON.stringify(body));
  const changed = value(await admin.send(admin.p1.users.patch({ userId: before.id, body })));
  transcript.line(`${changed.name.given} ${changed.name.family}, ${changed.title}`);
  expect(changed.name.given === "Ida" && changed.title === after.title, "the user is changed");
  expect(Object.keys(body).length === 2, "two members changed");
}
