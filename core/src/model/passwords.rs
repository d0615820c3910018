//! Passwords of users and the policies for them.

use super::row::Constraint::*;
use super::row::*;

const SET_PASSWORD: Source =
    Source::VendorPage("workflow-library/password-policies/create-password-policy/step-4-update-password-set.html");

pub(super) static PASSWORD_CHECK: Model = Model::new(
    "PasswordCheck",
    "Password check body",
    Source::VendorPage("platform/users/user-passwords/password-check.html"),
    &[text("password", "The password to check.").required().secret().limits(&[
        MinLength(1),
        TextFormat(Format::Password),
        Note("the platform answers EMPTY_VALUE when it is empty"),
    ])],
)
.used_by(&["users.password.check"]);

pub(super) static PASSWORD_RECOVER: Model = Model::new(
    "PasswordRecover",
    "Password recover body",
    Source::VendorPage("platform/users/user-passwords/password-recover.html"),
    &[
        text("recoveryCode", "The code that was sent to the user.").required().secret(),
        text("newPassword", "The new password.").required().secret().limits(&[TextFormat(Format::Password)]),
    ],
)
.used_by(&["users.password.recover"]);

pub(super) static PASSWORD_RESET_ADMIN: Model = Model::new(
    "PasswordResetAdmin",
    "Administrative password change body",
    Source::VendorPage("platform/users/user-passwords/update-password-admin.html"),
    &[text("newPassword", "The new password.").required().secret().limits(&[TextFormat(Format::Password)])],
)
.used_by(&["users.password.resetAdmin"]);

pub(super) static PASSWORD_RESET_SELF: Model = Model::new(
    "PasswordResetSelf",
    "Self password change body",
    Source::VendorPage("platform/users/user-passwords/update-password-self.md"),
    &[
        text("currentPassword", "The password until now.").required().secret().limits(&[TextFormat(Format::Password)]),
        text("newPassword", "The new password.").required().secret().limits(&[TextFormat(Format::Password)]),
    ],
)
.used_by(&["users.password.resetSelf"]);

pub(super) static PASSWORD_SET: Model = Model::new(
    "PasswordSet",
    "Password set body",
    SET_PASSWORD,
    &[
        text("value", "The password, in clear or encoded, for example {SSHA512}….")
            .required()
            .secret()
            .limits(&[TextFormat(Format::Password), Label("Password")]),
        boolean("forceChange", "Whether the user must change the password at the next sign-on.").required(),
        container(
            "password",
            &[container(
                "external",
                &[container(
                    "gateway",
                    &[
                        text("id", "The gateway to the directory that keeps the password.")
                            .limits(&[TextFormat(Format::Id)]),
                        object(
                            "correlationAttributes",
                            "The attributes by which the user is found there.",
                            &[
                                text("uid", "The user's identifier there.").limits(&[Label("User ID")]),
                                text("mail", "The user's e-mail address there.").limits(&[Label("E-mail")]),
                            ],
                        ),
                        container(
                            "userType",
                            &[text("id", "The user type of the gateway.").limits(&[TextFormat(Format::Id)])],
                        ),
                    ],
                )],
            )],
        ),
    ],
)
.used_by(&["users.password.set"]);

pub(super) static PASSWORD_STATE: Model = Model::new(
    "PasswordState",
    "Password state (read)",
    Source::ApiFoundations,
    &[
        container("environment", &[uuid("id", "The environment.").output()]),
        container("user", &[uuid("id", "The user.").output()]),
        container("passwordPolicy", &[uuid("id", "The password policy of the user.").output()]),
        text("status", "The state of the password.").output().limits(&[Choices(&[
            "NO_PASSWORD",
            "OK",
            "PASSWORD_EXPIRED",
            "PASSWORD_LOCKED_OUT",
            "MUST_CHANGE_PASSWORD",
        ])]),
        date("lastChangedAt", "When the password was last changed.").output(),
        container(
            "_embedded",
            &[model("passwordPolicy", "The password policy of the user.", &PASSWORD_POLICY)
                .output()
                .limits(&[Note("present with expand=passwordPolicy")])],
        ),
    ],
)
.used_by(&["users.password.get"]);

const SEQUENCE_OF_TWO: &[Constraint] = &[Minimum(2), Maximum(3)];
const SEQUENCE_OF_THREE: &[Constraint] = &[Minimum(3), Maximum(3)];
const POSITIVE: &[Constraint] = &[Minimum(1)];

pub(super) static PASSWORD_POLICY: Model = Model::new(
    "PasswordPolicy",
    "Password policies data model",
    Source::Sdk,
    &[
        object(
            "alphabetSequenceRule",
            "Refuses runs of the alphabet such as abc.",
            &[integer("maxLength", "The longest run that is allowed.").limits(SEQUENCE_OF_TWO)],
        ),
        text("createdAt", "When the policy was created.").output(),
        boolean("default", "Whether this is the default policy of the environment."),
        text("description", "What the policy is for."),
        object("environment", "The environment of the policy.", &[text("id", "The environment.").output()]).output(),
        boolean("excludesCommonlyUsed", "Whether commonly used passwords are refused.").required(),
        boolean("excludesProfileData", "Whether passwords that repeat the user's profile are refused.").required(),
        object(
            "history",
            "Refuses passwords that were used before.",
            &[
                integer("count", "How many earlier passwords are remembered.").limits(POSITIVE),
                integer("retentionDays", "How long they are remembered.").limits(&[Minimum(1), Unit("days")]),
            ],
        ),
        text("id", "The unique identifier of the policy.").output(),
        object(
            "length",
            "How long a password has to be.",
            &[
                integer("max", "The longest password that is allowed.")
                    .limits(&[Default(Literal::Integer(255)), Label("Maximum length")]),
                integer("min", "The shortest password that is allowed, 8 to 32.").limits(&[
                    Minimum(8),
                    Maximum(32),
                    Default(Literal::Integer(8)),
                    AtMostSibling("max"),
                    Label("Minimum length"),
                ]),
            ],
        ),
        object(
            "lockout",
            "Locks the user out after failed attempts.",
            &[
                integer("durationSeconds", "How long the user is locked out.").limits(&[Minimum(1), Unit("seconds")]),
                integer("failureCount", "How many failed attempts lead to it.").limits(POSITIVE),
            ],
        ),
        integer("maxAgeDays", "How long a password may be used.").limits(&[Minimum(1), Unit("days")]),
        integer("maxRepeatedCharacters", "How often a character may be repeated in a row."),
        integer("minAgeDays", "How long a password must be kept before it can be changed.").limits(&[
            Minimum(1),
            Unit("days"),
            AtMostSibling("maxAgeDays"),
        ]),
        object(
            "minCharacters",
            "How many characters of each class a password needs.",
            &[
                integer("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "How many capital letters.").limits(&[Label("Capital letters")]),
                integer("abcdefghijklmnopqrstuvwxyz", "How many small letters.").limits(&[Label("Small letters")]),
                integer("0123456789", "How many digits.").limits(&[Label("Digits")]),
                integer("~!@#$%^&*()-_=+[]{}|;:,.<>/?", "How many special characters.")
                    .limits(&[Label("Special characters")]),
                integer("1234567890", "How many digits, under the key that one page prints.")
                    .implicit()
                    .limits(&[OlderNameOf("0123456789")]),
            ],
        ),
        integer("minComplexity", "How complex a password has to be."),
        integer("minUniqueCharacters", "How many different characters a password needs."),
        text("name", "The name of the policy.").required(),
        boolean("notSimilarToCurrent", "Whether passwords similar to the current one are refused.").required(),
        object(
            "numberSequenceRule",
            "Refuses runs of digits such as 123.",
            &[integer("maxLength", "The longest run that is allowed.").limits(SEQUENCE_OF_TWO)],
        ),
        object(
            "shiftedNumberRowSequenceRule",
            "Refuses runs of the shifted number row such as !@#.",
            &[integer("maxLength", "The longest run that is allowed.").limits(SEQUENCE_OF_THREE)],
        ),
        integer("populationCount", "How many populations use the policy.").output(),
        text("updatedAt", "When the policy was last changed.").output(),
        object(
            "qwertySequenceRule",
            "Refuses runs of the keyboard such as qwe.",
            &[integer("maxLength", "The longest run that is allowed.").limits(SEQUENCE_OF_THREE)],
        ),
    ],
)
.used_by(&["passwordPolicies.*"])
.rules(&[
    "Fractions are cut off, not rounded: 1.5 becomes 1.",
    "The key for digits is printed as 1234567890 and as 0123456789; the SDK takes the second only.",
]);
