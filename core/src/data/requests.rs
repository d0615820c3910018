//! What the builder of requests is called with.

use super::settings::Settings;
use crate::Error;
use crate::request::{Args, Config};
use serde_json::Value;

/// The arguments of a request whose body is a file, in a language that has `{contentType, bytes}` for one: `bytes` in
/// the body is not looked at, the bytes come beside it.
///
/// # Errors
/// [`Error::Usage`] for another member of the body.
///
/// ```
/// use pingone_core::data;
/// use pingone_core::request::Args;
/// use serde_json::json;
///
/// let args = data::args_with_file(json!({"body": {"contentType": "image/png", "bytes": null}}), vec![1, 2])?;
/// assert_eq!(args, Args::new().body_bytes("image/png", [1, 2]));
/// let error = data::args_with_file(json!({"body": {"type": "image/png"}}), vec![1, 2]).unwrap_err();
/// assert_eq!(error.violations()[0].pointer, "/body/type");
/// # Ok::<(), pingone_core::Error>(())
/// ```
pub fn args_with_file(mut args: Value, bytes: Vec<u8>) -> Result<Args, Error> {
    let body = args.as_object_mut().and_then(|args| args.remove("body")).unwrap_or_default();
    let mut settings = Settings::new(&body, &["contentType", "bytes"]);
    let content_type = settings.text("contentType").unwrap_or_default();
    settings.finish_under("/body")?;
    Ok(Args::from(args).body_bytes(content_type, bytes))
}

/// A configuration as a Postman environment with this name.
///
/// Options: `withSecrets`; see [`Config::to_postman_environment_with_secrets`].
///
/// # Errors
/// [`Error::Usage`] for an option that is not known.
pub fn postman_environment(config: &Config, name: &str, options: &Value) -> Result<Value, Error> {
    let mut settings = Settings::new(options, &["withSecrets"]);
    let with_secrets = settings.flag("withSecrets");
    settings.finish()?;
    Ok(match with_secrets {
        true => config.to_postman_environment_with_secrets(name),
        false => config.to_postman_environment(name),
    })
}
