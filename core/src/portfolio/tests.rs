//! Every kernel beside its operation on one receivable, row by row, to the last cent.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::days::{date, day};
use super::*;
use crate::{
    Account, AccrueLateInterestInput, AgeReceivablesInput, AgeingGrouping, AgeingPreset,
    AgeingScheme, Amount, AnnualRate, AssessRecoverabilityInput, AssignTiersInput, Choice,
    Currency, DailyRate, DayCount, DebtorFacts, EndPointConvention, ErrorCode,
    GetAgeingSchemeInput, GraceRule, LateInterestRate, LateInterestTerms, Payment, PerDayRate,
    PerYearRate, RateLookup, Receivable, Recoverability, Rounding, RoundingMode, RoundingScope,
    Share, StateReceivableInput, StatedRecoverability, TierPolicy, accrue_late_interest,
    age_receivables, assess_recoverability, assign_tiers, from_json, get_ageing_scheme,
    state_receivable,
};

#[cfg(feature = "parallel")]
mod threads;
mod tiers;

const AS_OF: i32 = 19_753; // 2024-01-31

#[derive(Debug, Clone)]
struct Row {
    amount: i64,
    paid: Vec<(i32, i64)>,
    due: Option<i32>,
    issued: Option<i32>,
    rate: Option<i64>,
    facts: DebtorFacts,
    stated: Option<Recoverability>,
    debtor: u32,
}

fn cents(units: i64) -> Amount {
    Amount::from(Decimal::new(units, 2))
}

fn units(amount: Amount) -> i64 {
    i64::try_from(amount.decimal().mantissa()).unwrap()
}

fn choice_of<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = T> {
    (0..T::VALUES.len()).prop_map(|place| T::VALUES[place].0)
}

prop_compose! {
    fn facts()(
        operating_status in choice_of(),
        payment_record in choice_of(),
        collateral in choice_of(),
        cause_of_arrears in choice_of(),
        contact in choice_of(),
    ) -> DebtorFacts {
        DebtorFacts { operating_status, payment_record, collateral, cause_of_arrears, contact, ..DebtorFacts::default() }
    }
}

prop_compose! {
    fn row()(
        amount in prop_oneof![1i64..200, 1i64..10_000_000, 1i64..20_000_000_000, 4_999_999i64..5_000_002, Just(1_000_000), Just(1_000_001)],
        paid in vec((AS_OF - 900..AS_OF + 60, 1i64..8_000_000), 0..4),
        due in option::weighted(0.9, AS_OF - 800..AS_OF + 100),
        issued in option::weighted(0.7, AS_OF - 900..AS_OF + 30),
        rate in option::weighted(0.8, 0i64..=100),
        facts in facts(),
        stated in option::weighted(0.3, choice_of()),
        debtor in 0u32..5,
    ) -> Row {
        let mut paid = paid;
        paid.sort();
        Row { amount, paid, due, issued, rate, facts, stated, debtor }
    }
}

fn schedule(steps: &str) -> LateInterestRate {
    from_json(&format!(
        r#"{{"per_year_schedule": {{"schedule": {{"name": "s", "source": "t", "known_through": "2025-12-31", "steps": {steps}}}, "day_count": "actual_365_fixed"}}}}"#
    ))
    .unwrap()
}

fn rate() -> impl Strategy<Value = LateInterestRate> {
    let annual = prop_oneof![Just(800i64), -500i64..2_400, Just(0)];
    prop_oneof![
        (0i64..=100).prop_map(|rate| LateInterestRate::PerDay(PerDayRate {
            rate: DailyRate::try_from(Decimal::new(rate, 4)).unwrap()
        })),
        (annual, choice_of::<DayCount>()).prop_map(|(rate, day_count)| {
            LateInterestRate::PerYear(PerYearRate {
                rate: AnnualRate::try_from(Decimal::new(rate, 4)).unwrap(),
                day_count,
            })
        }),
        (choice_of::<DayCount>(), choice_of::<RateLookup>()).prop_map(|(count, look)| {
            let mut rate = schedule(
                r#"[{"effective_from": "1990-01-01", "rate": "0.0385"}, {"effective_from": "2022-08-22", "rate": "0.0365"},
                    {"effective_from": "2023-06-20", "rate": "0.0355"}, {"effective_from": "2023-08-21", "rate": "0.0345"}]"#,
            );
            if let LateInterestRate::PerYearSchedule(schedule) = &mut rate {
                schedule.day_count = count;
                schedule.lookup = look;
            }
            rate
        }),
    ]
}

prop_compose! {
    fn terms()(
        rate in rate(),
        grace_days in prop_oneof![Just(0u32), 0u32..40],
        grace in choice_of::<GraceRule>(),
        end_points in choice_of::<EndPointConvention>(),
        mode in choice_of::<RoundingMode>(),
        scope in choice_of::<RoundingScope>(),
        unit in prop_oneof![Just(None), Just(Some(5i64)), Just(Some(100))],
    ) -> LateInterestTerms {
        LateInterestTerms {
            rate,
            grace_days,
            grace,
            end_points,
            rounding: Rounding { mode, unit: unit.map(cents), scope },
            cap: None,
            waiver: None,
        }
    }
}

fn scheme() -> impl Strategy<Value = AgeingScheme> {
    choice_of::<AgeingPreset>()
        .prop_map(|preset| get_ageing_scheme(&GetAgeingSchemeInput { preset }).unwrap())
}

/// A ledger of rows, as slices.
struct Columns {
    amounts: Vec<i64>,
    paid: Vec<i64>,
    due: Vec<i32>,
    issued: Vec<i32>,
    rates: Vec<i64>,
    facts: [Vec<u8>; 6],
    starts: Vec<usize>,
    dates: Vec<i32>,
    payments: Vec<i64>,
    debtors: Vec<u128>,
}

impl Columns {
    fn of(rows: &[Row]) -> Self {
        let mut columns = Self {
            amounts: rows.iter().map(|row| row.amount).collect(),
            paid: rows.iter().map(|row| sum(&row.paid)).collect(),
            due: rows.iter().map(|row| row.due.unwrap_or(NO_DATE)).collect(),
            issued: rows
                .iter()
                .map(|row| row.issued.unwrap_or(NO_DATE))
                .collect(),
            rates: rows.iter().map(|row| row.rate.unwrap_or(NO_RATE)).collect(),
            facts: Default::default(),
            starts: vec![0],
            dates: Vec::new(),
            payments: Vec::new(),
            debtors: rows.iter().map(|row| row.debtor.into()).collect(),
        };
        for row in rows {
            columns.facts[0].push(row.facts.operating_status as u8);
            columns.facts[1].push(row.facts.payment_record as u8);
            columns.facts[2].push(row.facts.collateral as u8);
            columns.facts[3].push(row.facts.cause_of_arrears as u8);
            columns.facts[4].push(row.facts.contact as u8);
            columns.facts[5].push(row.stated.map_or(NOT_STATED, |stated| stated as u8));
            columns.dates.extend(row.paid.iter().map(|paid| paid.0));
            columns.payments.extend(row.paid.iter().map(|paid| paid.1));
            columns.starts.push(columns.dates.len());
        }
        columns
    }

    fn ledger(&self, dated: bool) -> Ledger<'_> {
        let balance = Balance::Claimed {
            amounts: &self.amounts,
            paid: (!dated).then_some(&self.paid as &dyn Column<i64>),
        };
        let mut ledger = Ledger::new(balance, &self.due);
        ledger.issue_dates = Some(&self.issued);
        ledger.facts = Facts {
            operating_status: Some(&self.facts[0]),
            payment_record: Some(&self.facts[1]),
            collateral: Some(&self.facts[2]),
            cause_of_arrears: Some(&self.facts[3]),
            contact: Some(&self.facts[4]),
            recoverability: Some(&self.facts[5]),
        };
        if dated {
            ledger.payments = Some(Payments {
                starts: &self.starts,
                dates: &self.dates,
                amounts: &self.payments,
            });
        }
        ledger
    }
}

fn sum(paid: &[(i32, i64)]) -> i64 {
    let by_now = paid.iter().filter(|(date, _)| *date <= AS_OF);
    by_now.map(|(_, amount)| amount).sum()
}

/// The row as one receivable.
fn receivable(row: &Row, index: usize) -> Receivable {
    Receivable {
        id: index.to_string(),
        debtor: row.debtor.to_string(),
        currency: Currency::CNY,
        amount: cents(row.amount),
        issue_date: row.issued.map(|day| date(day).unwrap()),
        due_date: row.due.map(|day| date(day).unwrap()),
        instalments: vec![],
        payments: row
            .paid
            .iter()
            .map(|(day, amount)| Payment {
                date: date(*day).unwrap(),
                amount: cents(*amount),
                reference: None,
            })
            .collect(),
        credits: vec![],
        disputes: vec![],
        attributes: Default::default(),
    }
}

const ALL: Wanted = Wanted {
    outstanding: true,
    days_past_due: true,
    bucket: true,
    interest: true,
    score: true,
    tier: true,
};

fn portfolio(terms: Option<LateInterestTerms>, scheme: AgeingScheme) -> Portfolio {
    Portfolio::new(PortfolioTerms {
        scheme,
        late_interest: terms,
        tier_policy: Some(TierPolicy::default()),
        ..PortfolioTerms::new(date(AS_OF).unwrap(), Currency::CNY)
    })
    .unwrap()
}

/// The rates of the terms, replaced by the row's.
fn with_rate(terms: &LateInterestTerms, rate: Option<i64>) -> LateInterestTerms {
    let mut terms = terms.clone();
    if let Some(rate) = rate.map(|rate| Decimal::new(rate, 4)) {
        match &mut terms.rate {
            LateInterestRate::PerDay(per_day) => per_day.rate = rate.try_into().unwrap(),
            LateInterestRate::PerYear(per_year) => per_year.rate = rate.try_into().unwrap(),
            _ => {}
        }
    }
    terms
}

fn accrued(receivable: Receivable, terms: LateInterestTerms) -> i64 {
    let statement = accrue_late_interest(&AccrueLateInterestInput {
        receivable,
        terms,
        as_of: date(AS_OF).unwrap(),
    });
    units(statement.unwrap().accrued)
}

proptest! {
    #[test]
    fn a_row_is_what_the_operations_say_of_it(
        rows in vec(row(), 1..40), terms in terms(), scheme in scheme(), dated in any::<bool>(), own_rates in any::<bool>(),
    ) {
        let columns = Columns::of(&rows);
        let mut ledger = columns.ledger(dated);
        let own_rates = own_rates && !matches!(terms.rate, LateInterestRate::PerYearSchedule(_));
        if own_rates {
            ledger.rates = Some(Rates { values: &columns.rates, decimals: 4 });
        }
        let portfolio = portfolio(Some(terms.clone()), scheme);
        let found = review::<i64>(&portfolio, &ledger, ALL).unwrap();
        let as_of = date(AS_OF).unwrap();
        for (index, row) in rows.iter().enumerate() {
            let receivable = receivable(row, index);
            let state = state_receivable(&StateReceivableInput { receivable: receivable.clone(), as_of }).unwrap();
            prop_assert_eq!(found.outstanding[index], units(state.outstanding));
            prop_assert_eq!(found.days_past_due[index], i32::try_from(state.days_past_due).unwrap());

            // one receivable is in one bucket
            let report = age_receivables(&AgeReceivablesInput {
                receivables: vec![receivable.clone()], as_of, scheme: portfolio.terms().scheme.clone(), group_by: AgeingGrouping::default(),
            }).unwrap();
            let line = &report.currencies[0].total;
            let cells = [("not_due", line.not_due.count)].into_iter()
                .chain(line.buckets.iter().map(|bucket| (bucket.label.as_str(), bucket.count)))
                .chain([("no_due_date", line.no_due_date.count)]);
            let bucket = cells.into_iter().find(|(_, count)| *count > 0).map(|(label, _)| label.to_owned());
            let label = usize::try_from(found.bucket[index]).ok().map(|code| portfolio.buckets()[code].clone());
            prop_assert_eq!(label, bucket);

            let own = if own_rates { with_rate(&terms, row.rate) } else { terms.clone() };
            let interest = if dated {
                accrued(receivable.clone(), own)
            } else if found.outstanding[index] == 0 {
                0
            } else {
                // the balance as if it had been so all along
                accrued(Receivable { amount: state.outstanding, payments: vec![], ..receivable.clone() }, own)
            };
            prop_assert_eq!(found.interest[index], interest, "{:?}", row);

            let facts = DebtorFacts { oldest_days_past_due: Some(state.days_past_due), ..row.facts.clone() };
            let assessment = assess_recoverability(&AssessRecoverabilityInput { facts: facts.clone(), policy: Default::default() }).unwrap();
            prop_assert_eq!(found.score[index], assessment.score);
            let tier = if state.outstanding.is_zero() { -1 } else {
                let account = Account {
                    debtor: "D".into(), currency: Currency::CNY, outstanding: state.outstanding, overdue: None, facts,
                    stated: row.stated.map(|recoverability| StatedRecoverability { recoverability, expected_recovery_rate: Share::percent(50) }),
                };
                let report = assign_tiers(&AssignTiersInput {
                    accounts: vec![account], tier_policy: TierPolicy::default(), recoverability_policy: Default::default(),
                }).unwrap();
                report.assignments[0].tier as i8
            };
            prop_assert_eq!(found.tier[index], tier);
        }
    }

    #[test]
    fn a_summary_is_the_ageing_report(rows in vec(row(), 0..60), scheme in scheme(), cut in 0usize..60) {
        let portfolio = portfolio(None, scheme.clone());
        let mut summary = Summary::new();
        // in two batches
        let (one, other) = rows.split_at(cut.min(rows.len()));
        for rows in [one, other] {
            let columns = Columns::of(rows);
            summary.add(&portfolio, &columns.ledger(false), Some(&columns.debtors)).unwrap();
        }
        let totals = summary.totals().unwrap();
        let report = age_receivables(&AgeReceivablesInput {
            receivables: rows.iter().enumerate().map(|(index, row)| receivable(row, index)).collect(),
            as_of: date(AS_OF).unwrap(),
            scheme,
            group_by: AgeingGrouping { debtor: true, ..AgeingGrouping::default() },
        }).unwrap();
        let mut expected = std::collections::BTreeMap::new();
        for group in report.currencies.iter().flat_map(|currency| &currency.groups) {
            let debtor: u128 = group.debtor.as_ref().unwrap().parse().unwrap();
            let line = &group.line;
            let mut cell = |label: &str, amount: Amount| if !amount.is_zero() {
                expected.insert((debtor, label.to_owned()), i128::from(units(amount)));
            };
            cell("not_due", line.not_due.amount);
            cell("no_due_date", line.no_due_date.amount);
            cell("unapplied_credit", line.unapplied_credit.negated());
            line.buckets.iter().for_each(|bucket| cell(&bucket.label, bucket.amount));
        }
        let found: std::collections::BTreeMap<_, _> = totals.keys.iter().zip(&totals.buckets).zip(&totals.amounts)
            .map(|((key, bucket), amount)| ((*key, portfolio.buckets()[usize::try_from(*bucket).unwrap()].clone()), *amount))
            .collect();
        prop_assert_eq!(found, expected);
    }
}

/// Rows enough for several stretches and threads.
fn many(rows: usize) -> (Vec<i64>, Vec<i32>) {
    let mut seed = 7u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        i64::try_from(seed >> 33).unwrap()
    };
    let amounts = (0..rows).map(|_| next() % 90_000_000 + 1).collect();
    let due = (0..rows)
        .map(|_| AS_OF - i32::try_from(next() % 700).unwrap() + 60)
        .collect();
    (amounts, due)
}

fn per_day() -> LateInterestTerms {
    from_json(r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#).unwrap()
}

#[test]
fn many_stretches_are_as_one_row_after_the_other() {
    let (amounts, due) = many(10_000);
    let portfolio = portfolio(Some(per_day()), AgeingScheme::default());
    fn balance(amounts: &dyn Column<i64>) -> Balance<'_> {
        Balance::Claimed {
            amounts,
            paid: None,
        }
    }
    let whole = review::<i128>(&portfolio, &Ledger::new(balance(&amounts), &due), ALL).unwrap();
    for row in (0..amounts.len()).step_by(97) {
        let (amount, due) = ([amounts[row]], [due[row]]);
        let one = review::<i128>(&portfolio, &Ledger::new(balance(&amount), &due), ALL).unwrap();
        assert_eq!(one.interest[0], whole.interest[row]);
        assert_eq!(one.tier[0], whole.tier[row]);
        assert_eq!(one.bucket[0], whole.bucket[row]);
    }
}

#[test]
fn large_figures_are_exact_and_larger_ones_refused() {
    let portfolio = portfolio(Some(per_day()), AgeingScheme::default());
    let wanted = Wanted {
        interest: true,
        ..Wanted::default()
    };
    let due = [AS_OF - 92, AS_OF - 92];
    let amounts = [100, 3_000_000_000_000_000_001];
    let balance = Balance::Outstanding(&amounts);
    let found = review::<i64>(&portfolio, &Ledger::new(balance, &due), wanted).unwrap();
    // × 0.0276
    assert_eq!(found.interest, [3, 82_800_000_000_000_000]);

    let due = [AS_OF, AS_OF - 10_000];
    let amounts = [100, i64::MAX];
    let balance = Balance::Outstanding(&amounts);
    let error = review::<i64>(&portfolio, &Ledger::new(balance, &due), wanted).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::Overflow, "rows[1].interest")
    );
}

#[test]
fn the_first_row_that_is_wrong_is_named() {
    let portfolio = portfolio(None, AgeingScheme::default());
    let (mut amounts, mut due) = many(9_000);
    amounts[7_001] = 0;
    amounts[8_500] = -1;
    let wanted = Wanted {
        outstanding: true,
        ..Wanted::default()
    };
    let reviewed = |amounts: &Vec<i64>, due: &Vec<i32>| {
        let balance = Balance::Claimed {
            amounts,
            paid: None,
        };
        review::<i64>(&portfolio, &Ledger::new(balance, due), wanted).unwrap_err()
    };
    let error = reviewed(&amounts, &due);
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::NotPositive, "rows[7001].amount")
    );
    due[4_000] = 90_000;
    let error = reviewed(&amounts, &due);
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::DateOutOfRange, "rows[4000].due_date")
    );
}

#[test]
fn a_schedule_that_ends_too_early_names_the_row() {
    let mut terms = per_day();
    terms.rate = schedule(r#"[{"effective_from": "2023-08-21", "rate": "0.0345"}]"#);
    let portfolio = portfolio(Some(terms), AgeingScheme::default());
    let wanted = Wanted {
        interest: true,
        ..Wanted::default()
    };
    let amounts = [5, 0, 5];
    // the second row owes nothing, so that its early due date asks for no rate
    let due = [
        day("2023-12-31".parse().unwrap()),
        AS_OF - 3_000,
        AS_OF - 3_000,
    ];
    let balance = Balance::Outstanding(&amounts);
    let error = review::<i64>(&portfolio, &Ledger::new(balance, &due), wanted).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::BeforeStart, "rows[2].interest.rate")
    );
}

#[test]
fn what_belongs_to_one_receivable_or_another_currency_is_refused() {
    let mut terms = per_day();
    terms.cap = Some(from_json(r#"{"amount": {"amount": "5"}}"#).unwrap());
    let mut given = PortfolioTerms::new(date(AS_OF).unwrap(), Currency::CNY);
    given.late_interest = Some(terms);
    let error = Portfolio::new(given.clone()).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::Contradiction, "late_interest.cap")
    );
    given.late_interest = None;
    given.tier_policy = Some(TierPolicy::default());
    given.currency = "USD".parse().unwrap();
    let error = Portfolio::new(given).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::CurrencyMismatch, "tier_policy.currency")
    );
}

#[test]
fn rates_of_rows_keep_to_their_range() {
    let portfolio = portfolio(Some(per_day()), AgeingScheme::default());
    let wanted = Wanted {
        interest: true,
        ..Wanted::default()
    };
    let (amounts, due, rates) = ([100, 100], [AS_OF - 5; 2], [3, 101]);
    let mut ledger = Ledger::new(Balance::Outstanding(&amounts), &due);
    ledger.rates = Some(Rates {
        values: &rates,
        decimals: 4,
    });
    let error = review::<i64>(&portfolio, &ledger, wanted).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::RateOutOfRange, "rows[1].rate")
    );
}

#[test]
fn columns_of_different_lengths_are_refused() {
    let portfolio = portfolio(None, AgeingScheme::default());
    let ledger = Ledger::new(Balance::Outstanding(&[1i64, 2]), &[AS_OF]);
    let error = review::<i64>(&portfolio, &ledger, Wanted::default()).unwrap_err();
    assert_eq!(
        (error.code(), error.path()),
        (ErrorCode::SumMismatch, "due_date")
    );
}
