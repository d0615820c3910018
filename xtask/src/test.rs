//! `cargo xtask test [WORD…]`: everything that must hold before a change lands, set-up included; or, while working on
//! it, the steps whose names have one of the words.

use crate::command::cargo;
use crate::toolchain;

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
    ("the size of the npm package", || crate::size::run(&[])),
    ("vectors: node", || crate::vectors::run(&["node"])),
    ("vectors: browser", || crate::vectors::run(&["browser"])),
    ("Python: types, pages and examples", crate::python::checks),
    ("Python: wheel and sdist, each installed and tested in a clean environment", crate::python::package),
    ("Python: many requests at once in NumPy, pyarrow, polars, DuckDB, pandas and Spark", crate::python::columns),
    ("the core for the browser", || {
        cargo(["build", "--locked", "--package", "pingone-core", "--target", BROWSER]).run()
    }),
    ("the core and the binding for phones", crate::mobile::check),
    ("the raw bindings for Kotlin and Swift", || {
        crate::mobile::LANGUAGES.iter().try_for_each(|language| crate::mobile::raw_binding(*language).map(drop))
    }),
    ("tests of the Kotlin package", crate::kotlin::tests),
    ("vectors: kotlin", || crate::vectors::run(&["kotlin"])),
    ("fuzz targets", || {
        cargo(["check", "--locked"]).directory("tests/fuzz").env("RUSTFLAGS", "--cfg fuzzing -D warnings").run()
    }),
    ("the package for npm, installed and used as its users do", crate::consumers::run),
    ("the form of an API service in a browser", crate::example::test_admin_form),
    ("the main job", || crate::demo::run(&[])),
];

/// Runs all steps, or those with one of the words, and says how long each took.
pub(crate) fn run(words: &[&str]) -> Result<(), String> {
    let is_meant = |(name, _): &&Step| words.is_empty() || words.iter().any(|word| name.contains(word));
    let mut times = Vec::new();
    for (name, step) in STEPS.iter().filter(is_meant) {
        println!("\n── {name} ──");
        let start = std::time::Instant::now();
        step().map_err(|reason| format!("{name}: {reason}"))?;
        times.push((name, start.elapsed()));
    }
    match times.len() {
        0 => return Err(format!("test: no step is named like {}", words.join(" or "))),
        all if all == STEPS.len() => println!("\n── all steps passed ──"),
        some => println!("\n── {some} of {} steps passed ──", STEPS.len()),
    }
    for (name, time) in times {
        println!("{:>6.1} s  {name}", time.as_secs_f64());
    }
    Ok(())
}

fn set_up() -> Result<(), String> {
    ["rustfmt", "clippy"].into_iter().try_for_each(toolchain::component)?;
    toolchain::target(BROWSER)?;
    crate::mobile::TARGETS.iter().try_for_each(|target| toolchain::target(target))
}
