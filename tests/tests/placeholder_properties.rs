//! Properties of placeholders: text is kept, values are written once, and both spellings are one language.

use pingone_core::placeholder::{
    Escape, Literal, Missing, Options, Spelling, placeholders, render, to_platform, validate_template,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Text that opens, closes and breaks placeholders more often than not.
fn template() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "${",
        "$<",
        "}",
        ">",
        "$",
        "{",
        "<",
        "a",
        "user",
        ".id",
        "['",
        "']",
        "[0]",
        "'",
        "\"",
        " ",
        "+",
        "é",
        "😀",
        "${user.id}",
        "$<user.id>",
        "${a['x']}",
        "$<a[\"}\"]>",
        "${a + '}'}",
        "\\",
        "\n",
    ]);
    prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

fn path() -> impl Strategy<Value = String> {
    "[a-c](\\.[a-c_]{0}[a-c][a-c0-9_]{0,2}|\\['[a-c }>$\"]{0,3}'\\]|\\[[0-2]\\]){0,3}"
}

fn context() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        template().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let value = scalar.prop_recursive(3, 24, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::hash_map("[a-c]", inner, 0..3).prop_map(|members| members.into_iter().collect()),
        ]
    });
    prop::collection::hash_map("[a-c]", value, 0..4).prop_map(|members| members.into_iter().collect())
}

fn options() -> impl Strategy<Value = Options> {
    let missing = prop::sample::select(vec![Missing::Error, Missing::Empty, Missing::Keep]);
    let escape = prop::sample::select(vec![Escape::None, Escape::Json, Escape::Html, Escape::Url]);
    let literal = prop::sample::select(vec![Literal::None, Literal::Dollar, Literal::Backslash]);
    (missing, escape, literal).prop_map(|(missing, escape, literal)| Options { missing, escape, literal })
}

fn paths(template: &str) -> Vec<String> {
    placeholders(template).into_iter().map(|placeholder| placeholder.path).collect()
}

proptest! {
    #[test]
    fn text_without_openers_is_kept(text in any::<String>(), options in options()) {
        let text = text.replace("${", "").replace("$<", "");
        prop_assume!(!text.contains("${") && !text.contains("$<"));
        prop_assert_eq!(render(&text, &json!({}), &options), Ok(text.clone()));
        prop_assert_eq!(to_platform(&text), Ok(text.clone()));
        prop_assert!(validate_template(&text).is_empty());
    }

    #[test]
    fn every_template_is_answered(text in prop_oneof![template(), any::<String>()], context in context(), options in options()) {
        let mut last = 0;
        for found in placeholders(&text) {
            let range = found.span.bytes();
            prop_assert!(range.start >= last);
            last = range.end;
            let written = match found.spelling {
                Spelling::Braces => format!("${{{}}}", found.path),
                Spelling::Angles => format!("$<{}>", found.path),
            };
            prop_assert_eq!(text.get(range), Some(written.as_str()));
        }
        let reported = validate_template(&text).into_violations();
        let refused = render(&text, &context, &options).err().map(|error| error.violations().to_vec());
        for violation in reported.into_iter().chain(refused.unwrap_or_default()) {
            prop_assert_eq!(violation.pointer.as_str(), "");
            if let Some(span) = violation.span {
                prop_assert!(text.get(span.bytes()).is_some(), "{:?} of {:?}", violation, text);
            }
        }
    }

    #[test]
    fn rewriting_twice_is_rewriting_once(text in template()) {
        if let Ok(once) = to_platform(&text) {
            prop_assert_eq!(to_platform(&once), Ok(once.clone()));
            prop_assert!(placeholders(&once).iter().all(|found| found.spelling == Spelling::Braces));
            prop_assert_eq!(paths(&once), paths(&text));
        }
    }

    #[test]
    fn both_spellings_render_alike(path in path(), context in context(), escape in options()) {
        let options = Options { missing: Missing::Empty, literal: Literal::None, ..escape };
        let braces = render(&format!("${{{path}}}"), &context, &options);
        let angles = render(&format!("$<{path}>"), &context, &options);
        prop_assert_eq!(braces.as_ref().ok(), angles.as_ref().ok());
        let codes = |error: pingone_core::Error| -> Vec<_> { error.violations().iter().map(|found| found.code).collect() };
        prop_assert_eq!(braces.map_err(codes), angles.map_err(codes));
    }

    #[test]
    fn values_are_written_once(value in prop_oneof![template(), any::<String>()], before in "[a-z$ ]{0,4}", after in "[a-z}>]{0,4}") {
        let context = json!({"a": value, "user": {"id": "never"}});
        let rendered = render(&format!("{before}${{a}}{after}"), &context, &Options::default());
        prop_assert_eq!(rendered, Ok(format!("{before}{value}{after}")));
    }

    #[test]
    fn escaped_values_read_back(value in any::<String>()) {
        let context = json!({"a": value});
        let with = |escape| render("${a}", &context, &Options { escape, ..Options::default() }).unwrap();
        let read: String = serde_json::from_str(&format!("\"{}\"", with(Escape::Json))).unwrap();
        prop_assert_eq!(&read, &value);
        prop_assert!(!with(Escape::Html).contains(['<', '>', '"', '\'']));
        let url = with(Escape::Url);
        prop_assert!(url.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
        let mut bytes = Vec::new();
        let mut rest = url.as_bytes().iter();
        while let Some(&byte) = rest.next() {
            bytes.push(match byte {
                b'%' => {
                    let digits = [*rest.next().unwrap(), *rest.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                other => other,
            });
        }
        prop_assert_eq!(bytes, value.into_bytes());
    }
}
