//! The stand-in of the platform as a program of its own, so that no other task waits for its build.

use crate::command::{Command, cargo};
use std::process::Child;

/// A stand-in that serves until it is dropped.
pub(crate) struct StandIn {
    child: Child,
    url: String,
}

impl StandIn {
    /// Starts one on a free port.
    pub(crate) fn start() -> Result<Self, String> {
        let (child, line) = program().start()?;
        let url = line.strip_prefix("listening on ").unwrap_or(&line).to_owned();
        Ok(Self { child, url })
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // It may have ended on its own, and there is nobody to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `cargo xtask stand-in`: serves until it is stopped, in place of this process: who stops one stops the other.
pub(crate) fn serve(args: &[&str]) -> Result<(), String> {
    program().args(args.iter().copied()).replace()
}

fn program() -> Command {
    cargo(["run", "--locked", "--quiet", "--package", "pingone-stand-in", "--"])
}
