//! Requests as plain data, and how they are built from the rows of the catalogue.
//!
//! Nothing here sends anything. What goes into a URL is encoded, what goes into a header is checked, and the body is
//! validated against its model before a [`Request`] exists.

mod data;

pub use data::{Body, Request};
