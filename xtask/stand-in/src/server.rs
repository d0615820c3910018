//! Sockets: takes requests off the wire, hands them to the platform and writes its answers.

use crate::answer::Answer;
use crate::control::Entry;
use crate::incoming::Incoming;
use crate::platform::Platform;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Method, Request, Response, Server};

/// The largest request body that is read.
const LARGEST_BODY: u64 = 8 * 1024 * 1024;

/// Threads that answer; a browser opens several connections at once.
const WORKERS: usize = 4;

/// A running stand-in. It stops when it is dropped.
#[derive(Debug)]
pub struct StandIn {
    base_url: String,
    platform: Arc<Mutex<Platform>>,
    server: Arc<ServerHandle>,
    workers: Vec<JoinHandle<()>>,
}

struct ServerHandle(Server);

impl std::fmt::Debug for ServerHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Server")
    }
}

impl StandIn {
    /// Starts on a free port of the loopback address.
    pub fn start() -> io::Result<Self> {
        Self::on_port(0)
    }

    /// Starts on a port of the loopback address.
    pub fn on_port(port: u16) -> io::Result<Self> {
        let server = Server::http(("127.0.0.1", port)).map_err(io::Error::other)?;
        let address = server.server_addr().to_ip().ok_or_else(|| io::Error::other("no address"))?;
        let base_url = format!("http://{address}");
        let platform = Arc::new(Mutex::new(Platform::new(&base_url)));
        let server = Arc::new(ServerHandle(server));
        let workers = (0..WORKERS).map(|_| {
            let (server, platform) = (Arc::clone(&server), Arc::clone(&platform));
            thread::spawn(move || work(&server.0, &platform))
        });
        let workers = workers.collect();
        Ok(Self { base_url, platform, server, workers })
    }

    /// Scheme, host and port, for example `http://127.0.0.1:49152`: what the `apiPath` and `authPath` of a
    /// configuration start with.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Every request so far.
    pub fn log(&self) -> Vec<Entry> {
        lock(&self.platform).log().to_vec()
    }

    /// What was wrong with the requests so far, one line each.
    pub fn problems(&self) -> Vec<String> {
        let log = self.log();
        let lines = log.iter().flat_map(|entry| {
            entry.problems.iter().map(move |problem| format!("{} {}: {problem}", entry.method, entry.path))
        });
        lines.collect()
    }

    /// Answers 429 to `times` requests, after `after` more requests were answered as usual.
    pub fn throttle(&self, after: u32, times: u32, retry_after_seconds: u32) {
        lock(&self.platform).throttle(after, times, retry_after_seconds);
    }

    /// Makes every token given out so far invalid.
    pub fn expire_tokens(&self) {
        lock(&self.platform).expire_tokens();
    }

    /// Blocks while the stand-in serves.
    pub fn serve_until_stopped(mut self) {
        for worker in self.workers.drain(..) {
            // A worker that panicked has written its reason already.
            let _ = worker.join();
        }
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.0.unblock();
        }
        for worker in self.workers.drain(..) {
            let _ = worker.join();
        }
    }
}

fn lock(platform: &Mutex<Platform>) -> MutexGuard<'_, Platform> {
    platform.lock().unwrap_or_else(PoisonError::into_inner)
}

fn work(server: &Server, platform: &Mutex<Platform>) {
    while let Ok(mut request) = server.recv() {
        let incoming = match read(&mut request) {
            Ok(incoming) => incoming,
            Err(_) => continue,
        };
        let answer = lock(platform).answer(&incoming);
        // The client may have gone away.
        let _ = write(request, answer);
    }
}

fn read(request: &mut Request) -> io::Result<Incoming> {
    let headers = request.headers().iter();
    let headers =
        headers.map(|header| (header.field.to_string().to_ascii_lowercase(), header.value.to_string())).collect();
    let (method, target) = (request.method().to_string(), request.url().to_owned());
    let mut body = Vec::new();
    request.as_reader().take(LARGEST_BODY).read_to_end(&mut body)?;
    Ok(Incoming::new(&method, &target, headers, body))
}

fn write(request: Request, answer: Answer) -> io::Result<()> {
    let body = answer.body.map(|body| body.to_string().into_bytes());
    let mut headers = answer.headers;
    if body.is_some() {
        headers.push(("Content-Type", "application/json;charset=utf-8".to_owned()));
    }
    let is_head = *request.method() == Method::Head;
    let mut response = Response::from_data(body.unwrap_or_default()).with_status_code(answer.status);
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    if is_head { request.respond(response.with_data(io::empty(), Some(0))) } else { request.respond(response) }
}
