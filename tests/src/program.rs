//! Runs cases through a program of another language: one case in a line of its standard input, `{"call", "args"}`, and its
//! answer in a line of its standard output.
//!
//! The program only calls its package. The comparison is done here, as for Rust; so are two differences between answers
//! and vectors: vectors have errors and the rest apart, and their spans count code points, not UTF-16 code units.

use crate::{Case, call, calls, judge};
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// The two ends of a program that runs.
#[derive(Debug)]
pub struct Program<W, R> {
    pub input: W,
    pub output: R,
}

impl<W: Write, R: BufRead> Program<W, R> {
    /// Runs one case; `Err` says how the answer differs, or that there is none.
    pub fn run(&mut self, case: &Case) -> Result<(), String> {
        call(case)?;
        let line = json!({"call": case.call, "args": case.args});
        writeln!(self.input, "{line}").and_then(|()| self.input.flush()).map_err(|error| error.to_string())?;
        let mut line = String::new();
        self.output.read_line(&mut line).map_err(|error| error.to_string())?;
        let mut answer: Value = serde_json::from_str(&line).map_err(|_| format!("the program answered `{line}`"))?;
        unfold(&mut answer);
        if let Some(call) = answer.get("unknownCall") {
            return Err(format!("unknown call {call}"));
        }
        judge(case, &calls::split(in_code_points(case, answer)))
    }
}

/// Puts JSON in the place of `{"$json": "its text"}`, in which a program gives what may be nested deep.
fn unfold(answer: &mut Value) {
    if let Some(text) = answer.get("$json").and_then(Value::as_str) {
        *answer = serde_json::from_str(text).unwrap_or_default();
        return;
    }
    answer.as_object_mut().into_iter().flat_map(|members| members.values_mut()).for_each(unfold);
}

/// The answer with the spans of its violations and placeholders in code points.
fn in_code_points(case: &Case, mut answer: Value) -> Value {
    for list in ["violations", "placeholders"] {
        for entry in answer.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            let pointer = entry.get("pointer").and_then(Value::as_str).unwrap_or_default();
            let text = subject(case, pointer).unwrap_or_default().to_owned();
            for end in ["start", "end"] {
                if let Some(offset) = entry.get_mut("span").and_then(|span| span.get_mut(end)) {
                    *offset = code_points(&text, offset.as_u64().unwrap_or_default()).into();
                }
            }
        }
    }
    answer
}

/// The text that a pointer leads to: from all arguments, or from the one that is checked.
fn subject<'a>(case: &'a Case, pointer: &str) -> Option<&'a str> {
    let checked = ["value", "args", "template", "filter", "url", "jwks"].iter().find_map(|name| case.args.get(*name));
    let own = || case.args.get(pointer.strip_prefix('/')?);
    match checked {
        // Pointers lead into what is written in the text, spans count in the text.
        Some(Value::String(text)) => Some(text),
        checked => checked.and_then(|value| value.pointer(pointer)).or_else(own)?.as_str(),
    }
}

/// How many characters stand before a position in UTF-16 code units.
fn code_points(text: &str, utf16: u64) -> usize {
    let mut position = 0;
    text.chars()
        .take_while(|character| {
            let before = position < utf16;
            position += character.len_utf16() as u64;
            before
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_converted() {
        assert_eq!([0, 1, 3, 4].map(|position| code_points("a😀b", position)), [0, 1, 2, 3]);
        assert_eq!(code_points("a", 9), 1);
    }

    #[test]
    fn a_program_is_asked_and_judged() {
        let text = json!({"id": "1", "call": "validateBaseUrl", "args": {"url": "😀x"}, "expect": {}});
        let mut case = Case {
            id: "1".into(),
            call: "validateBaseUrl".into(),
            args: text["args"].as_object().unwrap().clone(),
            expect: json!({"violations": [{"span": {"start": 1, "end": 2}}], "lints": []}),
        };
        let answer = json!({"violations": [{"severity": "error", "pointer": "", "span": {"start": 2, "end": 3}}]});
        let ask = |case: &Case, output: &str| Program { input: Vec::new(), output: output.as_bytes() }.run(case);
        assert_eq!(ask(&case, &format!("{answer}\n")), Ok(()));
        assert_eq!(ask(&case, &format!("{{\"$json\": {:?}}}\n", answer.to_string())), Ok(()));
        assert!(ask(&case, "{\"unknownCall\": \"x\"}\n").is_err());
        assert!(ask(&case, "").is_err());
        case.expect = json!({"violations": []});
        assert!(ask(&case, &format!("{answer}\n")).is_err());
        case.call = "validateBaseURL".into();
        assert_eq!(ask(&case, "{}\n"), Err("unknown call `validateBaseURL`".into()));
    }
}
