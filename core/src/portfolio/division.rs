//! Division by a number that is the same for every row, by multiplication, and rounded.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "widths and bounds are proved in the comments; a check per row would cost as much as the division"
)]

use crate::RoundingMode;

/// Divides figures below 2^63 by a fixed divisor and rounds, without a division.
///
/// With `shift = ceil(log2(divisor))` and `factor = floor(2^(63 + shift) / divisor) + 1`, the product of a figure below
/// 2^63 and `factor`, shifted right by `63 + shift`, is the floor of the quotient: `factor × divisor` exceeds the power of
/// two by at most the divisor, which is at most `2^shift` (Granlund and Montgomery 1994, theorem 4.2).
#[derive(Debug, Clone, Copy)]
pub(super) struct Divider {
    divisor: u64,
    factor: u64,
    shift: u32,
    /// What is added before the floor, so that it rounds.
    lift: u64,
    /// A half goes to the even neighbour.
    even: bool,
}

impl Divider {
    /// None where the divisor is too small or too large for this way.
    pub(super) fn new(divisor: i128, mode: RoundingMode) -> Option<Self> {
        let divisor = u64::try_from(divisor)
            .ok()
            .filter(|divisor| (2..1 << 62).contains(divisor))?;
        // 2 <= divisor < 2^62, so 1 <= shift <= 62 and the factor is below 2^64 + 1
        let shift = 64 - (divisor - 1).leading_zeros();
        let factor = ((1u128 << (63 + shift)) / u128::from(divisor)) + 1;
        Some(Self {
            divisor,
            factor: u64::try_from(factor).ok()?,
            shift: shift - 1,
            lift: match mode {
                RoundingMode::HalfAwayFromZero | RoundingMode::HalfEven => divisor / 2,
                RoundingMode::HalfTowardsZero => (divisor - 1) / 2,
                RoundingMode::Up => divisor - 1,
                RoundingMode::Down => 0,
            },
            even: mode == RoundingMode::HalfEven && divisor % 2 == 0,
        })
    }

    /// The highest figure that [`divide`](Self::divide) takes.
    pub(super) fn most(&self) -> u64 {
        (1 << 63) - 1 - self.lift
    }

    /// Whether a half goes to the even neighbour, which takes more work for each figure.
    pub(super) fn halves_to_even(&self) -> bool {
        self.even
    }

    /// The quotient, rounded, of a figure up to [`most`](Self::most). Any other figure gives some number.
    pub(super) fn divide(&self, figure: u64) -> u64 {
        if self.even {
            self.rounded::<true>(figure)
        } else {
            self.rounded::<false>(figure)
        }
    }

    /// The same, where [`halves_to_even`](Self::halves_to_even) was asked beforehand for many figures.
    #[inline(always)]
    pub(super) fn rounded<const TO_EVEN: bool>(&self, figure: u64) -> u64 {
        let figure = figure.wrapping_add(self.lift);
        let quotient = upper(figure, self.factor) >> self.shift;
        if TO_EVEN && quotient.wrapping_mul(self.divisor) == figure {
            quotient & !1
        } else {
            quotient
        }
    }
}

/// The upper 64 bits of the product of a figure below 2^63 and a factor.
#[inline(always)]
fn upper(figure: u64, factor: u64) -> u64 {
    // WebAssembly has no product of 128 bits: it would call a function for every row
    #[cfg(target_arch = "wasm32")]
    return upper_by_halves(figure, factor) >> 1;
    #[cfg(not(target_arch = "wasm32"))]
    return ((u128::from(figure) * u128::from(factor)) >> 64) as u64;
}

/// `floor(figure × factor / 2^63)` of a figure below 2^63, out of products of 64 bits.
///
/// Let `b = 2^32` and `h = 2^31`, `figure = f1 h + f0` and `factor = r1 b + r0`, so that `f1`, `r1` and `r0` are at most `b - 1`, and
/// `f0` is at most `h - 1`. The product is `f1 r1 b h + f1 r0 h + f0 r1 b + f0 r0`, and `2^63 = b h`. Then
///
/// - `middle = f1 r0 + floor(f0 r0 / h)` is at most `(b - 1)^2 + (b - 1)`, below `b^2 = 2^64`; with `e < h` left over, the product is
///   `f1 r1 b h + middle h + f0 r1 b + e`;
/// - with `middle = m1 b + m0`, and as `b = 2 h`, this is `(f1 r1 + m1) b h + (m0 + 2 f0 r1) h + e`;
/// - `carry = m0 + 2 f0 r1` is at most `(b - 1) + (b - 2)(b - 1) = (b - 1)^2`, below 2^64; with `carry = c1 b + c0` it adds `c1 b h`;
/// - what is left, `c0 h + e`, is at most `(b - 1) h + (h - 1)`, below `b h`: it adds nothing to the floor, which is `f1 r1 + m1 + c1`.
///
/// The figure is cut at 31 bits because the compiler knows the way with both cut at 32, and puts the call back. Nothing wraps for
/// a figure below 2^63; for any other the result is some number.
#[cfg(any(target_arch = "wasm32", test))]
#[inline(always)]
fn upper_by_halves(figure: u64, factor: u64) -> u64 {
    let half = |number: u64| number & 0xffff_ffff;
    let (f1, f0) = (figure >> 31, figure & 0x7fff_ffff);
    let (r1, r0) = (factor >> 32, half(factor));
    let middle = f1.wrapping_mul(r0).wrapping_add((f0 * r0) >> 31);
    let carry = half(middle) + ((f0 * r1) << 1);
    f1.wrapping_mul(r1)
        .wrapping_add(middle >> 32)
        .wrapping_add(carry >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Exact;
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    const MODES: [RoundingMode; 5] = [
        RoundingMode::HalfAwayFromZero,
        RoundingMode::HalfEven,
        RoundingMode::HalfTowardsZero,
        RoundingMode::Up,
        RoundingMode::Down,
    ];

    fn word() -> impl Strategy<Value = u64> {
        let edge = (0u32..64, 0u64..3)
            .prop_map(|(bit, more)| (1u64 << bit).wrapping_add(more).wrapping_sub(1));
        prop_oneof![
            any::<u64>(),
            edge,
            Just(u64::MAX),
            Just(u64::MAX << 32),
            0u64..1 << 32
        ]
    }

    proptest! {
        #[test]
        fn halves_multiply_as_whole_numbers_do(figure in word(), factor in word()) {
            let figure = figure >> 1;
            let product = u128::from(figure) * u128::from(factor);
            prop_assert_eq!(u128::from(upper_by_halves(figure, factor)), product >> 63);
        }

        #[test]
        fn a_multiplication_rounds_as_an_exact_division_does(
            divisor in prop_oneof![2u64..2_000, 2u64..1 << 62, (1u32..62).prop_map(|bit| 1 << bit), (2u32..62).prop_map(|bit| (1 << bit) + 1), (2u32..62).prop_map(|bit| (1 << bit) - 1)],
            figure in prop_oneof![0u64..10_000, 0u64..1 << 63],
            halves in any::<bool>(),
        ) {
            // a half now and then
            let figure = if halves { figure / divisor * divisor + divisor / 2 } else { figure };
            for mode in MODES {
                let divider = Divider::new(divisor.into(), mode).unwrap();
                if figure > divider.most() {
                    continue;
                }
                let exact = Exact::fraction(i64::try_from(figure).unwrap(), i64::try_from(divisor).unwrap()).unwrap();
                let exact = exact.round_to(Decimal::ONE, mode).unwrap().decimal();
                prop_assert_eq!(Decimal::from(divider.divide(figure)), exact, "{}/{} {}", figure, divisor, mode);
            }
        }
    }
}
