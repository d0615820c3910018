//! What is there at the start: one environment of a bank that does not exist.

use crate::platform::{Store, id};
use serde_json::{Map, Value, json};

/// The environment.
pub const ENVIRONMENT_ID: &str = "5caa81af-ec05-41ff-a709-c7378007a99c";
/// The client id of the worker application.
pub const CLIENT_ID: &str = "0d1f5a3e-6c9f-4f0e-9d1b-2f7c1a7b9e11";
/// The client secret of the worker application.
pub const CLIENT_SECRET: &str = "stand-in-secret~only-for-loopback";
/// The population that users are in unless they say otherwise.
pub const POPULATION_ID: &str = "60971d3b-cc5a-4601-9c44-2be541f91bf1";
/// The custom resource that API services use as their authorization server.
pub const RESOURCE_ID: &str = "d8a56a22-caf3-4053-8221-298a12e013ab";
/// The decision endpoint that evaluates payments.
pub const DECISION_ENDPOINT_ID: &str = "bcb106be-96fa-4479-b3ee-dbd7666e4da2";
/// How many users there are.
pub const USERS: usize = 47;

const GIVEN: [&str; 8] = ["Ada", "Bjørn", "Chloé", "Dmitri", "Emeka", "Farah", "Grace", "Hiro"];
const FAMILY: [&str; 7] = ["Adeyemi", "Brandt", "Costa", "Dubois", "Eriksson", "Fischer", "Garcia"];
const GROUPS: [(&str, &str); 4] = [
    ("Managers", "Approve payments above the daily limit"),
    ("Tellers", "Work at the counter"),
    ("Auditors", "May read everything and change nothing"),
    ("Training", "Accounts of the training room"),
];

/// The path below which everything of the environment is.
pub(crate) fn environment_path() -> String {
    format!("/v1/environments/{ENVIRONMENT_ID}")
}

/// Fills an empty store.
pub(crate) fn fill(store: &mut Store) {
    let below = environment_path();
    let environment = json!({
        "id": ENVIRONMENT_ID, "name": "Example Bank", "description": "The stand-in's only environment",
        "type": "SANDBOX", "region": "NA", "organization": {"id": id("organization", 1)},
        "license": {"id": id("license", 1)},
    });
    store.put("/v1/environments", members(environment));
    store.put(
        &format!("{below}/populations"),
        members(json!({"id": POPULATION_ID, "name": "Staff", "description": "Everybody at the bank", "default": true})),
    );
    store.put(
        &format!("{below}/resources"),
        members(
            json!({"id": RESOURCE_ID, "name": "Banking API", "type": "CUSTOM", "audience": "https://api.example.com"}),
        ),
    );
    store.put(
        &format!("{below}/decisionEndpoints"),
        members(json!({
            "id": DECISION_ENDPOINT_ID, "name": "Payments", "description": "Decides about payments",
            "recordRecentRequests": true, "owned": false,
        })),
    );
    for (index, (name, description)) in GROUPS.iter().enumerate() {
        let group = json!({
            "id": id("group", index + 1), "name": name, "description": description,
            "directMemberCounts": {"users": members_of(index)}, "isExternal": false,
        });
        store.put(&format!("{below}/groups"), members(group));
    }
    for number in 1..=USERS {
        fill_user(store, &below, number);
    }
}

fn fill_user(store: &mut Store, below: &str, number: usize) {
    let (given, family) = (GIVEN[number % GIVEN.len()], FAMILY[number % FAMILY.len()]);
    let username = format!("user.{number:02}");
    let user_id = id("user", number);
    let user = json!({
        "id": user_id, "username": username, "email": format!("{username}@example.com"),
        "name": {"given": given, "family": family}, "enabled": !number.is_multiple_of(9), "mfaEnabled": false,
        "lifecycle": {"status": "ACCOUNT_OK"}, "population": {"id": POPULATION_ID},
    });
    store.put(&format!("{below}/users"), members(user));
    let index = number % GROUPS.len();
    let (name, _) = GROUPS[index];
    let membership = json!({"id": id("group", index + 1), "name": name, "type": "DIRECT"});
    store.put(&format!("{below}/users/{user_id}/memberOfGroups"), members(membership));
}

/// Users are dealt out to the groups in turn.
fn members_of(index: usize) -> usize {
    (1..=USERS).filter(|number| number % GROUPS.len() == index).count()
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
