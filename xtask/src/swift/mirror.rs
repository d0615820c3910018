//! Where this machine gets packages of Debian from: read from apt's own sources, so that no host is named here.

use std::path::{Path, PathBuf};

/// The folder of apt's settings.
const APT: &str = "/etc/apt";
/// What stands before the path of a file that lists mirrors.
const LIST: &str = "mirror+file:";
/// How the address of a mirror starts.
const SCHEMES: &[&str] = &["http://", "https://", LIST];
/// Names of Debian's releases that do not change with the release.
const ALIASES: &[&str] = &["stable", "oldstable", "testing", "unstable", "sid"];

/// The mirror of Debian that apt uses.
pub(super) fn find() -> Result<String, String> {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let codename = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME=")).unwrap_or_default();
    let texts = source_files(Path::new(APT)).into_iter().filter_map(|path| {
        let is_stanzas = path.extension().is_some_and(|extension| extension == "sources");
        Some((is_stanzas, std::fs::read_to_string(path).ok()?))
    });
    let sources: Vec<Source> =
        texts.flat_map(|(is_stanzas, text)| if is_stanzas { stanzas(&text) } else { lines(&text) }).collect();
    let mirror = choose(&sources, codename).and_then(|uri| match uri.strip_prefix(LIST) {
        Some(path) => first_of_list(&std::fs::read_to_string(path).ok()?),
        None => Some(uri),
    });
    mirror.ok_or_else(|| format!("the sources of apt in {APT} name no mirror of Debian"))
}

/// The first mirror of a list of them.
fn first_of_list(text: &str) -> Option<String> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
    line.split_whitespace().next().map(str::to_owned)
}

/// One line or stanza of apt's sources.
#[derive(Debug, PartialEq, Eq, Default)]
struct Source {
    uris: Vec<String>,
    suites: Vec<String>,
    components: Vec<String>,
}

/// The first mirror with the release itself, by preference one whose address says that it is of Debian: other projects
/// name their suites after releases, too.
fn choose(sources: &[Source], codename: &str) -> Option<String> {
    let of_debian = |source: &&Source| {
        let is_release = |suite: &String| suite == codename || ALIASES.contains(&suite.as_str());
        source.suites.iter().any(is_release) && source.components.iter().any(|component| component == "main")
    };
    let is_mirror = |uri: &&String| SCHEMES.iter().any(|scheme| uri.starts_with(scheme));
    let mut uris = sources.iter().filter(of_debian).flat_map(|source| &source.uris).filter(is_mirror);
    let is_named =
        |uri: &&String| ["/debian", "/debian.list"].iter().any(|end| uri.trim_end_matches('/').ends_with(end));
    let named = uris.clone().find(is_named);
    named.or_else(|| uris.next()).cloned()
}

fn source_files(apt: &Path) -> Vec<PathBuf> {
    let parts = std::fs::read_dir(apt.join("sources.list.d")).into_iter().flatten();
    let mut files: Vec<PathBuf> = parts.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "list" || extension == "sources"));
    files.sort();
    files.insert(0, apt.join("sources.list"));
    files
}

/// The stanzas of a `.sources` file that are in use.
fn stanzas(text: &str) -> Vec<Source> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    lines.split(|line| line.trim().is_empty()).filter_map(stanza).collect()
}

/// A stanza: `Field: words`, continued by lines that start with a space.
fn stanza(lines: &[&str]) -> Option<Source> {
    let (mut source, mut is_binary, mut is_enabled) = (Source::default(), false, true);
    let mut field = String::new();
    for line in lines {
        let words = match line.split_once(':').filter(|_| !line.starts_with([' ', '\t'])) {
            Some((name, words)) => {
                field = name.to_ascii_lowercase();
                words
            }
            None => line,
        };
        let words = words.split_whitespace().map(str::to_owned);
        match field.as_str() {
            "types" => is_binary |= words.into_iter().any(|word| word == "deb"),
            "enabled" => is_enabled = !words.into_iter().any(|word| matches!(word.as_str(), "no" | "false" | "0")),
            "uris" => source.uris.extend(words),
            "suites" => source.suites.extend(words),
            "components" => source.components.extend(words),
            _ => {}
        }
    }
    (is_binary && is_enabled).then_some(source)
}

/// The lines of a `sources.list`: `deb [options] uri suite component…`
fn lines(text: &str) -> Vec<Source> {
    let source = |line: &str| {
        let rest = line.trim().strip_prefix("deb")?.strip_prefix([' ', '\t'])?.trim_start();
        let rest = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(rest, |(_, rest)| rest);
        let mut words = rest.split('#').next()?.split_whitespace().map(str::to_owned);
        Some(Source { uris: vec![words.next()?], suites: vec![words.next()?], components: words.collect() })
    };
    text.lines().filter_map(source).collect()
}

#[cfg(test)]
mod tests {
    use super::{choose, first_of_list, lines, stanzas};

    #[test]
    fn stanzas_are_read() {
        let text = "Types: deb deb-src\n# http://old.example/debian\nURIs: http://a.example/debian\n \
                    http://b.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\n\n\
                    Types: deb\nURIs: http://a.example/debian-security\nSuites: bookworm-security\nComponents: main\n\
                    \nEnabled: no\nTypes: deb\nURIs: http://off.example/debian\nSuites: bookworm\nComponents: main\n";
        let sources = stanzas(text);
        assert_eq!(sources.len(), 2);
        assert_eq!(sources[0].uris, ["http://a.example/debian", "http://b.example/debian"]);
        assert_eq!(choose(&sources, "bookworm").as_deref(), Some("http://a.example/debian"));
        assert_eq!(choose(&sources, "noble"), None);
    }

    #[test]
    fn a_list_of_mirrors_is_read() {
        let sources =
            stanzas("Types: deb\nURIs: mirror+file:///etc/apt/mirrors/debian.list\nSuites: bookworm\nComponents: main");
        assert_eq!(choose(&sources, "bookworm").as_deref(), Some("mirror+file:///etc/apt/mirrors/debian.list"));
        let list = "# near\n\nhttps://a.example/debian\tpriority:1\nhttps://b.example/debian\n";
        assert_eq!(first_of_list(list).as_deref(), Some("https://a.example/debian"));
    }

    #[test]
    fn lines_are_read() {
        let text = "# deb http://off.example/debian bookworm main\n\
                    deb cdrom:[Debian 12]/ bookworm main\n\
                    deb-src http://src.example/debian bookworm main\n\
                    deb https://tools.example/apt bookworm main\n\
                    deb https://chat.example/linux/debian bookworm stable\n\
                    deb [arch=amd64 signed-by=/keyrings/k.gpg] http://a.example/debian/ bookworm main # ours\n";
        let sources = lines(text);
        assert_eq!(sources.len(), 4);
        assert_eq!(choose(&sources, "bookworm").as_deref(), Some("http://a.example/debian/"));
        assert_eq!(choose(&sources[..2], "bookworm").as_deref(), Some("https://tools.example/apt"));
        assert_eq!(
            choose(&lines("deb http://a.example/debian stable main"), "").as_deref(),
            Some("http://a.example/debian")
        );
    }
}
