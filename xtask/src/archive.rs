//! Archives of the JVM, by the `jar` of the JDK: the same files give the same bytes.

use crate::command::Command;
use crate::files;
use std::path::Path;

/// The time of every entry: the first that such an archive can hold.
const TIME: &str = "--date=1980-01-01T00:00:02Z";

/// Writes everything below a folder, sorted, without folders and without a manifest of its own.
pub(crate) fn write(archive: &Path, folder: &Path) -> Result<(), String> {
    let mut names = Vec::new();
    for file in files::below(folder)? {
        names.push(files::text(file.strip_prefix(folder).unwrap_or(&file))?.replace('\\', "/"));
    }
    // A reader that goes from entry to entry looks for the manifest at the start.
    names.sort_by_key(|name| name != MANIFEST);
    let list = archive.with_extension("list");
    files::write_changed(&list, names.join("\n").as_bytes())?;
    let list_argument = format!("@{}", files::text(&list)?);
    Command::new("jar", ["--create", "--no-manifest", TIME, "--file"])
        .args([files::text(archive)?, &list_argument])
        .directory(files::text(folder)?)
        .run()?;
    std::fs::remove_file(&list).map_err(|error| format!("{}: {error}", list.display()))
}

/// Where an archive of the JVM describes itself.
pub(crate) const MANIFEST: &str = "META-INF/MANIFEST.MF";

/// Unpacks an archive into a folder that holds nothing else afterwards.
pub(crate) fn unpack(archive: &Path, folder: &Path) -> Result<(), String> {
    files::remove(folder)?;
    files::create(folder)?;
    Command::new("jar", ["--extract", "--file"]).args([files::text(archive)?]).directory(files::text(folder)?).run()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let folder = std::env::temp_dir().join(format!("pingone-archive-{}", std::process::id()));
        let [content, first, second] = ["content", "first.jar", "second.jar"].map(|name| folder.join(name));
        for (name, text) in [("b/c.txt", "c"), ("a.txt", "a"), (MANIFEST, "Manifest-Version: 1.0\n")] {
            files::write_changed(&content.join(name), text.as_bytes()).expect("written");
        }
        write(&first, &content).expect("an archive");
        let touched = fs::File::options().write(true).open(content.join("a.txt")).expect("a file");
        touched.set_modified(std::time::UNIX_EPOCH).expect("another time");
        write(&second, &content).expect("an archive");
        assert_eq!(fs::read(&first).expect("bytes"), fs::read(&second).expect("bytes"));
        let unpacked = folder.join("unpacked");
        unpack(&first, &unpacked).expect("unpacked");
        let names: Vec<_> = files::below(&unpacked).expect("files");
        assert_eq!(names, [MANIFEST, "a.txt", "b/c.txt"].map(|name| unpacked.join(name)));
        files::remove(&folder).expect("removed");
    }
}
