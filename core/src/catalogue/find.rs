//! The rows that a concrete request line belongs to.

use super::{Endpoint, endpoints};

/// A row whose method and path fit a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<'a> {
    /// The row.
    pub endpoint: &'static Endpoint,
    /// True when the content type fits, too. Rows that differ by content type only are all candidates: when none of them
    /// fits, the request has the wrong content type.
    pub content_type_fits: bool,
    /// The path parameters as they stand in the path, still encoded.
    pub parameters: Vec<(&'static str, &'a str)>,
}

/// The rows that a request belongs to, those with a fitting content type first, in the order of the catalogue.
///
/// `path` is the path of the request without query, the version included where the service has one; `content_type` may
/// have parameters. Several rows of the same method, path and content type are different uses of one operation
/// (`users.get` and `users.groupNames.get`).
///
/// ```
/// use pingone_core::catalogue::find_request;
///
/// let path = "/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users/8ce55f02-2077-4493-9a6d-0385df1f0772";
/// let found = find_request("POST", path, Some("application/vnd.pingidentity.account.lock+json"));
/// assert_eq!(found[0].endpoint.id, "users.account.lock");
/// assert!(found[0].content_type_fits);
/// ```
pub fn find_request<'a>(method: &str, path: &'a str, content_type: Option<&str>) -> Vec<Candidate<'a>> {
    let content_type = content_type.map(essence);
    let (mut fitting, mut others) = (Vec::new(), Vec::new());
    for endpoint in endpoints().filter(|endpoint| endpoint.method.as_str() == method) {
        let Some(parameters) = capture(endpoint.path, path) else { continue };
        let content_type_fits = fits(endpoint, content_type);
        let list = if content_type_fits { &mut fitting } else { &mut others };
        list.push(Candidate { endpoint, content_type_fits, parameters });
    }
    fitting.append(&mut others);
    fitting
}

/// The parameters of a path that has the form of a template.
fn capture<'a>(template: &'static str, path: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
    let mut parameters = Vec::new();
    let mut segments = path.split('/');
    for wanted in template.split('/') {
        let segment = segments.next()?;
        match wanted.strip_prefix('{').and_then(|wanted| wanted.strip_suffix('}')) {
            Some(name) if !segment.is_empty() => parameters.push((name, segment)),
            None if wanted == segment => {}
            _ => return None,
        }
    }
    segments.next().is_none().then_some(parameters)
}

/// A media type without parameters.
fn essence(content_type: &str) -> &str {
    content_type.split_once(';').map_or(content_type, |(essence, _)| essence).trim()
}

fn fits(endpoint: &Endpoint, given: Option<&str>) -> bool {
    match (endpoint.content_type, given) {
        // A content type without a body says nothing.
        (None, _) => true,
        (Some(_), None) => false,
        (Some(wanted), Some(given)) => match wanted.strip_suffix('*') {
            Some(prefix) => given.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix)),
            None => wanted.eq_ignore_ascii_case(given),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const USER: &str =
        "/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users/8ce55f02-2077-4493-9a6d-0385df1f0772";

    fn ids(method: &str, path: &str, content_type: Option<&str>) -> Vec<&'static str> {
        let fitting = find_request(method, path, content_type).into_iter().filter(|found| found.content_type_fits);
        fitting.map(|found| found.endpoint.id).collect()
    }

    #[test]
    fn content_types_tell_rows_apart() {
        assert_eq!(
            ids("POST", USER, Some("application/vnd.pingidentity.account.unlock+json")),
            ["users.account.unlock"]
        );
        assert_eq!(
            ids("POST", USER, Some("Application/Vnd.pingidentity.account.lock+JSON; charset=utf-8")),
            ["users.account.lock"]
        );
        assert_eq!(ids("POST", USER, Some("application/json")), [""; 0]);
        assert!(find_request("POST", USER, Some("application/json")).len() > 2);
        assert_eq!(ids("GET", USER, None), ["users.get", "users.groupNames.get"]);
        assert_eq!(ids("get", USER, None), [""; 0]);
        let images = "/v1/environments/e/images";
        assert_eq!(ids("POST", images, Some("image/png")), ["images.create"]);
        assert_eq!(ids("POST", images, Some("imag")), [""; 0]);
    }

    #[test]
    fn captures_are_the_segments() {
        let found = find_request("GET", "/v1/environments/a/templates/b%2Fc", None);
        assert_eq!(found[0].parameters, [("environmentId", "a"), ("templateName", "b%2Fc")]);
        assert!(find_request("GET", "/v1/environments/a/templates/", None).is_empty());
        assert!(find_request("GET", "/v1/environments//users", None).is_empty());
        assert!(find_request("GET", "", None).is_empty());
    }
}
