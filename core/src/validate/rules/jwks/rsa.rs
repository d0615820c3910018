//! What can be seen of an RSA modulus without factoring it.
//!
//! Two cheap tests find moduli that are known to be weak: a prime factor below 168, which no key generator leaves, and
//! the fingerprint of ROCA (CVE-2017-15361), keys of a smart-card library whose primes are powers of 65537 modulo small
//! primes. What needs lists (the Debian generator, moduli that share a factor) or long arithmetic (primes that lie
//! close together) is not looked for.

/// Odd primes below 168, the ones that the ROCA fingerprint uses.
const PRIMES: &[u32] = &[
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
    113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
];

/// Smallest modulus for RS256 to PS512 (RFC 7518 section 3.3), in bits.
pub(super) const SMALLEST_MODULUS: usize = 2048;

/// Bits of a number given with its most significant byte first.
pub(super) fn bit_length(number: &[u8]) -> usize {
    let mut significant = number.iter().skip_while(|byte| **byte == 0);
    let Some(first) = significant.next() else { return 0 };
    // A byte is never zero here, so it has 1 to 8 bits.
    let first_bits = first.checked_ilog2().unwrap_or_default().saturating_add(1);
    significant.count().saturating_mul(8).saturating_add(usize::try_from(first_bits).unwrap_or(8))
}

/// True for a number that is odd and greater than one.
pub(super) fn is_odd_above_one(number: &[u8]) -> bool {
    is_odd(number) && bit_length(number) > 1
}

fn is_odd(number: &[u8]) -> bool {
    number.last().is_some_and(|last| last % 2 == 1)
}

/// The smallest prime factor below 168, if there is one.
pub(super) fn small_factor(modulus: &[u8]) -> Option<u32> {
    if !is_odd(modulus) {
        return Some(2);
    }
    PRIMES.iter().copied().find(|prime| remainder(modulus, *prime) == 0)
}

/// True when the modulus is a power of 65537 modulo every one of the primes, which about one good key in 2^150 is.
pub(super) fn has_roca_fingerprint(modulus: &[u8]) -> bool {
    PRIMES.iter().all(|prime| is_power_of_65537(remainder(modulus, *prime), *prime))
}

fn remainder(number: &[u8], prime: u32) -> u32 {
    let fold = |rest: u32, byte: &u8| ((rest << 8) | u32::from(*byte)).checked_rem(prime).unwrap_or_default();
    number.iter().fold(0, fold)
}

fn is_power_of_65537(rest: u32, prime: u32) -> bool {
    let mut power = 1;
    // The powers repeat after fewer than `prime` steps.
    (0..prime).any(|_| {
        let found = power == rest;
        power = 65537_u32.wrapping_mul(power).checked_rem(prime).unwrap_or_default();
        found
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_bits() {
        assert_eq!(bit_length(&[]), 0);
        assert_eq!(bit_length(&[0, 0]), 0);
        assert_eq!(bit_length(&[1]), 1);
        assert_eq!(bit_length(&[0, 0x80, 0]), 16);
        assert_eq!(bit_length(&[1; 256]), 2041);
    }

    #[test]
    fn tells_good_exponents() {
        for (number, good) in
            [(&[1_u8, 0, 1][..], true), (&[3], true), (&[1], false), (&[0], false), (&[], false), (&[2], false)]
        {
            assert_eq!(is_odd_above_one(number), good, "{number:?}");
        }
    }

    #[test]
    fn finds_weak_moduli() {
        assert_eq!(small_factor(&[0xff; 256]), Some(3));
        assert_eq!(small_factor(&[0xfe]), Some(2));
        assert_eq!(small_factor(&[167]), Some(167));
        assert_eq!(small_factor(&[173]), None);
        // A power of 65537 itself has the fingerprint, its neighbour has not.
        assert!(has_roca_fingerprint(&[1, 0, 1]));
        assert!(!has_roca_fingerprint(&[1, 0, 3]));
    }
}
