//! The Swift compiler: that of the machine, or one in a Debian of its own below `target`, where this machine's
//! distribution has none. Nothing is installed outside the repository but the program that makes it.

use super::mirror;
use crate::command::{Command, root};
use crate::files::{create, remove, text};
use crate::mobile::target;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The oldest version that knows the language mode of the package.
const OLDEST: u32 = 6;
/// The release of Debian that has Swift.
const RELEASE: &str = "trixie";
/// What is installed there: the compiler, and what it links with.
const PACKAGES: &[&str] = &["swiftlang", "libc6-dev", "libstdc++-14-dev"];
/// The program that makes a Debian in a folder.
const MAKER: &str = "debootstrap";
/// What the finished folder holds: the list of what was installed.
const STAMP: &str = "installed-for-xtask";
/// Where the programs of that Debian are.
const PATH: &str = "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Mounts for one command, and for nothing that outlives it: `$0` is the folder of the Debian, `$1` where the command
/// runs, `$2` and `$3` what it sees at the same place as outside.
const ENTER: &str = r#"
set -e
mount -t proc proc "$0/proc"
for shared in "$2" "$3"; do
    mkdir -p "$0$shared"
    mount --bind "$shared" "$0$shared"
done
directory=$1
shift 3
exec chroot "$0" env --chdir="$directory" -- "$@"
"#;

/// Where the compiler is.
pub(crate) enum Toolchain {
    /// On the machine itself.
    Machine,
    /// In a Debian in this folder.
    Debian(PathBuf),
}

impl Toolchain {
    /// The compiler, made ready when it is missing; or why it can not be had.
    pub(crate) fn find() -> Result<Self, String> {
        match version_of_machine() {
            Some(version) if version >= OLDEST => Ok(Self::Machine),
            version => debian().map(Self::Debian).map_err(|reason| match version {
                Some(version) => format!("Swift {version} is too old, and {OLDEST} can not be had: {reason}"),
                None => format!("there is no Swift on this machine, and it can not be had: {reason}"),
            }),
        }
    }

    /// A program of the toolchain, to run in a folder below the repository or `target`.
    pub(crate) fn program(&self, name: &str, folder: &Path) -> Result<Command, String> {
        let Self::Debian(debian) = self else {
            return Ok(Command::new(name, []).directory(text(folder)?));
        };
        let (repository, target) = (root(), absolute_target()?);
        let home = target.join("mobile/swift/home");
        create(&home)?;
        Ok(enclosed(ENTER)
            .args([text(debian)?, text(folder)?, text(&repository)?, text(&target)?, name])
            .env("PATH", PATH)
            .env("HOME", text(&home)?)
            .env("TMPDIR", "/tmp")
            .env("LC_ALL", "C.UTF-8")
            .shown_as(name))
    }
}

/// The first number of the version of Swift on this machine.
fn version_of_machine() -> Option<u32> {
    version(&Command::new("swift", ["--version"]).output().ok()?)
}

/// Reads `Swift version 6.0.3 (…)`, with a vendor's name before it or not.
fn version(text: &str) -> Option<u32> {
    let (_, version) = text.split_once("Swift version ")?;
    version.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
}

/// The folder of the Debian, made when it is not there.
fn debian() -> Result<PathBuf, String> {
    if !cfg!(target_os = "linux") {
        return Err("install Swift 6 or newer, on a Mac with Xcode".to_owned());
    }
    if Command::new("id", ["-u"]).output()?.trim() != "0" {
        return Err(format!("only root can run a Debian {RELEASE} for it"));
    }
    // In many containers root can not.
    enclosed("true").output().map_err(|reason| format!("root may not mount here: {reason}"))?;
    let folder = absolute_target()?.join("mobile/swift").join(RELEASE);
    // Of two tasks at once, one waits for the Debian that the other makes.
    let lock = folder.with_extension("lock");
    create(lock.parent().unwrap_or(&lock))?;
    let failed = |error| format!("{}: {error}", lock.display());
    let held = File::create(&lock).map_err(failed)?;
    held.lock().map_err(failed)?;
    let wanted = PACKAGES.join(" ");
    if fs::read_to_string(folder.join(STAMP)).is_ok_and(|stamp| stamp == wanted) {
        return Ok(folder);
    }
    // A folder with the final name is always a complete one.
    let unfinished = folder.with_extension("unfinished");
    remove(&unfinished)?;
    make(&unfinished)?;
    fs::write(unfinished.join(STAMP), wanted).map_err(|error| format!("{}: {error}", unfinished.display()))?;
    remove(&folder)?;
    fs::rename(&unfinished, &folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// Makes a Debian with Swift in a folder.
fn make(folder: &Path) -> Result<(), String> {
    let mirror = mirror::find()?;
    if Command::new(MAKER, ["--version"]).output().is_err() {
        Command::new("apt-get", ["update", "-qq"]).run()?;
        Command::new("apt-get", ["install", "-y", "-qq", "--no-install-recommends", MAKER]).run()?;
    }
    create(folder)?;
    let place = text(folder)?;
    println!("making a Debian {RELEASE} with Swift in {place}: 2.6 GB");
    // The mirror may well be one that is reached by HTTPS.
    let unpack = r#"exec debootstrap --variant=minbase --include=ca-certificates "$1" "$0" "$2""#;
    let unpack = enclosed(unpack).shown_as(MAKER);
    unpack.args([place, RELEASE, &mirror]).run()?;
    let install = r#"
set -e
mount -t proc proc "$0/proc"
export DEBIAN_FRONTEND=noninteractive
chroot "$0" apt-get update -qq
chroot "$0" apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "$@"
# What was downloaded is installed.
exec chroot "$0" apt-get clean
"#;
    let install = enclosed(install).shown_as("apt-get install in").env("PATH", PATH);
    install.args([place]).args(PACKAGES.iter().copied()).run()
}

/// A script with mounts of its own, which end with it: whoever deletes `target` deletes through none.
fn enclosed(script: &str) -> Command {
    Command::new("unshare", ["--mount", "--propagation", "private", "sh", "-c", script])
}

/// Where cargo builds, from the root of the file system.
pub(crate) fn absolute_target() -> Result<PathBuf, String> {
    let target = target();
    std::path::absolute(&target).map_err(|error| format!("{}: {error}", target.display()))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read() {
        assert_eq!(version("Swift version 6.0.3 (swift-6.0.3-RELEASE)\nTarget: x86_64"), Some(6));
        assert_eq!(version("swift-driver version: 1.115 Apple Swift version 10.1 (…)"), Some(10));
        assert_eq!(version("swift: OpenStack Object Storage"), None);
    }
}
