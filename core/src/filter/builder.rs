//! Filters put together by a program.

use super::expression::{AttributePath, Filter, Literal, Operator};
use crate::Error;
use crate::violation::{Code, Report, Violation};

/// A filter under construction.
///
/// No step fails; what was wrong on the way (an attribute that is no path, too deep nesting) is reported once, by
/// [`Builder::build`].
///
/// ```
/// use pingone_core::filter;
///
/// let filter = filter::sw("name", "A").or(filter::sw("name", "B")).and(filter::eq("enabled", true)).build()?;
/// assert_eq!(filter.to_string(), r#"(name sw "A" or name sw "B") and enabled eq true"#);
///
/// let error = filter::eq("given name", "x").and(filter::eq("1st", 1)).build().unwrap_err();
/// assert_eq!(error.violations().len(), 2);
/// # Ok::<(), pingone_core::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Builder {
    filter: Result<Filter, Report>,
}

impl Builder {
    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.joined(other, Filter::and)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.joined(other, Filter::or)
    }

    /// The filter.
    ///
    /// # Errors
    /// [`Error::Validation`] with everything that was wrong, in the order of the steps; also when the text would be
    /// longer than [`Filter::MAX_LENGTH`].
    pub fn build(self) -> Result<Filter, Error> {
        let filter = self.filter.map_err(|report| Error::Validation(report.into_violations()))?;
        let actual = filter.to_string().len();
        if actual > Filter::MAX_LENGTH {
            let violation = Violation::new(Code::TooLarge).with("actual", actual).with("limit", Filter::MAX_LENGTH);
            return Err(Error::Validation(vec![violation]));
        }
        Ok(filter)
    }

    fn joined(self, other: Self, join: fn(Filter, Filter) -> Filter) -> Self {
        match (self.filter, other.filter) {
            (Ok(left), Ok(right)) => Self::bounded(join(left, right)),
            (Err(mut left), Err(right)) => {
                left.extend_under("", right);
                Self { filter: Err(left) }
            }
            (Err(report), Ok(_)) | (Ok(_), Err(report)) => Self { filter: Err(report) },
        }
    }

    fn map(self, change: impl FnOnce(Filter) -> Filter) -> Self {
        match self.filter {
            Ok(filter) => Self::bounded(change(filter)),
            Err(report) => Self { filter: Err(report) },
        }
    }

    /// Keeps every filter shallow, so that what walks it later may recurse.
    fn bounded(filter: Filter) -> Self {
        let filter = if filter.nesting() > Filter::MAX_NESTING {
            Err(Violation::new(Code::TooDeep).with("limit", Filter::MAX_NESTING).into())
        } else {
            Ok(filter)
        };
        Self { filter }
    }

    fn of_path(name: &str, make: impl FnOnce(AttributePath) -> Filter) -> Self {
        let filter = match AttributePath::new(name) {
            Some(path) => Ok(make(path)),
            None => Err(Violation::new(Code::FilterAttributePath).with("attribute", name).into()),
        };
        Self { filter }
    }

    fn compare(name: &str, operator: Operator, value: Literal) -> Self {
        Self::of_path(name, |path| Filter::compare(path, operator, value))
    }
}

/// A filter can be built on.
impl From<Filter> for Builder {
    fn from(filter: Filter) -> Self {
        Self { filter: Ok(filter) }
    }
}

/// A comparison with an operator that is only known at run time.
pub fn compare(attribute: &str, operator: Operator, value: impl Into<Literal>) -> Builder {
    Builder::compare(attribute, operator, value.into())
}

macro_rules! comparisons {
    ($($(#[$doc:meta])* $name:ident = $operator:ident;)+) => {$(
        $(#[$doc])*
        pub fn $name(attribute: &str, value: impl Into<Literal>) -> Builder {
            Builder::compare(attribute, Operator::$operator, value.into())
        }
    )+};
}

comparisons! {
    /// The attribute equals the value.
    eq = Equal;
    /// The attribute does not equal the value.
    ne = NotEqual;
    /// The attribute contains the value.
    co = Contains;
    /// The attribute starts with the value.
    sw = StartsWith;
    /// The attribute ends with the value.
    ew = EndsWith;
    /// The attribute is greater than the value, or later.
    gt = GreaterThan;
    /// The attribute is greater than the value or equal to it.
    ge = GreaterOrEqual;
    /// The attribute is less than the value, or earlier.
    lt = LessThan;
    /// The attribute is less than the value or equal to it.
    le = LessOrEqual;
}

/// The attribute has a value (`pr`).
pub fn present(attribute: &str) -> Builder {
    Builder::of_path(attribute, Filter::present)
}

/// The filter does not hold.
pub fn not(filter: Builder) -> Builder {
    filter.map(Filter::negated)
}

/// One value of a multi-valued attribute fulfils the filter.
///
/// ```
/// use pingone_core::filter;
///
/// let group = "5caa81af-ec05-41ff-a709-c7378007a99c";
/// let members = filter::value_path("memberOfGroups", filter::eq("id", group)).build()?;
/// assert_eq!(members.to_string(), format!(r#"memberOfGroups[id eq "{group}"]"#));
/// # Ok::<(), pingone_core::Error>(())
/// ```
pub fn value_path(attribute: &str, filter: Builder) -> Builder {
    let Some(path) = AttributePath::new(attribute) else {
        let wrong = Builder::of_path(attribute, Filter::present);
        return wrong.joined(filter, Filter::and);
    };
    match filter.filter {
        Ok(inner) if inner.holds_value_path() => {
            let violation = Violation::new(Code::FilterNestedValuePath).with("attribute", attribute);
            Builder { filter: Err(violation.into()) }
        }
        Ok(inner) => Builder::bounded(inner.inside(path)),
        Err(report) => Builder { filter: Err(report) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(builder: Builder) -> String {
        builder.build().unwrap().to_string()
    }

    fn codes(builder: Builder) -> Vec<Code> {
        builder.build().unwrap_err().violations().iter().map(|violation| violation.code).collect()
    }

    #[test]
    fn prints_only_the_parentheses_that_are_needed() {
        let (a, b, c) = (|| eq("a", 1), || eq("b", 2), || eq("c", 3));
        assert_eq!(printed(a().and(b()).or(c())), "a eq 1 and b eq 2 or c eq 3");
        assert_eq!(printed(a().and(b().or(c()))), "a eq 1 and (b eq 2 or c eq 3)");
        assert_eq!(printed(a().or(b().and(c()))), "a eq 1 or b eq 2 and c eq 3");
        assert_eq!(printed(a().and(b().and(c()))), "a eq 1 and b eq 2 and c eq 3");
        assert_eq!(printed(not(not(a()))), "not (not (a eq 1))");
        assert_eq!(printed(not(a().or(b())).and(present("c"))), "not (a eq 1 or b eq 2) and c pr");
        assert_eq!(printed(value_path("a", eq("b", Literal::Null).or(c()))), "a[b eq null or c eq 3]");
    }

    #[test]
    fn escapes_values() {
        assert_eq!(printed(eq("a", "say \"hi\"\\\n\u{1}é")), r#"a eq "say \"hi\"\\\n\u0001é""#);
    }

    #[test]
    fn reports_all_at_the_end() {
        let wrong = value_path("b c", eq("1", 1)).or(present("")).and(eq("fine", 2));
        assert_eq!(codes(wrong), [Code::FilterAttributePath; 3]);
        assert_eq!(codes(value_path("a", not(value_path("b", eq("c", 1))))), [Code::FilterNestedValuePath]);
    }

    #[test]
    fn is_bounded() {
        let deep = (0..100_000).fold(eq("a", 1), |builder, _| not(builder));
        assert_eq!(codes(deep), [Code::TooDeep]);
        let zigzag = (0..100_000).fold(eq("a", 1), |builder, _| builder.or(eq("b", 1)).and(eq("c", 1)));
        assert_eq!(codes(zigzag), [Code::TooDeep]);
        let long = (0..100_000).fold(eq("a", 1), |builder, _| builder.and(eq("a", 1)));
        assert_eq!(codes(long), [Code::TooLarge]);
        let edge = (0..Filter::MAX_NESTING).fold(eq("a", 1), |builder, _| not(builder));
        let text = printed(edge);
        assert_eq!(Filter::parse(&text).unwrap().to_string(), text);
    }
}
