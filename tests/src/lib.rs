//! Runs conformance vectors through the public API of `pingone-core`.
//!
//! A vector file is `{"suite": …, "cases": [{"id", "call", "args", "expect"}]}`. `expect` is a partial match: members
//! that are not given are not looked at. `violations` (errors) and `lints` (warnings and lints) are compared as sets of
//! the members given. The runner fails on an unknown call, an unknown member of `args` and a file without cases.
//! Only test code may live in this package.

pub mod calls;
mod compare;
pub mod fuzz;
pub mod oracle;
pub mod program;

use serde_json::{Map, Value};
use std::path::{Path, PathBuf};

pub use compare::difference;

/// One case of a vector file.
#[derive(Debug, Clone)]
pub struct Case {
    pub id: String,
    pub call: String,
    pub args: Map<String, Value>,
    pub expect: Value,
}

/// What became of a file.
#[derive(Debug, Default)]
pub struct Outcome {
    pub passed: usize,
    /// The id of each failing case with the reason.
    pub failed: Vec<(String, String)>,
}

/// Reads a vector file.
pub fn read(path: &Path) -> Result<Vec<Case>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut file: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let cases = match file.get_mut("cases").map(Value::take) {
        Some(Value::Array(cases)) if !cases.is_empty() => cases,
        _ => return Err(format!("{}: no cases", path.display())),
    };
    cases.into_iter().enumerate().map(|(index, case)| parse(path, index, case)).collect()
}

fn parse(path: &Path, index: usize, mut case: Value) -> Result<Case, String> {
    let at = |what: &str| format!("{}: case {index}: {what}", path.display());
    if let Some(member) =
        case.as_object().and_then(|case| case.keys().find(|key| !CASE_MEMBERS.contains(&key.as_str())))
    {
        return Err(at(&format!("unknown member `{member}`")));
    }
    let text = |name: &str| case.get(name).and_then(Value::as_str).map(str::to_owned);
    let id = text("id").ok_or_else(|| at("no id"))?;
    let call = text("call").ok_or_else(|| at("no call"))?;
    let args = match case.get_mut("args").map(Value::take) {
        Some(Value::Object(args)) => args,
        None => Map::new(),
        Some(_) => return Err(at("args is not an object")),
    };
    let expect = case.get_mut("expect").map(Value::take).ok_or_else(|| at("no expect"))?;
    Ok(Case { id, call, args, expect })
}

const CASE_MEMBERS: &[&str] = &["id", "call", "args", "expect", "source"];

/// The call of a case, which takes the arguments that the case has.
pub fn call(case: &Case) -> Result<&'static calls::Call, String> {
    let call = calls::find(&case.call).ok_or_else(|| format!("unknown call `{}`", case.call))?;
    match case.args.keys().find(|name| !call.args.contains(&name.as_str())) {
        Some(name) => Err(format!("`{}` takes no argument `{name}`", call.name)),
        None => Ok(call),
    }
}

/// What the core answers to a case, as data.
pub fn answer(case: &Case) -> Result<Value, String> {
    call(case).and_then(|call| (call.run)(&case.args))
}

/// Runs one case; `Err` says how the answer differs.
pub fn run(case: &Case) -> Result<(), String> {
    judge(case, &answer(case)?)
}

fn judge(case: &Case, actual: &Value) -> Result<(), String> {
    match difference(&case.expect, actual) {
        None => Ok(()),
        Some(difference) => Err(format!("{difference}\n    answer: {actual}")),
    }
}

/// Runs a file.
pub fn run_file(path: &Path) -> Result<Outcome, String> {
    run_file_with(path, &mut run)
}

/// Runs a file; `run` runs one case.
pub fn run_file_with(path: &Path, run: &mut dyn FnMut(&Case) -> Result<(), String>) -> Result<Outcome, String> {
    let mut outcome = Outcome::default();
    for case in read(path)? {
        match run(&case) {
            Ok(()) => outcome.passed += 1,
            Err(reason) => outcome.failed.push((case.id, reason)),
        }
    }
    Ok(outcome)
}

/// The vector files of the repository, sorted.
pub fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}
