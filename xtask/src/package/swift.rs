//! The Swift package: a folder that the package manager takes, tried out by a program that depends on it. On a Mac it
//! holds the XCFramework, or, for a release, names the archive of it.

use crate::command::root;
use crate::files;
use crate::swift::{Toolchain, absolute_target, apple, contents};
use std::path::Path;

const USAGE: &str = "usage: cargo xtask package swift [URL]; URL is where a release has the archive of the XCFramework";

/// Files of the repository's root that belong to the package.
const LICENCES: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT"];

/// A program that uses the package as its users do.
const CONSUMER: &str = "bindings-mobile/swift/Consumer";

/// Builds the package and tries it out; prints what was made.
pub(crate) fn build(args: &[&str]) -> Result<(), String> {
    let url = match args {
        [] => None,
        [_] if !cfg!(target_os = "macos") => return Err("package swift: the XCFramework is made on a Mac".into()),
        [url] => Some(*url),
        _ => return Err(USAGE.into()),
    };
    let folder = absolute_target()?.join("package/swift");
    let package = folder.join("pingone-core");
    let mut contents = contents(apple::SLICES)?;
    for licence in LICENCES {
        contents.push((licence.into(), files::read(&root().join(licence))?));
    }
    files::remove(&folder)?;
    files::replace(&package, &contents)?;
    prove(&folder.join("consumer"))?;
    println!("{}", package.display());
    url.map_or(Ok(()), |url| release(&package, url))
}

/// Builds and runs a program that depends on the package beside it.
fn prove(folder: &Path) -> Result<(), String> {
    let source = root().join(CONSUMER);
    for file in files::below(&source)? {
        files::write_changed(&folder.join(file.strip_prefix(&source).unwrap_or(&file)), &files::read(&file)?)?;
    }
    Toolchain::find()?.program("swift", folder)?.args(["run"]).run()
}

/// Puts the framework into an archive beside the package, and names in the manifest where a release has it.
fn release(package: &Path, url: &str) -> Result<(), String> {
    let framework = package.join(apple::NAME);
    let archive = package.with_file_name(format!("{}.zip", apple::NAME));
    let checksum = apple::archive(&framework, &archive)?;
    let manifest = package.join("Package.swift");
    let text = remote(&files::read_text(&manifest)?, url, &checksum)?;
    files::write_changed(&manifest, text.as_bytes())?;
    println!("{}", archive.display());
    files::remove(&framework)
}

/// The manifest with the place of the archive instead of that of the framework.
fn remote(manifest: &str, url: &str, checksum: &str) -> Result<String, String> {
    let is_plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic() && c != '"' && c != '\\');
    if !url.starts_with("https://") || !url.ends_with(".zip") || !is_plain(url) || !is_plain(checksum) {
        return Err(format!("package swift: `{url}` is no HTTPS URL of an archive"));
    }
    let local = format!("path: \"{}\"", apple::NAME);
    match manifest.split_once(&local) {
        Some((before, after)) => Ok(format!("{before}url: \"{url}\", checksum: \"{checksum}\"{after}")),
        None => Err(format!("Package.swift has no {local}")),
    }
}

#[cfg(test)]
mod tests {
    use super::remote;
    use crate::command::root;

    #[test]
    fn a_release_names_the_archive() {
        let manifest = std::fs::read_to_string(root().join("bindings-mobile/swift/Package.swift")).unwrap();
        let released = remote(&manifest, "https://example.com/v1/PingOneCoreFFI.xcframework.zip", "0123abc").unwrap();
        let target = "binaryTarget(name: \"PingOneCoreFFI\", \
                      url: \"https://example.com/v1/PingOneCoreFFI.xcframework.zip\", checksum: \"0123abc\")";
        assert!(released.contains(target), "{released}");
        assert_eq!(released.lines().count(), manifest.lines().count());
    }

    #[test]
    fn other_addresses_are_refused() {
        for url in ["http://example.com/a.zip", "https://example.com/a.tar", "https://example.com/\"a.zip", ""] {
            assert!(remote("path: \"PingOneCoreFFI.xcframework\"", url, "0").is_err(), "{url}");
        }
        assert!(remote("", "https://example.com/a.zip", "0").is_err());
    }
}
