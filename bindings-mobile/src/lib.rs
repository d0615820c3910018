//! The raw binding of [`pingone_core`] for Kotlin and Swift, from which `uniffi-bindgen` writes both languages.
//!
//! Types are converted here and nothing else happens: no rule, no default and no text of a message may live in this
//! crate. What users see are the facades in `kotlin/` and `swift/`. Two conventions tell a facade what to show:
//!
//! - A type whose name starts with `Raw` is for the facade alone, every other record and enumeration is public as it
//!   is. Its documentation is the documentation of the packages.
//! - Positions in strings are counted in UTF-16 code units, in both languages.

mod client;
mod core;
mod error;
mod json;
mod matcher;
mod outcome;
mod request;
mod rows;
mod violation;

pub use client::RawPingOne;
pub use core::RawCore;
pub use error::RawError;
pub use json::{Json, RawToken};
pub use matcher::{Match, MatchExplanation, MatchOutcome, MatchParameter, MatchResult, PathRequest, RawMatcher};
pub use outcome::{ErrorDetail, ErrorForm, PlatformError, RawOutcome, RawPage, RawReading, RawResponse};
pub use request::{Header, RawFile, RawRequest};
pub use rows::{
    CodeDescription, Endpoint, EndpointCandidate, EndpointHit, FilterOperator, FilterableAttribute, KnownRoot,
    ModelSummary, OlderRequest, PathParameterValue, Placeholder, PlaceholderSegment, PlaceholderSpelling,
    QueryParameter, Region,
};
pub use violation::{PatternReport, Report, Severity, Span, Violation};

uniffi::setup_scaffolding!();

/// A number of our own things, or a status: as wide as the usual integer of a language. Where that ends earlier, the
/// greatest stands for a greater one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count(pub i64);

uniffi::custom_type!(Count, i64, { lower: |count| count.0, try_lift: |number| Ok(Count(number)) });

impl Count {
    /// As a status of HTTP. A number that can not be one becomes the nearest of 16 bits, which the core takes for a failure.
    fn to_status(self) -> u16 {
        u16::try_from(self.0.max(0)).unwrap_or(u16::MAX)
    }
}

impl From<usize> for Count {
    fn from(count: usize) -> Self {
        Self(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<u16> for Count {
    fn from(count: u16) -> Self {
        Self(count.into())
    }
}
