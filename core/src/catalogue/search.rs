//! Finding a row by what people call it: its id, its title, its path, an older name or an older path.

use super::{Alias, Endpoint, endpoints};
use crate::order::sort_by;

/// Longest query that is looked at, in bytes.
const LONGEST: usize = 256;

/// A row that a query may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The row.
    pub endpoint: &'static Endpoint,
    /// What the query was found in.
    pub why: Why,
    score: u32,
}

/// What a query was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The id.
    Id,
    /// The title of the operation's page.
    Title,
    /// The method and path, or the end of the path.
    Path,
    /// An older name or an older path. The alias says how it differs from the operation.
    Alias(&'static Alias),
    /// A documented value of this query parameter.
    Query(&'static str),
    /// All or most of its words.
    Words,
}

impl Why {
    /// The name that every language uses.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Path => "path",
            Self::Alias(_) => "alias",
            Self::Query(_) => "query",
            Self::Words => "words",
        }
    }
}

/// The rows that a query may mean, best first; rows that fit equally well stand in the order of the catalogue.
///
/// Case does not count. A query is an id or a part of one, words of a title, a name of the connector reference, or a path
/// with or without method, host, version and environment; path parameters may have any name.
///
/// ```
/// use pingone_core::catalogue::search;
///
/// assert_eq!(search("get all group names for user")[0].endpoint.id, "users.groupNames.get");
/// assert_eq!(search("POST /groups/{groupId}/members")[0].endpoint.id, "users.memberOfGroups.add");
/// assert_eq!(search("deploy api service")[0].endpoint.id, "authorize.apiServers.deployment.deploy");
/// ```
pub fn search(query: &str) -> Vec<Hit> {
    let query = query.get(..query.floor_char_boundary(LONGEST)).unwrap_or_default().trim();
    let query = Query::new(query);
    let mut hits: Vec<Hit> = endpoints().filter_map(|endpoint| query.best(endpoint)).collect();
    sort_by(&mut hits, |left, right| right.score.cmp(&left.score));
    hits
}

/// Up to three ids that someone who wrote `wrong` may have meant, never none.
pub fn nearest_ids(wrong: &str) -> Vec<&'static str> {
    if let Some(id) = crate::text::nearest(wrong, endpoints().map(|endpoint| endpoint.id)) {
        return vec![id];
    }
    let found: Vec<&'static str> = search(wrong).iter().take(3).map(|hit| hit.endpoint.id).collect();
    if !found.is_empty() {
        return found;
    }
    let mut ids: Vec<&'static str> = endpoints().map(|endpoint| endpoint.id).collect();
    let common = |id: &str| id.bytes().zip(wrong.bytes()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    sort_by(&mut ids, |left, right| common(right).cmp(&common(left)));
    ids.truncate(3);
    ids
}

/// A query in the forms in which it is compared.
struct Query {
    /// Lower-case words.
    words: Vec<String>,
    /// The words joined.
    squashed: String,
    /// The method and the segments of the path, when it is one.
    request: Option<(Option<String>, Vec<String>)>,
}

impl Query {
    fn new(text: &str) -> Self {
        let words = words(text);
        Self { squashed: words.concat(), words, request: request(text) }
    }

    fn best(&self, endpoint: &'static Endpoint) -> Option<Hit> {
        let hit = |score, why| Hit { endpoint, why, score };
        let mut best = match self.request {
            Some(_) => None,
            None => self.by_words(endpoint).map(|score| hit(score, Why::Words)),
        };
        let mut consider = |found: Option<u32>, why| {
            if let Some(score) = found.filter(|score| best.is_none_or(|best: Hit| best.score < *score)) {
                best = Some(hit(score, why));
            }
        };
        consider(self.by_path(endpoint.method.as_str(), endpoint.path), Why::Path);
        // The name of a collection alone means reading it.
        let collection = endpoint.id.strip_suffix(".list").and_then(|id| id.rsplit('.').next());
        consider(collection.and_then(|name| self.whole(name, 450)), Why::Id);
        for parameter in endpoint.query {
            let score = if parameter.required { 510 } else { 500 };
            let values = parameter.values.iter();
            consider(values.filter_map(|value| self.whole(value, score)).next(), Why::Query(parameter.name));
        }
        for alias in endpoint.aliases {
            // An older path is found only as a whole: that is what tells it from the paths of the catalogue.
            let path = alias.request.and_then(|(method, path)| self.by_path(method, path));
            consider(path.filter(|score| *score >= WHOLE_PATH).map(|score| score.saturating_add(5)), Why::Alias(alias));
            consider(alias.name.and_then(|name| self.whole(name, 900)), Why::Alias(alias));
        }
        consider(self.whole(endpoint.title, 850), Why::Title);
        consider(self.whole(endpoint.id, 1000), Why::Id);
        best
    }

    /// `score` when the query is the text, words compared.
    fn whole(&self, text: &str, score: u32) -> Option<u32> {
        (!self.squashed.is_empty() && self.squashed == words(text).concat()).then_some(score)
    }

    /// How well the words fit: each stands in the id, the title or an older name. A third of them may be missing.
    fn by_words(&self, endpoint: &Endpoint) -> Option<u32> {
        let mut known = words(endpoint.id);
        known.extend(words(endpoint.title));
        for alias in endpoint.aliases {
            known.extend(alias.name.into_iter().flat_map(words));
        }
        let joined = words(endpoint.id).concat();
        let weight = |word: &String| -> u32 {
            if known.contains(word) {
                4
            } else if word.len() >= 3 && known.iter().any(|known| known.starts_with(word.as_str())) {
                3
            } else if word.len() >= 4 && joined.contains(word.as_str()) {
                2
            } else {
                0
            }
        };
        let weights: Vec<u32> = self.words.iter().map(weight).collect();
        let found = weights.iter().filter(|weight| **weight > 0).count();
        let missing = weights.len().saturating_sub(found);
        if found == 0 || missing.saturating_mul(3) > weights.len() {
            return None;
        }
        let sum = weights.iter().fold(0u32, |sum, weight| sum.saturating_add(*weight));
        let share = sum.saturating_mul(50).checked_div(u32::try_from(weights.len()).ok()?)?;
        // Of two rows with the same words the one with fewer others is meant.
        let others = u32::try_from(known.len()).unwrap_or(u32::MAX).saturating_mul(2).min(90);
        Some(share.saturating_add(200).saturating_sub(others))
    }

    /// How well a path fits: the whole, the whole below the environment, or its end.
    fn by_path(&self, method: &str, path: &str) -> Option<u32> {
        let (wanted_method, wanted) = self.request.as_ref()?;
        let other_method = wanted_method.as_ref().is_some_and(|wanted| wanted != method);
        if other_method || wanted.is_empty() {
            return None;
        }
        let segments = segments(path);
        let before = segments.len().checked_sub(wanted.len())?;
        let (prefix, end) = segments.split_at_checked(before)?;
        let (mut exact, mut same) = (true, true);
        for (wanted, segment) in wanted.iter().zip(end) {
            exact &= wanted == segment;
            same &= wanted == segment || segment == PARAMETER;
        }
        if !same {
            return None;
        }
        let place = match prefix {
            [] => WHOLE_PATH.saturating_add(110),
            [environments, id] if environments == "environments" && id == PARAMETER => WHOLE_PATH.saturating_add(100),
            _ => 520,
        };
        let method = if wanted_method.is_some() { 20 } else { 0 };
        Some(u32::saturating_add(place, method).saturating_sub(if exact { 0 } else { 100 }))
    }
}

/// The least score of a path that was given whole, apart from the environment, with ids in the place of parameters.
const WHOLE_PATH: u32 = 600;

/// What a path parameter of any name is compared as.
const PARAMETER: &str = "{}";

/// Words, ASCII in lower case; an upper-case letter after a lower-case one starts a word, as does everything that is no letter and no digit.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut after_lower = false;
    for character in text.chars() {
        let separates = !character.is_alphanumeric();
        if (separates || (after_lower && character.is_ascii_uppercase()))
            && words.last().is_some_and(|word| !word.is_empty())
        {
            words.push(String::new());
        }
        after_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
        if let Some(word) = words.last_mut().filter(|_| !separates) {
            word.push(character.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The method and the path of a query that has a slash.
fn request(text: &str) -> Option<(Option<String>, Vec<String>)> {
    let (method, path) = match text.split_once(char::is_whitespace) {
        Some((method, path)) if METHODS.iter().any(|known| known.eq_ignore_ascii_case(method)) => {
            (Some(method.to_ascii_uppercase()), path.trim())
        }
        _ => (None, text),
    };
    if !path.contains('/') || path.contains(char::is_whitespace) {
        return None;
    }
    let path = path.split_once("://").map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = path.split_once(['?', '#']).map_or(path, |(path, _)| path);
    Some((method, segments(path)))
}

/// The segments of a path without the version and a Postman variable at the start, lower case, parameters as [`PARAMETER`].
fn segments(path: &str) -> Vec<String> {
    let is_base = |segment: &str| segment == "v1" || (segment.starts_with("{{") && segment.ends_with("Path}}"));
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .skip_while(|segment| is_base(segment))
        .map(|segment| if is_parameter(segment) { PARAMETER.to_owned() } else { segment.to_ascii_lowercase() })
        .collect()
}

/// `{userId}`, `{{userID}}`, `:userId`, `<userId>`, or a UUID.
fn is_parameter(segment: &str) -> bool {
    let is_uuid = segment.len() == 36 && segment.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    is_uuid || segment.starts_with(['{', ':', '<'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_words() {
        assert_eq!(words("users.memberOfGroups.list"), ["users", "member", "of", "groups", "list"]);
        assert_eq!(words("  Check Username/Password "), ["check", "username", "password"]);
        assert_eq!(words("..."), [""; 0]);
    }

    #[test]
    fn reads_requests() {
        let read =
            |text: &str| request(text).map(|(method, segments)| (method.unwrap_or_default(), segments.join("/")));
        assert_eq!(read("POST /users"), Some(("POST".into(), "users".into())));
        assert_eq!(
            read("post {{apiPath}}/environments/{{envID}}/users"),
            Some(("POST".into(), "environments/{}/users".into()))
        );
        assert_eq!(read("https://api.pingone.com/v1/groups/:id?limit=1"), Some((String::new(), "groups/{}".into())));
        assert_eq!(read("users"), None);
        assert_eq!(read("check username/password"), None);
    }
}
