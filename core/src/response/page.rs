//! Pages of collections and the links between them.
//!
//! The token follows a link, so a link is only turned into a request when it stays where the token belongs. A link is
//! refused unless it
//! - is an absolute URL in printable ASCII of at most [`LONGEST`] bytes, without user info and backslashes,
//! - has the scheme, host and port of the tenant's own service, and
//! - has the path of the endpoint that answered, whatever its path parameters are, and
//! - is not the `self` link of the page: whoever follows it would go round for ever.
//!
//! The platform documents that the link is to be followed as it is (API foundations, paging); these limits are ours.

use super::typed;
use crate::Error;
use crate::catalogue::{Endpoint, Method, Service};
use crate::request::{Request, regions};
use crate::violation::{Code, Report, Violation};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// The longest link that is followed, in bytes.
const LONGEST: usize = 16 * 1024;

/// One page of a collection.
///
/// Pages may hold fewer items than were asked for, none included: only a missing [`Page::next`] means the end.
/// `Debug` shows counts, no items.
#[derive(Clone, PartialEq)]
pub struct Page {
    endpoint: &'static Endpoint,
    document: Value,
    collection: Option<String>,
    next: Followed,
    previous: Followed,
}

/// The request of a link, `None` without a link, or why it is not followed.
type Followed = Result<Option<Box<Request>>, Box<Violation>>;

impl Page {
    /// Makes a page of a body; gives the body back when it is neither an object nor an array.
    pub(super) fn read(
        endpoint: &'static Endpoint,
        document: Value,
        host: Host<'_>,
        headers: &[(String, String)],
        report: &mut Report,
    ) -> Result<Self, Value> {
        if !document.is_object() && !document.is_array() {
            return Err(document);
        }
        let collection = document
            .get("_embedded")
            .and_then(Value::as_object)
            .and_then(|embedded| embedded.iter().find(|(_, value)| value.is_array()).map(|(name, _)| name.to_owned()));
        let mut link = |relation: &'static str| {
            let request = follow(endpoint, &document, relation, host, headers);
            if let Err(violation) = &request {
                report.push(violation.as_ref().clone());
            }
            request
        };
        let (next, previous) = (link("next"), link("prev"));
        Ok(Self { endpoint, document, collection, next, previous })
    }

    /// The items, as they came.
    pub fn items(&self) -> &[Value] {
        let embedded = || self.document.get("_embedded")?.get(self.collection.as_deref()?);
        let items = embedded().or_else(|| self.document.get("Resources")).unwrap_or(&self.document);
        items.as_array().map_or(&[], Vec::as_slice)
    }

    /// The items as structs of [`crate::typed`], or as any other type that serde can read.
    ///
    /// # Errors
    ///
    /// [`Error::Protocol`] with the pointer to the first item that does not have the form of `T`.
    pub fn items_as<T: DeserializeOwned>(&self) -> Result<Vec<T>, Error> {
        let base = match (&self.collection, self.document.is_array()) {
            (Some(name), _) => format!("/_embedded/{name}"),
            (None, true) => String::new(),
            (None, false) => "/Resources".to_owned(),
        };
        let items = self.items().iter().enumerate();
        items.map(|(index, item)| typed(self.endpoint, &format!("{base}/{index}"), item)).collect()
    }

    /// The member of `_embedded` that holds the items, for example `users`.
    pub fn collection(&self) -> Option<&str> {
        self.collection.as_deref()
    }

    /// How many items the platform says are on this page.
    pub fn size(&self) -> Option<u64> {
        self.number("size", "itemsPerPage")
    }

    /// How many items the platform says there are in all; it often does not say.
    pub fn count(&self) -> Option<u64> {
        self.number("count", "totalResults")
    }

    fn number(&self, name: &str, scim_name: &str) -> Option<u64> {
        self.document.get(name).or_else(|| self.document.get(scim_name))?.as_u64()
    }

    /// The request for the page after this one; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Protocol`] with `link_refused` when there is a next page, but its link leaves the tenant's own API
    /// host, as the token would follow it, or leads back to this page. The items of this page are unharmed.
    pub fn next(&self) -> Result<Option<&Request>, Error> {
        usable(&self.next)
    }

    /// The request for the page before this one; `None` at the beginning.
    ///
    /// # Errors
    ///
    /// As [`Self::next`].
    pub fn previous(&self) -> Result<Option<&Request>, Error> {
        usable(&self.previous)
    }

    /// The whole body, `_links` and `_embedded` included.
    pub fn document(&self) -> &Value {
        &self.document
    }
}

fn usable(link: &Followed) -> Result<Option<&Request>, Error> {
    match link {
        Ok(request) => Ok(request.as_deref()),
        Err(violation) => Err(Error::Protocol(vec![violation.as_ref().clone()])),
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("collection", &self.collection)
            .field("items", &self.items().len())
            .field("next", &matches!(self.next, Ok(Some(_))))
            .finish_non_exhaustive()
    }
}

/// Where links may lead.
#[derive(Debug, Clone, Copy)]
pub(super) enum Host<'a> {
    /// The host of a service in any region; when the page has a `self` link, in the region of that link.
    AnyRegion(Service),
    /// What the URLs of the tenant's own service start with, for example `https://api.pingone.eu`; the paths of the
    /// catalogue follow it directly.
    Base(&'a str),
}

/// Turns a link of the page into a request.
fn follow(
    endpoint: &'static Endpoint,
    document: &Value,
    relation: &'static str,
    host: Host<'_>,
    headers: &[(String, String)],
) -> Followed {
    let link = document.get("_links").and_then(|links| links.get(relation));
    let Some(link) = link.filter(|link| !link.is_null()) else { return Ok(None) };
    let href = match link.get("href") {
        None | Some(Value::Null) => return Ok(None),
        Some(href) => href.as_str().unwrap_or_default(),
    };
    match check(endpoint, document, href, host) {
        Ok(()) => Ok(Some(Box::new(Request {
            endpoint: endpoint.id,
            method: Method::Get.as_str(),
            url: href.to_owned(),
            headers: headers.to_vec(),
            body: None,
            warnings: Vec::new(),
        }))),
        Err(reason) => Err(Box::new(
            Violation::new(Code::LinkRefused)
                .at(format!("/_links/{relation}/href"))
                .with("relation", relation)
                .with("reason", reason.as_str()),
        )),
    }
}

/// Why a link is not followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Refusal {
    NotAnUrl,
    UserInfo,
    OtherHost,
    OtherPath,
    SamePage,
}

impl Refusal {
    const fn as_str(self) -> &'static str {
        match self {
            Self::NotAnUrl => "it is not an absolute URL in printable ASCII",
            Self::UserInfo => "it carries user info",
            Self::OtherHost => "it leaves the tenant's own API host",
            Self::OtherPath => "it leaves the path of the endpoint",
            Self::SamePage => "it leads back to the same page",
        }
    }
}

fn check(endpoint: &Endpoint, document: &Value, href: &str, host: Host<'_>) -> Result<(), Refusal> {
    let link = Link::parse(href)?;
    let own = document.pointer("/_links/self/href").and_then(Value::as_str);
    match host {
        Host::AnyRegion(service) => {
            let subdomain = service.subdomain();
            let known = regions().iter().any(|region| link.is_at(&format!("https://{subdomain}.{}", region.domain)));
            let same = own.and_then(|own| Link::parse(own).ok()).is_none_or(|own| own.origin() == link.origin());
            if !known || !same {
                return Err(Refusal::OtherHost);
            }
            link.has_path(endpoint.path)?;
        }
        Host::Base(base) => {
            let base = Link::parse(base)?;
            if base.origin() != link.origin() {
                return Err(Refusal::OtherHost);
            }
            link.has_path(&format!("{}{}", base.path.trim_end_matches('/'), endpoint.path))?;
        }
    }
    if own == Some(href) { Err(Refusal::SamePage) } else { Ok(()) }
}

/// The parts of an absolute URL that decide where a request goes.
struct Link<'a> {
    scheme: &'a str,
    authority: &'a str,
    path: &'a str,
}

impl<'a> Link<'a> {
    fn parse(href: &'a str) -> Result<Self, Refusal> {
        // Clients disagree about anything else: some drop tabs and line breaks, some read a backslash as a slash.
        let plain = href.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        if href.len() > LONGEST || !plain {
            return Err(Refusal::NotAnUrl);
        }
        let (scheme, rest) = href.split_once("://").ok_or(Refusal::NotAnUrl)?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at_checked(end).ok_or(Refusal::NotAnUrl)?;
        if authority.contains('@') {
            return Err(Refusal::UserInfo);
        }
        if authority.is_empty() {
            return Err(Refusal::NotAnUrl);
        }
        let path = rest.split(['?', '#']).next().unwrap_or_default();
        Ok(Self { scheme, authority, path })
    }

    /// Scheme and host in lower case, without the port that the scheme implies (RFC 3986, 6.2.3).
    fn origin(&self) -> (String, String) {
        let scheme = self.scheme.to_ascii_lowercase();
        let authority = self.authority.to_ascii_lowercase();
        let implied = match scheme.as_str() {
            "https" => ":443",
            "http" => ":80",
            _ => "",
        };
        let authority = authority.strip_suffix(implied).unwrap_or(&authority).to_owned();
        (scheme, authority)
    }

    fn is_at(&self, origin: &str) -> bool {
        Link::parse(origin).is_ok_and(|other| other.origin() == self.origin())
    }

    /// The segments fit a template: `{parameter}` takes any segment that does not change the path. One slash at the end
    /// is tolerated, as older texts write it.
    fn has_path(&self, template: &str) -> Result<(), Refusal> {
        let path = self.path.strip_suffix('/').unwrap_or(self.path);
        let mut segments = path.split('/');
        let fits = template.split('/').all(|wanted| match segments.next() {
            Some(segment) if wanted.starts_with('{') => is_encoded(segment) && !is_dot_segment(segment),
            Some(segment) => segment == wanted,
            None => false,
        });
        if fits && segments.next().is_none() { Ok(()) } else { Err(Refusal::OtherPath) }
    }
}

/// A segment that is not empty and that clients send as it is (RFC 3986, 3.3).
fn is_encoded(segment: &str) -> bool {
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte);
    !segment.is_empty() && segment.bytes().all(legal)
}

/// `.` and `..`, encoded or not: clients remove them and thereby change the path.
fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use serde_json::json;

    const PATH: &str = "/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users";

    fn refusal(href: &str, host: Host<'_>) -> Option<Refusal> {
        check(catalogue::endpoint("users.list").unwrap(), &json!({}), href, host).err()
    }

    #[test]
    fn follows_links_of_the_own_host_only() {
        let any = Host::AnyRegion(Service::Api);
        let at = |origin: &str| refusal(&format!("{origin}{PATH}?cursor=x"), any);
        for origin in ["https://api.pingone.com", "https://api.pingone.com.au", "HTTPS://API.PingOne.EU:443"] {
            assert_eq!(at(origin), None, "{origin}");
        }
        for origin in [
            "http://api.pingone.com",
            "https://api.pingone.com:8443",
            "https://api.pingone.com.",
            "https://api.pingone.com.evil.example",
            "https://evil.example/api.pingone.com",
            "https://auth.pingone.com",
            "https://xapi.pingone.com",
            "https://evil.example#https://api.pingone.com",
            "ftp://api.pingone.com",
        ] {
            assert_eq!(at(origin), Some(Refusal::OtherHost), "{origin}");
        }
        assert_eq!(at("https://api.pingone.com@evil.example"), Some(Refusal::UserInfo));
        assert_eq!(at("https://user:pass@api.pingone.com"), Some(Refusal::UserInfo));
        for origin in ["//api.pingone.com", "", "https://", "https://api.pingone.com\\@evil.example", "https://é.com"]
        {
            assert_eq!(at(origin), Some(Refusal::NotAnUrl), "{origin}");
        }
        assert_eq!(refusal(&format!("https://api.pingone.com{PATH}?c=\r\n"), any), Some(Refusal::NotAnUrl));
        assert_eq!(refusal(&"x".repeat(LONGEST + 1), any), Some(Refusal::NotAnUrl));
    }

    #[test]
    fn keeps_to_the_path_of_the_endpoint() {
        let any = Host::AnyRegion(Service::Api);
        let at = |path: &str| refusal(&format!("https://api.pingone.com{path}"), any);
        assert_eq!(at("/v1/environments/abc/users/?cursor=x"), None);
        for path in [
            "",
            "/",
            "/v1/environments/abc/groups",
            "/v1/environments/abc/users/def",
            "/v1/environments//users",
            "/v1/environments/../users",
            "/v1/environments/%2E%2e/users",
            "/v1/environments/abc/users//",
            "/v1/environments/abc?/users",
        ] {
            assert_eq!(at(path), Some(Refusal::OtherPath), "{path}");
        }
    }

    #[test]
    fn a_base_may_be_http_and_have_a_path() {
        let base = Host::Base("http://127.0.0.1:8080/stand-in/");
        assert_eq!(refusal(&format!("http://127.0.0.1:8080/stand-in{PATH}"), base), None);
        assert_eq!(refusal(&format!("http://127.0.0.1:8080{PATH}"), base), Some(Refusal::OtherPath));
        assert_eq!(refusal(&format!("https://127.0.0.1:8080/stand-in{PATH}"), base), Some(Refusal::OtherHost));
        assert_eq!(refusal(&format!("https://api.pingone.com{PATH}"), base), Some(Refusal::OtherHost));
    }

    #[test]
    fn a_page_does_not_follow_itself() {
        let href = format!("https://api.pingone.com{PATH}?cursor=x");
        let document = json!({"_links": {"self": {"href": href}, "next": {"href": href}, "prev": {"href": href}}});
        for host in [Host::AnyRegion(Service::Api), Host::Base("https://api.pingone.com")] {
            let mut report = Report::new();
            let endpoint = catalogue::endpoint("users.list").unwrap();
            let page = Page::read(endpoint, document.clone(), host, &[], &mut report).unwrap();
            assert!(page.next().is_err() && page.previous().is_err());
            assert!(report.violations()[0].message().contains("leads back to the same page"));
        }
    }

    #[test]
    fn a_page_stays_in_its_own_region() {
        let document = json!({"_links": {
            "self": {"href": format!("https://api.pingone.eu{PATH}")},
            "next": {"href": format!("https://api.pingone.com{PATH}?cursor=x")},
        }});
        let mut report = Report::new();
        let endpoint = catalogue::endpoint("users.list").unwrap();
        let page = Page::read(endpoint, document, Host::AnyRegion(Service::Api), &[], &mut report).unwrap();
        assert!(page.next().is_err());
        assert_eq!(page.previous(), Ok(None));
        assert_eq!(report.violations()[0].pointer, "/_links/next/href");
    }
}
