//! The package for npm where its users use it: in Node, bundlers, browsers and edge runtimes, and by the compiler of
//! TypeScript. The cases are in `bindings-wasm/tests/consumers`.

use crate::command::Command;
use crate::{node, package};

const FOLDER: &str = "bindings-wasm/tests/consumers";

/// Installs the packed package and runs every case.
pub(crate) fn run() -> Result<(), String> {
    let tarball = package::npm::build()?;
    node::install(FOLDER)?;
    let tarball = tarball.to_str().ok_or("the path of the tarball is not Unicode")?;
    let browser = node::browser()?;
    let script = Command::new("node", ["run.mjs"]).args([tarball]).directory(FOLDER);
    script.env("CHROMIUM", &browser.to_string_lossy()).run()
}
