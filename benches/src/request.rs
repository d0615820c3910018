//! Requests, from arguments to URL, headers and body.

use crate::timing::{Line, lines};
use crate::validation;
use pingone_core::Error;
use pingone_core::request::{Args, Call, Config, PingOne};
use pingone_core::typed::{ApiService, Typed};

const ENVIRONMENT: &str = "5caa81af-ec05-41ff-a709-c7378007a99c";
const USER: &str = "8ce55f02-2077-4493-9a6d-0385df1f0772";
const FILTER: &str = "name.family eq \"O'Neil\" and population.id eq \"3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11\"";
/// What one request without a body may take, in nanoseconds.
const REQUEST: f64 = 2_000.0;

pub(crate) fn run() -> Result<(), String> {
    println!("## Requests\n");
    measure().map_err(|error| error.to_string())
}

fn measure() -> Result<(), Error> {
    let p1 = PingOne::new(Config::new().environment_id(ENVIRONMENT).access_token("eyJhbGciOi"))?;
    let service = validation::service();
    let typed = ApiService::from_value(service.clone())?;
    let get = || p1.users().get(USER);
    let list = || p1.users().list().filter(FILTER).limit(100);
    let create = || p1.authorize().api_servers().create(service.clone());
    let create_typed = || p1.authorize().api_servers().create(&typed);
    for call in [get(), list(), create(), create_typed()] {
        call.build()?;
    }
    lines(&[
        Line::new("`users.get`", 1, || size(get())).budget(REQUEST),
        Line::new("`users.get` by id and arguments", 1, || {
            p1.request("users.get", Args::new().set("userId", USER)).map_or(0, |request| request.url.len())
        })
        .budget(REQUEST),
        Line::new("`users.list` with filter and limit", 1, || size(list())).budget(REQUEST),
        Line::new("`authorize.apiServers.create`, a JSON value validated", 1, || size(create())),
        Line::new("`authorize.apiServers.create`, a struct validated", 1, || size(create_typed())),
    ]);
    Ok(())
}

fn size(call: Call<'_>) -> usize {
    std::hint::black_box(call).build().map_or(0, |request| request.url.len() + request.headers.len())
}
