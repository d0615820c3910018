//! Path matching beside matchit, wayfind, path-tree and `RegexSet`.
//!
//! The peers get the raw path and neither check nor decode it; the matcher of this repository does both, on the same
//! bytes. Every contender reads what it captured.

use crate::timing::{Contender, once, race, table};
use pingone_core::path::{Operation, PathMatcher, PathSpec, PatternType};
use serde_json::Value;
use std::path::Path;

pub(crate) fn run() -> Result<(), String> {
    println!("## Path matching\n");
    for name in ["github_v3", "pingone"] {
        race_table(&Table::read(name)?)?;
    }
    lines_of_a_log()?;
    build_times()?;
    growth()
}

/// A request and the place of the route that it belongs to.
type Request = (String, Option<usize>);

struct Table {
    name: &'static str,
    routes: Vec<String>,
    requests: Vec<(&'static str, Vec<Request>)>,
}

impl Table {
    fn read(name: &'static str) -> Result<Self, String> {
        let read = |file: String| -> Result<Value, String> {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("routes").join(&file);
            let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
        };
        let routes = read(format!("{name}.json"))?;
        let requests = read(format!("{name}.requests.json"))?;
        let list =
            |value: &Value, member: &str| value.get(member).and_then(Value::as_array).cloned().unwrap_or_default();
        let pattern = |route: Value| route.get("pattern").and_then(Value::as_str).map(str::to_owned);
        let request = |request: Value| match &request {
            Value::String(path) => Some((path.clone(), None)),
            Value::Array(pair) => {
                let expected = pair.get(1).and_then(Value::as_u64).and_then(|place| usize::try_from(place).ok());
                Some((pair.first()?.as_str()?.to_owned(), expected))
            }
            _ => None,
        };
        let kinds = ["hits", "needs_backtracking", "misses"];
        Ok(Self {
            name,
            routes: list(&routes, "routes").into_iter().filter_map(pattern).collect(),
            requests: kinds.map(|kind| (kind, list(&requests, kind).into_iter().filter_map(request).collect())).into(),
        })
    }
}

/// A router: the route of a path, and the bytes that it captured.
type Find<'a> = Box<dyn Fn(&str) -> Option<(usize, usize)> + 'a>;

fn matcher(routes: &[String]) -> Result<PathMatcher, String> {
    let operation = |route: &String| {
        let parameterized = route.contains(['{', '*']);
        let pattern_type = if parameterized { PatternType::Parameter } else { PatternType::Exact };
        Operation { id: route.clone(), methods: None, paths: vec![PathSpec::new(pattern_type, route.as_str())] }
    };
    let operations: Vec<Operation> = routes.iter().map(operation).collect();
    PathMatcher::new::<&str>(&[], &operations).map_err(|error| error.to_string())
}

fn matchit_router(routes: &[String]) -> Result<matchit::Router<usize>, String> {
    let mut router = matchit::Router::new();
    for (place, route) in routes.iter().enumerate() {
        router.insert(route.as_str(), place).map_err(|error| format!("matchit: {route}: {error}"))?;
    }
    Ok(router)
}

fn wayfind_router(routes: &[String]) -> Result<wayfind::Router<usize>, String> {
    let mut builder = wayfind::RouterBuilder::new();
    for (place, route) in routes.iter().enumerate() {
        let route = route.replace('{', "<").replace('}', ">");
        builder.insert(&route, place).map_err(|error| format!("wayfind: {route}: {error}"))?;
    }
    Ok(builder.build())
}

fn path_tree_router(routes: &[String]) -> path_tree::PathTree<usize> {
    let mut router = path_tree::PathTree::new();
    for (place, route) in routes.iter().enumerate() {
        let _ = router.insert(&route.replace('{', ":").replace('}', ""), place);
    }
    router
}

fn regex_set(routes: &[String]) -> Result<regex::RegexSet, String> {
    let expression = |route: &String| {
        let part = |part: &str| if part.starts_with('{') { "[^/]+".to_owned() } else { regex::escape(part) };
        format!("^{}$", route.split('/').map(part).collect::<Vec<_>>().join("/"))
    };
    let expressions: Vec<String> = routes.iter().map(expression).collect();
    regex::RegexSetBuilder::new(expressions)
        .size_limit(1 << 28)
        .dfa_size_limit(1 << 26)
        .build()
        .map_err(|e| e.to_string())
}

fn race_table(data: &Table) -> Result<(), String> {
    let ours = matcher(&data.routes)?;
    let matchit = matchit_router(&data.routes)?;
    let wayfind = wayfind_router(&data.routes)?;
    let path_tree = path_tree_router(&data.routes);
    let regexes = regex_set(&data.routes)?;
    let routers: Vec<(&str, Find<'_>)> = vec![
        ("pingone-core", Box::new(|path| find_ours(&ours, path))),
        ("matchit", Box::new(|path| find_matchit(&matchit, path))),
        ("wayfind", Box::new(|path| find_wayfind(&wayfind, path))),
        ("path-tree", Box::new(|path| find_path_tree(&path_tree, path))),
        ("RegexSet (no captures)", Box::new(|path| regexes.matches(path).iter().next().map(|place| (place, 0)))),
    ];
    println!("### {} ({} patterns), ns for one request\n", data.name, data.routes.len());
    let mut rows = Vec::new();
    for (kind, requests) in data.requests.iter().filter(|(_, requests)| !requests.is_empty()) {
        let wrong: Vec<usize> = routers
            .iter()
            .map(|(_, find)| {
                requests.iter().filter(|(path, wanted)| find(path).map(|found| found.0) != *wanted).count()
            })
            .collect();
        if let (Some((path, _)), true) = (requests.first(), wrong.first() != Some(&0)) {
            return Err(format!("{}: {kind}: wrong answers, first request {path}", data.name));
        }
        let paths: Vec<&str> = requests.iter().map(|(path, _)| path.as_str()).collect();
        let paths = &paths;
        let sum = |found: Option<(usize, usize)>| found.map_or(1, |(place, bytes)| place + bytes);
        // Calls are static here: a call through a pointer would be measured too.
        let contenders = [
            Contender::new(paths.len(), || paths.iter().map(|path| sum(find_ours(&ours, path))).sum()),
            Contender::new(paths.len(), || paths.iter().map(|path| sum(find_matchit(&matchit, path))).sum()),
            Contender::new(paths.len(), || paths.iter().map(|path| sum(find_wayfind(&wayfind, path))).sum()),
            Contender::new(paths.len(), || paths.iter().map(|path| sum(find_path_tree(&path_tree, path))).sum()),
            Contender::new(paths.len(), || {
                paths.iter().map(|path| regexes.matches(path).iter().next().unwrap_or(1)).sum()
            }),
        ];
        let times = race(&contenders);
        let base = times.get(1).copied().unwrap_or(f64::NAN);
        let cell = |(time, wrong): (&f64, &usize)| match wrong {
            0 => format!("{time:.1} ({:.2} ×)", time / base),
            wrong => format!("{wrong} wrong"),
        };
        let row = std::iter::once(format!("{kind} ({})", requests.len()));
        rows.push(row.chain(times.iter().zip(&wrong).map(cell)).collect());
    }
    let header: Vec<&str> = std::iter::once("requests").chain(routers.iter().map(|(name, _)| *name)).collect();
    table(&header, &rows);
    Ok(())
}

#[inline]
fn find_ours(matcher: &PathMatcher, path: &str) -> Option<(usize, usize)> {
    let best = matcher.best("GET", path).ok()??;
    Some((best.operation(), best.parameters().map(|(name, value)| name.len() + value.len()).sum()))
}

#[inline]
fn find_matchit(router: &matchit::Router<usize>, path: &str) -> Option<(usize, usize)> {
    let found = router.at(path).ok()?;
    Some((*found.value, found.params.iter().map(|(name, value)| name.len() + value.len()).sum()))
}

#[inline]
fn find_wayfind(router: &wayfind::Router<usize>, path: &str) -> Option<(usize, usize)> {
    let found = router.search(path)?;
    Some((*found.data(), found.parameters().iter().map(|(name, value)| name.len() + value.len()).sum()))
}

#[inline]
fn find_path_tree(router: &path_tree::PathTree<usize>, path: &str) -> Option<(usize, usize)> {
    let (place, found) = router.find(path)?;
    Some((*place, found.params_iter().map(|(name, value)| name.len() + value.len()).sum()))
}

/// What is left of a request line when only the operation is wanted.
fn lines_of_a_log() -> Result<(), String> {
    println!("### Lines of a log, only the operation of each\n");
    let mut rows = Vec::new();
    for name in ["github_v3", "pingone"] {
        let data = Table::read(name)?;
        let matcher = matcher(&data.routes)?;
        let lines: Vec<&str> = data.requests.iter().flat_map(|(_, list)| list).map(|(path, _)| path.as_str()).collect();
        let lines = &lines;
        let requests = || lines.iter().map(|path| ("GET", *path));
        let place = |best: Result<Option<usize>, _>| best.ok().flatten().unwrap_or_default();
        let work = || matcher.best_each(requests()).map(place).sum();
        let time = race(&[Contender::new(lines.len(), work)]).first().copied().unwrap_or(f64::NAN);
        let million = format!("{:.1}", 1e3 / time);
        rows.push(vec![format!("{name}, hits and misses"), format!("{time:.1}"), million]);
    }
    table(&["lines", "ns for one", "million a second and core"], &rows);
    Ok(())
}

/// Routes that look like those of a large service.
fn many_routes(count: usize) -> Vec<String> {
    let words = ["users", "groups", "policies", "tokens", "devices", "keys", "roles", "scopes", "flows", "images"];
    let word = |number: usize| words.get(number % words.len()).copied().unwrap_or_default();
    (0..count)
        .map(|number| match number % 4 {
            0 => format!("/{}{}", word(number / 4), number),
            1 => format!("/{}{}/{{id}}", word(number / 4), number - 1),
            2 => format!("/{}{}/{{id}}/{}", word(number / 4), number - 2, word(number / 40)),
            _ => format!("/{}{}/{{id}}/{}/{{sub}}", word(number / 4), number - 3, word(number / 40)),
        })
        .collect()
}

fn milliseconds(nanoseconds: f64) -> String {
    format!("{:.2}", nanoseconds / 1e6)
}

fn build_times() -> Result<(), String> {
    println!("### Building, ms\n");
    let mut rows = Vec::new();
    for count in [250, 2_000, 20_000] {
        let routes = many_routes(count);
        matcher(&routes)?;
        rows.push(vec![
            format!("{count} patterns"),
            milliseconds(once(|| matcher(&routes))),
            milliseconds(once(|| matchit_router(&routes))),
            milliseconds(once(|| wayfind_router(&routes))),
            milliseconds(once(|| path_tree_router(&routes))),
        ]);
    }
    table(&["set", "pingone-core", "matchit", "wayfind", "path-tree"], &rows);
    Ok(())
}

/// One look-up while one dimension of the input doubles: time that doubles with it is linear.
fn growth() -> Result<(), String> {
    println!("### One look-up while the input doubles, ns\n");
    println!("Each factor is the time over the time of the line before; 2 is linear, 1 is constant.\n");
    let mut rows = Vec::new();
    let mut series = |name: &str, sizes: &[usize], make: fn(usize) -> (Vec<String>, String)| -> Result<(), String> {
        let mut before: Option<f64> = None;
        for size in sizes {
            let (routes, path) = make(*size);
            let matcher = matcher(&routes)?;
            let times = race(&[
                Contender::new(1, || usize::from(matcher.best("GET", &path).is_ok_and(|best| best.is_some()))),
                Contender::new(1, || matcher.find("GET", &path).matches.len()),
            ]);
            let (best, find) = (times.first().copied().unwrap_or(f64::NAN), times.get(1).copied().unwrap_or(f64::NAN));
            let factor = before.map_or(String::new(), |before| format!("{:.2}", best / before));
            let found = matcher.find("GET", &path).matches.len();
            rows.push(vec![
                name.to_owned(),
                size.to_string(),
                found.to_string(),
                format!("{best:.0}"),
                factor,
                format!("{find:.0}"),
            ]);
            before = Some(best);
        }
        Ok(())
    };
    series("patterns of a service, hit", &[250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000], |size| {
        let routes = many_routes(size);
        let path = routes.last().cloned().unwrap_or_default().replace(['{', '}'], "");
        (routes, path)
    })?;
    series("globs of one place, miss", &[16, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096], |size| {
        ((0..size).map(|number| format!("/a{number}*b{number}")).collect(), "/a7xb8".to_owned())
    })?;
    series("bytes of one captured segment", &[64, 128, 256, 512, 1_024, 2_048, 4_096], |size| {
        (vec!["/a/{x}".to_owned()], format!("/a/{}", "x".repeat(size)))
    })?;
    series("bytes of an encoded segment", &[64, 128, 256, 512, 1_024, 2_048, 4_096], |size| {
        (vec!["/a/{x}".to_owned(), "/a/b".to_owned()], format!("/a/{}", "%C3%A9".repeat(size / 6)))
    })?;
    series("segments, `{p}` beside a literal at each, miss", &[8, 16, 32, 64, 128, 256], |size| {
        let literal = |place: usize| {
            let segment = |at: usize| if at == place { "/a".to_owned() } else { format!("/{{p{at}}}") };
            (0..size).map(segment).collect::<String>() + "/end/*"
        };
        ((0..size).map(literal).collect(), "/a".repeat(size) + "/other/x")
    })?;
    series("segments, every combination of `a` and `{p}`, miss", &[2, 4, 8, 12, 14], |size| {
        let pattern = |bits: usize| {
            let segment = |at: usize| if bits >> at & 1 == 0 { "/a".to_owned() } else { format!("/{{p{at}}}") };
            (0..size).map(segment).collect::<String>() + "/end/*"
        };
        ((0..1 << size).map(pattern).collect(), "/a".repeat(size) + "/other/x")
    })?;
    series("`*` in one segment, miss", &[8, 16, 32, 64, 128, 256, 512], |size| {
        (vec![format!("/{}b", "a*".repeat(size))], format!("/{}", "a".repeat(size * 4)))
    })?;
    series("bytes under one glob of 64 `*`, miss", &[256, 512, 1_024, 2_048, 4_096, 8_000], |size| {
        (vec![format!("/{}b", "a*".repeat(64))], format!("/{}c", "a".repeat(size)))
    })?;
    table(&["what doubles", "size", "matches", "best", "factor", "all matches"], &rows);
    Ok(())
}
