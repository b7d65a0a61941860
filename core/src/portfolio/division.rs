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

    /// The quotient, rounded, of a figure up to [`most`](Self::most). Any other figure gives some number.
    #[inline(always)]
    pub(super) fn divide(&self, figure: u64) -> u64 {
        let figure = figure.wrapping_add(self.lift);
        let product = u128::from(figure) * u128::from(self.factor);
        let quotient = ((product >> 64) as u64) >> self.shift;
        if self.even && quotient.wrapping_mul(self.divisor) == figure {
            quotient & !1
        } else {
            quotient
        }
    }
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

    proptest! {
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
