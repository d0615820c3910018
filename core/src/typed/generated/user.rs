//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};
use serde_json::{Map, Value};

object! {
    /// Users data model.
    User {
        /// Whether and why the user's account is locked.
        account: Account = "account",
        /// The user's address.
        address: Address = "address",
        /// When the user was created.
        created_at: String = "createdAt",
        /// The user's e-mail address.
        email: String = "email",
        /// Whether the e-mail address was verified.
        email_verified: bool = "emailVerified",
        /// Whether the user is enabled.
        enabled: bool = "enabled",
        /// The environment of the user.
        environment: Environment = "environment",
        /// An identifier of the user in another system.
        external_id: String = "externalId",
        /// The unique identifier of the user.
        id: String = "id",
        /// The identity provider that authenticates the user.
        identity_provider: IdentityProvider = "identityProvider",
        /// The last time the user signed on.
        last_sign_on: LastSignOn = "lastSignOn",
        /// The state of the user's registration. Only when users are imported.
        lifecycle: Lifecycle = "lifecycle",
        /// The user's default location, for dates, numbers and currencies.
        locale: String = "locale",
        /// The IDs of the user's groups.
        member_of_group_ids: Vec<Value> = "memberOfGroupIDs",
        /// The names of the user's groups.
        member_of_group_names: Vec<Value> = "memberOfGroupNames",
        /// Whether multi-factor authentication is enabled for the user.
        mfa_enabled: bool = "mfaEnabled",
        /// The user's mobile phone number.
        mobile_phone: String = "mobilePhone",
        /// The user's name.
        name: Name = "name",
        /// How the user likes to be called.
        nickname: String = "nickname",
        /// The user's password. Only when users are imported.
        password: Password = "password",
        /// The user's photo.
        photo: Photo = "photo",
        /// The population of the user. It may be left out when there is a default population.
        population: Population = "population",
        /// The user's preferred languages, as in Accept-Language.
        preferred_language: String = "preferredLanguage",
        /// The user's main phone number.
        primary_phone: String = "primaryPhone",
        /// The user's time zone, for example America/Los_Angeles.
        timezone: String = "timezone",
        /// The user's title, for example Vice President.
        title: String = "title",
        /// What kind of user it is, for example Employee.
        r#type: String = "type",
        /// When the user was last changed.
        updated_at: String = "updatedAt",
        /// The name with which the user signs on: an e-mail address or any text.
        username: String = "username",
        /// Whether ID verification can be done.
        verify_status: VerifyStatus = "verifyStatus",
    }
}

object! {
    /// Whether and why the user's account is locked.
    Account {
        /// Whether the user can sign on.
        can_authenticate: bool = "canAuthenticate",
        /// When the account was locked.
        locked_at: String = "lockedAt",
        /// How long the account stays locked.
        seconds_until_unlock: i64 = "secondsUntilUnlock",
        /// Whether the account is locked.
        status: AccountStatus = "status",
        /// When the account will be unlocked.
        unlock_at: String = "unlockAt",
    }
}

choices! {
    /// Whether the account is locked.
    AccountStatus {
        Locked = "LOCKED",
        Ok = "OK",
    }
}

object! {
    /// The user's address.
    Address {
        /// The country as two capital letters (ISO 3166-1).
        country_code: String = "countryCode",
        /// The city.
        locality: String = "locality",
        /// The postal code.
        postal_code: String = "postalCode",
        /// The state, province or region.
        region: String = "region",
        /// The street, with house number; may have several lines.
        street_address: String = "streetAddress",
    }
}

object! {
    /// The environment of the user.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// The identity provider that authenticates the user.
    IdentityProvider {
        /// The identity provider. Leave it out for PingOne.
        id: String = "id",
        /// The type of the identity provider.
        r#type: IdentityProviderType = "type",
    }
}

choices! {
    /// The type of the identity provider.
    IdentityProviderType {
        Facebook = "FACEBOOK",
        Google = "GOOGLE",
        Linkedin = "LINKEDIN",
        LinkedinOidc = "LINKEDIN_OIDC",
        Apple = "APPLE",
        Twitter = "TWITTER",
        Amazon = "AMAZON",
        Yahoo = "YAHOO",
        Microsoft = "MICROSOFT",
        Paypal = "PAYPAL",
        Github = "GITHUB",
        OpenidConnect = "OPENID_CONNECT",
        Saml = "SAML",
        PingOne = "PING_ONE",
    }
}

object! {
    /// The last time the user signed on.
    LastSignOn {
        /// When the user signed on.
        at: String = "at",
        /// The IP address from which the user signed on.
        remote_ip: String = "remoteIp",
    }
}

object! {
    /// The state of the user's registration. Only when users are imported.
    Lifecycle {
        /// Whether the e-mail address still has to be verified.
        status: LifecycleStatus = "status",
        /// Whether sending the verification e-mail is left out.
        suppress_verification_code: bool = "suppressVerificationCode",
    }
}

choices! {
    /// Whether the e-mail address still has to be verified.
    LifecycleStatus {
        AccountOk = "ACCOUNT_OK",
        VerificationRequired = "VERIFICATION_REQUIRED",
    }
}

object! {
    /// The user's name.
    Name {
        /// The family name.
        family: String = "family",
        /// The whole name as it is shown.
        formatted: String = "formatted",
        /// The given name.
        given: String = "given",
        /// A title before the name.
        honorific_prefix: String = "honorificPrefix",
        /// A title after the name.
        honorific_suffix: String = "honorificSuffix",
        /// The middle names.
        middle: String = "middle",
    }
}

object! {
    /// The user's password. Only when users are imported.
    Password {
        /// Whether the user must change the password at the next sign-on.
        force_change: bool = "forceChange",
        /// The password, in clear or encoded.
        value: String = "value" secret,
        /// A password that another directory keeps.
        external: PasswordExternal = "external",
    }
}

object! {
    /// A password that another directory keeps.
    PasswordExternal {
        /// The gateway to that directory.
        gateway: PasswordExternalGateway = "gateway",
    }
}

object! {
    /// The gateway to that directory.
    PasswordExternalGateway {
        /// The gateway.
        id: String = "id",
        /// The type of the gateway.
        r#type: PasswordExternalGatewayType = "type",
        /// The user type of the gateway.
        user_type: PasswordExternalGatewayUserType = "userType",
        /// The attributes by which the user is found there.
        correlation_attributes: Map<String, Value> = "correlationAttributes",
    }
}

choices! {
    /// The type of the gateway.
    PasswordExternalGatewayType {
        Ldap = "LDAP",
        PingFederate = "PING_FEDERATE",
        PingIntelligence = "PING_INTELLIGENCE",
        ApiGatewayIntegration = "API_GATEWAY_INTEGRATION",
        Radius = "RADIUS",
    }
}

object! {
    /// The user type of the gateway.
    PasswordExternalGatewayUserType {
        /// The user type.
        id: String = "id",
    }
}

object! {
    /// The user's photo.
    Photo {
        /// The URL of the photo.
        href: String = "href",
    }
}

object! {
    /// The population of the user. It may be left out when there is a default population.
    Population {
        /// The population.
        id: String = "id",
    }
}

choices! {
    /// Whether ID verification can be done.
    VerifyStatus {
        NotInitiated = "NOT_INITIATED",
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

model!(User);
