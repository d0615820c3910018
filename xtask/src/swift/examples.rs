//! The examples in the documentation of the Swift package as tests: they compile, they run, and a value that stands
//! behind code is what the code gives. Those that would send something are only compiled.

use std::path::{Path, PathBuf};

/// Where the tests stand in the package. `Examples.swift` beside them has what examples take for granted.
const PLACE: &str = "Tests/PingOneCoreTests/DocumentationTests.swift";

/// How their file starts.
const START: &str = "\
import Foundation
import PingOneCore
import XCTest

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

final class DocumentationTests: Examples {
";

/// The tests of every example in these files.
pub(super) fn tests(files: &[(PathBuf, Vec<u8>)]) -> Result<(PathBuf, Vec<u8>), String> {
    let mut text = String::from(START);
    let mut count = 0;
    for (path, content) in files.iter().filter(|(path, _)| path.starts_with("Sources")) {
        let source = String::from_utf8_lossy(content);
        for (line, code) in blocks(&source) {
            text += &test(path, line, &code);
            count += 1;
        }
    }
    if count == 0 {
        return Err("the documentation of the Swift package has no examples".into());
    }
    Ok((PLACE.into(), (text + "}\n").into_bytes()))
}

/// The blocks of code in comments, with the line that each begins after.
fn blocks(source: &str) -> Vec<(usize, Vec<&str>)> {
    let mut blocks = Vec::new();
    let mut open: Option<(usize, Vec<&str>)> = None;
    for (number, line) in source.lines().enumerate() {
        let Some(words) = line.trim_start().strip_prefix("///") else { continue };
        let words = words.strip_prefix(' ').unwrap_or(words);
        match (words, &mut open) {
            ("```swift", _) => open = Some((number + 1, Vec::new())),
            ("```", _) => blocks.extend(open.take()),
            (code, Some((_, lines))) => lines.push(code),
            _ => {}
        }
    }
    blocks
}

/// A method with an example. What it declares is used, so that the compiler does not warn.
fn test(path: &Path, line: usize, code: &[&str]) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let start = if code.iter().any(|line| line.contains("await")) { "compiled" } else { "test" };
    let statements = code.iter().map(|line| format!("        {}\n", statement(line))).collect::<String>();
    let declared = code.iter().filter_map(|line| declared(line)).map(|name| format!("        _ = {name}\n"));
    format!("    func {start}{name}Line{line}() async throws {{\n{statements}{}    }}\n", declared.collect::<String>())
}

/// A line of code; one with a value behind it becomes the test that it has that value.
fn statement(line: &str) -> String {
    match line.split_once("  // ") {
        Some((code, value)) if declared(line).is_none() && !line.starts_with(' ') => {
            format!("XCTAssertEqual(shown({}), ##\"{}\"##)", code.trim_end(), value.trim())
        }
        _ => line.to_owned(),
    }
}

/// The name of what a line declares for those after it.
fn declared(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("let ").or_else(|| line.strip_prefix("var "))?;
    rest.split([':', ' ']).next().filter(|name| name.chars().all(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::{blocks, declared, statement, tests};

    #[test]
    fn examples_become_tests() {
        let source = "/// One.\n///\n/// ```swift\n/// let a: Int = 1\n/// a + 1  // 2\n/// ```\nlet x = 1\n    \
                      /// ```swift\n    /// await b()\n    /// ```\n";
        assert_eq!(blocks(source), [(3, vec!["let a: Int = 1", "a + 1  // 2"]), (8, vec!["await b()"])]);
        let (_, text) = tests(&[("Sources/A.swift".into(), source.into())]).unwrap();
        let text = String::from_utf8(text).unwrap();
        let expected = "    func testALine3() async throws {\n        let a: Int = 1\n        \
                        XCTAssertEqual(shown(a + 1), ##\"2\"##)\n        _ = a\n    }\n    \
                        func compiledALine8() async throws {\n        await b()\n    }\n}\n";
        assert!(text.ends_with(expected), "{text}");
        assert!(tests(&[("Tests/A.swift".into(), source.into())]).is_err());
    }

    #[test]
    fn only_values_at_the_start_of_a_line_are_tested() {
        assert_eq!(statement("    print(a)  // words"), "    print(a)  // words");
        assert_eq!(statement("let a = b()  // words"), "let a = b()  // words");
        assert_eq!(declared("let (a, b) = c"), None);
        assert_eq!(declared("var group = A()"), Some("group"));
    }
}
