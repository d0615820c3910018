//! How long the platform asks to wait.

use super::{ErrorDetail, Response, time};
use crate::violation::{Code, Report, Violation};

/// The longest time that is answered: the greatest number of milliseconds that every language holds exactly.
const LONGEST: u64 = (1 << 53) - 1;

/// The waiting time in milliseconds, from `Retry-After` or, without one, from an error detail.
pub(super) fn millis(response: &Response, details: &[ErrorDetail], report: &mut Report) -> Option<u64> {
    let sent_at = response.header("date").and_then(|date| time::http_date(date, None));
    let Some(value) = response.header("retry-after") else {
        let moment = details.iter().find_map(|detail| time::rfc_3339(detail.inner_error.get("retryAfter")?.as_str()?));
        return until(moment?, sent_at?);
    };
    let waiting = seconds(value).or_else(|| until(time::http_date(value, sent_at)?, sent_at?));
    if waiting.is_none() {
        report.push(Violation::new(Code::RetryAfterUnknown).with("value", value));
    }
    waiting
}

/// `delay-seconds` (RFC 9110, 10.2.3); a number too large to hold is the longest time.
fn seconds(value: &str) -> Option<u64> {
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let millis = value.parse::<u64>().ok().and_then(|seconds| seconds.checked_mul(1000));
    Some(millis.unwrap_or(LONGEST).min(LONGEST))
}

/// From `sent_at` until `moment`; nothing when that is over.
fn until(moment: i64, sent_at: i64) -> Option<u64> {
    u64::try_from(moment.checked_sub(sent_at)?.max(0)).ok()
}
