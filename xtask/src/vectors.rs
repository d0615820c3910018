//! `cargo xtask vectors LANGUAGE FILE…`: every language runs the same files through its public package.

use crate::command::Command;
use crate::{kotlin, node, python, swift};
use pingone_conformance::Case;
use pingone_conformance::program::Program;
use std::path::PathBuf;

/// Runs the files.
type Runner = fn(&[PathBuf]) -> Result<(), String>;

/// The languages and what runs their vectors.
const RUNNERS: &[(&str, Runner)] = &[
    ("rust", rust),
    ("node", node::vectors),
    ("browser", node::vectors_in_browser),
    ("python", python::vectors),
    ("kotlin", kotlin::vectors),
    ("swift", swift::vectors),
];

/// Runs the files, or all files of the repository when none is given.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let names: Vec<&str> = RUNNERS.iter().map(|(name, _)| *name).collect();
    let Some((language, files)) = args.split_first() else {
        return Err(format!("vectors: name a language: {}", names.join(", ")));
    };
    let Some((_, runner)) = RUNNERS.iter().find(|(name, _)| name == language) else {
        return Err(format!("vectors: no runner for `{language}`; there is one for: {}", names.join(", ")));
    };
    let files = if files.is_empty() { pingone_conformance::files() } else { absolute(files)? };
    runner(&files)
}

/// Programs of other languages run in other folders.
fn absolute(files: &[&str]) -> Result<Vec<PathBuf>, String> {
    files.iter().map(|file| std::path::absolute(file).map_err(|error| format!("{file}: {error}"))).collect()
}

fn rust(files: &[PathBuf]) -> Result<(), String> {
    report(files, &mut pingone_conformance::run)
}

/// Runs the files through a program that answers one case in each line.
pub(crate) fn through(program: Command, files: &[PathBuf]) -> Result<(), String> {
    let (mut child, input, output) = program.converse()?;
    let mut program = Program { input, output };
    let result = report(files, &mut |case| program.run(case));
    drop(program);
    let status = child.wait().map_err(|error| error.to_string())?;
    if status.success() { result } else { Err(format!("vectors: the program ended with {status}")) }
}

fn report(files: &[PathBuf], run: &mut dyn FnMut(&Case) -> Result<(), String>) -> Result<(), String> {
    let (mut passed, mut failed) = (0, 0);
    for file in files {
        let outcome = match pingone_conformance::run_file_with(file, run) {
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
