//! The transcript that a reader follows: numbered steps, what was asked, what came back.

use pingone_core::response::Reading;
use pingone_core::{Request, Violation};
use std::fmt::Display;
use std::io::{self, Write};

/// Writes the transcript and counts the steps.
pub(crate) struct Transcript<W> {
    out: W,
    steps: usize,
}

impl<W: Write> Transcript<W> {
    pub(crate) fn new(out: W) -> Self {
        Self { out, steps: 0 }
    }

    /// Begins a step; `why` is one sentence for the reader.
    pub(crate) fn step(&mut self, title: &str, why: &str) -> io::Result<()> {
        self.steps += 1;
        writeln!(self.out, "\n{}. {title}\n   {why}\n", self.steps)
    }

    /// A line about what is seen.
    pub(crate) fn line(&mut self, text: impl Display) -> io::Result<()> {
        writeln!(self.out, "   {text}")
    }

    /// An empty line between two parts of a step.
    pub(crate) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// What goes out: never with the token, and without the host, because it is always the same.
    pub(crate) fn asked(&mut self, request: &Request) -> io::Result<()> {
        let after_host = request.url.splitn(4, '/').nth(3).unwrap_or_default();
        let content_type = request.header("content-type").map(|value| format!("  [{value}]")).unwrap_or_default();
        writeln!(self.out, "   → {} /{}{content_type}", request.method, shortened(after_host))
    }

    /// What came back, in one line.
    pub(crate) fn answered(&mut self, reading: &Reading) -> io::Result<()> {
        let status = reading.response.status;
        match (reading.error(), reading.page()) {
            (Some(error), _) => writeln!(self.out, "   ← {error}"),
            (None, Some(page)) => {
                let more = if matches!(page.next(), Ok(Some(_))) { ", more to come" } else { "" };
                writeln!(self.out, "   ← {status}, a page of {} items{more}", page.items().len())
            }
            (None, None) => writeln!(self.out, "   ← {status}"),
        }
    }

    /// A problem, and the help that comes with it.
    pub(crate) fn problem(&mut self, violation: &Violation) -> io::Result<()> {
        writeln!(self.out, "   {} {violation}", violation.severity)?;
        match violation.help() {
            Some(help) => writeln!(self.out, "         ({help})"),
            None => Ok(()),
        }
    }

    /// A problem inside a text, with marks below the part that it is about.
    pub(crate) fn problem_in(&mut self, text: &str, violation: &Violation) -> io::Result<()> {
        writeln!(self.out, "   {text}")?;
        if let Some(span) = violation.span {
            let (start, end) = (span.start.code_point, span.end.code_point);
            writeln!(self.out, "   {}{}", " ".repeat(start), "^".repeat(end.saturating_sub(start).max(1)))?;
        }
        self.problem(violation)
    }

    /// The last line.
    pub(crate) fn end(mut self) -> io::Result<()> {
        writeln!(self.out, "\ndemo: {} steps, all as expected", self.steps)?;
        self.out.flush()
    }
}

/// The ids in paths are cut to their first part; nobody compares them.
fn shortened(path: &str) -> String {
    let is_uuid = |text: &str| text.len() == 36 && text.bytes().filter(|byte| *byte == b'-').count() == 4;
    let short = |segment: &str| {
        let (id, rest) = segment.split_at_checked(36).unwrap_or((segment, ""));
        let start = id.split('-').next().unwrap_or_default();
        if is_uuid(id) { format!("{start}…{rest}") } else { segment.to_owned() }
    };
    path.split('/').map(short).collect::<Vec<_>>().join("/")
}
