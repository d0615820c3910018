//! How much one argument of a language binding, or one body of a response, may hold. Only numbers live here; where a
//! narrower bound belongs to a rule, it stands with the rule.

/// Levels of nesting: one less than where `serde_json` stops. A single value has none, a list of values has one.
pub const MAX_DEPTH: usize = 127;
/// Values in all, those inside others included.
pub const MAX_VALUES: usize = 1_000_000;
/// Text in all, in the units of the language; for a body, bytes.
pub const MAX_TEXT: usize = 64 * 1024 * 1024;
