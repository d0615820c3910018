//! What the Kotlin and the Swift package have in common: the native library and the raw binding, which is generated from
//! it and never committed.

use crate::command::{cargo, root};
use crate::toolchain;
use std::path::PathBuf;

/// A language of the phones.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Language {
    Kotlin,
    Swift,
}

/// Both languages.
pub(crate) const LANGUAGES: &[Language] = &[Language::Kotlin, Language::Swift];

impl Language {
    const fn name(self) -> &'static str {
        match self {
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
        }
    }
}

/// The profile of the libraries that apps carry.
pub(crate) const PROFILE: &str = "mobile-release";

/// The native library of this machine, built as apps carry it; gives its folder.
pub(crate) fn library() -> Result<PathBuf, String> {
    cargo(["build", "--locked", "--package", "pingone-mobile", "--profile", PROFILE]).run()?;
    Ok(target().join(PROFILE))
}

/// The one system of iOS that Rust has everything for. The simulators have no standard library to check with.
pub(crate) const IOS: &str = "aarch64-apple-ios";

/// Checks the core and the binding for iOS. Linking needs what only a Mac has.
pub(crate) fn check() -> Result<(), String> {
    toolchain::target(IOS)?;
    cargo(["check", "--locked", "--package", "pingone-core", "--package", "pingone-mobile", "--target", IOS]).run()
}

/// Writes the raw binding of a language; gives its folder.
pub(crate) fn raw_binding(language: Language) -> Result<PathBuf, String> {
    // The generator reads what the macros left in the library: an unstripped one.
    cargo(["build", "--locked", "--package", "pingone-mobile"]).run()?;
    let library = target().join("debug").join(shared_library_name());
    let folder = target().join("mobile/raw").join(language.name());
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let (library, out) = (library.to_string_lossy(), folder.to_string_lossy());
    cargo(["run", "--locked", "--quiet", "--package", "pingone-bindgen", "--"])
        .args(["generate", &library, "--language", language.name(), "--out-dir", &out, "--no-format"])
        .run()?;
    Ok(folder)
}

/// The name of the library on this machine.
pub(crate) fn shared_library_name() -> String {
    format!("{}pingone_mobile{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Code with other words for some of its names.
pub(crate) fn with_names(code: &str, names: &[(&str, &str)]) -> String {
    let is_of_name = |character: char| character.is_alphanumeric() || character == '_';
    let mut changed = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(start) = rest.find(is_of_name) {
        let end = rest[start..].find(|character| !is_of_name(character)).map_or(rest.len(), |length| start + length);
        let name = &rest[start..end];
        changed += &rest[..start];
        changed += names.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| new);
        rest = &rest[end..];
    }
    changed + rest
}
