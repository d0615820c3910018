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

/// Words that are written in capitals, and names that have capitals inside.
const SPELLED: &[(&str, &str)] = &[
    ("davinci", "DaVinci"),
    ("github", "GitHub"),
    ("linkedin", "LinkedIn"),
    ("oauth", "OAuth"),
    ("openid", "OpenID"),
    ("paypal", "PayPal"),
    ("pingone", "PingOne"),
    ("saas", "SaaS"),
];

/// Words of which every letter is a capital, unless a name starts with them.
const ACRONYMS: &[&str] = &[
    "acr", "api", "ciam", "http", "https", "id", "idp", "ip", "json", "jwk", "jwks", "jwt", "ldap", "mfa", "oidc",
    "ok", "saml", "scim", "sdk", "sso", "uid", "uri", "url", "uuid",
];

/// The name of a type in Swift: `ApiService` becomes `APIService`, `UserEmailIds` becomes `UserEmailIDs`.
pub(super) fn swift_type(name: &str) -> String {
    snake(name).split('_').map(spelled).collect()
}

/// Any other name in Swift: `environmentId` becomes `environmentID`, `apiServers` and `externalOAuthServer` stay,
/// `PINGONE_SSO` becomes `pingOneSSO`.
pub(super) fn swift_name(name: &str) -> String {
    let name = snake(name);
    let (first, rest) = name.split_once('_').unwrap_or((&name, ""));
    let first = spelled(first);
    let (capitals, tail) = first.split_at(first.chars().take_while(char::is_ascii_uppercase).count());
    format!("{}{tail}{}", capitals.to_ascii_lowercase(), swift_type(rest))
}

/// A word of a name as it is written inside one.
fn spelled(word: &str) -> String {
    let whole = SPELLED.iter().find(|(plain, _)| *plain == word).map(|(_, spelled)| (*spelled).to_owned());
    let acronym = |word: &str| ACRONYMS.contains(&word).then(|| word.to_ascii_uppercase());
    let several = || word.strip_suffix('s').and_then(acronym).map(|one| format!("{one}s"));
    whole.or_else(|| acronym(word)).or_else(several).unwrap_or_else(|| capitalized(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swift_writes_acronyms_in_one_case() {
        for (name, wanted) in [
            ("environmentId", "environmentID"),
            ("baseUrls", "baseURLs"),
            ("apiServers", "apiServers"),
            ("jwksUrl", "jwksURL"),
            ("externalOAuthServer", "externalOAuthServer"),
            ("deviceIds", "deviceIDs"),
            ("memberOfGroupIDs", "memberOfGroupIDs"),
            ("id", "id"),
            ("ids", "ids"),
            ("OAuthScopes", "oauthScopes"),
            ("PINGONE_SSO", "pingOneSSO"),
            ("PING_ONE_MFA", "pingOneMFA"),
            ("DaVinci Admin", "daVinciAdmin"),
            ("davinci", "daVinci"),
            ("JWKS_URL", "jwksURL"),
            ("OPENID_CONNECT", "openIDConnect"),
            ("_links", "links"),
        ] {
            assert_eq!(swift_name(name), wanted);
        }
        for (name, wanted) in [
            ("ApiService", "APIService"),
            ("ApiServiceBaseUrls", "APIServiceBaseURLs"),
            ("ExternalOAuthServer", "ExternalOAuthServer"),
            ("UserIdentityProvider", "UserIdentityProvider"),
            ("authorize.apiServers", "AuthorizeAPIServers"),
        ] {
            assert_eq!(swift_type(name), wanted);
        }
    }
}
