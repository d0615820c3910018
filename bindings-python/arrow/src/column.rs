//! Columns that are made here and given away: text, and dictionaries of text.

use crate::abi::{ArrowArray, ArrowSchema};
use std::ffi::{CStr, c_void};
use std::ptr;
use std::sync::Arc;

/// A column that never changes, so that any number of consumers can share its buffers.
#[derive(Debug)]
pub struct Column {
    length: usize,
    null_count: usize,
    /// One bit for each row; nothing when no row is null.
    validity: Option<Vec<u8>>,
    values: Values,
}

#[derive(Debug)]
enum Values {
    /// Offsets of 64 bits, and the text.
    Text { offsets: Vec<i64>, text: String },
    /// For each row a row of the dictionary; 0 where the row is null.
    Dictionary { indices: Vec<i32>, dictionary: Arc<Column> },
}

/// The format strings of the interface.
const LARGE_TEXT: &CStr = c"U";
const INDEX: &CStr = c"i";
/// Columns have no name; a consumer gives them one.
const NAME: &CStr = c"";
/// The flag of columns that may hold nulls.
const NULLABLE: i64 = 2;

impl Column {
    /// A dictionary: for each row the row of `dictionary` that it equals, or nothing.
    ///
    /// An index beyond the dictionary is a null.
    pub fn dictionary(rows: impl IntoIterator<Item = Option<u32>>, dictionary: Arc<Self>) -> Self {
        let mut bitmap = Bitmap::default();
        let index = |row: Option<u32>| {
            let index = row.and_then(|row| i32::try_from(row).ok());
            let index = index.filter(|index| usize::try_from(*index).is_ok_and(|index| index < dictionary.length));
            bitmap.push(index.is_some());
            index.unwrap_or_default()
        };
        let indices = rows.into_iter().map(index).collect();
        bitmap.column(Values::Dictionary { indices, dictionary })
    }

    /// How many rows there are.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// True when there is no row.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The text of a row; nothing where it is null, and for a row that there is not.
    pub fn get(&self, row: usize) -> Option<&str> {
        match &self.values {
            Values::Text { offsets, text } => {
                let (start, end) = (offsets.get(row)?, offsets.get(row.checked_add(1)?)?);
                let text = text.get(usize::try_from(*start).ok()?..usize::try_from(*end).ok()?);
                text.filter(|_| self.is_valid(row))
            }
            Values::Dictionary { dictionary, .. } => dictionary.get(self.index(row)?),
        }
    }

    /// The row of the dictionary that a row has; nothing where it is null, and for a column without a dictionary.
    pub fn index(&self, row: usize) -> Option<usize> {
        match &self.values {
            Values::Dictionary { indices, .. } if self.is_valid(row) => usize::try_from(*indices.get(row)?).ok(),
            Values::Dictionary { .. } | Values::Text { .. } => None,
        }
    }

    fn is_valid(&self, row: usize) -> bool {
        let bit = |bitmap: &Vec<u8>| bitmap.get(row >> 3).is_some_and(|byte| byte >> (row & 7) & 1 == 1);
        self.validity.as_ref().is_none_or(bit)
    }

    /// The type of the column, for a consumer of the interface.
    pub fn schema(&self) -> ArrowSchema {
        let (format, dictionary) = match &self.values {
            Values::Text { .. } => (LARGE_TEXT, ptr::null_mut()),
            Values::Dictionary { dictionary, .. } => (INDEX, Box::into_raw(Box::new(dictionary.schema()))),
        };
        ArrowSchema {
            format: format.as_ptr(),
            name: NAME.as_ptr(),
            flags: NULLABLE,
            dictionary,
            release: Some(release_schema),
            ..ArrowSchema::released()
        }
    }

    /// The values of the column, for a consumer of the interface. Nothing is copied.
    pub fn array(self: &Arc<Self>) -> ArrowArray {
        let validity = self.validity.as_ref().map_or(ptr::null(), |bitmap| bitmap.as_ptr().cast());
        let (buffers, dictionary): (Vec<*const c_void>, _) = match &self.values {
            Values::Text { offsets, text } => {
                (vec![validity, offsets.as_ptr().cast(), text.as_ptr().cast()], ptr::null_mut())
            }
            Values::Dictionary { indices, dictionary } => {
                (vec![validity, indices.as_ptr().cast()], Box::into_raw(Box::new(dictionary.array())))
            }
        };
        let buffer_count = signed(buffers.len());
        let shared = Box::into_raw(Box::new(Shared { buffers, _column: Arc::clone(self) }));
        ArrowArray {
            length: signed(self.length),
            null_count: signed(self.null_count),
            n_buffers: buffer_count,
            // SAFETY: just made, and nobody else has it.
            buffers: unsafe { (*shared).buffers.as_mut_ptr() },
            dictionary,
            release: Some(release_array),
            private_data: shared.cast(),
            ..ArrowArray::released()
        }
    }
}

/// What an array that was given away keeps alive.
struct Shared {
    buffers: Vec<*const c_void>,
    _column: Arc<Column>,
}

unsafe extern "C" fn release_schema(schema: *mut ArrowSchema) {
    // SAFETY: a consumer calls this once, with a structure that was made by `Column::schema`.
    let Some(schema) = (unsafe { schema.as_mut() }) else { return };
    if !schema.dictionary.is_null() {
        // SAFETY: made from a box there.
        drop(unsafe { Box::from_raw(schema.dictionary) });
    }
    schema.dictionary = ptr::null_mut();
    schema.release = None;
}

unsafe extern "C" fn release_array(array: *mut ArrowArray) {
    // SAFETY: a consumer calls this once, with a structure that was made by `Column::array`.
    let Some(array) = (unsafe { array.as_mut() }) else { return };
    if !array.dictionary.is_null() {
        // SAFETY: made from a box there.
        drop(unsafe { Box::from_raw(array.dictionary) });
    }
    // SAFETY: as above.
    drop(unsafe { Box::from_raw(array.private_data.cast::<Shared>()) });
    array.dictionary = ptr::null_mut();
    array.private_data = ptr::null_mut();
    array.release = None;
}

/// Makes a column of text row by row.
#[derive(Debug)]
pub struct TextBuilder {
    bitmap: Bitmap,
    offsets: Vec<i64>,
    text: String,
}

impl Default for TextBuilder {
    fn default() -> Self {
        Self { bitmap: Bitmap::default(), offsets: vec![0], text: String::new() }
    }
}

impl TextBuilder {
    /// Appends a row; `None` is a null.
    pub fn push(&mut self, text: Option<&str>) {
        self.bitmap.push(text.is_some());
        self.text.push_str(text.unwrap_or_default());
        self.offsets.push(signed(self.text.len()));
    }

    /// The column of everything that was appended.
    pub fn finish(self) -> Column {
        self.bitmap.column(Values::Text { offsets: self.offsets, text: self.text })
    }
}

impl<'t> FromIterator<Option<&'t str>> for Column {
    fn from_iter<I: IntoIterator<Item = Option<&'t str>>>(rows: I) -> Self {
        let mut builder = TextBuilder::default();
        rows.into_iter().for_each(|row| builder.push(row));
        builder.finish()
    }
}

/// Which rows are not null.
#[derive(Debug, Default)]
struct Bitmap {
    bytes: Vec<u8>,
    length: usize,
    null_count: usize,
}

impl Bitmap {
    fn push(&mut self, valid: bool) {
        let bit = u8::from(valid) << (self.length & 7);
        match self.bytes.last_mut() {
            Some(byte) if self.length & 7 != 0 => *byte |= bit,
            _ => self.bytes.push(bit),
        }
        self.length = self.length.saturating_add(1);
        self.null_count = self.null_count.saturating_add(usize::from(!valid));
    }

    fn column(self, values: Values) -> Column {
        let validity = (self.null_count > 0).then_some(self.bytes);
        Column { length: self.length, null_count: self.null_count, validity, values }
    }
}

/// Lengths fit: no vector has more than `isize::MAX` bytes.
fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
