//! Path patterns of API operations.

mod base;
mod check;
mod class;
mod generated;
mod glance;
mod glob_index;
mod matching;
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
