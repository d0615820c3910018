//! `cargo xtask vectors LANGUAGE FILE…`

use std::path::PathBuf;

const LANGUAGES: &str = "rust, python";

/// Runs the files, or all files of the repository when none is given.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let Some((language, files)) = args.split_first() else {
        return Err(format!("vectors: name a language: {LANGUAGES}"));
    };
    let files: Vec<PathBuf> = if files.is_empty() {
        pingone_conformance::files()
    } else {
        // Runners do not all start in the folder of the caller.
        files.iter().map(|file| std::path::absolute(file).unwrap_or_else(|_| file.into())).collect()
    };
    match *language {
        "rust" => rust(files),
        "python" => crate::python::vectors(&files),
        other => Err(format!("vectors: no runner for `{other}`; there is one for: {LANGUAGES}")),
    }
}

fn rust(files: Vec<PathBuf>) -> Result<(), String> {
    let (mut passed, mut failed) = (0, 0);
    for file in files {
        let outcome = match pingone_conformance::run_file(&file) {
            Ok(outcome) => outcome,
            Err(reason) => {
                println!("FAILED {reason}");
                failed += 1;
                continue;
            }
        };
        passed += outcome.passed;
        failed += outcome.failed.len();
        for (id, reason) in outcome.failed {
            println!("FAILED {} {id}: {reason}", file.display());
        }
    }
    println!("{passed} passed, {failed} failed");
    if failed > 0 { Err("vectors: some cases failed".into()) } else { Ok(()) }
}
