//! The text of a JWKS (RFC 7517), as an external OAuth server's `validation.jwks` holds it.
//!
//! The platform documents: "Must be a valid JWKS per RFC 7517 and not exceed 16kB" (API reference, external OAuth
//! servers). Decided here, because neither says it:
//!
//! - 16 kB: up to 16,000 bytes of UTF-8 are accepted, up to 16,384 get a warning, more is refused unread.
//! - A member that stands twice is refused, which RFC 7517 section 4 allows. Unknown members and key types are ignored
//!   by every reader (section 5), so they are warnings.
//! - **A private or symmetric key is refused and its value is never shown**, neither in a message nor in a parameter.
//! - A key that can not verify a signature (`use` is `enc`, no `verify` in `key_ops`, X25519, an encryption algorithm)
//!   is a warning, a set without any other key is an error. Keys with errors of their own do not count against that:
//!   they may become good.
//! - A curve must be one of P-256, P-384, P-521, Ed25519 and Ed448; X25519 and X448 are known, but can not verify. An
//!   algorithm must fit the key type and the curve; `none` and the symmetric `HS…` are refused.
//! - base64url is taken strictly, its unused bits included. Whoever must store a document with such bits allows the
//!   code `base64url_trailing_bits`.
//! - An EC point must be on its curve and an RSA modulus must not be of a known weak kind: no library can use, or
//!   nobody should trust, such a key. What these tests see is in [`curve`] and [`rsa`].
//! - Not checked: certificates in `x5c` beyond their encoding, points of Ed25519 and Ed448, and which algorithms the
//!   platform takes beyond RSA and EC.
//!
//! Pointers lead into the parsed document, spans into the text. One walk finds everything; work is linear in the text.

mod curve;
mod encoded;
mod json;
mod key;
mod place;
mod rsa;

use super::findings::{Findings, excerpt};
use crate::order::Firsts;
use crate::violation::{Code, Pointer, Report, Span, Violation};
use json::{Json, Kind, Member, SyntaxError, Value};
use key::{Key, Verdict};
use place::Place;

/// The strict reading of "16kB", in bytes.
const ACCEPTED: usize = 16_000;

/// The generous reading of "16kB", in bytes.
const LONGEST: usize = 16_384;

/// Checks the text of a JWKS: its size, its JSON, its structure and every key.
///
/// Pointers are those of the parsed document (`/keys/0/n`; `""` is the text), spans are places in the text. The text is
/// at most 16,384 bytes. Source: API reference, external OAuth servers; RFC 7517, RFC 7518 section 6, RFC 8037 section
/// 2.
///
/// ```
/// use pingone_core::{Code, validate::validate_jwks};
///
/// let report = validate_jwks(r#"{"keys": [{"kty": "oct", "k": "c2VjcmV0"}]}"#);
/// let violation = &report.violations()[0];
/// assert_eq!((violation.code, violation.pointer.as_str()), (Code::JwksSymmetricKey, "/keys/0/k"));
/// assert!(!format!("{violation:?}").contains("c2VjcmV0"));
/// ```
pub fn validate_jwks(text: &str) -> Report {
    let mut findings = Findings::new(text);
    if text.len() > LONGEST {
        return Violation::new(Code::JwksTooLarge).with("actual", text.len()).with("limit", LONGEST).into();
    }
    if text.len() > ACCEPTED {
        let violation = Violation::new(Code::JwksNearLimit).with("actual", text.len()).with("limit", ACCEPTED);
        findings.push(0..text.len(), violation);
    }
    match json::parse(text) {
        Err(error) => findings.push(error.at..text.len(), syntax_violation(text, &error)),
        Ok(document) => {
            json::report_duplicates(&document, &mut Pointer::root(), &mut findings);
            check_document(&document, &mut findings);
        }
    }
    findings.into_report()
}

/// The same for a JWKS that is a string inside a larger value: no pointer leads into a string, so every violation is at
/// the string itself (`""`). The span says where inside, and the message names the member (`keys[0].n`).
///
/// ```
/// use pingone_core::validate::validate_jwks_in_string;
///
/// let mut report = pingone_core::Report::new();
/// report.extend_under("/validation/jwks", validate_jwks_in_string(r#"{"keys": []}"#));
/// assert_eq!(report.violations()[0].pointer, "/validation/jwks");
/// ```
pub fn validate_jwks_in_string(text: &str) -> Report {
    validate_jwks(text).into_violations().into_iter().map(|violation| violation.at("")).collect()
}

fn syntax_violation(text: &str, error: &SyntaxError) -> Violation {
    let reason = match error.kind {
        Kind::TooDeep => return Violation::new(Code::TooDeep).with("limit", json::DEEPEST),
        Kind::Syntax(reason) => reason,
    };
    let before = text.get(..error.at).unwrap_or_default();
    let line = before.matches('\n').count().saturating_add(1);
    let last_line = before.rsplit('\n').next().unwrap_or_default();
    let column = Span::whole(last_line).end.code_point.saturating_add(1);
    Violation::new(Code::JsonSyntax).with("reason", reason).with("line", line).with("column", column)
}

fn check_document(document: &Json<'_>, findings: &mut Findings<'_>) {
    let Value::Object(members) = &document.value else {
        let violation = Violation::new(Code::JwksNotAnObject).with("actual", document.value.kind());
        return findings.push(document.range.clone(), violation);
    };
    let Some(keys) = members.iter().find(|member| member.name == "keys") else {
        return report_missing_keys(document, members, findings);
    };
    for member in members.iter().filter(|member| member.name != "keys") {
        let place = Place::of_document(document).member(&member.name, member.name_range.clone());
        place.report(Code::JwksUnknownMember, findings);
    }
    match &keys.json.value {
        Value::Array(items) => check_keys(&keys.json, items, findings),
        other => {
            let place = Place::of_document(document).member("keys", keys.json.range.clone());
            place::report_type(&place, "an array", other, findings);
        }
    }
}

/// One key without the set around it is the usual mistake; when it is a private key, that has to be said too.
fn report_missing_keys(document: &Json<'_>, members: &[Member<'_>], findings: &mut Findings<'_>) {
    let violation = if members.iter().any(|member| member.name == "kty") {
        Key::bare(document, members).report_private_members(findings);
        Violation::new(Code::JwksBareKey)
    } else {
        Violation::new(Code::Required).at("/keys").with("property", "keys")
    };
    findings.push(document.range.clone(), violation);
}

fn check_keys(keys: &Json<'_>, items: &[Json<'_>], findings: &mut Findings<'_>) {
    let mut all_set_aside = true;
    let mut kids = Kids::default();
    for (index, item) in items.iter().enumerate() {
        let Value::Object(members) = &item.value else {
            all_set_aside = false;
            place::report_type(&Place::of_key(index, item), "an object", &item.value, findings);
            continue;
        };
        let key = Key::new(index, item, members);
        all_set_aside &= key.check(findings) == Verdict::SetAside;
        kids.check(&key, findings);
    }
    if all_set_aside {
        let violation = Violation::new(Code::JwksNoSigningKey).at("/keys");
        findings.push(keys.range.clone(), violation);
    }
}

/// The key ids seen so far: a reader that picks a key by its id must find one.
#[derive(Default)]
struct Kids<'a> {
    /// Index of the first key with an id, its key type and its algorithm.
    same: Firsts<'a>,
    /// Index of the first key with an id.
    any: Firsts<'a>,
}

impl<'a> Kids<'a> {
    /// RFC 7517 section 4.5. Keys that differ in type or algorithm can still be told apart, so that is a warning.
    fn check(&mut self, key: &Key<'a>, findings: &mut Findings<'_>) {
        let Some((kid, place)) = key.text("kid") else { return };
        let identity = identity(kid, key);
        let (code, first) = match (self.same.get(&identity), self.any.get(kid.as_bytes())) {
            (Some(first), _) => (Code::JwksDuplicateKid, first),
            (None, Some(first)) => (Code::JwksSharedKid, first),
            (None, None) => {
                self.any.first(kid.as_bytes(), key.index());
                self.same.first(identity, key.index());
                return;
            }
        };
        self.same.first(identity, key.index());
        let violation = place.violation(code).with("kid", excerpt(kid)).with("first", first);
        findings.push(place.range, violation);
    }
}

/// The id, type and algorithm of a key, each with its length before it, so that no two keys are taken for one.
fn identity(kid: &str, key: &Key<'_>) -> Vec<u8> {
    let mut identity = Vec::new();
    for part in [Some(kid), key.text("kty").map(|(text, _)| text), key.text("alg").map(|(text, _)| text)] {
        let length = part.map_or(usize::MAX, str::len);
        identity.extend_from_slice(&length.to_le_bytes());
        identity.extend_from_slice(part.unwrap_or_default().as_bytes());
    }
    identity
}

#[cfg(test)]
mod tests;
