//! The raw binding between `pingone-core` and JavaScript.
//!
//! It converts and does nothing else: data crosses as JSON text, plain text as a string, a file as bytes. Rules, defaults
//! and messages are those of the core; names, classes and checks of what JavaScript hands in are those of the facade in
//! `ts/`, which is the only caller. What the facade never hands in (text that is no JSON) is an error here all the same:
//! nothing in this crate may panic, because a WebAssembly instance does not survive it.

mod boundary;
mod functions;
mod matcher;
mod pingone;

pub use functions::*;
pub use matcher::{RawPathMatcher, linear_memory};
pub use pingone::RawPingOne;
