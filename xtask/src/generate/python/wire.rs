//! `wire.py`: the names of arguments whose keyword says too little about their spelling on the wire.

use super::{exports, head, quoted};
use crate::generate::names::snake;
use pingone_core::catalogue;
use std::collections::BTreeMap;
use std::fmt::Write;

pub(super) fn text() -> String {
    let mut names = BTreeMap::new();
    for endpoint in catalogue::endpoints() {
        for name in endpoint.path_parameters().chain(endpoint.query.iter().map(|parameter| parameter.name)) {
            if camel(&snake(name)) != name {
                names.insert(snake(name), name);
            }
        }
    }
    let mut out =
        head("How keywords are spelled on the wire when more than `snake_case` and `camelCase` is between them.");
    out.push_str(&exports(&["IRREGULAR".to_owned()]));
    out.push_str("\nIRREGULAR: dict[str, str] = {\n");
    for (keyword, name) in names {
        let _ = writeln!(out, "    {}: {},", quoted(&keyword), quoted(name));
    }
    out.push_str("}\n");
    out
}

/// `user_id` becomes `userId`.
fn camel(keyword: &str) -> String {
    let mut words = keyword.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &crate::generate::names::capitalized(word))
}
