//! Models that the catalogue names and for which no table is published. Any object is accepted.

use super::row::*;

const fn open(name: &'static str, title: &'static str) -> Model {
    Model::new(name, title, Source::VendorPage(""), &[])
}

pub(super) const OPEN: &[Model] = &[
    open("Activity", "Activity"),
    open("Application", "Application"),
    open("ApplicationResourceGrant", "Resource grant of an application"),
    open("ApplicationSecret", "Secret of an application"),
    open("BrandingSettings", "Branding settings"),
    open("BrandingTheme", "Branding theme"),
    open("BrandingThemeDefault", "Default branding theme"),
    open("CustomAdminRole", "Custom administrator role"),
    open("DaVinciVariable", "DaVinci variable"),
    open("Flow", "Flow"),
    open("Gateway", "Gateway"),
    open("GatewayCredential", "Credential of a gateway"),
    open("Image", "Image"),
    open("MfaDevice", "MFA device"),
    open("Organization", "Organization"),
    open("RecentDecision", "Recent decision"),
    open("ResourceScope", "Scope of a resource"),
    open("ScimListResponse", "SCIM list response"),
    open("SignOnPolicyAction", "Sign-on policy action").refusing_fractions(),
    open("Template", "Notification template"),
    open("TokenIntrospectionResponse", "Introspection response"),
];
