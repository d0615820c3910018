//! `cargo xtask demo [LANGUAGE…]`: an administrator's day, in each language against a stand-in of its own.

use crate::command::{Command, cargo};
use crate::example;
use crate::stand_in::StandIn;

type Demo = (&'static str, fn() -> Result<(), String>);

/// The languages in which the demo is written, in order.
const LANGUAGES: &[Demo] =
    &[("rust", rust), ("javascript", javascript), ("python", crate::python::demo), ("kotlin", crate::kotlin::demo)];

/// Runs the demo in these languages, or in all.
pub(crate) fn run(languages: &[&str]) -> Result<(), String> {
    if let Some(unknown) = languages.iter().find(|name| !LANGUAGES.iter().any(|(known, _)| known == *name)) {
        let known: Vec<&str> = LANGUAGES.iter().map(|(name, _)| *name).collect();
        return Err(format!("demo: nothing is written in `{unknown}`; there are: {}", known.join(", ")));
    }
    for (name, demo) in LANGUAGES {
        if languages.is_empty() || languages.contains(name) {
            println!("\n── {name} ──");
            demo()?;
        }
    }
    Ok(())
}

/// The program has a stand-in inside.
fn rust() -> Result<(), String> {
    cargo(["run", "--locked", "--quiet", "--package", "pingone-demo", "--"]).run()
}

fn javascript() -> Result<(), String> {
    example::install(example::ADMINISTRATOR)?;
    let stand_in = StandIn::start()?;
    Command::new("node", ["main.js", stand_in.url()]).directory(example::ADMINISTRATOR).run()
}
