//! Columns of text over the [Arrow C data interface][spec]: what another library holds is read where it stands, and what
//! is made here is given away without a copy.
//!
//! Text, large text, text views, dictionaries of them and columns of nulls are read; text and dictionaries of text are
//! given. Nothing else of Arrow and nothing of Python may enter here. The unsafe code of the Python package stands in this
//! crate, so that Miri can run its tests; only what takes these structures out of Python's capsules is in the package.
//!
//! A producer is trusted for one thing only, which nobody can check: that its pointers lead to as many bytes as its
//! format and lengths say. Everything else that it may get wrong is an error.
//!
//! [spec]: https://arrow.apache.org/docs/format/CDataInterface.html

mod abi;
mod chunks;
mod column;
mod error;
mod read;
mod rows;
#[cfg(test)]
#[allow(
    clippy::undocumented_unsafe_blocks,
    clippy::arithmetic_side_effects,
    reason = "producers and consumers as the specification describes them, and some that break it"
)]
mod tests;

pub use abi::{ArrowArray, ArrowArrayStream, ArrowSchema};
pub use chunks::Chunks;
pub use column::{Column, TextBuilder};
pub use error::{ImportError, RowError};
pub use read::{TextArray, TextType};
