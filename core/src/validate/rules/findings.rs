//! How a rule collects what it finds in one text. No rule lives here.

use crate::order::sort_by;
use crate::violation::{Code, Report, SpanCursor, Violation};
use std::ops::Range;

/// What was found in one text, by byte ranges of that text.
pub(super) struct Findings<'a> {
    text: &'a str,
    found: Vec<(Range<usize>, Violation)>,
    errors: usize,
}

impl<'a> Findings<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, found: Vec::new(), errors: 0 }
    }

    /// Adds a violation at a byte range.
    pub(super) fn push(&mut self, range: Range<usize>, violation: Violation) {
        self.errors = self.errors.saturating_add(usize::from(violation.is_error()));
        // One more than a report holds, so that the report can say that there was more.
        if self.found.len() <= Report::LIMIT {
            self.found.push((range, violation));
        }
    }

    /// Adds a violation whose code has no parameters.
    pub(super) fn push_code(&mut self, range: Range<usize>, code: Code) {
        self.push(range, Violation::new(code));
    }

    /// How many errors were found so far, so that a rule can tell whether a part had any.
    pub(super) const fn errors(&self) -> usize {
        self.errors
    }

    /// The violations in the order of the text, each with its span.
    pub(super) fn into_report(mut self) -> Report {
        sort_by(&mut self.found, |(left, _), (right, _)| left.start.cmp(&right.start));
        let mut cursor = SpanCursor::new(self.text);
        self.found.into_iter().map(|(range, violation)| violation.span(cursor.span(range.start, range.end))).collect()
    }
}

/// The text as far as a message needs it: parameters stay small whatever came in.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 100;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => text.get(..end).unwrap_or_default().chars().chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts_end_between_characters() {
        assert_eq!(excerpt("é"), "é");
        let long = "é".repeat(101);
        assert_eq!(excerpt(&long), format!("{}…", "é".repeat(100)));
    }

    #[test]
    fn reports_in_the_order_of_the_text() {
        let mut findings = Findings::new("aé");
        findings.push_code(1..3, Code::UrlQuery);
        findings.push_code(0..1, Code::UrlPort);
        let report = findings.into_report();
        let spans: Vec<_> =
            report.violations().iter().map(|violation| violation.span.unwrap().end.code_point).collect();
        assert_eq!(spans, [1, 2]);
    }

    #[test]
    fn a_full_report_takes_no_more() {
        let mut findings = Findings::new("x");
        for _ in 0..3000 {
            findings.push_code(0..1, Code::UrlBackslash);
        }
        assert_eq!(findings.into_report().violations().len(), Report::LIMIT + 1);
    }
}
