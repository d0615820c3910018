//! The rows of the catalogue hold together, and people find them.

use pingone_core::catalogue::{self, Endpoint, Why, endpoints, find_request, nearest_ids, search};
use pingone_core::model::model;
use std::collections::{BTreeMap, BTreeSet};

const ID: &str = "5caa81af-ec05-41ff-a709-c7378007a99c";

/// The path of a row with its parameters filled in.
fn concrete(endpoint: &Endpoint) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { ID.to_owned() } else { segment.to_owned() };
    endpoint.path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

#[test]
fn ids_are_unique_and_found() {
    let ids: BTreeSet<&str> = endpoints().map(|endpoint| endpoint.id).collect();
    assert_eq!((endpoints().count(), ids.len()), (197, 197));
    for endpoint in endpoints() {
        assert_eq!(catalogue::endpoint(endpoint.id).map(|found| found.id), Some(endpoint.id));
    }
    assert!(catalogue::endpoint("users").is_none());
}

#[test]
fn rows_are_well_formed() {
    for endpoint in endpoints() {
        let id = endpoint.id;
        assert!(id.split('.').all(|name| name.bytes().all(|b| b.is_ascii_alphanumeric()) && !name.is_empty()), "{id}");
        assert!(!endpoint.title.is_empty() && !endpoint.sources.is_empty(), "{id}");
        assert!(endpoint.path.starts_with('/') && !endpoint.path.ends_with('/'), "{id}");
        assert!(endpoint.path.starts_with(endpoint.service.version()), "{id}");
        for segment in endpoint.path.split('/').skip(1) {
            let name = segment.strip_prefix('{').map_or(segment, |rest| rest.strip_suffix('}').expect(id));
            assert!(!name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric()), "{id}: {segment}");
        }
        let parameters: Vec<&str> = endpoint.path_parameters().collect();
        let names: BTreeSet<&str> =
            parameters.iter().copied().chain(endpoint.query.iter().map(|parameter| parameter.name)).collect();
        assert_eq!(names.len(), parameters.len() + endpoint.query.len(), "{id}: a name stands twice");
        for fixed in ["body", "headers", "allow", "before", "basicAuth"] {
            assert!(!names.contains(fixed), "{id}: `{fixed}` is taken");
        }
        for parameter in endpoint.query {
            assert!(parameter.min <= parameter.max.or(parameter.min), "{id}");
            let unique: BTreeSet<_> = parameter.values.iter().collect();
            assert_eq!(unique.len(), parameter.values.len(), "{id}");
        }
        assert!(
            !endpoint.success.is_empty() && endpoint.success.iter().all(|status| (200..300).contains(status)),
            "{id}"
        );
        let writes = matches!(endpoint.method.as_str(), "POST" | "PUT" | "PATCH");
        assert!(writes || (endpoint.body.is_none() && endpoint.content_type.is_none()), "{id}");
        assert!(endpoint.body.is_none() || endpoint.content_type.is_some(), "{id}");
    }
}

#[test]
fn the_text_of_a_row_is_documentation() {
    for endpoint in endpoints() {
        let text = endpoint.to_value().to_string().to_lowercase();
        for word in ["seed", "copies read", "copy read", "stored cop", "scrape"] {
            assert!(!text.contains(word), "{}: `{word}`", endpoint.id);
        }
    }
}

#[test]
fn every_body_and_response_has_a_model() {
    for endpoint in endpoints() {
        for name in [endpoint.body, endpoint.response].into_iter().flatten().filter(|name| *name != "binary") {
            let item = name.strip_prefix("Collection<").and_then(|name| name.strip_suffix('>')).unwrap_or(name);
            assert!(model(item).is_some(), "{}: {name}", endpoint.id);
        }
    }
}

#[test]
fn rows_that_share_a_request_are_known() {
    let mut rows: BTreeMap<(&str, &str, Option<&str>), Vec<&str>> = BTreeMap::new();
    for endpoint in endpoints() {
        rows.entry((endpoint.method.as_str(), endpoint.path, endpoint.content_type)).or_default().push(endpoint.id);
    }
    let shared: Vec<Vec<&str>> = rows.into_values().filter(|ids| ids.len() > 1).collect();
    // Each pair is one operation in two uses; the reference lists them apart.
    assert_eq!(
        shared,
        [
            ["users.list", "groups.users.list"],
            ["users.get", "users.groupNames.get"],
            ["users.password.resetAdmin", "users.password.resetSelf"],
        ]
    );
}

#[test]
fn every_row_is_found_by_its_request() {
    for endpoint in endpoints() {
        let path = concrete(endpoint);
        let content_type = endpoint.content_type.map(|content_type| content_type.replace('*', "png"));
        let found = find_request(endpoint.method.as_str(), &path, content_type.as_deref());
        let fitting: Vec<&str> =
            found.iter().filter(|found| found.content_type_fits).map(|found| found.endpoint.id).collect();
        assert!(fitting.contains(&endpoint.id) && fitting.len() <= 2, "{}: {fitting:?}", endpoint.id);
        let own = found.iter().find(|found| found.endpoint.id == endpoint.id).expect("found");
        let names: Vec<&str> = own.parameters.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, endpoint.path_parameters().collect::<Vec<_>>());
    }
}

#[test]
fn a_wrong_content_type_is_told_from_a_wrong_path() {
    let path = format!("/v1/environments/{ID}/users/{ID}/password");
    let found = find_request("PUT", &path, Some("text/plain"));
    assert!(found.len() > 1 && found.iter().all(|found| !found.content_type_fits));
    assert!(find_request("PUT", &format!("{path}/"), Some("text/plain")).is_empty());
    assert!(find_request("PUT", "/v1/passwords", None).is_empty());
}

#[test]
fn ids_and_titles_find_their_row() {
    for endpoint in endpoints() {
        for id in [endpoint.id.to_owned(), endpoint.id.to_uppercase(), format!("  {} ", endpoint.id)] {
            let hits = search(&id);
            assert_eq!((hits[0].endpoint.id, hits[0].why), (endpoint.id, Why::Id));
        }
        let hits = search(&endpoint.title.to_lowercase());
        let best: Vec<&Endpoint> =
            hits.iter().map(|hit| hit.endpoint).take_while(|found| found.title == endpoint.title).collect();
        assert!(best.iter().any(|found| found.id == endpoint.id), "{}: {}", endpoint.id, hits[0].endpoint.id);
    }
}

#[test]
fn older_names_and_paths_find_their_row() {
    for (query, id) in [
        // The connector reference.
        ("get all environments", "environments.list"),
        ("get all group memberships for user", "users.memberOfGroups.list"),
        ("get all group names for user", "users.groupNames.get"),
        ("get all sessions", "users.sessions.list"),
        ("get linked accounts", "users.linkedAccounts.list"),
        ("get role assignments", "users.roleAssignments.list"),
        ("get user by id", "users.get"),
        ("get users", "users.list"),
        ("user account lock", "users.account.lock"),
        ("User Account UNLOCK", "users.account.unlock"),
        ("v1/environments/{{envid}}/users/{{userid}}/memberofgroups", "users.memberOfGroups.list"),
        ("v1/environments/{{envid}}/users/{{userid}}/linkedaccounts", "users.linkedAccounts.list"),
        ("get v1/environments/{{envid}}/users/{{userid}}/roleassignments", "users.roleAssignments.list"),
        ("memberofgroups", "users.memberOfGroups.list"),
        ("linkedaccounts", "users.linkedAccounts.list"),
        ("memberofgroupnames", "users.groupNames.get"),
        // The blog guide.
        ("POST /users", "users.create"),
        ("GET /users/{userId}", "users.get"),
        ("PUT /users/{userId}", "users.update"),
        ("DELETE /users/{userId}", "users.delete"),
        ("POST /groups", "groups.create"),
        ("/groups/{groupId}/members", "users.memberOfGroups.add"),
        ("POST https://api.pingone.com/v1/groups/engineers/members", "users.memberOfGroups.add"),
        ("DELETE /groups/{groupId}/members/{userId}", "users.memberOfGroups.remove"),
        ("/as/token.oauth2", "auth.token.clientCredentials"),
        ("POST /authenticate", "auth.flows.checkUsernamePassword"),
        ("/validate", "auth.token.introspect"),
        // The API reference.
        ("POST {{apiPath}}/environments/{{envID}}/variables", "davinci.variables.create"),
        ("{{apiPath}}/environments/{{envID}}/apiServers", "authorize.apiServers.list"),
        ("post /environments/:id/apiServers", "authorize.apiServers.create"),
        ("Create API Service", "authorize.apiServers.create"),
        ("deploy api service", "authorize.apiServers.deployment.deploy"),
        ("external oauth server create", "authorize.externalOAuthServers.create"),
        ("Update Decision Endpoint", "authorize.decisionEndpoints.update"),
    ] {
        let hits = search(query);
        let found = hits.first().map(|hit| hit.endpoint.id);
        assert_eq!(
            found,
            Some(id),
            "{query}: {:?}",
            hits.iter().take(4).map(|hit| hit.endpoint.id).collect::<Vec<_>>()
        );
    }
}

#[test]
fn an_alias_says_how_it_differs() {
    let hit = search("/groups/{groupId}/members")[0];
    let Why::Alias(alias) = hit.why else { panic!("{:?}", hit.why) };
    assert!(alias.mapping.contains("memberOfGroups"));
}

#[test]
fn searching_for_anything_ends() {
    for query in [
        "",
        " ",
        "/",
        "//",
        "zzzzqqqq",
        "😀",
        "{",
        "{{apiPath}}",
        "GET",
        "GET /",
        &"a ".repeat(10_000),
        &"/x".repeat(10_000),
    ] {
        let _ = search(query);
        assert!(!nearest_ids(query).is_empty(), "{query:.20}");
    }
    assert!(search("").is_empty() && search("zzzzqqqq").is_empty());
    assert_eq!(nearest_ids("user.list"), ["users.list"]);
}
