//! The Punycode encoder of RFC 3492, for one purpose: the ASCII form of a host name as a hint in a message.
//!
//! This is no IDNA: nothing is mapped, normalised or forbidden here, the caller lower-cases. Decoding is not needed.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_N: u32 = 0x80;

/// The label without `xn--` (RFC 3492 section 6.3), or nothing when a number overflows, which takes a label far longer
/// than DNS allows.
pub(super) fn encode(label: &str) -> Option<String> {
    let mut output: String = label.chars().filter(char::is_ascii).collect();
    let basic = u32::try_from(output.len()).ok()?;
    let total = u32::try_from(label.chars().count()).ok()?;
    if basic > 0 {
        output.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) = (INITIAL_N, 0_u32, INITIAL_BIAS, basic);
    while handled < total {
        let next = label.chars().map(u32::from).filter(|point| *point >= n).min()?;
        let step = next.checked_sub(n)?.checked_mul(handled.checked_add(1)?)?;
        delta = delta.checked_add(step)?;
        n = next;
        for point in label.chars().map(u32::from) {
            if point < n {
                delta = delta.checked_add(1)?;
            }
            if point == n {
                push_variable_length(&mut output, delta, bias)?;
                let count = handled.checked_add(1)?;
                bias = adapt(delta, count, handled == basic)?;
                delta = 0;
                handled = count;
            }
        }
        delta = delta.checked_add(1)?;
        n = n.checked_add(1)?;
    }
    Some(output)
}

fn push_variable_length(output: &mut String, delta: u32, bias: u32) -> Option<()> {
    let mut q = delta;
    let mut k = BASE;
    loop {
        let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if q < threshold {
            output.push(digit(q)?);
            return Some(());
        }
        let range = BASE.checked_sub(threshold)?;
        let rest = q.checked_sub(threshold)?;
        output.push(digit(threshold.checked_add(rest.checked_rem(range)?)?)?);
        q = rest.checked_div(range)?;
        k = k.checked_add(BASE)?;
    }
}

/// RFC 3492 section 6.1.
fn adapt(delta: u32, count: u32, first: bool) -> Option<u32> {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta = delta.checked_add(delta.checked_div(count)?)?;
    let mut k = 0_u32;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k = k.checked_add(BASE)?;
    }
    let scaled = (BASE - T_MIN + 1).checked_mul(delta)?.checked_div(delta.checked_add(SKEW)?)?;
    k.checked_add(scaled)
}

fn digit(value: u32) -> Option<char> {
    // RFC 3492 section 5: 0 to 25 are letters, 26 to 35 are digits.
    let letter_or_digit = if value < 26 { value.checked_add(0x61)? } else { value.checked_add(0x30 - 26)? };
    char::from_u32(letter_or_digit)
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn encodes_the_samples_of_rfc_3492_section_7_1() {
        for (label, ascii) in [
            ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
            ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            ("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a"),
            ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
            ("そのスピードで", "d9juau41awczczp"),
            ("bücher", "bcher-kva"),
            ("straße", "strae-oqa"),
            ("münchen", "mnchen-3ya"),
        ] {
            assert_eq!(encode(label).as_deref(), Some(ascii), "{label}");
        }
        assert_eq!(encode("plain").as_deref(), Some("plain-"));
        assert_eq!(encode("").as_deref(), Some(""));
    }
}
