//! What a fresh `rustup` lacks: looked up here, and added when it is not there.

use crate::command::Command;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

/// Adds a component.
pub(crate) fn component(name: &str) -> Result<(), String> {
    // Listed with the host's name behind it.
    add("component", name, |line| line.starts_with(name))
}

/// Adds a target. One by one, since one that is not served would abort a list.
pub(crate) fn target(name: &str) -> Result<(), String> {
    add("target", name, |line| line == name)
}

/// The linker that comes with Rust; it links for every system with libraries in ELF.
pub(crate) fn linker() -> Result<PathBuf, String> {
    let libraries = Command::new("rustc", ["--print", "target-libdir"]).output()?;
    let linker = Path::new(libraries.trim()).with_file_name("bin/gcc-ld").join(format!("ld.lld{EXE_SUFFIX}"));
    if linker.exists() {
        Ok(linker)
    } else {
        Err(format!("this Rust has no {}: install it by rustup", linker.display()))
    }
}

fn add(kind: &str, name: &str, is_it: impl Fn(&str) -> bool) -> Result<(), String> {
    let installed = Command::new("rustup", [kind, "list", "--installed"]).output()?;
    if installed.lines().any(is_it) { Ok(()) } else { Command::new("rustup", [kind, "add", name]).run() }
}
