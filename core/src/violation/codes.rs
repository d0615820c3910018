//! Every violation code, one row each: code, severity, message template, parameters, help, link.
//!
//! Message rules: lower case, no final period, the caller's own text in backticks, no name of a Rust type. A template
//! names its parameters in braces. Codes never change their meaning; a new rule gets a new code.

use super::Severity;
use serde_json::Value;
use std::fmt;

/// One row of the table of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeRow {
    /// The stable name.
    pub code: &'static str,
    /// The severity when no rule says otherwise.
    pub severity: Severity,
    /// The message with `{parameter}` in the places of the parameters.
    pub message: &'static str,
    /// The parameters of the template and of `params`, in order.
    pub params: &'static [&'static str],
    /// What would be right.
    pub help: Option<&'static str>,
    /// Where the rule comes from.
    pub link: Option<&'static str>,
}

macro_rules! codes {
    (@option) => { None };
    (@option $text:expr) => { Some($text) };
    ($(
        $variant:ident = $code:literal, $severity:ident, $message:literal,
        [$($param:literal),*] $(, help $help:literal)? $(, link $link:literal)?;
    )+) => {
        /// The stable name of a kind of problem. [`Code::row`] has its wording.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = concat!("`", $code, "`: ", $message)] $variant,)+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)+];

            /// The row of this code.
            pub const fn row(self) -> &'static CodeRow {
                match self {
                    $(Code::$variant => &CodeRow {
                        code: $code,
                        severity: Severity::$severity,
                        message: $message,
                        params: &[$($param),*],
                        help: codes!(@option $($help)?),
                        link: codes!(@option $($link)?),
                    },)+
                }
            }
        }
    };
}

codes! {
    // ── Any value ──────────────────────────────────────────────────────────────────────────────────────────────────
    Required = "required", Error, "`{property}` is required", ["property"];
    TooManyViolations = "too_many_violations", Error, "more than {limit} problems, the rest is not listed", ["limit"];
    TooDeep = "too_deep", Error, "nested deeper than {limit} levels", ["limit"];
    TooLarge = "too_large", Error, "{actual} bytes, more than the {limit} that are looked at", ["actual", "limit"];

    // ── Models (validate/) ─────────────────────────────────────────────────────────────────────────────────────────
    UnknownModel = "unknown_model", Error, "there is no model `{model}`", ["model", "nearest"],
        help "models have the names of the catalogue, for example `ApiService`; `nearest` names the one that is probably meant";
    TooManyValues = "too_many_values", Error, "more than {limit} values, the rest is not looked at", ["limit"];
    Type = "type", Error, "`{property}` must be {expected}, not {actual}", ["property", "expected", "actual"];
    QuotedValue = "quoted_value", Error, "`{property}` must be {expected}, not text", ["property", "expected"],
        help "take away the quotes";
    UnknownProperty = "unknown_property", Lint, "{model} is not known to have a property `{property}`", ["property", "model"],
        help "it is sent as it is; the platform may ignore or refuse it";
    MisspelledProperty = "misspelled_property", Lint,
        "{model} is not known to have a property `{property}`; did you mean `{nearest}`", ["property", "model", "nearest"],
        help "it is sent as it is; the platform may ignore or refuse it";
    ReadOnly = "read_only", Warning, "`{property}` is set by the platform and is left out of the request", ["property"];
    Immutable = "immutable", Error, "`{property}` cannot be changed once it is set", ["property"],
        help "send the stored value, or leave the property out";
    ImmutableSent = "immutable_sent", Warning, "`{property}` cannot be changed, so it must be the stored value", ["property"],
        help "give the stored resource as `before` to have this checked";
    ChangedElsewhere = "changed_elsewhere", Warning, "`{property}` is not changed with the resource, but through {through}",
        ["property", "through"];
    TakenElsewhere = "taken_elsewhere", Warning, "`{property}` is taken by {by} only", ["property", "by"];
    NotCreatable = "not_creatable", Warning, "only `{value}` can be created, not `{actual}`", ["property", "actual", "value"];
    RequiredWhen = "required_when", Error, "`{property}` is required when `{other}` is `{value}`",
        ["property", "other", "value"];
    ForbiddenWhen = "forbidden_when", Error, "`{property}` must not be given when `{other}` is `{value}`",
        ["property", "other", "value"];
    NotEqual = "not_equal", Error, "`{property}` is `{actual}`, but must equal `{other}`, which is `{value}`",
        ["property", "actual", "other", "value"],
        help "a property that is left out has its default";
    OneRequired = "one_required", Error, "`{property}` needs at least one of {names}", ["property", "names"];
    Incomplete = "incomplete", Warning, "`{property}` is of no use without `{other}`", ["property", "other"];
    AboveOther = "above_other", Warning, "`{property}` is {actual}, more than `{other}` with {value}",
        ["property", "actual", "other", "value"];
    OlderName = "older_name", Warning, "`{property}` is printed on one page only, the usual name is `{name}`", ["property", "name"];
    TooShort = "too_short", Error, "`{property}` has {actual} characters, at least {limit} are needed",
        ["property", "actual", "limit"];
    TooLong = "too_long", Error, "`{property}` has {actual} characters (UTF-16 code units), at most {limit} are allowed",
        ["property", "actual", "limit"];
    EmptyText = "empty_text", Warning, "`{property}` is required, but empty", ["property"];
    BelowMinimum = "below_minimum", Error, "`{property}` is {actual}, at least {limit} is needed", ["property", "actual", "limit"];
    AboveMaximum = "above_maximum", Error, "`{property}` is {actual}, at most {limit} is allowed", ["property", "actual", "limit"];
    NotAbove = "not_above", Error, "`{property}` is {actual}, but must be more than {limit}", ["property", "actual", "limit"];
    FractionTruncated = "fraction_truncated", Warning, "`{property}` is {actual}, the platform will make it {becomes}",
        ["property", "actual", "becomes"], help "write the whole number that you mean",
        link "https://developer.pingidentity.com/pingone-api/foundations/";
    FractionRefused = "fraction_refused", Error, "`{property}` is {actual}, but must be a whole number", ["property", "actual"],
        help "flow orchestration services refuse fractions instead of cutting them off",
        link "https://developer.pingidentity.com/pingone-api/foundations/";
    NumberTooLarge = "number_too_large", Warning, "`{property}` is {actual}, which not every JSON reader keeps exactly",
        ["property", "actual"], help "stay between -9007199254740991 and 9007199254740991";
    TooFewItems = "too_few_items", Error, "`{property}` has {actual} items, at least {limit} are needed",
        ["property", "actual", "limit"];
    TooManyItems = "too_many_items", Error, "`{property}` has {actual} items, at most {limit} are allowed",
        ["property", "actual", "limit"];
    EmptyList = "empty_list", Warning, "`{property}` is required, but empty", ["property"];
    Duplicate = "duplicate", Error, "`{value}` is in `{property}` already, at {first}", ["property", "value", "first"];
    NotAChoice = "not_a_choice", Error, "`{property}` is `{actual}`, but must be one of {choices}",
        ["property", "actual", "choices", "nearest"], help "values are compared case-sensitively";
    NotText = "not_text", Warning, "`{property}` is {actual}, but the values of parameters should be text", ["property", "actual"],
        help "quote the value, flatten objects to names with dots, or give them as the text of a JSON document";
    UnusualCharacter = "unusual_character", Error, "`{property}` has the character `{character}`, which its pattern does not take",
        ["property", "character"], help "`describe` has the pattern; allow this code where the platform takes the value";
    CountryCode = "country_code", Error, "`{property}` must be two capital letters, not `{actual}`", ["property", "actual"],
        help "country codes are those of ISO 3166-1, for example `CH`";
    TimeZone = "time_zone", Lint, "`{actual}` does not look like the name of a time zone", ["property", "actual"],
        help "names are those of IANA, for example `Europe/Zurich` or `UTC`";
    AudienceReserved = "audience_reserved", Warning, "the audience must not contain `{word}`", ["property", "word"];
    AudienceForm = "audience_form", Warning, "the audience should be a URL without fragment, or `@` and a name", ["property"];

    // ── Base URLs, methods, UUIDs, JWKS (validate/rules/) ──────────────────────────────────────────────────────────
    // URLs
    UrlTooLong = "url_too_long", Error, "{actual} characters, at most {limit} are allowed", ["actual", "limit"];
    UrlSurroundingSpace = "url_surrounding_space", Error, "white space before or after the URL", [],
        help "remove the white space";
    UrlNotAbsolute = "url_not_absolute", Error, "not an absolute URL, which starts with `{scheme}` and a host", ["scheme"],
        help "write scheme, host and path, for example `https://api.example.com/v1`";
    UrlScheme = "url_scheme", Error, "the scheme `{scheme}` is not one of {allowed}", ["scheme", "allowed"];
    UrlUserInfo = "url_user_info", Error, "a user name or password does not belong in this URL", [],
        help "remove everything up to and including `@`", link "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";
    UrlHostMissing = "url_host_missing", Error, "the host after `//` is missing", [];
    UrlHostCharacter = "url_host_character", Error, "`{character}` can not stand in a host name", ["character"],
        help "a host name has letters, digits, hyphens and dots";
    UrlHostNotAscii = "url_host_not_ascii", Error, "the host `{host}` is not ASCII, write `{aLabel}`", ["host", "aLabel"],
        link "https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.1";
    UrlHostEmptyLabel = "url_host_empty_label", Error, "nothing stands before a dot of the host name", [],
        help "remove the dot, or write what is missing";
    UrlHostLabelTooLong = "url_host_label_too_long", Error,
        "`{label}` has {actual} characters, between two dots of a host name {limit} are allowed", ["label", "actual", "limit"];
    UrlHostTooLong = "url_host_too_long", Error, "the host name has {actual} characters, at most {limit} are allowed",
        ["actual", "limit"];
    UrlHostHyphen = "url_host_hyphen", Error, "`{label}` starts or ends with a hyphen", ["label"],
        link "https://www.rfc-editor.org/rfc/rfc1123#section-2.1";
    UrlHostUnderscore = "url_host_underscore", Warning, "`{label}` has an underscore, which a host name should not have",
        ["label"], link "https://www.rfc-editor.org/rfc/rfc1123#section-2.1";
    UrlHostTrailingDot = "url_host_trailing_dot", Warning, "the host name ends in a dot", [],
        help "remove the dot: not every client takes both spellings for one host";
    UrlIpv4 = "url_ipv4", Error, "`{host}` ends in a number, but is not an IPv4 address of four decimal numbers", ["host"],
        help "write four numbers from 0 to 255 in decimal: `127.0.0.1`, not `127.1`, `0x7f.1` or `2130706433`";
    UrlIpv6 = "url_ipv6", Error, "`{host}` is not an IPv6 address in brackets", ["host"],
        help "write for example `[2001:db8::1]`";
    UrlIpv6Brackets = "url_ipv6_brackets", Error, "an IPv6 address stands in brackets, write `[{address}]`", ["address"];
    UrlIpv6Zone = "url_ipv6_zone", Error, "`{host}` has a zone, which means something on one machine only", ["host"],
        help "remove everything from `%` up to the bracket";
    UrlPort = "url_port", Error, "`{port}` is not a port from 1 to 65535", ["port"],
        help "write a decimal number, or leave out the colon for the port of the scheme";
    UrlCharacter = "url_character", Error, "`{characters}` can not stand in a URL, write `{encoded}`", ["characters", "encoded"],
        link "https://www.rfc-editor.org/rfc/rfc3986#section-3.3";
    UrlBackslash = "url_backslash", Error, "a backslash can not stand in a URL", [], help "write `/` between segments";
    UrlPercent = "url_percent", Error, "`{escape}` is not a percent-escape", ["escape"],
        help "two hexadecimal digits follow `%`; the percent sign itself is `%25`";
    UrlQuery = "url_query", Error, "a query can not stand here", [], help "remove everything from `?`";
    UrlFragment = "url_fragment", Error, "a fragment can not stand here", [], help "remove everything from `#`";
    BaseUrlTrailingSlash = "base_url_trailing_slash", Error, "the base URL ends in a slash", [], help "remove the final slash";
    BaseUrlEmptySegment = "base_url_empty_segment", Error, "nothing stands between two slashes", [], help "remove one slash";
    BaseUrlDotSegment = "base_url_dot_segment", Error, "`{segment}` can not be a segment of a base URL", ["segment"],
        help "write the path that is meant, without `.` and `..`";
    BaseUrlSuspiciousEscape = "base_url_suspicious_escape", Warning,
        "`{escape}` hides a character that separates or shortens paths, so by default no request is matched to this base URL", ["escape"];

    JwksUrlAddress = "jwks_url_address", Error, "`{address}` is in {range}, which the internet does not reach",
        ["address", "range"], help "write a host that the platform can fetch the keys from",
        link "https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml";
    JwksUrlPrivateName = "jwks_url_private_name", Error, "`{host}` is a private name: nothing under `{name}` is public",
        ["host", "name"], help "write a host that the platform can fetch the keys from";
    JwksUrlSingleLabel = "jwks_url_single_label", Error, "`{host}` has no dot, so it is a name inside one network", ["host"],
        help "write the full public name of the host";
    JwksUrlIpLiteral = "jwks_url_ip_literal", Warning, "the host is the address `{address}`, not a name", ["address"],
        help "certificates and risk checks expect a host name";
    JwksUrlPort = "jwks_url_port", Warning, "the port is {port}, the platform may fetch keys from port 443 only", ["port"];
    JwksUrlWildcardDns = "jwks_url_wildcard_dns", Warning,
        "`{host}` belongs to `{service}`, whose names lead to any address, private ones included", ["host", "service"];

    // Methods
    MethodEmpty = "method_empty", Error, "the method is empty", [], help "write for example `GET`";
    MethodTooLong = "method_too_long", Error, "the method has {actual} characters, at most {limit} are allowed",
        ["actual", "limit"];
    MethodCharacter = "method_character", Error, "`{character}` can not stand in a method", ["character"],
        help "a method has letters, digits and !#$%&'*+-.^_`|~", link "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2";
    MethodCase = "method_case", Lint, "`{method}` is not `{standard}`, methods are compared with their case",
        ["method", "standard"], link "https://www.rfc-editor.org/rfc/rfc9110#section-9.1";
    MethodUnusual = "method_unusual", Warning,
        "the platform's SDK and Terraform provider refuse `{method}`, they take {usual}", ["method", "usual"];

    // UUIDs
    Uuid = "uuid", Error, "`{value}` is not a UUID", ["value"],
        help "a UUID has 8-4-4-4-12 hexadecimal digits, for example `3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11`";
    UuidForm = "uuid_form", Error, "`{value}` is not in the form that the platform uses, write `{uuid}`", ["value", "uuid"];
    UuidPlaceholder = "uuid_placeholder", Error, "`{value}` is a placeholder, a UUID must take its place", ["value"],
        help "variables of Postman and templates are not replaced here: give the id itself";
    UuidUpperCase = "uuid_upper_case", Warning, "upper case in a UUID is refused by some clients of the platform, write `{uuid}`",
        ["uuid"];

    // Date-times
    DateTime = "date_time", Error, "`{value}` is not a date-time", ["value"],
        help "write date, `T`, time and offset, for example `2025-01-31T08:30:00Z`",
        link "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";
    DateTimeRange = "date_time_range", Error, "the {part} is {actual}, but must be from {minimum} to {maximum}",
        ["part", "actual", "minimum", "maximum"], link "https://www.rfc-editor.org/rfc/rfc3339#section-5.7";

    // JWKS
    JwksTooLarge = "jwks_too_large", Error, "the document has {actual} bytes, at most {limit} are allowed", ["actual", "limit"];
    JwksNearLimit = "jwks_near_limit", Warning,
        "the document has {actual} bytes, the platform's limit of 16 kB may mean {limit}", ["actual", "limit"];
    JsonSyntax = "json_syntax", Error, "not JSON: {reason} (line {line}, column {column})", ["reason", "line", "column"],
        link "https://www.rfc-editor.org/rfc/rfc8259";
    JsonDuplicateMember = "json_duplicate_member", Error, "`{member}` stands twice in one object", ["member"],
        help "remove one: readers do not agree which of them counts", link "https://www.rfc-editor.org/rfc/rfc7517#section-4";
    JwksNotAnObject = "jwks_not_an_object", Error, "a JWKS is an object with the member `keys`, this is {actual}", ["actual"],
        link "https://www.rfc-editor.org/rfc/rfc7517#section-5";
    JwksBareKey = "jwks_bare_key", Error, "this is one key, not a set of keys", [], help "write `{\"keys\": [` before it and `]}` after it",
        link "https://www.rfc-editor.org/rfc/rfc7517#section-5";
    JwksType = "jwks_type", Error, "`{member}` must be {expected}, but is {actual}", ["member", "expected", "actual"];
    JwksNoSigningKey = "jwks_no_signing_key", Error, "no key of the set can verify a signature", [],
        help "add an RSA or EC key that is meant for signatures";
    JwksUnknownMember = "jwks_unknown_member", Warning, "`{member}` is not a known member and will be ignored", ["member"],
        link "https://www.rfc-editor.org/rfc/rfc7517#section-4";
    JwksUnknownKeyType = "jwks_unknown_key_type", Warning, "`{member}` is `{value}`, keys of an unknown type are ignored",
        ["member", "value"], help "key types are compared with their case: `RSA`, `EC`, `OKP`",
        link "https://www.rfc-editor.org/rfc/rfc7517#section-5";
    JwksPrivateMember = "jwks_private_member", Error, "`{member}` belongs to a private key and must stay with its owner", ["member"],
        help "publish only the public members; replace a key whose private part has been sent to anyone",
        link "https://www.rfc-editor.org/rfc/rfc7517#section-9.2";
    JwksSymmetricKey = "jwks_symmetric_key", Error, "`{member}` is a symmetric key: whoever can verify with it can also sign", ["member"],
        help "use an RSA or EC key and publish its public part", link "https://www.rfc-editor.org/rfc/rfc7518#section-6.4";
    JwksDuplicateKid = "jwks_duplicate_kid", Error,
        "`{member}` repeats `{kid}` of keys[{first}] with the same type and algorithm", ["member", "kid", "first"],
        help "give every key its own id", link "https://www.rfc-editor.org/rfc/rfc7517#section-4.5";
    JwksSharedKid = "jwks_shared_kid", Warning, "`{member}` repeats `{kid}` of keys[{first}]", ["member", "kid", "first"],
        help "give every key its own id", link "https://www.rfc-editor.org/rfc/rfc7517#section-4.5";
    JwksNotForSigning = "jwks_not_for_signing", Warning, "`{member}` is `{value}`, so the key can not verify signatures",
        ["member", "value"], help "leave out the key";
    JwksUnknownUse = "jwks_unknown_use", Warning, "`{member}` is `{value}`, the values known are `sig` and `enc`", ["member", "value"],
        link "https://www.rfc-editor.org/rfc/rfc7517#section-4.2";
    JwksNoVerify = "jwks_no_verify", Warning, "`{member}` does not have `verify`, so the key can not verify signatures", ["member"],
        link "https://www.rfc-editor.org/rfc/rfc7517#section-4.3";
    JwksDuplicateOperation = "jwks_duplicate_operation", Error, "`{member}` repeats `{value}`", ["member", "value"],
        link "https://www.rfc-editor.org/rfc/rfc7517#section-4.3";
    JwksUseContradiction = "jwks_use_contradiction", Error, "`{member}` is `{value}`, which contradicts the `use` of `{use}`",
        ["member", "value", "use"], link "https://www.rfc-editor.org/rfc/rfc7517#section-4.3";
    JwksUseAndOperations = "jwks_use_and_operations", Warning, "`{member}` stands beside `use`, one of the two is enough", ["member"],
        link "https://www.rfc-editor.org/rfc/rfc7517#section-4.3";
    JwksRefusedAlgorithm = "jwks_refused_algorithm", Error, "`{member}` is `{value}`, which no public key can verify", ["member", "value"],
        help "`none` has no signature, `HS256` and its kind are symmetric";
    JwksAlgorithm = "jwks_algorithm", Error, "`{member}` is `{value}`, but this key fits {expected}", ["member", "value", "expected"],
        link "https://www.rfc-editor.org/rfc/rfc7518#section-3.1";
    JwksUnknownAlgorithm = "jwks_unknown_algorithm", Warning, "`{member}` is `{value}`, which is not a known algorithm",
        ["member", "value"], link "https://www.rfc-editor.org/rfc/rfc7518#section-3.1";
    JwksCurve = "jwks_curve", Error, "`{member}` is `{value}`, which is not one of {allowed}", ["member", "value", "allowed"],
        help "curves are compared with their case", link "https://www.rfc-editor.org/rfc/rfc7518#section-6.2.1.1";
    JwksByteLength = "jwks_byte_length", Error, "`{member}` has {actual} bytes instead of {expected}", ["member", "actual", "expected"],
        help "leading zero bytes of a coordinate must not be left out";
    JwksNotOnCurve = "jwks_not_on_curve", Error, "the point of `{member}` is not on the curve {curve}", ["member", "curve"],
        help "`x` or `y` was changed or mixed up on the way: copy the key again";
    JwksLeadingZero = "jwks_leading_zero", Error, "`{member}` starts with a zero byte", ["member"],
        help "encode the number without leading zero bytes", link "https://www.rfc-editor.org/rfc/rfc7518#section-2";
    JwksModulusSize = "jwks_modulus_size", Error, "`{member}` has {actual} bits, at least {limit} are needed",
        ["member", "actual", "limit"], link "https://www.rfc-editor.org/rfc/rfc7518#section-3.3";
    JwksModulusFactor = "jwks_modulus_factor", Error, "`{member}` is divisible by {factor}, so the key is broken or damaged",
        ["member", "factor"];
    JwksModulusRoca = "jwks_modulus_roca", Error, "`{member}` was made by a generator whose keys can be broken (ROCA)", ["member"],
        help "replace the key", link "https://nvd.nist.gov/vuln/detail/CVE-2017-15361";
    JwksExponent = "jwks_exponent", Error, "`{member}` must be odd and greater than 1", ["member"],
        help "the usual exponent 65537 is `AQAB`";
    Base64urlCharacter = "base64url_character", Error, "`{member}` has `{character}`, which base64url does not have",
        ["member", "character"], help "base64url has letters, digits, `-` instead of `+` and `_` instead of `/`; no white space",
        link "https://www.rfc-editor.org/rfc/rfc7515#section-2";
    Base64urlPadding = "base64url_padding", Error, "`{member}` ends in `=`", ["member"], help "remove the padding",
        link "https://www.rfc-editor.org/rfc/rfc7515#section-2";
    Base64urlLength = "base64url_length", Error, "`{member}` has {actual} characters, which no number of bytes is encoded as",
        ["member", "actual"], help "a part of the text is missing, or one character too many";
    Base64urlTrailingBits = "base64url_trailing_bits", Error, "the last character of `{member}` has bits that belong to no byte",
        ["member"], help "the text was cut off or made up: copy the key again";
    JwksNoCertificate = "jwks_no_certificate", Error, "`{member}` is empty", ["member"], help "leave it out",
        link "https://www.rfc-editor.org/rfc/rfc7517#section-4.7";
    JwksCertificate = "jwks_certificate", Error, "`{member}` is not standard base64 with its padding", ["member"],
        help "certificates have `+` and `/`, not `-` and `_`, and no line breaks",
        link "https://www.rfc-editor.org/rfc/rfc7517#section-4.7";
    JwksCertificateUrl = "jwks_certificate_url", Warning, "`{member}` is one more URL that would have to be fetched", ["member"],
        help "leave it out: the key is in the document", link "https://www.rfc-editor.org/rfc/rfc7517#section-4.6";

    // ── Path patterns and matching (path/) ─────────────────────────────────────────────────────────────────────────
    UnknownPatternType = "unknown_pattern_type", Error, "`{given}` is not a pattern type, it must be {suggestions}", ["given", "suggestions"],
        help "the types are EXACT and PARAMETER, in upper case", link "API reference, API operations, paths.element.type";
    PatternTooLong = "pattern_too_long", Error, "{actual} characters (UTF-16 code units), a pattern has at most {limit}", ["actual", "limit"],
        link "API reference, API operations, paths.element.pattern";
    PatternLongInBytes = "pattern_long_in_bytes", Warning, "{actual} bytes of UTF-8, clients that count bytes refuse more than {limit}", ["actual", "limit"],
        help "the platform says 2048 characters; its Terraform provider counts bytes";
    PatternControlCharacter = "pattern_control_character", Error, "control character {character} in a pattern", ["character"],
        help "patterns hold no ASCII control characters", link "API reference, API operations, path parameter pattern syntax";
    PatternEmptySegment = "pattern_empty_segment", Error, "empty segment (`//`) in a pattern", [],
        help "write one slash between two segments", link "API reference, API operations, paths.element.pattern";
    PatternDotSegment = "pattern_dot_segment", Error, "segment `{segment}` in a pattern", ["segment"],
        help "write the path that the segment leads to", link "API reference, API operations, paths.element.pattern";
    PatternNoLeadingSlash = "pattern_no_leading_slash", Error, "a PARAMETER pattern must start with a slash", [],
        link "API reference, API operations, path parameter pattern syntax";
    PatternNotParameterized = "pattern_not_parameterized", Error, "a PARAMETER pattern must hold a wildcard or a named parameter", [],
        help "use type EXACT for a fixed path", link "API reference, API operations, paths.element.pattern";
    PatternAfterDoubleWildcard = "pattern_after_double_wildcard", Error, "nothing may follow `**`", [],
        help "`**` takes the rest of the path; use `*` for a part of one segment", link "API reference, API operations, path parameter pattern syntax";
    PatternNestedParameter = "pattern_nested_parameter", Error, "a named parameter inside a named parameter", [],
        help "a parameter is one whole segment: `/{name}`", link "API reference, API operations, path parameter pattern syntax";
    PatternPartialSegment = "pattern_partial_segment", Error, "a named parameter must be a whole segment, `{segment}` is more than one", ["segment"],
        help "write `/{name}`, or `*` for a part of a segment", link "API reference, API operations, path parameter pattern syntax";
    PatternUnclosedBrace = "pattern_unclosed_brace", Error, "an opening brace is not closed in its segment", [],
        help "close it with `}`, or write `\\{` for the character itself", link "API reference, API operations, path parameter pattern syntax";
    PatternBareBrace = "pattern_bare_brace", Error, "a closing brace closes nothing", [],
        help "write `\\}` for the character itself", link "API reference, API operations, path parameter pattern syntax";
    PatternEmptyName = "pattern_empty_name", Error, "a named parameter without a name", [],
        help "write `/{name}`, or `/*` when the value is not needed", link "API reference, API operations, path parameter pattern syntax";
    PatternNameCharacter = "pattern_name_character", Error, "`{character}` in the parameter name `{name}`", ["character", "name"],
        help "names hold none of `{`, `}`, `\\` and `/`", link "API reference, API operations, path parameter pattern syntax";
    PatternDuplicateName = "pattern_duplicate_name", Error, "parameter name `{name}` stands twice", ["name"],
        help "give each parameter of a pattern its own name; upper and lower case differ", link "API reference, API operations, path parameter pattern syntax";
    PatternUnknownEscape = "pattern_unknown_escape", Error, "`{escape}` is not an escape", ["escape"],
        help "the escapes are `\\{`, `\\}`, `\\\\` and `\\*`", link "API reference, API operations, path parameter pattern syntax";
    PatternFinalBackslash = "pattern_final_backslash", Error, "a backslash at the end escapes nothing", [],
        help "write `\\\\` for the character itself", link "API reference, API operations, path parameter pattern syntax";
    ExactWildcard = "exact_wildcard", Lint, "`{wildcard}` is plain text in an EXACT pattern and stands for nothing else", ["wildcard"],
        help "use type PARAMETER for wildcards and named parameters: as it is, the pattern protects no real path";
    ExactNeverMatches = "exact_never_matches", Lint, "without a leading slash the pattern never equals a path", [],
        help "start the pattern with a slash";
    PatternTrailingSlash = "pattern_trailing_slash", Lint, "the trailing slash counts: the path without it is not covered", [],
        help "leave it out, or add a second pattern";
    PatternPercentEscape = "pattern_percent_escape", Lint, "`{escape}` is not decoded, because patterns are compared with the decoded path; `{meant}` is probably meant", ["escape", "meant"],
        help "write the decoded character";
    PatternQueryCharacter = "pattern_query_character", Lint, "`{character}` is part of the path here, only `{escape}` in a request is taken by it", ["character", "escape"],
        help "queries and fragments take no part in matching";
    PatternJoinedDoubleWildcard = "pattern_joined_double_wildcard", Lint, "`{segment}` also takes what follows in the same segment, and every segment below", ["segment"],
        help "use `/**` for everything below, or `*` for the rest of one segment";
    PatternRestWithoutParent = "pattern_rest_without_parent", Lint, "`{parent}` itself is not covered", ["parent"],
        help "add a pattern for it when it belongs to the operation";
    PatternNotNormalized = "pattern_not_normalized", Lint, "`{character}` is not in Unicode normal form C, and paths are compared byte for byte", ["character"],
        help "use the composed character, as clients send it";
    RequestUrlMalformed = "request_url_malformed", Error, "the URL can not be read", [],
        help "an absolute URL is `scheme://host:port/path`, with a host, a port up to 65535, and no space, backslash or control character before the path", link "RFC 3986, section 3";
    RequestUrlUserInformation = "request_url_user_information", Error, "user information in the URL", [],
        help "leave out what stands before `@`", link "RFC 3986, section 3.2.1";
    RequestUrlNotAbsolute = "request_url_not_absolute", Error, "not an absolute URL, so it belongs to no base URL", [],
        help "give the URL with scheme and host, or leave out the base URLs and give the path below them";
    NoBaseUrl = "no_base_url", Error, "no base URL is a prefix of the URL", [],
        help "scheme, host and port must be equal, and the base path must be the first whole segments of the path", link "PingOne administration guide, Troubleshooting API Access Management";
    PathTooLong = "path_too_long", Error, "the path is longer than {limit} bytes", ["limit"];
    PathEncodedSlash = "path_encoded_slash", Error, "an encoded slash (`%2F`) in the path", [],
        help "servers differ on whether it separates segments; `lenient` keeps it inside its segment";
    PathEncodedBackslash = "path_encoded_backslash", Error, "an encoded backslash (`%5C`) in the path", [],
        help "some servers read it as a slash; `lenient` takes it as it is";
    PathEncodedNul = "path_encoded_nul", Error, "an encoded NUL (`%00`) in the path", [],
        help "some servers end the path there; `lenient` takes it as it is";
    PathEncodedDotSegment = "path_encoded_dot_segment", Error, "an encoded dot segment in the path", [],
        help "some servers leave the segment above; `lenient` takes it as text";
    PathBadEscape = "path_bad_escape", Error, "a `%` in the path that two hexadecimal digits do not follow", [],
        help "write `%25` for the character itself", link "RFC 3986, section 2.1";
    PathDoubleEncoding = "path_double_encoding", Error, "the decoded path holds an escape again", [],
        help "encode once; `lenient` takes the escape as text", link "RFC 3986, section 2.4";
    PathDotSegment = "path_dot_segment", Error, "a dot segment in the path", [],
        help "send the path that it leads to, or have dot segments removed before matching", link "RFC 3986, section 5.2.4";
    PathEmptySegment = "path_empty_segment", Error, "an empty segment (`//`) in the path", [],
        help "write one slash between two segments";
    PathEmpty = "path_empty", Lint, "nothing stands behind the base URL, matched as `/`", [];
    BaseUrlUnusable = "base_url_unusable", Error, "no request can be compared with the base URL", [],
        help "a base URL is `scheme://host:port/path` without user information, query and fragment";
    AmbiguousBaseUrl = "ambiguous_base_url", Warning, "the same base URL as number {first}", ["first"],
        help "two API services must not share a base URL; scheme, host and default port are compared in normal form";
    OperationShape = "operation_shape", Error, "`{member}` must be {expected}", ["member", "expected"];
    OverPlatformLimit = "over_platform_limit", Lint, "{actual} {what}, the platform takes {limit}", ["actual", "what", "limit"],
        link "API reference, API operations";

    // ── Placeholders (placeholder/) ────────────────────────────────────────────────────────────────────────────────
    PlaceholderUnclosed = "placeholder_unclosed", Error, "`{opener}` is never closed", ["opener"],
        help "close `${` with `}` and `$<` with `>`";
    PlaceholderEmpty = "placeholder_empty", Error, "the placeholder names nothing", [],
        help "put the path of a value between the delimiters, like `user.name.given`";
    PlaceholderNested = "placeholder_nested", Error, "a placeholder opens inside another one", [],
        help "placeholders can not be nested; write one after the other";
    PlaceholderWhiteSpace = "placeholder_white_space", Error, "there is white space around `{path}`", ["path"],
        help "write the path directly between the delimiters";
    PlaceholderPath = "placeholder_path", Error, "`{path}` is not a path", ["path"],
        help "names start with a letter and hold letters, digits and `_`, joined with dots; write any other name as `['…']`";
    PlaceholderExpression = "placeholder_expression", Error, "`{expression}` is an expression, not a path: it has {what}",
        ["expression", "what"],
        help "only the platform evaluates expressions, and only in attribute mappings; write a name with other characters as `['…']`";
    PlaceholderMissing = "placeholder_missing", Error, "`{path}` has no value", ["path"];
    PlaceholderNotScalar = "placeholder_not_scalar", Error, "`{path}` is {kind} and has no text", ["path", "kind"],
        help "name a string, a number or a truth value inside it";
    PlaceholderOutput = "placeholder_output", Error, "the text would be longer than {limit} bytes", ["limit"];
    PlaceholderNearMiss = "placeholder_near_miss", Lint, "`{name}` is not a known name, `{known}` is", ["name", "known"],
        help "upper and lower case differ; a name of your own is no error";

    // ── SCIM filters (filter/) ─────────────────────────────────────────────────────────────────────────────────────
    FilterEmpty = "filter_empty", Error, "the filter is empty", [], help "leave the filter out to get everything";
    FilterSyntax = "filter_syntax", Error, "found `{found}`, expected {expected}", ["found", "expected"],
        link "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2";
    FilterIncomplete = "filter_incomplete", Error, "the filter ends too early, expected {expected}", ["expected"],
        link "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2";
    FilterStringOpen = "filter_string_open", Error, "the string has no closing quotation mark", [],
        help "write a quotation mark inside a string as `\\\"`";
    FilterAttributePath = "filter_attribute_path", Error, "`{attribute}` is not an attribute path", ["attribute"],
        help "a name starts with a letter and holds letters, digits, `-` and `_`; dots join names; a schema URI and a colon may come first";
    FilterOperatorUnknown = "filter_operator_unknown", Error, "`{operator}` is not a filter operator, expected one of {known}",
        ["operator", "known"], link "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2";
    FilterValue = "filter_value", Error, "`{value}` is not a JSON value", ["value"],
        help "text goes in double quotes with JSON escapes; numbers, `true`, `false` and `null` stand bare and in lower case";
    FilterNestedValuePath = "filter_nested_value_path", Error, "`{attribute}[…]` stands inside another pair of brackets",
        ["attribute"], help "brackets hold conditions on the attributes of one value", link "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2";
    FilterValueType = "filter_value_type", Warning, "`{operator}` is not defined for {kind}", ["operator", "kind"],
        help "`co`, `sw` and `ew` look into strings, `gt`, `ge`, `lt` and `le` order strings, dates and numbers",
        link "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2";
    FilterExtraSpace = "filter_extra_space", Lint, "more spaces than the grammar has here", [], link "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2";
    FilterLong = "filter_long", Lint, "{actual} bytes are long for a URL, from {limit} on some servers refuse them",
        ["actual", "limit"], help "only activities take a filter in the body: `activities.search`";
    FilterNotSupported = "filter_not_supported", Error, "`{endpoint}` takes no filter", ["endpoint"];
    FilterForm = "filter_form", Error, "the filter of `{endpoint}` must have the form `{form}`", ["endpoint", "form"];
    FilterAttributeUnsupported = "filter_attribute_unsupported", Error,
        "`{attribute}` is not a documented filter attribute of `{endpoint}`, documented: {supported}",
        ["attribute", "endpoint", "supported", "nearest"];
    FilterOperatorUnsupported = "filter_operator_unsupported", Error,
        "`{operator}` is not documented for `{attribute}`, documented: {supported}",
        ["operator", "attribute", "supported"];
    FilterAttributeCase = "filter_attribute_case", Lint, "`{attribute}` is documented as `{documented}`",
        ["attribute", "documented"];
    FilterCustomAttribute = "filter_custom_attribute", Lint,
        "`{attribute}` is not a documented filter attribute of `{endpoint}` and is taken for a custom attribute",
        ["attribute", "endpoint", "supported", "nearest"];
    FilterUnconfirmed = "filter_unconfirmed", Warning, "`{operator}` is in RFC 7644, but no page of the platform shows it",
        ["operator"], link "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2.2";

    // ── Requests (request/) ────────────────────────────────────────────────────────────────────────────────────────
    UnknownEndpoint = "unknown_endpoint", Error, "`{endpoint}` is not the id of an operation, the nearest are {suggestions}",
        ["endpoint", "suggestions"], help "ids are listed by endpoints() and found by title, path or older name with search()";
    UnknownSetting = "unknown_setting", Error, "`{name}` is not a setting, did you mean {suggestions}",
        ["name", "suggestions"];
    UnknownRegion = "unknown_region", Error, "`{region}` is not the code of a region, did you mean {suggestions}",
        ["region", "suggestions"], help "regions have the codes NA, CA, EU, AU, SG and AP";
    RegionAndDomain = "region_and_domain", Error, "`domain` can not be given together with `region`", [],
        help "a region stands for its domain: leave one of the two out";
    InvalidDomain = "invalid_domain", Error, "`domain` must be a host name under which the services stand", [],
        help "a host name such as `pingone.eu`, without scheme, port, path or service: `api.` and the like are put before it";
    ServiceHost = "service_host", Error, "`{domain}` is the host of one service, its domain is `{expected}`",
        ["domain", "expected"];
    InvalidSecret = "invalid_secret", Error, "`{name}` must be visible ASCII characters without spaces and line breaks", ["name"],
        help "an access token is given alone, without `Bearer` before it", link "https://www.rfc-editor.org/rfc/rfc6750#section-2.1";
    InvalidClient = "invalid_client", Error, "`{name}` must be text without control characters", ["name"];
    PostmanVariable = "postman_variable", Error, "the variable `{name}` has no value", ["name"],
        help "export the Postman environment and read it with `from_postman_environment`; a variable may refer to others as `{{tld}}`, but not to itself and not to unknown ones";
    CleartextTransport = "cleartext_transport", Warning, "`{host}` is called over http, everyone on the way can read the access token", ["host"],
        help "use https for every host but the own machine", link "https://www.rfc-editor.org/rfc/rfc6750#section-5.3";
    UnknownArgument = "unknown_argument", Error, "`{name}` is not an argument of `{endpoint}`, did you mean {suggestions}",
        ["name", "endpoint", "suggestions"];
    BasicAuthNotTaken = "basic_auth_not_taken", Error, "`{endpoint}` does not authenticate a client", ["endpoint"],
        help "`basicAuth` belongs to the token endpoints, everything else takes the access token of the configuration";
    InvalidPathName = "invalid_path_name", Error, "`{value}` can not be a segment of a path", ["value"],
        help "a name without control characters that is not empty and has no `.` or `..` between slashes";
    UnusualPathName = "unusual_path_name", Lint, "`{value}` has other characters than letters, digits, `_`, `-` and `.`", ["value"];
    QueryBelowMinimum = "query_below_minimum", Error, "`{name}` is {value}, less than {minimum}", ["name", "value", "minimum"];
    QueryAboveMaximum = "query_above_maximum", Error, "`{name}` is {value}, more than {maximum}", ["name", "value", "maximum"];
    QueryTooLong = "query_too_long", Error, "`{name}` has {actual} bytes, more than {limit}", ["name", "actual", "limit"];
    EmptyQueryValue = "empty_query_value", Warning, "`{name}` is empty", ["name"], help "leave the parameter out";
    UnknownQueryValue = "unknown_query_value", Warning, "`{value}` is not among the documented values of `{name}`, did you mean {suggestions}",
        ["name", "value", "suggestions"];
    BodyNotTaken = "body_not_taken", Error, "`{endpoint}` takes no body", ["endpoint"];
    ContentTypeNotTaken = "content_type_not_taken", Error, "`{content_type}` is not a content type of `{endpoint}`, which takes `{expected}`",
        ["content_type", "endpoint", "expected"];
    HeaderName = "header_name", Error, "`{name}` is not the name of a header", ["name"],
        help "letters, digits and !#$%&'*+-.^_`|~", link "https://www.rfc-editor.org/rfc/rfc9110#section-5.1";
    HeaderValue = "header_value", Error, "the value of `{name}` must be visible ASCII characters, spaces and tabs", ["name"],
        help "line breaks and NUL would end the header", link "https://www.rfc-editor.org/rfc/rfc9110#section-5.5";
    HeaderReserved = "header_reserved", Error, "`{name}` is set by the request itself", ["name"],
        help "the content type belongs to the operation, the token to the configuration, the framing to the HTTP client";
    HeaderTwice = "header_twice", Error, "`{name}` is given twice", ["name"];
    HeaderOutsideCors = "header_outside_cors", Warning, "`{name}` is not among the headers that the platform allows to browsers of other origins", ["name"],
        help "from a browser the request will fail in the preflight", link "https://developer.pingidentity.com/pingone-api/foundations/pingone-api-requests.html";
    DocumentedHeaderMissing = "documented_header_missing", Lint, "the documentation sends `{name}: {value}`", ["name", "value"],
        help "give it in `headers` when the caller is not a browser of another origin";
    UnknownCode = "unknown_code", Error, "`{name}` is not the code of a violation, did you mean {suggestions}", ["name", "suggestions"];
    ClientAuthenticationMissing = "client_authentication_missing", Lint, "the request does not say which client asks", [],
        help "give `basicAuth`, or `client_id` and `client_secret` in the body", link "https://www.rfc-editor.org/rfc/rfc6749#section-2.3";
    ClientAuthenticationTwice = "client_authentication_twice", Warning, "the client is authenticated in the header and in the body", [],
        help "use one of the two", link "https://www.rfc-editor.org/rfc/rfc6749#section-2.3";
    ClearedByReplace = "cleared_by_replace", Lint, "`{property}` is left out and will be cleared, because PUT replaces", ["property"],
        help "send the stored value to keep it", link "https://developer.pingidentity.com/pingone-api/foundations/pingone-api-requests.html";
    RequestUrlLong = "request_url_long", Warning, "the URL has {actual} bytes, some servers take only {limit}", ["actual", "limit"];
    RequestUrlTooLong = "request_url_too_long", Error, "the URL has {actual} bytes, more than {limit}", ["actual", "limit"];

    // ── Responses (response/) ──────────────────────────────────────────────────────────────────────────────────────
    BodyCutOff = "body_cut_off", Error, "the body ends after {actual} bytes, before it is complete", ["actual"],
        help "ask again; the first request may have been carried out";
    BodyNotJson = "body_not_json", Error, "the body with content type `{content_type}` is not JSON in UTF-8: line {line}, column {column}",
        ["content_type", "line", "column"], help "a proxy or a wrong address answered, the raw body says which";
    BodyEmpty = "body_empty", Warning, "status {status} came without a body, expected `{model}`", ["status", "model"];
    UnexpectedStatus = "unexpected_status", Warning, "status {status} is not documented for `{endpoint}`, expected {expected}",
        ["status", "endpoint", "expected"];
    Redirected = "redirected", Warning, "status {status} redirects, and redirects are not followed", ["status"],
        help "the platform does not redirect; check the address, because the token would follow";
    LinkRefused = "link_refused", Error, "the `{relation}` link is refused, because {reason}", ["relation", "reason"],
        help "a page's links stay on the host and the path of the page, because the token follows them";
    UnexpectedShape = "unexpected_shape", Error, "the answer does not have the form of `{model}`", ["model"];
    RetryAfterUnknown = "retry_after_unknown", Lint, "`{value}` in `Retry-After` gives no waiting time", ["value"],
        help "seconds, or an HTTP date in an answer that has a `Date` header";

}

impl Code {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        self.row().code
    }

    /// The code with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Longest text of a parameter inside a message: a message is for reading, `params` has the whole.
const SHOWN: usize = 200;

/// Fills a template. Lists are joined with commas, text is shortened and control characters are written as escapes.
pub(super) fn render(template: &str, params: &[(&'static str, Value)]) -> String {
    let mut out = String::with_capacity(template.len().saturating_mul(2));
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            rest = after;
            break;
        };
        match params.iter().find(|(key, _)| *key == name) {
            Some((_, Value::Array(items))) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push_str(", ");
                    }
                    show(&mut out, item);
                }
            }
            Some((_, value)) => show(&mut out, value),
            None => {}
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn show(out: &mut String, value: &Value) {
    use fmt::Write;
    let Value::String(text) = value else {
        // Writing to a String can not fail.
        let _ = write!(out, "{value}");
        return;
    };
    for (count, character) in text.chars().enumerate() {
        if count == SHOWN {
            out.push('…');
            return;
        }
        if character.is_control() {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        } else {
            out.push(character);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_follow_the_message_rules() {
        let mut seen = BTreeSet::new();
        for code in Code::ALL {
            let row = code.row();
            assert!(seen.insert(row.code), "{} stands twice", row.code);
            assert!(
                row.code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
                "{}",
                row.code
            );
            assert!(!row.message.ends_with('.'), "{}: final period", row.code);
            let first = row.message.chars().next().unwrap();
            let acronym = row.message.chars().nth(1).is_some_and(char::is_uppercase);
            assert!(!first.is_uppercase() || acronym, "{}: starts upper case", row.code);
            for param in row.params {
                assert!(Code::from_name(row.code) == Some(*code));
                assert!(!param.is_empty());
            }
            let mut rest = row.message;
            while let Some((_, after)) = rest.split_once('{') {
                let (name, after) = after.split_once('}').expect("closed brace");
                assert!(row.params.contains(&name), "{}: `{name}` is no parameter", row.code);
                rest = after;
            }
        }
    }

    #[test]
    fn messages_show_lists_and_escape_controls() {
        let params = [("a", Value::from(vec!["x", "y"])), ("b", Value::from("q\n"))];
        assert_eq!(render("{a} and `{b}`", &params), "x, y and `q\\u{a}`");
    }
}
