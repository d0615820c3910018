//! Files and folders, with errors that name the path.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Every file below a folder, sorted.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.is_dir() { found.extend(below(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

pub(crate) fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(at(folder))
}

/// Removes a folder with all that is in it, if it is there.
pub(crate) fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(at(folder)(error)),
        _ => Ok(()),
    }
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(at(path))
}

pub(crate) fn read_text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(at(path))
}

/// Writes a file only when it differs, so that nothing is built again for nothing.
pub(crate) fn write_changed(path: &Path, content: &[u8]) -> Result<(), String> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    create(path.parent().unwrap_or(path))?;
    fs::write(path, content).map_err(at(path))
}

/// Makes a folder hold these files and nothing else.
pub(crate) fn replace(folder: &Path, contents: &[(PathBuf, Vec<u8>)]) -> Result<(), String> {
    create(folder)?;
    for old in below(folder)? {
        let is_known = |(name, _): &(PathBuf, Vec<u8>)| old.strip_prefix(folder).is_ok_and(|old| old == name);
        if !contents.iter().any(is_known) {
            fs::remove_file(&old).map_err(at(&old))?;
        }
    }
    contents.iter().try_for_each(|(name, content)| write_changed(&folder.join(name), content))
}

/// When a file was written, in nanoseconds of the clock of the system.
pub(crate) fn written_at(path: &Path) -> Result<u128, String> {
    let time = fs::metadata(path).and_then(|metadata| metadata.modified()).map_err(at(path))?;
    Ok(time.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos())
}

/// A path as an argument of a program.
pub(crate) fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{}: not Unicode", path.display()))
}

fn at(path: &Path) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}
