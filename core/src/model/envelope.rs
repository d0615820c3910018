//! What wraps the answers of the platform: errors and collections.

use super::row::Constraint::*;
use super::row::*;

pub(super) static ERROR: Model = Model::new(
    "Error",
    "Error response",
    Source::VendorOpenApi,
    &[
        uuid("id", "Identifies the occurrence; the support asks for it.").required().read_only(),
        text("code", "The general kind of error.").required().read_only().limits(&[KnownChoices(&[
            "INVALID_DATA",
            "INVALID_REQUEST",
            "REQUEST_FAILED",
            "ACCESS_FAILED",
            "NOT_FOUND",
            "REQUEST_LIMITED",
            "UNEXPECTED_ERROR",
        ])]),
        text("message", "A short description, in English.").required().read_only(),
        text("target", "The property that is wrong.")
            .read_only()
            .from(Source::VendorPage("platform/reference/error-codes.html")),
        array(
            "details",
            "The single problems.",
            &[container(
                "[]",
                &[
                    text("code", "The kind of problem.").required().read_only().limits(&[KnownChoices(&[
                        "ACCOUNT_NOT_USABLE",
                        "CONSTRAINT_VIOLATION",
                        "EMPTY_VALUE",
                        "INVALID_FILTER",
                        "INVALID_OTP",
                        "INVALID_PARAMETER",
                        "INVALID_VALUE",
                        "MFA_AUTH_METHODS_CONFLICT",
                        "NO_PASSWORD",
                        "OUT_OF_RANGE",
                        "REQUIRED_VALUE",
                        "SIZE_LIMIT_EXCEEDED",
                        "UNIQUENESS_VIOLATION",
                        "INSUFFICIENT_PERMISSIONS",
                        "INVALID_TOKEN",
                        "LICENSE_EXCEEDED",
                        "LIMIT_EXCEEDED",
                        "QUOTA_EXCEEDED",
                    ])]),
                    text("target", "The property that is wrong.").read_only(),
                    text("message", "A short description.").required().read_only(),
                    object(
                        "innerError",
                        "What would be right.",
                        &[
                            number("rangeMinimumValue", "The least value that is allowed.").read_only(),
                            number("rangeMaximumValue", "The greatest value that is allowed.").read_only(),
                            text("allowedPattern", "The pattern that is allowed.").read_only(),
                            strings("allowedValues", "The values that are allowed.").read_only(),
                            number("maximumValue", "The greatest value that is allowed.").read_only(),
                            strings("referencedValues", "The values that refer to the resource.")
                                .read_only()
                                .from(Source::Sdk),
                            uuid("existingId", "The resource that is there already.").read_only(),
                            text("claim", "The claim that is wrong.").read_only(),
                            strings("supportedAttributes", "The attributes that a filter may use.").read_only(),
                            strings("supportedOperators", "The operators that a filter may use.").read_only(),
                            number("quotaLimit", "The quota.").read_only(),
                            date("quotaResetTime", "When the quota starts again.").read_only(),
                            date("retryAfter", "When the request can be repeated.").read_only(),
                            integer("failuresRemaining", "How many attempts are left.")
                                .read_only()
                                .from(Source::Observed),
                        ],
                    )
                    .read_only(),
                ],
            )],
        )
        .read_only(),
    ],
)
.used_by(&["*"])
.rules(&["Codes within a class can change: a 400 may become a 403."]);

pub(super) static COLLECTION: Model = Model::new(
    "Collection",
    "HAL collection envelope",
    Source::ConnectorReference,
    &[
        container(
            "_links",
            &[
                container("self", &[text("href", "The URL of this page.").read_only()]),
                container("next", &[text("href", "The URL of the next page.").read_only()]),
                container("prev", &[text("href", "The URL of the page before.").read_only()]),
            ],
        ),
        object("_embedded", "The items, under the name of the collection.", &[]).read_only(),
        integer("count", "How many items there are in all; often left out.").read_only(),
        integer("size", "How many items are on this page.").read_only(),
    ],
);
