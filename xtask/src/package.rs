//! `cargo xtask package LANGUAGE`: the packages that users install.

pub(crate) mod kotlin;
pub(crate) mod npm;
mod swift;

/// Builds the named package.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    match args {
        ["npm"] => npm::build().map(|tarball| println!("{}", tarball.display())),
        ["python"] => crate::python::package(),
        ["kotlin", rest @ ..] => kotlin::build(rest),
        ["swift", rest @ ..] => swift::build(rest),
        _ => Err("usage: cargo xtask package npm | python | kotlin [OPTIONS] | swift [URL]".into()),
    }
}
