//! Every violation code is produced by a vector of the repository. There is no list of exceptions: a code that no
//! vector can produce is a code that no caller can get.

use pingone_core::Code;
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn every_code_is_produced_by_a_vector() {
    let mut produced = BTreeSet::new();
    for file in pingone_conformance::files() {
        for case in pingone_conformance::read(&file).expect("a vector file") {
            let answer = pingone_conformance::answer(&case).expect("an answer");
            collect(&answer, &mut produced);
        }
    }
    let missing: Vec<&str> =
        Code::ALL.iter().map(|code| code.as_str()).filter(|code| !produced.contains(*code)).collect();
    assert!(missing.is_empty(), "{} codes without a vector: {}", missing.len(), missing.join(", "));
}

/// Violations stand at different places of an answer; what has a code and a severity is one.
fn collect(answer: &Value, produced: &mut BTreeSet<String>) {
    match answer {
        Value::Object(members) => {
            if let (Some(code), true) = (members.get("code").and_then(Value::as_str), members.contains_key("severity"))
            {
                produced.insert(code.to_owned());
            }
            members.values().for_each(|member| collect(member, produced));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, produced)),
        _ => {}
    }
}
