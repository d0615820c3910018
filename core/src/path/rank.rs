//! The order of patterns that take the same path.

use super::matching::Candidate;
use super::pattern::PatternType;
use super::segment::SegmentKind;
use std::cmp::Ordering;
use std::fmt;

/// The rule that put one matching pattern before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decision {
    /// EXACT goes before PARAMETER.
    Exact,
    /// The first segment that differs in kind.
    Segment {
        /// Counted from 1.
        number: usize,
        /// What the segment is in the pattern that goes first.
        first: SegmentKind,
        /// What it is in the other one.
        second: SegmentKind,
    },
    /// The first segment that differs has more literal bytes in the pattern that goes first.
    LiteralBytes {
        /// Counted from 1.
        number: usize,
    },
    /// The first segment that differs has fewer `*` in the pattern that goes first.
    FewerStars {
        /// Counted from 1.
        number: usize,
    },
    /// The operation that goes first lists the method, the other one takes every method.
    Method,
    /// Nothing separates them: they stand in the order in which they were given.
    Order,
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact => f.write_str("EXACT goes before PARAMETER"),
            Self::Segment { number, first, second } => {
                write!(f, "segment {number}: {first} goes before {second}")
            }
            Self::LiteralBytes { number } => write!(f, "segment {number}: more literal bytes go first"),
            Self::FewerStars { number } => write!(f, "segment {number}: fewer `*` go first"),
            Self::Method => f.write_str("an operation that lists the method goes before one for every method"),
            Self::Order => f.write_str("nothing separates them, they stand in the order given"),
        }
    }
}

/// Compares two candidates that take the same path: who goes first, and by which rule.
pub(super) fn compare(left: &Candidate<'_>, right: &Candidate<'_>) -> (Ordering, Decision) {
    let exact = |candidate: &Candidate<'_>| candidate.pattern.pattern_type() == PatternType::Exact;
    // What goes first is the greater one, so the sides change places.
    let by_type = exact(right).cmp(&exact(left));
    if by_type.is_ne() {
        return (by_type, Decision::Exact);
    }
    let segments = left.pattern.segments().iter().zip(right.pattern.segments());
    for (number, (one, other)) in (1..).zip(segments) {
        let (one, other) = (one.rank(), other.rank());
        let order = other.cmp(&one);
        if order.is_ne() {
            let (first, second) = if order.is_lt() { (one, other) } else { (other, one) };
            return (order, decision(number, first, second));
        }
    }
    let by_method = right.lists_method.cmp(&left.lists_method);
    if by_method.is_ne() {
        return (by_method, Decision::Method);
    }
    (left.number.cmp(&right.number), Decision::Order)
}

fn decision(number: usize, first: super::segment::SegmentRank, second: super::segment::SegmentRank) -> Decision {
    if first.kind != second.kind {
        Decision::Segment { number, first: first.kind, second: second.kind }
    } else if first.literal_bytes != second.literal_bytes {
        Decision::LiteralBytes { number }
    } else {
        Decision::FewerStars { number }
    }
}
