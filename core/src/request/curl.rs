//! Requests as commands for a POSIX shell.

use super::data::{Body, Request};
use super::redact::{form_pairs, is_secret_header, is_secret_name, redacted_json};
use serde_json::Value;
use std::fmt::Write;

impl Request {
    /// The request as a `curl` command for a POSIX shell. Secrets are left as variables that the shell fills in:
    /// `$ACCESS_TOKEN`, `$CLIENT_ID` and `$CLIENT_SECRET`, `$NEW_PASSWORD` (the name of the property; its value has to be
    /// escaped as in JSON), `$FILE` for the path of a file. Everything else is quoted, so the shell sees no other variable
    /// and no other command.
    ///
    /// ```
    /// use pingone_core::request::{Config, PingOne};
    /// use serde_json::json;
    ///
    /// let id = "5caa81af-ec05-41ff-a709-c7378007a99c";
    /// let p1 = PingOne::new(Config::new().environment_id(id).access_token("eyJhbGciOi"))?;
    /// let request = p1.request("users.get", json!({"userId": id}))?;
    /// assert_eq!(
    ///     request.to_curl(),
    ///     "curl --request GET \
    ///      'https://api.pingone.com/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users/5caa81af-ec05-41ff-a709-c7378007a99c' \\
    ///   --header 'accept: application/json' \\
    ///   --header \"authorization: Bearer $ACCESS_TOKEN\""
    /// );
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    pub fn to_curl(&self) -> String {
        let mut out = format!("curl --request {} ", self.method);
        if self.url.contains(['[', ']', '{', '}']) {
            // Brackets are ranges to curl.
            out.push_str("--globoff ");
        }
        out.push_str(&quoted(&self.url));
        for (name, value) in &self.headers {
            out.push_str(NEXT);
            write_header(&mut out, name, value);
        }
        match &self.body {
            None => {}
            Some(Body::Json(value)) => write_json(self, value, &mut out),
            Some(Body::Form(text)) => write_form(text, &mut out),
            Some(Body::Binary(_)) => {
                out.push_str(NEXT);
                out.push_str("--data-binary \"@$FILE\"");
            }
        }
        out
    }
}

const NEXT: &str = " \\\n  ";

/// Text as one word of the shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn write_header(out: &mut String, name: &str, value: &str) {
    // Writing to a String can not fail.
    let _ = match (name, value.split_once(' ')) {
        ("authorization", Some(("Bearer", _))) => write!(out, "--header \"authorization: Bearer $ACCESS_TOKEN\""),
        ("authorization", Some(("Basic", _))) => write!(out, "--user \"$CLIENT_ID:$CLIENT_SECRET\""),
        _ if is_secret_header(name) => write!(out, "--header \"{name}: ${}\"", variable(name)),
        // Without a value curl would leave the header out.
        _ if value.is_empty() => write!(out, "--header {}", quoted(&format!("{name};"))),
        _ => write!(out, "--header {}", quoted(&format!("{name}: {value}"))),
    };
}

fn write_form(text: &str, out: &mut String) {
    for (name, value) in form_pairs(text) {
        out.push_str(NEXT);
        // Writing to a String can not fail. The shell's value is encoded by curl.
        let _ = match is_secret_name(name) {
            true => write!(out, "--data-urlencode \"{name}=${}\"", variable(name)),
            false => write!(out, "--data {}", quoted(&format!("{name}={value}"))),
        };
    }
}

/// The name of a shell variable: `newPassword` is `NEW_PASSWORD`.
fn variable(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for character in name.chars() {
        if character.is_ascii_uppercase() && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        out.push(if character.is_ascii_alphanumeric() { character.to_ascii_uppercase() } else { '_' });
    }
    if out.starts_with(|first: char| first.is_ascii_digit()) {
        out.insert(0, '_');
    }
    out
}

fn write_json(request: &Request, value: &Value, out: &mut String) {
    let mut writer = JsonWord { out: String::from("'"), variables: Vec::new() };
    writer.value(value, &redacted_json(request, value), "");
    out.push_str(NEXT);
    out.push_str("--data-raw ");
    out.push_str(&writer.out);
    out.push('\'');
}

/// JSON inside single quotes of the shell, interrupted by variables.
struct JsonWord {
    out: String,
    /// The variables so far with the path of the property, so that two properties never share one.
    variables: Vec<(String, String)>,
}

impl JsonWord {
    /// Writes `value`; where `shown` differs, it is a secret. As deep as the body, which the model's check has bounded.
    fn value(&mut self, value: &Value, shown: &Value, path: &str) {
        match (value, shown) {
            (Value::Object(members), Value::Object(shown)) => {
                self.out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    self.separate(index);
                    self.text(&Value::from(name.as_str()).to_string());
                    self.out.push(':');
                    self.value(value, shown.get(name).unwrap_or(&Value::Null), &format!("{path}_{name}"));
                }
                self.out.push('}');
            }
            (Value::Array(items), Value::Array(shown)) => {
                self.out.push('[');
                for (index, (item, shown)) in items.iter().zip(shown).enumerate() {
                    self.separate(index);
                    self.value(item, shown, &format!("{path}_{index}"));
                }
                self.out.push(']');
            }
            _ if value == shown => self.text(&value.to_string()),
            _ => self.secret(value, path),
        }
    }

    fn separate(&mut self, index: usize) {
        if index > 0 {
            self.out.push(',');
        }
    }

    fn text(&mut self, text: &str) {
        self.out.push_str(&text.replace('\'', r"'\''"));
    }

    fn secret(&mut self, value: &Value, path: &str) {
        let mut name = variable(path.trim_start_matches('_'));
        while self.variables.iter().any(|(known, of)| *known == name && of != path) {
            name.push('_');
        }
        let quote = if value.is_string() { "\"" } else { "" };
        // Writing to a String can not fail.
        let _ = write!(self.out, "{quote}'\"${name}\"'{quote}");
        self.variables.push((name, path.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_have_shell_names() {
        assert_eq!(variable("newPassword"), "NEW_PASSWORD");
        assert_eq!(variable("client_secret"), "CLIENT_SECRET");
        assert_eq!(variable("x-api-key"), "X_API_KEY");
        assert_eq!(variable("1a$(b)"), "_1A__B_");
    }

    #[test]
    fn quoting_leaves_nothing_to_the_shell() {
        assert_eq!(quoted("a'b$(c)`d`\\"), "'a'\\''b$(c)`d`\\'");
    }
}
