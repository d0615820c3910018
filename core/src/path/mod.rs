//! Path patterns of API operations: checking one pattern, and telling which operations a request belongs to.
//!
//! This page is the specification of matching. Rules marked **platform** stand in the API reference ("API operations",
//! "Path parameter pattern syntax") or the PingOne administration guide; rules marked **ours** fill what the vendor
//! leaves open, and the service may decide otherwise. Above all **the order of precedence is ours**: the vendor says
//! nothing about which of several matching operations counts. Ask [`PathMatcher::find`] for all of them, look at
//! [`MatchResult::ambiguous`], and see [`PathMatcher::explain`] for the rule that put each before the next.
//!
//! Requests are not built here, and nothing is sent.
//!
//! # Patterns
//!
//! An `EXACT` pattern is the decoded path itself, byte for byte (platform). A `PARAMETER` pattern is
//!
//! ```text
//! pattern  = "/" segment *( "/" segment )
//! segment  = capture / text
//! capture  = "{" 1*name-char "}"                     ; anything but { } \ / and controls
//! text     = *( literal / escape / "*" ) [ "**" ]    ; "**" only at the very end of the pattern
//! escape   = "\" ( "{" / "}" / "\" / "*" )
//! ```
//!
//! | rule | whose |
//! | --- | --- |
//! | `*` takes a run of any bytes of one segment, an empty one too | platform, but that it is a run is read from its tutorial |
//! | `*` may stand inside a segment: `/foo*bar` | ours |
//! | a segment that is only `*`, and `{name}`, take at least one byte | ours |
//! | `**` takes the rest of the path, across slashes; nothing may follow it | platform |
//! | `/a/**` takes `/a/` and `/a/b/c`, but not `/a` | ours |
//! | `/a**` is legal and takes whatever begins with `/a` | ours |
//! | a parameter is a whole segment, not nested, its name unique in the pattern; names are compared with case | platform |
//! | at least one wildcard or parameter, not escaped | platform |
//! | no control characters, no empty and no dot segments; a dot segment at the end counts | platform, the last part ours |
//! | a trailing slash is legal and counts | ours |
//! | at most 2048 characters, counted in UTF-16 units; above 2048 bytes is a warning | platform, the counting ours |
//! | EXACT without a leading slash is legal and never matches | ours |
//!
//! [`validate_pattern`] reports all of it, and lints for what is legal and surprising.
//!
//! # Requests
//!
//! In this order:
//!
//! 1. Base URLs. Without any, a request is a path, or an absolute URL whose path is taken. With base URLs, a bare path has
//!    the outcome [`Outcome::NoBaseUrl`] (ours), as has a URL that can not be read or holds user information (ours).
//!    Scheme and host compare without case, a default port equals none, one final dot of the host is dropped, IPv6
//!    addresses compare by value. The base path must be the first whole segments of the path, compared decoded (that
//!    the URL has to begin with a base URL is the platform's); the longest one wins (ours). Patterns are relative to it
//!    (platform, by its tutorial). Where nothing remains, `/` is matched, with the lint `path_empty` (ours). Equal base
//!    URLs are the warning `ambiguous_base_url` of [`PathMatcher::advice`].
//! 2. Query and fragment take no part.
//! 3. The path is split at its slashes, then every segment is decoded once. Matching against the decoded path is the
//!    platform's rule; that an encoded slash stays inside its segment is ours.
//! 4. A path that two readers may read in two ways is [`Outcome::SuspiciousPath`], and no pattern is asked (ours):
//!    `%2F`, `%5C`, `%00`, an encoded dot segment, a broken escape, an escape that decoding yields (`%2541`, and
//!    `%25%34%31` too), a literal dot segment, an empty segment other than the last, a path of more than
//!    [`LONGEST_PATH`] bytes. [`MatchOptions::lenient`] takes what is wrong with escapes as text, where `*` and `{name}`
//!    take an inner slash and literal text never does; it does not allow literal dot segments and empty segments.
//!    [`MatchOptions::remove_dot_segments`] removes literal dot segments first, before base URLs are compared.
//!    Slashes are never merged. Bytes that should have been encoded are taken as they are.
//! 5. Bytes are compared, with case (platform) and without Unicode normalisation (ours). Captured bytes that are not
//!    UTF-8 become U+FFFD, and [`Parameter::lossy`] says so.
//! 6. `methods: null` is every method, else one must be equal, with case (platform).
//!
//! [`Outcome::NoOperation`] does not mean that the platform denies the request: the policies of the API service apply.
//!
//! # Precedence
//!
//! All ours. Every matching operation is given back once, with its best pattern:
//!
//! 1. `EXACT` before `PARAMETER`.
//! 2. Segment by segment from the left, the first difference decides: literal text, text with `*` (more literal bytes,
//!    then fewer `*`), `{name}`, `*`, a segment that ends in `**` (again more literal bytes, then fewer `*`). Segments
//!    that differ and rank equal, such as `a*c` and `*ac`, do not decide; later ones do.
//! 3. An operation that lists the method before one for every method.
//! 4. What is left is ambiguous and stands in the order given: operations, then paths.
//!
//! ```
//! use pingone_core::path::{Operation, PathMatcher, PathSpec, PatternType};
//!
//! let operation = |id: &str, pattern: &str| Operation {
//!     id: id.into(),
//!     methods: None,
//!     paths: vec![PathSpec::new(PatternType::Parameter, pattern)],
//! };
//! let operations = [operation("by b", "/{a}/b"), operation("by a", "/a/{b}")];
//! let matcher = PathMatcher::new::<&str>(&[], &operations).unwrap();
//! // Left to right: the literal `a` comes before the literal `b`.
//! assert_eq!(matcher.find("GET", "/a/b").matches[0].id, "by a");
//! assert_eq!(matcher.find("GET", "/a/%2E%2E").outcome.as_str(), "suspicious_path");
//! ```
//!
//! # Work
//!
//! A matcher is compiled once. A look-up walks one tree and depends on the path, not on the number of patterns. When
//! literals stand beside wildcards again and again, the walk remembers where which kind of subtree failed. Two things
//! grow with the patterns, because they must: the number of matches that [`PathMatcher::find`] gives back, and globs of
//! one place that differ only between two `*`, which are tried one after another. Limits of the platform are lints here:
//! a set of 20,000 patterns works.

mod base;
mod check;
mod class;
mod generated;
mod glance;
mod glob_index;
mod matching;
mod normal_form;
mod operation;
mod pattern;
mod rank;
mod refusal;
mod result;
mod scan;
mod segment;
mod tree;
mod walk;

pub use matching::{BestMatch, LONGEST_PATH, MatchOptions, PathMatcher};
pub use operation::{Operation, PathSpec};
pub use pattern::{Pattern, PatternType, validate_pattern};
pub use rank::Decision;
pub use refusal::Refusal;
pub use result::{Explanation, Match, MatchResult, Outcome, Parameter};
pub use segment::{Glob, Segment, SegmentKind};
