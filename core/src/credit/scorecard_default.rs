use rust_decimal::Decimal;

use super::{
    AttributeBins, CategoryBin, CategoryBins, GradeBand, Measure, NumericBin, NumericBins,
    Scorecard, ScorecardAttribute,
};

impl Default for Scorecard {
    fn default() -> Self {
        let whole = |number: i64| Measure::from(Decimal::from(number));
        let hundredths = |number: i64| Measure::from(Decimal::new(number, 2));
        let grade = |grade: &str, at_least| GradeBand {
            grade: grade.to_owned(),
            at_least,
        };
        Self {
            base_points: 500,
            attributes: vec![
                number(
                    "on_time_share",
                    &[
                        (hundredths(50), -40),
                        (hundredths(80), 0),
                        (hundredths(95), 40),
                    ],
                    60,
                    0,
                ),
                number(
                    "worst_days_past_due",
                    &[(whole(1), 30), (whole(31), 0), (whole(91), -40)],
                    -80,
                    0,
                ),
                number(
                    "years_trading",
                    &[(whole(1), -20), (whole(3), 0), (whole(10), 20)],
                    30,
                    -20,
                ),
                number(
                    "current_ratio",
                    &[(hundredths(100), -20), (hundredths(150), 0)],
                    20,
                    -10,
                ),
                number(
                    "debt_ratio",
                    &[(hundredths(50), 20), (hundredths(70), 0)],
                    -20,
                    -10,
                ),
                number(
                    "net_margin",
                    &[(whole(0), -20), (hundredths(5), 0)],
                    20,
                    -10,
                ),
                number("open_lawsuits", &[(whole(1), 0), (whole(3), -20)], -50, -10),
                ScorecardAttribute {
                    name: "trade_references".to_owned(),
                    reason_code: None,
                    bins: AttributeBins::Category(CategoryBins {
                        bins: vec![
                            category("good", 20),
                            category("mixed", 0),
                            category("poor", -30),
                        ],
                        other_points: 0,
                    }),
                    missing_points: -10,
                },
            ],
            grades: vec![
                grade("E", None),
                grade("D", Some(480)),
                grade("C", Some(540)),
                grade("B", Some(600)),
                grade("A", Some(660)),
            ],
            weakest_shown: 4,
        }
    }
}

/// An attribute from the upper ends of its bins with their points, and the points of the last bin.
fn number(
    name: &str,
    ends: &[(Measure, i32)],
    last: i32,
    missing_points: i32,
) -> ScorecardAttribute {
    let mut at_least = None;
    let mut bins = Vec::new();
    for (end, points) in ends {
        bins.push(NumericBin {
            at_least,
            below: Some(*end),
            points: *points,
        });
        at_least = Some(*end);
    }
    bins.push(NumericBin {
        at_least,
        below: None,
        points: last,
    });
    ScorecardAttribute {
        name: name.to_owned(),
        reason_code: None,
        bins: AttributeBins::Number(NumericBins { bins }),
        missing_points,
    }
}

fn category(value: &str, points: i32) -> CategoryBin {
    CategoryBin {
        values: vec![value.to_owned()],
        points,
    }
}
