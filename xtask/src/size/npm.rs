//! The npm package: the module and the facade, compressed as servers send them.

use super::{Ledger, module};
use crate::command::{Command, root};
use crate::{files, node, package};
use std::path::{Path, PathBuf};

/// The budget for module and facade together, brotli 11.
const BUDGET: u64 = 100_000;

/// How much the package may grow before the ledger has to say why: what another compiler or a small message costs.
const TOLERANCE: u64 = 1_000;

/// The line that holds what counts.
const TOGETHER: &str = "module and facade";

/// The bytes of something as it is and compressed: gzip 9, brotli 11.
#[derive(Clone, Copy)]
struct Sizes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the sizes and compares them, or records them.
pub(super) fn run(record: bool) -> Result<(), String> {
    let tarball = package::npm::build()?;
    let dist = root().join("target/npm/package/dist");
    let wasm = dist.join("pingone-core.wasm");
    let facade = facade(&dist)?;
    let [wasm, facade, whole] = compressed([&wasm, &facade, &tarball])?;
    let together = wasm.plus(facade);
    let table = [
        "| what | raw | gzip 9 | brotli 11 |\n| --- | --- | --- | --- |\n".to_owned(),
        wasm.line("`pingone-core.wasm`"),
        facade.line("glue and facade, bundled and minified by esbuild"),
        together.line(TOGETHER),
        format!("\nThe tarball, types and CommonJS included, has {} bytes.\n\n", whole.raw),
        shares()?,
    ]
    .concat();
    println!("{table}\nbudget: {BUDGET} bytes of brotli, {:.0} % used", share(together.brotli, BUDGET));
    let ledger = Ledger::read("npm")?;
    if record {
        return ledger.write(&table);
    }
    let recorded = figure(ledger.recorded()).ok_or("docs/size.md: no figure is recorded")?;
    if together.brotli > recorded + TOLERANCE {
        let grown = together.brotli - recorded;
        return Err(format!(
            "size: {grown} bytes more than the {recorded} in docs/size.md; make it smaller, or write there why, and run `cargo xtask size npm --record`"
        ));
    }
    println!("recorded: {recorded}");
    Ok(())
}

impl Sizes {
    fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }

    fn line(self, name: &str) -> String {
        format!("| {name} | {} | {} | {} |\n", self.raw, self.gzip, self.brotli)
    }
}

fn share(part: u64, whole: u64) -> f64 {
    part as f64 * 100.0 / whole as f64
}

/// The recorded brotli figure.
fn figure(table: &str) -> Option<u64> {
    let line = table.lines().find(|line| line.contains(TOGETHER))?;
    line.trim_end_matches(['|', ' ']).rsplit('|').next()?.trim().parse().ok()
}

/// What a bundler makes of the entry for browsers.
fn facade(dist: &Path) -> Result<PathBuf, String> {
    let bundle = root().join("target/npm/facade.min.js");
    let out = format!("--outfile={}", bundle.display());
    let entry = dist.join("browser.js").display().to_string();
    node::tool("esbuild", ["--bundle", "--minify", "--format=esm", "--log-level=warning"])
        .args([&*entry, &out])
        .run()?;
    Ok(bundle)
}

/// The sizes of files, by the compressors of Node.
fn compressed<const N: usize>(files: [&Path; N]) -> Result<[Sizes; N], String> {
    let names = files.map(|file| file.display().to_string());
    let output =
        Command::new("node", ["xtask/src/size/compressed.mjs"]).args(names.iter().map(String::as_str)).output()?;
    let sizes = |line: &str| {
        let mut numbers = line.split_whitespace().map(str::parse);
        Some(Sizes { raw: numbers.next()?.ok()?, gzip: numbers.next()?.ok()?, brotli: numbers.next()?.ok()? })
    };
    let all: Option<Vec<Sizes>> = output.lines().map(sizes).collect();
    all.and_then(|all| all.try_into().ok()).ok_or_else(|| format!("no sizes: {output}"))
}

/// What each crate has in the module: its functions after optimisation, with the names that the shipped one lacks.
fn shares() -> Result<String, String> {
    let compiled = root().join("target/wasm32-unknown-unknown/wasm-release/pingone_wasm.wasm");
    let named = root().join("target/npm/named.wasm");
    let [from, to] = [&compiled, &named].map(|path| path.display().to_string());
    node::tool("wasm-opt", ["-Oz", "--debuginfo", "-o"]).args([&*to, &from]).run()?;
    let contents = module::read(&files::read(&named)?).ok_or_else(|| format!("{}: not understood", named.display()))?;
    let all: u64 = contents.functions.iter().map(|(_, bytes)| bytes).sum::<u64>() + contents.data;
    let mut table = String::from("| part of the module | functions | bytes | share |\n| --- | --- | --- | --- |\n");
    for (name, count, bytes) in module::by_crate(&contents) {
        table += &format!("| {name} | {count} | {bytes} | {:.1} % |\n", share(bytes, all));
    }
    table +=
        &format!("| data: texts, packed rows, tables | | {} | {:.1} % |\n", contents.data, share(contents.data, all));
    Ok(table)
}
