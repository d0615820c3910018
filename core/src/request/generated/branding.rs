//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `branding`.
#[derive(Debug, Clone, Copy)]
pub struct Branding<'a>(pub(super) &'a PingOne);

impl<'a> Branding<'a> {
    /// The operations under `branding.settings`.
    pub fn settings(self) -> BrandingSettings<'a> {
        BrandingSettings(self.0)
    }

    /// The operations under `branding.themes`.
    pub fn themes(self) -> BrandingThemes<'a> {
        BrandingThemes(self.0)
    }
}

/// The operations under `branding.settings`.
#[derive(Debug, Clone, Copy)]
pub struct BrandingSettings<'a>(pub(super) &'a PingOne);

impl<'a> BrandingSettings<'a> {
    /// Read Branding Settings.
    ///
    /// `GET /v1/environments/{environmentId}/brandingSettings`.
    ///
    /// The connector reference shows an environment link named branding; the current resource path is brandingSettings.
    pub fn get(self) -> Call<'a> {
        Call::new(self.0, "branding.settings.get")
    }

    /// Update Branding Settings.
    ///
    /// `PUT /v1/environments/{environmentId}/brandingSettings`; the body is an object.
    pub fn update(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "branding.settings.update").body(body.into())
    }
}

/// The operations under `branding.themes`.
#[derive(Debug, Clone, Copy)]
pub struct BrandingThemes<'a>(pub(super) &'a PingOne);

impl<'a> BrandingThemes<'a> {
    /// The operations under `branding.themes.default`.
    pub fn default(self) -> BrandingThemesDefault<'a> {
        BrandingThemesDefault(self.0)
    }

    /// Read Branding Themes.
    ///
    /// `GET /v1/environments/{environmentId}/themes`.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "branding.themes.list")
    }

    /// Create Branding Theme.
    ///
    /// `POST /v1/environments/{environmentId}/themes`; the body is an object.
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "branding.themes.create").body(body.into())
    }

    /// Read One Branding Theme.
    ///
    /// `GET /v1/environments/{environmentId}/themes/{themeId}`.
    pub fn get(self, theme_id: &str) -> Call<'a> {
        Call::new(self.0, "branding.themes.get").text("themeId", theme_id)
    }

    /// Update Branding Theme.
    ///
    /// `PUT /v1/environments/{environmentId}/themes/{themeId}`; the body is an object.
    pub fn update(self, theme_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "branding.themes.update").text("themeId", theme_id).body(body.into())
    }

    /// Delete Branding Theme.
    ///
    /// `DELETE /v1/environments/{environmentId}/themes/{themeId}`.
    pub fn delete(self, theme_id: &str) -> Call<'a> {
        Call::new(self.0, "branding.themes.delete").text("themeId", theme_id)
    }
}

/// The operations under `branding.themes.default`.
#[derive(Debug, Clone, Copy)]
pub struct BrandingThemesDefault<'a>(pub(super) &'a PingOne);

impl<'a> BrandingThemesDefault<'a> {
    /// Read Branding Theme Default.
    ///
    /// `GET /v1/environments/{environmentId}/themes/{themeId}/default`.
    pub fn get(self, theme_id: &str) -> Call<'a> {
        Call::new(self.0, "branding.themes.default.get").text("themeId", theme_id)
    }

    /// Update Branding Theme Default.
    ///
    /// `PUT /v1/environments/{environmentId}/themes/{themeId}/default`; the body is an object.
    pub fn update(self, theme_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "branding.themes.default.update").text("themeId", theme_id).body(body.into())
    }
}
