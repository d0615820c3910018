//! `cargo xtask vectors LANGUAGE FILE…`

use std::path::PathBuf;

/// Runs the files, or all files of the repository when none is given.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let Some((language, files)) = args.split_first() else {
        return Err("vectors: name a language: rust".into());
    };
    if *language != "rust" {
        return Err(format!("vectors: no runner for `{language}`; there is one for: rust"));
    }
    let files: Vec<PathBuf> =
        if files.is_empty() { pingone_conformance::files() } else { files.iter().map(PathBuf::from).collect() };
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
