//! Path patterns of API operations.

mod generated;
mod pattern;
mod segment;

pub(crate) use pattern::unknown_type;
pub use pattern::{Pattern, PatternType, validate_pattern};
pub use segment::{Glob, Segment, SegmentKind};
