//! What is wrong with what a producer hands in.

use std::fmt;

/// Why a column can not be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// Its producer, or another consumer, released it before.
    Released,
    /// It holds no text; the format string says what it holds.
    NotText(String),
    /// A whole table, not one column.
    Table,
    /// It breaks the rules of the interface.
    Malformed(&'static str),
    /// The stream failed, in the words of its producer.
    Stream(String),
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Released => f.write_str("the Arrow data was released or consumed before"),
            Self::NotText(format) => write!(
                f,
                "an Arrow column with format `{format}` holds no text; string, large_string, string_view, dictionaries \
                 of them and null are read"
            ),
            Self::Table => f.write_str("an Arrow table or struct, where one column of text is wanted"),
            Self::Malformed(what) => write!(f, "malformed Arrow data: {what}"),
            Self::Stream(reason) => write!(f, "the Arrow stream failed: {reason}"),
        }
    }
}

impl std::error::Error for ImportError {}

/// Why one row can not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowError {
    /// The bytes are not UTF-8.
    NotUtf8,
    /// Its offsets, view or index lead out of the data.
    OutOfBounds,
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotUtf8 => "not UTF-8",
            Self::OutOfBounds => "malformed Arrow data: leads out of its buffers",
        })
    }
}

impl std::error::Error for RowError {}
