//! The XCFramework: the native library for each of Apple's systems, in the form that Xcode and the package manager
//! take. It is made on a Mac; what would be run there is put together by functions that are tested everywhere.

use crate::command::{Command, cargo};
use crate::files::{create, remove, text};
use crate::mobile::PROFILE;
use crate::swift::LIBRARY;
use crate::swift::toolchain::absolute_target;
use crate::toolchain;
use std::path::Path;

/// The name of the framework, which is that of the C module in it.
pub(crate) const NAME: &str = "PingOneCoreFFI.xcframework";

/// One library of the framework: that of a system, for the processors of several targets.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slice {
    system: &'static str,
    targets: &'static [&'static str],
}

/// What apps need: devices, simulators on both kinds of Macs, and Macs of both kinds.
pub(crate) const SLICES: &[Slice] = &[
    Slice { system: "ios", targets: &["aarch64-apple-ios"] },
    Slice { system: "ios-simulator", targets: &["aarch64-apple-ios-sim", "x86_64-apple-ios"] },
    Slice { system: "macos", targets: &["aarch64-apple-darwin", "x86_64-apple-darwin"] },
];

/// What the tests on a Mac need.
#[cfg(target_arch = "x86_64")]
pub(crate) const THIS_MACHINE: &[Slice] = &[Slice { system: "macos", targets: &["x86_64-apple-darwin"] }];
#[cfg(not(target_arch = "x86_64"))]
pub(crate) const THIS_MACHINE: &[Slice] = &[Slice { system: "macos", targets: &["aarch64-apple-darwin"] }];

/// The oldest systems, which the manifest names, too.
const OLDEST: &[(&str, &str)] = &[("IPHONEOS_DEPLOYMENT_TARGET", "15.0"), ("MACOSX_DEPLOYMENT_TARGET", "12.0")];

/// A program with its arguments.
type Line = Vec<String>;

/// Makes the framework with the headers of the C module.
pub(super) fn framework(slices: &[Slice], headers: &Path, framework: &Path) -> Result<(), String> {
    for target in slices.iter().flat_map(|slice| slice.targets) {
        toolchain::target(target)?;
        let build = cargo(["rustc", "--locked", "--package", "pingone-mobile", "--lib", "--crate-type", "staticlib"]);
        let build = build.args(["--profile", PROFILE, "--target", target]);
        OLDEST.iter().fold(build, |build, (name, version)| build.env(name, version)).run()?;
    }
    // Neither tool writes over what is there.
    let joined = absolute_target()?.join("mobile/swift/joined");
    remove(&joined)?;
    remove(framework)?;
    slices.iter().try_for_each(|slice| create(&joined.join(slice.system)))?;
    let built = absolute_target()?;
    let [built, joined, headers, framework] = [text(&built)?, text(&joined)?, text(headers)?, text(framework)?];
    let mut lines: Vec<Line> = slices.iter().map(|slice| join(*slice, built, joined)).collect();
    lines.push(assemble(slices, joined, headers, framework));
    lines.iter().try_for_each(|line| run(line).run())
}

/// Archives a framework as a release holds it; gives the sum that a manifest names.
pub(crate) fn archive(framework: &Path, zip: &Path) -> Result<String, String> {
    let (framework, zip) = (text(framework)?, text(zip)?);
    run(&compress(framework, zip)).run()?;
    Ok(Command::new("swift", ["package", "compute-checksum", zip]).output()?.trim().to_owned())
}

/// The libraries of a slice in one file.
fn join(slice: Slice, built: &str, joined: &str) -> Line {
    let libraries = slice.targets.iter().map(|target| format!("{built}/{target}/{PROFILE}/{LIBRARY}"));
    let mut line = words(["lipo", "-create"]);
    line.extend(libraries);
    line.extend(["-output".to_owned(), library(slice, joined)]);
    line
}

/// All slices as a framework.
fn assemble(slices: &[Slice], joined: &str, headers: &str, framework: &str) -> Line {
    let mut line = words(["xcodebuild", "-create-xcframework"]);
    for slice in slices {
        line.extend(["-library".to_owned(), library(*slice, joined), "-headers".to_owned(), headers.to_owned()]);
    }
    line.extend(words(["-output", framework]));
    line
}

/// The archive has the framework itself at its root.
fn compress(framework: &str, zip: &str) -> Line {
    words(["ditto", "-c", "-k", "--sequesterRsrc", "--keepParent", framework, zip])
}

fn library(slice: Slice, joined: &str) -> String {
    format!("{joined}/{}/{LIBRARY}", slice.system)
}

fn words<const N: usize>(words: [&str; N]) -> Line {
    words.map(str::to_owned).to_vec()
}

fn run(line: &[String]) -> Command {
    let (program, arguments) = line.split_first().map_or(("", line), |(program, arguments)| (program, arguments));
    Command::new(program, []).args(arguments.iter().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, SLICES, assemble, compress, join};
    use crate::command::root;

    #[test]
    fn the_manifest_names_the_same_oldest_systems() {
        let manifest = std::fs::read_to_string(root().join("bindings-mobile/swift/Package.swift")).unwrap();
        let major = |(_, version): &(&str, &'static str)| version.strip_suffix(".0").unwrap();
        let [ios, macos] = [major(&OLDEST[0]), major(&OLDEST[1])];
        assert!(manifest.contains(&format!("platforms: [.iOS(.v{ios}), .macOS(.v{macos})]")));
    }

    #[test]
    fn the_tools_get_every_library() {
        assert_eq!(
            join(SLICES[1], "/t", "/j").join(" "),
            "lipo -create /t/aarch64-apple-ios-sim/mobile-release/libpingone_mobile.a \
             /t/x86_64-apple-ios/mobile-release/libpingone_mobile.a -output /j/ios-simulator/libpingone_mobile.a"
        );
        assert_eq!(
            assemble(SLICES, "/j", "/h", "/f.xcframework").join(" "),
            "xcodebuild -create-xcframework -library /j/ios/libpingone_mobile.a -headers /h \
             -library /j/ios-simulator/libpingone_mobile.a -headers /h \
             -library /j/macos/libpingone_mobile.a -headers /h -output /f.xcframework"
        );
        assert_eq!(compress("/f", "/z").join(" "), "ditto -c -k --sequesterRsrc --keepParent /f /z");
    }
}
