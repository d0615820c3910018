//! Kotlin: the compiler from npm, JNA from the system, the package as a jar, and the programs that run with it.
//!
//! Everything that is built lies under `target/mobile/kotlin`; nothing is installed outside the repository but what
//! only the system has.

mod documentation;
mod readme;

pub(crate) use readme::check as readme;

use crate::command::{Command, root};
use crate::files;
use crate::mobile::{self, Language, target};
use crate::stand_in::StandIn;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
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
    compile(MODULE, &sources()?, &libraries()?, &jar)?;
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
    let class_path = [vec![package], self::libraries()?, test_libraries(), libraries.to_vec()].concat();
    compile(name, &[sources.to_path_buf()], &class_path, &jar)?;
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
    let package = root().join(PACKAGE);
    for file in [files::below(&package.join("src/main"))?, files::below(&package.join("generated"))?].concat() {
        let lines = documentation::missing(&files::read_text(&file)?);
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
    let adapted = files::below(&raw)?.into_iter().map(|path| {
        let lines: Vec<String> = files::read_text(&path)?.lines().filter_map(adapt).collect();
        Ok((PathBuf::from(path.file_name().unwrap_or_default()), (lines.join("\n") + "\n").into_bytes()))
    });
    files::replace(&out, &adapted.collect::<Result<Vec<_>, String>>()?)?;
    Ok(out)
}

/// Makes a declaration internal, unless it is one of a public type. Of an alias nothing is left: whoever looks at a
/// property shall see the type itself.
fn adapt(line: &str) -> Option<String> {
    const DECLARATIONS: &[&str] =
        &["public ", "data ", "sealed ", "enum ", "open ", "class ", "interface ", "object ", "fun ", "inline fun"];
    const PUBLIC: &[&str] = &["data class ", "sealed class ", "enum class "];
    if line.starts_with("public typealias ") {
        return None;
    }
    let name_of = |start: &str| line.strip_prefix(start).filter(|name| !name.starts_with("Raw"));
    let is_declaration = DECLARATIONS.iter().any(|start| line.starts_with(start));
    let is_public = !is_declaration || PUBLIC.iter().any(|start| name_of(start).is_some());
    let line = with_own_types(line);
    Some(if is_public { line } else { format!("internal {}", line.strip_prefix("public ").unwrap_or(&line)) })
}

/// The types that stand for those of the core. Comments stay as they are.
fn with_own_types(line: &str) -> String {
    let start = line.trim_start();
    if start.starts_with(['*', '/']) && !start.starts_with("*/") {
        return line.to_owned();
    }
    mobile::with_names(line, &[("Json", "JsonValue"), ("Count", "Int")]).replace("io.github.pingonecore.Int", "Int")
}

/// Compiles Kotlin to a jar, unless that is done. A module does not see what is internal in another one. A warning in a
/// source of ours is an error.
pub(crate) fn compile(module: &str, sources: &[PathBuf], class_path: &[PathBuf], jar: &Path) -> Result<(), String> {
    let joined_path = joined(class_path);
    let arguments: Vec<&str> = ["-jvm-target", JVM, "-language-version", LANGUAGE, "-api-version", LANGUAGE]
        .into_iter()
        .chain(["-no-reflect", "-module-name", module, "-cp", &joined_path])
        .chain((module == MODULE).then_some(EXPLICIT_API))
        .chain(["-d", files::text(jar)?])
        .chain(sources.iter().map(|source| files::text(source)).collect::<Result<Vec<_>, _>>()?)
        .collect();
    let inputs = inputs(&arguments, &[sources, class_path].concat())?;
    let made_of = jar.with_extension("inputs");
    if jar.exists() && fs::read_to_string(&made_of).is_ok_and(|old| old == inputs) {
        return Ok(());
    }
    files::write_changed(&made_of, b"")?;
    let compiler = root().join(PACKAGE).join(COMPILER).join("bin/kotlinc");
    let text = Command::new("bash", [files::text(&compiler)?]).args(arguments).output_of_both()?;
    let ours = |line: &&str| line.contains(": warning:") && !line.contains("/mobile/kotlin/raw/");
    let warnings: Vec<&str> = text.lines().filter(ours).collect();
    if warnings.is_empty() { files::write_changed(&made_of, inputs.as_bytes()) } else { Err(warnings.join("\n")) }
}

/// What a jar is made of: the arguments of the compiler, and each file with a hash of what is in it. Times would not say
/// that a file is gone.
fn inputs(arguments: &[&str], paths: &[PathBuf]) -> Result<String, String> {
    let mut all = arguments.join(" ") + "\n";
    for path in paths {
        for file in if path.is_dir() { files::below(path)? } else { vec![path.clone()] } {
            let mut hasher = DefaultHasher::new();
            files::read(&file)?.hash(&mut hasher);
            all += &format!("{} {:016x}\n", file.display(), hasher.finish());
        }
    }
    Ok(all)
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

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use super::adapt;

    #[test]
    fn only_types_for_users_stay_public() {
        for line in ["data class Violation (", "enum class Severity {", "    fun a()"] {
            assert_eq!(adapt(line).as_deref(), Some(line));
        }
        assert_eq!(adapt("data class RawRequest (").as_deref(), Some("internal data class RawRequest ("));
        assert_eq!(adapt("public object FfiConverterLong").as_deref(), Some("internal object FfiConverterLong"));
        assert_eq!(adapt("open class RawCore: Disposable").as_deref(), Some("internal open class RawCore: Disposable"));
    }

    #[test]
    fn types_are_those_of_the_package() {
        assert_eq!(adapt("public typealias Json = JsonValue"), None);
        assert_eq!(adapt("    val `params`: Json,").as_deref(), Some("    val `params`: JsonValue,"));
        assert_eq!(adapt("    val `size`: Count?").as_deref(), Some("    val `size`: Int?"));
        assert_eq!(adapt(" */val a: io.github.pingonecore.Count").as_deref(), Some(" */val a: Int"));
        for line in ["    FfiConverterTypeJson.lift(it)", "     * Json and Count"] {
            assert_eq!(adapt(line).as_deref(), Some(line));
        }
    }
}
