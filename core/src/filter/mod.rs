//! SCIM filters: build them, parse them, print them, check them.
//!
//! The language is RFC 7644 section 3.4.2.2. Operators, logical operators and attribute names are compared without
//! case, values are JSON literals, `and` binds tighter than `or`:
//!
//! ```text
//! filter     = condition / filter SP ("and" / "or") SP filter / ["not"] "(" filter ")" / path "[" filter "]"
//! condition  = path SP "pr" / path SP operator SP value
//! operator   = "eq" / "ne" / "co" / "sw" / "ew" / "gt" / "ge" / "lt" / "le"
//! path       = [schema-uri ":"] name *("." name)
//! name       = letter *(letter / digit / "-" / "_") / "$ref"
//! value      = JSON string / JSON number / "true" / "false" / "null"
//! ```
//!
//! Two things differ from the RFC because the platform differs: a path may have more than two names
//! (`authorizationServer.externalOAuthServer.id`), and more spaces than one are only a lint. What the platform takes is
//! less than the RFC: each endpoint lists its attributes and operators, and [`validate_filter`] knows the lists.
//!
//! Sources: RFC 7644; the filter tables of the API reference as rows of [`crate::catalogue`]. The platform documents no
//! rule for escaping inside values; the JSON rules of the RFC are used.
//!
//! Only the language and its check against a row live here. Nothing here knows how a filter gets into a URL.

mod builder;
mod endpoint;
mod expression;
mod parse;

pub use builder::{Builder, co, compare, eq, ew, ge, gt, le, lt, ne, not, present, sw, value_path};
pub use expression::{AttributePath, Expression, Filter, Literal, Number, Operator};

use crate::catalogue::Endpoint;
use crate::violation::Report;

/// Checks the text of a filter: first the language, then, when an endpoint is given, that it takes a filter and that
/// every attribute and operator is one of those that [`Endpoint::filterable`] lists.
///
/// Text that does not parse gets exactly one error, at the place where reading stopped. An attribute or an operator
/// outside the list is an error where the list is documented, and a warning where only a part of it is known
/// ([`Endpoint::filterable_partial`]). Pointers are `""`, spans lie inside `text`.
///
/// ```
/// use pingone_core::{catalogue, filter::validate_filter};
///
/// let servers = catalogue::endpoint("authorize.externalOAuthServers.list");
/// assert!(validate_filter(r#"name co "partner""#, servers).is_empty());
///
/// let report = validate_filter(r#"name eq "partner""#, servers);
/// let violation = report.errors().next().unwrap();
/// assert_eq!(violation.message(), "`eq` is not documented for `name`, documented: co");
/// assert_eq!(violation.span.unwrap().bytes(), 5..7);
/// ```
pub fn validate_filter(text: &str, endpoint: Option<&Endpoint>) -> Report {
    match parse::parse(text) {
        Err(violation) => violation.into(),
        Ok(parsed) => {
            let mut report = Report::new();
            endpoint::check(text, &parsed, endpoint, &mut report);
            report
        }
    }
}
