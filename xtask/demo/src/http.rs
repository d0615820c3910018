//! From a [`Request`] to the wire and back: all that a host has to write, here for the HTTP client `ureq`.

use pingone_core::Request;
use pingone_core::response::Response;
use std::error::Error;
use ureq::{Agent, http};

/// An HTTP client that leaves every decision to the core: errors are answers, and redirects are not followed.
pub(crate) fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).max_redirects(0).max_redirects_will_error(false).build().into()
}

/// Sends a request and takes the whole answer.
pub(crate) fn send(agent: &Agent, request: &Request) -> Result<Response, Box<dyn Error>> {
    let mut outgoing = http::Request::builder().method(request.method).uri(&request.url);
    for (name, value) in &request.headers {
        outgoing = outgoing.header(name, value);
    }
    let body = request.body.as_ref().map(|body| body.to_bytes()).unwrap_or_default();
    let answer = agent.run(outgoing.body(body)?)?;

    let status = answer.status().as_u16();
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = answer.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let body = answer.into_body().read_to_vec()?;
    Ok(Response { status, headers, body })
}
