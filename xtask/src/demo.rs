//! `cargo xtask demo` and `cargo xtask stand-in`: programs of their own, so that no other task waits for their build.

use crate::command::{Command, cargo};

/// Runs the demo against a stand-in of its own.
pub(crate) fn demo() -> Result<(), String> {
    package("pingone-demo").run()
}

/// Serves the stand-in until it is stopped, in place of this process: who stops one stops the other.
pub(crate) fn stand_in(args: &[&str]) -> Result<(), String> {
    package("pingone-stand-in").args(args.iter().copied()).replace()
}

fn package(name: &str) -> Command {
    cargo(["run", "--locked", "--quiet", "--package", name, "--"])
}
