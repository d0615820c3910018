//! `cargo xtask generate [--verify]`: writes every file that is made from rows, or says which of them is stale.

mod facts;
mod kotlin;
mod names;
mod namespaces;
mod operations;
mod phones;
mod python;
mod rows;
mod shapes;
mod swift;
mod typed;
mod typescript;
mod wrap;

use crate::generate_nfc::{NFC_TABLE, nfc_table};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The folders in which every file is generated: what is there and not wanted any more is stale too.
const FOLDERS: &[&str] = &[
    typed::FOLDER,
    namespaces::FOLDER,
    namespaces::CALLS_FOLDER,
    kotlin::MODELS_FOLDER,
    kotlin::OPERATIONS_FOLDER,
    python::FOLDER,
    python::OPERATIONS_FOLDER,
    swift::MODELS_FOLDER,
    swift::OPERATIONS_FOLDER,
    typescript::FOLDER,
];

/// The path of each generated file from the root of the repository, with its text.
fn files() -> BTreeMap<PathBuf, String> {
    let mut files = typed::files();
    files.extend(namespaces::files());
    files.extend(kotlin::files());
    files.extend(python::files());
    files.extend(swift::files());
    files.extend(typescript::files());
    files.insert(NFC_TABLE.into(), nfc_table());
    files
}

/// Writes the files, or with `--verify` compares them.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let verify = match args {
        [] => false,
        ["--verify"] => true,
        _ => return Err("usage: cargo xtask generate [--verify]".into()),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = files();
    let stale: Vec<&PathBuf> = files
        .iter()
        .filter(|(path, text)| std::fs::read_to_string(root.join(path)).ok().as_ref() != Some(*text))
        .map(|(path, _)| path)
        .collect();
    let surplus = surplus(&root, &files)?;
    if verify {
        let names: Vec<String> =
            stale.into_iter().chain(&surplus).map(|path| format!("  {}", path.display())).collect();
        return if names.is_empty() {
            println!("{} generated files are current", files.len());
            Ok(())
        } else {
            Err(format!("generated files are stale, run `cargo xtask generate`:\n{}", names.join("\n")))
        };
    }
    for path in &stale {
        let target = root.join(path);
        let folder = target.parent().unwrap_or(&root);
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        std::fs::write(&target, &files[*path]).map_err(|error| format!("{}: {error}", target.display()))?;
        println!("wrote {}", path.display());
    }
    for path in &surplus {
        std::fs::remove_file(root.join(path)).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("removed {}", path.display());
    }
    Ok(())
}

fn surplus(root: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, String> {
    let mut surplus = Vec::new();
    for folder in FOLDERS {
        let Ok(entries) = std::fs::read_dir(root.join(folder)) else { continue };
        for entry in entries {
            let entry = entry.map_err(|error| format!("{folder}: {error}"))?;
            let path = Path::new(folder).join(entry.file_name());
            if !entry.path().is_dir() && !files.contains_key(&path) {
                surplus.push(path);
            }
        }
    }
    surplus.sort();
    Ok(surplus)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_generated_file_is_current() {
        super::run(&["--verify"]).unwrap();
    }
}
