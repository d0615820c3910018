//! Environments.

use super::row::Constraint::*;
use super::row::*;

pub(super) static ENVIRONMENT: Model = Model::new(
    "Environment",
    "Environments data model",
    Source::Sdk,
    &[
        object(
            "billOfMaterials",
            "The products of the environment.",
            &[
                text("solutionType", "The solution for which the environment was set up.").limits(&[Choices(&[
                    "WORKFORCE",
                    "CUSTOMER",
                    "CIAM_TRIAL",
                    "WF_TRIAL",
                ])]),
                text("createdAt", "When the list was created.").output(),
                text("updatedAt", "When the list was last changed.").output(),
                array(
                    "products",
                    "The products.",
                    &[container(
                        "[]",
                        &[
                            text("id", "The unique identifier of the product in the environment.").output(),
                            text("type", "The product.").required().limits(&[Choices(&[
                                "PING_ONE_MFA",
                                "PING_ONE_DAVINCI",
                                "PING_ONE_ORCHESTRATE",
                                "PING_ONE_RISK",
                                "PING_ONE_FRAUD",
                                "PING_ONE_PROVISIONING",
                                "PING_DATA_SYNC",
                                "PING_DATA_GOVERNANCE",
                                "PING_ONE_FOR_ENTERPRISE",
                                "PING_ID_SDK",
                                "PING_ONE_FOR_SAAS",
                                "PING_ONE_VERIFY",
                                "PING_ONE_CREDENTIALS",
                                "PING_ONE_AUTHORIZE",
                                "PING_ONE_BASE",
                                "PING_FEDERATE",
                                "PING_ACCESS",
                                "PING_DIRECTORY",
                                "PING_AUTHORIZE",
                                "PING_ID",
                                "PING_ONE_ID",
                                "PING_INTELLIGENCE",
                                "PING_CENTRAL",
                            ])]),
                            text("description", "What the product is for.").output(),
                            object(
                                "console",
                                "The console of the product.",
                                &[text("href", "The URL of the console.").required()],
                            ),
                            array("tags", "Tags of the product.", &[]),
                            object(
                                "deployment",
                                "The deployment of the product.",
                                &[text("id", "The deployment.").output()],
                            ),
                            array(
                                "bookmarks",
                                "Links that are shown with the product.",
                                &[container(
                                    "[]",
                                    &[
                                        text("name", "The name of the link.").required(),
                                        text("href", "The URL of the link.").required(),
                                    ],
                                )],
                            ),
                        ],
                    )],
                )
                .required(),
            ],
        ),
        text("createdAt", "When the environment was created.").output(),
        text("description", "What the environment is for."),
        text("hardDeletedAllowedAt", "From when the environment can be deleted for good.")
            .output()
            .limits(&[TextFormat(Format::DateTime)]),
        text("icon", "The URL of the icon."),
        text("id", "The unique identifier of the environment.").output(),
        object(
            "license",
            "The license of the environment.",
            &[text("id", "The license.").required().limits(&[TextFormat(Format::Id)])],
        )
        .required(),
        text("name", "The name of the environment.").required(),
        object(
            "organization",
            "The organization of the environment.",
            &[text("id", "The organization.").limits(&[TextFormat(Format::Id)])],
        ),
        text("region", "The region, set on creation.")
            .required()
            .immutable()
            .limits(&[Choices(&["AP", "AU", "CA", "EU", "NA", "SG"])]),
        text("softDeletedAt", "When the environment was deleted.").output().limits(&[TextFormat(Format::DateTime)]),
        text("status", "Whether the environment waits to be deleted.")
            .limits(&[Choices(&["ACTIVE", "DELETE_PENDING"])]),
        text("type", "Whether the environment is for production.")
            .required()
            .limits(&[Choices(&["PRODUCTION", "SANDBOX"])]),
        text("updatedAt", "When the environment was last changed.").output(),
    ],
)
.used_by(&["environments.*"])
.rules(&["The vendor's OpenAPI adds a subtype with the values DEV, QA, STAGING, TESTING and UAT."]);
