//! Paths and the operations that they belong to.

use crate::error::RawError;
use crate::violation::{Violation, violations};
use crate::{Count, Json, Report};
use pingone_core::data;
use pingone_core::path::{self, Outcome, PathMatcher};
use std::sync::Arc;

/// The operations of an API service, compiled. Immutable, so any number of threads may share it.
#[derive(Debug, uniffi::Object)]
pub struct RawMatcher(PathMatcher);

#[uniffi::export]
impl RawMatcher {
    /// Compiles operations.
    #[uniffi::constructor]
    pub fn new(settings: Json) -> Result<Arc<Self>, RawError> {
        Ok(Arc::new(Self(data::matcher(&settings.0)?)))
    }

    /// Every operation that takes a request, best first.
    pub fn find(&self, method: String, url: String) -> MatchResult {
        MatchResult::from(&self.0.find(&method, &url))
    }

    /// [`Self::find`] for many requests.
    pub fn find_many(&self, requests: Vec<PathRequest>) -> Vec<MatchResult> {
        requests.iter().map(|each| MatchResult::from(&self.0.find(&each.method, &each.url))).collect()
    }

    /// The id of the best operation for each request.
    pub fn best_many(&self, requests: Vec<PathRequest>) -> Vec<Option<String>> {
        requests.iter().map(|each| self.best_id(&each.method, &each.url)).collect()
    }

    /// The id of the best operation.
    pub fn best(&self, method: String, url: String) -> Option<String> {
        self.best_id(&method, &url)
    }

    /// Why operations stand in their order.
    pub fn explain(&self, method: String, url: String) -> MatchExplanation {
        let explanation = self.0.explain(&method, &url);
        MatchExplanation {
            outcome: explanation.outcome.into(),
            base_url: explanation.base_url.map(Count::from),
            decided_by: explanation.decided_by().map(|decision| decision.to_string()),
            patterns: explanation.patterns.iter().map(Match::from).collect(),
            violations: violations(explanation.report.violations()),
            text: explanation.to_string(),
        }
    }

    /// What is surprising about the operations.
    pub fn advice(&self) -> Report {
        self.0.advice().into()
    }

    /// How many operations were compiled.
    pub fn operation_count(&self) -> Count {
        self.0.operation_count().into()
    }
}

impl RawMatcher {
    fn best_id(&self, method: &str, url: &str) -> Option<String> {
        self.0.best(method, url).ok().flatten().map(|best| best.id().to_owned())
    }
}

/// A request line: what a matcher is asked.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PathRequest {
    /// The HTTP method, compared with case.
    pub method: String,
    /// The absolute URL; a path when the matcher has no base URLs.
    pub url: String,
}

/// What became of a request line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum MatchOutcome {
    /// At least one operation takes it.
    Matched,
    /// No operation takes it. The platform then applies the policies of the API service alone; it is not denied.
    NoOperation,
    /// The URL belongs to no base URL, or can not be read.
    NoBaseUrl,
    /// The path can be read in two ways, so no pattern was asked.
    SuspiciousPath,
}

impl From<Outcome> for MatchOutcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Matched => Self::Matched,
            Outcome::NoOperation => Self::NoOperation,
            Outcome::NoBaseUrl => Self::NoBaseUrl,
            Outcome::SuspiciousPath => Self::SuspiciousPath,
        }
    }
}

/// Which operations a request line belongs to.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct MatchResult {
    /// What became of it.
    pub outcome: MatchOutcome,
    /// True when the order of precedence can not separate the first two operations.
    pub ambiguous: bool,
    /// One entry for each operation that takes it, with its best pattern; best first.
    pub matches: Vec<Match>,
    /// The place of the base URL in the list that was compiled.
    pub base_url: Option<Count>,
    /// Why the patterns were not asked (an error), and what is surprising about the request.
    pub violations: Vec<Violation>,
}

impl From<&path::MatchResult<'_>> for MatchResult {
    fn from(result: &path::MatchResult<'_>) -> Self {
        Self {
            outcome: result.outcome.into(),
            ambiguous: result.ambiguous,
            matches: result.matches.iter().map(Match::from).collect(),
            base_url: result.base_url.map(Count::from),
            violations: violations(result.report.violations()),
        }
    }
}

/// A pattern that takes a request line.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Match {
    /// The id of the operation.
    pub operation: String,
    /// The place of the operation in the list that was compiled.
    pub index: Count,
    /// How the pattern is read: `EXACT` or `PARAMETER`.
    pub pattern_type: String,
    /// The pattern.
    pub pattern: String,
    /// The place of the pattern in the operation's paths.
    pub path: Count,
    /// True when the operation lists the method, false when it takes every method.
    pub lists_method: bool,
    /// What the pattern's parameters captured, in order.
    pub parameters: Vec<MatchParameter>,
    /// The rule that puts this match before the next one; null for the last.
    pub before_next: Option<String>,
}

impl From<&path::Match<'_>> for Match {
    fn from(found: &path::Match<'_>) -> Self {
        Self {
            operation: found.id.to_owned(),
            index: found.operation.into(),
            pattern_type: found.pattern.pattern_type().as_str().to_owned(),
            pattern: found.pattern.as_str().to_owned(),
            path: found.path.into(),
            lists_method: found.lists_method,
            parameters: found.parameters.iter().map(MatchParameter::from).collect(),
            before_next: found.before_next.map(|decision| decision.to_string()),
        }
    }
}

/// A captured value.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct MatchParameter {
    /// The name in the pattern.
    pub name: String,
    /// The decoded segment; bytes that are not UTF-8 became U+FFFD.
    pub value: String,
    /// True when bytes of the value had to be replaced.
    pub lossy: bool,
}

impl From<&path::Parameter<'_>> for MatchParameter {
    fn from(parameter: &path::Parameter<'_>) -> Self {
        Self { name: parameter.name.to_owned(), value: parameter.value.clone(), lossy: parameter.lossy }
    }
}

/// Every pattern that takes a request line, and the order between them.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct MatchExplanation {
    /// What became of it.
    pub outcome: MatchOutcome,
    /// The place of the base URL in the list that was compiled.
    pub base_url: Option<Count>,
    /// The rule that made the first pattern win; null when it is the only one or there is none.
    pub decided_by: Option<String>,
    /// Every pattern that takes it, best first. An operation stands once for each of its patterns that does.
    pub patterns: Vec<Match>,
    /// Why the patterns were not asked (an error), and what is surprising about the request.
    pub violations: Vec<Violation>,
    /// All of it for a reader, one line for each pattern.
    pub text: String,
}
