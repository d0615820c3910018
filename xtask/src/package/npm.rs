//! The npm package: the compiled module, its glue, the facade in TypeScript, and what npm wants. No rule of the package
//! is written here; what it exports stands in its `package.json`.

use crate::command::{Command, cargo, root};
use crate::{node, toolchain};
use std::env::consts::EXE_EXTENSION;
use std::fs;
use std::path::{Path, PathBuf};

/// Where everything is put together, from the root of the repository.
const WORK: &str = "target/npm";

const WASM: &str = "wasm32-unknown-unknown";

/// Builds the tarball.
pub(crate) fn build() -> Result<PathBuf, String> {
    node::install(node::PACKAGE)?;
    toolchain::target(WASM)?;
    cargo(["build", "--locked", "--quiet", "--package", "pingone-wasm", "--target", WASM, "--profile", "wasm-release"])
        .run()?;
    let work = root().join(WORK);
    module(&work)?;
    facade(&work)?;
    pack(&work)
}

/// The module as it is shipped, and its glue. Both are kept while the compiled module and the tool stay the same.
fn module(work: &Path) -> Result<(), String> {
    let compiled = root().join("target").join(WASM).join("wasm-release/pingone_wasm.wasm");
    let glue = work.join("glue");
    let optimized = glue.join("optimized.wasm");
    let manifest = "xtask/wasm-bindgen/Cargo.toml";
    cargo(["build", "--locked", "--quiet", "--target-dir", "target/wasm-bindgen", "--manifest-path", manifest])
        .run()?;
    let tool = root().join("target/wasm-bindgen/debug/pingone-wasm-bindgen").with_extension(EXE_EXTENSION);
    if modified(&optimized) <= modified(&compiled).max(modified(&tool)) {
        create(&glue)?;
        Command::new(&tool, []).args([text(&compiled)?, text(&glue)?]).run()?;
        node::tool("wasm-opt", ["-Oz"]).args([text(&glue.join("raw_bg.wasm"))?, "-o", text(&optimized)?]).run()?;
    }
    let raw = root().join(node::PACKAGE).join("ts/raw");
    create(&raw)?;
    for name in ["raw.js", "raw.d.ts"] {
        copy(&glue.join(name), &raw.join(name))?;
    }
    Ok(())
}

/// The facade: ES modules by the compiler of TypeScript, and the same bundled for `require`.
fn facade(work: &Path) -> Result<(), String> {
    let package = work.join("package");
    let dist = package.join("dist");
    remove(&dist)?;
    let source = root().join(node::PACKAGE);
    node::tool("tsc", ["--project", node::PACKAGE, "--outDir"]).args([text(&dist)?]).run()?;
    create(&dist.join("raw"))?;
    copy(&work.join("glue/raw.js"), &dist.join("raw/raw.js"))?;
    copy(&work.join("glue/optimized.wasm"), &dist.join("pingone-core.wasm"))?;
    commonjs(&dist)?;
    for name in ["package.json", "README.md"] {
        copy(&source.join(name), &package.join(name))?;
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root().join(name), &package.join(name))?;
    }
    Ok(())
}

/// One file for each entry that `require` finds, and the declarations once more: in this folder they describe CommonJS.
fn commonjs(dist: &Path) -> Result<(), String> {
    let folder = dist.join("cjs");
    for (entry, name) in [("commonjs", "index"), ("slim", "slim")] {
        let source = dist.join(format!("{entry}.js"));
        let target = format!("--outfile={}", text(&folder.join(format!("{name}.js")))?);
        node::tool("esbuild", ["--bundle", "--platform=node", "--format=cjs", "--log-level=warning"])
            .args([text(&source)?, &target])
            .run()?;
    }
    write(&folder.join("package.json"), "{\"type\":\"commonjs\"}\n")?;
    for path in files(dist)? {
        let name = path.strip_prefix(dist).unwrap_or(&path);
        if name.to_string_lossy().ends_with(".d.ts") && !name.starts_with("cjs") {
            let target = folder.join(name);
            create(target.parent().unwrap_or(&folder))?;
            copy(&path, &target)?;
        }
    }
    Ok(())
}

fn pack(work: &Path) -> Result<PathBuf, String> {
    let packed = Command::new("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", text(work)?])
        .directory(&format!("{WORK}/package"))
        .output()?;
    Ok(work.join(packed.trim()))
}

/// Installs the tarball in a folder of the repository, as a user does.
pub(crate) fn install(folder: &str) -> Result<(), String> {
    let tarball = build()?;
    // npm takes a tarball of the same version for installed, whatever is in it.
    remove(&root().join(folder).join("node_modules"))?;
    Command::new("npm", ["install", "--silent", "--no-save", "--no-package-lock", "--no-audit", "--no-fund"])
        .args([text(&tarball)?])
        .directory(folder)
        .run()
}

/// Puts the package that was built last beside what is installed in a folder of the repository.
pub(crate) fn place(folder: &str) -> Result<(), String> {
    let package = root().join(WORK).join("package");
    let target = root().join(folder).join("node_modules/pingone-core");
    remove(&target)?;
    for file in files(&package)? {
        let to = target.join(file.strip_prefix(&package).unwrap_or(&file));
        create(to.parent().unwrap_or(&target))?;
        copy(&file, &to)?;
    }
    Ok(())
}

/// Every file below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

fn remove(folder: &Path) -> Result<(), String> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|error| format!("{} to {}: {error}", from.display(), to.display()))
}

fn write(path: &Path, content: &str) -> Result<(), String> {
    fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{}: not Unicode", path.display()))
}
