//! External OAuth servers.

use super::super::row::Constraint::*;
use super::super::row::*;

pub(in crate::model) static EXTERNAL_OAUTH_SERVER: Model = Model::new(
    "ExternalOAuthServer",
    "External OAuth server data model",
    Source::ApiReference,
    &[
        text("description", "What the external OAuth server is for.").limits(&[MaxLength(1024)]),
        uuid("id", "The unique identifier of the external OAuth server.")
            .required()
            .immutable()
            .generated()
            .limits(&[Note("listed as required, but made by the platform: documented create requests leave it out")]),
        strings("issuers", "The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them.")
            .items(&[text("", "An issuer.").implicit().limits(&[MinLength(1), MaxLength(1024)])])
            .limits(&[MinItems(1), MaxItems(8)]),
        text("name", "The name of the external OAuth server.").required().limits(&[
            MinLength(1),
            MaxLength(256),
            Unique("in the environment"),
        ]),
        text("type", "Always EXTERNAL: the server is not PingOne SSO.").required().limits(&[Choices(&["EXTERNAL"])]),
        object(
            "validation",
            "How the access tokens of the server are checked.",
            &[
                number("clockSkewTolerance", "How far the clocks may differ when `nbf` and `exp` are checked.")
                    .limits(&[Whole, Minimum(0), Default(Literal::Integer(0)), Unit("seconds")]),
                text("jwks", "The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS.")
                    .limits(&[
                        RequiredWhen(When::new("validation.type", "JWKS")),
                        TextFormat(Format::Jwks),
                        Note("16 kB is read as 16,384 bytes; above 16,000 is a warning"),
                    ]),
                text("jwksUrl", "The https URL of the public signing keys. For the type JWKS_URL.").limits(&[
                    RequiredWhen(When::new("validation.type", "JWKS_URL")),
                    MinLength(1),
                    MaxLength(1024),
                    TextFormat(Format::JwksUrl),
                ]),
                text("type", "Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS).")
                    .required()
                    .limits(&[Choices(&["JWKS_URL", "JWKS"])]),
            ],
        )
        .required(),
    ],
)
.used_by(&["authorize.externalOAuthServers.*"])
.rules(&["At most 25 external OAuth servers in an environment."]);
