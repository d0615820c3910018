//! Node and its packages: what a task needs of them is looked up here, and installed when it is not there.

use crate::command::{Command, root};
use std::path::Path;

/// Where the package for npm and its tools live, from the root of the repository.
pub(crate) const PACKAGE: &str = "bindings-wasm";

/// Installs the packages that a folder's lock file names, unless they are there.
pub(crate) fn install(folder: &str) -> Result<(), String> {
    let folder_path = root().join(folder);
    let lock = read(&folder_path.join("package-lock.json"))?;
    let stamp = folder_path.join("node_modules/.installed");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    Command::new("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).directory(folder).run()?;
    std::fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// A program of an installed package.
pub(crate) fn tool<const N: usize>(name: &str, args: [&str; N]) -> Command {
    Command::new(root().join(PACKAGE).join("node_modules/.bin").join(name), args)
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
