//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// Resources data model.
    Resource {
        /// How long an access token is valid.
        access_token_validity_seconds: i64 = "accessTokenValiditySeconds",
        /// How application permissions get into the access token.
        application_permissions_settings: ApplicationPermissionsSettings = "applicationPermissionsSettings",
        /// The audience of the access token: a URL without fragment, or @ and a name.
        audience: String = "audience",
        /// The client ID with which tokens are introspected.
        client_id: String = "clientId",
        /// The client secret with which tokens are introspected.
        client_secret: String = "clientSecret" secret,
        /// When the resource was created.
        created_at: String = "createdAt",
        /// What the resource is for.
        description: String = "description",
        /// The environment of the resource.
        environment: Environment = "environment",
        /// The resource itself.
        resource: ResourceResource = "resource",
        /// The unique identifier of the resource.
        id: String = "id",
        /// The name of the resource.
        name: String = "name",
        /// How a client authenticates when it introspects a token.
        introspection_authentication_method: IntrospectionAuthenticationMethod = "introspectEndpointAuthMethod",
        /// The type of the resource. Only CUSTOM can be created.
        r#type: Type = "type",
        /// When the resource was last changed.
        updated_at: String = "updatedAt",
    }
}

object! {
    /// How application permissions get into the access token.
    ApplicationPermissionsSettings {
        /// Whether the access token carries the permissions.
        claim_enabled: bool = "claimEnabled",
    }
}

object! {
    /// The environment of the resource.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// The resource itself.
    ResourceResource {
        /// The resource.
        id: String = "id",
    }
}

choices! {
    /// How a client authenticates when it introspects a token.
    IntrospectionAuthenticationMethod {
        None = "NONE",
        ClientSecretBasic = "CLIENT_SECRET_BASIC",
        ClientSecretPost = "CLIENT_SECRET_POST",
    }
}

choices! {
    /// The type of the resource. Only CUSTOM can be created.
    Type {
        OpenidConnect = "OPENID_CONNECT",
        PingoneApi = "PINGONE_API",
        Custom = "CUSTOM",
    }
}

model!(Resource);
