//! `cargo xtask demo` and `cargo xtask stand-in`: programs of their own, so that no other task waits for their build.

use crate::command::cargo;

/// Runs the demo against a stand-in of its own.
pub(crate) fn demo() -> Result<(), String> {
    run("pingone-demo", &[])
}

/// Serves the stand-in until it is stopped.
pub(crate) fn stand_in(args: &[&str]) -> Result<(), String> {
    run("pingone-stand-in", args)
}

fn run(package: &str, args: &[&str]) -> Result<(), String> {
    cargo(["run", "--quiet", "--package", package, "--"]).args(args.iter().copied()).replace()
}
