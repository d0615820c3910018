//! The matcher: operations compiled once, and the requests that are asked of them.

use super::base::{BaseUrls, UrlParts};
use super::check::{Checked, capture_raw, check, remove_dot_segments, without_query};
use super::glance::{Glance, glance};
use super::operation::Operation;
use super::pattern::{Pattern, read};
use super::rank::{Decision, compare};
use super::refusal::Refusal;
use super::result::{Explanation, Match, MatchResult, Outcome, Parameter};
use super::scan::decode;
use super::segment::Segment;
use super::tree::{EVERY_METHOD, Tree, TreeBuilder};
use super::walk::{Captures, Walk, Walked, all};
use crate::Error;
use crate::order::sort_by;
use crate::violation::{Code, Report, Violation};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The most bytes that the path of a request may have, query and fragment not counted.
pub const LONGEST_PATH: usize = 8192;

/// In place of the number of a method that no operation lists.
const UNLISTED_METHOD: u32 = EVERY_METHOD - 1;

/// How a matcher treats paths that it refuses by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct MatchOptions {
    /// Decode every segment and take what escapes yield as text: encoded slashes, backslashes, NUL and dot segments,
    /// broken and double escapes. Literal dot segments and empty segments are refused all the same.
    pub lenient: bool,
    /// Remove literal dot segments (RFC 3986 section 5.2.4) before anything else.
    pub remove_dot_segments: bool,
}

/// The operations of one API service, compiled.
///
/// ```
/// use pingone_core::path::{Operation, Outcome, PathMatcher, PathSpec, PatternType};
///
/// let operation = |id: &str, pattern: &str| Operation {
///     id: id.into(),
///     methods: None,
///     paths: vec![PathSpec::new(PatternType::Parameter, pattern)],
/// };
/// let operations = [operation("any", "/accounts/**"), operation("one", "/accounts/{accountId}")];
/// let matcher = PathMatcher::new(&["https://api.example.com/v1"], &operations).unwrap();
///
/// let result = matcher.find("GET", "https://api.example.com/v1/accounts/4%202?full");
/// assert_eq!(result.outcome, Outcome::Matched);
/// assert_eq!(result.matches[0].id, "one");
/// assert_eq!(result.matches[0].parameters[0].value, "4 2");
/// assert_eq!(result.matches[1].id, "any");
///
/// let best = matcher.best("GET", "https://api.example.com/v1/accounts/42").unwrap().unwrap();
/// assert_eq!(best.id(), "one");
/// assert_eq!(best.parameter("accountId").as_deref(), Some("42"));
/// ```
#[derive(Debug)]
pub struct PathMatcher {
    bases: BaseUrls,
    /// The names of the operations.
    operations: Vec<Box<str>>,
    patterns: Vec<Numbered>,
    /// Every method that an operation lists, sorted.
    methods: Vec<Box<str>>,
    tree: Tree,
    /// Some pattern holds a byte that a raw path never means literally.
    reserved_text: bool,
    options: MatchOptions,
    advice: Report,
}

#[derive(Debug)]
struct Numbered {
    pattern: Pattern,
    /// The names of its parameters, so that reading captures needs no search.
    names: Box<[Box<str>]>,
    operation: usize,
    path: usize,
}

impl Numbered {
    fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }
}

/// One matching pattern while matches are put in order.
#[derive(Debug)]
pub(super) struct Candidate<'m> {
    pub(super) pattern: &'m Pattern,
    /// The place of the pattern among all patterns: operation order, then path order.
    pub(super) number: u32,
    pub(super) lists_method: bool,
    captures: Captures,
}

impl PathMatcher {
    /// Compiles operations and the base URLs that they stand below; without base URLs, requests are paths.
    ///
    /// Limits of the platform (25 operations, 10 paths and 10 methods in an operation) are no limits here: what is above
    /// them is named in [`Self::advice`]. A pattern that stands twice in one operation counts once.
    ///
    /// # Errors
    ///
    /// [`Error::Validation`] with pointers below `/baseUrls` and `/operations`: base URLs that no request can be compared
    /// with, and patterns that the platform refuses.
    pub fn new<T: AsRef<str>>(base_urls: &[T], operations: &[Operation]) -> Result<Self, Error> {
        let mut report = Report::new();
        let (bases, about_bases) = BaseUrls::new(base_urls);
        report.extend_under("/baseUrls", about_bases);
        let mut compiler = Compiler::new(operations, report);
        for (index, operation) in operations.iter().enumerate() {
            compiler.add(index, operation);
        }
        compiler.finish(bases)
    }

    /// Reads the operations from JSON ([`Operation::from_value`]) and compiles them.
    ///
    /// # Errors
    ///
    /// As [`Self::new`], and for operations of the wrong shape.
    pub fn from_values<T: AsRef<str>>(base_urls: &[T], operations: &[Value]) -> Result<Self, Error> {
        let mut report = Report::new();
        let mut read = Vec::with_capacity(operations.len());
        for (index, value) in operations.iter().enumerate() {
            match Operation::from_value(value) {
                Ok(operation) => read.push(operation),
                Err(found) => report.extend_under(&format!("/operations/{index}"), found),
            }
        }
        Error::unless_valid(report)?;
        Self::new(base_urls, &read)
    }

    /// The same matcher with other options.
    #[must_use]
    pub fn with_options(mut self, options: MatchOptions) -> Self {
        self.options = options;
        self
    }

    /// Warnings and lints about what was compiled: patterns, equal base URLs, limits of the platform.
    pub const fn advice(&self) -> &Report {
        &self.advice
    }

    /// How many operations there are.
    pub fn operation_count(&self) -> usize {
        self.operations.len()
    }

    /// Every operation that a request belongs to, best first.
    ///
    /// `url` is an absolute URL, or, for a matcher without base URLs, a path. Nothing fails: what was refused is an
    /// outcome, and its reason is in the report of the result.
    pub fn find<'m>(&'m self, method: &str, url: &str) -> MatchResult<'m> {
        let (outcome, base_url, matches, report) = self.ranked(method, url, Self::best_of_each_operation);
        let ambiguous = matches.first().is_some_and(|best| best.before_next == Some(Decision::Order));
        MatchResult { outcome, ambiguous, matches, base_url, report }
    }

    /// The best operation for a request, without the work of finding the others. Nothing is allocated unless the path has
    /// escapes or equal choices.
    ///
    /// `Ok(None)` when no operation takes the request.
    ///
    /// # Errors
    ///
    /// Why the patterns were not asked. A caller that guards something treats that as no match at all.
    #[inline]
    pub fn best<'m, 'u>(&'m self, method: &str, url: &'u str) -> Result<Option<BestMatch<'m, 'u>>, Refusal> {
        let method = self.method(method);
        if self.is_path(url) {
            return self.best_of(method, url, || Target {
                path: Cow::Borrowed(url),
                start: 0,
                base: None,
                empty: false,
            });
        }
        let target = self.read_target(url)?;
        match target.path {
            Cow::Borrowed(path) => self.best_of(method, path, || target),
            Cow::Owned(_) => self.best_checked(method, target),
        }
    }

    /// A glance, and when it has no opinion the long way.
    #[inline]
    fn best_of<'m, 'u>(
        &'m self,
        method: u32,
        path: &'u str,
        target: impl FnOnce() -> Target<'u>,
    ) -> Result<Option<BestMatch<'m, 'u>>, Refusal> {
        if self.reserved_text {
            return self.best_checked(method, target());
        }
        let mut captures = Captures::default();
        match glance(&self.tree, path.as_bytes(), method, &mut captures) {
            Glance::Found(number) => Ok(self.best_match(number, method, Cow::Borrowed(path), captures)),
            Glance::Nothing => Ok(None),
            Glance::Unsure => self.best_checked(method, target()),
        }
    }

    /// [`Self::find`] for many requests.
    pub fn find_many<'m, M: AsRef<str>, U: AsRef<str>>(&'m self, requests: &[(M, U)]) -> Vec<MatchResult<'m>> {
        requests.iter().map(|(method, url)| self.find(method.as_ref(), url.as_ref())).collect()
    }

    /// The place in the list of operations of the best one for each of many requests; `None` where there is none or the
    /// request was refused.
    pub fn best_many<M: AsRef<str>, U: AsRef<str>>(&self, requests: &[(M, U)]) -> Vec<Option<usize>> {
        let requests = requests.iter().map(|(method, url)| (method.as_ref(), url.as_ref()));
        self.best_each(requests).map(|best| best.ok().flatten()).collect()
    }

    /// What [`Self::best`] says of each of many requests, while they come: the place of the operation in the list, or why
    /// the patterns were not asked. Needs no memory of its own, so that a log of any length can be read.
    ///
    /// ```
    /// # use pingone_core::path::{Operation, PathMatcher, PathSpec, PatternType};
    /// # let paths = vec![PathSpec::new(PatternType::Parameter, "/accounts/{accountId}")];
    /// # let matcher = PathMatcher::new::<&str>(&[], &[Operation { id: "one".into(), methods: None, paths }]).unwrap();
    /// let log = "GET /accounts/42\nGET /nothing\nGET /accounts/..";
    /// let found: Vec<_> = matcher.best_each(log.lines().filter_map(|line| line.split_once(' '))).collect();
    /// assert!(matches!(found[..], [Ok(Some(0)), Ok(None), Err(_)]));
    /// ```
    pub fn best_each<'u>(
        &self,
        requests: impl IntoIterator<Item = (&'u str, &'u str)>,
    ) -> impl Iterator<Item = Result<Option<usize>, Refusal>> {
        let best = |(method, url)| Ok(self.best(method, url)?.map(|best| best.operation()));
        requests.into_iter().map(best)
    }

    /// Which patterns take a request, and for each by which rule it stands before the next one.
    ///
    /// Unlike [`Self::find`] this names every matching pattern, not only the best one of each operation.
    pub fn explain<'m>(&'m self, method: &str, url: &str) -> Explanation<'m> {
        let (outcome, base_url, patterns, report) = self.ranked(method, url, |_, _| {});
        Explanation { outcome, base_url, patterns, report }
    }

    /// The name of the operation at a place in the list.
    pub fn operation_id(&self, operation: usize) -> Option<&str> {
        self.operations.get(operation).map(|id| &**id)
    }

    /// True when a pattern has a parameter of this name.
    pub fn has_parameter(&self, name: &str) -> bool {
        self.patterns.iter().any(|numbered| numbered.names().any(|each| each == name))
    }

    /// The pattern at a place in the paths of an operation. Looks through all patterns.
    pub fn pattern(&self, operation: usize, path: usize) -> Option<&Pattern> {
        let numbered = self.patterns.iter().find(|each| (each.operation, each.path) == (operation, path));
        numbered.map(|numbered| &numbered.pattern)
    }

    fn method(&self, method: &str) -> u32 {
        if self.methods.is_empty() {
            return UNLISTED_METHOD;
        }
        let place = self.methods.binary_search_by(|listed| (**listed).cmp(method));
        place.ok().and_then(|place| u32::try_from(place).ok()).unwrap_or(UNLISTED_METHOD)
    }

    /// True for a URL that needs no reading: a path, for a matcher of paths.
    #[inline]
    fn is_path(&self, url: &str) -> bool {
        self.bases.is_empty() && url.starts_with('/') && url.len() <= LONGEST_PATH && !self.options.remove_dot_segments
    }

    /// The path that patterns are compared with.
    fn read_target<'u>(&self, url: &'u str) -> Result<Target<'u>, Refusal> {
        let parts = match UrlParts::parse(url) {
            _ if url.starts_with('/') => {
                if !self.bases.is_empty() {
                    return Err(Refusal::new(Code::RequestUrlNotAbsolute));
                }
                None
            }
            parsed => Some(parsed?),
        };
        let path_start = parts.as_ref().map_or(0, |parts| parts.path_start);
        let path = url.get(path_start..).unwrap_or_default();
        let rewritten = self.options.remove_dot_segments.then(|| remove_dot_segments(path)).flatten();
        let (base, taken) = match &parts {
            Some(parts) if !self.bases.is_empty() => {
                let path = rewritten.as_deref().unwrap_or(path);
                let found = self.bases.find(parts, path).ok_or(Refusal::new(Code::NoBaseUrl))?;
                (Some(found.0), found.1)
            }
            _ => (None, 0),
        };
        let remaining = match rewritten {
            Some(mut path) => Cow::Owned(path.split_off(taken.min(path.len()))),
            None => Cow::Borrowed(path.get(taken..).unwrap_or_default()),
        };
        Self::bounded(remaining, path_start.saturating_add(taken), base)
    }

    fn bounded(remaining: Cow<'_, str>, start: usize, base: Option<usize>) -> Result<Target<'_>, Refusal> {
        let length = without_query(remaining.as_bytes()).len();
        if length > LONGEST_PATH {
            return Err(Refusal::new(Code::PathTooLong));
        }
        let empty = length == 0;
        let path = match remaining {
            _ if empty => Cow::Borrowed("/"),
            Cow::Borrowed(path) => Cow::Borrowed(path.get(..length).unwrap_or_default()),
            owned @ Cow::Owned(_) => owned,
        };
        Ok(Target { path, start, base, empty })
    }

    #[inline]
    fn best_match<'m, 'u>(
        &'m self,
        number: u32,
        method: u32,
        path: Cow<'u, str>,
        captures: Captures,
    ) -> Option<BestMatch<'m, 'u>> {
        let numbered = self.patterns.get(number as usize)?;
        Some(BestMatch { matcher: self, numbered, method, path, captures })
    }

    #[cold]
    fn best_checked<'m, 'u>(&'m self, method: u32, target: Target<'u>) -> Result<Option<BestMatch<'m, 'u>>, Refusal> {
        let checked = target.check(self.options.lenient)?;
        let mut walk = Walk::new(&self.tree, &checked.text, method);
        let (number, mut captures) = match walk.run() {
            Walked::Found(number) => (number, walk.captures),
            Walked::Nothing => return Ok(None),
            Walked::Tied => match self.candidates(&checked, method).into_iter().next() {
                Some(best) => (best.number, best.captures),
                None => return Ok(None),
            },
        };
        capture_raw(&checked, &mut captures);
        Ok(self.best_match(number, method, target.path, captures))
    }

    /// Every pattern that takes a path, best first. Captures are ranges of the decoded path.
    fn candidates(&self, checked: &Checked<'_>, method: u32) -> Vec<Candidate<'_>> {
        let mut candidates = Vec::new();
        for (leaf, captures) in all(&self.tree, &checked.text, method) {
            for entry in self.tree.entries_for(leaf, method) {
                let Some(numbered) = self.patterns.get(entry.pattern as usize) else { continue };
                candidates.push(Candidate {
                    pattern: &numbered.pattern,
                    number: entry.pattern,
                    lists_method: entry.method == method,
                    captures: captures.clone(),
                });
            }
        }
        sort_by(&mut candidates, |left, right| compare(left, right).0);
        candidates
    }

    /// Checks a request and hands its candidates on, `choose` having dropped those that are not wanted.
    fn ranked<'m>(
        &'m self,
        method: &str,
        url: &str,
        choose: fn(&Self, &mut Vec<Candidate<'_>>),
    ) -> (Outcome, Option<usize>, Vec<Match<'m>>, Report) {
        let mut report = Report::new();
        let refused = |refusal: Refusal, mut report: Report, base| {
            report.push(refusal.violation(url));
            (refusal.outcome(), base, Vec::new(), report)
        };
        let target = match self.read_target(url) {
            Ok(target) => target,
            Err(refusal) => return refused(refusal, report, None),
        };
        if target.empty {
            report.push(Violation::new(Code::PathEmpty));
        }
        let checked = match target.check(self.options.lenient) {
            Ok(checked) => checked,
            Err(refusal) => return refused(refusal, report, target.base),
        };
        let mut candidates = self.candidates(&checked, self.method(method));
        choose(self, &mut candidates);
        let mut matches: Vec<Match<'m>> = Vec::with_capacity(candidates.len());
        let mut rest = candidates.into_iter().peekable();
        while let Some(mut candidate) = rest.next() {
            let before_next = rest.peek().map(|next| compare(&candidate, next).1);
            capture_raw(&checked, &mut candidate.captures);
            matches.extend(self.to_match(&candidate, checked.raw, before_next));
        }
        let outcome = if matches.is_empty() { Outcome::NoOperation } else { Outcome::Matched };
        (outcome, target.base, matches, report)
    }

    /// Keeps the best pattern of each operation.
    fn best_of_each_operation(&self, candidates: &mut Vec<Candidate<'_>>) {
        let mut seen = BTreeSet::new();
        candidates.retain(|candidate| {
            let numbered = self.patterns.get(candidate.number as usize);
            numbered.is_some_and(|numbered| seen.insert(numbered.operation as u64))
        });
    }

    fn to_match<'m>(
        &'m self,
        candidate: &Candidate<'_>,
        raw: &[u8],
        before_next: Option<Decision>,
    ) -> Option<Match<'m>> {
        let numbered = self.patterns.get(candidate.number as usize)?;
        let parameters = numbered.pattern.parameters().enumerate().map(|(index, name)| {
            let (start, end) = candidate.captures.get(index).unwrap_or_default();
            Parameter::read(name, raw.get(usize::from(start)..usize::from(end)).unwrap_or_default())
        });
        Some(Match {
            operation: numbered.operation,
            id: self.operation_id(numbered.operation)?,
            path: numbered.path,
            pattern: &numbered.pattern,
            lists_method: candidate.lists_method,
            parameters: parameters.collect(),
            before_next,
        })
    }
}

/// The part of a URL that patterns are compared with.
struct Target<'u> {
    path: Cow<'u, str>,
    /// Where the path begins in the URL.
    start: usize,
    base: Option<usize>,
    /// Nothing stood behind the base URL.
    empty: bool,
}

impl Target<'_> {
    fn check(&self, lenient: bool) -> Result<Checked<'_>, Refusal> {
        let start = matches!(self.path, Cow::Borrowed(_)).then_some(self.start);
        check(self.path.as_bytes(), lenient).map_err(|refusal| refusal.moved(start))
    }
}

/// The best operation for a request, with what its parameters captured.
#[derive(Debug, Clone)]
pub struct BestMatch<'m, 'u> {
    matcher: &'m PathMatcher,
    numbered: &'m Numbered,
    method: u32,
    path: Cow<'u, str>,
    captures: Captures,
}

impl<'m> BestMatch<'m, '_> {
    /// The place of the operation in the list that was compiled.
    pub const fn operation(&self) -> usize {
        self.numbered.operation
    }

    /// The name of the operation.
    pub fn id(&self) -> &'m str {
        self.matcher.operation_id(self.numbered.operation).unwrap_or_default()
    }

    /// The place of the pattern in the operation's paths.
    pub const fn path(&self) -> usize {
        self.numbered.path
    }

    /// The pattern.
    pub const fn pattern(&self) -> &'m Pattern {
        &self.numbered.pattern
    }

    /// True when the order of precedence can not separate this operation from another one. Looks at all matches.
    pub fn is_ambiguous(&self) -> bool {
        let Ok(checked) = check(self.path.as_bytes(), self.matcher.options.lenient) else { return false };
        let mut candidates = self.matcher.candidates(&checked, self.method);
        self.matcher.best_of_each_operation(&mut candidates);
        match candidates.as_slice() {
            [first, second, ..] => compare(first, second).1 == Decision::Order,
            _ => false,
        }
    }

    /// Names and decoded values, in order. Bytes that are not UTF-8 become U+FFFD.
    #[inline]
    pub fn parameters(&self) -> impl Iterator<Item = (&'m str, Cow<'_, str>)> {
        self.numbered.names().enumerate().map(|(index, name)| (name, self.value(index)))
    }

    /// The decoded value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        self.numbered.names().position(|each| each == name).map(|index| self.value(index))
    }

    #[inline]
    fn value(&self, index: usize) -> Cow<'_, str> {
        let (start, end) = self.captures.get(index).unwrap_or_default();
        let raw = self.path.get(usize::from(start)..usize::from(end)).unwrap_or_default();
        if !self.captures.encoded || !raw.contains('%') {
            return Cow::Borrowed(raw);
        }
        Cow::Owned(into_text(decode(raw.as_bytes())).0)
    }
}

/// The text of captured bytes, and whether something had to be replaced.
pub(super) fn into_text(bytes: Vec<u8>) -> (String, bool) {
    match String::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), true),
    }
}

/// Reads patterns and numbers methods while operations are added.
struct Compiler {
    report: Report,
    methods: Vec<Box<str>>,
    operations: Vec<Box<str>>,
    patterns: Vec<Numbered>,
    tree: TreeBuilder,
}

impl Compiler {
    /// What the platform takes, and what there is too much of.
    const OPERATIONS: usize = 25;
    const PATHS: usize = 10;
    const METHODS: usize = 10;

    fn new(operations: &[Operation], report: Report) -> Self {
        let mut listed: Vec<&String> =
            operations.iter().flat_map(|operation| operation.methods.iter().flatten()).collect();
        sort_by(&mut listed, Ord::cmp);
        listed.dedup();
        let mut compiler = Self {
            report,
            methods: listed.into_iter().map(|method| method.as_str().into()).collect(),
            operations: Vec::with_capacity(operations.len()),
            patterns: Vec::new(),
            tree: TreeBuilder::new(),
        };
        compiler.limit("/operations", operations.len(), "operations", Self::OPERATIONS);
        compiler
    }

    fn limit(&mut self, pointer: &str, actual: usize, what: &'static str, limit: usize) {
        if actual > limit {
            let violation = Violation::new(Code::OverPlatformLimit).at(pointer);
            self.report.push(violation.with("actual", actual).with("what", what).with("limit", limit));
        }
    }

    fn add(&mut self, index: usize, operation: &Operation) {
        let pointer = format!("/operations/{index}");
        if let Some(methods) = &operation.methods {
            self.limit(&format!("{pointer}/methods"), methods.len(), "methods", Self::METHODS);
        }
        self.limit(&format!("{pointer}/paths"), operation.paths.len(), "paths", Self::PATHS);
        let methods = match &operation.methods {
            None => vec![EVERY_METHOD],
            Some(listed) => self.numbers(listed),
        };
        for (path, spec) in operation.paths.iter().enumerate() {
            let (pattern, found) = read(spec.pattern_type, &spec.pattern);
            if !found.is_empty() {
                self.report.extend_under(&format!("{pointer}/paths/{path}"), found);
            }
            let Some(pattern) = pattern else { continue };
            let number = u32::try_from(self.patterns.len()).unwrap_or(u32::MAX);
            self.tree.add(&pattern, number, &methods);
            let names = pattern.parameters().map(Box::from).collect();
            self.patterns.push(Numbered { pattern, names, operation: index, path });
        }
        self.operations.push(operation.id.as_str().into());
    }

    /// The numbers of methods, sorted, each once.
    fn numbers(&self, listed: &[String]) -> Vec<u32> {
        let number = |method: &String| {
            let place = self.methods.binary_search_by(|known| (**known).cmp(method)).ok()?;
            u32::try_from(place).ok()
        };
        let mut numbers: Vec<u32> = listed.iter().filter_map(number).collect();
        sort_by(&mut numbers, Ord::cmp);
        numbers.dedup();
        numbers
    }

    fn finish(self, bases: BaseUrls) -> Result<PathMatcher, Error> {
        let advice = Error::unless_valid(self.report)?;
        let reserved = |pattern: &Pattern| {
            let literal = |text: &str| text.contains(['%', '?', '#']);
            pattern.segments().iter().any(|segment| match segment {
                Segment::Literal(text) => literal(text),
                Segment::Glob(glob) | Segment::Rest(glob) => glob.pieces().any(literal),
                Segment::Capture(_) | Segment::Star => false,
            })
        };
        Ok(PathMatcher {
            bases,
            reserved_text: self.patterns.iter().any(|numbered| reserved(&numbered.pattern)),
            operations: self.operations,
            patterns: self.patterns,
            methods: self.methods,
            tree: self.tree.build(),
            options: MatchOptions::default(),
            advice,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::PathSpec;
    use crate::path::PatternType::Parameter;

    fn matcher(patterns: &[&str]) -> PathMatcher {
        let operation = |pattern: &&str| Operation {
            id: (*pattern).to_owned(),
            methods: None,
            paths: vec![PathSpec::new(Parameter, *pattern)],
        };
        let operations: Vec<Operation> = patterns.iter().map(operation).collect();
        PathMatcher::new::<&str>(&[], &operations).unwrap()
    }

    fn best<'m>(matcher: &'m PathMatcher, url: &str) -> Result<Option<&'m str>, &'static str> {
        let best = matcher.best("GET", url).map_err(|refusal| refusal.code().as_str())?;
        Ok(best.map(|best| best.id()))
    }

    #[test]
    fn dot_segments_are_removed_on_request() {
        let strict = matcher(&["/admin/*", "/{a}/{b}"]);
        assert_eq!(best(&strict, "/x/../admin/y"), Err("path_dot_segment"));
        let options = MatchOptions { remove_dot_segments: true, ..MatchOptions::default() };
        let removing = strict.with_options(options);
        assert_eq!(best(&removing, "/x/../admin/y?/../"), Ok(Some("/admin/*")));
        assert_eq!(best(&removing, "/x/./y"), Ok(Some("/{a}/{b}")));
        assert_eq!(best(&removing, "/x/%2e%2e/admin/y"), Err("path_encoded_dot_segment"));
        assert_eq!(best(&removing, "/x//y"), Err("path_empty_segment"));
        let found = removing.best("GET", "/x/../b%20c/d").unwrap().unwrap();
        assert_eq!(found.parameter("a").as_deref(), Some("b c"));
        let result = removing.find("GET", "/x/../%2F");
        assert_eq!(result.reason().map(|reason| (reason.code, reason.span)), Some((Code::PathEncodedSlash, None)));
    }

    #[test]
    fn dot_segments_are_removed_before_base_urls_are_compared() {
        let operations = [Operation { id: "o".into(), methods: None, paths: vec![PathSpec::new(Parameter, "/{a}")] }];
        let options = MatchOptions { remove_dot_segments: true, ..MatchOptions::default() };
        let matcher = PathMatcher::new(&["https://h/v1"], &operations).unwrap().with_options(options);
        assert_eq!(best(&matcher, "https://h/v2/../v1/x"), Ok(Some("o")));
        assert_eq!(best(&matcher, "https://h/v1/../x"), Err("no_base_url"));
    }

    #[test]
    fn reserved_text_in_a_pattern_is_compared_with_the_decoded_path() {
        let matcher = matcher(&["/a?b/*", "/100%/*", "/a/*"]);
        assert_eq!(best(&matcher, "/a%3Fb/x"), Ok(Some("/a?b/*")));
        assert_eq!(best(&matcher, "/a?b/x"), Ok(None));
        assert_eq!(best(&matcher, "/100%25/x"), Ok(Some("/100%/*")));
        assert_eq!(best(&matcher, "/100%/x"), Err("path_bad_escape"));
        assert_eq!(best(&matcher, "/a/x?b/x"), Ok(Some("/a/*")));
    }

    #[test]
    fn long_urls_are_cut_at_the_query() {
        let matcher = matcher(&["/{a}"]);
        assert_eq!(best(&matcher, &format!("/x?{}", "y".repeat(100_000))), Ok(Some("/{a}")));
        assert_eq!(best(&matcher, &format!("/{}", "y".repeat(100_000))), Err("path_too_long"));
        let longest = format!("/{}", "y".repeat(LONGEST_PATH - 1));
        assert_eq!(best(&matcher, &longest), Ok(Some("/{a}")));
        assert_eq!(matcher.find("GET", &longest).matches[0].parameters[0].value.len(), LONGEST_PATH - 1);
    }

    #[test]
    fn many_parameters_keep_their_order() {
        let pattern: String = (0..20).map(|number| format!("/{{p{number}}}")).collect();
        let path: String = (0..20).map(|number| format!("/v%20{number}")).collect();
        let matcher = matcher(&[&pattern]);
        let best = matcher.best("GET", &path).unwrap().unwrap();
        let wanted: Vec<(String, String)> =
            (0..20).map(|number| (format!("p{number}"), format!("v {number}"))).collect();
        let found: Vec<(String, String)> =
            best.parameters().map(|(name, value)| (name.to_owned(), value.into_owned())).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn explains_every_pattern_of_an_operation() {
        let paths = vec![PathSpec::new(Parameter, "/**"), PathSpec::new(Parameter, "/{a}")];
        let operations = [Operation { id: "o".into(), methods: None, paths }];
        let matcher = PathMatcher::new::<&str>(&[], &operations).unwrap();
        assert_eq!(matcher.find("GET", "/x").matches.len(), 1);
        let explanation = matcher.explain("GET", "/x");
        let order: Vec<usize> = explanation.patterns.iter().map(|each| each.path).collect();
        assert_eq!(order, [1, 0]);
        assert!(explanation.decided_by().is_some());
        assert!(matcher.explain("GET", "/a/../b").to_string().starts_with("suspicious_path\n   a dot segment"));
    }
}
