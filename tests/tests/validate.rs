//! What the vectors cannot say: endpoints, paths of the reference, bounds.

use pingone_core::validate::{MAX_DEPTH, MAX_TEXT, MAX_VALUES, Mode, Options, validate};
use pingone_core::{Code, Severity, model};
use serde_json::{Value, json};

fn codes(name: &str, value: &Value, options: &Options<'_>) -> Vec<(Severity, Code, String)> {
    let model = model::model(name).expect("a model");
    let report = validate(model, value, options);
    report.violations().iter().map(|each| (each.severity, each.code, each.pointer.clone())).collect()
}

#[test]
fn every_path_of_the_reference_has_a_row() {
    let listed: Vec<&str> = include_str!("data/model-paths.txt").lines().collect();
    let rows: Vec<String> = model::all()
        .flat_map(|model| model.paths().into_iter().map(move |property| format!("{} {}", model.name, property.path)))
        .collect();
    assert_eq!(rows.len(), 476);
    let missing: Vec<_> = listed.iter().filter(|path| !rows.iter().any(|row| row == *path)).collect();
    let surplus: Vec<_> = rows.iter().filter(|row| !listed.contains(&row.as_str())).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing {missing:?}, surplus {surplus:?}");
}

#[test]
fn every_row_of_the_reference_says_what_it_is_for() {
    for model in model::all() {
        for property in model.paths() {
            assert!(property.row.description.ends_with('.'), "{} {}", model.name, property.path);
        }
    }
}

#[test]
fn some_properties_are_taken_by_one_endpoint_only() {
    let value = json!({"email": "a@example.com", "username": "a", "emailVerified": true, "lifecycle": {}});
    let create = Options { endpoint: Some("users.create"), ..Options::default() };
    assert_eq!(
        codes("User", &value, &create),
        [
            (Severity::Warning, Code::ReadOnly, "/emailVerified".into()),
            (Severity::Warning, Code::TakenElsewhere, "/lifecycle".into())
        ]
    );
    let import = Options { endpoint: Some("users.import"), ..Options::default() };
    assert_eq!(codes("User", &value, &import), []);
}

#[test]
fn depth_size_and_number_of_values_are_bounded() {
    let mut deep = json!(1);
    for _ in 0..=MAX_DEPTH {
        deep = json!([deep]);
    }
    let found = codes("Group", &json!({"name": "a", "customData": {"deep": deep}}), &Options::default());
    assert!(matches!(found.as_slice(), [(Severity::Error, Code::TooDeep, _)]), "{found:?}");

    let many: Vec<Value> = vec![json!(1); MAX_VALUES];
    let found = codes("Group", &json!({"name": "a", "customData": {"many": many}}), &Options::default());
    assert!(matches!(found.as_slice(), [(Severity::Error, Code::TooManyValues, _)]), "{found:?}");

    let long = "x".repeat(MAX_TEXT + 1);
    let found = codes("Group", &json!({"name": long, "customData": {"long": long}}), &Options::default());
    assert_eq!(found.iter().filter(|(_, code, _)| *code == Code::TooLarge).count(), 2, "{found:?}");
}

#[test]
fn a_secret_never_gets_into_a_violation() {
    let secret = "correct horse battery staple";
    for name in ["PasswordCheck", "PasswordSet", "PasswordRecover", "UsernamePasswordCheck", "TokenRequest", "User"] {
        for value in [json!(secret), json!([secret]), json!({"value": [secret]})] {
            let body: serde_json::Map<String, Value> =
                ["password", "value", "newPassword", "recoveryCode", "client_secret", "username"]
                    .into_iter()
                    .filter(|member| *member != "username" || name != "User")
                    .map(|member| (member.to_owned(), value.clone()))
                    .collect();
            for mode in Mode::ALL {
                let options = Options { mode: *mode, ..Options::default() };
                let model = model::model(name).expect("a model");
                let report = validate(model, &Value::Object(body.clone()), &options);
                assert!(!format!("{report:?}").contains("horse"), "{name}: {report:?}");
            }
        }
    }
}

#[test]
fn problems_come_in_the_order_of_the_document() {
    let value = json!({
        "methods": ["G T"],
        "paths": [{"pattern": "/a//b", "type": "EXACT"}, {"extra": 1}],
        "accessControl": {"group": {"groups": []}, "authentication": {}},
        "id": "x"
    });
    let found = codes("ApiServiceOperation", &value, &Options::default());
    let pointers: Vec<&str> = found.iter().map(|(_, _, pointer)| pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/name",
            "/methods/0",
            "/paths/0/pattern",
            "/paths/1/pattern",
            "/paths/1/type",
            "/paths/1/extra",
            "/accessControl/group/groups",
            "/accessControl/authentication",
            "/id"
        ]
    );
}
