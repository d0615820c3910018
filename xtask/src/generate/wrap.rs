//! How documentation is broken into lines, in any language.

/// The lines of a paragraph, each broken where it gets wider than `width` characters.
pub(super) fn wrapped(paragraph: &str, width: usize) -> String {
    paragraph.lines().map(|line| wrapped_line(line, width)).collect::<Vec<_>>().join("\n")
}

/// What belongs to an indented line stands below its text.
fn wrapped_line(line: &str, width: usize) -> String {
    let indent = line.len() - line.trim_start().len();
    let hanging = if indent > 0 { indent + 4 } else { 0 };
    let mut lines = Vec::new();
    let mut current = String::new();
    for word in words(line) {
        if current.is_empty() {
            current = format!("{}{word}", " ".repeat(indent));
        } else if current.chars().count() + 1 + word.chars().count() > width {
            let next = format!("{}{word}", " ".repeat(hanging));
            lines.push(std::mem::replace(&mut current, next));
        } else {
            current.push(' ');
            current.push_str(&word);
        }
    }
    lines.push(current);
    lines.join("\n")
}

/// The words of a line. What stands in backticks is one word.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for piece in line.split_whitespace() {
        match words.last_mut().filter(|word| word.matches('`').count() % 2 == 1) {
            Some(open) => *open = format!("{open} {piece}"),
            None => words.push(piece.to_owned()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_wrapped_and_keep_their_indent() {
        assert_eq!(wrapped("one two three\n  four five", 9), "one two\nthree\n  four\n      five");
        assert_eq!(wrapped("one `two three` four", 9), "one\n`two three`\nfour");
    }
}
