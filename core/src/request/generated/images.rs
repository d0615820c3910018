//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};

/// The operations under `images`.
#[derive(Debug, Clone, Copy)]
pub struct Images<'a>(pub(super) &'a PingOne);

impl<'a> Images<'a> {
    /// Create Image.
    ///
    /// `POST /v1/environments/{environmentId}/images`; the body is a file.
    pub fn create(self, content_type: &str, bytes: impl Into<Vec<u8>>) -> Call<'a> {
        Call::new(self.0, "images.create").file(content_type, bytes.into())
    }

    /// Read Image.
    ///
    /// `GET /v1/environments/{environmentId}/images/{imageId}`.
    pub fn get(self, image_id: &str) -> Call<'a> {
        Call::new(self.0, "images.get").text("imageId", image_id)
    }

    /// Delete Image.
    ///
    /// `DELETE /v1/environments/{environmentId}/images/{imageId}`.
    pub fn delete(self, image_id: &str) -> Call<'a> {
        Call::new(self.0, "images.delete").text("imageId", image_id)
    }
}
