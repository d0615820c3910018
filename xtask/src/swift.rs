//! Swift: the package as it is put together, its tests, and the programs that run with it.
//!
//! Everything that is built lies under `target/mobile/swift`. The manifest of the package says what it consists of.

pub(crate) mod apple;
mod contents;
mod documentation;
mod examples;
mod mirror;
mod raw;
mod readme;
mod toolchain;

pub(crate) use contents::contents;
pub(crate) use readme::check as readme;
pub(crate) use toolchain::{Toolchain, absolute_target};

use crate::command::{Command, root};
use crate::files;
use crate::stand_in::StandIn;
use std::path::{Path, PathBuf};

/// The administrator's day.
const EXAMPLE: &str = "examples/administrator-swift";
/// The program that runs vectors.
const VECTORS: &str = "bindings-mobile/swift/Vectors";
/// Makes the compiler write down what is public.
const SYMBOL_GRAPH: &[&str] = &["-emit-symbol-graph", "-symbol-graph-minimum-access-level", "public"];
/// The static library of Rust.
const LIBRARY: &str = "libpingone_mobile.a";

/// Makes the compiler ready, or says why it can not be had.
pub(crate) fn set_up() -> Result<(), String> {
    Toolchain::find().map(drop)
}

/// The tests of the wrapper and of the examples in its documentation, and that all of it is documented.
pub(crate) fn tests() -> Result<(), String> {
    let package = Package::assemble()?;
    let symbols = built()?.join("symbols");
    let folder = ["-emit-symbol-graph-dir", files::text(&symbols)?];
    let options = SYMBOL_GRAPH.iter().chain(&folder).flat_map(|option| ["-Xswiftc", option]);
    package.swift("test", &package.folder, &options.collect::<Vec<_>>())?.run()?;
    let missing = documentation::missing(&symbols)?;
    if missing.is_empty() { Ok(()) } else { Err(format!("not documented: {}", missing.join(", "))) }
}

/// `cargo xtask vectors swift FILE…`
pub(crate) fn vectors(files: &[PathBuf]) -> Result<(), String> {
    crate::vectors::through(Package::assemble()?.program(VECTORS, "Vectors")?, files)
}

/// The administrator's day against a stand-in. Gives the transcript.
pub(crate) fn demo() -> Result<String, String> {
    let program = Package::assemble()?.program(EXAMPLE, "Administrator")?;
    let stand_in = StandIn::start()?;
    program.args([stand_in.url(), "examples/data"]).output_while_shown()
}

/// The package with all that belongs to it, and what builds it.
struct Package {
    folder: PathBuf,
    toolchain: Toolchain,
}

impl Package {
    /// Puts the package together.
    fn assemble() -> Result<Self, String> {
        let toolchain = Toolchain::find()?;
        let folder = absolute_target()?.join("mobile/swift/pingone-core");
        let mut contents = contents(apple::THIS_MACHINE)?;
        contents.push(examples::tests(&contents)?);
        files::replace(&folder, &contents)?;
        Ok(Self { folder, toolchain })
    }

    /// A task of the package manager for a package in a folder.
    fn swift(&self, task: &str, package: &Path, arguments: &[&str]) -> Result<Command, String> {
        let command = self.toolchain.program("swift", package)?;
        let name = package.file_name().unwrap_or_default();
        let (scratch, cache) = (built()?.join(name), built()?.join("cache"));
        // The package manager does not look at the library, but links again when the command for it differs. So the
        // linker gets a folder to search that is not there, named for the state of the library.
        let libraries = files::below(&self.folder)?.into_iter().filter(|file| file.ends_with(LIBRARY));
        let times = libraries.map(|library| files::written_at(&library)).collect::<Result<Vec<_>, _>>()?;
        let state = format!("-L{}/library-of-{}", files::text(&scratch)?, times.iter().max().unwrap_or(&0));
        Ok(command
            .args([task, "--scratch-path", files::text(&scratch)?, "--cache-path", files::text(&cache)?])
            .args(["-Xswiftc", "-warnings-as-errors", "-Xlinker", &state])
            .args(arguments.iter().copied())
            .env("PINGONE_CORE", files::text(&self.folder)?))
    }

    /// Builds the program of a package in the repository; gives the command that runs it.
    fn program(&self, package: &str, name: &str) -> Result<Command, String> {
        let folder = root().join(package);
        self.swift("build", &folder, &[])?.run()?;
        let folder_of_programs = self.swift("build", &folder, &["--show-bin-path"])?.output()?;
        self.toolchain.program(files::text(&Path::new(folder_of_programs.trim()).join(name))?, &root())
    }
}

/// Where the package manager builds, one folder for each package.
fn built() -> Result<PathBuf, String> {
    Ok(absolute_target()?.join("mobile/swift/build"))
}
