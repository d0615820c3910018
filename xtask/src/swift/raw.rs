//! What is changed in the Swift that uniffi writes: everything is made internal but the records and enumerations that
//! users see, and their documentation is put where DocC looks for it.

use crate::mobile;

/// The raw binding as a file of the package.
pub(super) fn adapt(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut adapted = String::new();
    let mut rest = lines.as_slice();
    while let Some((line, after)) = rest.split_first() {
        rest = after;
        if line.trim() == "public init(" {
            let end = rest.iter().position(|line| line.ends_with('{')).map_or(rest.len(), |end| end + 1);
            let (parameters, after) = rest.split_at(end);
            adapted += &initializer(parameters);
            rest = after;
        } else if let Some(line) = hide(line) {
            adapted += &with_own_types(&line);
            adapted.push('\n');
        }
    }
    adapted
}

/// Makes a declaration internal, unless it is one of a public type. Of an alias nothing is left, since a public
/// property may not have an internal name for its type.
fn hide(line: &str) -> Option<String> {
    let name_of = |start: &str| line.strip_prefix(start);
    let is_public = ["public struct ", "public enum "]
        .into_iter()
        .filter_map(name_of)
        .any(|name| !["Raw", "FfiConverter"].iter().any(|hidden| name.starts_with(hidden)));
    // How a record is shown stands in it without being indented.
    if is_public || line == "public var description: String {" {
        return Some(line.to_owned());
    }
    if line == "// The local Rust `Display` implementation." {
        return Some("/// It as text.".to_owned());
    }
    if line.starts_with("public typealias ") {
        return None;
    }
    // The functions of C are nobody's but the binding's.
    if line.starts_with("import PingOneCoreFFI") {
        return Some(format!("internal {line}"));
    }
    let hidden = ["public ", "open "].into_iter().find_map(name_of).unwrap_or(line);
    Some(hidden.to_owned())
}

/// The types that stand for those of the core. Comments stay as they are.
fn with_own_types(line: &str) -> String {
    let start = line.trim_start();
    if start.starts_with(['*', '/']) && !start.starts_with("*/") {
        return line.to_owned();
    }
    mobile::with_names(line, &[("Json", "JSONValue"), ("Count", "Int")])
}

/// An initializer with the documentation of its parameters before it, where uniffi puts it between them.
fn initializer(lines: &[&str]) -> String {
    let mut documentation = String::from("    /// Creates one with these values.\n    ///\n    /// - Parameters:\n");
    let mut signature = String::from("    public init(\n");
    let mut comment = Vec::new();
    for line in lines.iter().map(|line| line.trim()) {
        let parameter = match line.strip_prefix("*/") {
            Some(parameter) => parameter,
            None if line.starts_with("/**") => continue,
            None => match line.strip_prefix('*') {
                Some(words) => {
                    comment.push(words.trim());
                    continue;
                }
                None => line,
            },
        };
        let name = parameter.split(':').next().unwrap_or_default().trim_matches('`');
        documentation += &format!("    ///   - {name}: {}\n", comment.join(" "));
        signature += &format!("        {}\n", with_own_types(parameter));
        comment.clear();
    }
    documentation + &signature
}

#[cfg(test)]
mod tests {
    use super::{adapt, hide};

    #[test]
    fn only_types_for_users_stay_public() {
        let member = ["    public let name: String", "public var description: String {"];
        for line in ["public struct Violation: Equatable {", "public enum Severity {"].into_iter().chain(member) {
            assert_eq!(hide(line).as_deref(), Some(line));
        }
        assert_eq!(hide("public struct RawRequest {").as_deref(), Some("struct RawRequest {"));
        assert_eq!(hide("public func FfiConverterTypeX_lift()").as_deref(), Some("func FfiConverterTypeX_lift()"));
        assert_eq!(hide("open class RawCore {").as_deref(), Some("class RawCore {"));
        assert_eq!(hide("public typealias Json = JSONValue"), None);
        assert_eq!(hide("// The local Rust `Display` implementation.").as_deref(), Some("/// It as text."));
        assert_eq!(hide("import PingOneCoreFFI").as_deref(), Some("internal import PingOneCoreFFI"));
    }

    #[test]
    fn types_are_those_of_the_package() {
        let text = "    /** Count of Json */\n    let a: [Json]?, b: Count, c: MyCount\n */index: Count\n";
        let adapted = "    /** Count of Json */\n    let a: [JSONValue]?, b: Int, c: MyCount\n */index: Int\n";
        assert_eq!(adapt(text), adapted);
    }

    #[test]
    fn documentation_stands_before_initializers() {
        let text = r#"    public init(
        /**
         * The name,
         * as it is.
         */name: String,
        /**
         * A.
         */`in`: Json) {
        self.name = name
"#;
        let adapted = r#"    /// Creates one with these values.
    ///
    /// - Parameters:
    ///   - name: The name, as it is.
    ///   - in: A.
    public init(
        name: String,
        `in`: JSONValue) {
        self.name = name
"#;
        assert_eq!(adapt(text), adapted);
    }
}
