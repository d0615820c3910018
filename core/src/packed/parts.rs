//! The parts that every table has: texts, numbers, flags, and those that may be missing.

use super::{Reader, Writer, packed_list, packed_option};

pub(crate) mod byte {
    use super::*;

    pub(crate) const fn write(out: &mut Writer<'_>, value: &u8) {
        out.byte(*value);
    }

    pub(crate) fn read(input: &mut Reader<'static>) -> Option<u8> {
        input.byte()
    }
}

pub(crate) mod flag {
    use super::*;

    pub(crate) const fn write(out: &mut Writer<'_>, value: &bool) {
        out.byte(*value as u8);
    }

    pub(crate) fn read(input: &mut Reader<'static>) -> Option<bool> {
        input.byte().map(|byte| byte != 0)
    }
}

/// A number of one type.
macro_rules! packed_number {
    ($name:ident: $type:ty) => {
        pub(crate) mod $name {
            use super::*;

            pub(crate) const fn write(out: &mut Writer<'_>, value: &$type) {
                out.number(*value as i64);
            }

            pub(crate) fn read(input: &mut Reader<'static>) -> Option<$type> {
                <$type>::try_from(input.number()?).ok()
            }
        }
    };
}

packed_number!(number: i64);
packed_number!(length: u32);
packed_number!(status: u16);

pub(crate) mod text {
    use super::*;

    pub(crate) const fn write(out: &mut Writer<'_>, value: &str) {
        out.text(value);
    }

    pub(crate) fn read(input: &mut Reader<'static>) -> Option<&'static str> {
        input.text()
    }
}

packed_option!(option_text: &'static str as text);
packed_option!(option_number: i64 as number);
packed_list!(texts: [&'static str] of text);
