//! The names that placeholders of the platform start with. Rows only, and how near a name is to one of them.

use super::path::Segment;
use crate::text::nearest;

/// A first name of placeholder paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownRoot {
    /// The name, in the case that the platform expects.
    pub name: &'static str,
    /// Whole paths that are known to exist below it; there may be more.
    pub paths: &'static [&'static str],
    /// Where such placeholders stand.
    pub used_in: &'static str,
    /// Who says so.
    pub source: &'static str,
}

const FOUNDATIONS: &str = "API foundations, placeholder syntax";
const OBSERVED: &str = "patrickcping/pingone-go-sdk-v2@4a884de, pingidentity/terraform-provider-pingone@cef5208";

const fn root(name: &'static str, used_in: &'static str, source: &'static str) -> KnownRoot {
    KnownRoot { name, paths: &[], used_in, source }
}

const PROVIDERS: &str = "custom notification providers";
const CREDENTIALS: &str = "credential card images";
const RISK: &str = "risk policies";
const CIBA: &str = "CIBA notifications";

const KNOWN_ROOTS: &[KnownRoot] = &[
    KnownRoot {
        name: "user",
        paths: &[
            "user.id",
            "user.username",
            "user.email",
            "user.name.given",
            "user.name.family",
            "user.population.id",
            "user.lastSignOn.at",
            "user.lastSignOn.remoteIp",
        ],
        used_in: "attribute mappings, sign-on policy conditions, notification templates",
        source: FOUNDATIONS,
    },
    KnownRoot {
        name: "session",
        paths: &[
            "session.lastSignOn.at",
            "session.lastSignOn.withAuthenticator.pwd.at",
            "session.lastSignOn.withAuthenticator.mfa.at",
        ],
        used_in: "sign-on policy conditions",
        source: FOUNDATIONS,
    },
    KnownRoot {
        name: "flow",
        paths: &["flow.request.http.remoteIp"],
        used_in: "sign-on policy conditions",
        source: FOUNDATIONS,
    },
    root("providerAttributes", "identity provider attribute mappings", FOUNDATIONS),
    // The table of API foundations writes `OTP`; the templates that the platform delivers have `otp`.
    root("otp", "notification templates", OBSERVED),
    KnownRoot { name: "code", paths: &["code.value"], used_in: "notification templates", source: OBSERVED },
    root("identifier", "LDAP filters of gateways, identity provider discovery rules", OBSERVED),
    root("ldapAttributes", "LDAP gateway attribute mappings", OBSERVED),
    KnownRoot {
        name: "samlAssertion",
        paths: &["samlAssertion.subject"],
        used_in: "SAML identity provider attribute mappings",
        source: OBSERVED,
    },
    root("to", PROVIDERS, OBSERVED),
    root("from", PROVIDERS, OBSERVED),
    root("message", PROVIDERS, OBSERVED),
    root("subject", PROVIDERS, OBSERVED),
    root("reply_to", PROVIDERS, OBSERVED),
    root("voice", PROVIDERS, OBSERVED),
    root("locale", PROVIDERS, OBSERVED),
    root("cardTitle", CREDENTIALS, OBSERVED),
    root("cardSubtitle", CREDENTIALS, OBSERVED),
    root("cardColor", CREDENTIALS, OBSERVED),
    root("textColor", CREDENTIALS, OBSERVED),
    root("bgOpacityPercent", CREDENTIALS, OBSERVED),
    root("backgroundImage", CREDENTIALS, OBSERVED),
    root("logoImage", CREDENTIALS, OBSERVED),
    root("event", RISK, OBSERVED),
    root("details", RISK, OBSERVED),
    root("requestedScope", CIBA, OBSERVED),
    root("requestingApplicationName", CIBA, OBSERVED),
    root("authUserBindingMessage", CIBA, OBSERVED),
];

/// The first names that the platform is known to use. Templates may have names of their own (notification variables),
/// so a name that is not here is no error.
///
/// ```
/// let roots = pingone_core::placeholder::known_roots();
/// assert!(roots.iter().any(|root| root.name == "otp" && root.used_in == "notification templates"));
/// ```
pub fn known_roots() -> &'static [KnownRoot] {
    KNOWN_ROOTS
}

/// Names of this length and below are near only to their own letters in another case.
const SHORT: usize = 3;

/// The known spelling that `path` nearly has: a first name that differs in case or by a typing error, or a whole path
/// that differs in case.
pub(super) fn near_miss(path: &str, segments: &[Segment]) -> Option<(String, &'static str)> {
    let Some(Segment::Name(first)) = segments.first() else { return None };
    let Some(root) = KNOWN_ROOTS.iter().find(|root| root.name == first) else {
        let known = nearest(first, KNOWN_ROOTS.iter().map(|root| root.name))?;
        // One letter more or less makes another word of a short one.
        let is_near = known.eq_ignore_ascii_case(first) || known.len() > SHORT;
        return is_near.then(|| (first.clone(), known));
    };
    let known = root.paths.iter().find(|known| known.eq_ignore_ascii_case(path) && **known != path)?;
    Some((path.to_owned(), known))
}
