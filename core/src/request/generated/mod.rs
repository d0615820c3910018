//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

mod activities;
mod applications;
mod auth;
mod authorize;
mod branding;
mod davinci;
mod environments;
mod gateways;
mod groups;
mod images;
mod notifications;
mod organizations;
mod password_policies;
mod populations;
mod resources;
mod roles;
mod scim;
mod sign_on_policies;
mod users;

pub use activities::*;
pub use applications::*;
pub use auth::*;
pub use authorize::*;
pub use branding::*;
pub use davinci::*;
pub use environments::*;
pub use gateways::*;
pub use groups::*;
pub use images::*;
pub use notifications::*;
pub use organizations::*;
pub use password_policies::*;
pub use populations::*;
pub use resources::*;
pub use roles::*;
pub use scim::*;
pub use sign_on_policies::*;
pub use users::*;

use crate::request::PingOne;

impl PingOne {
    /// The operations under `activities`.
    pub fn activities(&self) -> Activities<'_> {
        Activities(self)
    }

    /// The operations under `applications`.
    pub fn applications(&self) -> Applications<'_> {
        Applications(self)
    }

    /// The operations under `auth`.
    pub fn auth(&self) -> Auth<'_> {
        Auth(self)
    }

    /// The operations under `authorize`.
    pub fn authorize(&self) -> Authorize<'_> {
        Authorize(self)
    }

    /// The operations under `branding`.
    pub fn branding(&self) -> Branding<'_> {
        Branding(self)
    }

    /// The operations under `davinci`.
    pub fn davinci(&self) -> Davinci<'_> {
        Davinci(self)
    }

    /// The operations under `environments`.
    pub fn environments(&self) -> Environments<'_> {
        Environments(self)
    }

    /// The operations under `gateways`.
    pub fn gateways(&self) -> Gateways<'_> {
        Gateways(self)
    }

    /// The operations under `groups`.
    pub fn groups(&self) -> Groups<'_> {
        Groups(self)
    }

    /// The operations under `images`.
    pub fn images(&self) -> Images<'_> {
        Images(self)
    }

    /// The operations under `notifications`.
    pub fn notifications(&self) -> Notifications<'_> {
        Notifications(self)
    }

    /// The operations under `organizations`.
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations(self)
    }

    /// The operations under `passwordPolicies`.
    pub fn password_policies(&self) -> PasswordPolicies<'_> {
        PasswordPolicies(self)
    }

    /// The operations under `populations`.
    pub fn populations(&self) -> Populations<'_> {
        Populations(self)
    }

    /// The operations under `resources`.
    pub fn resources(&self) -> Resources<'_> {
        Resources(self)
    }

    /// The operations under `roles`.
    pub fn roles(&self) -> Roles<'_> {
        Roles(self)
    }

    /// The operations under `scim`.
    pub fn scim(&self) -> Scim<'_> {
        Scim(self)
    }

    /// The operations under `signOnPolicies`.
    pub fn sign_on_policies(&self) -> SignOnPolicies<'_> {
        SignOnPolicies(self)
    }

    /// The operations under `users`.
    pub fn users(&self) -> Users<'_> {
        Users(self)
    }
}
