//! Tables in few bytes: what a browser has to load.
//!
//! A table of rows is mostly pointers and lengths once it is compiled, and those compress badly. Where the size counts,
//! in WebAssembly, a table is therefore written into two streams while the crate is compiled, its texts one after
//! another and its numbers one byte each, and is read once, when it is first asked for. Everywhere else the compiled
//! rows themselves are used. A test compares both.
//!
//! What a type consists of is said once, for writing and for reading: [`packed_struct`], [`packed_enum`] and
//! [`packed_list`] make a module with the functions `write` and `read` of a type from those of its parts. Which parts
//! the rows have stands beside the rows; no type of the product is named here.

mod parts;
mod reader;
mod writer;

pub(crate) use parts::{byte, flag, length, number, option_number, option_text, status, text, texts};
pub(crate) use reader::Reader;
pub(crate) use writer::Writer;

/// A module for a list: how many there are, then each.
macro_rules! packed_list {
    ($name:ident: [$type:ty] of $item:ident) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) const fn write(out: &mut Writer<'_>, mut list: &[$type]) {
                out.number(list.len() as i64);
                while let Some((first, rest)) = list.split_first() {
                    $item::write(out, first);
                    list = rest;
                }
            }

            pub(crate) fn read(input: &mut Reader<'static>) -> Option<&'static [$type]> {
                let count = input.number()?;
                let mut list = Vec::new();
                for _ in 0..count {
                    list.push($item::read(input)?);
                }
                Some(list.leak())
            }
        }
    };
}

/// A module for a struct: its members one after another.
macro_rules! packed_struct {
    ($name:ident: $type:ident { $($member:ident: $part:ident),+ $(,)? }) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) const fn write(out: &mut Writer<'_>, value: &$type) {
                let $type { $($member),+ } = value;
                $($part::write(out, $member);)+
            }

            pub(crate) fn read(input: &mut Reader<'static>) -> Option<$type> {
                Some($type { $($member: $part::read(input)?),+ })
            }
        }
    };
}

/// A module for an enum: the place of the variant in this list, then what it holds.
macro_rules! packed_enum {
    ($name:ident: $type:ident { $($variant:ident $(($part:ident))?),+ $(,)? }) => {
        pub(crate) mod $name {
            use super::*;

            #[repr(u8)]
            enum Tag {
                $($variant,)+
            }

            pub(crate) const fn write(out: &mut Writer<'_>, value: &$type) {
                match value {
                    $($type::$variant $((packed_enum!(@bind $part inner)))? => {
                        out.byte(Tag::$variant as u8);
                        $($part::write(out, packed_enum!(@bind $part inner));)?
                    })+
                }
            }

            pub(crate) fn read(input: &mut Reader<'static>) -> Option<$type> {
                let tag = input.byte()?;
                $(if tag == Tag::$variant as u8 {
                    return Some($type::$variant $(($part::read(input)?))?);
                })+
                None
            }
        }
    };
    (@bind $part:ident $inner:ident) => { $inner };
}

/// A module for a part that may be missing: a flag, then the part.
macro_rules! packed_option {
    ($name:ident: $type:ty as $part:ident) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) const fn write(out: &mut Writer<'_>, value: &Option<$type>) {
                out.byte(value.is_some() as u8);
                if let Some(value) = value {
                    $part::write(out, value);
                }
            }

            pub(crate) fn read(input: &mut Reader<'static>) -> Option<Option<$type>> {
                match input.byte()? {
                    0 => Some(None),
                    _ => $part::read(input).map(Some),
                }
            }
        }
    };
}

/// A module for two parts.
macro_rules! packed_pair {
    ($name:ident: ($first:ident: $first_type:ty, $second:ident: $second_type:ty)) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) const fn write(out: &mut Writer<'_>, value: &($first_type, $second_type)) {
                $first::write(out, &value.0);
                $second::write(out, &value.1);
            }

            pub(crate) fn read(input: &mut Reader<'static>) -> Option<($first_type, $second_type)> {
                Some(($first::read(input)?, $second::read(input)?))
            }
        }
    };
}

/// A module for a reference to what stands in its place.
macro_rules! packed_reference {
    ($name:ident: $type:ty as $part:ident) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) const fn write(out: &mut Writer<'_>, value: &&'static $type) {
                $part::write(out, *value);
            }

            pub(crate) fn read(input: &mut Reader<'static>) -> Option<&'static $type> {
                Some(Box::leak(Box::new($part::read(input)?)))
            }
        }
    };
}

/// A table as a constant and the function that reads it.
macro_rules! packed_table {
    ($part:ident, $table:expr) => {{
        const SIZE: (usize, usize) = {
            let mut out = Writer::new(&mut [], &mut []);
            $part::write(&mut out, $table);
            out.size()
        };
        const STREAMS: ([u8; SIZE.0], [u8; SIZE.1]) = {
            let (mut texts, mut numbers) = ([0; SIZE.0], [0; SIZE.1]);
            $part::write(&mut Writer::new(&mut texts, &mut numbers), $table);
            (texts, numbers)
        };
        static TEXTS: [u8; SIZE.0] = STREAMS.0;
        static NUMBERS: [u8; SIZE.1] = STREAMS.1;
        $part::read(&mut Reader::new(&TEXTS, &NUMBERS)).unwrap_or_default()
    }};
}

pub(crate) use {packed_enum, packed_list, packed_option, packed_pair, packed_reference, packed_struct, packed_table};
