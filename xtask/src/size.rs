//! `cargo xtask size [npm | mobile] [--record]`: what the packages cost those who load them, against the budgets and
//! against the figures that docs/size.md records.

mod mobile;
mod module;
mod npm;

use crate::command::root;
use crate::files;

/// Prints the sizes and compares them, or records them.
pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let (args, record) = match args {
        [args @ .., "--record"] => (args, true),
        args => (args, false),
    };
    match args {
        [] => npm::run(record).and_then(|()| mobile::run(record)),
        ["npm"] => npm::run(record),
        ["mobile"] => mobile::run(record),
        _ => Err("usage: cargo xtask size [npm | mobile] [--record]".into()),
    }
}

/// Where the sizes are recorded.
const LEDGER: &str = "docs/size.md";

/// The part of the ledger that is written by this task.
struct Ledger {
    before: String,
    recorded: String,
    after: String,
}

impl Ledger {
    /// The part for a package.
    fn read(package: &str) -> Result<Self, String> {
        let text = files::read_text(&root().join(LEDGER))?;
        Self::find(&text, package)
            .ok_or_else(|| format!("{LEDGER}: the marks around the table of {package} are missing"))
    }

    fn find(text: &str, package: &str) -> Option<Self> {
        let start = format!("<!-- cargo xtask size {package} -->\n");
        let place = text.find(&start)? + start.len();
        let (before, rest) = text.split_at_checked(place)?;
        let (recorded, after) = rest.split_at_checked(rest.find("<!-- end -->\n")?)?;
        Some(Self { before: before.to_owned(), recorded: recorded.to_owned(), after: after.to_owned() })
    }

    /// What is recorded.
    fn recorded(&self) -> &str {
        &self.recorded
    }

    /// Records this instead.
    fn write(&self, table: &str) -> Result<(), String> {
        files::write_changed(&root().join(LEDGER), [&self.before, table, &self.after].concat().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::Ledger;

    #[test]
    fn finds_the_part_of_a_package() {
        let text =
            "a\n<!-- cargo xtask size npm -->\nb\n<!-- end -->\n<!-- cargo xtask size mobile -->\nc\n<!-- end -->\nd\n";
        let ledger = Ledger::find(text, "mobile").expect("marks");
        assert_eq!(ledger.recorded(), "c\n");
        assert_eq!([&*ledger.before, &*ledger.recorded, &*ledger.after].concat(), text);
        assert!(Ledger::find(text, "python").is_none());
    }
}
