//! Tokens and the user name and password step of a flow.

use super::row::Constraint::*;
use super::row::*;

pub(super) static TOKEN_REQUEST: Model = Model::new(
    "TokenRequest",
    "client_credentials token request",
    Source::BlogGuide,
    &[
        text("grant_type", "Always client_credentials.").required().limits(&[Choices(&["client_credentials"])]),
        text("client_id", "The client ID, unless it is sent in the Authorization header.")
            .limits(&[With("client_secret"), Label("Client ID")]),
        text("client_secret", "The client secret, unless it is sent in the Authorization header.")
            .secret()
            .limits(&[With("client_id")]),
        text("scope", "The scopes, with spaces between them. Only for custom resources."),
    ],
)
.used_by(&["auth.token.*"])
.rules(&["client_id and client_secret are required for CLIENT_SECRET_POST."]);

pub(super) static TOKEN_RESPONSE: Model = Model::new(
    "TokenResponse",
    "Token response",
    Source::BlogGuide,
    &[
        text("access_token", "The access token, a JWT.").required().read_only().secret(),
        text("token_type", "Always Bearer.").required().read_only().limits(&[Choices(&["Bearer"])]),
        integer("expires_in", "How long the token is valid.").required().read_only().limits(&[Unit("seconds")]),
        text("scope", "The scopes of the token.").read_only().from(Source::Rfc("RFC 6749")),
    ],
)
.used_by(&["auth.token.*"]);

pub(super) static USERNAME_PASSWORD_CHECK: Model = Model::new(
    "UsernamePasswordCheck",
    "Username/password check action",
    Source::VendorPage("auth/flows/flows-1/check-username-password.md"),
    &[
        text("username", "The user's name.").required(),
        text("password", "The user's password.").required().secret().limits(&[TextFormat(Format::Password)]),
    ],
)
.used_by(&["auth.flows.checkUsernamePassword"]);

pub(super) static TOKEN_INTROSPECTION_REQUEST: Model = Model::new(
    "TokenIntrospectionRequest",
    "Introspection request",
    Source::Rfc("RFC 7662"),
    &[text("token", "The token to ask about.").required().secret()],
)
.used_by(&["auth.token.introspect"]);
