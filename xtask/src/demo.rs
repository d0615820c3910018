//! `cargo xtask demo [LANGUAGE…]`: an administrator's day, in each language against a stand-in of its own.
//!
//! The day is told in Rust. What another language prints must be the same, line by line: ids and times of the stand-in
//! depend on no clock, so there is nothing that may differ.

use crate::command::{Command, cargo};
use crate::example;
use crate::stand_in::StandIn;

/// Runs the day in one language, shows what it prints and gives it back.
type Day = fn() -> Result<String, String>;

/// The languages besides Rust in which the day is told, in order.
const LANGUAGES: &[(&str, Day)] = &[
    ("javascript", javascript),
    ("python", crate::python::demo),
    ("kotlin", crate::kotlin::demo),
    ("swift", crate::swift::demo),
];
const RUST: &str = "rust";

/// How many different lines a report names.
const SHOWN: usize = 10;

/// Runs the demo in these languages, or in all.
pub(crate) fn run(languages: &[&str]) -> Result<(), String> {
    let known: Vec<&str> = std::iter::once(RUST).chain(LANGUAGES.iter().map(|(name, _)| *name)).collect();
    if let Some(unknown) = languages.iter().find(|name| !known.contains(name)) {
        return Err(format!("demo: nothing is written in `{unknown}`; there are: {}", known.join(", ")));
    }
    let is_meant = |name: &str| languages.is_empty() || languages.contains(&name);
    let told = if is_meant(RUST) {
        println!("\n── {RUST} ──");
        rust().output_while_shown()?
    } else {
        rust().output()?
    };
    for (name, day) in LANGUAGES.iter().filter(|(name, _)| is_meant(name)) {
        println!("\n── {name} ──");
        let differences = differences(&told, name, &day()?);
        if !differences.is_empty() {
            return Err(format!("demo: {name} tells another day than {RUST}\n{}", differences.join("\n")));
        }
        println!("the same {} lines as in Rust", told.lines().count());
    }
    Ok(())
}

/// The program has a stand-in inside.
fn rust() -> Command {
    cargo(["run", "--locked", "--quiet", "--package", "pingone-demo", "--"])
}

fn javascript() -> Result<String, String> {
    example::install(example::ADMINISTRATOR)?;
    let stand_in = StandIn::start()?;
    Command::new("node", ["main.js", stand_in.url()]).directory(example::ADMINISTRATOR).output_while_shown()
}

/// The first lines that differ, each with both texts.
fn differences(told: &str, language: &str, transcript: &str) -> Vec<String> {
    let (mut told, mut transcript) = (told.lines(), transcript.lines());
    let pairs = std::iter::from_fn(|| match (told.next(), transcript.next()) {
        (None, None) => None,
        pair => Some(pair),
    });
    let shown = |line: Option<&str>| line.map_or("(ended)".to_owned(), |line| format!("`{line}`"));
    let differing = pairs.enumerate().filter(|(_, (told, transcript))| told != transcript);
    differing
        .map(|(index, (told, line))| format!("line {}: {RUST} {}, {language} {}", index + 1, shown(told), shown(line)))
        .take(SHOWN)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, differences};
    use crate::command::root;

    /// The transports of the examples: from a request to its reading.
    const TRANSPORTS: &[(&str, &str)] = &[
        ("examples/administrator-kotlin/transports/JavaNetHttp.kt", "java.net.http"),
        ("examples/administrator-kotlin/transports/OkHttp.kt", "OkHttp"),
        ("examples/administrator-kotlin/transports/UrlConnection.kt", "HttpURLConnection"),
        ("examples/administrator-swift/Sources/Administrator/Transport.swift", "URLSession"),
    ];

    #[test]
    fn differences_are_named() {
        assert!(differences("a\nb\n", "kotlin", "a\nb\n").is_empty());
        assert_eq!(
            differences("a\nb\nc", "kotlin", "a\nd"),
            ["line 2: rust `b`, kotlin `d`", "line 3: rust `c`, kotlin (ended)"]
        );
        assert_eq!(differences("", "kotlin", "a"), ["line 1: rust (ended), kotlin `a`"]);
        assert_eq!(differences(&"a\n".repeat(99), "kotlin", "").len(), SHOWN);
    }

    #[test]
    fn a_transport_is_under_ten_lines() {
        for (file, name) in TRANSPORTS {
            let text = std::fs::read_to_string(root().join(file)).unwrap();
            let (_, after) = text.split_once(&format!("// [{name}]\n")).unwrap();
            let (section, _) = after.split_once("// [end]\n").unwrap();
            assert!(section.contains("readResponse("), "{file} does not read the response");
            assert!((2..10).contains(&section.lines().count()), "{file} has {} lines", section.lines().count());
        }
    }
}
