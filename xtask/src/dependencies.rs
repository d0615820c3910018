//! What may be in the dependency tree: licences, one version of each crate, the registry as the only source, and for
//! the core a bound on the number of crates. An advisory check needs a database that a build can not assume to reach.

use crate::command::cargo;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Licences that anyone may ship under ours.
const ALLOWED: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "Unlicense",
    "CC0-1.0",
    "0BSD",
    "BSL-1.0",
];

/// Crates with a licence of their own choice that is not in [`ALLOWED`]: their names start with this, with the reason.
const EXCUSED: &[(&str, &str, &str)] =
    &[("uniffi", "MPL-2.0", "weak copyleft by file, nothing of it is changed; see docs/decisions/0070")];

/// Crates that may stand in the tree twice, with the reason.
const TWICE: &[(&str, &str)] = &[
    ("base64", "the HTTP client of the demo and its own parts disagree"),
    ("syn", "uniffi and its own parts disagree; both run in the build only"),
];

/// The most crates that a user of the core compiles.
const CORE_LIMIT: usize = 12;

/// Checks the tree of the lock file.
pub(crate) fn check() -> Result<(), String> {
    let metadata = cargo(["metadata", "--locked", "--format-version", "1"]).output()?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata: no packages")?;
    let mut problems = Vec::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        versions.entry(name).or_default().insert(package["version"].as_str().unwrap_or_default());
        let licence = package["license"].as_str().unwrap_or("none");
        let excused = EXCUSED.iter().any(|(start, known, _)| name.starts_with(start) && *known == licence);
        if !excused && !is_allowed(licence) {
            problems.push(format!("{name}: licence `{licence}` is not allowed"));
        }
        if let Some(source) = package["source"].as_str()
            && !source.starts_with("registry+")
        {
            problems.push(format!("{name}: comes from `{source}`, not from the registry"));
        }
    }
    for (name, versions) in &versions {
        let excused = TWICE.iter().any(|(twice, _)| twice == name);
        if versions.len() > 1 && !excused {
            problems.push(format!("{name}: {} versions: {versions:?}", versions.len()));
        }
        if versions.len() == 1 && excused {
            problems.push(format!("{name}: stands in the tree once, take it off the list of exceptions"));
        }
    }
    let core = core_tree()?;
    if core.len() > CORE_LIMIT {
        problems.push(format!("pingone-core needs {} crates, more than {CORE_LIMIT}: {core:?}", core.len()));
    }
    if problems.is_empty() {
        println!(
            "{} crates, licences allowed, no duplicates; pingone-core needs {}: {core:?}",
            packages.len(),
            core.len()
        );
        Ok(())
    } else {
        Err(problems.join("\n"))
    }
}

/// What a user of the core compiles, itself left out.
fn core_tree() -> Result<BTreeSet<String>, String> {
    let tree =
        cargo(["tree", "--locked", "--package", "pingone-core", "--edges", "normal", "--prefix", "none"]).output()?;
    Ok(tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| !name.is_empty() && *name != "pingone-core")
        .map(str::to_owned)
        .collect())
}

/// An SPDX expression is fine when one of its alternatives has only allowed parts.
fn is_allowed(expression: &str) -> bool {
    spdx::Expression::parse_mode(expression, spdx::ParseMode::LAX)
        .is_ok_and(|expression| expression.evaluate(|requirement| ALLOWED.contains(&requirement.to_string().as_str())))
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn expressions_are_evaluated() {
        for licence in ["MIT", "MIT OR GPL-3.0-only", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert!(is_allowed(licence), "{licence}");
        }
        for licence in ["GPL-3.0-only", "MIT AND GPL-3.0-only", "none", ""] {
            assert!(!is_allowed(licence), "{licence}");
        }
    }
}
