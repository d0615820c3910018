//! `cargo xtask bench [SUBJECT…]`: the benchmarks, as Markdown on standard output.

use crate::command::cargo;

/// The subject that is measured from Python.
const PYTHON: &str = "python";

/// Runs the benchmarks of the named subjects, all when none is named.
pub(crate) fn run(subjects: &[&str]) -> Result<(), String> {
    let of_rust: Vec<&str> = subjects.iter().copied().filter(|subject| *subject != PYTHON).collect();
    if subjects.is_empty() || !of_rust.is_empty() {
        cargo(["run", "--locked", "--release", "--quiet", "--package", "pingone-bench", "--"]).args(of_rust).run()?;
    }
    if subjects.is_empty() || subjects.contains(&PYTHON) {
        crate::python::bench()?;
    }
    Ok(())
}
