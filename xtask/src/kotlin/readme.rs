//! The README of the Kotlin package as a program: blocks that declare functions are files of their own, all others
//! follow each other in `main`.

use super::{PACKAGE, example_libraries, folder, program};
use crate::command::root;
use crate::files;
use crate::readme::{Block, blocks, compare, for_stand_in, mark};
use crate::stand_in::StandIn;
use std::path::PathBuf;

/// How the README names its tenant, and what the code that runs has instead.
const TENANT: &[(&str, &str)] = &[("region = \"EU\"", "apiPath = \"$standIn/v1\", authPath = standIn")];
/// What the README does not show: where the stand-in is, and a token.
const AROUND: &str = "src/readme/StandIn.kt";

/// The code of the README runs and prints what the README says.
pub(crate) fn check() -> Result<(), String> {
    let readme = files::read_text(&root().join(PACKAGE).join("README.md"))?;
    let blocks = blocks(&readme, "kotlin");
    let mut sources = sources(&blocks);
    sources.push(("StandIn.kt".into(), files::read(&root().join(PACKAGE).join(AROUND))?));
    let folder = folder().join("readme");
    files::replace(&folder, &sources)?;
    let stand_in = StandIn::start()?;
    let program = program("readme", &folder, &example_libraries(), "readme.MainKt")?;
    let printed = program.env("STAND_IN", stand_in.url()).output()?;
    compare(&blocks, &printed, &stand_in)
}

fn sources(blocks: &[Block<'_>]) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut imports: Vec<&str> = Vec::new();
    let mut main = String::from("fun main() {\n    println(environment)\n");
    for (index, block) in blocks.iter().enumerate() {
        let code = for_stand_in(block.code, TENANT, "environment");
        if declares(block.code) {
            files.push((format!("Block{index}.kt").into(), format!("package readme\n\n{code}").into_bytes()));
            continue;
        }
        imports.extend(block.code.lines().filter(|line| is_import(line)));
        let statements: String =
            code.lines().filter(|line| !is_import(line)).map(|line| format!("    {line}\n")).collect();
        main.push_str(&format!("    println(\"{}\")\n{statements}", mark(index)));
    }
    imports.sort_unstable();
    imports.dedup();
    files.push(("Main.kt".into(), format!("package readme\n\n{}\n\n{main}}}\n", imports.join("\n")).into_bytes()));
    files
}

fn is_import(line: &str) -> bool {
    line.starts_with("import ")
}

fn declares(code: &str) -> bool {
    code.lines().any(|line| line.starts_with("fun ") || line.starts_with("suspend fun "))
}
