//! Templates before they leave: the check of one form field, and the platform's spelling.

use super::path::{self, Problem, Segment};
use super::scan::{Literal, Piece, Raw, Scanner, Spelling};
use super::{bounded, known};
use crate::Error;
use crate::violation::{Code, Report, Severity, SpanCursor, Violation};
use std::ops::Range;

/// Checks a template that is meant for the platform, for example on each key press.
///
/// Errors: a placeholder that is not closed, empty, nested, or whose path breaks off. Warnings: an expression or white
/// space inside `${…}`, which only the platform can judge. Lints: a name that nearly is a known one (`${OTP}`).
/// Pointers are `""`, spans lie inside the template.
///
/// ```
/// use pingone_core::placeholder::validate_template;
///
/// let report = validate_template("Your code is ${OTP}");
/// assert!(report.is_valid());
/// assert_eq!(report.violations()[0].message(), "`OTP` is not a known name, `otp` is");
/// assert!(!validate_template("Hello ${user.name.given").is_valid());
/// ```
pub fn validate_template(template: &str) -> Report {
    if let Err(violation) = bounded(template) {
        return violation.into();
    }
    let mut report = Report::new();
    let mut reader = Reader::new(template);
    for piece in Scanner::new(template, Literal::None) {
        match piece {
            Piece::Text(_) => {}
            Piece::Unclosed(at) => report.push(reader.unclosed(&at)),
            Piece::Placeholder(raw) => match reader.read(&raw) {
                Ok(segments) => report.extend(reader.near_miss(&raw, &segments)),
                Err(violation) => report.push(if raw.spelling == Spelling::Braces && is_for_the_platform(&violation) {
                    violation.severity(Severity::Warning)
                } else {
                    violation
                }),
            },
        }
    }
    report
}

/// The platform evaluates expressions in some places, and says nothing about white space.
fn is_for_the_platform(violation: &Violation) -> bool {
    matches!(violation.code, Code::PlaceholderExpression | Code::PlaceholderWhiteSpace)
}

/// Rewrites every `$<…>` into the platform's `${…}`. What already is in the platform's spelling stays as it is,
/// expressions included; doing it twice changes nothing more.
///
/// ```
/// use pingone_core::placeholder::to_platform;
///
/// assert_eq!(to_platform("$<user.name.given> ${user.name.family}")?, "${user.name.given} ${user.name.family}");
/// # Ok::<(), pingone_core::Error>(())
/// ```
///
/// # Errors
/// [`Error::Validation`] when a placeholder is not closed or nested, or when `$<…>` does not hold a path.
pub fn to_platform(template: &str) -> Result<String, Error> {
    bounded(template).map_err(|violation| Error::Validation(vec![violation]))?;
    let mut report = Report::new();
    let mut reader = Reader::new(template);
    let mut out = String::with_capacity(template.len());
    for piece in Scanner::new(template, Literal::None) {
        match piece {
            Piece::Text(at) => out.push_str(reader.slice(&at)),
            Piece::Unclosed(at) => report.push(reader.unclosed(&at)),
            Piece::Placeholder(raw) if raw.spelling == Spelling::Braces && raw.nested.is_none() => {
                out.push_str(reader.slice(&raw.at));
            }
            Piece::Placeholder(raw) => match reader.read(&raw) {
                Ok(_) => out.extend(["${", reader.slice(&raw.content), "}"]),
                Err(violation) => report.push(violation),
            },
        }
    }
    Error::unless_valid(report).map(|_| out)
}

/// Reads the placeholders of one template in order and words what is wrong with them.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    template: &'a str,
    cursor: SpanCursor<'a>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(template: &'a str) -> Self {
        Self { template, cursor: SpanCursor::new(template) }
    }

    pub(super) fn slice(&self, at: &Range<usize>) -> &'a str {
        self.template.get(at.clone()).unwrap_or_default()
    }

    pub(super) fn violation(&mut self, code: Code, at: &Range<usize>) -> Violation {
        Violation::new(code).span(self.cursor.span(at.start, at.end))
    }

    pub(super) fn unclosed(&mut self, at: &Range<usize>) -> Violation {
        let opener = self.slice(at);
        self.violation(Code::PlaceholderUnclosed, at).with("opener", opener)
    }

    /// The steps of the path, or what is wrong with it.
    pub(super) fn read(&mut self, raw: &Raw) -> Result<Vec<Segment>, Violation> {
        let content = self.slice(&raw.content);
        path::read(content, raw.nested).map_err(|problem| match problem {
            Problem::Empty => self.violation(Code::PlaceholderEmpty, &raw.at),
            Problem::WhiteSpace => {
                self.violation(Code::PlaceholderWhiteSpace, &raw.content).with("path", content.trim())
            }
            Problem::Nested(at) => {
                let start = raw.content.start.saturating_add(at);
                self.violation(Code::PlaceholderNested, &(start..start.saturating_add(super::scan::OPENER)))
            }
            Problem::Expression(what) => {
                self.violation(Code::PlaceholderExpression, &raw.content).with("expression", content).with("what", what)
            }
            Problem::Broken(at) => {
                let start = raw.content.start.saturating_add(at);
                self.violation(Code::PlaceholderPath, &(start..raw.content.end)).with("path", content)
            }
        })
    }

    pub(super) fn near_miss(&mut self, raw: &Raw, segments: &[Segment]) -> Option<Violation> {
        let (name, known) = known::near_miss(self.slice(&raw.content), segments)?;
        Some(self.close_to(raw, &name, known))
    }

    pub(super) fn close_to(&mut self, raw: &Raw, name: &str, known: &str) -> Violation {
        self.violation(Code::PlaceholderNearMiss, &raw.content).with("name", name).with("known", known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &str) -> Vec<(Code, Severity, &str)> {
        let report = validate_template(template);
        let show = |violation: &Violation| {
            (violation.code, violation.severity, template.get(violation.span.unwrap().bytes()).unwrap())
        };
        report.violations().iter().map(show).collect()
    }

    #[test]
    fn judges_what_the_platform_does_not() {
        use Severity::{Error, Lint, Warning};
        assert_eq!(found("${user.id} $<x.y> $5 {{z}}"), []);
        assert_eq!(found("a ${user"), [(Code::PlaceholderUnclosed, Error, "${")]);
        assert_eq!(found("${}$< >"), [(Code::PlaceholderEmpty, Error, "${}"), (Code::PlaceholderEmpty, Error, "$< >")]);
        assert_eq!(found("${a.$<b>}"), [(Code::PlaceholderNested, Error, "$<")]);
        assert_eq!(found("${user..id}"), [(Code::PlaceholderPath, Error, ".id")]);
        assert_eq!(found("${a + b}"), [(Code::PlaceholderExpression, Warning, "a + b")]);
        assert_eq!(found("$<a + b>"), [(Code::PlaceholderExpression, Error, "a + b")]);
        assert_eq!(found("${ a }"), [(Code::PlaceholderWhiteSpace, Warning, " a ")]);
        assert_eq!(found("$< a >"), [(Code::PlaceholderWhiteSpace, Error, " a ")]);
        assert_eq!(found("${OTP}"), [(Code::PlaceholderNearMiss, Lint, "OTP")]);
        assert_eq!(found("${users.id}"), [(Code::PlaceholderNearMiss, Lint, "users.id")]);
        assert_eq!(
            found("${flow.request.http.remoteIP}"),
            [(Code::PlaceholderNearMiss, Lint, "flow.request.http.remoteIP")]
        );
        assert_eq!(found("${myVariable}"), []);
    }

    #[test]
    fn rewrites_only_what_is_ours() {
        assert_eq!(to_platform("$<a['x}y>z']> ${a + '$<b>'} $5 > }").unwrap(), "${a['x}y>z']} ${a + '$<b>'} $5 > }");
        for wrong in ["$<a > b>", "$<a", "${$<a>}", "$<>"] {
            assert!(to_platform(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn hostile_templates_are_read_in_linear_time() {
        for part in ["${", "$<", "${'", "${\"", "${'}${\"}", "${a}", "${{", "$", "${[", "${a['"] {
            let template = part.repeat(super::super::MAX_TEMPLATE / part.len());
            validate_template(&template);
            let _ = to_platform(&template);
        }
        assert!(!validate_template(&"x".repeat(super::super::MAX_TEMPLATE + 1)).is_valid());
    }
}
