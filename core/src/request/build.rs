//! From a row of the catalogue and arguments to a [`Request`]: path parameters, query, headers, body, in this order.

use super::args::{self, Args};
use super::body::{self, Content};
use super::config::PingOne;
use super::{argument_type, encode, headers, pointer, query, suggestions};
use crate::argument::read_codes;
use crate::catalogue::{self, Endpoint, PathParameterKind};
use crate::validate::validate_uuid;
use crate::{Code, Error, Report, Request, Violation};
use serde_json::Value;

/// From this length on servers and proxies begin to refuse URLs.
const LONG_URL: usize = 8 * 1024;
/// Longest URL that is built.
const LONGEST_URL: usize = 64 * 1024;

impl PingOne {
    /// Builds a request to an endpoint of the catalogue, by id.
    ///
    /// Everything is checked and nothing is sent. Pointers are into the arguments: `/userId`, `/limit`,
    /// `/headers/x-y`, `/body/name`. What `allow` names becomes a warning in the query and the body and for the form of
    /// ids; what would make another request of it (an empty segment, a line break in a header) can not be allowed.
    ///
    /// ```
    /// use pingone_core::request::{Config, PingOne};
    /// use serde_json::json;
    ///
    /// let p1 = PingOne::new(Config::new().environment_id("5caa81af-ec05-41ff-a709-c7378007a99c").access_token("eyJhbGciOi"))?;
    /// let request = p1.request("users.list", json!({"filter": "name.family eq \"O'Neil\"", "limit": 100}))?;
    /// assert_eq!(
    ///     request.url,
    ///     "https://api.pingone.com/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users\
    ///      ?limit=100&filter=name.family%20eq%20%22O%27Neil%22"
    /// );
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Usage`] for an id that is not in the catalogue, [`Error::Validation`] with every problem of the
    /// arguments.
    pub fn request(&self, endpoint_id: &str, args: impl Into<Args>) -> Result<Request, Error> {
        self.request_to(known_endpoint(endpoint_id)?, args)
    }

    /// Builds a request to a row of the catalogue. See [`Self::request`].
    ///
    /// # Errors
    /// [`Error::Validation`] with every problem of the arguments.
    pub fn request_to(&self, endpoint: &'static Endpoint, args: impl Into<Args>) -> Result<Request, Error> {
        let mut args = args.into();
        let mut report = Report::new();
        if let Some(actual) = args.not_an_object {
            let violation = Violation::new(Code::Type).with("property", "args");
            report.push(violation.with("expected", "an object").with("actual", actual));
        }
        let mut allowed = std::mem::take(&mut args.allowed);
        if let Some(codes) = args.get(args::ALLOW) {
            allowed.extend(read_codes(args::ALLOW, codes, &mut report));
        }

        let mut url = String::with_capacity(256);
        self.write_path(endpoint, &args, &allowed, &mut url, &mut report);
        let mut advice = Report::new();
        query::write(endpoint, &args, &mut url, &mut advice);
        write_unknown(endpoint, &args, &allowed, &mut url, &mut advice);
        report.extend_under("", advice.allowing(&allowed));
        check_url_length(&url, &mut report);
        let before = args.take(args::BEFORE);
        let content = Content::of(endpoint, &args);
        let headers = headers::write(self, endpoint, &args, &content, &mut report);
        let mut advice = Report::new();
        let body = body::take(endpoint, &mut args, before.as_ref(), &mut advice);
        report.extend_under("", advice.allowing(&allowed));

        let warnings = Error::unless_valid(report)?.into_violations();
        Ok(Request { endpoint: endpoint.id, method: endpoint.method.as_str(), url, headers, body, warnings })
    }

    fn write_path(
        &self,
        endpoint: &'static Endpoint,
        args: &Args,
        allowed: &[Code],
        url: &mut String,
        report: &mut Report,
    ) {
        url.push_str(self.base_url(endpoint.service));
        if let Some(host) = self.cleartext_host(endpoint.service) {
            report.push(Violation::new(Code::CleartextTransport).with("host", host));
        }
        for segment in endpoint.path.split('/').skip(1) {
            url.push('/');
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                Some(name) => match self.path_parameter(endpoint, name, args) {
                    Ok(value) => {
                        check_path_value(name, value, allowed, report);
                        encode::segment(url, value);
                    }
                    Err(violation) => report.push(violation),
                },
                None => url.push_str(segment),
            }
        }
    }

    /// The text of a path parameter: the argument, or what the configuration has.
    fn path_parameter<'a>(
        &'a self,
        endpoint: &Endpoint,
        name: &'static str,
        args: &'a Args,
    ) -> Result<&'a str, Violation> {
        match args.get(name) {
            Some(Value::String(value)) => Ok(value),
            Some(other) => Err(argument_type(&[name], "text", other)),
            None => self
                .default_of(endpoint, name)
                .ok_or_else(|| Violation::new(Code::Required).at(pointer(&[name])).with("property", name)),
        }
    }

    /// What the configuration says for a path parameter that is left out.
    fn default_of(&self, endpoint: &Endpoint, name: &str) -> Option<&str> {
        let config = self.config();
        match name {
            // Tokens come from the environment of the application that asks for them.
            "environmentId" if endpoint.authenticates_client() => {
                config.admin_environment_id.as_deref().or(config.environment_id.as_deref())
            }
            "environmentId" => config.environment_id.as_deref(),
            "organizationId" => config.organization_id.as_deref(),
            _ => None,
        }
    }
}

/// The row with this id.
///
/// # Errors
/// [`Error::Usage`] with the nearest ids for an id that is in no row.
pub fn known_endpoint(id: &str) -> Result<&'static Endpoint, Error> {
    catalogue::endpoint(id).ok_or_else(|| {
        let violation = Violation::new(Code::UnknownEndpoint).at("/endpoint").with("endpoint", id);
        Error::Usage(vec![violation.with("suggestions", catalogue::nearest_ids(id))])
    })
}

/// Checks what goes into a segment of the path. An id in a form that the caller allows must still be fit for a segment.
fn check_path_value(name: &'static str, value: &str, allowed: &[Code], report: &mut Report) {
    if PathParameterKind::of(name) == PathParameterKind::Uuid {
        let found = validate_uuid(value);
        if found.is_empty() {
            return;
        }
        let is_uuid = found.is_valid();
        let found = found.allowing(allowed);
        let is_allowed = !is_uuid && found.is_valid();
        report.extend_under(&pointer(&[name]), found);
        if !is_allowed {
            return;
        }
    }
    report.extend(check_name(name, value));
}

/// Longest name in a path, in bytes.
const LONGEST_NAME: usize = 256;

/// A name as a path segment. It is encoded, so any text is safe in the URL itself; refused is what a server that decodes
/// before it routes would take for another path.
fn check_name(parameter: &'static str, value: &str) -> Option<Violation> {
    let at = |code| Violation::new(code).at(pointer(&[parameter])).with("value", value);
    let climbs = value.split(['/', '\\']).any(|piece| matches!(piece, "." | ".."));
    if value.is_empty() || value.len() > LONGEST_NAME || climbs || value.chars().any(char::is_control) {
        return Some(at(Code::InvalidPathName));
    }
    let usual = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    (!usual).then(|| at(Code::UnusualPathName))
}

fn check_url_length(url: &str, report: &mut Report) {
    let (code, limit) = if url.len() > LONGEST_URL {
        (Code::RequestUrlTooLong, LONGEST_URL)
    } else if url.len() > LONG_URL {
        (Code::RequestUrlLong, LONG_URL)
    } else {
        return;
    };
    report.push(Violation::new(code).with("actual", url.len()).with("limit", limit));
}

/// Refuses arguments that the endpoint does not have. Where the caller allows them they are query parameters that the
/// platform knows already and this crate does not.
fn write_unknown(endpoint: &'static Endpoint, args: &Args, allowed: &[Code], url: &mut String, report: &mut Report) {
    for (name, value) in &args.members {
        let known = value.is_null()
            || args::FIXED.contains(&name.as_ref())
            || endpoint.query.iter().any(|parameter| parameter.name == name || query::fills(parameter, args, name))
            || endpoint.path_parameters().any(|parameter| parameter == name);
        if known {
            continue;
        }
        let names: Vec<&'static str> = endpoint
            .path_parameters()
            .chain(endpoint.query.iter().map(|parameter| parameter.name))
            .chain(args::FIXED.iter().copied())
            .collect();
        report.push(
            Violation::new(Code::UnknownArgument)
                .at(pointer(&[name]))
                .with("name", name.as_ref())
                .with("endpoint", endpoint.id)
                .with("suggestions", suggestions(name, &names)),
        );
        if allowed.contains(&Code::UnknownArgument) {
            query::write_unknown(name, value, url, report);
        }
    }
}
