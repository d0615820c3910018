//! Named settings of a call, read one by one. What is wrong with them is collected and is the caller's mistake.

use crate::argument::{argument_type, pointer, read_codes, unknown_setting};
use crate::{Code, Error, Report, Violation};
use serde_json::{Map, Value};

/// A setting with a fixed set of names, such as `mode`.
pub trait Setting: Copy + Default + 'static {
    /// Every value with its name.
    const NAMES: &'static [(&'static str, Self)];
}

/// The settings of one call. Null is the same as leaving a setting out.
pub(super) struct Settings<'a> {
    members: Option<&'a Map<String, Value>>,
    report: Report,
}

impl<'a> Settings<'a> {
    /// The members of `value`, an object or null, of which each must be one of `known`.
    pub(super) fn new(value: &'a Value, known: &[&'static str]) -> Self {
        let mut report = Report::new();
        let members = value.as_object();
        if members.is_none() && !value.is_null() {
            report.push(argument_type(&[], "an object", value));
        }
        for name in members.into_iter().flat_map(Map::keys) {
            if !known.contains(&name.as_str()) {
                report.push(unknown_setting(name, known));
            }
        }
        Self { members, report }
    }

    /// A setting of any type.
    pub(super) fn get(&self, name: &str) -> Option<&'a Value> {
        self.members?.get(name).filter(|value| !value.is_null())
    }

    /// A setting that is text.
    pub(super) fn text(&mut self, name: &str) -> Option<&'a str> {
        let value = self.get(name)?;
        let text = value.as_str();
        if text.is_none() {
            self.report.push(argument_type(&[name], "text", value));
        }
        text
    }

    /// A setting that is on or off, and off when it is left out.
    pub(super) fn flag(&mut self, name: &str) -> bool {
        match self.get(name) {
            None => false,
            Some(Value::Bool(on)) => *on,
            Some(other) => {
                self.report.push(argument_type(&[name], "true or false", other));
                false
            }
        }
    }

    /// A setting that is a list, and empty when it is left out.
    pub(super) fn list(&mut self, name: &str) -> &'a [Value] {
        match self.get(name) {
            None => &[],
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.report.push(argument_type(&[name], "a list", other));
                &[]
            }
        }
    }

    /// A setting that is a list and can not be left out.
    pub(super) fn required_list(&mut self, name: &str) -> &'a [Value] {
        // That the settings are no object was said already.
        let unreadable = self.members.is_none() && !self.report.is_valid();
        if self.get(name).is_none() && !unreadable {
            self.report.push(Violation::new(Code::Required).at(pointer(&[name])).with("property", name));
        }
        self.list(name)
    }

    /// A setting that is a list of text.
    pub(super) fn texts(&mut self, name: &str) -> Vec<&'a str> {
        let mut texts = Vec::new();
        for (index, item) in self.list(name).iter().enumerate() {
            match item.as_str() {
                Some(text) => texts.push(text),
                None => self.report.push(argument_type(&[name, &index.to_string()], "text", item)),
            }
        }
        texts
    }

    /// A setting that is one of a few names.
    pub(super) fn choice<T: Setting>(&mut self, name: &str) -> T {
        let Some(given) = self.text(name) else { return T::default() };
        let known = T::NAMES.iter().find(|(known, _)| *known == given);
        known.map(|(_, value)| *value).unwrap_or_else(|| {
            self.report.push(not_a_choice(name, given, T::NAMES.iter().map(|(name, _)| *name).collect()));
            T::default()
        })
    }

    /// The codes of `allow`.
    pub(super) fn codes(&mut self, name: &str) -> Vec<Code> {
        match self.get(name) {
            None => Vec::new(),
            Some(value) => read_codes(name, value, &mut self.report),
        }
    }

    /// What was wrong.
    pub(super) fn finish(self) -> Result<(), Error> {
        self.finish_under("")
    }

    /// What was wrong with settings that stand at this pointer.
    pub(super) fn finish_under(self, pointer: &str) -> Result<(), Error> {
        let mut report = Report::new();
        report.extend_under(pointer, self.report);
        if report.is_valid() { Ok(()) } else { Err(Error::Usage(report.into_violations())) }
    }
}

fn not_a_choice(name: &str, given: &str, choices: Vec<&'static str>) -> Violation {
    let nearest = crate::text::nearest(given, choices.iter().copied());
    Violation::new(Code::NotAChoice)
        .at(pointer(&[name]))
        .with("property", name)
        .with("actual", given)
        .with("choices", choices)
        .with("nearest", nearest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::Mode;
    use serde_json::json;

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let value =
            json!({"mode": "creat", "lenient": 1, "moed": null, "urls": ["a", 2], "list": "a", "allow": ["requird"]});
        let mut settings = Settings::new(&value, &["mode", "lenient", "urls", "list", "allow"]);
        assert_eq!(settings.choice::<Mode>("mode"), Mode::Create);
        assert!(!settings.flag("lenient"));
        assert_eq!(settings.texts("urls"), ["a"]);
        assert!(settings.list("list").is_empty());
        assert!(settings.codes("allow").is_empty());
        let error = settings.finish().unwrap_err();
        assert_eq!(error.kind(), "UsageError");
        let pointers: Vec<&str> = error.violations().iter().map(|violation| violation.pointer.as_str()).collect();
        assert_eq!(pointers, ["/moed", "/mode", "/lenient", "/urls/1", "/list", "/allow/0"]);
    }

    #[test]
    fn what_is_required_is_missed() {
        let missed = |value: &Value| {
            let mut settings = Settings::new(value, &["operations"]);
            settings.required_list("operations");
            settings.finish().map_err(|error| error.to_string())
        };
        for value in [json!({}), json!({"operations": null}), Value::Null] {
            assert_eq!(missed(&value), Err("/operations: `operations` is required".into()));
        }
        assert_eq!(missed(&json!({"operations": []})), Ok(()));
        assert_eq!(missed(&json!([])), Err("`args` must be an object, not a list".into()));
    }

    #[test]
    fn null_is_the_same_as_nothing() {
        let value = json!({"mode": null});
        let mut settings = Settings::new(&value, &["mode"]);
        assert_eq!(settings.choice::<Mode>("mode"), Mode::Create);
        assert!(settings.finish().is_ok());
        assert!(Settings::new(&Value::Null, &[]).finish().is_ok());
        assert!(Settings::new(&json!([]), &[]).finish().is_err());
    }
}
