//! What the package consists of: the sources of the repository, the raw binding, and the native library with its
//! header.

use super::apple::{self, Slice};
use super::toolchain::absolute_target;
use super::{LIBRARY, raw};
use crate::command::root;
use crate::files;
use crate::mobile::{self, Language};
use std::path::{Path, PathBuf};

/// The package in the repository, without what is built.
const SOURCE: &str = "bindings-mobile/swift";
/// The parts of it that are copied as they are.
const PARTS: &[&str] = &["Package.swift", "README.md", "Sources", "Tests"];
/// The C module of the raw binding.
const MODULE: &str = "PingOneCoreFFI";

/// Files with their places in a folder.
pub(crate) type Files = Vec<(PathBuf, Vec<u8>)>;

/// Every file of the package. On a Mac the native library is in a framework with these slices, elsewhere it is that of
/// the machine.
pub(crate) fn contents(slices: &[Slice]) -> Result<Files, String> {
    let source = root().join(SOURCE);
    let mut contents = Files::new();
    for part in PARTS {
        contents.extend(below(&source.join(part), part)?);
    }
    let binding = mobile::raw_binding(Language::Swift)?;
    let text = raw::adapt(&files::read_text(&binding.join("PingOneCore.swift"))?);
    contents.push(("Sources/PingOneCore/raw/Raw.swift".into(), text.into_bytes()));
    contents.extend(if cfg!(target_os = "macos") { framework(&binding, slices)? } else { beside_manifest(&binding)? });
    Ok(contents)
}

/// The library of this machine with its header.
fn beside_manifest(binding: &Path) -> Result<Files, String> {
    let mut native = module(binding, Path::new("Native"))?;
    native.push((Path::new("Native").join(LIBRARY), files::read(&mobile::library()?.join(LIBRARY))?));
    Ok(native)
}

/// The libraries of Apple's systems.
fn framework(binding: &Path, slices: &[Slice]) -> Result<Files, String> {
    let folder = absolute_target()?.join("mobile/swift");
    let (headers, framework) = (folder.join("headers"), folder.join(apple::NAME));
    // Xcode puts the headers of all frameworks into one folder, so each needs a folder of its own in it.
    files::replace(&headers, &module(binding, Path::new(MODULE))?)?;
    apple::framework(slices, &headers, &framework)?;
    below(&framework, apple::NAME)
}

/// The C module: the header and what names it.
fn module(binding: &Path, folder: &Path) -> Result<Files, String> {
    let header = format!("{MODULE}.h");
    let map = files::read(&binding.join(format!("{MODULE}.modulemap")))?;
    Ok(vec![(folder.join(&header), files::read(&binding.join(&header))?), (folder.join("module.modulemap"), map)])
}

/// A file, or all files below a folder, with another name for it.
fn below(path: &Path, name: &str) -> Result<Files, String> {
    if !path.is_dir() {
        return Ok(vec![(name.into(), files::read(path)?)]);
    }
    let place =
        |file: PathBuf| Ok((Path::new(name).join(file.strip_prefix(path).unwrap_or(&file)), files::read(&file)?));
    files::below(path)?.into_iter().map(place).collect()
}
