//! A generated ledger, with everything in it that a ledger can have, beside the reference.

use std::fmt::Write as _;

use super::run::*;

#[test]
fn a_generated_ledger_has_the_figures_of_the_reference_on_any_day() {
    let (invoices, payments) = generated(300);
    let invoices = scratch("generated.csv", invoices);
    let payments = scratch("generated_payments.csv", payments);
    for day in [
        "2023-01-01",
        "2023-06-30",
        "2023-12-31",
        "2024-02-29",
        "2024-12-31",
        "2026-01-01",
    ] {
        let arguments = [
            "--invoices",
            &invoices,
            "--payments",
            &payments,
            "--as-of",
            day,
            "--currency",
            "CNY",
            "--daily-rate",
            "0.00035",
            "--exclude",
            "state=void",
        ];
        let answer = agrees_with_reference(&arguments);
        assert!(!answer["rejected"].as_array().unwrap().is_empty());
    }
}

/// Invoices and payments that are the same on every run, with everything in them that a ledger can have.
fn generated(count: u64) -> (String, String) {
    let mut dice = Dice(20_240_131);
    let mut invoices =
        String::from("id,debtor,issue_date,due_date,amount,currency,settled_date,state\n");
    let mut payments = String::from("invoice,date,amount\n");
    for number in 0..count {
        let id = if dice.one_in(60) {
            "G-1".to_owned()
        } else {
            format!("G-{number}")
        };
        let debtor = dice.below(40);
        let issued = dice.below(600);
        let due = match dice.below(12) {
            0 => String::new(),
            _ => day(issued + dice.below(90)),
        };
        let currency = ["CNY", "", "USD", "JPY", "KWD", "ABC"]
            [usize::try_from(dice.below(20)).unwrap().min(5) % 6];
        let cents = match currency {
            "JPY" => format!("{}", 1 + dice.below(900_000)),
            _ => format!("{}.{:02}", dice.below(90_000), dice.below(100)),
        };
        let settled = if dice.one_in(4) {
            day(issued + dice.below(300))
        } else {
            String::new()
        };
        let state = if dice.one_in(15) { "void" } else { "open" };
        let issued = day(issued);
        writeln!(
            invoices,
            "{id},D-{debtor:02},{issued},{due},{cents},{currency},{settled},{state}"
        )
        .unwrap();
        for _ in 0..dice.below(4) {
            let invoice = if dice.one_in(50) {
                "G-none".to_owned()
            } else {
                format!("G-{number}")
            };
            let paid = day(dice.below(900));
            writeln!(payments, "{invoice},{paid},{}", dice.below(40_000)).unwrap();
        }
    }
    (invoices, payments)
}

/// The day so many days after the first of 2023, by months of 28 days so that every one exists.
fn day(number: u64) -> String {
    let (months, day) = (number / 28, number % 28 + 1);
    format!("{}-{:02}-{day:02}", 2023 + months / 12, months % 12 + 1)
}

/// A linear congruence: enough to scatter test data.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }
}
