//! What holds for every request that is built, whatever the arguments.

use pingone_core::catalogue::{Endpoint, Service, endpoints};
use pingone_core::request::{Args, CORS_REQUEST_HEADERS, Config, PingOne, Secret};
use pingone_core::{Body, Code, Request};
use proptest::prelude::*;
use serde_json::{Value, json};

const ID: &str = "5caa81af-ec05-41ff-a709-c7378007a99c";
const TOKEN: &str = "eyJhbGciOi.hidden.token";

fn tenant() -> PingOne {
    PingOne::new(Config::new().environment_id(ID).organization_id(ID).access_token(TOKEN)).expect("a configuration")
}

/// Arguments with every path parameter, the required query parameters and a body, where one is taken. What the body
/// lacks is allowed: bodies have their own tests.
fn arguments(endpoint: &Endpoint) -> Args {
    let mut args = Args::new();
    for name in endpoint.path_parameters().filter(|name| *name != "environmentId") {
        args = args.set(name, ID);
    }
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        let value = parameter
            .values
            .first()
            .copied()
            .unwrap_or("memberOfGroups[id eq \"5caa81af-ec05-41ff-a709-c7378007a99c\"]");
        args = args.set(parameter.name, value);
    }
    match endpoint.body {
        None => {}
        Some("binary") => args = args.body_bytes("image/png", [1u8, 2, 3]),
        Some(_) => args = args.body(json!({})),
    }
    Code::ALL.iter().fold(args, |args, code| args.allow(*code))
}

fn check(request: &Request, endpoint: &Endpoint, base: &str) {
    let id = endpoint.id;
    assert_eq!((request.endpoint, request.method), (id, endpoint.method.as_str()));
    let path = request.url.strip_prefix(base).unwrap_or_else(|| panic!("{id}: {}", request.url));
    assert!(path.starts_with('/') && !path.contains("//") && !path.contains("/v1/v1"), "{id}: {path}");
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%/?&=[]".contains(&byte);
    assert!(path.bytes().all(allowed), "{id}: {path}");
    assert!(path.split(['/', '?']).all(|segment| segment != ".." && segment != "."), "{id}: {path}");
    for (name, value) in &request.headers {
        assert_eq!(*name, name.to_ascii_lowercase());
        assert!(value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte)), "{id}: {value:?}");
    }
}

#[test]
fn every_row_becomes_a_request_that_works_from_a_browser() {
    let p1 = tenant();
    for endpoint in endpoints() {
        let id = endpoint.id;
        let request = p1.request(id, arguments(endpoint)).unwrap_or_else(|error| panic!("{id}: {error}"));
        check(&request, endpoint, p1.base_url(endpoint.service));
        for (name, _) in &request.headers {
            assert!(CORS_REQUEST_HEADERS.contains(&name.as_str()), "{id}: {name}");
        }
        let wanted = endpoint.content_type.map(|content_type| content_type.replace('*', "png"));
        let documented = endpoint.headers.iter().find(|(name, _)| *name == "Content-Type").map(|(_, value)| *value);
        assert_eq!(request.header("content-type"), wanted.as_deref().or(documented), "{id}");
        let bearer = request.header("authorization").is_some_and(|value| value == format!("Bearer {TOKEN}"));
        assert_eq!(bearer, endpoint.service != Service::Auth, "{id}");
        assert_eq!(request.body.is_some(), endpoint.body.is_some(), "{id}");
        let form = matches!(request.body, Some(Body::Form(_)));
        assert_eq!(form, endpoint.authenticates_client(), "{id}");
        for shown in [
            request.to_curl(),
            format!("{request:?}"),
            request.redacted().to_value(pingone_core::Units::Bytes).to_string(),
        ] {
            assert!(!shown.contains(TOKEN), "{id}: {shown}");
        }
    }
}

#[test]
fn files_have_a_concrete_image_type() {
    let p1 = tenant();
    let request = p1.request("images.create", Args::new().body_bytes("image/svg+xml", "<svg/>")).expect("a request");
    assert_eq!(request.body, Some(Body::Binary(b"<svg/>".to_vec())));
    assert_eq!(request.body_text(), None);
    assert!(request.to_curl().ends_with("--data-binary \"@$FILE\""));
    let codes = |args: Args, id: &str| -> Vec<(Code, String)> {
        let error = p1.request(id, args).expect_err("an error");
        error.violations().iter().filter(|v| v.is_error()).map(|v| (v.code, v.pointer.clone())).collect()
    };
    for content_type in ["image/*", "text/html", "image/", "image/png\r\nx: y", "IMAGE/png"] {
        let found = codes(Args::new().body_bytes(content_type, [0u8]), "images.create");
        assert_eq!(found, [(Code::ContentTypeNotTaken, "/body".to_owned())], "{content_type:?}");
    }
    let twice = Args::new().body_bytes("image/png", [0u8]).header("Content-Type", "image/gif");
    assert_eq!(codes(twice, "images.create")[0].0, Code::HeaderReserved);
    let file = Args::new().body_bytes("image/png", [0u8]);
    assert_eq!(codes(file.clone(), "groups.create"), [(Code::Type, "/body".to_owned())]);
    assert_eq!(codes(file, "groups.list"), [(Code::BodyNotTaken, "/body".to_owned())]);
    let large = Args::new().body_bytes("image/png", vec![0u8; 16 * 1024 * 1024 + 1]);
    assert_eq!(codes(large, "images.create")[0].0, Code::TooLarge);
}

#[test]
fn postman_variables_need_a_value() {
    let environment = json!({"values": [{"key": "apiPath", "value": "https://api.pingone.{{tld}}/v1"}]});
    let error = Config::from_postman_environment(&environment).expect_err("an error");
    let violation = &error.violations()[0];
    assert_eq!((violation.code, violation.pointer.as_str()), (Code::PostmanVariable, "/values/0/value"));
}

#[test]
fn secrets_are_hidden_wherever_they_stand() {
    let p1 = tenant();
    let secret = "s3cret-'$(x)";
    let cases = [
        ("users.password.set", json!({"userId": ID, "body": {"value": secret, "forceChange": true}})),
        (
            "users.import",
            json!({"body": {"username": "a", "email": "a@b.c", "password": {"value": secret}}, "allow": ["required"]}),
        ),
        (
            "auth.token.clientCredentials",
            json!({"body": {"grant_type": "client_credentials", "client_id": "a", "client_secret": secret}}),
        ),
        ("auth.token.introspect", json!({"body": {"token": secret}, "basicAuth": {"id": "a", "secret": secret}})),
        (
            "applications.create",
            json!({"body": {"name": "a", "x": [{"clientSecret": secret, "deep": {"privateKey": secret}}]}}),
        ),
        ("users.list", json!({"headers": {"Cookie": "s3cret", "X-Api-Key": "s3cret"}})),
    ];
    for (id, args) in cases {
        let args = Args::from(args);
        assert!(!format!("{args:?}").contains("s3cret"));
        let request = p1.request(id, args).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert!(!format!("{request:?}").contains("s3cret"), "{id}");
        assert!(
            !request.redacted().to_value(pingone_core::Units::Bytes).to_string().contains("s3cret"),
            "{id}: {:?}",
            request.redacted().body_text()
        );
        assert!(!request.to_curl().contains("s3cret"), "{id}: {}", request.to_curl());
    }
    let error =
        p1.request("users.password.set", json!({"userId": ID, "body": {"value": secret, "forceChange": secret}}));
    assert!(!format!("{error:?}").contains("s3cret-'$(x)\", span"));
    assert_eq!(format!("{:?}", Secret::new("x")), "Secret(***)");
}

/// What a POSIX shell makes of the command: one line for each argument of curl.
#[cfg(unix)]
fn in_shell(command: &str) -> Vec<String> {
    let script = format!("curl() {{ for word in \"$@\"; do printf '%s\\0' \"$word\"; done; }}\n{command}\n");
    let output = std::process::Command::new("sh")
        .args(["-c", &script])
        .env("ACCESS_TOKEN", "tok en")
        .env("PASSWORD_VALUE", "p'\"$x")
        .output()
        .expect("a shell");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split_terminator('\0').map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn the_shell_sees_the_request_and_nothing_else() {
    let p1 = tenant();
    let nasty = "a'b\"c$(touch x)`id`\\n !*? ${HOME} \u{1F600}\n";
    let body = json!({"username": "tom", "email": "a@b.c", "externalId": nasty, "password": {"value": "hidden"}, "population": {"id": ID}});
    let args = Args::new().body(body.clone()).header("correlation-id", "it's \"$HOME\"");
    let request = p1.request("users.import", args).expect("a request");
    let words = in_shell(&request.to_curl());
    assert_eq!(words[..3], ["--request", "POST", request.url.as_str()]);
    assert!(words.contains(&"authorization: Bearer tok en".to_owned()), "{words:?}");
    assert!(words.contains(&"correlation-id: it's \"$HOME\"".to_owned()), "{words:?}");
    let sent = words.last().expect("a body");
    assert_eq!(*sent, body.to_string().replace("\"hidden\"", "\"p'\"$x\""));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(ID.into()),
        prop::sample::select(vec!["..", ".", "a/../b", "\r\n", "\0", "%2e%2e", "x y", "😀"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    let known = [
        "environmentId",
        "userId",
        "groupId",
        "templateName",
        "apiServerId",
        "limit",
        "filter",
        "cursor",
        "expand",
        "include",
        "order",
        "body",
        "headers",
        "allow",
        "before",
        "basicAuth",
        "id",
        "secret",
        "name",
        "Content-Type",
        "Cookie",
    ];
    prop_oneof![prop::sample::select(known.to_vec()).prop_map(str::to_owned), ".{0,8}"]
}

proptest! {
    #[test]
    fn anything_becomes_a_sound_request_or_an_error(
        row in 0..197usize,
        members in prop::collection::vec((name(), any_json()), 0..6),
        allow_all in any::<bool>(),
        complete in any::<bool>(),
    ) {
        let p1 = tenant();
        let endpoint = endpoints().nth(row).expect("a row");
        let mut args = if complete { arguments(endpoint) } else { Args::new() };
        for (name, value) in members {
            args = args.set(name, value);
        }
        if allow_all {
            args = Code::ALL.iter().fold(args, |args, code| args.allow(*code));
        }
        match p1.request_to(endpoint, args) {
            Ok(request) => {
                check(&request, endpoint, p1.base_url(endpoint.service));
                prop_assert!(request.warnings.iter().all(|violation| !violation.is_error()));
                prop_assert!(!request.to_curl().contains(TOKEN));
                let _ = request.redacted();
            }
            Err(error) => prop_assert!(error.violations().iter().any(|violation| violation.is_error())),
        }
    }

    #[test]
    fn any_configuration_is_read_or_refused(value in any_json(), members in prop::collection::vec((prop::sample::select(vec![
        "region", "domain", "environmentId", "accessToken", "apiPath", "authPath", "clientId", "clientSecret",
    ]), ".{0,40}"), 0..4)) {
        let _ = Config::from_value(&value).and_then(PingOne::new);
        let members = members.into_iter().map(|(name, text)| (name.to_owned(), Value::from(text))).collect();
        if let Ok(p1) = Config::from_value(&Value::Object(members)).and_then(PingOne::new) {
            for service in Service::ALL {
                prop_assert!(p1.base_url(*service).bytes().all(|byte| byte.is_ascii_graphic()));
            }
        }
        let _ = Config::from_postman_environment(&value);
    }
}
