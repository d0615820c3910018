//! Labels for people, made from property names.

use super::row::{Constraint, Row};

/// Words that are not written like other words.
const WORDS: &[(&str, &str)] = &[
    ("acr", "ACR"),
    ("acrs", "ACRs"),
    ("api", "API"),
    ("href", "URL"),
    ("http", "HTTP"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("jwks", "JWKS"),
    ("mfa", "MFA"),
    ("oauth", "OAuth"),
    ("otp", "OTP"),
    ("url", "URL"),
    ("urls", "URLs"),
];

/// The label of a row: its own, or the name as words. An item has the name of its list without the plural.
///
/// `baseUrls` becomes `Base URLs`, `externalOAuthServer` becomes `External OAuth server`.
pub(super) fn label(row: &Row, list: Option<&str>) -> String {
    let own = row.constraints.iter().find_map(|constraint| match constraint {
        Constraint::Label(label) => Some((*label).to_owned()),
        _ => None,
    });
    match (own, list) {
        (Some(own), _) => own,
        (None, Some(list)) => singular(list),
        (None, None) => words(row.name),
    }
}

/// `Authentication policies` becomes `Authentication policy`, `Base URLs` becomes `Base URL`.
fn singular(list: &str) -> String {
    match list.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => list.strip_suffix('s').unwrap_or(list).to_owned(),
    }
}

fn words(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut upper = false;
    for character in name.replace("OAuth", "Oauth").replace("IDs", "Ids").chars() {
        let starts = character.is_ascii_uppercase() && !upper;
        if (starts || !character.is_ascii_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        upper = character.is_ascii_uppercase();
        if character.is_ascii_alphanumeric() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words.push(word);
    let mut label = String::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        let known = WORDS.iter().find(|(lower, _)| lower == word).map(|(_, written)| *written);
        match (label.is_empty(), known) {
            (true, Some(written)) => label.push_str(written),
            (true, None) => {
                let mut characters = word.chars();
                label.extend(characters.next().map(|first| first.to_ascii_uppercase()));
                label.push_str(characters.as_str());
            }
            (false, known) => {
                label.push(' ');
                label.push_str(known.unwrap_or(word));
            }
        }
    }
    label
}

#[cfg(test)]
mod tests {
    use super::{singular, words};

    #[test]
    fn items_are_named_after_their_list() {
        for (list, item) in [("Authentication policies", "Authentication policy"), ("Base URLs", "Base URL")] {
            assert_eq!(singular(list), item);
        }
    }

    #[test]
    fn names_become_labels() {
        for (name, label) in [
            ("baseUrls", "Base URLs"),
            ("jwksUrl", "JWKS URL"),
            ("externalOAuthServer", "External OAuth server"),
            ("memberOfGroupIDs", "Member of group IDs"),
            ("id", "ID"),
            ("client_id", "Client ID"),
            ("maxAgeDays", "Max age days"),
            ("remoteIp", "Remote IP"),
            ("_links", "Links"),
        ] {
            assert_eq!(words(name), label);
        }
    }
}
