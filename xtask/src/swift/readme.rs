//! The README of the Swift package as a program: blocks that declare functions are files of their own, all others
//! follow each other in `main.swift`.

use super::{Package, absolute_target};
use crate::command::root;
use crate::files;
use crate::readme::{Block, blocks, compare, for_stand_in, mark};
use crate::stand_in::StandIn;
use std::path::PathBuf;

const README: &str = "bindings-mobile/swift/README.md";
/// The package of the program, and what the README does not show: where the stand-in is, and a token.
const PROGRAM: &str = "bindings-mobile/swift/Readme";

/// How the README names its tenant, and what the code that runs has instead.
const TENANT: &[(&str, &str)] = &[
    ("region: \"EU\", ", ""),
    ("accessToken: accessToken)", "accessToken: accessToken, apiPath: \"\\(standIn)/v1\", authPath: standIn)"),
];

/// The code of the README runs and prints what the README says.
pub(crate) fn check() -> Result<(), String> {
    let readme = files::read_text(&root().join(README))?;
    let blocks = blocks(&readme, "swift");
    let mut contents = sources(&blocks);
    for (name, place) in [("Package.swift", "Package.swift"), ("StandIn.swift", "Sources/StandIn.swift")] {
        contents.push((place.into(), files::read(&root().join(PROGRAM).join(name))?));
    }
    let folder = absolute_target()?.join("mobile/swift/readme");
    files::replace(&folder, &contents)?;
    let program = Package::assemble()?.program(files::text(&folder)?, "Readme")?;
    let stand_in = StandIn::start()?;
    let printed = program.env("STAND_IN", stand_in.url()).output()?;
    compare(&blocks, &printed, &stand_in)
}

fn sources(blocks: &[Block<'_>]) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut main = String::from("let (environment, accessToken) = try await tenant()\nprint(environment)\n");
    for (index, block) in blocks.iter().enumerate() {
        if block.code.lines().any(|line| line.starts_with("func ")) {
            files.push((format!("Sources/Block{index}.swift").into(), block.code.as_bytes().to_vec()));
            continue;
        }
        let code = for_stand_in(block.code, TENANT, "environment");
        main.push_str(&format!("print(\"{}\")\n{code}", mark(index)));
    }
    files.push(("Sources/main.swift".into(), main.into_bytes()));
    files
}
