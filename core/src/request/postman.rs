//! Postman: environments as configuration and back, and the catalogue as a collection.
//!
//! The variables are those of the vendor's environment template (API reference, The PingOne Postman environment
//! template): `tld`, `apiPath`, `authPath`, `orchestratePath`, `scimPath`, `envID`, `accessToken`, `adminAppID`,
//! `adminAppSecret`, `adminEnvID`, `orgID`. Other variables of an environment hold ids and are not looked at.

use super::config::Config;
use super::region::{DEFAULT_DOMAIN, region_by_code, region_by_domain, regions};
use super::secret::Secret;
use crate::catalogue::{self, Endpoint, PathParameterKind, QueryParameter, Service};
use crate::{Code, Error, Report, Violation};
use serde_json::{Map, Value, json};

/// How deep variables may refer to variables.
const DEEPEST: usize = 8;
/// Longest value after its variables are filled in, in bytes.
const LONGEST: usize = 64 * 1024;
/// How many references to variables one value may lead to.
const MOST_REFERENCES: usize = 100;
/// How many variables of an environment are looked at.
const MOST: usize = 10_000;

impl Config {
    /// Reads an exported Postman environment: `{"values": [{"key", "value", "enabled"?}, …]}`.
    ///
    /// Variables inside values (`{{tld}}`) are filled in. Empty and disabled variables count as absent. A service URL that is
    /// the one of the region is not kept, so that changing the region later changes the host, too.
    ///
    /// ```
    /// use pingone_core::request::{Config, PingOne};
    /// use pingone_core::catalogue::Service;
    /// use serde_json::json;
    ///
    /// let environment = json!({"values": [
    ///     {"key": "tld", "value": "eu"},
    ///     {"key": "apiPath", "value": "https://api.pingone.{{tld}}/v1"},
    ///     {"key": "envID", "value": "5caa81af-ec05-41ff-a709-c7378007a99c"},
    /// ]});
    /// let p1 = PingOne::new(Config::from_postman_environment(&environment)?)?;
    /// assert_eq!(p1.base_url(Service::Auth), "https://auth.pingone.eu");
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Usage`] when the value has another form, or when a variable that matters refers to itself or to an unknown
    /// one. Pointers are into the environment.
    pub fn from_postman_environment(environment: &Value) -> Result<Self, Error> {
        let Some(values) = environment.get("values").and_then(Value::as_array) else {
            let values = environment.get("values").unwrap_or(&Value::Null);
            return Err(Error::Usage(vec![super::argument_type(&["values"], "a list", values)]));
        };
        let variables = Variables::new(values);
        let mut report = Report::new();
        let mut read = |name: &str| match variables.get(name) {
            Ok(value) => value.filter(|value| !value.is_empty()),
            Err(index) => {
                let pointer = format!("/values/{index}/value");
                report.push(Violation::new(Code::PostmanVariable).at(pointer).with("name", name));
                None
            }
        };
        let top_level_domain = read("tld");
        let service_urls: Vec<Option<String>> =
            Service::ALL.iter().map(|service| read(service.postman_variable())).collect();
        let mut config = Self {
            environment_id: read("envID"),
            access_token: read("accessToken").map(Secret::new),
            client_id: read("adminAppID"),
            client_secret: read("adminAppSecret").map(Secret::new),
            admin_environment_id: read("adminEnvID"),
            organization_id: read("orgID"),
            ..Self::default()
        };
        let domain = match top_level_domain {
            Some(top_level_domain) => format!("pingone.{top_level_domain}"),
            None => service_urls
                .iter()
                .zip(Service::ALL)
                .find_map(|(url, service)| region_domain_of(url.as_deref()?, *service))
                .unwrap_or(DEFAULT_DOMAIN)
                .to_owned(),
        };
        match region_by_domain(&domain) {
            Some(region) => config.region = Some(region.code.to_owned()),
            None => config.domain = Some(domain.clone()),
        }
        for ((slot, url), service) in config.service_urls.iter_mut().zip(service_urls).zip(Service::ALL) {
            *slot = url.filter(|url| !is_service_url(url, *service, &domain));
        }
        if report.is_valid() { Ok(config) } else { Err(Error::Usage(report.into_violations())) }
    }

    /// Reads the text of an exported Postman environment. See [`Self::from_postman_environment`].
    ///
    /// # Errors
    /// [`Error::Usage`], also when the text is not JSON.
    pub fn from_postman_environment_text(text: &str) -> Result<Self, Error> {
        match serde_json::from_slice(text.as_bytes()) {
            Ok(environment) => Self::from_postman_environment(&environment),
            Err(_) => {
                let violation = Violation::new(Code::Type).with("property", "environment");
                Err(Error::Usage(vec![violation.with("expected", "an object").with("actual", "text that is not JSON")]))
            }
        }
    }

    /// The configuration as a Postman environment with this name, ready to be imported.
    ///
    /// Without secrets: the access token and the client secret are variables of the type `secret` with an empty value.
    pub fn to_postman_environment(&self, name: &str) -> Value {
        self.postman_environment(name, false)
    }

    /// The configuration as a Postman environment, access token and client secret included.
    ///
    /// Postman saves initial values in its cloud: an environment that is made by this belongs into no shared workspace.
    pub fn to_postman_environment_with_secrets(&self, name: &str) -> Value {
        self.postman_environment(name, true)
    }

    fn postman_environment(&self, name: &str, with_secrets: bool) -> Value {
        let mut values = Vec::new();
        let mut add = |key: &str, value: &str, kind: &str| {
            values.push(json!({"key": key, "value": value, "type": kind, "enabled": true}));
        };
        let region = self.region.as_deref().and_then(region_by_code).or_else(|| regions().first());
        let domain = self.domain.as_deref().or(region.map(|region| region.domain)).unwrap_or(DEFAULT_DOMAIN);
        let top_level_domain = domain.strip_prefix("pingone.");
        if let Some(top_level_domain) = top_level_domain {
            add("tld", top_level_domain, "default");
        }
        for service in Service::ALL {
            let url = match (self.service_url_of(*service), top_level_domain) {
                (Some(url), _) => url.to_owned(),
                (None, Some(_)) => service_url(*service, "pingone.{{tld}}"),
                (None, None) => service_url(*service, domain),
            };
            add(service.postman_variable(), &url, "default");
        }
        let plain = [
            ("envID", &self.environment_id),
            ("adminAppID", &self.client_id),
            ("adminEnvID", &self.admin_environment_id),
            ("orgID", &self.organization_id),
        ];
        for (key, value) in plain {
            add(key, value.as_deref().unwrap_or_default(), "default");
        }
        for (key, secret) in [("accessToken", &self.access_token), ("adminAppSecret", &self.client_secret)] {
            let value = secret.as_ref().filter(|_| with_secrets).map_or("", Secret::expose);
            add(key, value, "secret");
        }
        json!({"name": name, "values": values, "_postman_variable_scope": "environment"})
    }
}

/// The URL of a service as the environment template has it, version included.
fn service_url(service: Service, domain: &str) -> String {
    format!("https://{}.{domain}{}", service.subdomain(), service.version())
}

/// True for the URL of a service under a domain, with the version or without.
fn is_service_url(url: &str, service: Service, domain: &str) -> bool {
    let url = url.strip_suffix('/').unwrap_or(url);
    let url = url.strip_suffix(service.version()).unwrap_or(url);
    url.strip_prefix("https://")
        .and_then(|host| host.strip_prefix(service.subdomain()))
        .and_then(|rest| rest.strip_prefix('.'))
        .is_some_and(|rest| rest == domain)
}

/// The domain of the region whose service this URL is.
fn region_domain_of(url: &str, service: Service) -> Option<&'static str> {
    regions().iter().map(|region| region.domain).find(|domain| is_service_url(url, service, domain))
}

/// The enabled variables of an environment.
struct Variables<'a> {
    entries: Vec<(usize, &'a str, &'a str)>,
}

impl<'a> Variables<'a> {
    fn new(values: &'a [Value]) -> Self {
        let entries = values.iter().take(MOST).enumerate().filter_map(|(index, entry)| {
            let enabled = entry.get("enabled").and_then(Value::as_bool).unwrap_or(true);
            let text = |name| entry.get(name).and_then(Value::as_str);
            if enabled { Some((index, text("key")?, text("value")?)) } else { None }
        });
        Self { entries: entries.collect() }
    }

    /// The value of a variable with all variables in it filled in; the index of the variable when that is not possible.
    fn get(&self, name: &str) -> Result<Option<String>, usize> {
        // Of two with one name the last counts, as in Postman.
        let Some((index, _, value)) = self.entries.iter().rev().find(|(_, key, _)| *key == name) else {
            return Ok(None);
        };
        let (mut out, mut left) = (String::new(), MOST_REFERENCES);
        self.fill(value, DEEPEST, &mut left, &mut out).map(|()| Some(out.trim().to_owned())).ok_or(*index)
    }

    /// Appends a text with its variables filled in, unless that goes too deep, takes too many references (`left`) or
    /// becomes too long.
    fn fill(&self, text: &str, depth: usize, left: &mut usize, out: &mut String) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        *left = left.checked_sub(1)?;
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, after)) = after.split_once("}}") else { break };
            out.push_str(before);
            let (_, _, value) = self.entries.iter().rev().find(|(_, key, _)| *key == name.trim())?;
            self.fill(value, depth, left, out)?;
            rest = after;
            (out.len() <= LONGEST).then_some(())?;
        }
        out.push_str(rest);
        (out.len() <= LONGEST).then_some(())
    }
}

/// Longest name of a variable, in bytes.
const LONGEST_NAME: usize = 100;

/// The name of the first variable in a text: `tld` in `https://api.pingone.{{tld}}/v1`.
pub(super) fn first_variable(text: &str) -> Option<&str> {
    let (_, after) = text.split_once("{{")?;
    let name = after.split_once("}}")?.0.trim();
    (1..=LONGEST_NAME).contains(&name.len()).then_some(name)
}

/// The name of the variable that is the whole text. Of a secret no other part may be shown, and `{{` can stand in one.
pub(super) fn only_variable(text: &str) -> Option<&str> {
    let name = text.trim().strip_prefix("{{")?.strip_suffix("}}")?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b' '));
    first_variable(text).filter(|_| is_name)
}

/// The whole catalogue as a Postman collection (format 2.1), one folder for each family of endpoints.
///
/// Hosts, ids and the token are the variables of the vendor's environment template, so the collection works with an
/// environment made by [`Config::to_postman_environment`]. Query parameters that may be left out are disabled.
pub fn postman_collection() -> Value {
    let mut folders: Vec<(String, Vec<Value>)> = Vec::new();
    for endpoint in catalogue::endpoints() {
        let folder = family(endpoint);
        let item = collection_item(endpoint);
        match folders.iter_mut().find(|(name, _)| *name == folder) {
            Some((_, items)) => items.push(item),
            None => folders.push((folder, vec![item])),
        }
    }
    let folders: Vec<Value> = folders.into_iter().map(|(name, items)| json!({"name": name, "item": items})).collect();
    json!({
        "info": {
            "name": "PingOne (unofficial)",
            "description": "Every operation of the catalogue of pingone-core. Not made by Ping Identity.",
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{accessToken}}", "type": "string"}]},
        "item": folders,
    })
}

/// `users` for `users.password.set`, `authorize.apiServers` for `authorize.apiServers.list`.
fn family(endpoint: &Endpoint) -> String {
    let mut names = endpoint.id.split('.');
    let first = names.next().unwrap_or_default();
    match names.next().filter(|_| first == "authorize") {
        Some(second) => format!("{first}.{second}"),
        None => first.to_owned(),
    }
}

fn collection_item(endpoint: &'static Endpoint) -> Value {
    let mut request = Map::new();
    request.insert("method".into(), endpoint.method.as_str().into());
    request.insert("header".into(), collection_headers(endpoint).into());
    request.insert("url".into(), collection_url(endpoint));
    if let Some(body) = collection_body(endpoint) {
        request.insert("body".into(), body);
    }
    if endpoint.authenticates_client() {
        let pair = |key: &str, value: &str| json!({"key": key, "value": value, "type": "string"});
        let basic = [pair("username", "{{adminAppID}}"), pair("password", "{{adminAppSecret}}")];
        request.insert("auth".into(), json!({"type": "basic", "basic": basic}));
    } else if endpoint.service == Service::Auth {
        request.insert("auth".into(), json!({"type": "noauth"}));
    }
    let description = match endpoint.link() {
        Some(link) => format!("`{}` {}\n\n{link}", endpoint.id, endpoint.notes),
        None => format!("`{}` {}", endpoint.id, endpoint.notes),
    };
    request.insert("description".into(), description.trim().into());
    json!({"name": endpoint.title, "request": request, "response": []})
}

fn collection_headers(endpoint: &Endpoint) -> Vec<Value> {
    let header = |key: &str, value: &str| json!({"key": key, "value": value});
    let content_type = endpoint.content_type.map(|value| header("Content-Type", value));
    let has_content_type = content_type.is_some();
    let others = endpoint.headers.iter().filter(|(name, _)| !(has_content_type && *name == "Content-Type"));
    content_type.into_iter().chain(others.map(|(name, value)| header(name, value))).collect()
}

fn collection_url(endpoint: &'static Endpoint) -> Value {
    let host = format!("{{{{{}}}}}", endpoint.service.postman_variable());
    let path = endpoint.path.strip_prefix(endpoint.service.version()).unwrap_or(endpoint.path);
    let segments: Vec<String> = path.split('/').skip(1).map(collection_segment).collect();
    let mut raw = format!("{host}/{}", segments.join("/"));
    let query: Vec<Value> = endpoint.query.iter().map(collection_query).collect();
    let required = endpoint.query.iter().filter(|parameter| parameter.required);
    for (index, parameter) in required.enumerate() {
        raw.push(if index == 0 { '?' } else { '&' });
        raw.push_str(parameter.name);
        raw.push('=');
        raw.push_str(&query_value(parameter));
    }
    json!({"raw": raw, "host": [host], "path": segments, "query": query})
}

/// A segment with its parameter as a Postman variable.
fn collection_segment(segment: &str) -> String {
    match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
        Some(name) => format!("{{{{{}}}}}", variable(name)),
        None => segment.to_owned(),
    }
}

/// The name that the vendor's environment template has for a path parameter: `envID`, `userID`, `appRoleID`.
fn variable(parameter: &str) -> String {
    let Some(resource) = parameter.strip_suffix("Id") else { return parameter.to_owned() };
    if PathParameterKind::of(parameter) == PathParameterKind::Name {
        return parameter.to_owned();
    }
    let short = [("environment", "env"), ("application", "app"), ("population", "pop"), ("organization", "org")];
    let (prefix, replacement) = short.into_iter().find(|(long, _)| resource.starts_with(long)).unwrap_or(("", ""));
    format!("{replacement}{}ID", resource.strip_prefix(prefix).unwrap_or(resource))
}

fn collection_query(parameter: &QueryParameter) -> Value {
    json!({"key": parameter.name, "value": query_value(parameter), "disabled": !parameter.required})
}

/// An example of a value: the template of a filter, or the first documented value.
fn query_value(parameter: &QueryParameter) -> String {
    match parameter.template.and_then(|template| {
        let (before, rest) = template.split_once('{')?;
        let (name, after) = rest.split_once('}')?;
        Some(format!("{before}{{{{{}}}}}{after}", variable(name)))
    }) {
        Some(value) => value,
        None => parameter.values.first().copied().unwrap_or_default().to_owned(),
    }
}

fn collection_body(endpoint: &Endpoint) -> Option<Value> {
    let model = endpoint.body?;
    Some(match (model, endpoint.authenticates_client()) {
        ("binary", _) => json!({"mode": "file", "file": {"src": ""}}),
        ("TokenRequest", _) => json!({
            "mode": "urlencoded",
            "urlencoded": [{"key": "grant_type", "value": "client_credentials", "type": "text"}],
        }),
        (_, true) => json!({"mode": "urlencoded", "urlencoded": [{"key": "token", "value": "", "type": "text"}]}),
        (_, false) => json!({"mode": "raw", "raw": "{}", "options": {"raw": {"language": "json"}}}),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::PingOne;

    fn environment(values: &[(&str, &str)]) -> Value {
        let values: Vec<Value> = values.iter().map(|(key, value)| json!({"key": key, "value": value})).collect();
        json!({"values": values})
    }

    #[test]
    fn environments_go_back_and_forth() {
        let id = "5caa81af-ec05-41ff-a709-c7378007a99c";
        for config in [
            Config::new().region("NA"),
            Config::new().region("AU").environment_id(id).access_token("tok").client("app", "s3cret"),
            Config::new().domain("pingone.example").organization_id(id),
            Config::new().region("EU").service_url(Service::Api, "https://gw.example/p1").admin_environment_id(id),
        ] {
            let exported = config.to_postman_environment_with_secrets("n");
            assert_eq!(Config::from_postman_environment(&exported).unwrap(), config);
            let public = config.to_postman_environment("n").to_string();
            assert!(!public.contains("s3cret") && !public.contains("\"tok\""), "{public}");
        }
        let other = Config::new().domain("id.example");
        let read = Config::from_postman_environment(&other.to_postman_environment("n")).unwrap();
        let (read, other) = (PingOne::new(read).unwrap(), PingOne::new(other).unwrap());
        assert!(Service::ALL.iter().all(|service| read.base_url(*service) == other.base_url(*service)));
    }

    #[test]
    fn regions_are_recognised_and_variables_filled_in() {
        let read = |values: &[(&str, &str)]| Config::from_postman_environment(&environment(values)).unwrap();
        assert_eq!(read(&[("tld", "com.au")]), Config::new().region("AU"));
        assert_eq!(read(&[("apiPath", "https://api.pingone.sg/v1")]), Config::new().region("SG"));
        assert_eq!(read(&[("apiPath", "https://api.pingone.{{ tld }}"), ("tld", "ca")]), Config::new().region("CA"));
        assert_eq!(read(&[("tld", "eu"), ("tld", "asia"), ("accessToken", "")]), Config::new().region("AP"));
        assert_eq!(read(&[]), Config::new().region("NA"));
    }

    #[test]
    fn cycles_and_other_files_are_refused() {
        for values in [
            &[("tld", "{{tld}}")][..],
            &[("apiPath", "{{a}}"), ("a", "{{b}}"), ("b", "{{a}}")],
            &[("envID", "{{unknown}}")],
        ] {
            let error = Config::from_postman_environment(&environment(values)).expect_err("an error");
            assert_eq!(error.violations()[0].code, Code::PostmanVariable);
            assert_eq!(error.violations()[0].pointer, "/values/0/value");
        }
        let bomb: Vec<(String, String)> =
            (0..8).map(|n| (format!("v{n}"), format!("{{{{v{}}}}}", n + 1).repeat(1000))).collect();
        let mut bomb: Vec<(&str, &str)> = bomb.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        bomb.push(("tld", "{{v3}}"));
        bomb.push(("v8", ""));
        assert!(Config::from_postman_environment(&environment(&bomb)).is_err());
        for text in ["", "[]", "{\"values\": {}}", "null"] {
            assert!(Config::from_postman_environment_text(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_collection_has_every_row_once() {
        let collection = postman_collection();
        let folders = collection["item"].as_array().unwrap();
        let requests: Vec<&Value> = folders.iter().flat_map(|folder| folder["item"].as_array().unwrap()).collect();
        assert_eq!(requests.len(), catalogue::endpoints().count());
        let lock = requests
            .iter()
            .find(|item| item["request"]["description"].as_str().unwrap().starts_with("`users.account.lock`"));
        let lock = &lock.unwrap()["request"];
        assert_eq!(lock["url"]["raw"], "{{apiPath}}/environments/{{envID}}/users/{{userID}}");
        assert_eq!(lock["header"][0]["value"], "application/vnd.pingidentity.account.lock+json");
        let text = collection.to_string();
        assert!(!text.contains("{{apiPath}}/v1") && text.contains("memberOfGroups[id eq \\\"{{groupID}}\\\"]"));
    }
}
