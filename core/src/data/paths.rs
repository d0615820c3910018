//! Patterns and matchers.

use super::settings::Settings;
use crate::path::{self, MatchOptions, PathMatcher, Pattern, PatternType};
use crate::{Error, Units};
use serde_json::Value;

/// Compiles a matcher.
///
/// Settings: `operations` (required; see [`Operation::from_value`](path::Operation::from_value)), `baseUrls` (a list of text),
/// `lenient` and `removeDotSegments` (see [`MatchOptions`]).
///
/// # Errors
/// [`Error::Usage`] for a setting that is missing, not known or of the wrong type, [`Error::Validation`] for what can not be
/// compiled.
///
/// ```
/// use pingone_core::data;
/// use serde_json::json;
///
/// let operations = json!([{"id": "one", "methods": ["GET"], "paths": [{"type": "PARAMETER", "pattern": "/a/{x}"}]}]);
/// let matcher = data::matcher(&json!({"operations": operations, "baseUrls": ["https://api.example.com"]}))?;
/// assert_eq!(matcher.find("GET", "https://api.example.com/a/1").matches[0].id, "one");
/// # Ok::<(), pingone_core::Error>(())
/// ```
pub fn matcher(settings: &Value) -> Result<PathMatcher, Error> {
    let mut settings = Settings::new(settings, &["operations", "baseUrls", "lenient", "removeDotSegments"]);
    let operations = settings.required_list("operations");
    let base_urls = settings.texts("baseUrls");
    let options =
        MatchOptions { lenient: settings.flag("lenient"), remove_dot_segments: settings.flag("removeDotSegments") };
    settings.finish()?;
    Ok(PathMatcher::from_values(&base_urls, operations)?.with_options(options))
}

/// Checks one pattern; gives `valid`, `violations` (their pointers are `/type` and `/pattern`) and `parameters`, the
/// names in order, when it can be read. See [`validate_pattern`](path::validate_pattern).
pub fn validate_pattern(type_name: &str, pattern: &str, units: Units) -> Value {
    let mut answer = path::validate_pattern(type_name, pattern).to_value(units);
    if let (Some(names), Value::Object(members)) = (pattern_parameters(type_name, pattern), &mut answer) {
        members.insert("parameters".into(), names.into());
    }
    answer
}

/// The names of a pattern's parameters in order; nothing for a pattern that can not be read.
pub fn pattern_parameters(type_name: &str, pattern: &str) -> Option<Vec<String>> {
    let parsed = PatternType::from_name(type_name).and_then(|kind| Pattern::parse(kind, pattern).ok())?;
    Some(parsed.parameters().map(str::to_owned).collect())
}
