//! Parsing and checking one path pattern. What patterns mean beside each other is not decided here.

use super::normal_form;
use super::scan::hex_pair;
use super::segment::{Glob, Segment};
use crate::order::{Firsts, sort_by};
use crate::text::nearest;
use crate::violation::{Code, Report, SpanCursor, Violation};
use std::fmt;

/// The most UTF-16 code units a pattern may have: the platform says 2048 characters and does not say which.
const LONGEST: usize = 2048;

/// How the text of a pattern is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PatternType {
    /// `EXACT`: the pattern is the decoded path, byte for byte.
    Exact,
    /// `PARAMETER`: `*`, `**`, `{name}` and backslash escapes have a meaning.
    Parameter,
}

impl PatternType {
    /// Every type, in the order of the API reference.
    pub const ALL: [Self; 2] = [Self::Exact, Self::Parameter];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "EXACT",
            Self::Parameter => "PARAMETER",
        }
    }

    /// The type with this name. Names are case-sensitive.
    ///
    /// ```
    /// use pingone_core::path::PatternType;
    ///
    /// assert_eq!(PatternType::from_name("EXACT"), Some(PatternType::Exact));
    /// assert_eq!(PatternType::from_name("exact"), None);
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.as_str() == name)
    }
}

impl fmt::Display for PatternType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A pattern that the platform accepts, in parts.
///
/// ```
/// use pingone_core::path::{Pattern, PatternType};
///
/// let pattern = Pattern::parse(PatternType::Parameter, "/users/{userId}/answers/*").unwrap();
/// assert_eq!(pattern.parameters().collect::<Vec<_>>(), ["userId"]);
/// assert!(Pattern::parse(PatternType::Parameter, "/users/{a}{b}").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    pattern_type: PatternType,
    text: Box<str>,
    segments: Box<[Segment]>,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// The whole report of [`validate_pattern`], below `/pattern`, when it holds an error. Advice about a pattern that
    /// is accepted comes from [`validate_pattern`] only.
    pub fn parse(pattern_type: PatternType, text: &str) -> Result<Self, Report> {
        let (pattern, report) = read(pattern_type, text);
        pattern.ok_or(report)
    }

    /// How the text was read.
    pub const fn pattern_type(&self) -> PatternType {
        self.pattern_type
    }

    /// The text as it was written.
    pub const fn as_str(&self) -> &str {
        &self.text
    }

    /// What stands between the slashes, unescaped. The first segment follows the leading slash.
    ///
    /// Of an EXACT pattern without a leading slash, which no path ever equals, there are none.
    pub const fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The names of the parameters, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Capture(name) => Some(&**name),
            _ => None,
        })
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Checks one element of `paths`: the name of its type and its pattern.
///
/// Pointers are `/type` and `/pattern`. All errors are reported at once, with spans, in the order of the text. Errors
/// are the platform's rules (API reference, API operations, "Path parameter pattern syntax") as the
/// [module](super) reads them; lints name what is accepted and probably not meant. Work is linear in the text.
///
/// ```
/// use pingone_core::path::validate_pattern;
///
/// assert!(validate_pattern("PARAMETER", "/accounts/{accountId}").is_empty());
/// let report = validate_pattern("exact", "/a//b");
/// let found: Vec<_> = report.violations().iter().map(|each| (each.pointer.as_str(), each.code.as_str())).collect();
/// assert_eq!(found, [("/type", "unknown_pattern_type")]);
/// ```
pub fn validate_pattern(type_name: &str, pattern: &str) -> Report {
    match PatternType::from_name(type_name) {
        Some(pattern_type) => read(pattern_type, pattern).1,
        None => unknown_type(type_name).into(),
    }
}

/// The violation for the name of a type that does not exist, at `/type`.
pub(crate) fn unknown_type(name: &str) -> Violation {
    let names = PatternType::ALL.map(PatternType::as_str);
    let suggestions = nearest(name, names).map_or(names.to_vec(), |near| vec![near]);
    Violation::new(Code::UnknownPatternType).at("/type").with("given", name).with("suggestions", suggestions)
}

/// Reads a pattern: the pattern when there is no error, and everything there is to say.
pub(super) fn read(pattern_type: PatternType, text: &str) -> (Option<Pattern>, Report) {
    let mut reader = Reader::new(text);
    reader.check_characters(pattern_type);
    let segments = match pattern_type {
        PatternType::Exact => reader.exact(),
        PatternType::Parameter => reader.parameter(),
    };
    reader.check_length();
    let report = reader.into_report();
    let pattern = report.is_valid().then(|| Pattern { pattern_type, text: text.into(), segments: segments.into() });
    (pattern, report)
}

struct Reader<'a> {
    text: &'a str,
    /// What was found: first byte, byte after the last, violation. Spans are made at the end, in the order of the text.
    found: Vec<(usize, usize, Violation)>,
    /// How many of them are errors.
    errors: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, found: Vec::new(), errors: 0 }
    }

    fn push(&mut self, start: usize, end: usize, violation: Violation) {
        // A report holds no more, and one more makes it say so. Errors are counted apart, so that no flood of lints
        // keeps one out.
        let is_error = violation.is_error();
        let same = if is_error { self.errors } else { self.found.len().saturating_sub(self.errors) };
        if same <= Report::LIMIT {
            self.errors = self.errors.saturating_add(usize::from(is_error));
            self.found.push((start, end, violation));
        }
    }

    fn into_report(mut self) -> Report {
        sort_by(&mut self.found, |(left, ..), (right, ..)| left.cmp(right));
        let mut cursor = SpanCursor::new(self.text);
        let place =
            |(start, end, violation): (usize, usize, Violation)| violation.at("/pattern").span(cursor.span(start, end));
        self.found.into_iter().map(place).collect()
    }

    fn whole(&mut self, violation: Violation) {
        self.push(0, self.text.len(), violation);
    }

    fn check_length(&mut self) {
        let bytes = self.text.len();
        if bytes <= LONGEST {
            return;
        }
        let units = self.text.encode_utf16().count();
        if units > LONGEST {
            self.whole(Violation::new(Code::PatternTooLong).with("actual", units).with("limit", LONGEST));
        } else {
            self.whole(Violation::new(Code::PatternLongInBytes).with("actual", bytes).with("limit", LONGEST));
        }
    }

    /// What is wrong or surprising about characters, wherever they stand.
    fn check_characters(&mut self, pattern_type: PatternType) {
        for (at, byte) in self.text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_control()) {
            let violation = Violation::new(Code::PatternControlCharacter).with("character", format!("U+{byte:04X}"));
            self.push(at, at.saturating_add(1), violation);
        }
        if pattern_type == PatternType::Exact {
            self.check_exact_wildcards();
        }
        self.check_normalization();
    }

    /// What literal text can only mean when the request spells it with an escape.
    fn check_literal(&mut self, part: &Part<'_>) {
        let mut behind_escapes: usize = 0;
        for (index, byte) in part.text.bytes().enumerate() {
            let at = part.start.saturating_add(index);
            match byte {
                b'?' | b'#' => {
                    let violation = Violation::new(Code::PatternQueryCharacter)
                        .with("character", char::from(byte).to_string())
                        .with("escape", format!("%{byte:02X}"));
                    self.push(at, at.saturating_add(1), violation);
                }
                b'%' if at >= behind_escapes => behind_escapes = self.check_escapes(at),
                _ => {}
            }
        }
    }

    /// `%41` in a pattern is three characters, because the path is decoded before it is compared. Escapes in a row are
    /// one finding, as they may spell one character. Returns where they end.
    fn check_escapes(&mut self, at: usize) -> usize {
        let mut end = at;
        let mut bytes = Vec::new();
        while let Some([b'%', digits @ ..]) = self.text.as_bytes().get(end..end.saturating_add(3))
            && let Some(byte) = hex_pair(digits)
        {
            bytes.push(byte);
            end = end.saturating_add(3);
        }
        if bytes.is_empty() {
            return end;
        }
        let hexadecimal = |bytes: &[u8]| bytes.iter().map(|byte| format!("\\x{byte:02X}")).collect();
        let meant = String::from_utf8(bytes).unwrap_or_else(|error| hexadecimal(error.as_bytes()));
        let escapes = self.text.get(at..end).unwrap_or_default();
        self.push(at, end, Violation::new(Code::PatternPercentEscape).with("escape", escapes).with("meant", meant));
        end
    }

    fn check_exact_wildcards(&mut self) {
        let named = self.text.find('{').and_then(|open| {
            let close = self.text.get(open..)?.find('}')?;
            Some((open, open.saturating_add(close).saturating_add(1)))
        });
        let star = self.text.find('*').map(|at| (at, at.saturating_add(1)));
        if let Some((start, end)) = star.into_iter().chain(named).min() {
            let wildcard = self.text.get(start..end).unwrap_or_default();
            self.push(start, end, Violation::new(Code::ExactWildcard).with("wildcard", wildcard));
        }
    }

    fn check_normalization(&mut self) {
        if self.text.is_ascii() {
            return;
        }
        let mut before = None;
        let mut base = None;
        for (at, character) in self.text.char_indices() {
            if normal_form::changes(character)
                || [before, base].into_iter().flatten().any(|first| normal_form::composes(first, character))
            {
                let violation = Violation::new(Code::PatternNotNormalized).with("character", character.to_string());
                return self.push(at, at.saturating_add(character.len_utf8()), violation);
            }
            before = Some(character);
            // A mark may compose with the letter that other marks follow.
            if !normal_form::is_second(character) {
                base = before;
            }
        }
    }

    fn exact(&mut self) -> Vec<Segment> {
        let rooted = self.text.starts_with('/');
        if !rooted {
            self.whole(Violation::new(Code::ExactNeverMatches));
        }
        let mut segments = Vec::new();
        for part in parts(self.text) {
            self.check_segment(&part);
            self.check_literal(&part);
            segments.push(Segment::Literal(part.text.into()));
        }
        if !rooted {
            segments.clear();
        }
        segments
    }

    fn parameter(&mut self) -> Vec<Segment> {
        if !self.text.starts_with('/') {
            self.push(0, 0, Violation::new(Code::PatternNoLeadingSlash));
        }
        let mut segments = Vec::new();
        let mut names = Firsts::default();
        for part in parts(self.text) {
            self.check_segment(&part);
            if !part.text.starts_with('{') {
                self.check_literal(&part);
            }
            let Some(segment) = SegmentReader::new(self, &part).read() else { continue };
            if let Segment::Capture(name) = &segment
                && !names.insert(name.as_bytes().to_vec())
            {
                let violation = Violation::new(Code::PatternDuplicateName).with("name", &**name);
                self.push(part.start, part.end(), violation);
            }
            segments.push(segment);
        }
        let fixed = segments.iter().all(|segment| matches!(segment, Segment::Literal(_)));
        // A broken wildcard or parameter is reported as that, not as missing.
        let broken = self.errors > 0;
        if fixed && !broken {
            self.whole(Violation::new(Code::PatternNotParameterized));
        }
        segments
    }

    fn check_segment(&mut self, part: &Part<'_>) {
        let (start, end) = (part.start, part.end());
        match part.text {
            "." | ".." => {
                self.push(start, end, Violation::new(Code::PatternDotSegment).with("segment", part.text));
            }
            "" if !part.last => self.push(start, end.saturating_add(1), Violation::new(Code::PatternEmptySegment)),
            "" if start > 1 => {
                self.push(start.saturating_sub(1), end, Violation::new(Code::PatternTrailingSlash));
            }
            _ => {}
        }
    }
}

/// The text between two slashes.
struct Part<'a> {
    text: &'a str,
    start: usize,
    last: bool,
}

impl Part<'_> {
    fn end(&self) -> usize {
        self.start.saturating_add(self.text.len())
    }
}

/// The segments of a pattern; a leading slash does not make one.
fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let leading = usize::from(text.starts_with('/'));
    let mut rest = text.get(leading..);
    let mut start = leading;
    std::iter::from_fn(move || {
        let (part, after) = match rest?.split_once('/') {
            Some((part, after)) => (part, Some(after)),
            None => (rest?, None),
        };
        let part = Part { text: part, start, last: after.is_none() };
        start = part.end().saturating_add(1);
        rest = after;
        Some(part)
    })
}

/// Reads one segment of a PARAMETER pattern.
struct SegmentReader<'r, 'a> {
    reader: &'r mut Reader<'a>,
    text: &'a str,
    /// Where the segment starts in the pattern.
    start: usize,
    last: bool,
    /// Literal pieces so far; a `*` starts a new one.
    pieces: Vec<String>,
    capture: Option<&'a str>,
    rest: bool,
    broken: bool,
}

impl<'r, 'a> SegmentReader<'r, 'a> {
    fn new(reader: &'r mut Reader<'a>, part: &Part<'a>) -> Self {
        Self {
            reader,
            text: part.text,
            start: part.start,
            last: part.last,
            pieces: vec![String::new()],
            capture: None,
            rest: false,
            broken: false,
        }
    }

    /// The segment, or nothing when it is broken; what is wrong is in the reader.
    fn read(mut self) -> Option<Segment> {
        let mut at: usize = 0;
        while let Some(next) = self.text.get(at..).and_then(|rest| rest.chars().next()) {
            let length = match next {
                '\\' => self.escape(at),
                '*' => self.stars(at),
                '{' => self.braces(at),
                '}' => {
                    self.wrong(at, 1, Violation::new(Code::PatternBareBrace));
                    1
                }
                other => {
                    self.literal(other);
                    other.len_utf8()
                }
            };
            at = at.saturating_add(length);
        }
        if self.broken {
            return None;
        }
        if let Some(name) = self.capture {
            return Some(Segment::Capture(name.into()));
        }
        let stars = self.pieces.len().saturating_sub(1);
        let glob = Glob::new(self.pieces);
        let segment = match (self.rest, stars, glob.literal_bytes()) {
            (true, ..) => Segment::Rest(glob),
            (false, 0, _) => Segment::Literal(glob.prefix().into()),
            (false, 1, 0) => Segment::Star,
            _ => Segment::Glob(glob),
        };
        if let Segment::Rest(_) = segment {
            Self::advise_rest(self.reader, self.text, self.start);
        }
        Some(segment)
    }

    fn advise_rest(reader: &mut Reader<'a>, text: &str, start: usize) {
        let end = start.saturating_add(text.len());
        if text == "**" {
            let parent = reader.text.get(..start.saturating_sub(1)).unwrap_or_default();
            if !parent.is_empty() {
                reader.push(start, end, Violation::new(Code::PatternRestWithoutParent).with("parent", parent));
            }
        } else {
            reader.push(start, end, Violation::new(Code::PatternJoinedDoubleWildcard).with("segment", text));
        }
    }

    fn wrong(&mut self, at: usize, length: usize, violation: Violation) {
        let start = self.start.saturating_add(at);
        self.reader.push(start, start.saturating_add(length), violation);
        self.broken = true;
    }

    fn literal(&mut self, character: char) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.push(character);
        }
    }

    /// A backslash at `at`. Returns how many bytes were read.
    fn escape(&mut self, at: usize) -> usize {
        let mut rest = self.text.get(at..).unwrap_or_default().chars();
        match rest.nth(1) {
            Some(escaped @ ('{' | '}' | '\\' | '*')) => {
                self.literal(escaped);
                2
            }
            None if self.last => {
                self.wrong(at, 1, Violation::new(Code::PatternFinalBackslash));
                1
            }
            other => {
                // The slash that ends the segment stands after a backslash when there is no other character.
                let other = other.unwrap_or('/');
                let length = other.len_utf8().saturating_add(1);
                let violation = Violation::new(Code::PatternUnknownEscape).with("escape", format!("\\{other}"));
                self.wrong(at, length, violation);
                length
            }
        }
    }

    /// A run of `*` at `at`.
    fn stars(&mut self, at: usize) -> usize {
        let after = self.text.get(at..).unwrap_or_default();
        let length = after.bytes().take_while(|byte| *byte == b'*').count();
        let final_run = self.last && length == after.len();
        match length {
            1 => self.pieces.push(String::new()),
            2 if final_run => self.rest = true,
            _ => {
                let violation = Violation::new(Code::PatternAfterDoubleWildcard);
                // What follows the first two.
                self.wrong(at.saturating_add(2), length.saturating_sub(2).max(1), violation);
            }
        }
        length
    }

    /// A `{` at `at`. Reads up to the brace that closes it.
    fn braces(&mut self, at: usize) -> usize {
        let after = self.text.get(at..).unwrap_or_default();
        let mut depth: usize = 0;
        let mut nested = false;
        let close = after.bytes().position(|byte| {
            match byte {
                b'{' => depth = depth.saturating_add(1),
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            nested |= depth > 1;
            depth == 0
        });
        let length = close.map_or(after.len(), |close| close.saturating_add(1));
        if nested {
            self.wrong(at, length, Violation::new(Code::PatternNestedParameter));
            return length;
        }
        if close.is_none() {
            self.wrong(at, length, Violation::new(Code::PatternUnclosedBrace));
            return length;
        }
        let name = after.get(1..length.saturating_sub(1)).unwrap_or_default();
        if name.is_empty() {
            self.wrong(at, length, Violation::new(Code::PatternEmptyName));
        }
        if let Some(backslash) = name.find('\\') {
            let violation = Violation::new(Code::PatternNameCharacter).with("character", "\\").with("name", name);
            self.wrong(at.saturating_add(1).saturating_add(backslash), 1, violation);
        }
        if length != self.text.len() {
            let segment = self.text;
            self.wrong(at, length, Violation::new(Code::PatternPartialSegment).with("segment", segment));
        }
        self.capture = Some(name);
        length
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(type_name: &str, pattern: &str) -> Vec<(&'static str, String)> {
        let report = validate_pattern(type_name, pattern);
        let shown = |violation: &Violation| {
            pattern.get(violation.span.map_or(0..0, |span| span.bytes())).unwrap_or_default().to_owned()
        };
        report.violations().iter().map(|violation| (violation.code.as_str(), shown(violation))).collect()
    }

    #[track_caller]
    fn finds(pattern: &str, expected: &[(&str, &str)]) {
        let found = codes("PARAMETER", pattern);
        let found: Vec<_> = found.iter().map(|(code, text)| (*code, text.as_str())).collect();
        assert_eq!(found, expected, "{pattern}");
    }

    #[test]
    fn points_at_what_is_wrong() {
        finds("/a/{id}", &[]);
        finds("a/{id}", &[("pattern_no_leading_slash", "")]);
        finds("", &[("pattern_no_leading_slash", "")]);
        finds("/a", &[("pattern_not_parameterized", "/a")]);
        finds("/a/**/b", &[("pattern_after_double_wildcard", "/")]);
        finds("/a/***", &[("pattern_after_double_wildcard", "*")]);
        finds("/**b", &[("pattern_after_double_wildcard", "b")]);
        finds("/{a{b}}", &[("pattern_nested_parameter", "{a{b}}")]);
        finds("/x{a}y/{b}", &[("pattern_partial_segment", "{a}")]);
        finds("/{a}{b}", &[("pattern_partial_segment", "{a}"), ("pattern_partial_segment", "{b}")]);
        finds("/{}", &[("pattern_empty_name", "{}")]);
        finds("/{a", &[("pattern_unclosed_brace", "{a")]);
        finds("/{a/b}", &[("pattern_unclosed_brace", "{a"), ("pattern_bare_brace", "}")]);
        finds("/{a\\}", &[("pattern_name_character", "\\")]);
        finds("/{id}/x/{id}", &[("pattern_duplicate_name", "{id}")]);
        finds("/\\n/*", &[("pattern_unknown_escape", "\\n")]);
        finds("/\\é/*", &[("pattern_unknown_escape", "\\é")]);
        finds("/a\\/*", &[("pattern_unknown_escape", "\\/")]);
        finds("/*\\", &[("pattern_final_backslash", "\\")]);
        finds(
            "/./*/../a//b/",
            &[
                ("pattern_dot_segment", "."),
                ("pattern_dot_segment", ".."),
                ("pattern_empty_segment", "/"),
                ("pattern_trailing_slash", "/"),
            ],
        );
        finds("/\u{0}\u{7f}/*", &[("pattern_control_character", "\u{0}"), ("pattern_control_character", "\u{7f}")]);
        finds("/a**", &[("pattern_joined_double_wildcard", "a**")]);
        finds("/a/**", &[("pattern_rest_without_parent", "**")]);
        finds("/**", &[]);
        finds("/%41?/{%41}", &[("pattern_percent_escape", "%41"), ("pattern_query_character", "?")]);
        finds("/%e2%82%ac%/*", &[("pattern_percent_escape", "%e2%82%ac")]);
        finds("/e\u{301}/*", &[("pattern_not_normalized", "\u{301}")]);
        finds("/e\u{330}\u{301}/*", &[("pattern_not_normalized", "\u{330}")]);
        finds("/x\u{330}e\u{32e}\u{301}/*", &[("pattern_not_normalized", "\u{301}")]);
        finds("/\u{212b}/*", &[("pattern_not_normalized", "\u{212b}")]);
        finds("/\u{1112}\u{1161}/*", &[("pattern_not_normalized", "\u{1161}")]);
        finds("/বাংলা/தமிழா/ẹ\u{301}/한국/*", &[]);
    }

    #[test]
    fn exact_patterns_are_text() {
        assert_eq!(codes("EXACT", "/a/\\n/{x}"), [("exact_wildcard", "{x}".to_owned())]);
        assert_eq!(codes("EXACT", "a"), [("exact_never_matches", "a".to_owned())]);
        assert_eq!(codes("EXACT", "/"), []);
        let pattern = Pattern::parse(PatternType::Exact, "/a/*").unwrap();
        assert_eq!(pattern.segments(), [Segment::Literal("a".into()), Segment::Literal("*".into())]);
    }

    #[test]
    fn segments_are_unescaped() {
        let pattern = Pattern::parse(PatternType::Parameter, "/\\{a\\}\\\\/*/x*\\**/{n}/a\\***").unwrap();
        let glob = |pieces: &[&str]| Glob::new(pieces.iter().map(|piece| (*piece).to_owned()).collect());
        let expected = [
            Segment::Literal("{a}\\".into()),
            Segment::Star,
            Segment::Glob(glob(&["x", "*", ""])),
            Segment::Capture("n".into()),
            Segment::Rest(glob(&["a*"])),
        ];
        assert_eq!(pattern.segments(), expected);
    }

    #[test]
    fn length_is_counted_in_utf16_units() {
        let long = |character: char, count: usize| format!("/{}", String::from(character).repeat(count));
        assert_eq!(codes("EXACT", &long('a', 2047)), []);
        assert_eq!(codes("EXACT", &long('a', 2048)).first().map(|(code, _)| *code), Some("pattern_too_long"));
        assert_eq!(codes("EXACT", &long('é', 2047)).first().map(|(code, _)| *code), Some("pattern_long_in_bytes"));
        assert_eq!(codes("EXACT", &long('😀', 1024)).first().map(|(code, _)| *code), Some("pattern_too_long"));
    }

    #[test]
    fn lints_keep_no_error_out_and_refuse_nothing() {
        let flood = "#".repeat(1500);
        assert!(validate_pattern("PARAMETER", &format!("/{flood}/{{a}}")).is_valid());
        assert!(!validate_pattern("PARAMETER", &format!("/{flood}/{{a")).is_valid());
        assert!(Pattern::parse(PatternType::Exact, &format!("/{flood}/..")).is_err());
    }

    #[test]
    fn hostile_text_is_bounded() {
        let report = validate_pattern("PARAMETER", &"/{x}\u{0}//../\\q".repeat(20_000));
        assert!(report.is_full());
        let names: String = (0..20_000).map(|index| format!("/{{{}}}", index % 10_000)).collect();
        assert!(!validate_pattern("PARAMETER", &names).is_valid());
    }
}
