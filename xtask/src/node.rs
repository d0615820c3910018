//! Node, its packages and a browser: what a task needs of them is looked up here, and installed when it is not there.

use crate::command::{Command, root};
use std::path::{Path, PathBuf};

/// Where the package for npm and its tools live, from the root of the repository.
pub(crate) const PACKAGE: &str = "bindings-wasm";

/// The tests of the package: a project of its own that has installed it.
const TESTS: &str = "bindings-wasm/tests";

/// Debian's names of the browser.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

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

/// Runs vector files in Node.
pub(crate) fn vectors(files: &[PathBuf]) -> Result<(), String> {
    crate::package::npm::install(TESTS)?;
    script("vectors-node.mjs").args(names(files)).run()
}

/// Runs vector files in a browser.
pub(crate) fn vectors_in_browser(files: &[PathBuf]) -> Result<(), String> {
    crate::package::npm::install(TESTS)?;
    let browser = browser()?;
    script("vectors-browser.mjs").args(names(files)).env("CHROMIUM", &browser.to_string_lossy()).run()
}

/// The tests of the package.
pub(crate) fn tests() -> Result<(), String> {
    crate::package::npm::install(TESTS)?;
    let files = std::fs::read_dir(root().join(TESTS)).map_err(|error| format!("{TESTS}: {error}"))?;
    let mut files: Vec<PathBuf> = files.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    Command::new("node", ["--expose-gc", "--test", "--test-reporter=spec"]).args(names(&files)).run()
}

fn script(name: &str) -> Command {
    Command::new("node", []).args([format!("{TESTS}/{name}").as_str()])
}

fn names(files: &[PathBuf]) -> impl Iterator<Item = &str> {
    files.iter().filter_map(|file| file.to_str())
}

/// The browser, installed by the system's package manager when there is none.
pub(crate) fn browser() -> Result<PathBuf, String> {
    if let Some(path) = find_browser() {
        return Ok(path);
    }
    Command::new("apt-get", ["update"]).run()?;
    Command::new("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]).run()?;
    find_browser().ok_or_else(|| "no Chromium: install one, or name its program in CHROMIUM".to_owned())
}

fn find_browser() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Some(PathBuf::from(named));
    }
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    let candidates = BROWSERS.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    candidates.into_iter().find(|path| path.is_file())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
