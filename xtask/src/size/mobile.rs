//! The native library of the mobile packages, stripped, as it lies in an app.

use super::Ledger;
use crate::android::{self, ABIS, LIBRARY, Linker};
use crate::mobile;
use std::fs;
use std::path::Path;

/// The budget for the processor that most phones have, and its name.
const BUDGET: u64 = 1_500_000;
const COUNTS: &str = "arm64-v8a";

/// Prints the sizes and compares them with the budget, or records them.
pub(super) fn run(record: bool) -> Result<(), String> {
    let folder = android::libraries(&Linker::stubs()?)?;
    let mut sizes = Vec::new();
    for abi in ABIS {
        sizes.push((format!("Android, {}", abi.name), size(&folder.join(abi.name).join(LIBRARY))?));
    }
    let counts = sizes.iter().find(|(name, _)| name.ends_with(COUNTS)).map_or(0, |(_, size)| *size);
    let name = mobile::shared_library_name();
    let host = format!("JVM, {} on {}", std::env::consts::OS, std::env::consts::ARCH);
    sizes.push((host, size(&mobile::library()?.join(name))?));
    let lines = sizes.iter().map(|(name, size)| format!("| {name} | {size} |\n"));
    let table = format!("| library | bytes |\n| --- | --- |\n{}", lines.collect::<String>());
    println!("{table}\nbudget for {COUNTS}: {BUDGET} bytes, {} % used", counts * 100 / BUDGET);
    let ledger = Ledger::read("mobile")?;
    if record {
        ledger.write(&table)?;
    } else {
        println!("recorded:\n{}", ledger.recorded());
    }
    match counts.checked_sub(BUDGET) {
        None | Some(0) => Ok(()),
        Some(more) => Err(format!("size: the library for {COUNTS} has {more} bytes more than the budget")),
    }
}

fn size(path: &Path) -> Result<u64, String> {
    fs::metadata(path).map(|file| file.len()).map_err(|error| format!("{}: {error}", path.display()))
}
