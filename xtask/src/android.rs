//! Android: the native library for each kind of processor, and what each must be before it goes into a package.
//!
//! The NDK links what is shipped. Where there is none, the same code is linked against empty stubs of the system's
//! libraries: such a library can not be loaded, for want of the NDK's unwinder, but it shows that everything links, what
//! is needed of the system, and how large it is.

use crate::command::{Command, cargo};
use crate::elf::{self, Library};
use crate::mobile::{self, Language, PROFILE, target};
use crate::{files, toolchain};
use goblin::elf::header::{EM_386, EM_AARCH64, EM_ARM, EM_X86_64};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A kind of processor, as Android, Rust, clang and the linker call it.
pub(crate) struct Abi {
    pub(crate) name: &'static str,
    pub(crate) target: &'static str,
    clang: &'static str,
    emulation: &'static str,
    machine: u16,
}

/// All that Android runs on.
pub(crate) const ABIS: &[Abi] = &[
    Abi {
        name: "arm64-v8a",
        target: "aarch64-linux-android",
        clang: "aarch64-linux-android",
        emulation: "aarch64linux",
        machine: EM_AARCH64,
    },
    Abi {
        name: "armeabi-v7a",
        target: "armv7-linux-androideabi",
        clang: "armv7a-linux-androideabi",
        emulation: "armelf_linux_eabi",
        machine: EM_ARM,
    },
    Abi {
        name: "x86_64",
        target: "x86_64-linux-android",
        clang: "x86_64-linux-android",
        emulation: "elf_x86_64",
        machine: EM_X86_64,
    },
    Abi {
        name: "x86",
        target: "i686-linux-android",
        clang: "i686-linux-android",
        emulation: "elf_i386",
        machine: EM_386,
    },
];

/// The oldest API level that the library is linked for; docs/decisions/0077 says why.
pub(crate) const API_LEVEL: u32 = 23;

/// Devices may have pages of this size, and a store may refuse what is laid out for smaller ones.
const PAGE: u64 = 16_384;

/// What the library is called.
pub(crate) const LIBRARY: &str = "libpingone_mobile.so";

/// What both linkers are told. Packed relocations and the one table of names are what an API level of 23 gives.
const LINK: &[&str] =
    &["-zmax-page-size=16384", "--pack-dyn-relocs=android", "--hash-style=gnu", "-soname=libpingone_mobile.so"];

/// The libraries that every Android has. The NDK adds its unwinder to the library itself.
const SYSTEM: &[&str] = &["libc.so", "libdl.so", "liblog.so", "libm.so"];
const UNWINDER: &str = "libunwind.a";

/// The functions of the system that may be used, all of which it has had at the oldest API level.
const FUNCTIONS: &[&str] = &[
    "__errno",
    "abort",
    "calloc",
    "close",
    "dl_iterate_phdr",
    "free",
    "fstat",
    "getcwd",
    "getenv",
    "lseek64",
    "malloc",
    "memcmp",
    "memcpy",
    "memmove",
    "memset",
    "mmap",
    "munmap",
    "open",
    "posix_memalign",
    "pthread_getspecific",
    "pthread_key_create",
    "pthread_key_delete",
    "pthread_setspecific",
    "read",
    "readlink",
    "realloc",
    "realpath",
    "stat",
    "strerror_r",
    "strlen",
    "syscall",
    "write",
    "writev",
];
/// What starts so comes from the unwinder.
const UNWINDING: &[&str] = &["_Unwind_", "__gnu_unwind", "__gnu_Unwind"];

/// What links.
pub(crate) enum Linker {
    /// The folder with the programs of an NDK.
    Ndk(PathBuf),
    /// Rust's own linker, and the folder with empty libraries in a folder for each kind of processor.
    Stubs { linker: PathBuf, folder: PathBuf },
}

impl Linker {
    /// The NDK in the folder that is named, or that the environment names.
    pub(crate) fn ndk(named: Option<&str>) -> Result<Option<Self>, String> {
        const VARIABLES: &[&str] = &["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"];
        let named = named.map(PathBuf::from);
        let found = named.or_else(|| VARIABLES.iter().find_map(std::env::var_os).map(PathBuf::from));
        let Some(folder) = found.filter(|folder| !folder.as_os_str().is_empty()) else { return Ok(None) };
        let folder = std::path::absolute(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let system = match std::env::consts::OS {
            "macos" => "darwin-x86_64",
            "windows" => "windows-x86_64",
            _ => "linux-x86_64",
        };
        let programs = folder.join("toolchains/llvm/prebuilt").join(system).join("bin");
        if programs.is_dir() {
            Ok(Some(Self::Ndk(programs)))
        } else {
            Err(format!("{} is no Android NDK: it has no {}", folder.display(), programs.display()))
        }
    }

    /// Empty libraries, made when they are missing.
    pub(crate) fn stubs() -> Result<Self, String> {
        let folder = target().join("mobile/android/stubs");
        let linker = toolchain::linker()?;
        for abi in ABIS {
            let folder = folder.join(abi.name);
            let empty = folder.join(UNWINDER);
            files::write_changed(&empty, b"!<arch>\n")?;
            for library in SYSTEM.iter().map(|name| folder.join(name)).filter(|library| !library.exists()) {
                Command::new(&linker, ["-shared", "-m", abi.emulation])
                    .args(["-o", files::text(&library)?, files::text(&empty)?])
                    .run()?;
            }
        }
        Ok(Self::Stubs { linker, folder })
    }

    /// What its libraries are good for: the name of their folder.
    const fn name(&self) -> &'static str {
        match self {
            Self::Ndk(_) => "ndk",
            Self::Stubs { .. } => "link-check",
        }
    }

    /// The arguments of rustc.
    fn arguments(&self, abi: &Abi) -> Result<Vec<String>, String> {
        match self {
            Self::Ndk(programs) => {
                let extension = if cfg!(windows) { ".cmd" } else { "" };
                let clang = programs.join(format!("{}{API_LEVEL}-clang{extension}", abi.clang));
                let linker = format!("-Clinker={}", files::text(&clang)?);
                Ok([linker].into_iter().chain(LINK.iter().map(|option| format!("-Clink-arg=-Wl,{option}"))).collect())
            }
            Self::Stubs { linker, folder } => {
                let stubs = folder.join(abi.name);
                let fixed = [
                    format!("-Clinker={}", files::text(linker)?),
                    "-Clinker-flavor=ld".to_owned(),
                    format!("-Clink-arg=-L{}", files::text(&stubs)?),
                    "-Clink-arg=--unresolved-symbols=ignore-all".to_owned(),
                ];
                Ok(fixed.into_iter().chain(LINK.iter().map(|option| format!("-Clink-arg={option}"))).collect())
            }
        }
    }
}

/// Links the library for every kind of processor and checks each; gives their folder, with a folder for each.
pub(crate) fn libraries(linker: &Linker) -> Result<PathBuf, String> {
    let folder = target().join("mobile/android").join(linker.name());
    for abi in ABIS {
        files::write_changed(&folder.join(abi.name).join(LIBRARY), &link(abi, linker)?)?;
    }
    check_all(&folder)?;
    Ok(folder)
}

/// Checks a library for every kind of processor, each in the folder of that name.
pub(crate) fn check_all(folder: &Path) -> Result<(), String> {
    let offered = offered()?;
    ABIS.iter().try_for_each(|abi| check(abi, &folder.join(abi.name).join(LIBRARY), &offered))
}

/// Links one library; gives its bytes. The next one with another linker overwrites it where it was built.
fn link(abi: &Abi, linker: &Linker) -> Result<Vec<u8>, String> {
    toolchain::target(abi.target)?;
    let arguments = linker.arguments(abi)?;
    // Arguments that only the last crate gets: what it is made of serves every linker.
    cargo(["rustc", "--locked", "--package", "pingone-mobile", "--lib", "--crate-type", "cdylib"])
        .args(["--profile", PROFILE, "--target", abi.target, "--"])
        .args(arguments.iter().map(String::as_str))
        .run()?;
    files::read(&target().join(abi.target).join(PROFILE).join(LIBRARY))
}

/// Checks a library for a kind of processor.
fn check(abi: &Abi, path: &Path, offered: &BTreeSet<String>) -> Result<(), String> {
    let at = |problem: String| format!("{}: {problem}", path.display());
    let library = elf::read(&files::read(path)?).map_err(at)?;
    let problems = problems(&library, abi, offered);
    if problems.is_empty() {
        println!("{}: 16 KB pages, {} functions for the binding", path.display(), offered.len());
        Ok(())
    } else {
        Err(at(problems.join("; ")))
    }
}

/// Everything that is wrong with a library.
fn problems(library: &Library, abi: &Abi, offered: &BTreeSet<String>) -> Vec<String> {
    let mut problems = Vec::new();
    if library.machine != abi.machine {
        problems.push(format!("is for machine {}, not for {}", library.machine, abi.name));
    }
    if library.name.as_deref() != Some(LIBRARY) {
        problems.push(format!("is named {:?}, not {LIBRARY}", library.name));
    }
    let unfit = library.segments.iter().filter(|segment| !segment.fits(PAGE));
    problems.extend(unfit.map(|segment| format!("can not be loaded with pages of {PAGE} bytes: {segment:?}")));
    if library.segments.is_empty() {
        problems.push("has nothing to load".to_owned());
    }
    let foreign = library.needs.iter().filter(|name| !SYSTEM.contains(&name.as_str()));
    problems.extend(foreign.map(|name| format!("needs {name}")));
    let is_known =
        |name: &&String| FUNCTIONS.contains(&name.as_str()) || UNWINDING.iter().any(|start| name.starts_with(start));
    let unknown = library.imports.iter().filter(|name| !is_known(name));
    problems.extend(unknown.map(|name| format!("uses `{name}`, which is not in the list of the system's functions")));
    let missing = offered.iter().filter(|name| !library.exports.contains(name));
    problems.extend(missing.map(|name| format!("lacks `{name}`, which the binding calls")));
    problems
}

/// The functions that the Kotlin binding calls.
fn offered() -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    for file in files::below(&mobile::raw_binding(Language::Kotlin)?)? {
        let text = files::read_text(&file)?;
        let declared = text.lines().filter_map(|line| line.trim().strip_prefix("external fun ")?.split('(').next());
        names.extend(declared.map(str::to_owned));
    }
    if names.is_empty() { Err("the raw binding declares no function".to_owned()) } else { Ok(names) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elf::Segment;

    const SEGMENT: Segment = Segment { page: PAGE, offset: 0, address: 0 };

    fn good() -> (Library, BTreeSet<String>) {
        let library = Library {
            machine: EM_AARCH64,
            name: Some(LIBRARY.to_owned()),
            segments: vec![SEGMENT, Segment { page: 65_536, offset: 100, address: PAGE + 100 }],
            needs: vec!["libc.so".to_owned()],
            imports: vec!["malloc".to_owned(), "_Unwind_Resume".to_owned()],
            exports: vec!["validate".to_owned()],
        };
        (library, BTreeSet::from(["validate".to_owned()]))
    }

    #[test]
    fn a_library_is_good_or_says_why_not() {
        let problems_of = |change: fn(&mut Library)| {
            let (mut library, offered) = good();
            change(&mut library);
            problems(&library, &ABIS[0], &offered)
        };
        assert_eq!(problems_of(|_| {}), Vec::<String>::new());
        for (change, expected) in [
            ((|library| library.machine = EM_ARM) as fn(&mut Library), "is for machine 40, not for arm64-v8a"),
            (|library| library.name = None, "is named None"),
            (|library| library.segments.push(Segment { page: 4_096, ..SEGMENT }), "page: 4096"),
            (|library| library.segments.push(Segment { page: 0, ..SEGMENT }), "page: 0"),
            (|library| library.segments.push(Segment { address: 4_096, ..SEGMENT }), "address: 4096"),
            (|library| library.segments.clear(), "has nothing to load"),
            (|library| library.needs.push("libstdc++.so".to_owned()), "needs libstdc++.so"),
            (|library| library.imports.push("getentropy".to_owned()), "uses `getentropy`"),
            (|library| library.exports.clear(), "lacks `validate`"),
        ] {
            let found = problems_of(change);
            assert!(found.len() == 1 && found[0].contains(expected), "{found:?}");
        }
    }
}
