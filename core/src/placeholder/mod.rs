//! Placeholders in texts and attribute mappings: find them, render them, check them, rewrite them for the platform.
//!
//! Two spellings are alike in everything but their delimiters, and a text may mix both: the platform's `${user.name.given}`
//! and `$<user.name.given>`, for places where braces are already taken (shells, template engines, f-strings).
//!
//! ```text
//! template    = *( text / placeholder )
//! placeholder = "${" path "}" / "$<" path ">"
//! path        = name *( "." name / "[" quoted "]" / "[" index "]" )
//! name        = letter *( letter / digit / "_" )
//! quoted      = "'" *( any character but "'" / "''" ) "'"        ; or the same with double quotes
//! index       = 1*digit                                          ; an element of an array, counted from 0
//! ```
//!
//! The platform's rules (API foundations, "Placeholder syntax"; admin guide, "PingOne Expression Language"): the braces,
//! the paths, and that a missing step on the way gives a missing value, never a fault.
//!
//! Our rules, where the platform's documents are silent:
//! - `${` and `$<` always open; any other `$` is text. What a `}` or `>` inside quotes says does not close.
//! - There is no nesting, and a placeholder that is not closed is an error, as is one that is empty.
//! - White space does not belong to a path: `${ user.id }` is refused by [`render`].
//! - An expression (`${user.name.given + ' ' + user.name.family}`) is recognised, never evaluated: [`render`] refuses it,
//!   [`validate_template`] warns, because the platform evaluates expressions in attribute mappings only.
//! - `[0]` is an element of an array, as in the expression language; an index outside the array is a missing value.
//! - `null` is a missing value. Strings are rendered as they are, numbers and truth values as JSON writes them; objects
//!   and arrays have no text and are an error.
//! - Rendered values are never looked at again: a `${` in a value stays text.
//!
//! `{{name}}` belongs to other languages (Trust Framework, Postman) and is text here.
//!
//! Only the language of placeholders lives here; nothing here knows which property holds a template.

mod check;
mod known;
mod path;
mod render;
mod scan;

pub use check::{to_platform, validate_template};
pub use known::{KnownRoot, known_roots};
pub use path::Segment;
pub use render::{Escape, MAX_OUTPUT, Missing, Options, render};
pub use scan::{Literal, Spelling};

use crate::violation::{Code, Span, SpanCursor, Units, Violation};
use scan::{Piece, Scanner};
use serde_json::{Value, json};

/// The longest template, in bytes.
pub const MAX_TEMPLATE: usize = 1_048_576;

/// One placeholder of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// The path as it is written, without the delimiters.
    pub path: String,
    /// The steps of the path.
    pub segments: Vec<Segment>,
    /// Which delimiters it has.
    pub spelling: Spelling,
    /// Where it stands in the template, delimiters included.
    pub span: Span,
}

impl Placeholder {
    /// The placeholder as the data that every language sees, the span in the units of that language: `path`, `segments`
    /// (names and indices), `spelling` (`braces` or `angles`) and `span`.
    pub fn to_value(&self, units: Units) -> Value {
        let segments: Vec<Value> = self.segments.iter().map(Segment::to_value).collect();
        json!({
            "path": self.path,
            "segments": segments,
            "spelling": self.spelling.as_str(),
            "span": self.span.to_value(units),
        })
    }
}

/// The placeholders of a template, in order.
///
/// What opens like a placeholder and is none (an expression, a path that breaks off, an unclosed one) is not listed;
/// [`validate_template`] says what is wrong with it. A template longer than [`MAX_TEMPLATE`] lists none.
///
/// ```
/// let found = pingone_core::placeholder::placeholders("Hi ${user.name.given}, your code is $<otp>");
/// let paths: Vec<&str> = found.iter().map(|placeholder| placeholder.path.as_str()).collect();
/// assert_eq!(paths, ["user.name.given", "otp"]);
/// assert_eq!(found[1].span.bytes(), 36..42);
/// ```
pub fn placeholders(template: &str) -> Vec<Placeholder> {
    if bounded(template).is_err() {
        return Vec::new();
    }
    let mut cursor = SpanCursor::new(template);
    let pieces = Scanner::new(template, Literal::None);
    let closed = pieces.filter_map(|piece| match piece {
        Piece::Placeholder(raw) => Some(raw),
        Piece::Text(_) | Piece::Unclosed(_) => None,
    });
    let well_formed = closed.filter_map(|raw| {
        let content = template.get(raw.content.clone())?;
        let segments = path::read(content, raw.nested).ok()?;
        let span = cursor.span(raw.at.start, raw.at.end);
        Some(Placeholder { path: content.to_owned(), segments, spelling: raw.spelling, span })
    });
    well_formed.collect()
}

fn bounded(template: &str) -> Result<(), Violation> {
    if template.len() > MAX_TEMPLATE {
        return Err(Violation::new(Code::TooLarge).with("actual", template.len()).with("limit", MAX_TEMPLATE));
    }
    Ok(())
}
