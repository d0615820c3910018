use super::*;

const RSA: &str = r#""kty":"RSA","e":"AQAB","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw""#;
const EC: &str = r#""kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM""#;

fn set(keys: &[&str]) -> String {
    let keys: Vec<String> = keys.iter().map(|members| format!("{{{members}}}")).collect();
    format!("{{\"keys\":[{}]}}", keys.join(","))
}

fn found(text: &str) -> Vec<(Code, String)> {
    validate_jwks(text).into_violations().into_iter().map(|violation| (violation.code, violation.pointer)).collect()
}

fn with(base: &str, more: &str) -> Vec<(Code, String)> {
    found(&set(&[&format!("{base},{more}")]))
}

fn at(code: Code, pointer: &str) -> (Code, String) {
    (code, pointer.to_owned())
}

#[test]
fn takes_good_sets() {
    assert_eq!(found(&set(&[RSA])), []);
    assert_eq!(found(&set(&[EC])), []);
    assert_eq!(found(&set(&[&format!("{RSA},\"kid\":\"a\""), &format!("{EC},\"kid\":\"b\"")])), []);
    assert_eq!(with(EC, r#""alg":"ES256","use":"sig""#), []);
    assert_eq!(with(EC, r#""key_ops":["verify"]"#), []);
    let ed25519 = r#""kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo""#;
    assert_eq!(found(&set(&[ed25519])), []);
    assert_eq!(with(ed25519, r#""alg":"Ed25519""#), []);
    assert_eq!(with(ed25519, r#""alg":"Ed448""#), [at(Code::JwksAlgorithm, "/keys/0/alg")]);
}

#[test]
fn size_is_looked_at_first() {
    let padded = |length: usize| format!("{:length$}", set(&[RSA]));
    assert_eq!(found(&padded(16_000)), []);
    assert_eq!(found(&padded(16_001)), [at(Code::JwksNearLimit, "")]);
    assert_eq!(found(&padded(16_384)), [at(Code::JwksNearLimit, "")]);
    assert_eq!(found(&padded(16_385)), [at(Code::JwksTooLarge, "")]);
    assert_eq!(found(&"[".repeat(16_000)), [at(Code::TooDeep, "")]);
}

#[test]
fn syntax_errors_have_a_place() {
    let report = validate_jwks("{\n \"é\": 1,\n}");
    let violation = &report.violations()[0];
    assert_eq!((violation.param("line").unwrap(), violation.param("column").unwrap()), (&3.into(), &1.into()));
    assert_eq!(violation.span.unwrap().start.code_point, 11);
    let report = validate_jwks("-----BEGIN PRIVATE KEY-----\nMIIE");
    assert!(report.violations()[0].message().contains("PEM"));
    assert!(!format!("{report:?}").contains("MIIE"));
}

#[test]
fn private_values_never_show() {
    let members = r#""d":"SECRET1","p":"SECRET2","oth":[{"r":"SECRET3"}],"k":"SECRET4""#;
    for text in [
        set(&[&format!("{RSA},{members}")]),
        format!("{{{RSA},{members}}}"),
        set(&[r#""kty":"oct","k":"SECRET""#]),
        set(&[r#""kty":"AKP","priv":"SECRET","d":"SECRET""#]),
        set(&[r#""d":"SECRET""#]),
        format!("{{{RSA},{members}"),
    ] {
        let report = validate_jwks(&text);
        assert!(!report.is_valid());
        let messages: Vec<String> = report.violations().iter().map(Violation::message).collect();
        assert!(!format!("{report:?} {messages:?}").contains("SECRET"), "{messages:?}");
    }
    let pointers = ["/keys/0/d", "/keys/0/p", "/keys/0/oth", "/keys/0/k"];
    assert_eq!(with(RSA, members), pointers.map(|pointer| at(Code::JwksPrivateMember, pointer)));
}

#[test]
fn keys_that_are_no_use_are_warnings_until_none_is_left() {
    let enc = format!("{EC},\"use\":\"enc\"");
    assert_eq!(found(&set(&[&enc, RSA])), [at(Code::JwksNotForSigning, "/keys/0/use")]);
    assert_eq!(found(&set(&[&enc])), [at(Code::JwksNoSigningKey, "/keys"), at(Code::JwksNotForSigning, "/keys/0/use")]);
    assert_eq!(found("{\"keys\":[]}"), [at(Code::JwksNoSigningKey, "/keys")]);
    assert_eq!(found(&set(&[r#""kty":"oct","k":"AA""#])), [at(Code::JwksSymmetricKey, "/keys/0/k")]);
}

#[test]
fn kids_are_compared_with_type_and_algorithm() {
    let key = |base: &str, more: &str| format!("{base},\"kid\":\"a\"{more}");
    let (rsa, ec) = (key(RSA, ""), key(EC, ""));
    assert_eq!(found(&set(&[&rsa, &rsa])), [at(Code::JwksDuplicateKid, "/keys/1/kid")]);
    assert_eq!(found(&set(&[&rsa, &ec])), [at(Code::JwksSharedKid, "/keys/1/kid")]);
    let ps256 = key(RSA, ",\"alg\":\"PS256\"");
    assert_eq!(
        found(&set(&[&rsa, &ps256, &ps256])),
        [at(Code::JwksSharedKid, "/keys/1/kid"), at(Code::JwksDuplicateKid, "/keys/2/kid")]
    );
}

#[test]
fn spans_mark_the_character() {
    let text = set(&[r#""kty":"RSA","e":"AQ+B","n":"AAA\u0041""#]);
    let report = validate_jwks(&text);
    let marked = |code: Code| {
        let violation = report.violations().iter().find(|violation| violation.code == code).unwrap();
        text.get(violation.span.unwrap().bytes()).unwrap()
    };
    assert_eq!(marked(Code::Base64urlCharacter), "+");
    assert_eq!(marked(Code::JwksModulusSize), r#""AAA\u0041""#);
}

#[test]
fn inside_a_string_all_pointers_lead_to_it() {
    let report = validate_jwks_in_string(&set(&[r#""kty":"RSA""#]));
    let messages: Vec<String> = report.violations().iter().map(Violation::to_string).collect();
    assert_eq!(messages, ["`keys[0].n` is required", "`keys[0].e` is required"]);
    assert!(report.violations().iter().all(|violation| violation.span.is_some()));
}
