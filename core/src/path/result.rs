//! The answers of a matcher, and their form on the wire.

use super::matching::into_text;
use super::pattern::Pattern;
use super::rank::Decision;
use super::scan::decode;
use crate::violation::{Report, Units, Violation};
use serde_json::{Map, Value, json};
use std::fmt;

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// At least one operation takes it.
    Matched,
    /// No operation takes it. The platform then applies the policies of the API service alone; it is not denied.
    NoOperation,
    /// The URL belongs to no base URL, or can not be read.
    NoBaseUrl,
    /// The path can be read in two ways, so no pattern was asked.
    SuspiciousPath,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: &[Self] = &[Self::Matched, Self::NoOperation, Self::NoBaseUrl, Self::SuspiciousPath];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Matched => "matched",
            Self::NoOperation => "no_operation",
            Self::NoBaseUrl => "no_base_url",
            Self::SuspiciousPath => "suspicious_path",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A captured value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Parameter<'m> {
    /// The name in the pattern.
    pub name: &'m str,
    /// The decoded segment; bytes that are not UTF-8 became U+FFFD.
    pub value: String,
    /// True when bytes of the value had to be replaced.
    pub lossy: bool,
}

impl<'m> Parameter<'m> {
    pub(super) fn read(name: &'m str, raw: &[u8]) -> Self {
        let (value, lossy) = into_text(decode(raw));
        Self { name, value, lossy }
    }
}

/// A pattern that takes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<'m> {
    /// The place of the operation in the list that was compiled.
    pub operation: usize,
    /// The name of the operation.
    pub id: &'m str,
    /// The place of the pattern in the operation's paths.
    pub path: usize,
    /// The pattern.
    pub pattern: &'m Pattern,
    /// True when the operation lists the method, false when it takes every method.
    pub lists_method: bool,
    /// What the pattern's parameters captured, in order.
    pub parameters: Vec<Parameter<'m>>,
    /// The rule that puts this match before the next one; `None` for the last.
    pub before_next: Option<Decision>,
}

impl Match<'_> {
    fn to_value(&self) -> Value {
        let parameters: Map<String, Value> =
            self.parameters.iter().map(|each| (each.name.to_owned(), each.value.as_str().into())).collect();
        let lossy: Vec<&str> = self.parameters.iter().filter(|each| each.lossy).map(|each| each.name).collect();
        json!({
            "operation": self.id,
            "index": self.operation,
            "type": self.pattern.pattern_type().as_str(),
            "pattern": self.pattern.as_str(),
            "path": self.path,
            "listsMethod": self.lists_method,
            "parameters": parameters,
            "lossy": lossy,
            "beforeNext": self.before_next.map(|decision| decision.to_string()),
        })
    }
}

/// Which operations a request belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct MatchResult<'m> {
    /// What became of the request.
    pub outcome: Outcome,
    /// True when the order of precedence can not separate the first two operations.
    pub ambiguous: bool,
    /// One entry for each operation that takes the request, with its best pattern; best first.
    pub matches: Vec<Match<'m>>,
    /// The place of the base URL in the list that was compiled.
    pub base_url: Option<usize>,
    /// Why the patterns were not asked (an error), and what is surprising about the request.
    pub report: Report,
}

impl<'m> MatchResult<'m> {
    /// The best match.
    pub fn best(&self) -> Option<&Match<'m>> {
        self.matches.first()
    }

    /// Why the patterns were not asked.
    pub fn reason(&self) -> Option<&Violation> {
        self.report.errors().next()
    }

    /// The result as the data that every language sees, spans in the units of that language.
    ///
    /// Members: `outcome`, `ambiguous`, `baseUrl`, `violations` of every severity, and `matches` with `operation`, `index`, `type`,
    /// `pattern`, `path`, `listsMethod`, `parameters`, `lossy` (names of parameters), `beforeNext` (text or null).
    pub fn to_value(&self, units: Units) -> Value {
        let matches: Vec<Value> = self.matches.iter().map(Match::to_value).collect();
        json!({
            "outcome": self.outcome.as_str(),
            "ambiguous": self.ambiguous,
            "baseUrl": self.base_url,
            "matches": matches,
            "violations": self.report.violations().iter().map(|each| each.to_value(units)).collect::<Vec<_>>(),
        })
    }
}

/// Every pattern that takes a request, and the order between them.
///
/// Its text has one line for each pattern:
///
/// ```
/// use pingone_core::path::{Operation, PathMatcher, PathSpec, PatternType};
///
/// let operation = |id: &str, pattern: &str| Operation {
///     id: id.into(),
///     methods: None,
///     paths: vec![PathSpec::new(PatternType::Parameter, pattern)],
/// };
/// let matcher = PathMatcher::new::<&str>(&[], &[operation("any", "/a/**"), operation("one", "/a/{x}")]).unwrap();
/// assert_eq!(
///     matcher.explain("GET", "/a/b").to_string(),
///     "matched\n\
///      1. one: PARAMETER /a/{x} (x = b)\n   \
///         before the next: segment 2: a named parameter goes before a segment ending in `**`\n\
///      2. any: PARAMETER /a/**\n"
/// );
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation<'m> {
    /// What became of the request.
    pub outcome: Outcome,
    /// The place of the base URL in the list that was compiled.
    pub base_url: Option<usize>,
    /// Every pattern that takes the request, best first. An operation stands once for each of its patterns that does.
    pub patterns: Vec<Match<'m>>,
    /// Why the patterns were not asked (an error), and what is surprising about the request.
    pub report: Report,
}

impl Explanation<'_> {
    /// The rule that made the first pattern win; `None` when it is the only one or there is none.
    pub fn decided_by(&self) -> Option<Decision> {
        self.patterns.first().and_then(|first| first.before_next)
    }

    /// The explanation as the data that every language sees, spans in the units of that language.
    ///
    /// Members: `outcome`, `baseUrl`, `decidedBy` (text or null), `patterns` (as the matches of
    /// [`MatchResult::to_value`]), `violations` of every severity, and `text`, which is the whole for a reader.
    pub fn to_value(&self, units: Units) -> Value {
        let patterns: Vec<Value> = self.patterns.iter().map(Match::to_value).collect();
        json!({
            "outcome": self.outcome.as_str(),
            "baseUrl": self.base_url,
            "decidedBy": self.decided_by().map(|decision| decision.to_string()),
            "patterns": patterns,
            "violations": self.report.violations().iter().map(|each| each.to_value(units)).collect::<Vec<_>>(),
            "text": self.to_string(),
        })
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.outcome)?;
        for violation in self.report.violations() {
            writeln!(f, "   {violation}")?;
        }
        for (number, each) in (1..).zip(&self.patterns) {
            write!(f, "{number}. {}: {} {}", each.id, each.pattern.pattern_type(), each.pattern)?;
            for (index, parameter) in each.parameters.iter().enumerate() {
                let open = if index == 0 { " (" } else { ", " };
                write!(f, "{open}{} = {}", parameter.name, parameter.value)?;
            }
            f.write_str(if each.parameters.is_empty() { "\n" } else { ")\n" })?;
            if let Some(decision) = each.before_next {
                writeln!(f, "   before the next: {decision}")?;
            }
        }
        Ok(())
    }
}
