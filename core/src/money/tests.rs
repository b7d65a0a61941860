use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::Choice;
use crate::error::ErrorCode;

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

fn cny() -> Currency {
    "CNY".parse().unwrap()
}

#[test]
fn each_mode_rounds_as_its_table_says() {
    // hundredths by hand; columns: half away from zero, half even, half towards zero, up, down
    let table = [
        ("0.121", ["0.12", "0.12", "0.12", "0.13", "0.12"]),
        ("0.125", ["0.13", "0.12", "0.12", "0.13", "0.12"]),
        ("0.129", ["0.13", "0.13", "0.13", "0.13", "0.12"]),
        ("0.135", ["0.14", "0.14", "0.13", "0.14", "0.13"]),
        ("0.130", ["0.13", "0.13", "0.13", "0.13", "0.13"]),
        ("0.005", ["0.01", "0.00", "0.00", "0.01", "0.00"]),
        ("0.001", ["0.00", "0.00", "0.00", "0.01", "0.00"]),
        ("-0.121", ["-0.12", "-0.12", "-0.12", "-0.13", "-0.12"]),
        ("-0.125", ["-0.13", "-0.12", "-0.12", "-0.13", "-0.12"]),
        ("-0.129", ["-0.13", "-0.13", "-0.13", "-0.13", "-0.12"]),
        ("-0.135", ["-0.14", "-0.14", "-0.13", "-0.14", "-0.13"]),
        ("-0.130", ["-0.13", "-0.13", "-0.13", "-0.13", "-0.13"]),
        ("-0.005", ["-0.01", "0.00", "0.00", "-0.01", "0.00"]),
        ("-0.001", ["0.00", "0.00", "0.00", "-0.01", "0.00"]),
    ];
    for (value, expected) in table {
        for ((mode, name), text) in RoundingMode::VALUES.iter().zip(expected) {
            let rounding = Rounding {
                mode: *mode,
                ..Rounding::default()
            };
            let rounded = rounding.round(&amount(value).into(), cny()).unwrap();
            assert_eq!(rounded.to_string(), text, "{value} {name}");
        }
    }
}

#[test]
fn a_unit_may_be_coarser_than_the_minor_unit_and_not_finer() {
    let to = |unit: &str| Rounding {
        unit: Some(amount(unit)),
        ..Rounding::default()
    };
    let value = Exact::from(amount("17.375"));
    for (unit, text) in [
        ("0.05", "17.40"),
        ("0.25", "17.50"),
        ("1", "17.00"),
        ("5", "15.00"),
        ("0.01", "17.38"),
    ] {
        assert_eq!(
            to(unit).round(&value, cny()).unwrap().to_string(),
            text,
            "{unit}"
        );
    }
    for (unit, code) in [
        ("0.001", ErrorCode::TooManyDecimals),
        ("0", ErrorCode::NotPositive),
        ("-1", ErrorCode::NotPositive),
    ] {
        let error = to(unit).round(&value, cny()).unwrap_err();
        assert_eq!((error.code(), error.path()), (code, "unit"), "{unit}");
    }
}

#[test]
fn what_does_not_fit_is_an_error_and_never_a_wrap() {
    let largest = amount("79228162514264337593543950335");
    let overflow =
        |result: crate::Result<Amount>| result.unwrap_err().code() == ErrorCode::Overflow;
    assert!(overflow(largest.plus(amount("1"))));
    assert!(overflow(largest.negated().minus(amount("1"))));
    assert!(overflow(largest.plus(amount("0.1"))));
    assert!(overflow(largest.in_currency(cny())));
    assert!(overflow(Amount::sum([largest, largest])));
    assert_eq!(largest.plus(Amount::ZERO).unwrap(), largest);
    assert_eq!(largest.minus(largest).unwrap(), Amount::ZERO);
    let exact = Exact::from(largest);
    let cubed = exact.times(&exact).and_then(|square| square.times(&exact));
    assert_eq!(cubed.unwrap_err().code(), ErrorCode::Overflow);
    assert_eq!(
        Exact::fraction(1, 0).unwrap_err().code(),
        ErrorCode::Overflow
    );
    assert_eq!(
        Exact::fraction(1, 3)
            .unwrap()
            .to_amount()
            .unwrap_err()
            .code(),
        ErrorCode::Overflow
    );
}

#[test]
fn a_zero_has_no_sign() {
    for text in ["-0", "-0.00", "0.00"] {
        let zero = amount(text);
        assert!(zero.is_zero() && !zero.is_negative() && !zero.is_positive());
        assert!(!zero.to_string().starts_with('-') && !zero.negated().to_string().starts_with('-'));
        assert_eq!(zero.or_zero(), Amount::ZERO);
    }
}

/// A decimal of up to 18 digits with up to 9 of them behind the point.
fn decimal() -> impl Strategy<Value = Amount> {
    (any::<i64>(), 0..10u32).prop_map(|(units, scale)| Decimal::new(units, scale).into())
}

proptest! {
    #[test]
    fn an_amount_survives_its_text(value in decimal()) {
        let text = value.to_string();
        prop_assert_eq!(amount(&text), value);
        prop_assert_eq!(amount(&text).to_string(), text.clone());
        let json = crate::to_json(&value).unwrap();
        prop_assert_eq!(&json, &format!("\"{text}\""));
        prop_assert_eq!(crate::from_json::<Amount>(&json).unwrap(), value);
    }

    #[test]
    fn any_text_is_read_exactly_or_refused(text in "-?[0-9]{0,32}(\\.[0-9]{0,32})?") {
        if let Ok(value) = text.parse::<Amount>() {
            let canonical = |text: &str| {
                let negative = text.starts_with('-');
                let (whole, fraction) = text.trim_start_matches('-').split_once('.').unwrap_or((text.trim_start_matches('-'), ""));
                let whole = whole.trim_start_matches('0').to_owned();
                let fraction = fraction.trim_end_matches('0').to_owned();
                (negative && !(whole.is_empty() && fraction.is_empty()), whole, fraction)
            };
            prop_assert_eq!(canonical(&value.to_string()), canonical(&text));
        }
    }

    #[test]
    fn sums_are_those_of_whole_numbers(a in any::<i64>(), b in any::<i64>(), p in 0..10u32, q in 0..10u32) {
        let shift = |units: i64, places: u32| i128::from(units) * 10i128.pow(9 - places);
        let (left, right): (Amount, Amount) = (Decimal::new(a, p).into(), Decimal::new(b, q).into());
        let whole = |units: i128| Amount::from(Decimal::from_i128_with_scale(units, 9));
        prop_assert_eq!(left.plus(right).unwrap(), whole(shift(a, p) + shift(b, q)));
        prop_assert_eq!(left.minus(right).unwrap(), whole(shift(a, p) - shift(b, q)));
        prop_assert_eq!(left.is_negative(), a < 0);
        prop_assert_eq!(left.or_zero(), if a < 0 { Amount::ZERO } else { left });
    }

    #[test]
    fn rounding_goes_to_a_neighbour_and_the_right_one(units in -1_000_000_000..1_000_000_000i64, thirds in 1..60i64) {
        // units / thirds, to whole numbers, against integer arithmetic
        let value = Exact::fraction(units, thirds).unwrap();
        let (floor, rest) = (units.div_euclid(thirds), units.rem_euclid(thirds));
        let above = floor + i64::from(rest > 0);
        let (outward, inward) = if units < 0 { (floor, above) } else { (above, floor) };
        let nearest = |tie: i64| match (2 * rest).cmp(&thirds) {
            std::cmp::Ordering::Less => floor,
            std::cmp::Ordering::Equal => tie,
            std::cmp::Ordering::Greater => above,
        };
        let even = if floor % 2 == 0 { floor } else { above };
        let expected = [nearest(outward), nearest(even), nearest(inward), outward, inward];
        for ((mode, _), expected) in RoundingMode::VALUES.iter().zip(expected) {
            prop_assert_eq!(value.round_to(Decimal::ONE, *mode).unwrap(), Amount::from(Decimal::from(expected)));
        }
    }

    #[test]
    fn a_split_loses_and_makes_no_cent(cents in any::<i32>(), weights in vec(0..1_000u32, 1..20)) {
        prop_assume!(weights.iter().any(|weight| *weight > 0));
        let whole: Amount = Decimal::new(cents.into(), 2).into();
        let report = split_amount(&SplitAmountInput {
            amount: whole,
            currency: cny(),
            weights: weights.iter().map(|weight| Decimal::from(*weight).into()).collect(),
        })
        .unwrap();
        prop_assert_eq!(report.parts.len(), weights.len());
        prop_assert_eq!(Amount::sum(report.parts.iter().copied()).unwrap(), whole);
        let total: i64 = weights.iter().map(|weight| i64::from(*weight)).sum();
        for (part, weight) in report.parts.iter().zip(&weights) {
            prop_assert_eq!(part.decimal().scale(), 2);
            prop_assert!(*weight > 0 || part.is_zero(), "a zero weight gets zero");
            // no part is a whole cent away from its exact share
            let share = i64::from(cents) * i64::from(*weight);
            let got = i64::try_from(part.decimal().mantissa()).unwrap() * total;
            prop_assert!((got - share).abs() < total, "{part} of {weight}");
        }
    }
}

#[test]
fn more_weights_than_one_call_takes_are_refused() {
    let split = |count| {
        split_amount(&SplitAmountInput {
            amount: amount("1"),
            currency: cny(),
            weights: vec![amount("1"); count],
        })
    };
    assert_eq!(split(10_000).unwrap().parts.len(), 10_000);
    let error = split(10_001).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::TooMany, "weights")
    );
}
