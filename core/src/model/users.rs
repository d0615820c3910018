//! Users, their account, their sessions and their links to identity providers.

use super::row::Constraint::*;
use super::row::*;

const CLEARED_BY_NULL: Constraint = NullMeans("clear the value");
const SHORT: &[Constraint] = &[MinLength(1), MaxLength(256), Characters(CharacterSet::Visible)];
const CLEARABLE: &[Constraint] = &[MinLength(1), MaxLength(256), Characters(CharacterSet::Visible), CLEARED_BY_NULL];
const NAME: &[Constraint] = &[MinLength(1), MaxLength(256), Characters(CharacterSet::Name), CLEARED_BY_NULL];

pub(super) static USER: Model = Model::new(
    "User",
    "Users data model",
    Source::Sdk,
    &[
        object(
            "account",
            "Whether and why the user's account is locked.",
            &[
                boolean("canAuthenticate", "Whether the user can sign on.").required(),
                text("lockedAt", "When the account was locked.").output().limits(&[TextFormat(Format::DateTime)]),
                integer("secondsUntilUnlock", "How long the account stays locked.").output().limits(&[Unit("seconds")]),
                text("status", "Whether the account is locked.").required().limits(&[Choices(&["LOCKED", "OK"])]),
                text("unlockAt", "When the account will be unlocked.").limits(&[TextFormat(Format::DateTime)]),
            ],
        ),
        object(
            "address",
            "The user's address.",
            &[
                text("countryCode", "The country as two capital letters (ISO 3166-1).")
                    .limits(&[Characters(CharacterSet::CountryCode)]),
                text("locality", "The city.").limits(SHORT),
                text("postalCode", "The postal code.").limits(&[
                    MinLength(1),
                    MaxLength(40),
                    Characters(CharacterSet::Visible),
                ]),
                text("region", "The state, province or region.").limits(SHORT),
                text("streetAddress", "The street, with house number; may have several lines.").limits(&[
                    MinLength(1),
                    MaxLength(256),
                    Characters(CharacterSet::Lines),
                ]),
            ],
        ),
        text("createdAt", "When the user was created.").output().limits(&[TextFormat(Format::DateTime)]),
        text("email", "The user's e-mail address.").required().limits(&[Label("E-mail")]),
        boolean("emailVerified", "Whether the e-mail address was verified.")
            .output()
            .limits(&[InputOf("users.import"), Label("E-mail verified")]),
        boolean("enabled", "Whether the user is enabled.").output().limits(&[ChangedBy("users.enabled.update")]),
        object("environment", "The environment of the user.", &[text("id", "The environment.").output()]).output(),
        text("externalId", "An identifier of the user in another system.").limits(&[
            MinLength(1),
            MaxLength(1024),
            CLEARED_BY_NULL,
        ]),
        text("id", "The unique identifier of the user.").output(),
        object(
            "identityProvider",
            "The identity provider that authenticates the user.",
            &[
                text("id", "The identity provider. Leave it out for PingOne.").limits(&[TextFormat(Format::Id)]),
                text("type", "The type of the identity provider.").output().limits(&[
                    Choices(&[
                        "FACEBOOK",
                        "GOOGLE",
                        "LINKEDIN",
                        "LINKEDIN_OIDC",
                        "APPLE",
                        "TWITTER",
                        "AMAZON",
                        "YAHOO",
                        "MICROSOFT",
                        "PAYPAL",
                        "GITHUB",
                        "OPENID_CONNECT",
                        "SAML",
                        "PING_ONE",
                    ]),
                    Default(Literal::Text("PING_ONE")),
                ]),
            ],
        ),
        object(
            "lastSignOn",
            "The last time the user signed on.",
            &[
                text("at", "When the user signed on.").output().limits(&[TextFormat(Format::DateTime)]),
                text("remoteIp", "The IP address from which the user signed on.").output(),
            ],
        )
        .output(),
        object(
            "lifecycle",
            "The state of the user's registration. Only when users are imported.",
            &[
                text("status", "Whether the e-mail address still has to be verified.")
                    .limits(&[Choices(&["ACCOUNT_OK", "VERIFICATION_REQUIRED"])]),
                boolean("suppressVerificationCode", "Whether sending the verification e-mail is left out."),
            ],
        )
        .limits(&[OnlyIn("users.import")]),
        text("locale", "The user's default location, for dates, numbers and currencies.").limits(CLEARABLE),
        array("memberOfGroupIDs", "The IDs of the user's groups.", &[]).output(),
        array("memberOfGroupNames", "The names of the user's groups.", &[]).output(),
        boolean("mfaEnabled", "Whether multi-factor authentication is enabled for the user.")
            .limits(&[ChangedBy("the user's MFA settings"), Label("MFA enabled")]),
        text("mobilePhone", "The user's mobile phone number.").limits(&[MaxLength(32), CLEARED_BY_NULL]),
        object(
            "name",
            "The user's name.",
            &[
                text("family", "The family name.").limits(NAME),
                text("formatted", "The whole name as it is shown.").limits(NAME),
                text("given", "The given name.").limits(CLEARABLE),
                text("honorificPrefix", "A title before the name.").limits(&[CLEARED_BY_NULL]),
                text("honorificSuffix", "A title after the name.").limits(&[CLEARED_BY_NULL]),
                text("middle", "The middle names.").limits(CLEARABLE),
            ],
        ),
        text("nickname", "How the user likes to be called.").limits(CLEARABLE),
        object(
            "password",
            "The user's password. Only when users are imported.",
            &[
                boolean("forceChange", "Whether the user must change the password at the next sign-on."),
                text("value", "The password, in clear or encoded.")
                    .secret()
                    .limits(&[TextFormat(Format::Password), Label("Password")]),
                object(
                    "external",
                    "A password that another directory keeps.",
                    &[object(
                        "gateway",
                        "The gateway to that directory.",
                        &[
                            text("id", "The gateway.").limits(&[TextFormat(Format::Id)]),
                            text("type", "The type of the gateway.").limits(&[Choices(&[
                                "LDAP",
                                "PING_FEDERATE",
                                "PING_INTELLIGENCE",
                                "API_GATEWAY_INTEGRATION",
                                "RADIUS",
                            ])]),
                            object(
                                "userType",
                                "The user type of the gateway.",
                                &[text("id", "The user type.").limits(&[TextFormat(Format::Id)])],
                            ),
                            object("correlationAttributes", "The attributes by which the user is found there.", &[]),
                        ],
                    )],
                ),
            ],
        )
        .limits(&[OnlyIn("users.import")]),
        object("photo", "The user's photo.", &[text("href", "The URL of the photo.").required()]),
        object(
            "population",
            "The population of the user. It may be left out when there is a default population.",
            &[text("id", "The population.")
                .required()
                .immutable()
                .limits(&[TextFormat(Format::Id), Note("moved with users.population.update, not with the user")])],
        ),
        text("preferredLanguage", "The user's preferred languages, as in Accept-Language.").limits(&[CLEARED_BY_NULL]),
        text("primaryPhone", "The user's main phone number.").limits(&[MinLength(1), MaxLength(32), CLEARED_BY_NULL]),
        text("timezone", "The user's time zone, for example America/Los_Angeles.").limits(&[
            TextFormat(Format::TimeZone),
            CLEARED_BY_NULL,
            Label("Time zone"),
            Note("the SDK's pattern ^\\w+\\/\\w+$ refuses valid names such as UTC, so it is not applied"),
        ]),
        text("title", "The user's title, for example Vice President.").limits(CLEARABLE),
        text("type", "What kind of user it is, for example Employee.").limits(CLEARABLE),
        text("updatedAt", "When the user was last changed.").output().limits(&[TextFormat(Format::DateTime)]),
        text("username", "The name with which the user signs on: an e-mail address or any text.").required().limits(&[
            MinLength(1),
            MaxLength(128),
            Characters(CharacterSet::Visible),
            Unique("in the environment"),
        ]),
        text("verifyStatus", "Whether ID verification can be done.").limits(&[Choices(&[
            "NOT_INITIATED",
            "ENABLED",
            "DISABLED",
        ])]),
    ],
)
.used_by(&["users.*"])
.rules(&[
    "population.id may be left out when the environment has a default population.",
    "password, lifecycle and emailVerified are taken by the import content type only.",
    "mfaEnabled, enabled and population are not changed with PUT or PATCH of the user.",
]);

pub(super) static USER_ENABLED: Model = Model::new(
    "UserEnabled",
    "User enabled data model",
    Source::Sdk,
    &[boolean("enabled", "Whether the user is enabled.").limits(&[Default(Literal::Boolean(true))])],
)
.used_by(&["users.enabled.*"]);

pub(super) static USER_POPULATION: Model = Model::new(
    "UserPopulation",
    "User population data model",
    Source::Sdk,
    &[text("id", "The population to which the user moves.")
        .required()
        .limits(&[TextFormat(Format::Id), Label("Population ID")])],
)
.used_by(&["users.population.*"]);

pub(super) static USER_ACCOUNT_LOCK: Model = Model::new(
    "UserAccountLock",
    "User account lock action body",
    Source::ConnectorReference,
    &[text("unlockAt", "When the account is unlocked again, for example 2023-06-07T23:59:59Z.").limits(&[
        TextFormat(Format::DateTime),
        Note("without it, or with a time in the past, the account is not locked"),
    ])],
)
.used_by(&["users.account.lock"]);

pub(super) static USER_VERIFY: Model = Model::new(
    "UserVerify",
    "Verify user body",
    Source::VendorPage("platform/users/users-1/verify-user-1.html"),
    &[text("verificationCode", "The code that was sent to the user.").required().secret()],
)
.used_by(&["users.account.verify"]);

const POSTMAN_COPY: Source = Source::Observed;

pub(super) static USER_SESSION: Model = Model::new(
    "UserSession",
    "User session",
    Source::ConnectorReference,
    &[
        text("id", "The unique identifier of the session.").output(),
        container("environment", &[text("id", "The environment.").output()]),
        container("user", &[text("id", "The user.").output()]),
        text("createdAt", "When the session began.").output(),
        text("activeAt", "When the session was last used.").output(),
        array(
            "locations",
            "The places from which the session was used.",
            &[container(
                "",
                &[
                    text("at", "When it was used there.").output(),
                    text("remoteIp", "The IP address.").output(),
                    text("city", "The city.").output(),
                    text("state", "The state.").output().from(POSTMAN_COPY),
                    text("country", "The country.").output().from(POSTMAN_COPY),
                ],
            )],
        )
        .output(),
        container("lastSignOn", &[text("remoteIp", "The IP address of the last sign-on.").output().from(POSTMAN_COPY)]),
    ],
)
.used_by(&["users.sessions.*"]);

pub(super) static LINKED_ACCOUNT: Model = Model::new(
    "LinkedAccount",
    "Linked account",
    Source::ConnectorReference,
    &[
        text("id", "The unique identifier of the linked account.").output(),
        container("environment", &[text("id", "The environment.").output()]),
        container("user", &[text("id", "The user.").output()]),
        container("identityProvider", &[text("id", "The identity provider.").output()]),
        text("externalId", "The user's identifier at the identity provider.").output(),
    ],
)
.used_by(&["users.linkedAccounts.*"]);

pub(super) static LINKED_ACCOUNT_LINK: Model = Model::new(
    "LinkedAccountLink",
    "Users linked accounts request data model",
    Source::VendorPage("platform/users/linked-accounts.html"),
    &[
        container(
            "identityProvider",
            &[text("id", "The identity provider.").required().limits(&[TextFormat(Format::Id)])],
        )
        .required(),
        text("externalId", "The user's identifier at the identity provider.").required(),
        container(
            "attributes",
            &[object(
                "{attributeName}",
                "The value of a user attribute, and when it overwrites the one that is there.",
                &[
                    any("value", "The value.").implicit(),
                    text("update", "When the value is taken over.")
                        .implicit()
                        .limits(&[Choices(&["EMPTY_ONLY", "ALWAYS"])]),
                ],
            )
            .limits(&[Note("{value, update: EMPTY_ONLY | ALWAYS}")])],
        ),
    ],
)
.used_by(&["users.linkedAccounts.create"]);
