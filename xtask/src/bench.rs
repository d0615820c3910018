//! `cargo xtask bench [SUBJECT…]`: the benchmarks, as Markdown on standard output.

use crate::command::cargo;

/// Runs the benchmarks of the named subjects, all when none is named.
pub(crate) fn run(subjects: &[&str]) -> Result<(), String> {
    cargo(["run", "--locked", "--release", "--quiet", "--package", "pingone-bench", "--"])
        .args(subjects.iter().copied())
        .run()
}
