//! `cargo xtask demo` and `cargo xtask stand-in`: programs of their own, so that no other task waits for their build.

use std::process::Command;

/// Runs the demo against a stand-in of its own.
pub(crate) fn demo() -> Result<(), String> {
    run("pingone-demo", &[])
}

/// Serves the stand-in until it is stopped.
pub(crate) fn stand_in(args: &[&str]) -> Result<(), String> {
    run("pingone-stand-in", args)
}

fn run(package: &str, args: &[&str]) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo).args(["run", "--quiet", "--package", package, "--"]).args(args).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{package}: {status}")),
        Err(error) => Err(format!("{package}: {error}")),
    }
}
