//! The two ways in which a response writes a moment: HTTP dates and RFC 3339. Moments are milliseconds since 1970.

/// An HTTP date in any of its three forms (RFC 9110, 5.6.7). `reference` gives a two-digit year its century: the last
/// year with those digits that is not more than 50 years after it.
pub(super) fn http_date(text: &str, reference: Option<i64>) -> Option<i64> {
    let mut words = text.split([' ', ',', '-']).filter(|word| !word.is_empty());
    let weekday = words.next()?;
    if !WEEKDAYS.iter().any(|name| *name == weekday || name.get(..3) == Some(weekday)) {
        return None;
    }
    let second = words.next()?;
    let (day, month, year, time) = if text.contains(',') {
        let (month, year, time) = (words.next()?, words.next()?, words.next()?);
        (words.next()? == "GMT").then_some(())?;
        (second, month, year, time)
    } else {
        let (day, time, year) = (words.next()?, words.next()?, words.next()?);
        (day, second, year, time)
    };
    if words.next().is_some() {
        return None;
    }
    let month = MONTHS.iter().position(|name| *name == month)?;
    let year = match (number(year)?, year.len()) {
        (year, 4) => year,
        (year, 2) => century(year, reference),
        _ => return None,
    };
    let seconds = time_of_day(time)?;
    moment(year, i64::try_from(month).ok()?.checked_add(1)?, number(day)?, seconds, 0)
}

/// A date and time with offset (RFC 3339), for example `2024-04-10T22:46:28.237Z`.
pub(super) fn rfc_3339(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let mut date = date.split('-');
    let (year, month, day) = (date.next()?, date.next()?, date.next()?);
    if date.next().is_some() || (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let (time, offset_minutes) = match time.strip_suffix(['Z', 'z']) {
        Some(time) => (time, 0),
        None => {
            let (time, offset) = time.split_at_checked(time.find(['+', '-'])?)?;
            let (hours, minutes) = offset.get(1..)?.split_once(':')?;
            let minutes = number(hours)?.checked_mul(60)?.checked_add(number(minutes)?)?;
            (time, if offset.starts_with('-') { minutes.checked_neg()? } else { minutes })
        }
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let millis = number(&fraction.chars().chain("00".chars()).take(3).collect::<String>())?;
    let seconds = time_of_day(time)?.checked_sub(offset_minutes.checked_mul(60)?)?;
    moment(number(year)?, number(month)?, number(day)?, seconds, millis)
}

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MILLIS_PER_SECOND: i64 = 1000;
const SECONDS_PER_DAY: i64 = 86_400;

/// A number of one to four digits and nothing else.
fn number(text: &str) -> Option<i64> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// `08:49:37` in seconds; a leap second counts.
fn time_of_day(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let mut part = |limit: i64| {
        let text = parts.next().filter(|text| text.len() == 2)?;
        number(text).filter(|value| *value <= limit)
    };
    let (hour, minute, second) = (part(23)?, part(59)?, part(60)?);
    if parts.next().is_some() {
        return None;
    }
    hour.checked_mul(3600)?.checked_add(minute.checked_mul(60)?)?.checked_add(second)
}

/// The full year of a two-digit one (RFC 9110, 5.6.7).
fn century(short: i64, reference: Option<i64>) -> i64 {
    const MILLIS_PER_YEAR: i64 = 31_556_952_000;
    const WITHOUT_REFERENCE: i64 = 2020;
    let reference_year = reference.map_or(WITHOUT_REFERENCE, |moment| (moment / MILLIS_PER_YEAR).saturating_add(1970));
    let year = short.saturating_add(2000);
    if year > reference_year.saturating_add(50) { year.saturating_sub(100) } else { year }
}

/// Milliseconds since 1970 of a date in the Gregorian calendar that exists.
fn moment(year: i64, month: i64, day: i64, seconds: i64, millis: i64) -> Option<i64> {
    let leap = year.checked_rem(4)? == 0 && (year.checked_rem(100)? != 0 || year.checked_rem(400)? == 0);
    let longest = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    if !(1..=longest).contains(&day) {
        return None;
    }
    // Days from the civil calendar with years that start in March, so that the leap day comes last.
    let year = if month <= 2 { year.checked_sub(1)? } else { year };
    let month_from_march = month.checked_add(9)?.checked_rem(12)?;
    let days_before_month = month_from_march.checked_mul(153)?.checked_add(2)?.checked_div(5)?;
    let leap_days = year.div_euclid(4).checked_sub(year.div_euclid(100))?.checked_add(year.div_euclid(400))?;
    let days = year.checked_mul(365)?.checked_add(leap_days)?.checked_add(days_before_month)?.checked_add(day)?;
    const DAYS_BEFORE_1970: i64 = 719_469;
    let days = days.checked_sub(DAYS_BEFORE_1970)?;
    let seconds = days.checked_mul(SECONDS_PER_DAY)?.checked_add(seconds)?;
    seconds.checked_mul(MILLIS_PER_SECOND)?.checked_add(millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_three_forms_of_an_http_date() {
        let expected = Some(784_111_777_000);
        assert_eq!(http_date("Sun, 06 Nov 1994 08:49:37 GMT", None), expected);
        assert_eq!(http_date("Sunday, 06-Nov-94 08:49:37 GMT", None), expected);
        assert_eq!(http_date("Sun Nov  6 08:49:37 1994", None), expected);
        assert_eq!(http_date("Thu, 01 Jan 1970 00:00:00 GMT", None), Some(0));
        assert_eq!(http_date("Thu, 29 Feb 2024 00:00:00 GMT", None), Some(1_709_164_800_000));
        assert_eq!(http_date("Fri, 31 Dec 9999 23:59:60 GMT", None), Some(253_402_300_800_000));
    }

    #[test]
    fn gives_a_two_digit_year_its_century() {
        let in_2026 = http_date("Sun, 22 Nov 2026 00:00:00 GMT", None);
        assert_eq!(
            http_date("Monday, 23-Nov-26 00:00:00 GMT", in_2026),
            http_date("Mon, 23 Nov 2026 00:00:00 GMT", None)
        );
        assert_eq!(
            http_date("Sunday, 06-Nov-77 08:49:37 GMT", in_2026),
            http_date("Sun, 06 Nov 1977 08:49:37 GMT", None)
        );
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "soon",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 8:49:37 GMT",
            "Sun, 06 Nov 199 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT x",
            "Sun, 06 Nov 99999999999999999999 08:49:37 GMT",
            "Nov, 06 Nov 1994 08:49:37 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(http_date(text, None), None, "{text}");
        }
    }

    #[test]
    fn reads_rfc_3339() {
        assert_eq!(rfc_3339("1970-01-01T00:00:01.5Z"), Some(1500));
        assert_eq!(rfc_3339("1970-01-01T01:00:00+01:00"), Some(0));
        assert_eq!(rfc_3339("1969-12-31t23:00:00-01:00"), Some(0));
        assert_eq!(rfc_3339("2024-04-10T22:46:28.237Z"), Some(1_712_789_188_237));
        for text in ["2024-04-10", "2024-04-10T22:46:28", "2024-13-10T22:46:28Z", "2024-04-10T22:46:28.Z", "T", "é"] {
            assert_eq!(rfc_3339(text), None, "{text}");
        }
    }
}
