//! `cargo xtask example NAME`: the examples in JavaScript, with the package as it was just packed.

use crate::command::Command;
use crate::stand_in::StandIn;
use crate::{node, package};

/// What an administrator does, as a script for Node.
pub(crate) const ADMINISTRATOR: &str = "examples/administrator-javascript";

/// A form for an API service, as a page.
const ADMIN_FORM: &str = "examples/admin-form";

/// Serves an example until it is stopped, or tests it.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    match args {
        ["admin-form"] => serve(),
        ["admin-form", "--test"] => test_admin_form(),
        _ => Err("usage: cargo xtask example admin-form [--test]".into()),
    }
}

fn serve() -> Result<(), String> {
    install(ADMIN_FORM)?;
    let stand_in = StandIn::start()?;
    println!("open http://127.0.0.1:5173/?stand-in={}", stand_in.url());
    Command::new("npm", ["run", "dev", "--", "--host", "127.0.0.1", "--port", "5173", "--strictPort"])
        .directory(ADMIN_FORM)
        .run()
}

/// The form against the types of the package, built, and filled in by a browser.
pub(crate) fn test_admin_form() -> Result<(), String> {
    install(ADMIN_FORM)?;
    Command::new("npm", ["run", "--silent", "build"]).directory(ADMIN_FORM).run()?;
    let (stand_in, browser) = (StandIn::start()?, node::browser()?);
    Command::new("npm", ["test", "--silent"])
        .directory(ADMIN_FORM)
        .env("STAND_IN", stand_in.url())
        .env("CHROMIUM", &browser.to_string_lossy())
        .run()
}

/// Packs the package and installs it, and everything else that the example's lock file names.
pub(crate) fn install(example: &str) -> Result<(), String> {
    package::npm::build()?;
    Command::new("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).directory(example).run()
}
