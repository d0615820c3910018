//! Resources: what access tokens are issued for.

use super::row::Constraint::*;
use super::row::*;

pub(super) static RESOURCE: Model = Model::new(
    "Resource",
    "Resources data model",
    Source::Sdk,
    &[
        integer("accessTokenValiditySeconds", "How long an access token is valid.").limits(&[
            Minimum(300),
            Maximum(2_592_000),
            Default(Literal::Integer(3600)),
            Unit("seconds"),
        ]),
        object(
            "applicationPermissionsSettings",
            "How application permissions get into the access token.",
            &[boolean("claimEnabled", "Whether the access token carries the permissions.")],
        ),
        text("audience", "The audience of the access token: a URL without fragment, or @ and a name.")
            .limits(&[TextFormat(Format::Audience), WhenOmitted("the name of the resource")]),
        text("clientId", "The client ID with which tokens are introspected.").limits(&[MinLength(8)]),
        text("clientSecret", "The client secret with which tokens are introspected.")
            .output()
            .secret()
            .limits(&[MinLength(8), TextFormat(Format::Password)]),
        text("createdAt", "When the resource was created.").output().limits(&[TextFormat(Format::DateTime)]),
        text("description", "What the resource is for."),
        object("environment", "The environment of the resource.", &[text("id", "The environment.").output()]).output(),
        object("resource", "The resource itself.", &[text("id", "The resource.").output()]).output(),
        text("id", "The unique identifier of the resource.").output(),
        text("name", "The name of the resource.").required().limits(&[Unique("in the environment")]),
        text("introspectEndpointAuthMethod", "How a client authenticates when it introspects a token.").limits(&[
            Choices(&["NONE", "CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST"]),
            Label("Introspection authentication method"),
        ]),
        text("type", "The type of the resource. Only CUSTOM can be created.")
            .limits(&[Choices(&["OPENID_CONNECT", "PINGONE_API", "CUSTOM"]), CreatedAs("CUSTOM")]),
        text("updatedAt", "When the resource was last changed.").output().limits(&[TextFormat(Format::DateTime)]),
    ],
)
.used_by(&["resources.*"])
.rules(&["Only the type CUSTOM can be created."]);
