//! A set of signing keys as large as the platform takes.

use crate::timing::{Line, lines};
use pingone_core::validate::validate_jwks;

/// The largest set that is accepted without a warning, in bytes.
const LARGEST: usize = 16_000;
/// The modulus of the RSA key of RFC 7517, appendix A.1.
const MODULUS: &str = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";

pub(crate) fn run() -> Result<(), String> {
    println!("## Key sets\n");
    let key = |number: usize| {
        format!(r#"{{"kty":"RSA","use":"sig","alg":"RS256","kid":"key-{number:02}","e":"AQAB","n":"{MODULUS}"}}"#)
    };
    let count = LARGEST / (key(0).len() + 1);
    let set = format!(r#"{{"keys":[{}]}}"#, (0..count).map(key).collect::<Vec<_>>().join(","));
    let small = format!(r#"{{"keys":[{}]}}"#, key(0));
    if let Some(found) = validate_jwks(&set).violations().first() {
        return Err(format!("{} bytes: {found}", set.len()));
    }
    let label = format!("{count} RSA keys, {} bytes", set.len());
    lines(&[
        Line::new("one RSA key", 1, || validate_jwks(std::hint::black_box(&small)).violations().len()),
        Line::new(label, 1, || validate_jwks(std::hint::black_box(&set)).violations().len()),
    ]);
    Ok(())
}
