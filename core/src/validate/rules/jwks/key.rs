//! One key of a set: the members that every key may have (RFC 7517 section 4) and those of its type (RFC 7518 section
//! 6, RFC 8037 section 2).

use super::curve::CURVES;
use super::encoded;
use super::json::{Json, Member, Value};
use super::place::{Place, check_length, decode, report_type};
use super::rsa;
use crate::order::Firsts;
use crate::validate::rules::findings::{Findings, excerpt};
use crate::violation::{Code, Violation};

/// Members of every key type that are secret (RFC 7518 sections 6.2.2, 6.3.2 and 6.4.1; `priv` of the newer AKP keys).
/// They are refused in every key, also where the type does not have them: a secret does not become public by that.
const PRIVATE_MEMBERS: &[&str] = &["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"];

/// Members that every key may have.
const COMMON_MEMBERS: &[&str] = &["kty", "use", "key_ops", "alg", "kid", "x5u", "x5c", "x5t", "x5t#S256"];

/// Signature algorithms with their key type and curve (RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 9864).
const SIGNATURE_ALGORITHMS: &[(&str, KeyType, Option<&str>)] = &[
    ("RS256", KeyType::Rsa, None),
    ("RS384", KeyType::Rsa, None),
    ("RS512", KeyType::Rsa, None),
    ("PS256", KeyType::Rsa, None),
    ("PS384", KeyType::Rsa, None),
    ("PS512", KeyType::Rsa, None),
    ("ES256", KeyType::Ec, Some("P-256")),
    ("ES384", KeyType::Ec, Some("P-384")),
    ("ES512", KeyType::Ec, Some("P-521")),
    ("EdDSA", KeyType::Okp, None),
    ("Ed25519", KeyType::Okp, Some("Ed25519")),
    ("Ed448", KeyType::Okp, Some("Ed448")),
];

/// Beginnings of the names of encryption algorithms (RFC 7518 sections 4.1 and 5.1).
const ENCRYPTION_ALGORITHMS: &[&str] = &["RSA1_5", "RSA-OAEP", "ECDH-ES", "A128", "A192", "A256", "dir", "PBES2"];

/// Values of `key_ops` for signatures and for everything else (RFC 7517 section 4.3).
const SIGNATURE_OPERATIONS: &[&str] = &["sign", "verify"];
const ENCRYPTION_OPERATIONS: &[&str] = &["encrypt", "decrypt", "wrapKey", "unwrapKey", "deriveKey", "deriveBits"];

/// Curves of OKP keys with the bytes of `x`, and whether they can verify signatures.
const OKP_CURVES: &[(&str, usize, bool)] =
    &[("Ed25519", 32, true), ("Ed448", 57, true), ("X25519", 32, false), ("X448", 56, false)];

/// Bytes of the digests in `x5t` (SHA-1) and `x5t#S256` (SHA-256).
const DIGESTS: &[(&str, usize)] = &[("x5t", 20), ("x5t#S256", 32)];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeyType {
    Rsa,
    Ec,
    Okp,
}

impl KeyType {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "RSA" => Some(Self::Rsa),
            "EC" => Some(Self::Ec),
            "OKP" => Some(Self::Okp),
            _ => None,
        }
    }

    const fn members(self) -> &'static [&'static str] {
        match self {
            Self::Rsa => &["n", "e"],
            Self::Ec => &["crv", "x", "y"],
            Self::Okp => &["crv", "x"],
        }
    }
}

/// What a key is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It has errors, which are reported.
    Broken,
    /// It is well-formed but no use here, which is reported as a warning.
    SetAside,
    /// It can verify signatures.
    Signing,
}

/// One key while it is checked.
pub(super) struct Key<'a> {
    index: usize,
    place: Place,
    members: &'a [Member<'a>],
}

impl<'a> Key<'a> {
    pub(super) fn new(index: usize, json: &Json<'_>, members: &'a [Member<'a>]) -> Self {
        Self { index, place: Place::of_key(index, json), members }
    }

    /// A key that is the whole document.
    pub(super) fn bare(json: &Json<'_>, members: &'a [Member<'a>]) -> Self {
        Self { index: 0, place: Place::of_document(json), members }
    }

    pub(super) const fn index(&self) -> usize {
        self.index
    }

    fn find(&self, name: &str) -> Option<(&'a Json<'a>, Place)> {
        let member = self.members.iter().find(|member| member.name == name)?;
        Some((&member.json, self.place.member(name, member.json.range.clone())))
    }

    /// A member that is a string; a member of another type is left to [`Self::string`].
    pub(super) fn text(&self, name: &str) -> Option<(&'a str, Place)> {
        let (json, place) = self.find(name)?;
        match &json.value {
            Value::String(text) => Some((text.as_ref(), place)),
            _ => None,
        }
    }

    /// The same, and another type is reported.
    fn string(&self, name: &str, findings: &mut Findings<'_>) -> Option<(&'a str, Place)> {
        let (json, place) = self.find(name)?;
        match &json.value {
            Value::String(text) => Some((text.as_ref(), place)),
            other => {
                report_type(&place, "a string", other, findings);
                None
            }
        }
    }

    /// The same, and a missing member is reported.
    fn required(&self, name: &str, findings: &mut Findings<'_>) -> Option<(&'a str, Place)> {
        if self.find(name).is_none() {
            let place = self.place.member(name, self.place.range.clone());
            let violation = Violation::new(Code::Required).at(place.pointer).with("property", place.label);
            findings.push(place.range, violation);
        }
        self.string(name, findings)
    }

    /// The bytes of a base64url member.
    fn bytes(&self, name: &str, findings: &mut Findings<'_>) -> Option<(Vec<u8>, Place)> {
        let (text, place) = self.required(name, findings)?;
        Some((decode(text, &place, findings)?, place))
    }

    /// Reports everything that is wrong with this key.
    pub(super) fn check(&self, findings: &mut Findings<'_>) -> Verdict {
        let errors = findings.errors();
        let key_type = self.check_type(findings);
        self.report_private_members(findings);
        let mut useful = key_type.is_some();
        match key_type {
            Some(KeyType::Rsa) => self.check_rsa(findings),
            Some(KeyType::Ec) => self.check_ec(findings),
            Some(KeyType::Okp) => useful &= self.check_okp(findings),
            None => {}
        }
        useful &= self.check_use(findings);
        useful &= self.check_operations(findings);
        useful &= self.check_algorithm(key_type, findings);
        self.string("kid", findings);
        self.check_certificates(findings);
        if let Some(key_type) = key_type {
            self.report_unknown_members(key_type, findings);
        }
        match (findings.errors() > errors, useful) {
            (true, _) => Verdict::Broken,
            (false, true) => Verdict::Signing,
            (false, false) => Verdict::SetAside,
        }
    }

    /// The key type, when it is one that can verify signatures.
    fn check_type(&self, findings: &mut Findings<'_>) -> Option<KeyType> {
        let (name, place) = self.required("kty", findings)?;
        let key_type = KeyType::from_name(name);
        if self.is_symmetric() {
            if self.find("k").is_none() {
                place.report(Code::JwksSymmetricKey, findings);
            }
        } else if key_type.is_none() {
            let violation = place.violation(Code::JwksUnknownKeyType).with("value", excerpt(name));
            findings.push(place.range, violation);
        }
        key_type
    }

    fn is_symmetric(&self) -> bool {
        self.text("kty").is_some_and(|(name, _)| name == "oct")
    }

    /// Their values are not looked at, so they can not be shown.
    pub(super) fn report_private_members(&self, findings: &mut Findings<'_>) {
        let private = self.members.iter().filter(|member| PRIVATE_MEMBERS.contains(&member.name.as_ref()));
        for member in private {
            let is_the_key = member.name == "k" && self.is_symmetric();
            let code = if is_the_key { Code::JwksSymmetricKey } else { Code::JwksPrivateMember };
            self.place.member(&member.name, member.name_range.clone()).report(code, findings);
        }
    }

    /// RFC 7518 section 6.3.1.
    fn check_rsa(&self, findings: &mut Findings<'_>) {
        if let Some((modulus, place)) = self.bytes("n", findings) {
            report_leading_zero(&modulus, &place, findings);
            let bits = rsa::bit_length(&modulus);
            if bits < rsa::SMALLEST_MODULUS {
                let violation =
                    place.violation(Code::JwksModulusSize).with("actual", bits).with("limit", rsa::SMALLEST_MODULUS);
                findings.push(place.range.clone(), violation);
            } else if let Some(factor) = rsa::small_factor(&modulus) {
                let violation = place.violation(Code::JwksModulusFactor).with("factor", factor);
                findings.push(place.range.clone(), violation);
            } else if rsa::has_roca_fingerprint(&modulus) {
                place.report(Code::JwksModulusRoca, findings);
            }
        }
        if let Some((exponent, place)) = self.bytes("e", findings) {
            if rsa::is_odd_above_one(&exponent) {
                report_leading_zero(&exponent, &place, findings);
            } else {
                place.report(Code::JwksExponent, findings);
            }
        }
    }

    /// RFC 7518 section 6.2.1.
    fn check_ec(&self, findings: &mut Findings<'_>) {
        let crv = self.required("crv", findings);
        let curve = crv.as_ref().and_then(|(name, _)| CURVES.iter().find(|curve| curve.name == *name));
        if let (Some((name, place)), None) = (&crv, curve) {
            report_curve(name, CURVES.iter().map(|curve| curve.name).collect(), place, findings);
        }
        let mut coordinate = |name: &str| {
            let (bytes, place) = self.bytes(name, findings)?;
            check_length(&bytes, curve?.width, &place, findings).then_some(bytes)
        };
        let (x, y) = (coordinate("x"), coordinate("y"));
        if let (Some(curve), Some(x), Some(y)) = (curve, x, y)
            && !curve.holds(&x, &y)
        {
            let violation = self.place.violation(Code::JwksNotOnCurve).with("curve", curve.name);
            findings.push(self.place.range.clone(), violation);
        }
    }

    /// RFC 8037 section 2. False when the curve can not verify signatures.
    fn check_okp(&self, findings: &mut Findings<'_>) -> bool {
        let crv = self.required("crv", findings);
        let coordinate = self.bytes("x", findings);
        let Some((name, place)) = crv else { return true };
        let Some((_, width, signs)) = OKP_CURVES.iter().find(|(curve, ..)| *curve == name) else {
            let signing = OKP_CURVES.iter().filter(|(.., signs)| *signs);
            report_curve(name, signing.map(|(curve, ..)| *curve).collect(), &place, findings);
            return true;
        };
        if let Some((bytes, place)) = coordinate {
            check_length(&bytes, *width, &place, findings);
        }
        if !signs {
            report_not_for_signing(name, &place, findings);
        }
        *signs
    }

    /// `use` (RFC 7517 section 4.2). False when the key is meant for something else.
    fn check_use(&self, findings: &mut Findings<'_>) -> bool {
        let Some((usage, place)) = self.string("use", findings) else { return true };
        match usage {
            "sig" => {}
            "enc" => report_not_for_signing(usage, &place, findings),
            other => {
                let violation = place.violation(Code::JwksUnknownUse).with("value", excerpt(other));
                findings.push(place.range, violation);
            }
        }
        usage != "enc"
    }

    /// `key_ops` (RFC 7517 section 4.3). False when the key is meant for something else.
    fn check_operations(&self, findings: &mut Findings<'_>) -> bool {
        let Some((operations, place)) = self.strings("key_ops", findings) else { return true };
        let mut seen = Firsts::default();
        for (operation, place) in &operations {
            if !seen.insert(operation.as_bytes()) {
                let violation = place.violation(Code::JwksDuplicateOperation).with("value", excerpt(operation));
                findings.push(place.range.clone(), violation);
            }
        }
        if let Some((usage, _)) = self.text("use") {
            let excluded = match usage {
                "sig" => ENCRYPTION_OPERATIONS,
                "enc" => SIGNATURE_OPERATIONS,
                _ => &[],
            };
            match operations.iter().find(|(operation, _)| excluded.contains(operation)) {
                Some((operation, place)) => {
                    let violation =
                        place.violation(Code::JwksUseContradiction).with("value", *operation).with("use", usage);
                    findings.push(place.range.clone(), violation);
                }
                None => place.report(Code::JwksUseAndOperations, findings),
            }
        }
        let verifies = seen.get(b"verify").is_some();
        if !verifies {
            place.report(Code::JwksNoVerify, findings);
        }
        verifies
    }

    /// `alg` (RFC 7517 section 4.4). False when it is no signature algorithm.
    fn check_algorithm(&self, key_type: Option<KeyType>, findings: &mut Findings<'_>) -> bool {
        let Some((name, place)) = self.string("alg", findings) else { return true };
        if name.eq_ignore_ascii_case("none") || name.starts_with("HS") {
            let violation = place.violation(Code::JwksRefusedAlgorithm).with("value", excerpt(name));
            findings.push(place.range, violation);
            return true;
        }
        let Some(key_type) = key_type else { return true };
        if ENCRYPTION_ALGORITHMS.iter().any(|start| name.starts_with(start)) {
            report_not_for_signing(name, &place, findings);
            return false;
        }
        let crv = self.text("crv").map(|(crv, _)| crv);
        let fitting = fitting_algorithms(key_type, crv);
        let known = SIGNATURE_ALGORITHMS.iter().any(|(algorithm, ..)| *algorithm == name);
        if known && !fitting.contains(&name) {
            let violation = place.violation(Code::JwksAlgorithm).with("value", name).with("expected", fitting);
            findings.push(place.range, violation);
        } else if !known {
            let violation = place.violation(Code::JwksUnknownAlgorithm).with("value", excerpt(name));
            findings.push(place.range, violation);
        }
        true
    }

    /// `x5c`, `x5u`, `x5t` and `x5t#S256` (RFC 7517 sections 4.6 to 4.9): their form only.
    fn check_certificates(&self, findings: &mut Findings<'_>) {
        if let Some((chain, place)) = self.strings("x5c", findings) {
            if chain.is_empty() {
                place.report(Code::JwksNoCertificate, findings);
            }
            for (certificate, place) in chain {
                if !encoded::is_standard_base64(certificate) {
                    place.report(Code::JwksCertificate, findings);
                }
            }
        }
        if let Some((_, place)) = self.string("x5u", findings) {
            place.report(Code::JwksCertificateUrl, findings);
        }
        for (name, length) in DIGESTS {
            if let Some((text, place)) = self.string(name, findings)
                && let Some(digest) = decode(text, &place, findings)
            {
                check_length(&digest, *length, &place, findings);
            }
        }
    }

    /// The strings of an array member; other items and another type are reported.
    fn strings(&self, name: &str, findings: &mut Findings<'_>) -> Option<(Vec<(&'a str, Place)>, Place)> {
        let (json, place) = self.find(name)?;
        let Value::Array(items) = &json.value else {
            report_type(&place, "an array of strings", &json.value, findings);
            return None;
        };
        let mut strings = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let place = place.item(index, item.range.clone());
            match &item.value {
                Value::String(text) => strings.push((text.as_ref(), place)),
                other => report_type(&place, "a string", other, findings),
            }
        }
        Some((strings, place))
    }

    fn report_unknown_members(&self, key_type: KeyType, findings: &mut Findings<'_>) {
        let known = [COMMON_MEMBERS, PRIVATE_MEMBERS, key_type.members()];
        for member in self.members.iter().filter(|member| !known.iter().any(|set| set.contains(&member.name.as_ref())))
        {
            self.place.member(&member.name, member.name_range.clone()).report(Code::JwksUnknownMember, findings);
        }
    }
}

/// The signature algorithms of a key; an unknown curve leaves all of its type.
fn fitting_algorithms(key_type: KeyType, crv: Option<&str>) -> Vec<&'static str> {
    let known =
        SIGNATURE_ALGORITHMS.iter().any(|(_, wanted, curve)| *wanted == key_type && curve.is_some() && *curve == crv);
    let fits = |curve: &Option<&str>| !known || curve.is_none() || *curve == crv;
    let of_type = SIGNATURE_ALGORITHMS.iter().filter(|(_, wanted, curve)| *wanted == key_type && fits(curve));
    of_type.map(|(name, ..)| *name).collect()
}

fn report_leading_zero(number: &[u8], place: &Place, findings: &mut Findings<'_>) {
    if number.first() == Some(&0) {
        place.report(Code::JwksLeadingZero, findings);
    }
}

fn report_curve(name: &str, allowed: Vec<&'static str>, place: &Place, findings: &mut Findings<'_>) {
    let violation = place.violation(Code::JwksCurve).with("value", excerpt(name)).with("allowed", allowed);
    findings.push(place.range.clone(), violation);
}

fn report_not_for_signing(value: &str, place: &Place, findings: &mut Findings<'_>) {
    let violation = place.violation(Code::JwksNotForSigning).with("value", excerpt(value));
    findings.push(place.range.clone(), violation);
}
