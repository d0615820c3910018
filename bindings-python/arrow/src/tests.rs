//! Producers as they are and as they should not be. Miri runs these tests too.

use crate::abi::{ArrowArray, ArrowArrayStream, ArrowSchema};
use crate::{Chunks, Column, ImportError, RowError, TextArray, TextType};
use std::cell::Cell;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr::{self, NonNull};
use std::rc::Rc;
use std::sync::Arc;

/// What a foreign structure holds until it is released.
struct Held {
    buffers: Vec<*const c_void>,
    _owned: Vec<Vec<u8>>,
    format: CString,
    released: Rc<Cell<usize>>,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.released.set(self.released.get() + 1);
    }
}

unsafe extern "C" fn release_array(array: *mut ArrowArray) {
    unsafe {
        drop(Box::from_raw((*array).private_data.cast::<Held>()));
        if !(*array).dictionary.is_null() {
            drop(Box::from_raw((*array).dictionary));
        }
        (*array).release = None;
    }
}

unsafe extern "C" fn release_schema(schema: *mut ArrowSchema) {
    unsafe {
        drop(Box::from_raw((*schema).private_data.cast::<Held>()));
        if !(*schema).dictionary.is_null() {
            drop(Box::from_raw((*schema).dictionary));
        }
        (*schema).release = None;
    }
}

fn array(length: i64, offset: i64, null_count: i64, buffers: Vec<Option<Vec<u8>>>) -> ArrowArray {
    let pointers = buffers.iter().map(|each| each.as_ref().map_or(ptr::null(), |each| each.as_ptr().cast())).collect();
    let owned = buffers.into_iter().flatten().collect();
    let held = Held { buffers: pointers, _owned: owned, format: CString::default(), released: Rc::default() };
    let held = Box::into_raw(Box::new(held));
    ArrowArray {
        length,
        offset,
        null_count,
        n_buffers: i64::try_from(unsafe { (*held).buffers.len() }).unwrap(),
        buffers: unsafe { (*held).buffers.as_mut_ptr() },
        release: Some(release_array),
        private_data: held.cast(),
        ..ArrowArray::released()
    }
}

fn schema(format: &str) -> ArrowSchema {
    let format = CString::new(format).unwrap();
    let held = Held { buffers: Vec::new(), _owned: Vec::new(), format, released: Rc::default() };
    let held = Box::into_raw(Box::new(held));
    ArrowSchema {
        format: unsafe { (*held).format.as_ptr() },
        release: Some(release_schema),
        private_data: held.cast(),
        ..ArrowSchema::released()
    }
}

/// How often what this structure holds was released, counted from outside.
fn counter(private_data: *mut c_void) -> Rc<Cell<usize>> {
    unsafe { Rc::clone(&(*private_data.cast::<Held>()).released) }
}

fn with_dictionary(mut indices: ArrowArray, values: ArrowArray) -> ArrowArray {
    indices.dictionary = Box::into_raw(Box::new(values));
    indices
}

fn dictionary_schema(index: &str, values: &str) -> ArrowSchema {
    let mut outer = schema(index);
    outer.dictionary = Box::into_raw(Box::new(schema(values)));
    outer
}

fn bytes<const N: usize>(numbers: impl IntoIterator<Item = [u8; N]>) -> Option<Vec<u8>> {
    Some(numbers.into_iter().flatten().collect())
}

fn offsets_32(offsets: &[i32]) -> Option<Vec<u8>> {
    bytes(offsets.iter().map(|each| each.to_ne_bytes()))
}

fn offsets_64(offsets: &[i64]) -> Option<Vec<u8>> {
    bytes(offsets.iter().map(|each| each.to_ne_bytes()))
}

fn text(text: &[u8]) -> Option<Vec<u8>> {
    Some(text.to_vec())
}

fn import(array: ArrowArray, schema: &ArrowSchema) -> Result<TextArray, ImportError> {
    TextArray::new(array, TextType::read(schema)?)
}

fn rows(array: &TextArray) -> Vec<Option<&str>> {
    (0..array.len()).map(|row| array.get(row).unwrap()).collect()
}

fn malformed(result: Result<TextArray, ImportError>) -> &'static str {
    match result {
        Err(ImportError::Malformed(what)) => what,
        other => panic!("{other:?}"),
    }
}

#[test]
fn reads_text_from_an_offset_with_nulls_and_releases_it_once() {
    let foreign =
        array(3, 1, 1, vec![Some(vec![0b0000_1011]), offsets_32(&[0, 1, 3, 3, 6]), text("xab\u{e9}c".as_bytes())]);
    let released = counter(foreign.private_data);
    let array = import(foreign, &schema("u")).unwrap();
    assert_eq!(rows(&array), [Some("ab"), None, Some("\u{e9}c")]);
    assert_eq!(array.get(3), Err(RowError::OutOfBounds));
    assert_eq!(released.get(), 0);
    drop(array);
    assert_eq!(released.get(), 1);
}

#[test]
fn reads_large_text_without_a_bitmap() {
    let foreign = array(2, 0, 0, vec![None, offsets_64(&[0, 2, 2]), text(b"ab")]);
    assert_eq!(rows(&import(foreign, &schema("U")).unwrap()), [Some("ab"), Some("")]);
}

#[test]
fn reads_views() {
    let mut inline = 3_i32.to_le_bytes().to_vec();
    inline.extend(b"abc\0\0\0\0\0\0\0\0\0");
    let far = |length: i32, buffer: i32, start: i32| -> Vec<u8> {
        [length, 0, buffer, start].iter().flat_map(|each| each.to_le_bytes()).collect()
    };
    let views = [inline, far(13, 1, 2), far(13, 1, 3), far(13, 2, 0), far(-1, 0, 0), far(13, 1, -1)].concat();
    let buffers =
        vec![None, Some(views), text(b"unused"), text(b"__0123456789abc"), bytes([6_i64, 15].map(i64::to_ne_bytes))];
    let array = import(array(6, 0, -1, buffers), &schema("vu")).unwrap();
    assert_eq!(array.get(0), Ok(Some("abc")));
    assert_eq!(array.get(1), Ok(Some("0123456789abc")));
    for row in 2..6 {
        assert_eq!(array.get(row), Err(RowError::OutOfBounds), "{row}");
    }
}

#[test]
fn reads_views_without_buffers_behind_them() {
    let view = [&1_i32.to_le_bytes()[..], b"a\0\0\0\0\0\0\0\0\0\0\0"].concat();
    let foreign = array(1, 0, 0, vec![None, Some(view), Some(vec![])]);
    assert_eq!(rows(&import(foreign, &schema("vu")).unwrap()), [Some("a")]);
}

#[test]
fn reads_dictionaries_of_every_index() {
    let values = || array(2, 0, 1, vec![Some(vec![0b01]), offsets_32(&[0, 1, 1]), text(b"a")]);
    let case = |format: &str, indices: Option<Vec<u8>>| {
        let outer = array(3, 1, 1, vec![Some(vec![0b1011]), indices]);
        let array = import(with_dictionary(outer, values()), &dictionary_schema(format, "u")).unwrap();
        let rows: Vec<_> = (0..3).map(|row| array.get(row)).collect();
        assert_eq!(rows, [Ok(Some("a")), Ok(None), Err(RowError::OutOfBounds)], "{format}");
    };
    // The second row is null by its own bitmap; the last index has no value.
    case("c", bytes([9, 0, 0, -2].map(i8::to_ne_bytes)));
    case("C", bytes([9, 0, 0, 2].map(u8::to_ne_bytes)));
    case("s", bytes([9, 0, 0, -2].map(i16::to_ne_bytes)));
    case("S", bytes([9, 0, 0, 2].map(u16::to_ne_bytes)));
    case("i", bytes([9, 0, 0, i32::MIN].map(i32::to_ne_bytes)));
    case("I", bytes([9, 0, 0, u32::MAX].map(u32::to_ne_bytes)));
    case("l", bytes([9, 0, 0, i64::MIN].map(i64::to_ne_bytes)));
    case("L", bytes([9, 0, 0, u64::MAX].map(u64::to_ne_bytes)));
    let outer = array(1, 0, 0, vec![None, bytes([1_i32.to_ne_bytes()])]);
    let null = import(with_dictionary(outer, values()), &dictionary_schema("i", "u")).unwrap();
    assert_eq!(null.get(0), Ok(None), "a null of the dictionary");
}

#[test]
fn reads_empty_arrays_and_nulls() {
    for format in ["u", "U", "vu"] {
        let foreign = array(0, 0, 0, vec![None, None, None]);
        assert!(import(foreign, &schema(format)).unwrap().is_empty(), "{format}");
    }
    let nulls = import(array(2, 0, 2, vec![]), &schema("n")).unwrap();
    assert_eq!(rows(&nulls), [None, None]);
    let outer = array(0, 0, 0, vec![None, None]);
    let values = array(0, 0, 0, vec![None, None, None]);
    assert!(import(with_dictionary(outer, values), &dictionary_schema("i", "u")).unwrap().is_empty());
}

#[test]
fn refuses_what_holds_no_text() {
    for format in ["i", "z", "+r", "", "tsu:UTC", &"x".repeat(1000)] {
        let Err(ImportError::NotText(shown)) = TextType::read(&schema(format)) else { panic!("{format}") };
        assert!(format.starts_with(&shown) && shown.len() <= 32);
    }
    assert_eq!(TextType::read(&schema("+s")), Err(ImportError::Table));
    assert_eq!(TextType::read(&ArrowSchema::released()), Err(ImportError::Released));
    assert!(matches!(TextType::read(&dictionary_schema("u", "u")), Err(ImportError::Malformed(_))));
    assert!(matches!(TextType::read(&dictionary_schema("i", "i")), Err(ImportError::NotText(_))));
    let mut nested = dictionary_schema("i", "i");
    unsafe { (*nested.dictionary).dictionary = Box::into_raw(Box::new(schema("u"))) };
    assert!(matches!(TextType::read(&nested), Err(ImportError::Malformed(_))));
    let mut no_format = schema("u");
    no_format.format = ptr::null();
    assert!(matches!(TextType::read(&no_format), Err(ImportError::Malformed(_))));
    nested.format = c"\xff".as_ptr();
    assert!(matches!(TextType::read(&nested), Err(ImportError::Malformed(_))));
}

#[test]
fn refuses_broken_arrays() {
    let good = || array(1, 0, 0, vec![None, offsets_32(&[0, 1]), text(b"a")]);
    type Break = fn(&mut ArrowArray);
    let cases: [(Break, &str); 9] = [
        (|array| array.length = -1, "a negative length or offset"),
        (|array| array.offset = -1, "a negative length or offset"),
        (|array| array.length = i64::MAX, "a length or offset beyond the memory of the machine"),
        (|array| array.n_children = 1, "children of a column without any"),
        (|array| array.null_count = 2, "a null count that can not be"),
        (|array| array.null_count = 1, "nulls without a bitmap of them"),
        (|array| array.n_buffers = 2, "too few buffers"),
        (|array| array.n_buffers = -1, "too few buffers"),
        (|array| array.buffers = ptr::null_mut(), "no buffers"),
    ];
    for (breaks, expected) in cases {
        let mut foreign = good();
        breaks(&mut foreign);
        assert_eq!(malformed(import(foreign, &schema("u"))), expected);
    }
    assert!(matches!(import(ArrowArray::released(), &schema("u")), Err(ImportError::Released)));
    assert_eq!(malformed(import(good(), &dictionary_schema("i", "u"))), "a dictionary without values");
    let no_offsets = array(1, 0, 0, vec![None, None, text(b"a")]);
    assert_eq!(malformed(import(no_offsets, &schema("u"))), "a null pointer in place of a buffer");
    let negative = array(1, 0, 0, vec![None, offsets_32(&[0, -1]), text(b"a")]);
    assert_eq!(malformed(import(negative, &schema("u"))), "negative offsets");
    let lengths = array(1, 0, 0, vec![None, Some(vec![0; 16]), text(b"a"), bytes([(-1_i64).to_ne_bytes()])]);
    assert_eq!(malformed(import(lengths, &schema("vu"))), "a negative length");
    let no_lengths = array(1, 0, 0, vec![None, Some(vec![0; 16]), text(b"a"), None]);
    assert_eq!(malformed(import(no_lengths, &schema("vu"))), "a null pointer in place of a buffer");
    assert_eq!(malformed(import(array(1, 0, 0, vec![None, Some(vec![0; 16])]), &schema("vu"))), "too few buffers");
    let no_indices = with_dictionary(array(1, 0, 0, vec![None, None]), good());
    assert_eq!(malformed(import(no_indices, &dictionary_schema("i", "u"))), "a null pointer in place of a buffer");
}

#[test]
fn refuses_rows_that_lead_astray() {
    let array_of = |offsets: &[i32], data| {
        let length = i64::try_from(offsets.len()).unwrap() - 1;
        import(array(length, 0, 0, vec![None, offsets_32(offsets), data]), &schema("u")).unwrap()
    };
    let back = array_of(&[0, 2, 1, 3, 2], text(b"abc"));
    assert_eq!(back.get(0), Ok(Some("ab")));
    assert_eq!(back.get(1), Err(RowError::OutOfBounds), "ends before it starts");
    assert_eq!(back.get(2), Err(RowError::OutOfBounds), "ends behind the last offset");
    let negative = array_of(&[-1, 1], text(b"a"));
    assert_eq!(negative.get(0), Err(RowError::OutOfBounds));
    let nowhere = array_of(&[0, 0, 1], None);
    assert_eq!((nowhere.get(0), nowhere.get(1)), (Ok(Some("")), Err(RowError::OutOfBounds)));
    let latin = array_of(&[0, 1, 2], text(b"\xe9a"));
    assert_eq!((latin.get(0), latin.get(1)), (Err(RowError::NotUtf8), Ok(Some("a"))));
    let large = array(1, 0, 0, vec![None, offsets_64(&[i64::MIN, 1]), text(b"a")]);
    assert_eq!(import(large, &schema("U")).unwrap().get(0), Err(RowError::OutOfBounds));
}

#[test]
fn takes_a_structure_out_of_its_place() {
    let mut foreign = array(1, 0, 0, vec![None, offsets_32(&[0, 1]), text(b"a")]);
    let released = counter(foreign.private_data);
    let taken = unsafe { ArrowArray::take(NonNull::from(&mut foreign)) };
    assert!(foreign.release.is_none());
    drop(foreign);
    assert_eq!(released.get(), 0);
    assert_eq!(rows(&import(taken, &schema("u")).unwrap()), [Some("a")]);
    assert_eq!(released.get(), 1);
}

/// A stream of arrays, then the end or an error.
struct Source {
    format: &'static str,
    arrays: Vec<ArrowArray>,
    fails: Option<CString>,
}

unsafe extern "C" fn get_schema(stream: *mut ArrowArrayStream, out: *mut ArrowSchema) -> c_int {
    unsafe { out.write(schema((*(*stream).private_data.cast::<Source>()).format)) };
    0
}

unsafe extern "C" fn get_next(stream: *mut ArrowArrayStream, out: *mut ArrowArray) -> c_int {
    let source = unsafe { &mut *(*stream).private_data.cast::<Source>() };
    match source.arrays.pop() {
        Some(array) => unsafe { out.write(array) },
        None if source.fails.is_some() => return 5,
        None => unsafe { out.write(ArrowArray::released()) },
    }
    0
}

unsafe extern "C" fn last_error(stream: *mut ArrowArrayStream) -> *const c_char {
    let source = unsafe { &*(*stream).private_data.cast::<Source>() };
    source.fails.as_deref().map_or(ptr::null(), CStr::as_ptr)
}

unsafe extern "C" fn release_stream(stream: *mut ArrowArrayStream) {
    unsafe {
        drop(Box::from_raw((*stream).private_data.cast::<Source>()));
        (*stream).release = None;
    }
}

fn stream(source: Source) -> ArrowArrayStream {
    ArrowArrayStream {
        get_schema: Some(get_schema),
        get_next: Some(get_next),
        get_last_error: Some(last_error),
        release: Some(release_stream),
        private_data: Box::into_raw(Box::new(source)).cast(),
    }
}

fn read(mut stream: ArrowArrayStream) -> Result<Chunks, ImportError> {
    let text = stream.text_type()?;
    let mut chunks = Chunks::default();
    while let Some(array) = stream.next_text(text)? {
        chunks.push(array);
    }
    Ok(chunks)
}

#[test]
fn reads_streams_across_empty_chunks() {
    let chunk = |offsets: &[i32]| {
        array(i64::try_from(offsets.len()).unwrap() - 1, 0, 0, vec![None, offsets_32(offsets), text(b"abc")])
    };
    let arrays = vec![chunk(&[0]), chunk(&[2, 3]), chunk(&[0]), chunk(&[0, 1, 2]), chunk(&[0])];
    let chunks = read(stream(Source { format: "u", arrays, fails: None })).unwrap();
    let found: Vec<_> = (0..chunks.len()).map(|row| chunks.get(row).unwrap().unwrap()).collect();
    assert_eq!(found, ["a", "b", "c"]);
    assert_eq!(chunks.get(3), Err(RowError::OutOfBounds));
    assert!(read(stream(Source { format: "u", arrays: vec![], fails: None })).unwrap().is_empty());
    assert_eq!(Chunks::default().get(0), Err(RowError::OutOfBounds));
}

#[test]
fn a_stream_that_fails_says_why() {
    let failing = |fails: &str| stream(Source { format: "u", arrays: vec![], fails: CString::new(fails).ok() });
    assert_eq!(read(failing("the disk is full")).unwrap_err(), ImportError::Stream("the disk is full".into()));
    let mut mute = failing("x");
    mute.get_last_error = None;
    assert_eq!(read(mute).unwrap_err(), ImportError::Stream("error 5".into()));
    assert_eq!(read(ArrowArrayStream::released()).unwrap_err(), ImportError::Released);
    let numbers = stream(Source { format: "l", arrays: vec![], fails: None });
    assert_eq!(read(numbers).unwrap_err(), ImportError::NotText("l".into()));
}

#[test]
fn what_is_given_away_can_be_read_again() {
    let values: Vec<Option<&str>> =
        vec![Some("a"), None, Some(""), Some("h\u{e9}"), None, Some("x"), None, None, Some("y")];
    let column = Arc::new(values.iter().copied().collect::<Column>());
    let again = import(column.array(), &column.schema()).unwrap();
    assert_eq!(rows(&again), values);
    assert_eq!((0..=values.len()).map(|row| column.get(row)).collect::<Vec<_>>(), [&values[..], &[None]].concat());

    let indices = [Some(0), None, Some(3), Some(99), Some(u32::MAX), Some(1)];
    let dictionary = Arc::new(Column::dictionary(indices, Arc::clone(&column)));
    let expected = [Some("a"), None, Some("h\u{e9}"), None, None, None];
    let (array, schema) = (dictionary.array(), dictionary.schema());
    assert_eq!(array.null_count, 3);
    drop((column, again));
    let read = import(array, &schema).unwrap();
    assert_eq!((0..6).map(|row| dictionary.get(row)).collect::<Vec<_>>(), expected);
    drop(dictionary);
    assert_eq!(rows(&read), expected);
}

#[test]
fn an_empty_column_can_be_given_away() {
    let column = Arc::new(Column::from_iter([]));
    assert!(import(column.array(), &column.schema()).unwrap().is_empty());
    let dictionary = Arc::new(Column::dictionary([], column));
    assert!(import(dictionary.array(), &dictionary.schema()).unwrap().is_empty());
}

#[test]
fn a_column_that_nobody_takes_is_released() {
    let column = Arc::new(Column::from_iter([Some("a")]));
    let dictionary = Arc::new(Column::dictionary([Some(0)], Arc::clone(&column)));
    drop((dictionary.array(), dictionary.schema(), dictionary.array()));
    assert_eq!((Arc::strong_count(&column), Arc::strong_count(&dictionary)), (2, 1));
}
