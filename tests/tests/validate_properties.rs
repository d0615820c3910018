//! Properties of PATCH bodies and of checking that hold for any document.

use pingone_core::model;
use pingone_core::validate::{Mode, Options, validate};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// JSON Merge Patch as RFC 7396 section 2 writes it.
fn merge_patch(target: Value, patch: &Value) -> Value {
    let Value::Object(patch) = patch else { return patch.clone() };
    let mut target = match target {
        Value::Object(target) => target,
        _ => Map::new(),
    };
    for (name, value) in patch {
        if value.is_null() {
            target.shift_remove(name);
        } else {
            let old = target.shift_remove(name).unwrap_or_default();
            target.insert(name.clone(), merge_patch(old, value));
        }
    }
    Value::Object(target)
}

/// Documents whose objects hold no `null`, which no PATCH can store. Few names, so that documents overlap.
fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        (0..3i64).prop_map(Value::from),
        "[ab]{0,2}".prop_map(Value::from),
        Just(json!([null])),
    ];
    let object = leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::hash_map("[a-d]", inner, 0..4).prop_map(|members| members.into_iter().collect()),
        ]
    });
    prop::collection::hash_map("[a-d]", object, 0..4).prop_map(|members| members.into_iter().collect())
}

/// Documents made of the names and the values that models know.
fn body() -> impl Strategy<Value = Value> {
    let names = [
        "name",
        "id",
        "type",
        "baseUrls",
        "authorizationServer",
        "directory",
        "resource",
        "paths",
        "pattern",
        "methods",
        "validation",
        "jwks",
        "jwksUrl",
        "accessControl",
        "group",
        "groups",
        "maxAge",
        "length",
        "min",
        "minAgeDays",
        "population",
        "password",
        "value",
        "x/y~z",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(vec!["EXTERNAL", "PINGONE_SSO", "EXACT", "PARAMETER", "/a/*", "GET", "JWKS", ""])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(names.to_vec()), inner), 0..6)
                .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

/// True when the pointer leads to a value, or to a place that its parent could have.
fn leads_somewhere(document: &Value, pointer: &str) -> bool {
    document.pointer(pointer).is_some()
        || pointer.rsplit_once('/').is_some_and(|(parent, _)| document.pointer(parent).is_some_and(Value::is_object))
}

proptest! {
    #[test]
    fn a_patch_leads_from_before_to_after(before in document(), after in document()) {
        let patch = model::changes(&before, &after);
        prop_assert_eq!(merge_patch(before.clone(), &patch), after.clone());
        prop_assert_eq!(model::changes(&after, &after), json!({}));
        prop_assert_eq!(patch == json!({}), before == after);
    }

    #[test]
    fn checking_never_panics_and_points_into_the_document(value in body(), before in body(), index in 0..70usize) {
        let models: Vec<_> = model::all().chain(model::open()).collect();
        let model = models[index % models.len()];
        for mode in Mode::ALL {
            for before in [None, Some(&before)] {
                let options = Options { mode: *mode, before, ..Options::default() };
                let report = validate(model, &value, &options);
                for violation in report.violations() {
                    prop_assert!(leads_somewhere(&value, &violation.pointer), "{violation:?}");
                    let names: Vec<_> = violation.params.iter().map(|(name, _)| *name).collect();
                    prop_assert_eq!(names.as_slice(), violation.code.row().params, "{:?}", violation.code);
                }
            }
        }
    }

    #[test]
    fn what_goes_out_needs_no_more_cleaning(value in body(), index in 0..70usize) {
        let models: Vec<_> = model::all().chain(model::open()).collect();
        let model = models[index % models.len()];
        let sent = model.outgoing(&value, None);
        prop_assert_eq!(model.outgoing(&sent, None), sent.clone());
        let report = validate(model, &sent, &Options { mode: Mode::Patch, ..Options::default() });
        prop_assert!(report.violations().iter().all(|violation| violation.code.as_str() != "read_only"), "{report:?}");
    }
}
