//! `cargo xtask test [WORD…]`: everything that must hold before a change lands, set-up included; or, while working on
//! it, the steps whose names have one of the words.

use crate::command::cargo;
use crate::toolchain;
use std::time::{Duration, Instant};

/// What the core must build for besides the host and the phones.
const BROWSER: &str = "wasm32-unknown-unknown";

type Step = (&'static str, fn() -> Result<(), String>);

/// The steps in order; the cheap ones that fail most often come first.
const STEPS: &[Step] = &[
    ("set up the toolchain", set_up),
    ("formatting", || cargo(["fmt", "--all", "--check"]).run()),
    ("generated files", || crate::generate::run(&["--verify"])),
    ("lints", || cargo(["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]).run()),
    ("licences, duplicates and the size of the core's tree", crate::dependencies::check),
    ("documentation", || {
        cargo(["doc", "--locked", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings").run()
    }),
    ("tests, properties and examples in the documentation", || cargo(["test", "--locked", "--workspace"]).run()),
    ("vectors: rust", || crate::vectors::run(&["rust"])),
    ("tests of the npm package", crate::node::tests),
    ("the size of the npm package", || crate::size::run(&["npm"])),
    ("vectors: node", || crate::vectors::run(&["node"])),
    ("vectors: browser", || crate::vectors::run(&["browser"])),
    ("Python: types, pages and examples", crate::python::checks),
    ("Python: wheel and sdist, each installed and tested in a clean environment", crate::python::package),
    ("Python: many requests at once in NumPy, pyarrow, polars, DuckDB, pandas and Spark", crate::python::columns),
    ("the core for the browser", || {
        cargo(["build", "--locked", "--package", "pingone-core", "--target", BROWSER]).run()
    }),
    ("the core and the binding for iOS, which only a Mac can link", crate::mobile::check),
    (
        "the library for every Android, linked against stubs, checked and put into an AAR",
        crate::package::kotlin::test_aar,
    ),
    ("the size of the mobile packages", || crate::size::run(&["mobile"])),
    ("the raw bindings for Kotlin and Swift", || {
        crate::mobile::LANGUAGES.iter().try_for_each(|language| crate::mobile::raw_binding(*language).map(drop))
    }),
    ("tests of the Kotlin package", crate::kotlin::tests),
    ("the code of the Kotlin README", crate::kotlin::readme),
    ("vectors: kotlin", || crate::vectors::run(&["kotlin"])),
    ("the Kotlin jar, used by a program that has nothing else", || crate::package::run(&["kotlin"])),
    ("fuzz targets", || {
        cargo(["check", "--locked"]).directory("tests/fuzz").env("RUSTFLAGS", "--cfg fuzzing -D warnings").run()
    }),
    ("the package for npm, installed and used as its users do", crate::consumers::run),
    ("the form of an API service in a browser", crate::example::test_admin_form),
    ("the main job", || crate::demo::run(&["rust", "javascript", "python", "kotlin"])),
];

/// The steps that need a compiler of Swift. They are skipped where it can not be had, and for no other reason.
const SWIFT_STEPS: &[Step] = &[
    ("tests of the Swift package", crate::swift::tests),
    ("the code of the Swift README", crate::swift::readme),
    ("vectors: swift", || crate::vectors::run(&["swift"])),
    ("the Swift package, built and used by a program that depends on it", || crate::package::run(&["swift"])),
    ("the main job in Swift", || crate::demo::run(&["swift"])),
];

/// Runs all steps, or those with one of the words, and says how long each took and what was skipped.
pub(crate) fn run(words: &[&str]) -> Result<(), String> {
    let is_meant = |(name, _): &&Step| words.is_empty() || words.iter().any(|word| name.contains(word));
    let mut passed = Vec::new();
    for step in STEPS.iter().filter(is_meant) {
        passed.push(timed(step)?);
    }
    let needing_swift: Vec<&Step> = SWIFT_STEPS.iter().filter(is_meant).collect();
    let mut skipped = Vec::new();
    if !needing_swift.is_empty() {
        match crate::swift::set_up() {
            Ok(()) => {
                for step in needing_swift {
                    passed.push(timed(step)?);
                }
            }
            Err(reason) => skipped.extend(needing_swift.iter().map(|(name, _)| format!("SKIPPED  {name}: {reason}"))),
        }
    }
    if passed.is_empty() && skipped.is_empty() {
        return Err(format!("test: no step is named like {}", words.join(" or ")));
    }
    println!();
    for (name, time) in &passed {
        println!("{:>6.1} s  {name}", time.as_secs_f64());
    }
    skipped.iter().for_each(|step| println!("{step}"));
    println!("── {} ──", summary(passed.len(), skipped.len(), STEPS.len() + SWIFT_STEPS.len()));
    Ok(())
}

/// Runs a step and says how long it took.
fn timed((name, step): &Step) -> Result<(&'static str, Duration), String> {
    println!("\n── {name} ──");
    let start = Instant::now();
    step().map_err(|reason| format!("{name}: {reason}"))?;
    Ok((name, start.elapsed()))
}

/// The last line.
fn summary(passed: usize, skipped: usize, all: usize) -> String {
    match (passed, skipped) {
        (passed, 0) if passed == all => "all steps passed".to_owned(),
        (passed, 0) => format!("{passed} of {all} steps passed"),
        (passed, skipped) => format!("{passed} of {all} steps passed, {skipped} SKIPPED"),
    }
}

fn set_up() -> Result<(), String> {
    ["rustfmt", "clippy"].into_iter().try_for_each(toolchain::component)?;
    toolchain::target(BROWSER)?;
    toolchain::target(crate::mobile::IOS)?;
    crate::android::ABIS.iter().try_for_each(|abi| toolchain::target(abi.target))
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn what_was_skipped_is_said() {
        assert_eq!(summary(9, 0, 9), "all steps passed");
        assert_eq!(summary(2, 0, 9), "2 of 9 steps passed");
        assert_eq!(summary(7, 2, 9), "7 of 9 steps passed, 2 SKIPPED");
    }
}
