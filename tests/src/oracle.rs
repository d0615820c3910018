//! A second matcher, written to be read: it tries every pattern on every request and shares no matching code with the
//! core. Where the two differ, one of them reads the specification wrongly.
//!
//! Every function follows the specification from top to bottom; nothing here is made to be fast.

use pingone_core::path::{Operation, PathSpec, PatternType};
use std::cmp::Reverse;

/// What the oracle answers to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub outcome: &'static str,
    pub ambiguous: bool,
    /// Best first, one for each operation.
    pub matches: Vec<Hit>,
}

/// A matching operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub operation: usize,
    pub path: usize,
    /// Names and decoded bytes.
    pub parameters: Vec<(String, Vec<u8>)>,
}

// ── Patterns ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// One element of a segment of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Byte(u8),
    /// `*`: any run of bytes.
    Star,
    /// `**`: the rest of the path.
    Rest,
    Capture(String),
}

/// The segments of a valid pattern, or nothing for one that the platform refuses.
///
/// Each segment is a list of tokens; a pattern that can never match has no segments.
fn parse(spec: &PathSpec) -> Option<Vec<Vec<Token>>> {
    let text = spec.pattern.as_str();
    if text.encode_utf16().count() > 2048 || text.bytes().any(|byte| byte < 0x20 || byte == 0x7f) {
        return None;
    }
    let rooted = text.starts_with('/');
    let inner = if rooted { &text[1..] } else { text };
    let parts: Vec<&str> = inner.split('/').collect();
    for (index, part) in parts.iter().enumerate() {
        let last = index + 1 == parts.len();
        if *part == "." || *part == ".." || (part.is_empty() && !last) {
            return None;
        }
    }
    if spec.pattern_type == PatternType::Exact {
        let literal = |part: &&str| part.bytes().map(Token::Byte).collect();
        return Some(if rooted { parts.iter().map(literal).collect() } else { Vec::new() });
    }
    if !rooted {
        return None;
    }
    let mut segments = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        segments.push(parse_segment(part, index + 1 == parts.len())?);
    }
    let variable = segments.iter().flatten().any(|token| !matches!(token, Token::Byte(_)));
    let mut names: Vec<&String> = segments.iter().flatten().filter_map(name).collect();
    let count = names.len();
    names.sort();
    names.dedup();
    (variable && names.len() == count).then_some(segments)
}

fn name(token: &Token) -> Option<&String> {
    match token {
        Token::Capture(name) => Some(name),
        _ => None,
    }
}

fn parse_segment(part: &str, last: bool) -> Option<Vec<Token>> {
    if let Some(name) = part.strip_prefix('{') {
        let name = name.strip_suffix('}')?;
        let legal = !name.is_empty() && !name.contains(['{', '}', '\\']);
        return legal.then(|| vec![Token::Capture(name.to_owned())]);
    }
    let mut tokens = Vec::new();
    let bytes = part.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => {
                let escaped = *bytes.get(at + 1)?;
                if !b"{}\\*".contains(&escaped) {
                    return None;
                }
                tokens.push(Token::Byte(escaped));
                at += 2;
            }
            b'{' | b'}' => return None,
            b'*' if bytes.get(at + 1) == Some(&b'*') => {
                if !last || at + 2 != bytes.len() {
                    return None;
                }
                tokens.push(Token::Rest);
                at += 2;
            }
            b'*' => {
                tokens.push(Token::Star);
                at += 1;
            }
            other => {
                tokens.push(Token::Byte(other));
                at += 1;
            }
        }
    }
    Some(tokens)
}

/// True when the platform accepts the pattern.
pub fn accepts(spec: &PathSpec) -> bool {
    parse(spec).is_some()
}

/// True when tokens of bytes and stars take the whole of `text`.
fn takes(tokens: &[Token], text: &[u8]) -> bool {
    // How many tokens may have been used so far.
    let mut states = vec![false; tokens.len() + 1];
    states[0] = true;
    let skip_stars = |states: &mut Vec<bool>| {
        for (index, token) in tokens.iter().enumerate() {
            if states[index] && *token == Token::Star {
                states[index + 1] = true;
            }
        }
    };
    skip_stars(&mut states);
    for byte in text {
        let mut next = vec![false; tokens.len() + 1];
        for (index, token) in tokens.iter().enumerate() {
            match token {
                Token::Byte(wanted) if states[index] && wanted == byte => next[index + 1] = true,
                Token::Star if states[index] => next[index] = true,
                _ => {}
            }
        }
        skip_stars(&mut next);
        states = next;
    }
    states[tokens.len()]
}

/// The captures when the pattern takes the decoded segments of a path.
fn matches(pattern: &[Vec<Token>], path: &[Vec<u8>]) -> Option<Vec<(String, Vec<u8>)>> {
    if pattern.is_empty() {
        return None;
    }
    let mut parameters = Vec::new();
    for (index, tokens) in pattern.iter().enumerate() {
        let segment = path.get(index)?;
        match tokens.as_slice() {
            [Token::Capture(name)] => {
                if segment.is_empty() {
                    return None;
                }
                parameters.push((name.clone(), segment.clone()));
            }
            [Token::Star] if segment.is_empty() => return None,
            [prefix @ .., Token::Rest] => {
                let fits = (0..=segment.len()).any(|end| takes(prefix, &segment[..end]));
                return fits.then_some(parameters);
            }
            tokens if !takes(tokens, segment) => return None,
            _ => {}
        }
    }
    (pattern.len() == path.len()).then_some(parameters)
}

// ── Precedence ───────────────────────────────────────────────────────────────────────────────────────────────────────

/// How specific a segment is: the greater goes first.
fn specificity(tokens: &[Token]) -> (u8, usize, Reverse<usize>) {
    let bytes = tokens.iter().filter(|token| matches!(token, Token::Byte(_))).count();
    let stars = tokens.iter().filter(|token| **token == Token::Star).count();
    match tokens {
        [.., Token::Rest] => (0, bytes, Reverse(stars)),
        [Token::Star] => (1, 0, Reverse(0)),
        [Token::Capture(_)] => (2, 0, Reverse(0)),
        _ if stars > 0 => (3, bytes, Reverse(stars)),
        _ => (4, 0, Reverse(0)),
    }
}

// ── Requests ─────────────────────────────────────────────────────────────────────────────────────────────────────────

fn hex(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits.get(..2)?).ok()?;
    let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if digits { u8::from_str_radix(text, 16).ok() } else { None }
}

/// Decodes once; what is no escape stays.
fn decode(segment: &str) -> Vec<u8> {
    let bytes = segment.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], hex(&bytes[at + 1..])) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

fn suspicious_escapes(segment: &str) -> bool {
    let broken = segment
        .as_bytes()
        .iter()
        .enumerate()
        .any(|(at, byte)| *byte == b'%' && hex(&segment.as_bytes()[at + 1..]).is_none());
    let decoded = decode(segment);
    let upper = segment.to_ascii_uppercase();
    let encoded_dots = segment.contains('%') && (decoded == b"." || decoded == b"..");
    let again = segment.contains('%')
        && decoded.iter().enumerate().any(|(at, byte)| *byte == b'%' && hex(&decoded[at + 1..]).is_some());
    broken || ["%2F", "%5C", "%00"].iter().any(|escape| upper.contains(escape)) || encoded_dots || again
}

/// Scheme, host, port and the rest of an absolute URL, in a form that can be compared.
fn origin(url: &str) -> Option<(String, String, Option<u16>, &str)> {
    let (scheme, after) = url.split_once("://")?;
    let legal = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    if !scheme.starts_with(|c: char| c.is_ascii_alphabetic()) || !scheme.chars().all(legal) {
        return None;
    }
    let scheme = scheme.to_ascii_lowercase();
    let (authority, path) = after.split_at(after.find(['/', '?', '#']).unwrap_or(after.len()));
    if authority.bytes().any(|byte| byte <= b' ' || byte == 0x7f || byte == b'\\' || byte == b'@') {
        return None;
    }
    let (host, port) = if authority.starts_with('[') {
        let close = authority.find(']')?;
        let address: std::net::Ipv6Addr = authority[1..close].parse().ok()?;
        let port = &authority[close + 1..];
        (address.to_string(), if port.is_empty() { port } else { port.strip_prefix(':')? })
    } else {
        let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
        let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        if host.is_empty() {
            return None;
        }
        (host, port)
    };
    if !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let port: Option<u16> = if port.is_empty() { None } else { Some(port.parse().ok()?) };
    let port = match (scheme.as_str(), port) {
        ("https", Some(443)) | ("http", Some(80)) => None,
        _ => port,
    };
    Some((scheme, host, port, path))
}

fn without_query(path: &str) -> &str {
    &path[..path.find(['?', '#']).unwrap_or(path.len())]
}

/// The raw segments behind the base URL with the longest path; nothing when no base URL takes the URL.
fn below_base<'u>(base_urls: &[&str], url: &'u str) -> Option<Vec<&'u str>> {
    let segments = |path: &'u str| path.split('/').skip(1).collect::<Vec<_>>();
    if base_urls.is_empty() {
        let path = if url.starts_with('/') { url } else { origin(url)?.3 };
        return Some(segments(without_query(path)));
    }
    let (scheme, host, port, path) = origin(url)?;
    let raw = segments(without_query(path));
    let mut longest: Option<usize> = None;
    for base in base_urls {
        let (base_scheme, base_host, base_port, base_path) = origin(base)?;
        let base_path = base_path.strip_suffix('/').unwrap_or(base_path);
        let base_segments: Vec<Vec<u8>> = base_path.split('/').skip(1).map(decode).collect();
        let same = (&base_scheme, &base_host, base_port) == (&scheme, &host, port);
        let prefix = raw.len() >= base_segments.len()
            && raw.iter().zip(&base_segments).all(|(one, other)| decode(one) == *other);
        if same && prefix && longest.is_none_or(|length| length < base_segments.len()) {
            longest = Some(base_segments.len());
        }
    }
    Some(raw[longest?..].to_vec())
}

/// The answer of the specification to one request. Operations must hold accepted patterns only, and base URLs must be
/// absolute.
pub fn find(base_urls: &[&str], operations: &[Operation], method: &str, url: &str, lenient: bool) -> Answer {
    let nothing = |outcome| Answer { outcome, ambiguous: false, matches: Vec::new() };
    let Some(raw) = below_base(base_urls, url) else { return nothing("no_base_url") };
    // Nothing behind the base URL is matched as `/`.
    let raw = if raw.is_empty() { vec![""] } else { raw };
    let length: usize = raw.iter().map(|segment| segment.len() + 1).sum();
    let dots = raw.iter().any(|segment| *segment == "." || *segment == "..");
    let empty = raw[..raw.len() - 1].contains(&"");
    let escapes = !lenient && raw.iter().any(|segment| suspicious_escapes(segment));
    if length > 8192 || dots || empty || escapes {
        return nothing("suspicious_path");
    }
    let path: Vec<Vec<u8>> = raw.iter().map(|segment| decode(segment)).collect();
    let mut found = Vec::new();
    for (operation_index, operation) in operations.iter().enumerate() {
        let lists_method = match &operation.methods {
            None => false,
            Some(listed) if listed.iter().any(|each| each == method) => true,
            Some(_) => continue,
        };
        for (path_index, spec) in operation.paths.iter().enumerate() {
            let pattern = parse(spec).expect("accepted patterns only");
            let Some(parameters) = matches(&pattern, &path) else { continue };
            let exact = spec.pattern_type == PatternType::Exact;
            let segments: Vec<_> = pattern.iter().map(|tokens| specificity(tokens)).collect();
            let hit = Hit { operation: operation_index, path: path_index, parameters };
            found.push((Reverse((exact, segments, lists_method)), hit));
        }
    }
    // A stable sort: equals stay in the order given.
    found.sort_by(|left, right| left.0.cmp(&right.0));
    let mut seen = Vec::new();
    found.retain(|(_, hit)| {
        let first = !seen.contains(&hit.operation);
        seen.push(hit.operation);
        first
    });
    let ambiguous = found.len() > 1 && found[0].0 == found[1].0;
    let matches: Vec<Hit> = found.into_iter().map(|(_, hit)| hit).collect();
    Answer { outcome: if matches.is_empty() { "no_operation" } else { "matched" }, ambiguous, matches }
}

/// What the core answers, in the oracle's words; captured bytes as the core's text.
pub fn core_answer(base_urls: &[&str], operations: &[Operation], method: &str, url: &str, lenient: bool) -> Answer {
    use pingone_core::path::{MatchOptions, PathMatcher};
    let matcher = PathMatcher::new(base_urls, operations).expect("accepted patterns only");
    let matcher = matcher.with_options(MatchOptions { lenient, ..MatchOptions::default() });
    let result = matcher.find(method, url);
    let hits: Vec<Hit> = result
        .matches
        .iter()
        .map(|each| {
            let parameters = each.parameters.iter().map(|each| (each.name.to_owned(), each.value.clone().into_bytes()));
            Hit { operation: each.operation, path: each.path, parameters: parameters.collect() }
        })
        .collect();
    let best = matcher.best(method, url);
    match (&best, hits.first()) {
        (Ok(Some(best)), Some(first)) => {
            assert_eq!((best.operation(), best.path()), (first.operation, first.path), "`best` is not the first match");
            let captured = best.parameters().map(|(name, value)| (name.to_owned(), value.into_owned().into_bytes()));
            assert_eq!(captured.collect::<Vec<_>>(), first.parameters, "`best` captures something else");
            assert_eq!(best.is_ambiguous(), result.ambiguous);
        }
        (Ok(None), None) => assert_eq!(result.outcome.as_str(), "no_operation"),
        (Err(refusal), None) => assert_eq!(refusal.outcome(), result.outcome),
        _ => panic!("`best` says {best:?}, `find` says {result:?}"),
    }
    Answer { outcome: result.outcome.as_str(), ambiguous: result.ambiguous, matches: hits }
}

/// Panics with both answers when the core and the oracle differ.
pub fn compare(base_urls: &[&str], operations: &[Operation], method: &str, url: &str, lenient: bool) {
    let mut wanted = find(base_urls, operations, method, url, lenient);
    for (_, bytes) in wanted.matches.iter_mut().flat_map(|hit| &mut hit.parameters) {
        *bytes = String::from_utf8_lossy(bytes).into_owned().into_bytes();
    }
    let actual = core_answer(base_urls, operations, method, url, lenient);
    assert_eq!(actual, wanted, "{method} {url} lenient={lenient} {base_urls:?} {operations:#?}");
}
