//! Every operation of the catalogue is a method, and the method builds the request of the operation.

#[path = "generated/calls.rs"]
mod calls;

use calls::calls;
use pingone_core::catalogue::{self, Endpoint, endpoints};
use pingone_core::request::{Args, Config, PingOne};
use pingone_core::typed::api_service::{AuthorizationServer, AuthorizationServerResource};
use pingone_core::typed::{ApiService, Typed};
use pingone_core::{Code, Error};
use serde_json::{Value, json};

const ENVIRONMENT: &str = "5caa81af-ec05-41ff-a709-c7378007a99c";
const OTHER: &str = "8ce55f02-2077-4493-9a6d-0385df1f0772";

fn p1() -> PingOne {
    PingOne::new(Config::new().environment_id(ENVIRONMENT)).expect("a valid configuration")
}

/// A UUID, or a name for what is none, that no other parameter has.
fn text(name: &str) -> String {
    let number = name.bytes().fold(7u64, |sum, byte| sum.wrapping_mul(131).wrapping_add(byte.into()));
    if name.ends_with("Id") { format!("{:08x}-2077-4493-9a6d-0385df1f0772", number as u32) } else { name.into() }
}

/// A body that no other endpoint has.
fn body(id: &str) -> Value {
    json!({"name": id})
}

/// The arguments of the same call by name, from the row.
fn args(endpoint: &Endpoint) -> Args {
    let mut args = Args::new();
    // Nobody shall delete an environment without naming it.
    let is_environment = endpoint.path.ends_with("/{environmentId}");
    for name in endpoint.path_parameters().filter(|name| is_environment || *name != "environmentId") {
        args = args.set(name, text(name));
    }
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        args = match parameter.template {
            Some(_) => args.set("groupId", text("groupId")),
            None => args.set(parameter.name, parameter.values[0]),
        };
    }
    match endpoint.body {
        None => args,
        Some("binary") => args.body_bytes("image/png", *b"PNG"),
        Some(_) => args.body(body(endpoint.id)),
    }
}

#[test]
fn every_method_builds_the_request_of_its_endpoint() {
    let p1 = p1();
    let calls = calls(&p1, text, body);
    let ids: Vec<&str> = calls.iter().map(|call| call.endpoint()).collect();
    assert_eq!(ids, endpoints().map(|endpoint| endpoint.id).collect::<Vec<_>>());
    for call in calls {
        let endpoint = catalogue::endpoint(call.endpoint()).expect("an id of the catalogue");
        assert_eq!(call.clone().into_args(), args(endpoint), "{}", endpoint.id);
        let built = call.build();
        assert_eq!(built, p1.request(endpoint.id, args(endpoint)), "{}", endpoint.id);
        assert!(built.is_ok() || endpoint.body.is_some(), "{}: {built:?}", endpoint.id);
    }
}

#[test]
fn a_struct_and_its_json_are_the_same_body() -> Result<(), Error> {
    let p1 = p1();
    let service = ApiService {
        name: "Banking".into(),
        base_urls: vec!["https://api.example.com/v1".to_owned()].into(),
        authorization_server: AuthorizationServer {
            resource: AuthorizationServerResource { id: OTHER.into(), ..Default::default() }.into(),
            ..Default::default()
        }
        .into(),
        ..Default::default()
    };
    let api_servers = p1.authorize().api_servers();
    let request = api_servers.create(&service).build()?;
    assert_eq!(request, api_servers.create(service.to_value()).build()?);
    assert_eq!(request, p1.request("authorize.apiServers.create", Args::new().body(service))?);
    Ok(())
}

#[test]
fn a_call_takes_all_that_args_take() -> Result<(), Error> {
    let p1 = p1();
    let call = p1.users().update(OTHER, json!({"email": "a@example.com", "username": "a", "new": 1}));
    let call = call.environment(OTHER).header("accept-language", "fr").before(json!({"username": "a", "title": "Dr"}));
    let expected = p1.request(
        "users.update",
        json!({
            "userId": OTHER, "environmentId": OTHER, "headers": {"accept-language": "fr"},
            "before": {"username": "a", "title": "Dr"},
            "body": {"email": "a@example.com", "username": "a", "new": 1},
        }),
    );
    assert_eq!(call.build(), expected);

    let error = p1.users().get("me").build().expect_err("not a UUID");
    let code = error.violations()[0].code;
    assert!(p1.users().get("me").allow(code).build()?.url.ends_with("/users/me"));
    let grant = json!({"grant_type": "client_credentials"});
    let token = p1.auth().token().client_credentials(grant).basic_auth("app", "s3cret").build()?;
    assert_eq!(token.header("authorization"), Some("Basic YXBwOnMzY3JldA=="));
    assert!(!format!("{:?}", p1.users().password().set(OTHER, json!({"value": "s3cret"}))).contains("s3cret"));

    let error = p1.users().get(OTHER).set("limit", 5).build().expect_err("not a page");
    assert_eq!((error.violations()[0].code, &*error.violations()[0].pointer), (Code::UnknownArgument, "/limit"));
    Ok(())
}
