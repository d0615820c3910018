//! A column in one or many arrays.

use crate::abi::{ArrowArray, ArrowArrayStream, ArrowSchema};
use crate::error::{ImportError, RowError};
use crate::read::{TextArray, TextType};
use std::ffi::{CStr, c_int};

/// The chunks of a column.
#[derive(Debug, Default)]
pub struct Chunks {
    arrays: Vec<TextArray>,
    /// The number of rows up to the end of each array.
    ends: Vec<usize>,
}

impl Chunks {
    /// Appends an array.
    pub fn push(&mut self, array: TextArray) {
        let end = self.len().saturating_add(array.len());
        self.arrays.push(array);
        self.ends.push(end);
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.ends.last().copied().unwrap_or_default()
    }

    /// True when there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text of a row, or nothing where it is null.
    ///
    /// # Errors
    ///
    /// As [`TextArray::get`].
    #[inline]
    pub fn get(&self, row: usize) -> Result<Option<&str>, RowError> {
        if let [only] = self.arrays.as_slice() {
            return only.get(row);
        }
        let place = self.ends.partition_point(|end| *end <= row);
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.arrays.get(place).ok_or(RowError::OutOfBounds)?.get(row.wrapping_sub(start))
    }
}

impl ArrowArrayStream {
    /// Asks for the type of the column.
    ///
    /// # Errors
    ///
    /// [`ImportError`] when the stream fails or its column holds no text.
    pub fn text_type(&mut self) -> Result<TextType, ImportError> {
        let get = self.get_schema.filter(|_| self.release.is_some()).ok_or(ImportError::Released)?;
        let mut schema = ArrowSchema::released();
        // SAFETY: the stream is not released, and the schema may be written to.
        let code = unsafe { get(self, &raw mut schema) };
        self.check(code)?;
        TextType::read(&schema)
    }

    /// Asks for the next chunk; nothing at the end.
    ///
    /// # Errors
    ///
    /// [`ImportError`] when the stream fails or the chunk breaks the rules of the interface.
    pub fn next_text(&mut self, text: TextType) -> Result<Option<TextArray>, ImportError> {
        let get = self.get_next.filter(|_| self.release.is_some()).ok_or(ImportError::Released)?;
        let mut array = ArrowArray::released();
        // SAFETY: the stream is not released, and the array may be written to.
        let code = unsafe { get(self, &raw mut array) };
        self.check(code)?;
        if array.release.is_none() {
            return Ok(None);
        }
        TextArray::new(array, text).map(Some)
    }

    fn check(&mut self, code: c_int) -> Result<(), ImportError> {
        if code == 0 {
            return Ok(());
        }
        let message = match self.get_last_error {
            // SAFETY: the stream is not released.
            Some(last_error) => unsafe { last_error(self) },
            None => std::ptr::null(),
        };
        if message.is_null() {
            return Err(ImportError::Stream(format!("error {code}")));
        }
        // SAFETY: not null, and the producer vouches for a text that ends in NUL.
        let message = unsafe { CStr::from_ptr(message) };
        Err(ImportError::Stream(message.to_string_lossy().into_owned()))
    }
}
