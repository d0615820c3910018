//! Arrays of text that another library holds.

use crate::abi::{ArrowArray, ArrowSchema};
use crate::error::{ImportError, RowError};
use crate::rows::{Layout, Rows, extent, is_set, needed, validity};
use std::ffi::CStr;
use std::ptr::NonNull;

/// How the text of a column is laid out, read from its schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextType {
    layout: Layout,
    /// The type of the indices, for a dictionary.
    index: Option<Index>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Index {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
}

impl TextType {
    /// Reads the type of a column.
    ///
    /// # Errors
    ///
    /// [`ImportError`] for everything that is no column of text.
    pub fn read(schema: &ArrowSchema) -> Result<Self, ImportError> {
        let format = format(schema)?;
        // SAFETY: null, or a schema that lives as long as the one that points to it.
        let Some(values) = (unsafe { schema.dictionary.as_ref() }) else {
            return Ok(Self { layout: layout(format)?, index: None });
        };
        let index = match format {
            "c" => Index::I8,
            "C" => Index::U8,
            "s" => Index::I16,
            "S" => Index::U16,
            "i" => Index::I32,
            "I" => Index::U32,
            "l" => Index::I64,
            "L" => Index::U64,
            _ => return Err(ImportError::Malformed("a dictionary whose indices are no integers")),
        };
        if !values.dictionary.is_null() {
            return Err(ImportError::Malformed("a dictionary of dictionaries"));
        }
        Ok(Self { layout: layout(self::format(values)?)?, index: Some(index) })
    }
}

fn format(schema: &ArrowSchema) -> Result<&str, ImportError> {
    if schema.release.is_none() {
        return Err(ImportError::Released);
    }
    if schema.format.is_null() {
        return Err(ImportError::Malformed("a schema without a format"));
    }
    // SAFETY: not null, and the producer vouches for a text that ends in NUL.
    let format = unsafe { CStr::from_ptr(schema.format) };
    format.to_str().map_err(|_| ImportError::Malformed("a format that is not UTF-8"))
}

/// Of a format that is shown, no more than this.
const SHOWN: usize = 32;

fn layout(format: &str) -> Result<Layout, ImportError> {
    match format {
        "u" => Ok(Layout::Text),
        "U" => Ok(Layout::LargeText),
        "vu" => Ok(Layout::View),
        "n" => Ok(Layout::Null),
        "+s" => Err(ImportError::Table),
        _ => Err(ImportError::NotText(format.chars().take(SHOWN).collect())),
    }
}

/// An array of text that another library holds. It is released when this is dropped.
///
/// What the producer can be asked without trusting its pointers is checked at once, every offset when its row is read.
#[derive(Debug)]
pub struct TextArray {
    length: usize,
    rows: Rows,
    indices: Option<Indices>,
    /// Holds everything that is pointed to.
    _array: ArrowArray,
}

/// Which row of the dictionary each row has.
#[derive(Debug)]
struct Indices {
    index: Index,
    start: Option<NonNull<u8>>,
    offset: usize,
    validity: Option<NonNull<u8>>,
    /// How many rows the dictionary has.
    values: usize,
}

// SAFETY: nothing is written, and the interface lets what it hands over be read from any thread.
unsafe impl Send for TextArray {}
// SAFETY: as above.
unsafe impl Sync for TextArray {}

impl TextArray {
    /// Takes an array of a type.
    ///
    /// # Errors
    ///
    /// [`ImportError`] for an array that breaks the rules of the interface.
    pub fn new(array: ArrowArray, text: TextType) -> Result<Self, ImportError> {
        let (length, offset) = extent(&array)?;
        let Some(index) = text.index else {
            let rows = Rows::read(&array, text.layout, length, offset)?;
            return Ok(Self { length, rows, indices: None, _array: array });
        };
        // SAFETY: null, or an array that lives as long as the one that points to it.
        let values = unsafe { array.dictionary.as_ref() };
        let values = values.ok_or(ImportError::Malformed("a dictionary without values"))?;
        let (value_count, value_offset) = extent(values)?;
        let rows = Rows::read(values, text.layout, value_count, value_offset)?;
        // An empty array may leave out its buffers.
        let (start, validity) = match length {
            0 => (None, None),
            _ => (Some(needed(&array, 1)?), validity(&array)?),
        };
        let indices = Indices { index, start, offset, validity, values: value_count };
        Ok(Self { length, rows, indices: Some(indices), _array: array })
    }

    /// How many rows there are.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// True when there is no row.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The text of a row, or nothing where it is null.
    ///
    /// # Errors
    ///
    /// [`RowError`] for a row that there is not, for offsets that lead out of the data, and for bytes that are not UTF-8.
    #[inline]
    pub fn get(&self, row: usize) -> Result<Option<&str>, RowError> {
        if row >= self.length {
            return Err(RowError::OutOfBounds);
        }
        let value = match &self.indices {
            None => Some(row),
            // SAFETY: the row is one of the array's.
            Some(indices) => unsafe { indices.get(row) }?,
        };
        let Some(value) = value else { return Ok(None) };
        // SAFETY: the row, or the index after its check, is less than the length of what is read.
        let bytes = unsafe { self.rows.get(value) }?;
        bytes.map(std::str::from_utf8).transpose().map_err(|_| RowError::NotUtf8)
    }
}

impl Indices {
    /// The row of the dictionary, or nothing where a row is null.
    ///
    /// # Safety
    ///
    /// `row` is less than the length of the array, and the array lives.
    unsafe fn get(&self, row: usize) -> Result<Option<usize>, RowError> {
        let place = self.offset.wrapping_add(row);
        // SAFETY: the producer vouches for one bit for each row.
        if self.validity.is_some_and(|bitmap| !unsafe { is_set(bitmap, place) }) {
            return Ok(None);
        }
        let Some(start) = self.start else { return Err(RowError::OutOfBounds) };
        macro_rules! read {
            ($type:ty) => {{
                // SAFETY: the producer vouches for one index for each row.
                let index = unsafe { start.cast::<$type>().add(place).read_unaligned() };
                usize::try_from(index).ok()
            }};
        }
        let value = match self.index {
            Index::I8 => read!(i8),
            Index::U8 => read!(u8),
            Index::I16 => read!(i16),
            Index::U16 => read!(u16),
            Index::I32 => read!(i32),
            Index::U32 => read!(u32),
            Index::I64 => read!(i64),
            Index::U64 => read!(u64),
        };
        value.filter(|value| *value < self.values).map(Some).ok_or(RowError::OutOfBounds)
    }
}
