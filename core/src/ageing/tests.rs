use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::{Amount, Choice, Currency, Date, ErrorCode, Payment, Receivable, from_json};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn day(offset: i64) -> Date {
    date("2024-01-01").plus_days(offset).unwrap()
}

fn amount(cents: i64) -> Amount {
    rust_decimal::Decimal::new(cents, 2).into()
}

fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::sum(amounts).unwrap()
}

prop_compose! {
    fn receivable()(
        debtor in 0..4u8,
        foreign in any::<bool>(),
        cents in 1..20_000i64,
        issued in option::of(-400..100i64),
        due in option::of(-400..100i64),
        parts in vec(1..5_000i64, 0..4),
        payments in vec((-500..150i64, 1..15_000i64), 0..4),
        industry in option::of(0..3u8),
    ) -> Receivable {
        let instalments: Vec<_> = parts
            .iter()
            .enumerate()
            .map(|(index, cents)| crate::DuePart {
                due_date: day(i64::try_from(index).unwrap() * 40 - 200),
                amount: amount(*cents),
            })
            .collect();
        let whole = instalments.is_empty();
        Receivable {
            id: String::new(),
            debtor: debtor.to_string(),
            currency: if foreign { "USD" } else { "CNY" }.parse().unwrap(),
            amount: if whole { amount(cents) } else { sum(instalments.iter().map(|part| part.amount)) },
            issue_date: issued.map(day),
            due_date: due.map(day).filter(|_| whole),
            instalments,
            payments: payments
                .into_iter()
                .map(|(offset, cents)| Payment { date: day(offset), amount: amount(cents), reference: None })
                .collect(),
            credits: Vec::new(),
            disputes: Vec::new(),
            attributes: industry.map(|value| ("industry".into(), value.to_string())).into_iter().collect(),
        }
    }
}

prop_compose! {
    fn scheme()(
        from_zero in any::<bool>(),
        mut starts in vec(2..400u32, 0..8),
        by_issue in any::<bool>(),
        undated in 0..3usize,
    ) -> AgeingScheme {
        starts.push(u32::from(!from_zero));
        starts.sort_unstable();
        starts.dedup();
        AgeingScheme {
            basis: if by_issue { AgeingBasis::IssueDate } else { AgeingBasis::DueDate },
            undated: UndatedTreatment::VALUES[undated].0,
            ..AgeingScheme::starting("random", &starts)
        }
    }
}

prop_compose! {
    fn input()(
        mut receivables in vec(receivable(), 0..25),
        as_of in -300..300i64,
        scheme in scheme(),
        debtor in any::<bool>(),
        industry in any::<bool>(),
        bands in 0..3usize,
    ) -> AgeReceivablesInput {
        for (index, receivable) in receivables.iter_mut().enumerate() {
            receivable.id = index.to_string();
        }
        AgeReceivablesInput {
            receivables,
            as_of: day(as_of),
            scheme,
            group_by: AgeingGrouping {
                debtor,
                attributes: if industry { vec!["industry".into(), "region".into()] } else { Vec::new() },
                size_bands: [amount(5_000), amount(10_000)][..bands].to_vec(),
            },
        }
    }
}

/// The amounts and counts of a line in the order of its columns.
fn columns(line: &AgeingLine) -> Vec<(Amount, u64)> {
    let mut columns = vec![(line.not_due.amount, line.not_due.count)];
    columns.extend(
        line.buckets
            .iter()
            .map(|bucket| (bucket.amount, bucket.count)),
    );
    columns.push((line.no_due_date.amount, line.no_due_date.count));
    columns
}

/// One receivable by itself: its open amounts by column.
fn alone(input: &AgeReceivablesInput, receivable: &Receivable, as_of: Date) -> AgeingLine {
    let input = AgeReceivablesInput {
        receivables: vec![receivable.clone()],
        as_of,
        scheme: input.scheme.clone(),
        group_by: AgeingGrouping::default(),
    };
    age_receivables(&input).unwrap().currencies[0].total.clone()
}

proptest! {
    #[test]
    fn every_line_adds_up(input in input()) {
        let report = age_receivables(&input).unwrap();
        for currency in &report.currencies {
            let lines = currency.groups.iter().map(|group| &group.line);
            for line in lines.chain([&currency.total]) {
                prop_assert_eq!(sum(columns(line).into_iter().map(|(amount, _)| amount)), line.open_total);
                prop_assert_eq!(line.net_total, line.open_total.minus(line.unapplied_credit).unwrap());
                prop_assert!(line.overdue <= line.open_total);
                prop_assert_eq!(line.overdue.is_zero(), line.oldest_days_past_due == 0);
            }
        }
    }

    #[test]
    fn groups_add_up_to_the_total(input in input()) {
        let report = age_receivables(&input).unwrap();
        for currency in &report.currencies {
            if input.group_by.is_empty() {
                prop_assert!(currency.groups.is_empty());
                continue;
            }
            let lines = || currency.groups.iter().map(|group| &group.line);
            let total = &currency.total;
            for (index, column) in columns(total).into_iter().enumerate() {
                let cells: Vec<_> = lines().map(|line| columns(line)[index]).collect();
                prop_assert_eq!(sum(cells.iter().map(|cell| cell.0)), column.0);
                prop_assert_eq!(cells.iter().map(|cell| cell.1).sum::<u64>(), column.1);
            }
            prop_assert_eq!(sum(lines().map(|line| line.unapplied_credit)), total.unapplied_credit);
            prop_assert_eq!(sum(lines().map(|line| line.overdue)), total.overdue);
            prop_assert_eq!(lines().map(|line| line.open_receivables).sum::<u64>(), total.open_receivables);
            prop_assert_eq!(lines().map(|line| line.oldest_days_past_due).max().unwrap_or(0), total.oldest_days_past_due);
        }
    }

    #[test]
    fn each_open_part_is_in_exactly_one_column(input in input()) {
        let report = age_receivables(&input).unwrap();
        for currency in &report.currencies {
            let mut open: BTreeMap<bool, u64> = BTreeMap::new();
            let mut outstanding = Amount::ZERO;
            let mut unapplied = Amount::ZERO;
            for receivable in input.receivables.iter().filter(|one| one.currency == currency.currency) {
                let state = crate::state_receivable(&crate::StateReceivableInput {
                    receivable: receivable.clone(),
                    as_of: input.as_of,
                }).unwrap();
                for part in &state.parts {
                    *open.entry(!part.outstanding.is_zero()).or_default() += 1;
                }
                outstanding = outstanding.plus(state.outstanding).unwrap();
                unapplied = unapplied.plus(state.unapplied_credit).unwrap();
            }
            let counted = columns(&currency.total).into_iter().map(|(_, count)| count).sum::<u64>();
            prop_assert_eq!(counted, open.get(&true).copied().unwrap_or(0));
            prop_assert_eq!(currency.total.open_total, outstanding);
            prop_assert_eq!(currency.total.unapplied_credit, unapplied);
        }
    }

    #[test]
    fn the_order_of_the_receivables_changes_nothing(input in input(), turn in 0..25usize) {
        let report = age_receivables(&input).unwrap();
        let mut turned = input;
        turned.receivables.reverse();
        let places = turned.receivables.len().max(1);
        turned.receivables.rotate_left(turn % places);
        prop_assert_eq!(report, age_receivables(&turned).unwrap());
    }

    #[test]
    fn what_is_dated_later_has_not_happened(input in input()) {
        let mut known = input.clone();
        for receivable in &mut known.receivables {
            receivable.payments.retain(|payment| payment.date <= input.as_of);
        }
        prop_assert_eq!(age_receivables(&input).unwrap(), age_receivables(&known).unwrap());
    }

    #[test]
    fn time_makes_nothing_younger(mut input in input(), later in 0..400i64) {
        for receivable in &mut input.receivables {
            receivable.payments.clear();
        }
        for receivable in input.receivables.iter().filter(|one| one.instalments.is_empty()) {
            let column = |as_of| columns(&alone(&input, receivable, as_of)).iter().position(|(_, count)| *count > 0);
            let now = column(input.as_of);
            let then = column(input.as_of.plus_days(later).unwrap());
            // a receivable that is not issued yet has no column
            prop_assert!(now <= then, "{now:?} to {then:?}");
        }
    }

    #[test]
    fn a_report_survives_its_json(input in input()) {
        let report = age_receivables(&input).unwrap();
        let json = crate::to_json(&report).unwrap();
        prop_assert_eq!(from_json::<AgeingReport>(&json).unwrap(), report.clone());
        // the scheme that a report names gives the same report again
        let again = AgeReceivablesInput { scheme: report.scheme.clone(), ..input };
        prop_assert_eq!(age_receivables(&again).unwrap(), report);
    }
}

#[test]
fn every_preset_covers_every_age() {
    for (preset, name) in AgeingPreset::VALUES {
        let scheme = get_ageing_scheme(&GetAgeingSchemeInput { preset: *preset }).unwrap();
        assert_eq!(scheme.name, *name);
        assert_eq!(
            scheme.checked().unwrap(),
            scheme,
            "{name}: labels are written out"
        );
    }
}

#[test]
fn a_missing_attribute_is_absent_in_its_group() {
    let input: AgeReceivablesInput = from_json(
        r#"{"receivables": [
            {"id": "1", "debtor": "A", "currency": "CNY", "amount": "1", "attributes": {"industry": ""}},
            {"id": "2", "debtor": "A", "currency": "CNY", "amount": "2"}],
            "as_of": "2024-01-31", "group_by": {"attributes": ["industry"]}}"#,
    )
    .unwrap();
    let groups = age_receivables(&input).unwrap().currencies[0]
        .groups
        .clone();
    assert_eq!(groups[0].attributes.get("industry"), None);
    assert_eq!(groups[1].attributes.get("industry"), Some(&String::new()));
    assert!(
        groups
            .iter()
            .all(|group| group.debtor.is_none() && group.size.is_none())
    );
}

#[test]
fn currencies_come_by_their_code() {
    let receivables = ["USD", "CNY", "JPY"].map(|currency| Receivable {
        currency: currency.parse().unwrap(),
        ..from_json(&format!(
            r#"{{"id": "{currency}", "debtor": "A", "currency": "CNY", "amount": "1"}}"#
        ))
        .unwrap()
    });
    let input = AgeReceivablesInput {
        receivables: receivables.into(),
        as_of: date("2024-01-31"),
        scheme: AgeingScheme::default(),
        group_by: AgeingGrouping::default(),
    };
    let report = age_receivables(&input).unwrap();
    let codes: Vec<_> = report
        .currencies
        .iter()
        .map(|one| Currency::code(one.currency))
        .collect();
    assert_eq!(codes, ["CNY", "JPY", "USD"]);
}

#[test]
fn more_cells_than_one_call_takes_are_refused() {
    let one: Receivable =
        from_json(r#"{"id": "1", "debtor": "A", "currency": "CNY", "amount": "1"}"#).unwrap();
    let receivables = (0..100_001)
        .map(|index| Receivable {
            id: index.to_string(),
            debtor: index.to_string(),
            ..one.clone()
        })
        .collect();
    let starts: Vec<u32> = (1..=100).collect();
    let input = AgeReceivablesInput {
        receivables,
        as_of: date("2024-01-31"),
        scheme: AgeingScheme::starting("days", &starts),
        group_by: AgeingGrouping {
            debtor: true,
            ..AgeingGrouping::default()
        },
    };
    let error = age_receivables(&input).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::TooMany, "group_by")
    );
}

#[test]
fn a_label_that_every_group_would_repeat_is_short() {
    let mut scheme = AgeingScheme::starting("days", &[1, 31]);
    scheme.buckets[1].label = Some("x".repeat(201));
    let input = AgeReceivablesInput {
        receivables: Vec::new(),
        as_of: date("2024-01-31"),
        scheme,
        group_by: AgeingGrouping::default(),
    };
    let error = age_receivables(&input).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::TooMany, "scheme.buckets[1].label")
    );
}
