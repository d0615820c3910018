//! Python: virtual environments under `target/python`, the wheel and the sdist of the package, and the runs inside them.
//!
//! Nothing is installed outside the repository. Environments are made when they are missing, and filled again when
//! what they were filled with has changed.

use crate::command::{Command, root};
use crate::stand_in::StandIn;
use std::fs;
use std::path::{Path, PathBuf};

/// The package in the repository.
pub(crate) const PACKAGE: &str = "bindings-python";
/// Where environments and built packages are.
const FOLDER: &str = "target/python";
/// What the wheel must be called, so that one file serves every CPython from 3.10 on.
const TAG: &str = "-cp310-abi3-";
/// The programs that may be the interpreter, the first one that works is taken.
const INTERPRETERS: &[&str] =
    &["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10", "python"];
/// What an interpreter must say to be of use.
const IS_USABLE: &str = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";

/// A virtual environment.
pub(crate) struct Environment {
    folder: PathBuf,
}

/// The environment with this name with the requirements of `bindings-python/requirements/NAME.txt` for each name.
pub(crate) fn environment(name: &str, requirements: &[&str]) -> Result<Environment, String> {
    let environment = Environment { folder: root().join(FOLDER).join(name) };
    let files: Vec<String> = requirements.iter().map(|name| format!("{PACKAGE}/requirements/{name}.txt")).collect();
    let wanted: String = files.iter().map(|file| read(&root().join(file))).collect::<Result<_, _>>()?;
    if environment.is_filled_with(&wanted) {
        return Ok(environment);
    }
    environment.make_anew()?;
    for file in &files {
        environment.pip(&["install", "--requirement", file])?;
    }
    environment.filled_with(&wanted)?;
    Ok(environment)
}

/// The environment with this name, in which the package is installed from its wheel beside the requirements.
pub(crate) fn with_package(name: &str, requirements: &[&str]) -> Result<Environment, String> {
    let wheel = wheel()?;
    let environment = environment(name, requirements)?;
    environment.pip(&["install", "--quiet", "--force-reinstall", "--no-deps", &path(&wheel)])?;
    Ok(environment)
}

/// Builds the wheel; cargo builds only what has changed.
pub(crate) fn wheel() -> Result<PathBuf, String> {
    build("wheel", &["build", "--release", "--locked"])
}

/// Builds the sdist.
fn sdist() -> Result<PathBuf, String> {
    build("sdist", &["sdist"])
}

/// Runs maturin and gives the one file that it makes.
fn build(kind: &str, args: &[&str]) -> Result<PathBuf, String> {
    let tools = environment("build", &["build"])?;
    let folder = root().join(FOLDER).join("dist").join(kind);
    remove(&folder)?;
    let manifest = format!("{PACKAGE}/Cargo.toml");
    let out = path(&folder);
    tools.program("maturin").args(args.iter().copied()).args(["--manifest-path", &manifest, "--out", &out]).run()?;
    let files = fs::read_dir(&folder).map_err(|error| format!("{out}: {error}"))?;
    let files: Vec<PathBuf> = files.filter_map(|entry| Some(entry.ok()?.path())).collect();
    match files.as_slice() {
        [file] => Ok(file.clone()),
        files => Err(format!("maturin made {} files in {out}, not one", files.len())),
    }
}

/// `cargo xtask package python`: builds wheel and sdist, installs each into an environment of its own, and runs the tests
/// of the package and all vectors there, away from the sources.
pub(crate) fn package() -> Result<(), String> {
    let (wheel, sdist) = (wheel()?, sdist()?);
    let name = wheel.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if !name.contains(TAG) {
        return Err(format!("the wheel is {name}, which is not tagged {TAG}"));
    }
    if cfg!(target_os = "linux") && !name.contains("manylinux") {
        return Err(format!("the wheel is {name}, which no package index takes"));
    }
    for (name, file) in [("from-wheel", &wheel), ("from-sdist", &sdist)] {
        let environment = Environment { folder: root().join(FOLDER).join(name) };
        environment.make_anew()?;
        environment.pip(&["install", &path(file)])?;
        environment.pip(&["install", "--requirement", &format!("{PACKAGE}/requirements/test.txt")])?;
        environment.test("tests")?;
        environment.vectors(&pingone_conformance::files())?;
    }
    println!("{}\n{}", wheel.display(), sdist.display());
    Ok(())
}

/// `cargo xtask vectors python FILE…`, through the installed package.
pub(crate) fn vectors(files: &[PathBuf]) -> Result<(), String> {
    with_package("test", &["test"])?.vectors(files)
}

/// `cargo xtask bench python`: the package beside its peers.
pub(crate) fn bench() -> Result<(), String> {
    with_package("bench", &["bench"])?.python().args(["benches/python"]).run()
}

/// Runs what needs the libraries of columns: NumPy, pyarrow, polars, DuckDB, pandas and Spark.
pub(crate) fn columns() -> Result<(), String> {
    with_package("columns", &["columns"])?.test("columns")
}

/// What needs more than the package: type checkers, the pages of the documentation and the example scripts, which run
/// with HTTP clients against the stand-in.
pub(crate) fn checks() -> Result<(), String> {
    let environment = with_package("checks", &["test", "checks"])?;
    let stand_in = StandIn::start()?;
    // The wrapper of pyright fetches the program itself from npm.
    let cache = path(&root().join(FOLDER).join("pyright"));
    environment
        .pytest("checks")
        .env("PINGONE_STAND_IN", stand_in.url())
        .env("PYRIGHT_PYTHON_CACHE_DIR", &cache)
        .env("PYRIGHT_PYTHON_IGNORE_WARNINGS", "1")
        .run()
}

/// The demo in Python.
pub(crate) fn demo() -> Result<String, String> {
    let environment = with_package("demo", &["demo"])?;
    let stand_in = StandIn::start()?;
    environment.python().args(["examples/administrator-python", stand_in.url()]).output_while_shown()
}

impl Environment {
    /// A program of the environment.
    pub(crate) fn program(&self, name: &str) -> Command {
        let folder = if cfg!(windows) { "Scripts" } else { "bin" };
        // Nothing of the caller's own Python may leak in.
        let command = Command::new(self.folder.join(folder).join(name), []);
        command.env("PYTHONPATH", "").env("PYTHONDONTWRITEBYTECODE", "1").env("PIP_DISABLE_PIP_VERSION_CHECK", "1")
    }

    /// The interpreter of the environment.
    pub(crate) fn python(&self) -> Command {
        self.program("python")
    }

    fn pip(&self, args: &[&str]) -> Result<(), String> {
        self.python().args(["-m", "pip"]).args(args.iter().copied()).run()
    }

    /// Runs the tests of one folder of the package.
    fn test(&self, folder: &str) -> Result<(), String> {
        self.pytest(folder).run()
    }

    fn pytest(&self, folder: &str) -> Command {
        // The folder of the package holds no module `pingone_core`, so only the installed one can be found.
        self.python().args(["-m", "pytest", "-q", "-p", "no:cacheprovider", folder]).directory(PACKAGE)
    }

    fn vectors(&self, files: &[PathBuf]) -> Result<(), String> {
        let files: Vec<String> = files.iter().map(|file| path(file)).collect();
        self.python().args(["tests/python/vectors.py"]).args(files.iter().map(String::as_str)).run()
    }

    fn make_anew(&self) -> Result<(), String> {
        remove(&self.folder)?;
        Command::new(interpreter()?, ["-m", "venv"]).args([path(&self.folder).as_str()]).run()
    }

    fn is_filled_with(&self, wanted: &str) -> bool {
        fs::read_to_string(self.folder.join(STAMP)).is_ok_and(|stamp| stamp == wanted)
    }

    fn filled_with(&self, wanted: &str) -> Result<(), String> {
        let file = self.folder.join(STAMP);
        fs::write(&file, wanted).map_err(|error| format!("{}: {error}", file.display()))
    }
}

/// What an environment was filled with.
const STAMP: &str = "requirements.txt";

/// A Python that can make virtual environments; on Debian that may be a package of its own, which is installed.
fn interpreter() -> Result<&'static str, String> {
    let usable = || INTERPRETERS.iter().copied().find(|name| Command::new(*name, ["-c", IS_USABLE]).output().is_ok());
    if let Some(name) = usable() {
        return Ok(name);
    }
    Command::new("apt-get", ["update"]).run()?;
    Command::new("apt-get", ["install", "-y", "--no-install-recommends", "python3", "python3-venv"]).run()?;
    usable().ok_or_else(|| "no CPython 3.10 or newer with `venv` was found".to_owned())
}

fn path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
}
