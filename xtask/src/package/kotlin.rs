//! The Kotlin packages: a jar for the JVM of computers with the native libraries inside, an AAR for Android with those
//! of the NDK, and what a Maven repository wants beside each. What they consist of stands here; docs/phones.md says how
//! to build and use them.

use crate::android::{self, ABIS, LIBRARY, Linker};
use crate::command::{Command, cargo, root};
use crate::mobile::{self, target};
use crate::{archive, files, kotlin};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The version of all packages.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What the packages hold besides code.
const PACKAGING: &str = "bindings-mobile/kotlin/packaging";

/// Where licences lie: a folder of our own, since apps that merge their libraries refuse two files of one name.
const LICENCES: &str = "META-INF/pingone-core";

/// The name in a Maven repository.
const JVM: &str = "pingone-core";
const ANDROID: &str = "pingone-core-android";

/// What JNA calls systems, and the name of the library there.
const SYSTEMS: &[(&str, &str)] = &[
    ("darwin-aarch64", "libpingone_mobile.dylib"),
    ("darwin-x86-64", "libpingone_mobile.dylib"),
    ("linux-aarch64", LIBRARY),
    ("linux-x86-64", LIBRARY),
    ("win32-aarch64", "pingone_mobile.dll"),
    ("win32-x86-64", "pingone_mobile.dll"),
];

const USAGE: &str = "usage: cargo xtask package kotlin [--libraries FOLDER] [--ndk FOLDER]";

const NO_NDK: &str = "\
no AAR: no Android NDK is named. With one, the native library is linked for arm64-v8a, armeabi-v7a, x86_64 and x86 and the
AAR is put together from them. Get it from https://developer.android.com/ndk/downloads or by
`sdkmanager --install \"ndk;28.2.13676358\"`, then name its folder: `--ndk FOLDER`, ANDROID_NDK_HOME or ANDROID_NDK_ROOT.";

/// What the command line asks for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wanted<'a> {
    /// Native libraries of other systems: a folder for each, with the name that JNA gives to the system.
    libraries: Option<&'a str>,
    ndk: Option<&'a str>,
}

/// Builds the jar and, with an NDK, the AAR; tests what it has built, and says where it is.
pub(crate) fn build(args: &[&str]) -> Result<(), String> {
    let wanted = wanted(args)?;
    let linker = Linker::ndk(wanted.ndk)?;
    files::remove(&folder())?;
    let mut made = jar(wanted.libraries.map(Path::new))?;
    prove(&made[0])?;
    match linker {
        Some(linker) => made.extend(aar(&linker, &folder())?),
        None => println!("{NO_NDK}"),
    }
    for path in made {
        println!("{}", path.display());
    }
    Ok(())
}

fn wanted<'a>(args: &[&'a str]) -> Result<Wanted<'a>, String> {
    let mut wanted = Wanted::default();
    for pair in args.chunks(2) {
        match pair {
            ["--libraries", folder] => wanted.libraries = Some(folder),
            ["--ndk", folder] => wanted.ndk = Some(folder),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(wanted)
}

/// Puts an AAR together from the libraries of the link check, which no device could load, and looks at what is in it.
pub(crate) fn test_aar() -> Result<(), String> {
    let made = aar(&Linker::stubs()?, &work().join("link-check"))?;
    println!("never shipped: {}", made[0].display());
    Ok(())
}

// ── The jar ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The jar, its sources and its POM.
fn jar(libraries: Option<&Path>) -> Result<Vec<PathBuf>, String> {
    let stage = work().join("jar");
    classes(&stage)?;
    native(&stage, libraries)?;
    let jar = folder().join(format!("{JVM}-{VERSION}.jar"));
    archive::write(&jar, &stage)?;
    Ok(vec![jar, sources(&folder(), JVM)?, pom(&folder(), JVM, "jar")?])
}

/// The classes with their licences and the rules for those who shrink them, unpacked.
fn classes(stage: &Path) -> Result<(), String> {
    archive::unpack(&kotlin::classes()?, stage)?;
    let manifest = format!(
        "Manifest-Version: 1.0\nAutomatic-Module-Name: io.github.pingonecore\nImplementation-Title: {JVM}\n\
         Implementation-Version: {VERSION}\n\n"
    );
    files::write_changed(&stage.join(archive::MANIFEST), manifest.as_bytes())?;
    copy(&rules(), &stage.join("META-INF/proguard/pingone-core.pro"))?;
    licences(&stage.join(LICENCES))
}

/// The native libraries where JNA looks for them: those that are given, and the one of this machine if it is not.
fn native(stage: &Path, given: Option<&Path>) -> Result<(), String> {
    if let Some(folder) = given {
        for library in files::below(folder)? {
            let place = library.strip_prefix(folder).unwrap_or(&library);
            if !SYSTEMS.iter().any(|(system, name)| place == Path::new(system).join(name)) {
                let known: Vec<String> = SYSTEMS.iter().map(|(system, name)| format!("{system}/{name}")).collect();
                return Err(format!("{}: JNA would not find it; it finds {}", library.display(), known.join(", ")));
            }
            copy(&library, &stage.join(place))?;
        }
    }
    let own = stage.join(system()?).join(mobile::shared_library_name());
    if own.exists() { Ok(()) } else { copy(&mobile::library()?.join(mobile::shared_library_name()), &own) }
}

/// What JNA calls the system of this machine.
fn system() -> Result<&'static str, String> {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        system => system,
    };
    let name = format!("{system}-{}", std::env::consts::ARCH.replace('_', "-"));
    let known = SYSTEMS.iter().find(|(known, _)| *known == name);
    known.map(|(known, _)| *known).ok_or_else(|| format!("the jar has no place for a library of {name}"))
}

/// The sources, for those who look things up: the facade, what is generated, and the raw binding.
fn sources(folder: &Path, artifact: &str) -> Result<PathBuf, String> {
    let stage = work().join("sources");
    files::remove(&stage)?;
    for folder in kotlin::sources()? {
        for file in files::below(&folder)? {
            let package = package_of(&files::read_text(&file)?).replace('.', "/");
            copy(&file, &stage.join(package).join(file.file_name().unwrap_or_default()))?;
        }
    }
    licences(&stage.join(LICENCES))?;
    let jar = folder.join(format!("{artifact}-{VERSION}-sources.jar"));
    archive::write(&jar, &stage)?;
    Ok(jar)
}

/// The package that a source in Kotlin declares.
fn package_of(source: &str) -> String {
    let declared = source.lines().find_map(|line| line.strip_prefix("package "));
    declared.unwrap_or_default().trim_end_matches(';').trim().to_owned()
}

/// What a Maven repository has to know.
fn pom(folder: &Path, artifact: &str, packaging: &str) -> Result<PathBuf, String> {
    let text = files::read_text(&root().join(PACKAGING).join("pom.xml"))?
        .replace("{artifact}", artifact)
        .replace("{packaging}", packaging)
        .replace("{version}", VERSION)
        .replace("{kotlin}", kotlin::LANGUAGE);
    let path = folder.join(format!("{artifact}-{VERSION}.pom"));
    files::write_changed(&path, text.as_bytes())?;
    Ok(path)
}

/// Our licences, and what has to be said about the crates that the native library is made of.
fn licences(folder: &Path) -> Result<(), String> {
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root().join(name), &folder.join(name))?;
    }
    let tree = cargo(["tree", "--locked", "--package", "pingone-mobile", "--edges", "normal,no-proc-macro"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p} ({l})"])
        .output()?;
    let crates: BTreeSet<&str> = tree.lines().filter(|line| !line.starts_with("pingone-")).collect();
    let notice = files::read_text(&root().join("bindings-mobile/NOTICE"))?;
    let crates: String = crates.iter().map(|line| format!("- {line}\n")).collect();
    files::write_changed(&folder.join("NOTICE"), (notice + &crates).as_bytes())
}

// ── Proofs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Uses the jar as a program does that has it, JNA and the standard library of Kotlin, and nothing of this repository.
fn prove(jar: &Path) -> Result<(), String> {
    let folder = work().join("user");
    files::remove(&folder)?;
    files::create(&folder)?;
    let class_path: Vec<PathBuf> = [vec![jar.to_path_buf()], kotlin::libraries()?].concat();
    let program = folder.join("program.jar");
    let source = root().join(kotlin::PACKAGE).join("src/packaged");
    kotlin::compile("user", &[source], &class_path, &program)?;
    let run_path = kotlin::joined(&[&[program][..], &class_path].concat());
    Command::new("java", ["-cp", &run_path, "packaged.PackagedKt"]).directory(files::text(&folder)?).run()?;
    raw_binding_is_hidden(&folder, &class_path)
}

/// Why the compiler refuses a name that is there.
const REFUSED: &[&str] = &["it is internal", "it is private"];

/// Compiles a program that names every class of the raw binding that has no name for users: each has to be refused.
fn raw_binding_is_hidden(folder: &Path, class_path: &[PathBuf]) -> Result<(), String> {
    let classes = work().join("jar/io/github/pingonecore");
    let mut hidden = BTreeSet::new();
    for class in files::below(&classes)? {
        let name = class.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_raw = ["Raw", "Uniffi", "FfiConverter"].iter().any(|start| name.starts_with(start));
        if is_raw && !name.contains('$') && !name.ends_with("Kt") {
            hidden.insert(name);
        }
    }
    if hidden.is_empty() {
        return Err("the jar has no raw binding".to_owned());
    }
    let lines: Vec<String> = hidden.iter().map(|name| format!("import io.github.pingonecore.{name}")).collect();
    let source = folder.join("hidden").join("Hidden.kt");
    files::write_changed(&source, lines.join("\n").as_bytes())?;
    let Err(refused) = kotlin::compile("user", &[source], class_path, &folder.join("hidden.jar")) else {
        return Err("a program may name the raw binding".to_owned());
    };
    let is_refused = |number: usize| {
        let place = format!("Hidden.kt:{number}:");
        refused.lines().any(|line| line.contains(&place) && REFUSED.iter().any(|reason| line.contains(reason)))
    };
    match (1..).zip(&lines).find(|(number, _)| !is_refused(*number)) {
        None => {
            println!("{} classes of the raw binding are hidden", hidden.len());
            Ok(())
        }
        Some((_, line)) => Err(format!("a program may `{line}`: {refused}")),
    }
}

// ── The AAR ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The AAR with the libraries of a linker, its sources and its POM, in a folder; checked once it is packed.
fn aar(linker: &Linker, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let libraries = android::libraries(linker)?;
    let stage = work().join("aar");
    files::remove(&stage)?;
    let inner = work().join("aar-classes");
    classes(&inner)?;
    archive::write(&stage.join("classes.jar"), &inner)?;
    for abi in ABIS {
        let place = Path::new(abi.name).join(LIBRARY);
        copy(&libraries.join(&place), &stage.join("jni").join(&place))?;
    }
    let manifest = files::read_text(&root().join(PACKAGING).join("AndroidManifest.xml"))?;
    let manifest = manifest.replace("{minSdkVersion}", &android::API_LEVEL.to_string());
    files::write_changed(&stage.join("AndroidManifest.xml"), manifest.as_bytes())?;
    copy(&rules(), &stage.join("proguard.txt"))?;
    // No resources.
    files::write_changed(&stage.join("R.txt"), b"")?;
    let aar = folder.join(format!("{ANDROID}-{VERSION}.aar"));
    archive::write(&aar, &stage)?;
    check_aar(&aar)?;
    Ok(vec![aar, sources(folder, ANDROID)?, pom(folder, ANDROID, "aar")?])
}

/// Looks at a packed AAR as the tools of Android do.
fn check_aar(aar: &Path) -> Result<(), String> {
    let folder = work().join("aar-unpacked");
    archive::unpack(aar, &folder)?;
    let mut expected =
        BTreeSet::from(["AndroidManifest.xml", "R.txt", "classes.jar", "proguard.txt"].map(PathBuf::from));
    expected.extend(ABIS.iter().map(|abi| Path::new("jni").join(abi.name).join(LIBRARY)));
    let found = files::below(&folder)?;
    let found: BTreeSet<PathBuf> =
        found.iter().map(|file| file.strip_prefix(&folder).unwrap_or(file).to_path_buf()).collect();
    if found != expected {
        return Err(format!("{} holds {found:?}, not {expected:?}", aar.display()));
    }
    android::check_all(&folder.join("jni"))
}

// ── Files ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// What is given to users.
fn folder() -> PathBuf {
    target().join("package/kotlin")
}

/// Where it is put together.
fn work() -> PathBuf {
    target().join("mobile/kotlin/package")
}

/// What has to stay when an app is shrunk.
fn rules() -> PathBuf {
    root().join(PACKAGING).join("proguard.pro")
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    files::write_changed(to, &files::read(from)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_command_line() {
        assert_eq!(wanted(&[]), Ok(Wanted::default()));
        assert_eq!(wanted(&["--ndk", "a"]), Ok(Wanted { ndk: Some("a"), ..Wanted::default() }));
        assert!(wanted(&["--libraries"]).is_err());
        assert!(wanted(&["--other", "a"]).is_err());
    }

    #[test]
    fn the_library_of_this_machine_has_a_place() {
        let system = system().expect("a system that JNA knows");
        assert!(SYSTEMS.contains(&(system, mobile::shared_library_name().as_str())));
    }

    #[test]
    fn refuses_libraries_that_jna_would_not_find() {
        let folder = std::env::temp_dir().join(format!("pingone-libraries-{}", std::process::id()));
        files::write_changed(&folder.join("linux-x86_64").join(LIBRARY), b"").expect("written");
        let refused = native(&folder.join("stage"), Some(&folder)).expect_err("an unknown system");
        assert!(refused.contains("linux-x86-64/libpingone_mobile.so"), "{refused}");
        files::remove(&folder).expect("removed");
    }
}
