//! The configuration of one tenant, and [`PingOne`], which builds its requests.
//!
//! The platform's: six regions, four services, one host for each pair. Ours: without `region` and `domain` the region is
//! NA, as in the vendor's Postman environment; codes of regions are upper case, as the platform has them; the URL of a
//! service may be replaced (gateways, custom domains of the auth service, stand-ins on loopback) and may end with the
//! version `/v1` or not, which is never joined twice.

use super::host;
use super::postman;
use super::region::{self, DEFAULT_DOMAIN, region_by_code};
use super::secret::Secret;
use crate::argument::{argument_type, unknown_setting};
use crate::catalogue::Service;
use crate::validate::{type_name, validate_base_url};
use crate::{Code, Error, Report, Violation};
use serde_json::Value;

/// Where requests go and who sends them. Everything is optional; [`PingOne::new`] checks it.
///
/// ```
/// use pingone_core::request::{Config, PingOne};
///
/// let p1 = PingOne::new(Config::new().region("EU").environment_id("5caa81af-ec05-41ff-a709-c7378007a99c"))?;
/// assert_eq!(p1.base_url(pingone_core::catalogue::Service::Api), "https://api.pingone.eu");
/// # Ok::<(), pingone_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Config {
    pub(super) region: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) environment_id: Option<String>,
    pub(super) access_token: Option<Secret>,
    pub(super) service_urls: [Option<String>; Service::ALL.len()],
    pub(super) client_id: Option<String>,
    pub(super) client_secret: Option<Secret>,
    pub(super) admin_environment_id: Option<String>,
    pub(super) organization_id: Option<String>,
}

/// The members of a configuration as data, in the order of the documentation.
const SETTINGS: &[&str] = &[
    "region",
    "domain",
    "environmentId",
    "accessToken",
    "apiPath",
    "authPath",
    "orchestratePath",
    "scimPath",
    "clientId",
    "clientSecret",
    "adminEnvironmentId",
    "organizationId",
];

impl Config {
    /// An empty configuration: region NA, no token.
    pub fn new() -> Self {
        Self::default()
    }

    /// The code of the region: `NA`, `CA`, `EU`, `AU`, `SG` or `AP`.
    #[must_use]
    pub fn region(mut self, code: impl Into<String>) -> Self {
        self.region = Some(code.into());
        self
    }

    /// The domain under which the services stand, instead of a region: `api.`, `auth.` and so on are put before it.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The environment of every request that does not name another.
    #[must_use]
    pub fn environment_id(mut self, id: impl Into<String>) -> Self {
        self.environment_id = Some(id.into());
        self
    }

    /// The access token, without `Bearer`.
    #[must_use]
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// The URL of one service, instead of the one of the region: a gateway, a custom domain, a stand-in on loopback.
    #[must_use]
    pub fn service_url(mut self, service: Service, url: impl Into<String>) -> Self {
        if let Some(slot) = self.service_urls.get_mut(service as usize) {
            *slot = Some(url.into());
        }
        self
    }

    /// The client that asks for tokens. Token requests without a client of their own authenticate with it
    /// (`CLIENT_SECRET_BASIC`).
    #[must_use]
    pub fn client(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.client_id = Some(id.into());
        self.client_secret = Some(secret.into());
        self
    }

    /// The environment of the worker application, when it is not the one that is administered: token requests go there.
    #[must_use]
    pub fn admin_environment_id(mut self, id: impl Into<String>) -> Self {
        self.admin_environment_id = Some(id.into());
        self
    }

    /// The organization, for operations on organizations that do not name another.
    #[must_use]
    pub fn organization_id(mut self, id: impl Into<String>) -> Self {
        self.organization_id = Some(id.into());
        self
    }

    /// Reads a configuration from data: an object with the members `region`, `domain`, `environmentId`, `accessToken`,
    /// `apiPath`, `authPath`, `orchestratePath`, `scimPath`, `clientId`, `clientSecret`, `adminEnvironmentId`,
    /// `organizationId`, each a string or null.
    ///
    /// # Errors
    /// [`Error::Usage`] for anything else, all problems at once.
    pub fn from_value(value: &Value) -> Result<Self, Error> {
        let mut config = Self::new();
        let mut report = Report::new();
        let Some(members) = value.as_object() else {
            return Err(usage(setting_type("config", "an object", value)));
        };
        for (name, value) in members {
            if !SETTINGS.contains(&name.as_str()) {
                report.push(unknown_setting(name, SETTINGS));
                continue;
            }
            match value {
                Value::Null => {}
                Value::String(text) => config.set(name, text),
                other => report.push(argument_type(&[name], "text", other)),
            }
        }
        match report.is_valid() {
            true => Ok(config),
            false => Err(Error::Usage(report.into_violations())),
        }
    }

    /// Sets a member by its name in [`SETTINGS`].
    fn set(&mut self, name: &str, text: &str) {
        let text = text.to_owned();
        let slot = match name {
            "region" => &mut self.region,
            "domain" => &mut self.domain,
            "environmentId" => &mut self.environment_id,
            "clientId" => &mut self.client_id,
            "adminEnvironmentId" => &mut self.admin_environment_id,
            "organizationId" => &mut self.organization_id,
            "accessToken" => return self.access_token = Some(Secret::new(text)),
            "clientSecret" => return self.client_secret = Some(Secret::new(text)),
            other => {
                let service = Service::ALL.iter().find(|service| service.postman_variable() == other);
                let Some(slot) = service.and_then(|service| self.service_urls.get_mut(*service as usize)) else {
                    return;
                };
                slot
            }
        };
        *slot = Some(text);
    }

    /// Reports every text that still holds a Postman variable and removes it: no other rule has a say about it.
    fn set_aside_variables(&mut self, report: &mut Report) {
        let mut found = |member: &str, variable: Option<&str>| {
            if let Some(name) = variable {
                report.push(Violation::new(Code::PostmanVariable).at(super::pointer(&[member])).with("name", name));
            }
            variable.is_some()
        };
        let texts = [
            ("region", &mut self.region),
            ("domain", &mut self.domain),
            ("environmentId", &mut self.environment_id),
            ("clientId", &mut self.client_id),
            ("adminEnvironmentId", &mut self.admin_environment_id),
            ("organizationId", &mut self.organization_id),
        ];
        let urls = Service::ALL.iter().map(|service| service.postman_variable()).zip(&mut self.service_urls);
        for (member, slot) in texts.into_iter().chain(urls) {
            slot.take_if(|text| found(member, postman::first_variable(text)));
        }
        for (member, slot) in [("accessToken", &mut self.access_token), ("clientSecret", &mut self.client_secret)] {
            slot.take_if(|secret| found(member, postman::only_variable(secret.expose())));
        }
    }

    /// The URL that replaces the one of the region.
    pub(super) fn service_url_of(&self, service: Service) -> Option<&str> {
        self.service_urls.get(service as usize)?.as_deref()
    }
}

/// One tenant: builds requests, sends nothing.
///
/// Made once, used for any number of requests; `Debug` shows no secret.
#[derive(Debug, Clone, PartialEq)]
pub struct PingOne {
    config: Config,
    services: [ServiceBase; Service::ALL.len()],
    /// The whole value of the header, made once.
    authorization: Option<Secret>,
}

/// What the URLs of one service start with.
#[derive(Debug, Clone, PartialEq, Default)]
struct ServiceBase {
    /// Scheme, authority and path without the version.
    url: String,
    /// The host, when what is sent to it can be read on the way.
    cleartext_host: Option<String>,
}

impl PingOne {
    /// Checks the configuration.
    ///
    /// # Errors
    /// [`Error::Usage`] with every problem; pointers are those of the configuration as data (`/region`). A text that
    /// still holds a Postman variable (`{{envID}}`) is one:
    /// [`from_postman_environment`](Config::from_postman_environment) fills them in.
    pub fn new(mut config: Config) -> Result<Self, Error> {
        let mut report = Report::new();
        config.set_aside_variables(&mut report);
        let domain = check_domain(&config, &mut report);
        check_identifiers(&config, &mut report);
        check_secrets(&config, &mut report);
        let mut services: [ServiceBase; Service::ALL.len()] = Default::default();
        for (base, service) in services.iter_mut().zip(Service::ALL) {
            *base = service_base(&config, *service, &domain, &mut report);
        }
        if !report.is_valid() {
            return Err(Error::Usage(report.into_violations()));
        }
        let authorization = config.access_token.as_ref().map(|token| Secret::new(format!("Bearer {}", token.expose())));
        Ok(Self { config, services, authorization })
    }

    /// The configuration it was made from.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// What the URLs of a service start with: scheme, host and, behind a gateway, a path; the paths of the catalogue
    /// with their version follow it directly.
    pub fn base_url(&self, service: Service) -> &str {
        self.services.get(service as usize).map_or("", |base| base.url.as_str())
    }

    /// The environment of requests that do not name another.
    pub fn environment_id(&self) -> Option<&str> {
        self.config.environment_id.as_deref()
    }

    /// The same tenant with another access token.
    ///
    /// # Errors
    /// [`Error::Usage`] when the token can not be sent in a header.
    pub fn with_access_token(&self, token: impl Into<Secret>) -> Result<Self, Error> {
        Self::new(self.config.clone().access_token(token))
    }

    /// The value of the authorization header.
    pub(super) fn authorization(&self) -> Option<&Secret> {
        self.authorization.as_ref()
    }

    /// The host of a service when it is called over http and is not this machine.
    pub(super) fn cleartext_host(&self, service: Service) -> Option<&str> {
        self.services.get(service as usize)?.cleartext_host.as_deref()
    }
}

fn usage(violation: Violation) -> Error {
    Error::Usage(vec![violation])
}

fn setting_type(name: &str, expected: &str, actual: &Value) -> Violation {
    Violation::new(Code::Type).with("property", name).with("expected", expected).with("actual", type_name(actual))
}

/// The domain of the services: the one given, or the one of the region.
fn check_domain(config: &Config, report: &mut Report) -> String {
    let region = config.region.as_deref().map(|code| (code, region_by_code(code)));
    if let Some((code, None)) = region {
        let violation = Violation::new(Code::UnknownRegion).at("/region").with("region", code);
        report.push(violation.with("suggestions", region::suggestions(code)));
    }
    let Some(domain) = config.domain.as_deref() else {
        return region.and_then(|(_, region)| region).map_or(DEFAULT_DOMAIN, |region| region.domain).to_owned();
    };
    if region.is_some() {
        report.push(Violation::new(Code::RegionAndDomain).at("/domain"));
    }
    let domain = domain.to_ascii_lowercase();
    if !host::is_domain(&domain) {
        report.push(Violation::new(Code::InvalidDomain).at("/domain"));
    } else if let Some(expected) = domain_of_service_host(&domain) {
        let violation = Violation::new(Code::ServiceHost).at("/domain").with("domain", domain.as_str());
        report.push(violation.with("expected", expected));
    }
    domain
}

/// `pingone.eu` for `api.pingone.eu`.
fn domain_of_service_host(domain: &str) -> Option<&'static str> {
    let (label, rest) = domain.split_once('.')?;
    let service = Service::ALL.iter().any(|service| service.subdomain() == label);
    if service { region::region_by_domain(rest).map(|region| region.domain) } else { None }
}

fn check_identifiers(config: &Config, report: &mut Report) {
    let identifiers = [
        ("environmentId", &config.environment_id),
        ("adminEnvironmentId", &config.admin_environment_id),
        ("organizationId", &config.organization_id),
    ];
    for (name, value) in identifiers {
        if let Some(value) = value.as_deref() {
            super::check_id(name, value, report);
        }
    }
}

/// Longest token or client secret. Header fields of more than 8 kB are refused by most servers; this leaves room.
const LONGEST_SECRET: usize = 65_536;

fn check_secrets(config: &Config, report: &mut Report) {
    let secrets = [("accessToken", &config.access_token), ("clientSecret", &config.client_secret)];
    for (name, secret) in secrets {
        let Some(text) = secret.as_ref().map(Secret::expose) else { continue };
        if text.len() > LONGEST_SECRET {
            let violation = Violation::new(Code::TooLarge).at(super::pointer(&[name]));
            report.push(violation.with("actual", text.len()).with("limit", LONGEST_SECRET));
        } else if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            report.push(Violation::new(Code::InvalidSecret).at(super::pointer(&[name])).with("name", name));
        }
    }
    if config.client_id.as_deref().is_some_and(|id| !super::is_client_id(id)) {
        report.push(Violation::new(Code::InvalidClient).at("/clientId").with("name", "clientId"));
    }
}

/// The URL of the region's host, or the one that replaces it. It has the form of a base URL, except that a slash at its
/// end is dropped.
fn service_base(config: &Config, service: Service, domain: &str, report: &mut Report) -> ServiceBase {
    let Some(url) = config.service_url_of(service) else {
        return ServiceBase { url: format!("https://{}.{domain}", service.subdomain()), cleartext_host: None };
    };
    let url = url.strip_suffix('/').unwrap_or(url);
    report.extend_under(&super::pointer(&[service.postman_variable()]), validate_base_url(url));
    // The paths of the catalogue start with the version.
    let url = url.strip_suffix(service.version()).unwrap_or(url);
    let cleartext_host = host::of_cleartext(url).map(str::to_owned);
    ServiceBase { url: url.to_owned(), cleartext_host }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn codes(result: Result<PingOne, Error>) -> Vec<(&'static str, String)> {
        let error = result.expect_err("an error");
        assert_eq!(error.kind(), "UsageError");
        error.violations().iter().map(|v| (v.code.as_str(), v.pointer.clone())).collect()
    }

    fn read(value: Value) -> Result<PingOne, Error> {
        PingOne::new(Config::from_value(&value)?)
    }

    #[test]
    fn every_region_has_its_hosts() {
        for (region, api) in [
            ("NA", "https://api.pingone.com"),
            ("CA", "https://api.pingone.ca"),
            ("EU", "https://api.pingone.eu"),
            ("AU", "https://api.pingone.com.au"),
            ("SG", "https://api.pingone.sg"),
            ("AP", "https://api.pingone.asia"),
        ] {
            let p1 = PingOne::new(Config::new().region(region)).unwrap();
            assert_eq!(p1.base_url(Service::Api), api);
        }
        let p1 = PingOne::new(Config::new()).unwrap();
        let bases: Vec<&str> = Service::ALL.iter().map(|service| p1.base_url(*service)).collect();
        assert_eq!(
            bases,
            [
                "https://api.pingone.com",
                "https://auth.pingone.com",
                "https://orchestrate-api.pingone.com",
                "https://scim-api.pingone.com"
            ]
        );
    }

    #[test]
    fn the_version_is_never_joined_twice() {
        for url in
            ["https://gw.example/p1", "https://gw.example/p1/", "https://gw.example/p1/v1", "https://gw.example/p1/v1/"]
        {
            let p1 = PingOne::new(Config::new().service_url(Service::Api, url)).unwrap();
            assert_eq!(p1.base_url(Service::Api), "https://gw.example/p1", "{url}");
        }
        let p1 = PingOne::new(Config::new().service_url(Service::Api, "https://gw.example/xv1")).unwrap();
        assert_eq!(p1.base_url(Service::Api), "https://gw.example/xv1");
        let p1 = PingOne::new(Config::new().service_url(Service::Auth, "https://login.example/v1")).unwrap();
        assert_eq!(p1.base_url(Service::Auth), "https://login.example/v1");
    }

    #[test]
    fn says_everything_that_is_wrong_and_shows_no_secret() {
        let result = read(json!({
            "region": "NORTH_AMERICA", "domain": "https://x", "environmentId": "1", "accessToken": "hid\r\nden",
            "scimPath": "https://user:pass@h", "clientId": "a\u{0}", "clientSecret": "",
        }));
        let shown = format!("{:?} {}", result, result.as_ref().expect_err("an error"));
        assert!(!shown.contains("den\"") && !shown.contains("hid") && !shown.contains("pass"), "{shown}");
        let pointers: Vec<String> = codes(result).into_iter().map(|(_, pointer)| pointer).collect();
        assert_eq!(
            pointers,
            [
                "/region",
                "/domain",
                "/domain",
                "/environmentId",
                "/accessToken",
                "/clientSecret",
                "/clientId",
                "/scimPath"
            ]
        );
    }

    #[test]
    fn reads_data_and_refuses_unknown_members() {
        assert_eq!(codes(read(json!({"regoin": "NA"}))), [("unknown_setting", "/regoin".to_owned())]);
        assert_eq!(codes(read(json!({"region": 1}))), [("type", "/region".to_owned())]);
        assert_eq!(codes(read(json!([]))), [("type", String::new())]);
        assert_eq!(codes(read(json!({"domain": "api.pingone.eu"}))), [("service_host", "/domain".to_owned())]);
        assert_eq!(codes(read(json!({"domain": "10.0.0.1"}))), [("invalid_domain", "/domain".to_owned())]);
        let p1 = read(json!({"domain": "PingOne.Example", "accessToken": null})).unwrap();
        assert_eq!(p1.base_url(Service::Scim), "https://scim-api.pingone.example");
    }
}
