//! `cargo xtask fuzz [TARGET…] [--runs N]`: fuzzes targets one after the other, starting from the vectors.
//!
//! No sanitizer is used: the core forbids unsafe code, and without one ten times more inputs are tried.

use crate::command::{Command, cargo, root};
use pingone_conformance::fuzz;

const CARGO_FUZZ: &str = "0.13.2";
const RUNS: &str = "10000000";
/// After this long a target stops even when it has fewer runs.
const SECONDS: &str = "1200";

/// Fuzzes the named targets, all when none is named.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let (targets, runs) = match args {
        [targets @ .., "--runs", runs] => (targets, *runs),
        targets => (targets, RUNS),
    };
    install()?;
    let known: Vec<&str> = fuzz::TARGETS.iter().map(|(name, _)| *name).collect();
    if let Some(unknown) = targets.iter().find(|target| !known.contains(target)) {
        return Err(format!("fuzz: no target `{unknown}`; there are: {}", known.join(", ")));
    }
    let targets = if targets.is_empty() { &known[..] } else { targets };
    targets.iter().try_for_each(|target| {
        write_seeds(target)?;
        let (runs, seconds) = (format!("-runs={runs}"), format!("-max_total_time={SECONDS}"));
        cargo(["fuzz", "run", "--sanitizer", "none", "--fuzz-dir", "tests/fuzz", target, "--"])
            .args([runs.as_str(), seconds.as_str(), "-max_len=1024", "-print_final_stats=1", "-verbosity=0"])
            // cargo-fuzz passes flags that only a nightly compiler knows.
            .env("RUSTC_BOOTSTRAP", "1")
            .run()
    })
}

fn install() -> Result<(), String> {
    match Command::new("cargo-fuzz", ["--version"]).output() {
        Ok(version) if version.contains(CARGO_FUZZ) => Ok(()),
        _ => cargo(["install", "cargo-fuzz", "--locked", "--version", CARGO_FUZZ]).run(),
    }
}

fn write_seeds(target: &str) -> Result<(), String> {
    let folder = root().join("tests/fuzz/corpus").join(target);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (index, seed) in fuzz::seeds(target).into_iter().enumerate() {
        let file = folder.join(format!("vector-{index:04}"));
        std::fs::write(&file, seed).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}
