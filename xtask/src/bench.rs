//! `cargo xtask bench [SUBJECT…]`: the benchmarks, as Markdown on standard output.

use crate::command::{Command, cargo};
use crate::{node, package};

/// The subject that is measured from Python.
const PYTHON: &str = "python";

/// The subject that is measured in Node.
const JAVASCRIPT: &str = "javascript";

/// The program that measures it, and its peers.
const FOLDER: &str = "benches/javascript";

/// Runs the benchmarks of the named subjects, all when none is named.
pub(crate) fn run(subjects: &[&str]) -> Result<(), String> {
    let of_rust: Vec<&str> =
        subjects.iter().copied().filter(|subject| ![PYTHON, JAVASCRIPT].contains(subject)).collect();
    if subjects.is_empty() || !of_rust.is_empty() {
        cargo(["run", "--locked", "--release", "--quiet", "--package", "pingone-bench", "--"]).args(of_rust).run()?;
    }
    if subjects.is_empty() || subjects.contains(&PYTHON) {
        crate::python::bench()?;
    }
    if subjects.is_empty() || subjects.contains(&JAVASCRIPT) {
        javascript()?;
    }
    Ok(())
}

fn javascript() -> Result<(), String> {
    node::install(FOLDER)?;
    package::npm::build()?;
    package::npm::place(FOLDER)?;
    Command::new("node", ["main.mjs"]).directory(FOLDER).run()
}
