//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// API service data model.
    ApiService {
        /// Holds `custom`.
        access_control: AccessControl = "accessControl",
        /// The authorization server that issues the access tokens for the APIs.
        authorization_server: AuthorizationServer = "authorizationServer",
        /// The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or trailing slash.
        base_urls: Vec<String> = "baseUrls",
        /// The user directory for which access tokens are issued.
        directory: Directory = "directory",
        /// The unique identifier of the API service.
        id: String = "id",
        /// The name of the API service.
        name: String = "name",
        /// Holds `id`.
        policy: Policy = "policy",
    }
}

object! {
    /// Holds `custom`.
    AccessControl {
        /// Whether a custom policy is used instead of the group and scope requirements.
        custom: AccessControlCustom = "custom",
    }
}

object! {
    /// Whether a custom policy is used instead of the group and scope requirements.
    AccessControlCustom {
        /// When true, a custom policy is used.
        enabled: bool = "enabled",
    }
}

object! {
    /// The authorization server that issues the access tokens for the APIs.
    AuthorizationServer {
        /// The external OAuth 2 authorization server. Only for the type EXTERNAL.
        external_oauth_server: AuthorizationServerExternalOAuthServer = "externalOAuthServer",
        /// The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
        resource: AuthorizationServerResource = "resource",
        /// Which kind of server issues the access tokens. Must equal the type of the directory.
        r#type: AuthorizationServerType = "type",
    }
}

object! {
    /// The external OAuth 2 authorization server. Only for the type EXTERNAL.
    AuthorizationServerExternalOAuthServer {
        /// The audience that the `aud` claim of incoming access tokens must have.
        audience: String = "audience",
        /// The external OAuth server.
        id: String = "id",
    }
}

object! {
    /// The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
    AuthorizationServerResource {
        /// A PingOne resource of the type CUSTOM.
        id: String = "id",
    }
}

choices! {
    /// Which kind of server issues the access tokens. Must equal the type of the directory.
    AuthorizationServerType {
        PingoneSso = "PINGONE_SSO",
        External = "EXTERNAL",
    }
}

object! {
    /// The user directory for which access tokens are issued.
    Directory {
        /// Which kind of directory it is. Must equal the type of the authorization server.
        r#type: DirectoryType = "type",
    }
}

choices! {
    /// Which kind of directory it is. Must equal the type of the authorization server.
    DirectoryType {
        PingoneSso = "PINGONE_SSO",
        External = "EXTERNAL",
    }
}

object! {
    /// Holds `id`.
    Policy {
        /// The root policy.
        id: String = "id",
    }
}

model!(ApiService);
