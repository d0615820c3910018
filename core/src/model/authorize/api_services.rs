//! API services, their operations and their deployment.

use super::super::row::Constraint::*;
use super::super::row::*;

const CREATE_OPERATION: Source =
    Source::VendorPage("authorize/api-access-management/api-operations/create-api-server-operation.md");

const AUTHORIZATION_SERVERS: Constraint = Choices(&["PINGONE_SSO", "EXTERNAL"]);
const DEFAULT_SERVER: &str = "PINGONE_SSO";
const PINGONE_SSO: When = When::new("authorizationServer.type", "PINGONE_SSO").by_default(DEFAULT_SERVER);
const EXTERNAL: When = When::new("authorizationServer.type", "EXTERNAL").by_default(DEFAULT_SERVER);

const CUSTOM_POLICY: Row = object(
    "custom",
    "Whether a custom policy is used instead of the group and scope requirements.",
    &[boolean("enabled", "When true, a custom policy is used.")
        .limits(&[Default(Literal::Boolean(false)), Label("Custom policy enabled")])],
);

pub(in crate::model) static API_SERVICE: Model = Model::new(
    "ApiService",
    "API service data model",
    Source::ApiReference,
    &[
        container(
            "accessControl",
            &[CUSTOM_POLICY],
        ),
        object(
            "authorizationServer",
            "The authorization server that issues the access tokens for the APIs.",
            &[
                object(
                    "externalOAuthServer",
                    "The external OAuth 2 authorization server. Only for the type EXTERNAL.",
                    &[
                        text("audience", "The audience that the `aud` claim of incoming access tokens must have.")
                            .required()
                            .limits(&[MaxLength(1024)]),
                        uuid("id", "The external OAuth server.").required(),
                    ],
                )
                .limits(&[ForbiddenWhen(PINGONE_SSO), RequiredWhen(EXTERNAL.inferred())]),
                relationship(
                    "resource",
                    "The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.",
                    &[text("id", "A PingOne resource of the type CUSTOM.")
                        .required()
                        .limits(&[TextFormat(Format::Uuid), References("a resource of the type CUSTOM")])],
                )
                .required()
                .limits(&[RequiredWhen(PINGONE_SSO), ForbiddenWhen(EXTERNAL)]),
                text("type", "Which kind of server issues the access tokens. Must equal the type of the directory.")
                    .limits(&[AUTHORIZATION_SERVERS, Default(Literal::Text(DEFAULT_SERVER))]),
            ],
        )
        .required(),
        array(
            "baseUrls",
            "The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or trailing slash.",
            &[text("", "A base URL.")
                .implicit()
                .limits(&[MaxLength(256), TextFormat(Format::BaseUrl)])],
        )
        .required(),
        object(
            "directory",
            "The user directory for which access tokens are issued.",
            &[text("type", "Which kind of directory it is. Must equal the type of the authorization server.")
                .required()
                .limits(&[
                    AUTHORIZATION_SERVERS,
                    Default(Literal::Text(DEFAULT_SERVER)),
                    Equals(Other { property: "authorizationServer.type", default: DEFAULT_SERVER }),
                ])],
        )
        .limits(&[WhenOmitted("directory.type is PINGONE_SSO"), RequiredWhen(EXTERNAL)]),
        text("id", "The unique identifier of the API service."),
        text("name", "The name of the API service.")
            .required()
            .limits(&[MinLength(1), Unique("among all API services")]),
        container("policy", &[text("id", "The root policy.").read_only()]),
    ],
)
.used_by(&["authorize.apiServers.*"])
.rules(&[
    "authorizationServer.type and directory.type must be equal.",
    "With PINGONE_SSO there is no externalOAuthServer; with EXTERNAL there is no resource.",
    "An omitted directory counts as PINGONE_SSO, so EXTERNAL has to send it.",
    "At most 25 API services in an environment.",
]);

pub(in crate::model) static API_SERVICE_OPERATION: Model = Model::new(
    "ApiServiceOperation",
    "API service operations data model",
    Source::ApiReference,
    &[
        text("id", "The unique identifier of the operation, made on creation.").output(),
        text("name", "The name of the operation.").required().limits(&[MinLength(1)]),
        object(
            "accessControl",
            "Who may call the operation.",
            &[
                object(
                    "authentication",
                    "How the user must have signed on: an authentication policy, a maximum age, or both.",
                    &[
                        array(
                            "acrs",
                            "The authentication policies; currently at most one.",
                            &[object(
                                "element",
                                "An authentication policy.",
                                &[
                                    text("id", "The authentication policy.")
                                        .required()
                                        .limits(&[TextFormat(Format::Id)]),
                                    text("type", "PINGONE for a sign-on policy, DAVINCI for a flow policy.")
                                        .required()
                                        .limits(&[Choices(&["PINGONE", "DAVINCI"])]),
                                ],
                            )
                            .required()],
                        )
                        .limits(&[MaxItems(1), Label("Authentication policies")]),
                        number("maxAge", "How long ago the user may have signed on.").limits(&[
                            Whole,
                            Above(0),
                            Unit("seconds"),
                            Label("Maximum age"),
                        ]),
                    ],
                )
                .limits(&[AtLeastOneOf(&["acrs", "maxAge"])]),
                object(
                    "group",
                    "The groups that may call the operation.",
                    &[array(
                        "groups",
                        "The groups, 1 to 25. The user must be in at least one of them.",
                        &[relationship(
                            "element",
                            "A group.",
                            &[text("id", "The group.")
                                .required()
                                .read_only()
                                .client_input()
                                .limits(&[TextFormat(Format::Uuid)])],
                        )
                        .required()],
                    )
                    .required()
                    .limits(&[
                        MinItems(1),
                        MaxItems(25),
                        References("groups that exist when the operation is written; a deleted group stays listed"),
                    ])],
                ),
                object(
                    "permission",
                    "The application permission that the user needs.",
                    &[text("id", "The application permission.")
                        .required()
                        .limits(&[TextFormat(Format::Id), References("an application permission")])],
                ),
                object(
                    "scope",
                    "The scopes that the client needs.",
                    &[
                        text("matchType", "Whether the client needs ALL of the scopes or ANY of them.")
                            .limits(&[Choices(&["ALL", "ANY"])]),
                        array(
                            "scopes",
                            "The scopes.",
                            &[object(
                                "element",
                                "A scope.",
                                &[text("id", "The scope.")
                                    .required()
                                    .read_only()
                                    .client_input()
                                    .limits(&[TextFormat(Format::Id)])],
                            )
                            .required()],
                        )
                        .required(),
                    ],
                ),
                object(
                    "custom",
                    "Whether a custom policy is used instead of the group and scope requirements.",
                    &[boolean("enabled", "When true, a custom policy is used.")
                        .limits(&[Label("Custom policy enabled")])
                        .from(CREATE_OPERATION)],
                )
                .from(CREATE_OPERATION),
            ],
        ),
        array(
            "methods",
            "The HTTP methods of the operation, 1 to 10. Use null for every method.",
            &[text("element", "The name of an HTTP method, case-sensitive.")
                .limits(&[MaxLength(64), TextFormat(Format::Method)])],
        )
        .limits(&[MinItems(1), MaxItems(10), Distinct, NullMeans("every method"), Label("HTTP methods")]),
        array(
            "paths",
            "The paths of the operation, 1 to 10.",
            &[object(
                "element",
                "A path of the operation.",
                &[
                    text("pattern", "What the path of a request is compared with, after percent-decoding.")
                        .required()
                        .limits(&[MaxLength(2048), TextFormat(Format::PathPattern)]),
                    text("type", "EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}.")
                        .required()
                        .limits(&[Choices(&["EXACT", "PARAMETER"])]),
                ],
            )
            .required()],
        )
        .required()
        .limits(&[MinItems(1), MaxItems(10), DistinctBy("pattern")]),
        container("policy", &[text("id", "The root policy.").read_only()]),
    ],
)
.used_by(&["authorize.apiServers.operations.*"])
.rules(&[
    "The same pattern may stand in several operations, but only once in one.",
    "In a PARAMETER pattern `*` takes any characters but a slash, `**` takes the rest of the path, `{name}` takes a \
     segment, and a backslash makes `{`, `}`, `\\` and `*` literal.",
    "At most 25 operations in an API service.",
]);

pub(in crate::model) static API_SERVICE_DEPLOYMENT: Model = Model::new(
    "ApiServiceDeployment",
    "API service deployment data model",
    Source::ApiReference,
    &[
        container("accessControl", &[CUSTOM_POLICY]),
        container(
            "authorizationVersion",
            &[text("id", "The authorization version that was deployed last.")
                .read_only()
                .limits(&[Note("present when custom policies are enabled and were deployed at least once")])],
        ),
        container("decisionEndpoint", &[text("id", "The decision endpoint.").required().read_only()]),
        date("deployedAt", "When the last deployment succeeded.")
            .read_only()
            .limits(&[NullMeans("never deployed successfully"), Label("Deployed at")]),
        container("policy", &[text("id", "The root policy.").read_only()]),
        container(
            "status",
            &[
                text("code", "The state of the deployment.").required().read_only().limits(&[Choices(&[
                    "POLICIES_CREATE_IN_PROGRESS",
                    "DECISION_ENDPOINT_CREATE_IN_PROGRESS",
                    "DECISION_ENDPOINT_UPDATE_IN_PROGRESS",
                    "DEPLOYMENT_SUCCESSFUL",
                    "DEPLOYMENT_FAILED",
                    "DEPLOYMENT_UNINITIALIZED",
                ])]),
                object(
                    "error",
                    "Why the last deployment failed.",
                    &[
                        text("id", "The unique identifier of the error.").required().read_only(),
                        text("code", "The general kind of error.").required().read_only(),
                        text("message", "A short description of the error.").required().read_only(),
                    ],
                )
                .read_only()
                .limits(&[Note("present when the last deployment failed")]),
            ],
        ),
    ],
)
.used_by(&["authorize.apiServers.deployment.*"])
.rules(&["Deploying takes no body, although the reference prints these properties as its request model."]);
