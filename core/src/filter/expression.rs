//! A filter as data, and how it is printed.

use super::parse;
use crate::Error;
use serde_json::Value;
use std::fmt;
use std::str::FromStr;

/// A SCIM filter that is well-formed: parsed with [`Filter::parse`] or built with [`Builder`](super::Builder).
///
/// Printing gives the text for the `filter` parameter, with the parentheses that the meaning needs and no others;
/// parsing that text gives an equal filter. Nested conditions of one kind are held as one list, so `(a and b) and c`
/// and `a and b and c` are equal.
///
/// ```
/// use pingone_core::filter::Filter;
///
/// let filter = Filter::parse(r#"(name SW "A" or name sw "B") and enabled eq true"#)?;
/// assert_eq!(filter.to_string(), r#"(name sw "A" or name sw "B") and enabled eq true"#);
/// # Ok::<(), pingone_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    expression: Expression,
    /// How deep the parentheses and brackets of the printed text are nested.
    nesting: usize,
}

/// What a [`Filter`] says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// An attribute compared with a value: `name sw "A"`.
    Compare {
        /// The attribute.
        path: AttributePath,
        /// How it is compared.
        operator: Operator,
        /// With what.
        value: Literal,
    },
    /// The attribute has a value: `name pr`.
    Present(AttributePath),
    /// All of them hold; two or more, none of them an `And` itself.
    And(Vec<Filter>),
    /// One of them holds; two or more, none of them an `Or` itself.
    Or(Vec<Filter>),
    /// It does not hold: `not (…)`.
    Not(Box<Filter>),
    /// One value of a multi-valued attribute fulfils the filter: `memberOfGroups[id eq "…"]`.
    ValuePath {
        /// The multi-valued attribute.
        path: AttributePath,
        /// What one of its values must fulfil; holds no value path itself.
        filter: Box<Filter>,
    },
}

impl Filter {
    /// The longest text that is parsed or built, in bytes.
    pub const MAX_LENGTH: usize = 65_536;
    /// How deep parentheses and brackets may be nested.
    pub const MAX_NESTING: usize = 64;

    /// Reads the text of a filter.
    ///
    /// # Errors
    /// [`Error::Validation`] with one violation: what was found, what was expected, and where.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match parse::parse(text) {
            Ok(parsed) => Ok(parsed.filter),
            Err(violation) => Err(Error::Validation(vec![violation])),
        }
    }

    /// What the filter says.
    pub fn expression(&self) -> &Expression {
        &self.expression
    }

    pub(super) fn nesting(&self) -> usize {
        self.nesting
    }

    pub(super) fn compare(path: AttributePath, operator: Operator, value: Literal) -> Self {
        Self { expression: Expression::Compare { path, operator, value }, nesting: 0 }
    }

    pub(super) fn present(path: AttributePath) -> Self {
        Self { expression: Expression::Present(path), nesting: 0 }
    }

    pub(super) fn negated(self) -> Self {
        Self { nesting: self.nesting.saturating_add(1), expression: Expression::Not(Box::new(self)) }
    }

    pub(super) fn inside(self, path: AttributePath) -> Self {
        let nesting = self.nesting.saturating_add(1);
        Self { nesting, expression: Expression::ValuePath { path, filter: Box::new(self) } }
    }

    pub(super) fn and(self, other: Self) -> Self {
        let nesting = self.nesting_in_and().max(other.nesting_in_and());
        let mut parts = self.into_conjuncts();
        parts.append(&mut other.into_conjuncts());
        Self { expression: Expression::And(parts), nesting }
    }

    pub(super) fn or(self, other: Self) -> Self {
        let nesting = self.nesting.max(other.nesting);
        let mut parts = self.into_disjuncts();
        parts.append(&mut other.into_disjuncts());
        Self { expression: Expression::Or(parts), nesting }
    }

    fn nesting_in_and(&self) -> usize {
        self.nesting.saturating_add(usize::from(self.needs_parentheses_in_and()))
    }

    /// `or` binds weaker than `and`; everything else keeps its meaning without parentheses.
    fn needs_parentheses_in_and(&self) -> bool {
        matches!(self.expression, Expression::Or(_))
    }

    fn into_conjuncts(self) -> Vec<Self> {
        match self.expression {
            Expression::And(parts) => parts,
            expression => vec![Self { expression, nesting: self.nesting }],
        }
    }

    fn into_disjuncts(self) -> Vec<Self> {
        match self.expression {
            Expression::Or(parts) => parts,
            expression => vec![Self { expression, nesting: self.nesting }],
        }
    }

    pub(super) fn holds_value_path(&self) -> bool {
        match &self.expression {
            Expression::Compare { .. } | Expression::Present(_) => false,
            Expression::And(parts) | Expression::Or(parts) => parts.iter().any(Self::holds_value_path),
            Expression::Not(filter) => filter.holds_value_path(),
            Expression::ValuePath { .. } => true,
        }
    }
}

/// The text of the filter, as the argument of a request.
///
/// ```
/// use pingone_core::filter;
/// use serde_json::Value;
///
/// assert_eq!(Value::from(filter::co("name", "partner").build()?), r#"name co "partner""#);
/// # Ok::<(), pingone_core::Error>(())
/// ```
impl From<Filter> for Value {
    fn from(filter: Filter) -> Self {
        Self::String(filter.to_string())
    }
}

impl FromStr for Filter {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.expression {
            Expression::Compare { path, operator, value } => write!(f, "{path} {operator} {value}"),
            Expression::Present(path) => write!(f, "{path} pr"),
            Expression::And(parts) => joined(f, parts, " and ", Self::needs_parentheses_in_and),
            Expression::Or(parts) => joined(f, parts, " or ", |_| false),
            Expression::Not(filter) => write!(f, "not ({filter})"),
            Expression::ValuePath { path, filter } => write!(f, "{path}[{filter}]"),
        }
    }
}

fn joined(
    f: &mut fmt::Formatter<'_>,
    parts: &[Filter],
    separator: &str,
    needs_parentheses: impl Fn(&Filter) -> bool,
) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(separator)?;
        }
        if needs_parentheses(part) {
            write!(f, "({part})")?;
        } else {
            write!(f, "{part}")?;
        }
    }
    Ok(())
}

/// The name of an attribute: names joined with dots, and optionally the URI of a schema before them.
///
/// Equality is by spelling; [`AttributePath::is_same`] compares as SCIM does, without case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AttributePath {
    schema: Option<String>,
    name: String,
}

impl AttributePath {
    /// The path with this spelling, if it is one.
    ///
    /// ```
    /// use pingone_core::filter::AttributePath;
    ///
    /// let path = AttributePath::new("urn:ietf:params:scim:schemas:core:2.0:User:name.given").unwrap();
    /// assert_eq!(path.schema(), Some("urn:ietf:params:scim:schemas:core:2.0:User"));
    /// assert_eq!(path.name(), "name.given");
    /// assert!(AttributePath::new("given name").is_none());
    /// ```
    pub fn new(text: &str) -> Option<Self> {
        let (schema, name) = match text.rsplit_once(':') {
            Some((schema, name)) => (Some(schema), name),
            None => (None, text),
        };
        let is_path = schema.is_none_or(is_uri) && name.split('.').all(is_name);
        is_path.then(|| Self { schema: schema.map(str::to_owned), name: name.to_owned() })
    }

    /// The URI of the schema, when the path has one.
    pub fn schema(&self) -> Option<&str> {
        self.schema.as_deref()
    }

    /// The names with their dots.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same attribute: schema URIs and names are compared without case (RFC 7644 section 3.4.2.2).
    pub fn is_same(&self, other: &Self) -> bool {
        let lower = |path: &Self| path.schema.as_deref().map(str::to_ascii_lowercase);
        self.name.eq_ignore_ascii_case(&other.name) && lower(self) == lower(other)
    }
}

impl fmt::Display for AttributePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(schema) = &self.schema {
            write!(f, "{schema}:")?;
        }
        f.write_str(&self.name)
    }
}

/// `$ref` is the one name outside the rule for names (RFC 7643 section 2.4).
fn is_name(text: &str) -> bool {
    let starts_well = text.starts_with(|first: char| first.is_ascii_alphabetic());
    let rest = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (starts_well && text.bytes().all(rest)) || text == "$ref"
}

/// A scheme, a colon and at least one more character; only characters that a URI may hold (RFC 3986 section 2) and
/// that end no word of a filter.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let scheme_is_good = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    let may_stand = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'*+,;=%".contains(&byte);
    scheme_is_good && !rest.is_empty() && rest.bytes().all(may_stand)
}

/// The nine operators that compare an attribute with a value; the tenth of the RFC, `pr`, has no value and is
/// [`Expression::Present`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `eq`
    Equal,
    /// `ne`
    NotEqual,
    /// `co`
    Contains,
    /// `sw`
    StartsWith,
    /// `ew`
    EndsWith,
    /// `gt`
    GreaterThan,
    /// `ge`
    GreaterOrEqual,
    /// `lt`
    LessThan,
    /// `le`
    LessOrEqual,
}

impl Operator {
    /// Every operator.
    pub const ALL: &'static [Operator] = &[
        Self::Equal,
        Self::NotEqual,
        Self::Contains,
        Self::StartsWith,
        Self::EndsWith,
        Self::GreaterThan,
        Self::GreaterOrEqual,
        Self::LessThan,
        Self::LessOrEqual,
    ];

    /// The operator in the text of a filter.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::Contains => "co",
            Self::StartsWith => "sw",
            Self::EndsWith => "ew",
            Self::GreaterThan => "gt",
            Self::GreaterOrEqual => "ge",
            Self::LessThan => "lt",
            Self::LessOrEqual => "le",
        }
    }

    /// The operator with this name, in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|operator| operator.as_str().eq_ignore_ascii_case(name))
    }

    /// Whether RFC 7644 defines the operator for such a value: parts are looked for in text only, and truth values and
    /// `null` have no order.
    pub(super) const fn fits(self, value: &Literal) -> bool {
        match self {
            Self::Equal | Self::NotEqual => true,
            Self::Contains | Self::StartsWith | Self::EndsWith => matches!(value, Literal::String(_)),
            Self::GreaterThan | Self::GreaterOrEqual | Self::LessThan | Self::LessOrEqual => {
                matches!(value, Literal::String(_) | Literal::Number(_))
            }
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The value of a comparison: a JSON literal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    /// Text, unescaped. Dates are text: `"2018-08-20T00:00:00Z"`.
    String(String),
    /// A number, as it was written.
    Number(Number),
    /// `true` or `false`.
    Bool(bool),
    /// `null`.
    Null,
}

impl From<&str> for Literal {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Literal {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<bool> for Literal {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Number> for Literal {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

macro_rules! from_integers {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Literal {
            fn from(number: $integer) -> Self {
                Self::Number(Number(number.to_string()))
            }
        }
    )+};
}
from_integers!(i32, i64, u32, u64);

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // `Value` prints a string as JSON does: quoted and escaped.
            Self::String(text) => write!(f, "{}", Value::from(text.as_str())),
            Self::Number(number) => f.write_str(number.as_str()),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Null => f.write_str("null"),
        }
    }
}

/// A JSON number in the spelling it was written in, so that no digit is lost.
///
/// ```
/// use pingone_core::filter::Number;
///
/// assert_eq!(Number::new("12345678901234567890.10").unwrap().as_str(), "12345678901234567890.10");
/// assert!(Number::new("01").is_none());
/// assert!(Number::from_f64(f64::NAN).is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// The number with this spelling, if it is JSON (RFC 8259 section 6).
    pub fn new(text: &str) -> Option<Self> {
        is_json_number(text).then(|| Self(text.to_owned()))
    }

    /// The number, unless it is infinite or not a number, which JSON can not say.
    pub fn from_f64(number: f64) -> Option<Self> {
        number.is_finite().then(|| Self(number.to_string()))
    }

    /// The spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// `-? ( 0 / digit1-9 digits ) ( . digits )? ( [eE] [+-]? digits )?`
fn is_json_number(text: &str) -> bool {
    let some_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    some_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(some_digits)
        && exponent.is_none_or(|exponent| some_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_json() {
        for good in ["0", "-0", "10", "1.5", "-1.50", "1e3", "1E+3", "0.1e-10"] {
            assert!(Number::new(good).is_some(), "{good}");
        }
        for bad in ["", "-", "01", "+1", ".5", "5.", "1e", "1e+", "0x1", "1_0", "١", "--1", "1e3e4", "NaN"] {
            assert!(Number::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn attribute_paths_are_names_dots_and_a_schema() {
        for good in
            ["a", "a-b_c9", "a.b.c", "groups.$ref", "urn:x:a", "https://example.com/schema:a.b", "urn:a:2.0:U:x"]
        {
            assert_eq!(AttributePath::new(good).map(|path| path.to_string()).as_deref(), Some(good));
        }
        for bad in ["", ".", "a.", ".a", "a..b", "1a", "_a", "a b", "é", "a:b", ":a", "urn::a", "urn:x:", "a$", "a'b"]
        {
            assert!(AttributePath::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn paths_are_the_same_without_case() {
        let path = |text| AttributePath::new(text).unwrap();
        assert!(path("URN:X:Name.Given").is_same(&path("urn:x:name.given")));
        assert!(!path("urn:x:name").is_same(&path("name")));
    }
}
