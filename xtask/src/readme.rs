//! The code of a README: it runs against the stand-in as it stands there, and prints what the README says.
//!
//! A block of code may be followed by a block of text: that is what it prints. The README names a real tenant; the code
//! that runs, and what it prints, name the stand-in's.

use crate::stand_in::StandIn;

/// The environment of every README.
const ENVIRONMENT: &str = "5caa81af-ec05-41ff-a709-c7378007a99c";
/// The URL of its management API.
const API: &str = "https://api.pingone.eu/v1";
/// Stands before what a block prints.
const MARK: &str = "── block ";

/// A block of code, with what it prints.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block<'a> {
    pub(crate) code: &'a str,
    pub(crate) output: Option<&'a str>,
}

/// The blocks of a language.
pub(crate) fn blocks<'a>(readme: &'a str, language: &str) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    // Between one fence and the next stand, in turn, prose and code.
    let mut is_ours = false;
    for part in readme.split("```").skip(1).step_by(2) {
        let (name, body) = part.split_once('\n').unwrap_or((part, ""));
        match blocks.last_mut() {
            Some(last) if name == "text" && is_ours => last.output = Some(body),
            _ if name == language => blocks.push(Block { code: body, output: None }),
            _ => {}
        }
        is_ours = name == language;
    }
    blocks
}

/// What a program has to print before it runs the code of a block.
pub(crate) fn mark(block: usize) -> String {
    format!("{MARK}{block}")
}

/// The code with the tenant of the stand-in: what names the other in the language, with what stands there instead, and
/// the name of its environment.
pub(crate) fn for_stand_in(code: &str, tenant: &[(&str, &str)], environment: &str) -> String {
    let code = tenant.iter().fold(code.to_owned(), |code, (named, instead)| code.replace(named, instead));
    code.replace(&format!("\"{ENVIRONMENT}\""), environment)
}

/// Holds what a program printed to what the blocks say. The first line is the environment of the stand-in.
pub(crate) fn compare(blocks: &[Block<'_>], printed: &str, stand_in: &StandIn) -> Result<(), String> {
    let (environment, printed) = printed.split_once('\n').unwrap_or((printed, ""));
    let printed = printed.replace(&format!("{}/v1", stand_in.url()), API).replace(environment, ENVIRONMENT);
    let mut differences = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let after = printed.split_once(&format!("{}\n", mark(index))).map(|(_, after)| after);
        let actual = after.map(|after| after.split(MARK).next().unwrap_or_default());
        let expected = block.output.unwrap_or_default();
        if actual.is_some_and(|actual| actual != expected) {
            differences.push(format!("block {index} says\n{expected}and prints\n{}", actual.unwrap_or_default()));
        }
        if actual.is_none() && block.output.is_some() {
            differences.push(format!("block {index} did not run"));
        }
    }
    if differences.is_empty() { Ok(()) } else { Err(differences.join("\n")) }
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks};
    use crate::command::root;

    /// The transports of the examples, with their READMEs.
    const TRANSPORTS: &[(&str, &str)] = &[
        ("bindings-mobile/kotlin/README.md", "examples/administrator-kotlin/transports/JavaNetHttp.kt"),
        ("bindings-mobile/kotlin/README.md", "examples/administrator-kotlin/transports/OkHttp.kt"),
        ("bindings-mobile/kotlin/README.md", "examples/administrator-kotlin/transports/UrlConnection.kt"),
        ("bindings-mobile/swift/README.md", "examples/administrator-swift/Sources/Administrator/Transport.swift"),
    ];

    fn read(path: &str) -> String {
        std::fs::read_to_string(root().join(path)).unwrap()
    }

    #[test]
    fn blocks_know_what_they_print() {
        let readme =
            "a\n```sh\nx\n```\n```kt\n1\n```\n\n```text\none\n```\n```kt\n2\n```\n```sh\ny\n```\n```text\nz\n```\n";
        let expected = [Block { code: "1\n", output: Some("one\n") }, Block { code: "2\n", output: None }];
        assert_eq!(blocks(readme, "kt"), expected);
    }

    #[test]
    fn readmes_show_the_transports_that_the_examples_run() {
        for (readme, example) in TRANSPORTS {
            let example = read(example);
            let shown = example.split("// [").nth(1).and_then(|part| part.split_once("]\n")).map(|(_, code)| code);
            let shown = shown.expect("the example marks what READMEs show");
            assert!(read(readme).contains(shown), "{readme} shows\n{shown}");
        }
    }
}
