//! How names of rows become names in the languages.

/// `externalOAuthServer` becomes `external_oauth_server`, `Capital letters` becomes `capital_letters`.
pub(super) fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut upper = true;
    for character in name.replace("OAuth", "Oauth").replace("IDs", "Ids").chars() {
        if !character.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        if character.is_ascii_uppercase() && !upper && !out.ends_with('_') {
            out.push('_');
        }
        upper = character.is_ascii_uppercase();
        out.push(character.to_ascii_lowercase());
    }
    out
}

/// `externalOAuthServer` becomes `ExternalOAuthServer`, `_embedded` becomes `Embedded`.
pub(super) fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(capitalized).collect()
}

/// `user` becomes `User`.
pub(super) fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(characters).collect()
}

/// `externalOAuthServer` stays, `Capital letters` becomes `capitalLetters`, `_links` becomes `links`.
pub(super) fn camel(name: &str) -> String {
    let name = pascal(name);
    let mut characters = name.chars();
    characters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(characters).collect()
}

/// `PINGONE_SSO` becomes `PingoneSso`, `DaVinci Admin` becomes `DaVinciAdmin`.
pub(super) fn variant(value: &str) -> String {
    let words = value.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let shouted = value.chars().all(|c| !c.is_ascii_lowercase());
    words.map(|word| if shouted { capitalized(&word.to_ascii_lowercase()) } else { capitalized(word) }).collect()
}
