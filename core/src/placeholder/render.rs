//! Rendering: the text of a template with the values of a context in it.

use super::bounded;
use super::check::Reader;
use super::path::Segment;
use super::scan::{Literal, Piece, Raw, Scanner};
use crate::Error;
use crate::text::nearest;
use crate::violation::{Code, Report, Violation};
use serde_json::{Map, Value};

/// The longest text that is rendered, in bytes.
pub const MAX_OUTPUT: usize = 16_777_216;

/// What becomes of a placeholder without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Missing {
    /// The template is not rendered.
    #[default]
    Error,
    /// Nothing is written in its place.
    Empty,
    /// It stays, in its own spelling.
    Keep,
}

/// How values are written, so that they can not break out of the place they stand in. The text of the template is
/// never changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Escape {
    /// As they are.
    #[default]
    None,
    /// For the inside of a JSON string (RFC 8259 section 7), without the quotation marks.
    Json,
    /// For text and quoted attribute values of HTML: `&`, `<`, `>`, `"` and `'`.
    Html,
    /// For a part of a URL: everything but the unreserved characters of RFC 3986 section 2.3 is percent-encoded.
    Url,
}

/// How [`render`] works. The default is strict: missing values are errors, values are written as they are, and every
/// opener opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// What becomes of a placeholder without a value.
    pub missing: Missing,
    /// How values are written.
    pub escape: Escape,
    /// What makes an opener ordinary text.
    pub literal: Literal,
}

/// The text of a template with the values of `context`, a JSON object.
///
/// ```
/// use pingone_core::placeholder::{Missing, Options, render};
/// use serde_json::json;
///
/// let context = json!({"user": {"name": {"given": "Ada"}, "age": 36}});
/// assert_eq!(render("${user.name.given}, $<user.age>", &context, &Options::default())?, "Ada, 36");
///
/// let lenient = Options { missing: Missing::Keep, ..Options::default() };
/// assert_eq!(render("Hi ${user.nickname}", &context, &lenient)?, "Hi ${user.nickname}");
/// # Ok::<(), pingone_core::Error>(())
/// ```
///
/// # Errors
/// [`Error::Validation`] with everything that is wrong: a placeholder that is not well-formed or is an expression, a
/// missing value ([`Missing::Error`]; a near name of the context or of the platform comes along as a lint), a value without a text, a template longer
/// than [`MAX_TEMPLATE`](super::MAX_TEMPLATE) or a text longer than [`MAX_OUTPUT`].
pub fn render(template: &str, context: &Value, options: &Options) -> Result<String, Error> {
    bounded(template).map_err(|violation| Error::Validation(vec![violation]))?;
    let mut rendering = Rendering {
        context,
        options,
        reader: Reader::new(template),
        report: Report::new(),
        out: String::with_capacity(template.len()),
        is_too_long: false,
    };
    for piece in Scanner::new(template, options.literal) {
        match piece {
            Piece::Text(at) => rendering.out.push_str(rendering.reader.slice(&at)),
            Piece::Unclosed(at) => {
                let violation = rendering.reader.unclosed(&at);
                rendering.report.push(violation);
            }
            Piece::Placeholder(raw) => rendering.placeholder(&raw),
        }
        if rendering.is_too_long {
            rendering.report.push(Violation::new(Code::PlaceholderOutput).with("limit", MAX_OUTPUT));
        }
        if rendering.is_too_long {
            break;
        }
    }
    let Rendering { report, out, .. } = rendering;
    Error::unless_valid(report).map(|_| out)
}

struct Rendering<'a> {
    context: &'a Value,
    options: &'a Options,
    reader: Reader<'a>,
    report: Report,
    out: String,
    is_too_long: bool,
}

impl Rendering<'_> {
    fn placeholder(&mut self, raw: &Raw) {
        let segments = match self.reader.read(raw) {
            Ok(segments) => segments,
            Err(violation) => return self.report.push(violation),
        };
        match find(self.context, &segments) {
            Ok(Value::String(text)) => self.value(text),
            Ok(scalar @ (Value::Bool(_) | Value::Number(_))) => self.value(&scalar.to_string()),
            Ok(Value::Array(_)) => self.not_a_text(raw, "an array"),
            Ok(Value::Object(_)) => self.not_a_text(raw, "an object"),
            Ok(Value::Null) => self.missing(raw, &segments, None),
            Err(missing) => self.missing(raw, &segments, Some(missing)),
        }
    }

    fn value(&mut self, text: &str) {
        // No escape makes a value shorter, so one that is too long as it is need not be written.
        if self.out.len().saturating_add(text.len()) <= MAX_OUTPUT {
            self.options.escape.write(text, &mut self.out);
            self.is_too_long = self.out.len() > MAX_OUTPUT;
        } else {
            self.is_too_long = true;
        }
    }

    fn not_a_text(&mut self, raw: &Raw, kind: &'static str) {
        let path = self.reader.slice(&raw.content);
        let violation = self.reader.violation(Code::PlaceholderNotScalar, &raw.at);
        self.report.push(violation.with("path", path).with("kind", kind));
    }

    fn missing(&mut self, raw: &Raw, segments: &[Segment], step: Option<MissingStep<'_>>) {
        match self.options.missing {
            Missing::Empty => {}
            Missing::Keep => self.out.push_str(self.reader.slice(&raw.at)),
            Missing::Error => {
                let path = self.reader.slice(&raw.content);
                let violation = self.reader.violation(Code::PlaceholderMissing, &raw.at).with("path", path);
                self.report.push(violation);
                // What the context has is nearer to what the caller meant than what the platform is known to have.
                let lint = match step.and_then(|step| step.near_miss()) {
                    Some((name, near)) => Some(self.reader.close_to(raw, name, near)),
                    None => self.reader.near_miss(raw, segments),
                };
                self.report.extend(lint);
            }
        }
    }
}

/// The step of a path at which the context ended.
struct MissingStep<'a> {
    members: &'a Map<String, Value>,
    name: &'a str,
}

impl<'a> MissingStep<'a> {
    /// A member with nearly this name; of a large object only the first members are looked at.
    fn near_miss(&self) -> Option<(&'a str, &'a str)> {
        const LOOKED_AT: usize = 32;
        let names = self.members.keys().take(LOOKED_AT).map(String::as_str);
        Some((self.name, nearest(self.name, names)?))
    }
}

/// The value at a path. A step that does not exist, into a scalar or into `null`, ends the search.
fn find<'a>(context: &'a Value, segments: &'a [Segment]) -> Result<&'a Value, MissingStep<'a>> {
    let mut value = context;
    for segment in segments {
        value = match (value, segment) {
            (Value::Object(members), Segment::Name(name)) => members.get(name).ok_or(MissingStep { members, name })?,
            (Value::Array(items), Segment::Index(index)) => items.get(*index).unwrap_or(&Value::Null),
            _ => &Value::Null,
        };
    }
    Ok(value)
}

impl Escape {
    fn write(self, text: &str, out: &mut String) {
        match self {
            Self::None => out.push_str(text),
            Self::Json => {
                let quoted = Value::from(text).to_string();
                out.push_str(quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default());
            }
            Self::Html => text.chars().for_each(|character| match character {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                other => out.push(other),
            }),
            Self::Url => text.bytes().for_each(|byte| {
                if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                    out.push(char::from(byte));
                } else {
                    out.push('%');
                    for half in [byte >> 4, byte & 0xf] {
                        out.extend(char::from_digit(u32::from(half), 16).map(|digit| digit.to_ascii_uppercase()));
                    }
                }
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rendered(template: &str, options: Options) -> Result<String, Vec<Code>> {
        let context = json!({
            "user": {"name": "A \"b\"\n<é> & 'c'", "list": [{"id": 7}, null], "none": null, "yes": true, "n": 1.5},
            "otp": "123456", "a": {"amountIn$": "5", "it's": 1}, "large": 9007199254740993u64,
        });
        let codes = |error: Error| error.violations().iter().map(|violation| violation.code).collect();
        render(template, &context, &options).map_err(codes)
    }

    fn plain(template: &str) -> Result<String, Vec<Code>> {
        rendered(template, Options::default())
    }

    #[test]
    fn finds_values() {
        assert_eq!(plain("${otp}|$<user.yes>|${user.n}|${user.list[0].id}").unwrap(), "123456|true|1.5|7");
        assert_eq!(plain("${a['amountIn$']}${a['it''s']}").unwrap(), "51");
        assert_eq!(plain("${large}").unwrap(), "9007199254740993");
        assert_eq!(plain("${user.list}"), Err(vec![Code::PlaceholderNotScalar]));
        assert_eq!(plain("${user}"), Err(vec![Code::PlaceholderNotScalar]));
    }

    #[test]
    fn missing_is_what_is_not_there() {
        for missing in
            ["user.nothing", "user.none", "user.none.x", "user.list[1]", "user.list[9].x", "user.n.x", "zzzz"]
        {
            let template = format!("<${{{missing}}}>");
            assert_eq!(plain(&template), Err(vec![Code::PlaceholderMissing]), "{missing}");
            let with = |missing| Options { missing, ..Options::default() };
            assert_eq!(rendered(&template, with(Missing::Empty)).unwrap(), "<>");
            assert_eq!(rendered(&template, with(Missing::Keep)).unwrap(), template);
        }
        assert_eq!(plain("${OTP}"), Err(vec![Code::PlaceholderMissing, Code::PlaceholderNearMiss]));
    }

    #[test]
    fn escapes_values_and_nothing_else() {
        let with = |escape| rendered("\"<${user.name}>\"", Options { escape, ..Options::default() }).unwrap();
        assert_eq!(with(Escape::Json), "\"<A \\\"b\\\"\\n<é> & 'c'>\"");
        assert_eq!(with(Escape::Html), "\"<A &quot;b&quot;\n&lt;é&gt; &amp; &#39;c&#39;>\"");
        assert_eq!(with(Escape::Url), "\"<A%20%22b%22%0A%3C%C3%A9%3E%20%26%20%27c%27>\"");
    }

    #[test]
    fn literals_stay() {
        let with = |literal| rendered("$${otp} ${otp}", Options { literal, ..Options::default() }).unwrap();
        assert_eq!(with(Literal::None), "$123456 123456");
        assert_eq!(with(Literal::Dollar), "${otp} 123456");
    }

    #[test]
    fn output_is_bounded() {
        let context = json!({"a": "x".repeat(100_000)});
        let error = render(&"${a}".repeat(1_000), &context, &Options::default()).unwrap_err();
        assert_eq!(error.violations()[0].code, Code::PlaceholderOutput);
    }
}
