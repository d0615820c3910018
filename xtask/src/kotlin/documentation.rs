//! That everything public in the Kotlin package has KDoc. The compiler has no such check; explicit API mode makes every
//! public declaration say so, which makes it easy to find.

/// The public declarations without KDoc, with the number of their line. What overrides has that of what it overrides.
pub(super) fn missing(source: &str) -> Vec<String> {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let is_documented = |at: usize| {
        let before = lines.get(..at).unwrap_or_default();
        before.iter().rev().find(|line| !line.starts_with('@')).is_some_and(|line| line.ends_with("*/"))
    };
    let missing = lines.iter().enumerate().filter(|(at, line)| is_public(line) && !is_documented(*at));
    missing.map(|(at, line)| format!("{}: {line}", at + 1)).collect()
}

/// A constructor is described by its class, and a companion object has nothing of its own.
fn is_public(line: &str) -> bool {
    let described = ["public companion object", "public constructor"];
    line.starts_with("public ") && !described.iter().any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::missing;

    #[test]
    fn what_has_no_words_is_named() {
        let source = "/** A. */\n@JvmStatic\npublic fun a() {}\n\npublic class B(\n    /** C. */\n    public val c: Int,\n    \
                      public val d: Int,\n) {\n    override fun toString() = \"\"\n    public companion object {\n";
        assert_eq!(missing(source), ["5: public class B(", "8: public val d: Int,"]);
    }
}
