//! Decision endpoints, decision evaluation and the versions that endpoints use.

use super::super::row::Constraint::*;
use super::super::row::*;

pub(in crate::model) static DECISION_ENDPOINT: Model = Model::new(
    "DecisionEndpoint",
    "Policy decision service data model",
    Source::ApiReference,
    &[
        uuid("alternateId", "Another, fixed identifier under which the endpoint can be found.")
            .limits(&[Label("Alternate ID")]),
        container(
            "authorizationVersion",
            &[
                uuid(
                    "id",
                    "The authorization version deployed to this endpoint. Leave it out to follow the latest version.",
                )
                .limits(&[WhenOmitted("the latest policy version of the policy editor service is always used")]),
                text("href", "The URL of the authorization version."),
                text("title", "The title of the authorization version."),
                text("type", "The content type of the authorization version."),
            ],
        ),
        text("description", "What the decision endpoint is for.").required(),
        uuid("id", "The unique identifier of the decision endpoint.").required().generated().limits(&[Note(
            "listed as required and mutable, but made by the platform: documented create requests leave it out",
        )]),
        text("name", "The name of the decision endpoint.").required().limits(&[MaxLength(256)]),
        boolean("owned", "When true, only clients owned by PingOne may change the endpoint."),
        uuid("policyId", "The root policy of this endpoint. Leave it out to let the policy editor service choose.")
            .limits(&[WhenOmitted("the policy editor service decides on a suitable default")]),
        boolean("recentDecisionsEnabled", "Whether recent decisions are shown.")
            .limits(&[Note("gone from newer pages, which have `recordRecentRequests`")]),
        container(
            "recentDecisions",
            &[
                text("href", "The URL of the recent decisions."),
                text("title", "The title of the recent decisions."),
                text("type", "The content type of the recent decisions."),
            ],
        ),
        boolean("recordRecentRequests", "Whether a limited history of recent decision requests and responses is kept.")
            .required(),
        text("provenance", "Where the decision endpoint comes from.").from(Source::Sdk),
    ],
)
.used_by(&["authorize.decisionEndpoints.*"])
.rules(&["At most 30 decision endpoints in an environment."]);

pub(in crate::model) static DECISION_EVALUATION_REQUEST: Model = Model::new(
    "DecisionEvaluationRequest",
    "Policy decision evaluation request data model",
    Source::ApiReference,
    &[
        object(
            "parameters",
            "The parameters that the policy needs, by attribute name. Every value should be text.",
            &[],
        )
        .required()
        .limits(&[TextValues]),
        container(
            "userContext",
            &[
                container(
                    "user",
                    &[uuid("id", "The user about whom the decision is made.").limits(&[Label("User ID")])],
                ),
                container(
                    "environment",
                    &[uuid("id", "The environment of the user.").limits(&[Label("Environment ID")]).from(
                        Source::VendorPage(
                            "authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html",
                        ),
                    )],
                ),
            ],
        ),
    ],
)
.used_by(&["authorize.decisionEndpoints.evaluate"]);

pub(in crate::model) static BULK_DECISION_EVALUATION_REQUEST: Model = Model::new(
    "BulkDecisionEvaluationRequest",
    "Bulk policy decision evaluation request data model",
    Source::VendorPage("authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md"),
    &[
        array(
            "decisionRequests",
            "The decision requests, at most 20.",
            &[model("", "One decision request.", &DECISION_EVALUATION_REQUEST).implicit()],
        )
        .required()
        .limits(&[MaxItems(20)]),
        object("parameters", "Parameters for every request; a request's own value goes before.", &[])
            .limits(&[TextValues]),
        container(
            "userContext",
            &[container(
                "user",
                &[uuid("id", "The user about whom the decisions are made.").limits(&[Label("User ID")])],
            )],
        ),
    ],
)
.used_by(&["authorize.decisionEndpoints.evaluateBulk"]);

pub(in crate::model) static DECISION_EVALUATION_RESPONSE: Model = Model::new(
    "DecisionEvaluationResponse",
    "Policy decision evaluation response data model",
    Source::ApiReference,
    &[
        container(
            "authorizationVersion",
            &[uuid("id", "The authorization version that was evaluated.")
                .limits(&[WhenOmitted("the endpoint uses the latest policy version")])],
        ),
        uuid("id", "The unique identifier of the evaluation.").required(),
        uuid("correlationId", "The correlation ID of the evaluation."),
        text("decision", "The decision.").required().limits(&[Choices(&[
            "PERMIT",
            "DENY",
            "NOT_APPLICABLE",
            "INDETERMINATE",
        ])]),
        integer("elapsedMicroseconds", "How long the evaluation took.").limits(&[Unit("microseconds")]),
        container(
            "status",
            &[
                text("code", "How the evaluation went.").limits(&[Choices(&[
                    "OKAY",
                    "MISSING_ATTRIBUTE",
                    "TYPE_CONVERSION_ERROR",
                    "PROCESSING_ERROR",
                    "TIMEOUT",
                ])]),
                text("message", "What went wrong."),
            ],
        ),
        array(
            "statements",
            "",
            &[container(
                "",
                &[
                    uuid("id", "The unique identifier of the statement.").required(),
                    text("name", "The name of the statement.").required(),
                    text("code", "The code of the statement.").limits(&[
                        KnownChoices(&["ANSWER"]),
                        Note("typed UUID in the reference, although its only option is the text ANSWER"),
                    ]),
                    object("payload", "The payload of the statement.", &[]),
                ],
            )],
        )
        .implicit(),
        text("timestamp", "When the evaluation took place."),
    ],
)
.used_by(&["authorize.decisionEndpoints.evaluate", "authorize.decisionEndpoints.recentDecisions.*"])
.rules(&[
    "A response whose properties are all marked Mutable: treat it as output.",
    "Related links: profile, authorizationVersion.href, authorizationVersion.profile, policy.href, policy.profile, \
     statements.href, statements.profile.",
]);

pub(in crate::model) static BULK_DECISION_EVALUATION_RESPONSE: Model = Model::new(
    "BulkDecisionEvaluationResponse",
    "Bulk evaluation response (no data model published)",
    Source::Observed,
    &[
        text("correlationId", "The correlation ID of the evaluation.").read_only(),
        container(
            "summary",
            &[
                integer("requested", "How many decisions were asked for.").read_only(),
                integer("errors", "How many of them failed.").read_only(),
                integer("successful", "How many of them succeeded.").read_only(),
            ],
        ),
        array(
            "responses",
            "The decisions.",
            &[container(
                "[]",
                &[
                    text("id", "The unique identifier of the evaluation.").read_only(),
                    text("decision", "The decision.").read_only(),
                    integer("elapsedMicroseconds", "How long the evaluation took.")
                        .read_only()
                        .limits(&[Unit("microseconds")]),
                    array("statements", "The statements of the decision.", &[]).read_only(),
                ],
            )],
        )
        .read_only(),
    ],
)
.used_by(&["authorize.decisionEndpoints.evaluateBulk"]);

pub(in crate::model) static DECISION_EVENT: Model = Model::new(
    "DecisionEvent",
    "DECISION_ENDPOINT.DECISION_REQUEST_EVALUATED audit event keys",
    Source::ApiReference,
    &[
        text("enm", "The name of the endpoint against which the request was evaluated.")
            .output()
            .limits(&[Label("Endpoint name")]),
        uuid("eid", "The ID of the endpoint against which the request was evaluated.")
            .output()
            .limits(&[Label("Endpoint ID")]),
        uuid("pid", "The ID of the policy that was deployed to the endpoint at that time.")
            .output()
            .limits(&[Label("Policy ID")]),
        uuid("ver", "The ID of the version that was deployed to the endpoint at that time.")
            .output()
            .limits(&[Label("Version ID")]),
        text("dec", "The overall decision.").output().limits(&[Label("Decision")]),
        object(
            "sce",
            "The decisions of the individual policies and rules that contributed to the overall decision.",
            &[
                array("P", "The IDs of the policies and rules that produced PERMIT.", &[])
                    .output()
                    .limits(&[Label("Permitted by")]),
                array("D", "The IDs of the policies and rules that produced DENY.", &[])
                    .output()
                    .limits(&[Label("Denied by")]),
                array("I", "The IDs of the policies and rules that produced INDETERMINATE.", &[])
                    .output()
                    .limits(&[Label("Indeterminate by")]),
            ],
        )
        .output()
        .limits(&[Label("Scenario")]),
        integer("exe", "How long the evaluation took.")
            .output()
            .limits(&[Unit("microseconds"), Label("Execution time")]),
        array(
            "svc",
            "The services that were invoked by the evaluation.",
            &[container(
                "",
                &[
                    text("n", "The name of the service.").output().limits(&[Label("Name")]),
                    any("v", "The value of the service.").output().limits(&[Label("Value")]),
                ],
            )],
        )
        .output()
        .limits(&[Label("Services")]),
    ],
);

pub(in crate::model) static AUTHORIZATION_VERSION: Model = Model::new(
    "AuthorizationVersion",
    "Policy decision service configuration data (no data model published)",
    Source::VendorPage(
        "authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md",
    ),
    &[uuid("id", "The unique identifier of the version.").output()],
)
.used_by(&["authorize.authorizationVersions.*"]);
