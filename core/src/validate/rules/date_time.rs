//! Date-times of RFC 3339 section 5.6, checked against the real calendar.
//!
//! Only the text is looked at: no clock and no list of leap seconds. A second 60 is taken where one can be inserted, in
//! the last minute of a UTC day (section 5.7).

use super::findings::{Findings, excerpt};
use crate::violation::{Code, Report, Violation};
use std::ops::Range;

/// The fixed part. `d` is a digit, `T` may be lower case, everything else stands for itself.
const SHAPE: &[u8] = b"dddd-dd-ddTdd:dd:dd";

/// The offset when it is not `Z`, after its sign.
const OFFSET: &[u8] = b"dd:dd";

/// Checks a date-time such as `2025-01-31T08:30:00Z`.
///
/// Errors: another form than RFC 3339's `date-time` (an offset is required, `T` is the only separator), and parts that
/// the calendar does not have, such as February 30 or hour 24. Source: RFC 3339 sections 5.6 and 5.7.
///
/// ```
/// use pingone_core::{Code, validate::validate_date_time};
///
/// assert!(validate_date_time("2024-02-29T23:59:60.5+00:00").is_empty());
/// assert_eq!(validate_date_time("2025-02-29T00:00:00Z").violations()[0].code, Code::DateTimeRange);
/// assert_eq!(validate_date_time("2025-02-28").violations()[0].code, Code::DateTime);
/// ```
pub fn validate_date_time(text: &str) -> Report {
    let mut findings = Findings::new(text);
    match read(text.as_bytes()) {
        Ok(parts) => parts.check(&mut findings),
        Err(wrong) => {
            let violation = Violation::new(Code::DateTime).with("value", excerpt(text));
            findings.push(wrong..text.len(), violation);
        }
    }
    findings.into_report()
}

struct DateTime {
    year: u32,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
    /// Sign, hours and minutes, with where they stand; `None` is `Z`.
    offset: Option<(u8, u32, u32, Range<usize>)>,
}

/// The parts, or the index of the first byte that does not fit the form.
fn read(bytes: &[u8]) -> Result<DateTime, usize> {
    expect(bytes, 0, SHAPE)?;
    let mut at = SHAPE.len();
    if bytes.get(at) == Some(&b'.') {
        let start = at.saturating_add(1);
        let digits = bytes.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
        at = start.saturating_add(digits);
        if digits == 0 {
            return Err(at);
        }
    }
    let after = at.saturating_add(1);
    let (offset, end) = match bytes.get(at) {
        Some(b'Z' | b'z') => (None, after),
        Some(sign @ (b'+' | b'-')) => {
            expect(bytes, after, OFFSET)?;
            let end = after.saturating_add(OFFSET.len());
            let minutes = after.saturating_add(3);
            (Some((*sign, number(bytes, after, 2), number(bytes, minutes, 2), at..end)), end)
        }
        _ => return Err(at),
    };
    if end < bytes.len() {
        return Err(end);
    }
    Ok(DateTime {
        year: number(bytes, 0, 4),
        month: number(bytes, 5, 2),
        day: number(bytes, 8, 2),
        hour: number(bytes, 11, 2),
        minute: number(bytes, 14, 2),
        second: number(bytes, 17, 2),
        offset,
    })
}

fn expect(bytes: &[u8], start: usize, shape: &[u8]) -> Result<(), usize> {
    for (index, wanted) in shape.iter().enumerate() {
        let at = start.saturating_add(index);
        let fits = bytes.get(at).is_some_and(|byte| match wanted {
            b'd' => byte.is_ascii_digit(),
            _ => byte.eq_ignore_ascii_case(wanted),
        });
        if !fits {
            return Err(at.min(bytes.len()));
        }
    }
    Ok(())
}

/// The decimal number of `digits` bytes, which `expect` has seen to be digits.
fn number(bytes: &[u8], start: usize, digits: usize) -> u32 {
    let digits = bytes.iter().skip(start).take(digits);
    digits.fold(0, |sum, digit| sum.wrapping_mul(10).wrapping_add(u32::from(digit.wrapping_sub(b'0'))))
}

impl DateTime {
    fn check(&self, findings: &mut Findings<'_>) {
        let second_limit = if self.ends_utc_day() { 60 } else { 59 };
        let mut check = |part: &'static str, value: u32, allowed: std::ops::RangeInclusive<u32>, at: Range<usize>| {
            if !allowed.contains(&value) {
                let violation = Violation::new(Code::DateTimeRange)
                    .with("part", part)
                    .with("actual", value)
                    .with("minimum", *allowed.start())
                    .with("maximum", *allowed.end());
                findings.push(at, violation);
            }
        };
        check("month", self.month, 1..=12, 5..7);
        check("day", self.day, 1..=days(self.year, self.month), 8..10);
        check("hour", self.hour, 0..=23, 11..13);
        check("minute", self.minute, 0..=59, 14..16);
        check("second", self.second, 0..=second_limit, 17..19);
        if let Some((_, hours, minutes, at)) = &self.offset {
            check("offset hour", *hours, 0..=23, at.clone());
            check("offset minute", *minutes, 0..=59, at.clone());
        }
    }

    /// True in the minute 23:59 UTC, the only one that may have a leap second.
    fn ends_utc_day(&self) -> bool {
        const DAY: u32 = 24 * 60;
        let minutes = |hours: u32, minutes: u32| hours.saturating_mul(60).saturating_add(minutes);
        let local = minutes(self.hour, self.minute);
        let utc = match &self.offset {
            None => local,
            Some((b'-', hours, offset, _)) => local.saturating_add(minutes(*hours, *offset)),
            // Two-digit parts keep the offset below five days.
            Some((_, hours, offset, _)) => local.saturating_add(DAY * 5).saturating_sub(minutes(*hours, *offset)),
        };
        utc % DAY == DAY - 1
    }
}

/// Days of a month in the Gregorian calendar; 31 for a month that does not exist, which has its own violation.
fn days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<Code> {
        validate_date_time(text).violations().iter().map(|violation| violation.code).collect()
    }

    #[test]
    fn takes_the_examples_of_rfc_3339() {
        for text in [
            "1985-04-12T23:20:50.52Z",
            "1996-12-19T16:39:57-08:00",
            "1990-12-31T23:59:60Z",
            "1990-12-31T15:59:60-08:00",
            "1937-01-01T12:00:27.87+00:20",
            "2000-02-29t00:00:00z",
            "0000-01-01T00:00:00Z",
            "2024-01-01T00:00:00-00:00",
            "1991-01-01T08:59:60+09:00",
        ] {
            assert!(codes(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn refuses_other_forms() {
        for text in [
            "",
            "2025-01-31",
            "2025-01-31T08:30:00",
            "2025-01-31 08:30:00Z",
            "2025-01-31T08:30Z",
            "2025-01-31T08:30:00.Z",
            "2025-01-31T08:30:00+0100",
            "2025-01-31T08:30:00Zx",
            "+2025-01-31T08:30:00Z",
            "٢٠٢٥-01-31T08:30:00Z",
            "2025-01-31T08:30:00😀",
        ] {
            assert_eq!(codes(text), [Code::DateTime], "{text}");
        }
    }

    #[test]
    fn knows_the_calendar() {
        for text in [
            "2025-00-01T00:00:00Z",
            "2025-13-01T00:00:00Z",
            "2025-01-00T00:00:00Z",
            "2025-04-31T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2025-01-01T24:00:00Z",
            "2025-01-01T00:60:00Z",
            "2025-01-01T00:00:61Z",
            "2025-01-01T12:00:60Z",
            "2025-01-01T23:59:60-01:00",
            "2025-01-01T00:00:00+24:00",
            "2025-01-01T00:00:00+00:60",
        ] {
            assert_eq!(codes(text), [Code::DateTimeRange], "{text}");
        }
        assert_eq!(codes("2025-99-99T99:99:99+99:99").len(), 7);
    }
}
