//! Is a point on its curve? For the NIST curves of RFC 7518 section 6.2.1.1, whose equation is `y² = x³ - 3x + b`
//! modulo a prime.
//!
//! One multiplication for all three curves instead of a crate for each: a public key is no secret, so time may depend
//! on it, and the answer for one key takes some microseconds. Points of the Edwards curves are not checked.

/// Limbs of a number, least significant first. 17 x 32 = 544 bits hold the 521 bits of the largest curve.
const LIMBS: usize = 17;
type Number = [u32; LIMBS];

/// A curve of the registry "JSON Web Key Elliptic Curve".
pub(super) struct Curve {
    pub(super) name: &'static str,
    /// Bytes of one coordinate.
    pub(super) width: usize,
    prime: &'static str,
    b: &'static str,
}

/// FIPS 186-4, appendix D.1.2.
pub(super) const CURVES: &[Curve] = &[
    Curve {
        name: "P-256",
        width: 32,
        prime: "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
        b: "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b",
    },
    Curve {
        name: "P-384",
        width: 48,
        prime: "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe\
                ffffffff0000000000000000ffffffff",
        b: "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875a\
            c656398d8a2ed19d2a85c8edd3ec2aef",
    },
    Curve {
        name: "P-521",
        width: 66,
        prime: "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
                ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
                ffff",
        b: "0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef1\
            09e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b50\
            3f00",
    },
];

impl Curve {
    /// True when the coordinates, most significant byte first, are below the prime and fulfil the equation.
    pub(super) fn holds(&self, x: &[u8], y: &[u8]) -> bool {
        let field = Field { prime: from_hex(self.prime) };
        let (x, y, b) = (from_bytes(x.iter().copied()), from_bytes(y.iter().copied()), from_hex(self.b));
        if field.reaches_prime(&x) || field.reaches_prime(&y) {
            return false;
        }
        // `multiply` divides by R = 2^544 each time. Every term goes through it twice, so all carry the same factor and
        // no constant is needed to remove it: y² + 3x = x³ + b, each side divided by R².
        let one = from_bytes([1]);
        let twice = |number: &Number| field.multiply(&field.multiply(number, &one), &one);
        let three_x = {
            let x = twice(&x);
            field.add(&field.add(&x, &x), &x)
        };
        let left = field.add(&field.multiply(&field.multiply(&y, &y), &one), &three_x);
        let right = field.add(&field.multiply(&field.multiply(&x, &x), &x), &twice(&b));
        left == right
    }
}

struct Field {
    /// Its lowest limb is 2^32 - 1 for all three curves, which `multiply` relies on.
    prime: Number,
}

impl Field {
    /// Montgomery multiplication: `left * right / 2^544 mod prime`, for factors below the prime.
    fn multiply(&self, left: &Number, right: &Number) -> Number {
        let mut sum = [0_u32; LIMBS + 1];
        for factor in left {
            add_product(&mut sum, *factor, right);
            // The lowest limb of the prime is -1, so adding the prime this often makes the lowest limb of the sum zero.
            let [lowest, ..] = sum;
            add_product(&mut sum, lowest, &self.prime);
            sum.rotate_left(1);
        }
        // Below twice the prime, so the highest limb is zero.
        let [low @ .., _] = sum;
        self.reduce(low)
    }

    fn add(&self, left: &Number, right: &Number) -> Number {
        let mut carry = 0_u64;
        let mut sum = *left;
        for (limb, other) in sum.iter_mut().zip(right) {
            let total = u64::from(*limb).wrapping_add(u64::from(*other)).wrapping_add(carry);
            (*limb, carry) = halves(total);
        }
        self.reduce(sum)
    }

    /// A number below twice the prime, brought below the prime.
    fn reduce(&self, number: Number) -> Number {
        let (difference, borrowed) = subtract(&number, &self.prime);
        if borrowed { number } else { difference }
    }

    fn reaches_prime(&self, number: &Number) -> bool {
        !subtract(number, &self.prime).1
    }
}

/// Adds `factor * number` to `sum`.
fn add_product(sum: &mut [u32; LIMBS + 1], factor: u32, number: &Number) {
    let mut carry = 0_u64;
    for (limb, other) in sum.iter_mut().zip(number.iter().chain([&0])) {
        // At most (2^32-1) + (2^32-1)² + (2^32-1) = 2^64-1: nothing wraps.
        let product = u64::from(factor).wrapping_mul(u64::from(*other));
        (*limb, carry) = halves(u64::from(*limb).wrapping_add(product).wrapping_add(carry));
    }
}

/// The difference, and whether it went below zero.
fn subtract(left: &Number, right: &Number) -> (Number, bool) {
    let mut difference = *left;
    let mut borrowed = false;
    for (limb, other) in difference.iter_mut().zip(right) {
        (*limb, borrowed) = limb.borrowing_sub(*other, borrowed);
    }
    (difference, borrowed)
}

/// Low limb and what is carried.
const fn halves(total: u64) -> (u32, u64) {
    ((total & 0xffff_ffff) as u32, total >> 32)
}

/// Bytes with the most significant first; what does not fit is dropped, and the caller gives no more than fits.
fn from_bytes(bytes: impl IntoIterator<Item = u8, IntoIter: DoubleEndedIterator>) -> Number {
    let mut number = [0; LIMBS];
    let mut bytes = bytes.into_iter().rev();
    for limb in &mut number {
        let mut next = || bytes.next().unwrap_or_default();
        *limb = u32::from_le_bytes([next(), next(), next(), next()]);
    }
    number
}

fn from_hex(text: &str) -> Number {
    let digit = |character: u8| match character {
        b'0'..=b'9' => character.wrapping_sub(b'0'),
        _ => character.wrapping_sub(b'a').wrapping_add(10),
    };
    let (pairs, _) = text.as_bytes().as_chunks::<2>();
    from_bytes(pairs.iter().map(|[high, low]| (digit(*high) << 4) | digit(*low)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Base points of FIPS 186-4 appendix D.1.2.
    const BASE_POINTS: [(&str, &str); 3] = [
        (
            "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
            "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
        ),
        (
            "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
            "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f",
        ),
        (
            "00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
            "011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650",
        ),
    ];

    fn bytes(hex: &str) -> Vec<u8> {
        let (pairs, _) = hex.as_bytes().as_chunks::<2>();
        pairs.iter().map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
    }

    #[test]
    fn the_base_points_are_on_their_curves_and_no_others() {
        for (index, curve) in CURVES.iter().enumerate() {
            for (other, (x, y)) in BASE_POINTS.into_iter().enumerate() {
                assert_eq!(curve.holds(&bytes(x), &bytes(y)), index == other, "{} {other}", curve.name);
            }
            let (x, y) = BASE_POINTS[index];
            let (x, mut y) = (bytes(x), bytes(y));
            assert_eq!((x.len(), y.len()), (curve.width, curve.width));
            *y.last_mut().unwrap() ^= 1;
            assert!(!curve.holds(&x, &y));
            assert!(!curve.holds(&vec![0; curve.width], &vec![0; curve.width]));
        }
    }

    #[test]
    fn the_negative_of_a_point_is_on_the_curve_but_not_its_double_representation() {
        for (curve, (x, y)) in CURVES.iter().zip(BASE_POINTS) {
            let prime = from_hex(curve.prime);
            assert_eq!(prime[0], u32::MAX, "{}", curve.name);
            let (negative, _) = subtract(&prime, &from_bytes(bytes(y)));
            let negative: Vec<u8> = negative.iter().rev().flat_map(|limb| limb.to_be_bytes()).collect();
            assert!(curve.holds(&bytes(x), &negative));
            let all_ones = vec![0xff; curve.width];
            assert!(!curve.holds(&all_ones, &bytes(y)), "a coordinate above the prime");
        }
    }
}
