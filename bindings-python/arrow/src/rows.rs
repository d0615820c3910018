//! The buffers of one array of text, and reading a row of them.

use crate::abi::ArrowArray;
use crate::error::{ImportError, RowError};
use std::ffi::c_void;
use std::ptr::NonNull;

/// How the values of an array of text are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Offsets of 32 bits into one buffer.
    Text,
    /// Offsets of 64 bits into one buffer.
    LargeText,
    /// Views into several buffers.
    View,
    /// Nothing but nulls.
    Null,
}

/// The buffers of an array. They belong to the array that they were read from, which has to live as long.
#[derive(Debug)]
pub(crate) struct Rows {
    /// The place of the first row in the buffers.
    offset: usize,
    validity: Option<NonNull<u8>>,
    values: Values,
}

#[derive(Debug)]
enum Values {
    Text { offsets: NonNull<i32>, data: Data },
    LargeText { offsets: NonNull<i64>, data: Data },
    View { views: NonNull<View>, buffers: Vec<Data> },
    Null,
}

/// Bytes of a producer. Null only when there are none.
#[derive(Debug, Clone, Copy)]
struct Data {
    start: *const u8,
    length: usize,
}

/// A view: the length, then twelve bytes of text, or a prefix, the number of a buffer and a place in it.
type View = [u8; 16];

/// The longest text that stands in its view.
const INLINE: usize = 12;

impl Data {
    fn get(&self, start: usize, end: usize) -> Result<&[u8], RowError> {
        if start > end || end > self.length {
            return Err(RowError::OutOfBounds);
        }
        if start == end {
            return Ok(&[]);
        }
        if self.start.is_null() {
            return Err(RowError::OutOfBounds);
        }
        // SAFETY: not null, and the producer vouches for `length` bytes, which the range is part of.
        Ok(unsafe { std::slice::from_raw_parts(self.start.add(start), end.wrapping_sub(start)) })
    }
}

/// The number of rows of an array and the place of the first one, when they are possible at all.
pub(crate) fn extent(array: &ArrowArray) -> Result<(usize, usize), ImportError> {
    if array.release.is_none() {
        return Err(ImportError::Released);
    }
    let (Ok(length), Ok(offset)) = (usize::try_from(array.length), usize::try_from(array.offset)) else {
        return Err(ImportError::Malformed("a negative length or offset"));
    };
    // One more offset than rows is read, and every place in a buffer is a number of bytes.
    let bytes = length.checked_add(offset).and_then(|end| end.checked_add(1)?.checked_mul(size_of::<View>()));
    if bytes.is_none_or(|bytes| isize::try_from(bytes).is_err()) {
        return Err(ImportError::Malformed("a length or offset beyond the memory of the machine"));
    }
    if array.n_children != 0 {
        return Err(ImportError::Malformed("children of a column without any"));
    }
    if array.null_count < -1 || array.null_count > array.length {
        return Err(ImportError::Malformed("a null count that can not be"));
    }
    Ok((length, offset))
}

/// The buffer of an array at a place, null where there is none.
pub(crate) fn buffer(array: &ArrowArray, place: usize) -> Result<*const c_void, ImportError> {
    if usize::try_from(array.n_buffers).is_ok_and(|count| place >= count) || array.n_buffers < 0 {
        return Err(ImportError::Malformed("too few buffers"));
    }
    if array.buffers.is_null() {
        return Err(ImportError::Malformed("no buffers"));
    }
    // SAFETY: not null, and the producer vouches for `n_buffers` pointers.
    Ok(unsafe { array.buffers.add(place).read_unaligned() })
}

/// A buffer that rows are read from.
pub(crate) fn needed<T>(array: &ArrowArray, place: usize) -> Result<NonNull<T>, ImportError> {
    let pointer = buffer(array, place)?.cast_mut().cast();
    NonNull::new(pointer).ok_or(ImportError::Malformed("a null pointer in place of a buffer"))
}

/// The bitmap of rows that are not null; `None` when none is.
pub(crate) fn validity(array: &ArrowArray) -> Result<Option<NonNull<u8>>, ImportError> {
    match NonNull::new(buffer(array, 0)?.cast_mut().cast()) {
        None if array.null_count > 0 => Err(ImportError::Malformed("nulls without a bitmap of them")),
        _ if array.null_count == 0 => Ok(None),
        bitmap => Ok(bitmap),
    }
}

/// # Safety
///
/// `bitmap` holds the bit of `place`.
pub(crate) unsafe fn is_set(bitmap: NonNull<u8>, place: usize) -> bool {
    // SAFETY: the caller says so.
    let byte = unsafe { bitmap.as_ptr().add(place >> 3).read() };
    byte >> (place & 7) & 1 == 1
}

impl Rows {
    /// Looks at the buffers of an array of the given length and offset, as [`extent`] gave them.
    pub(crate) fn read(array: &ArrowArray, layout: Layout, length: usize, offset: usize) -> Result<Self, ImportError> {
        // An empty array may leave out its buffers.
        if length == 0 || layout == Layout::Null {
            return Ok(Self { offset, validity: None, values: Values::Null });
        }
        let last = offset.wrapping_add(length);
        let data = |length: Option<usize>| -> Result<Data, ImportError> {
            let length = length.ok_or(ImportError::Malformed("negative offsets"))?;
            Ok(Data { start: buffer(array, 2)?.cast(), length })
        };
        let values = match layout {
            Layout::Text => {
                let offsets = needed::<i32>(array, 1)?;
                // SAFETY: the producer vouches for one more offset than there are rows.
                let end = unsafe { offsets.add(last).read_unaligned() };
                Values::Text { offsets, data: data(usize::try_from(end).ok())? }
            }
            Layout::LargeText => {
                let offsets = needed::<i64>(array, 1)?;
                // SAFETY: as above.
                let end = unsafe { offsets.add(last).read_unaligned() };
                Values::LargeText { offsets, data: data(usize::try_from(end).ok())? }
            }
            Layout::View => Values::View { views: needed(array, 1)?, buffers: view_buffers(array)? },
            Layout::Null => Values::Null,
        };
        Ok(Self { offset, validity: validity(array)?, values })
    }

    /// The bytes of a row, or nothing where it is null.
    ///
    /// # Safety
    ///
    /// `row` is less than the length that was read, and the array lives.
    #[inline]
    pub(crate) unsafe fn get(&self, row: usize) -> Result<Option<&[u8]>, RowError> {
        let place = self.offset.wrapping_add(row);
        // SAFETY: the producer vouches for one bit for each row.
        if self.validity.is_some_and(|bitmap| !unsafe { is_set(bitmap, place) }) {
            return Ok(None);
        }
        let next = place.wrapping_add(1);
        let bytes = match &self.values {
            Values::Null => return Ok(None),
            Values::Text { offsets, data } => {
                // SAFETY: the producer vouches for one more offset than there are rows.
                let (start, end) = unsafe { (offsets.add(place).read_unaligned(), offsets.add(next).read_unaligned()) };
                data.get(usize::try_from(start).unwrap_or(usize::MAX), usize::try_from(end).unwrap_or(0))
            }
            Values::LargeText { offsets, data } => {
                // SAFETY: as above.
                let (start, end) = unsafe { (offsets.add(place).read_unaligned(), offsets.add(next).read_unaligned()) };
                data.get(usize::try_from(start).unwrap_or(usize::MAX), usize::try_from(end).unwrap_or(0))
            }
            Values::View { views, buffers } => {
                // SAFETY: the producer vouches for one view for each row; bytes need no alignment.
                view(unsafe { views.add(place).as_ref() }, buffers)
            }
        };
        bytes.map(Some)
    }
}

/// The text of a view.
fn view<'a>(view: &'a View, buffers: &'a [Data]) -> Result<&'a [u8], RowError> {
    let [a, b, c, d, text @ ..] = view;
    let number = |bytes: [u8; 4]| usize::try_from(i32::from_le_bytes(bytes)).map_err(|_| RowError::OutOfBounds);
    let length = number([*a, *b, *c, *d])?;
    if length <= INLINE {
        return text.get(..length).ok_or(RowError::OutOfBounds);
    }
    let [_, _, _, _, e, f, g, h, i, j, k, l] = *text;
    let (buffer, start) = (number([e, f, g, h])?, number([i, j, k, l])?);
    let data = buffers.get(buffer).ok_or(RowError::OutOfBounds)?;
    data.get(start, start.saturating_add(length))
}

/// The buffers behind the views; the last buffer of the array holds their lengths.
fn view_buffers(array: &ArrowArray) -> Result<Vec<Data>, ImportError> {
    let count = usize::try_from(array.n_buffers).ok().and_then(|count| count.checked_sub(3));
    let count = count.ok_or(ImportError::Malformed("too few buffers"))?;
    if count == 0 {
        return Ok(Vec::new());
    }
    let lengths = needed::<i64>(array, count.saturating_add(2))?;
    let data = |place: usize| {
        // SAFETY: the producer vouches for one length for each buffer.
        let length = unsafe { lengths.add(place).read_unaligned() };
        let length = usize::try_from(length).map_err(|_| ImportError::Malformed("a negative length"))?;
        Ok(Data { start: buffer(array, place.saturating_add(2))?.cast(), length })
    };
    (0..count).map(data).collect()
}
