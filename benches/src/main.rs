//! Benchmarks with answers checked first: `cargo run --release -p pingone-bench [SUBJECT…]`.
//!
//! Prints Markdown with nanoseconds and ratios. Contenders of one table are timed in turn, round by round, so that what
//! disturbs the machine disturbs all of them. Nothing here is part of the library.

mod jwks;
mod matching;
mod placeholder;
mod request;
mod timing;
mod validation;

use std::process::ExitCode;

/// Measures one subject and prints it.
type Run = fn() -> Result<(), String>;

/// What can be measured.
const SUBJECTS: &[(&str, Run)] = &[
    ("matching", matching::run),
    ("validation", validation::run),
    ("request", request::run),
    ("placeholder", placeholder::run),
    ("jwks", jwks::run),
];

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = wanted.iter().find(|name| !SUBJECTS.iter().any(|(subject, _)| subject == name)) {
        let known: Vec<&str> = SUBJECTS.iter().map(|(subject, _)| *subject).collect();
        eprintln!("no subject `{unknown}`; there is: {}", known.join(", "));
        return ExitCode::FAILURE;
    }
    for (subject, run) in SUBJECTS {
        if !wanted.is_empty() && !wanted.iter().any(|name| name == subject) {
            continue;
        }
        if let Err(reason) = run() {
            eprintln!("{subject}: {reason}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
