//! Kotlin: the compiler from npm, JNA from the system, the package as a jar, and the programs that run with it.
//!
//! Everything that is built lies under `target/mobile/kotlin`; nothing is installed outside the repository but what
//! only the system has.

mod documentation;
mod readme;

pub(crate) use readme::check as readme;

use crate::command::{Command, root};
use crate::mobile::{self, Language, target};
use crate::stand_in::StandIn;
use std::fs;
use std::path::{Path, PathBuf};

/// The package in the repository.
pub(crate) const PACKAGE: &str = "bindings-mobile/kotlin";
/// The module of its classes.
const MODULE: &str = "pingone-core";
/// Every public declaration of it says so, and its type. What uniffi wrote does not: no error, but a warning.
const EXPLICIT_API: &str = "-Xexplicit-api=warning";
/// The compiler, from there.
const COMPILER: &str = "node_modules/kotlin-compiler";
/// Jars of the system, with the package of Debian that has each.
const JNA: (&str, &str) = ("/usr/share/java/jna.jar", "libjna-java");
/// OkHttp, which the example sends with besides Java itself: neither Debian nor npm has it in a version of today, but a
/// package of npm carries it.
const OK_HTTP: &[&str] = &["okhttp-jvm-5.5.0.jar", "okio-jvm-3.18.1.jar"];
const OK_HTTP_FOLDER: &str = "node_modules/allure-commandline/dist/plugins/jira-plugin/lib";
/// The administrator's day.
const EXAMPLE: &str = "examples/administrator-kotlin";
/// The oldest Java that the classes run on.
const JVM: &str = "11";
/// The oldest Kotlin whose standard library the classes run with. Compilers read what is one version newer, too.
pub(crate) const LANGUAGE: &str = "2.2";

/// Installs the compiler and JNA when they are missing.
pub(crate) fn set_up() -> Result<(), String> {
    let installed = root().join(PACKAGE).join("node_modules/.package-lock.json");
    let locked = root().join(PACKAGE).join("package-lock.json");
    if modified(&installed).zip(modified(&locked)).is_none_or(|(installed, locked)| installed < locked) {
        Command::new("npm", ["ci", "--ignore-scripts"]).directory(PACKAGE).run()?;
    }
    system_jar(JNA).map(drop)
}

/// A jar of the system, installed when it is missing.
fn system_jar((path, package): (&str, &str)) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    if !path.exists() {
        Command::new("apt-get", ["update", "-qq"]).run()?;
        Command::new("apt-get", ["install", "-y", "-qq", "--no-install-recommends", package]).run()?;
    }
    if path.exists() { Ok(path) } else { Err(format!("{package} has no {}", path.display())) }
}

/// Builds the package's classes; gives the jar, without the native library.
pub(crate) fn classes() -> Result<PathBuf, String> {
    set_up()?;
    let jar = folder().join("classes.jar");
    let sources = sources()?;
    let inputs = sources.iter().map(|folder| files(folder)).collect::<Result<Vec<_>, _>>()?.concat();
    if is_newer(&jar, &inputs) {
        return Ok(jar);
    }
    compile(MODULE, &sources, &libraries()?, &jar)?;
    Ok(jar)
}

/// The folders with the sources of the package: the raw binding, the facade, and what is generated.
pub(crate) fn sources() -> Result<[PathBuf; 3], String> {
    let package = root().join(PACKAGE);
    Ok([raw_sources()?, package.join("src/main"), package.join("generated")])
}

/// Compiles programs that use the package as apps do; gives a command that has their classes and the native library.
fn program(name: &str, sources: &Path, libraries: &[PathBuf], main_class: &str) -> Result<Command, String> {
    let package = classes()?;
    let jar = folder().join(format!("{name}.jar"));
    let class_path = [vec![package.clone()], self::libraries()?, test_libraries(), libraries.to_vec()].concat();
    if !is_newer(&jar, &[files(sources)?, vec![package]].concat()) {
        compile(name, &[sources.to_path_buf()], &class_path, &jar)?;
    }
    let library = mobile::library()?;
    let class_path = joined(&[vec![jar], class_path].concat());
    let library_path = format!("-Djna.library.path={}", library.display());
    Ok(Command::new("java", [&*library_path, "-cp", &class_path, main_class]))
}

/// The tests of the wrapper, and that all of it is documented. The heap is there from the start, so that memory that
/// grows is that of the library.
pub(crate) fn tests() -> Result<(), String> {
    documented()?;
    test_program("tests.TestsKt")?.env("JAVA_TOOL_OPTIONS", "-Xms384m -Xmx384m -XX:+AlwaysPreTouch").run()
}

/// Everything public has KDoc. That of the raw binding comes from Rust and is looked at in Swift.
fn documented() -> Result<(), String> {
    let mut missing = Vec::new();
    for file in
        [files(&root().join(PACKAGE).join("src/main"))?, files(&root().join(PACKAGE).join("generated"))?].concat()
    {
        let lines = documentation::missing(&read(&file)?);
        missing.extend(lines.into_iter().map(|line| format!("{}:{line}", file.display())));
    }
    if missing.is_empty() { Ok(()) } else { Err(format!("without KDoc:\n{}", missing.join("\n"))) }
}

/// `cargo xtask vectors kotlin FILE…`
pub(crate) fn vectors(files: &[PathBuf]) -> Result<(), String> {
    crate::vectors::through(test_program("vectors.VectorsKt")?, files)
}

fn test_program(main_class: &str) -> Result<Command, String> {
    program("tests", &root().join(PACKAGE).join("src/test"), &[], main_class)
}

/// The administrator's day with `java.net.http`; before it, every transport for itself. Gives the transcript of the day.
pub(crate) fn demo() -> Result<String, String> {
    let transports = StandIn::start()?;
    example("administrator.transports.CheckKt")?.args([transports.url()]).run()?;
    let stand_in = StandIn::start()?;
    example("administrator.MainKt")?.args([stand_in.url(), "examples/data"]).output_while_shown()
}

fn example(main_class: &str) -> Result<Command, String> {
    program("administrator", &root().join(EXAMPLE), &example_libraries(), main_class)
}

/// What the example and the README send with besides Java itself.
fn example_libraries() -> Vec<PathBuf> {
    let folder = root().join(PACKAGE).join(OK_HTTP_FOLDER);
    OK_HTTP.iter().map(|jar| folder.join(jar)).collect()
}

/// The raw binding with all of it internal but the records and enumerations that users see.
fn raw_sources() -> Result<PathBuf, String> {
    let raw = mobile::raw_binding(Language::Kotlin)?;
    let out = folder().join("raw");
    for path in files(&raw)? {
        let text = read(&path)?;
        let hidden: String = text.lines().map(|line| hide(line) + "\n").collect();
        write_changed(&out.join(path.file_name().unwrap_or_default()), &hidden)?;
    }
    Ok(out)
}

/// Makes a declaration internal, unless it is one of a public type.
fn hide(line: &str) -> String {
    const DECLARATIONS: &[&str] =
        &["public ", "data ", "sealed ", "enum ", "open ", "class ", "interface ", "object ", "fun ", "inline fun"];
    const PUBLIC: &[&str] = &["data class ", "sealed class ", "enum class ", "public typealias "];
    let name_of = |start: &str| line.strip_prefix(start).filter(|name| !name.starts_with("Raw"));
    let is_declaration = DECLARATIONS.iter().any(|start| line.starts_with(start));
    if !is_declaration || PUBLIC.iter().any(|start| name_of(start).is_some()) {
        return line.to_owned();
    }
    format!("internal {}", line.strip_prefix("public ").unwrap_or(line))
}

/// Compiles Kotlin to a jar. A module does not see what is internal in another one. A warning in a source of ours is an
/// error.
pub(crate) fn compile(module: &str, sources: &[PathBuf], class_path: &[PathBuf], jar: &Path) -> Result<(), String> {
    let compiler = root().join(PACKAGE).join(COMPILER);
    let class_path = joined(class_path);
    let sources: Vec<String> = sources.iter().map(|source| source.to_string_lossy().into_owned()).collect();
    create(jar.parent().unwrap_or(jar))?;
    let text = Command::new("bash", [&*compiler.join("bin/kotlinc").to_string_lossy()])
        .args(["-jvm-target", JVM, "-language-version", LANGUAGE, "-api-version", LANGUAGE])
        .args(["-no-reflect", "-module-name", module, "-cp", &class_path])
        .args((module == MODULE).then_some(EXPLICIT_API))
        .args(["-d", &jar.to_string_lossy()])
        .args(sources.iter().map(String::as_str))
        .output_of_both()?;
    let ours = |line: &&str| line.contains(": warning:") && !line.contains("/mobile/kotlin/raw/");
    let warnings: Vec<&str> = text.lines().filter(ours).collect();
    if warnings.is_empty() {
        return Ok(());
    }
    // Else the next run would take the jar as it is.
    fs::remove_file(jar).map_err(|error| format!("{}: {error}", jar.display()))?;
    Err(warnings.join("\n"))
}

/// What the package depends on: JNA and the standard library of Kotlin.
pub(crate) fn libraries() -> Result<Vec<PathBuf>, String> {
    set_up()?;
    Ok(vec![system_jar(JNA)?, compiler_library("kotlin-stdlib.jar")])
}

/// What only its tests and examples need.
fn test_libraries() -> Vec<PathBuf> {
    ["kotlin-test.jar", "kotlinx-coroutines-core-jvm.jar"].map(compiler_library).to_vec()
}

fn compiler_library(name: &str) -> PathBuf {
    root().join(PACKAGE).join(COMPILER).join("lib").join(name)
}

/// A class path as Java reads it.
pub(crate) fn joined(class_path: &[PathBuf]) -> String {
    let all: Vec<String> = class_path.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    all.join(if cfg!(windows) { ";" } else { ":" })
}

/// Where everything is built.
fn folder() -> PathBuf {
    target().join("mobile/kotlin")
}

/// Every file below a folder, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

/// True when a file was made after all of what it was made from.
fn is_newer(made: &Path, sources: &[PathBuf]) -> bool {
    modified(made).is_some_and(|made| sources.iter().all(|source| modified(source).is_some_and(|time| time < made)))
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file only when its text is another one, so that nothing is compiled again for nothing.
fn write_changed(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    create(path.parent().unwrap_or(path))?;
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::hide;

    #[test]
    fn only_types_for_users_stay_public() {
        for line in
            ["data class Violation (", "enum class Severity {", "public typealias Json = JsonValue", "    fun a()"]
        {
            assert_eq!(hide(line), line);
        }
        assert_eq!(hide("data class RawRequest ("), "internal data class RawRequest (");
        assert_eq!(hide("public object FfiConverterLong"), "internal object FfiConverterLong");
        assert_eq!(hide("open class RawCore: Disposable"), "internal open class RawCore: Disposable");
    }
}
