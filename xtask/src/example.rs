//! `cargo xtask example NAME`: the examples of the packages, to be tried by hand or tested.

use crate::command::Command;
use crate::node;
use crate::stand_in::StandIn;

/// The form, from the root of the repository.
const ADMIN_FORM: &str = "examples/admin-form";

/// Starts an example and serves it until it is stopped.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    match args {
        ["admin-form"] => admin_form(),
        _ => Err("usage: cargo xtask example admin-form".into()),
    }
}

fn admin_form() -> Result<(), String> {
    node::install_example(ADMIN_FORM)?;
    let stand_in = StandIn::start()?;
    let page = format!("/?stand-in={}", stand_in.url());
    Command::new("npx", ["vite", "--host", "127.0.0.1", "--open"]).args([page.as_str()]).directory(ADMIN_FORM).run()
}

/// The types of the form against those of the package, its build, and a browser that fills it in.
pub(crate) fn test_admin_form() -> Result<(), String> {
    node::install_example(ADMIN_FORM)?;
    Command::new("npm", ["run", "build"]).directory(ADMIN_FORM).run()?;
    let stand_in = StandIn::start()?;
    Command::new("npm", ["test"]).directory(ADMIN_FORM).env("STAND_IN", stand_in.url()).run()
}
