//! Token, users and groups.

use super::{page, text, value};
use crate::{Demo, Outcome, expect};
use pingone_core::filter;
use pingone_core::model::model;
use pingone_core::typed::{TokenResponse, User};
use serde_json::{Value, json};
use std::io::Write;

impl<W: Write> Demo<'_, W> {
    pub(crate) fn people(&mut self) -> Outcome {
        self.fetch_token()?;
        self.page_through_users()?;
        let groups = self.list_groups()?;
        let member = self.find_members(&groups[0])?;
        self.change_user(&member)
    }

    fn fetch_token(&mut self) -> Outcome {
        self.transcript
            .step("Fetch a token", "The client id and the secret go into the header, the token never shows.")?;
        let request = self.admin.token_request()?;
        let reading = self.send(&request)?;
        let answer: TokenResponse = reading.value()?;
        let seconds = answer.expires_in.value().ok_or("the token does not say how long it lives")?;
        self.transcript.line(format!("a token for {seconds} seconds"))?;
        self.admin.take_token(&reading)
    }

    fn page_through_users(&mut self) -> Outcome {
        self.transcript.step(
            "Page through the users",
            "Each page knows the request for the next one; users come one at a time.",
        )?;
        let (mut users, mut disabled) = (0, 0);
        let mut next = Some(self.admin.request("users.list", json!({"limit": 20}))?);
        while let Some(request) = next {
            let reading = self.send(&request)?;
            let page = page(&reading)?;
            for user in page.items_as::<User>()? {
                users += 1;
                disabled += usize::from(user.enabled.value() == Some(&false));
            }
            next = page.next()?.cloned();
        }
        self.transcript.line(format!("{users} users, {disabled} of them disabled"))?;
        expect(users == pingone_stand_in::USERS, "every user was seen once")
    }

    fn list_groups(&mut self) -> Outcome<Vec<Value>> {
        self.transcript.step("Look at the groups", "A small collection is a page without a next one.")?;
        let request = self.admin.request("groups.list", json!({}))?;
        let reading = self.send(&request)?;
        let groups = page(&reading)?.items().to_vec();
        for group in &groups {
            let members = &group["directMemberCounts"]["users"];
            self.transcript.line(format!(
                "{:<10} {members:>2} members  {}",
                text(group, "/name"),
                text(group, "/description")
            ))?;
        }
        expect(groups.len() == 4, "four groups")?;
        Ok(groups)
    }

    /// Gives the first member.
    fn find_members(&mut self, group: &Value) -> Outcome<Value> {
        let name = text(group, "/name");
        self.transcript.step(
            &format!("Find the members of {name}"),
            "The filter is built, checked against what the endpoint supports, and encoded.",
        )?;
        let filter = filter::value_path("memberOfGroups", filter::eq("id", text(group, "/id"))).build()?;
        self.transcript.line(&filter)?;
        let request = self.admin.request("users.list", json!({"filter": filter.to_string(), "limit": 100}))?;
        let reading = self.send(&request)?;
        let members = page(&reading)?.items();
        let names: Vec<_> = members.iter().take(4).map(|user| text(user, "/username")).collect();
        self.transcript.line(format!("{}, …", names.join(", ")))?;
        expect(group["directMemberCounts"]["users"] == members.len(), "as many members as the group says")?;
        Ok(members[0].clone())
    }

    fn change_user(&mut self, before: &Value) -> Outcome {
        self.transcript.step(
            "Change one user",
            "Edit what was read; the core finds the smallest PATCH body, with null for what was removed.",
        )?;
        let mut after = before.clone();
        after["title"] = "Branch manager".into();
        after["name"]["given"] = "Ida".into();
        let user = model("User").ok_or("no model `User`")?;
        let body = user.changes(before, &after);
        self.transcript.line(&body)?;
        let request = self.admin.request("users.patch", json!({"userId": before["id"], "body": body}))?;
        let changed = value(self.send(&request)?)?;
        self.transcript.line(format!(
            "{} {}, {}",
            text(&changed, "/name/given"),
            text(&changed, "/name/family"),
            text(&changed, "/title")
        ))?;
        expect(changed["name"] == after["name"] && changed["title"] == after["title"], "the user is changed")?;
        expect(body.as_object().is_some_and(|body| body.len() == 2), "two members changed")
    }
}
