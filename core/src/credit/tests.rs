use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{Amount, Choice, Currency, Date, RoundingMode, Share};

fn cents(cents: i64) -> Amount {
    Amount::from(Decimal::new(cents, 2))
}

fn day(offset: i64) -> Date {
    Date::new(2024, 1, 1).unwrap().plus_days(offset).unwrap()
}

fn line(limit: i64, term_days: u32, frozen: bool) -> CreditLine {
    CreditLine {
        limit: cents(limit),
        term_days,
        counted_through: None,
        last_cut: None,
        last_assessment: None,
        frozen,
    }
}

prop_compose! {
    fn security()(
        amount in 1i64..50_000_000,
        last in proptest::option::of(-30i64..200),
        kind in 0..CreditSecurityKind::VALUES.len(),
    ) -> CreditSecurity {
        CreditSecurity {
            kind: CreditSecurityKind::VALUES[kind].0,
            amount: cents(amount),
            valid_through: last.map(day),
            reference: None,
        }
    }
}

prop_compose! {
    fn blocklist()(entries in proptest::collection::vec(
        (any::<bool>(), 0..BlockGround::VALUES.len(), -2_000i64..100, proptest::option::of(0i64..900), 0..4u8),
        0..3,
    )) -> Blocklist {
        let entries = entries
            .into_iter()
            .map(|(same, ground, since, lasts, appeal)| BlocklistEntry {
                debtor: if same { "Huada" } else { "Baker" }.to_owned(),
                ground: BlockGround::VALUES[ground].0,
                since: day(since),
                last_day: lasts.map(|lasts| day(since + lasts)),
                appeal: (appeal > 0).then(|| BlockAppeal {
                    filed: day(since + 5),
                    note: "paid".to_owned(),
                    outcome: AppealOutcome::VALUES[usize::from(appeal) - 1].0,
                    decided: (appeal > 1).then(|| day(since + 20)),
                }),
                note: None,
            })
            .collect();
        Blocklist { entries, ..Blocklist::default() }
    }
}

prop_compose! {
    fn order()(
        (order, open, undelivered) in (1i64..30_000_000, 0i64..50_000_000, 0i64..20_000_000),
        overdue_part in 0i64..=100,
        days in 1u32..60,
        prepaid_part in prop_oneof![Just(0i64), 0i64..=100],
        security in proptest::collection::vec(security(), 0..3),
        limit in 0i64..80_000_000,
        frozen in prop::bool::weighted(0.2),
        tolerated in prop_oneof![Just(0i64), 0i64..5_000_000],
        large in proptest::option::of(1i64..30_000_000),
        blocklist in prop_oneof![3 => Just(Blocklist::default()), 1 => blocklist()],
    ) -> CheckOrderInput {
        let overdue = open * overdue_part / 100;
        CheckOrderInput {
            debtor: "Huada".to_owned(),
            currency: Currency::CNY,
            as_of: day(0),
            order: cents(order),
            prepaid: cents(order * prepaid_part / 100),
            open_receivables: cents(open),
            undelivered_orders: cents(undelivered),
            overdue: cents(overdue),
            oldest_days_past_due: if overdue > 0 { days } else { 0 },
            security,
            line: line(limit, 60, frozen),
            blocklist,
            policy: OrderPolicy {
                tolerated_amount: cents(tolerated),
                large_order_from: large.map(cents),
                ..OrderPolicy::default()
            },
        }
    }
}

/// The order with what is paid so far: overdue amounts first, then what else is open, then earlier orders.
fn after(
    input: &CheckOrderInput,
    overdue: Amount,
    down: Amount,
    prepayment: Amount,
) -> CheckOrderInput {
    let mut input = input.clone();
    let paid = input.open_receivables.minus(overdue).unwrap().min(down);
    input.open_receivables = input
        .open_receivables
        .minus(overdue)
        .unwrap()
        .minus(paid)
        .unwrap();
    input.overdue = input
        .overdue
        .minus(overdue)
        .unwrap()
        .min(input.open_receivables);
    if input.overdue.is_zero() {
        input.oldest_days_past_due = 0;
    }
    input.undelivered_orders = input
        .undelivered_orders
        .minus(down.minus(paid).unwrap())
        .unwrap();
    input.prepaid = input.prepaid.plus(prepayment).unwrap();
    input
}

fn secured(input: &CheckOrderInput, amount: Amount) -> CheckOrderInput {
    let mut input = input.clone();
    if amount.is_positive() {
        input.security.push(CreditSecurity {
            kind: CreditSecurityKind::Deposit,
            amount,
            valid_through: None,
            reference: None,
        });
    }
    input
}

fn releases(input: &CheckOrderInput) -> bool {
    check_order(input).unwrap().verdict == OrderVerdict::Release
}

proptest! {
    #[test]
    fn a_release_never_exceeds_the_limit(input in order()) {
        let check = check_order(&input).unwrap();
        let sum = check.open_receivables.plus(check.undelivered_orders).unwrap()
            .plus(check.order).unwrap()
            .minus(check.prepaid).unwrap()
            .minus(check.security).unwrap();
        prop_assert_eq!(check.exposure, sum);
        prop_assert_eq!(check.headroom, check.limit.minus(check.exposure).unwrap());
        if check.verdict == OrderVerdict::Release {
            prop_assert!(check.exposure <= check.limit);
            prop_assert!(check.held_by.is_empty() && check.conditions.is_none());
        } else {
            prop_assert!(!check.held_by.is_empty());
        }
    }

    #[test]
    fn a_blocked_debtor_is_never_released(mut input in order(), list in blocklist()) {
        input.blocklist = list;
        let check = check_order(&input).unwrap();
        let blocked = check.blocklist.entries.iter().any(|hit| hit.status == BlockStatus::InForce);
        prop_assert_eq!(check.blocklist.blocked, blocked);
        if blocked {
            prop_assert_eq!(check.verdict, OrderVerdict::Hold);
            prop_assert!(check.conditions.is_none());
            prop_assert!(check.held_by.contains(&OrderRule::Blocklist));
        }
    }

    #[test]
    fn the_conditions_release_and_one_cent_less_of_any_does_not(input in order()) {
        let cent = cents(1);
        if let Some(with) = check_order(&input).unwrap().conditions {
            let (overdue, down, prepayment) = (with.pay_overdue, with.pay_down, with.prepayment);
            let settled = after(&input, overdue, down, prepayment);
            prop_assert!(releases(&settled));
            // what is paid down besides must leave the overdue amounts alone
            let apart = input.open_receivables.minus(input.overdue).unwrap() >= down;
            if overdue.is_positive() && apart {
                let less = after(&input, overdue.minus(cent).unwrap(), down, prepayment);
                prop_assert!(!releases(&less));
            }
            if down.is_positive() {
                prop_assert!(!releases(&after(&input, overdue, down.minus(cent).unwrap(), prepayment)));
            }
            if prepayment.is_positive() {
                prop_assert!(!releases(&after(&input, overdue, down, prepayment.minus(cent).unwrap())));
            }
            if let Some(security) = with.security {
                let paid = after(&input, overdue, Amount::ZERO, Amount::ZERO);
                prop_assert!(releases(&secured(&paid, security)));
                if security.is_positive() {
                    prop_assert!(!releases(&secured(&paid, security.minus(cent).unwrap())));
                }
            }
        }
    }

    #[test]
    fn the_verdict_is_release_with_prepayment_exactly_when_paying_in_advance_is_enough(input in order()) {
        let check = check_order(&input).unwrap();
        let enough = check.conditions.as_ref().is_some_and(|with| {
            releases(&after(&input, Amount::ZERO, Amount::ZERO, with.prepayment))
        });
        prop_assert_eq!(check.verdict == OrderVerdict::ReleaseWithPrepayment, enough);
    }
}

prop_compose! {
    fn periods()(rows in proptest::collection::vec(
        prop_oneof![4 => Just(Some(0u32)), 1 => (1u32..90).prop_map(Some), 1 => Just(None)], 0..10,
    )) -> Vec<CreditPeriod> {
        (0i64..).zip(rows)
            .map(|(index, worst_days_past_due)| CreditPeriod { end: day(30 * index), worst_days_past_due })
            .collect()
    }
}

prop_compose! {
    fn review()(
        limit in 0i64..100_000_000,
        term in 0u32..120,
        periods in periods(),
        as_of in 0i64..330,
        counted in proptest::option::of(-30i64..330),
        last_cut in proptest::option::of(-200i64..0),
        assessed in proptest::option::of(-500i64..100),
        signal in proptest::option::of((0..RiskSignalKind::VALUES.len(), -100i64..400, proptest::option::of(0i64..200))),
        floor in proptest::option::of(0i64..50_000_000),
        ceiling in proptest::option::of(50_000_000i64..90_000_000),
        (raise, cut) in (1u8..=100, 1u8..=100),
        mode in 0..RoundingMode::VALUES.len(),
    ) -> ReviewCreditLimitInput {
        ReviewCreditLimitInput {
            debtor: "Huada".to_owned(),
            currency: Currency::CNY,
            as_of: day(as_of),
            line: CreditLine {
                counted_through: counted.map(day),
                last_cut: last_cut.map(day),
                last_assessment: assessed.map(day),
                ..line(limit, term, false)
            },
            periods,
            signals: signal.into_iter().map(|(kind, date, resolved)| RiskSignal {
                kind: RiskSignalKind::VALUES[kind].0,
                date: day(date),
                resolved: resolved.map(|after| day(date + after)),
                note: None,
            }).collect(),
            policy: CreditReviewPolicy {
                floor: floor.map(cents),
                ceiling: ceiling.map(cents),
                raise_share: Share::percent(raise),
                cut_share: Share::percent(cut),
                rounding: LimitRounding { mode: RoundingMode::VALUES[mode].0, ..LimitRounding::default() },
                ..CreditReviewPolicy::default()
            },
        }
    }
}

/// The review made again and again, each time on the credit that the last one gave.
fn settle(mut input: ReviewCreditLimitInput) -> Vec<CreditReview> {
    let mut reviews = Vec::new();
    for _ in 0..20 {
        let review = review_credit_limit(&input).unwrap();
        input.line = review.line.clone();
        reviews.push(review);
    }
    reviews
}

proptest! {
    #[test]
    fn a_review_never_moves_more_than_one_step(input in review()) {
        let review = review_credit_limit(&input).unwrap();
        let policy = &input.policy;
        let (before, after) = (review.limit_before, review.limit_after);
        prop_assert_eq!(review.change, after.minus(before).unwrap());
        let moved = if review.change.is_negative() { review.change.negated() } else { review.change };
        prop_assert!(moved <= review.step);
        prop_assert!(review.term_days_after <= review.term_days_before);
        prop_assert!(review.term_days_before - review.term_days_after <= policy.shorten_days);
        match review.outcome {
            LimitMove::Raised => {
                prop_assert!(after > before && !review.frozen && !review.assessment_due);
                prop_assert!(review.on_time_streak >= policy.streak_to_raise);
                prop_assert!(policy.ceiling.is_none_or(|ceiling| after <= ceiling));
                prop_assert!(review.periods.iter().all(|period| period.outcome != PeriodOutcome::Overdue));
                prop_assert!(review.no_raise_before.is_none_or(|day| input.as_of >= day));
                prop_assert_eq!(review.term_days_after, review.term_days_before);
            }
            LimitMove::Cut => {
                prop_assert!(after <= before && !after.is_negative());
                prop_assert!(policy.floor.is_none_or(|floor| after >= floor.min(before)));
                prop_assert!(review.periods.iter().any(|period| period.outcome == PeriodOutcome::Overdue));
            }
            LimitMove::Unchanged => {
                prop_assert_eq!(after, before);
                prop_assert_eq!(review.term_days_after, review.term_days_before);
            }
        }
        prop_assert!(!review.reasons.is_empty());
        prop_assert_eq!(review.line.limit, after);
    }

    #[test]
    fn the_same_facts_move_a_limit_up_or_down_once_and_never_to_and_fro(input in review()) {
        let moves: Vec<_> = settle(input.clone()).into_iter().map(|review| review.outcome).collect();
        // at most one cut, then at most one raise on what is left to count, then rest
        let mut changes = moves.iter().filter(|outcome| **outcome != LimitMove::Unchanged);
        let first = changes.next();
        let second = changes.next();
        prop_assert!(changes.next().is_none());
        // the pause after a cut keeps the raise for a later day
        prop_assert!(first.is_none() || second.is_none());
    }

    #[test]
    fn alternating_periods_never_raise(limit in 100_000i64..100_000_000, months in 1i64..24) {
        let mut credit = CreditLine { last_assessment: Some(day(0)), ..line(limit, 60, false) };
        let mut last = credit.limit;
        for month in 0..months {
            let periods = (0..=month)
                .map(|index| CreditPeriod {
                    end: day(30 * index),
                    worst_days_past_due: Some(if index % 3 == 2 { 10 } else { 0 }),
                })
                .collect();
            let review = review_credit_limit(&ReviewCreditLimitInput {
                debtor: "Huada".to_owned(),
                currency: Currency::CNY,
                as_of: day(30 * month),
                line: credit,
                periods,
                signals: Vec::new(),
                policy: CreditReviewPolicy { raise_needs_assessment: false, ..CreditReviewPolicy::default() },
            }).unwrap();
            prop_assert!(review.limit_after <= last);
            last = review.limit_after;
            credit = review.line;
        }
    }
}

prop_compose! {
    fn card()(
        base in -1_000i32..1_000,
        attributes in proptest::collection::vec(
            (proptest::collection::btree_set(-50i64..50, 0..5), proptest::collection::vec(-100i32..100, 6), -100i32..100),
            1..6,
        ),
        cuts in proptest::collection::btree_set(-500i32..500, 0..4),
        weakest_shown in 0u32..8,
    ) -> Scorecard {
        let attributes = attributes.into_iter().enumerate().map(|(place, (ends, points, missing_points))| {
            let ends: Vec<_> = ends.into_iter().map(|end| Measure::from(Decimal::from(end))).collect();
            let bins = (0..=ends.len()).map(|index| NumericBin {
                at_least: index.checked_sub(1).map(|before| ends[before]),
                below: ends.get(index).copied(),
                points: points[index],
            }).collect();
            ScorecardAttribute {
                name: format!("a{place}"),
                reason_code: None,
                bins: AttributeBins::Number(NumericBins { bins }),
                missing_points,
            }
        }).collect();
        let lowest = std::iter::once(None).chain(cuts.into_iter().map(Some));
        let grades = lowest.enumerate().map(|(place, at_least)| GradeBand { grade: format!("G{place}"), at_least }).collect();
        Scorecard { base_points: base, attributes, grades, weakest_shown }
    }
}

proptest! {
    #[test]
    fn a_score_is_exactly_the_base_plus_the_points(
        scorecard in card(),
        values in proptest::collection::vec(proptest::option::of(-60i64..60), 6),
    ) {
        let numbers = scorecard.attributes.iter().zip(values)
            .filter_map(|(attribute, value)| Some((attribute.name.clone(), Measure::from(Decimal::from(value?)))))
            .collect();
        let input = ScoreDebtorInput {
            debtor: "Huada".to_owned(), scorecard, numbers, categories: std::collections::BTreeMap::new(),
        };
        let score = score_debtor(&input).unwrap();
        let points: i32 = score.lines.iter().map(|line| line.points).sum();
        prop_assert_eq!(score.score, input.scorecard.base_points + points);
        prop_assert_eq!(score.lines.len(), input.scorecard.attributes.len());
        // every known number lies in exactly one bin, the one the line names
        for (line, attribute) in score.lines.iter().zip(&input.scorecard.attributes) {
            let AttributeBins::Number(bins) = &attribute.bins else { panic!("numbers only") };
            if let Some(value) = input.numbers.get(&line.attribute) {
                let inside: Vec<_> = bins.bins.iter().enumerate()
                    .filter(|(_, bin)| bin.at_least.is_none_or(|low| *value >= low) && bin.below.is_none_or(|high| *value < high))
                    .map(|(index, _)| u32::try_from(index).unwrap())
                    .collect();
                prop_assert_eq!(inside, Vec::from_iter(line.bin));
            } else {
                prop_assert!(score.missing.contains(&line.attribute));
            }
        }
        prop_assert!(score.weakest.windows(2).all(|pair| pair[0].lost >= pair[1].lost));
        prop_assert!(u32::try_from(score.weakest.len()).unwrap() <= input.scorecard.weakest_shown);
        let grade = input.scorecard.grades.iter().rfind(|band| band.at_least.is_none_or(|low| score.score >= low));
        prop_assert_eq!(score.grade.as_ref(), grade.map(|band| &band.grade));
    }

    #[test]
    fn a_bin_moved_off_its_neighbour_is_refused(mut scorecard in card(), shift in prop_oneof![Just(-1i64), Just(1)]) {
        let Some(AttributeBins::Number(bins)) = scorecard.attributes.first_mut().map(|attribute| &mut attribute.bins) else {
            panic!("an attribute")
        };
        if let Some(bin) = bins.bins.get_mut(1) {
            bin.at_least = bin.at_least.map(|low| Measure::from(low.decimal() + Decimal::new(shift, 1)));
            let code = if shift > 0 { crate::ErrorCode::Hole } else { crate::ErrorCode::Overlap };
            let input = ScoreDebtorInput {
                debtor: "Huada".to_owned(), scorecard,
                numbers: std::collections::BTreeMap::new(), categories: std::collections::BTreeMap::new(),
            };
            prop_assert_eq!(score_debtor(&input).unwrap_err().code(), code);
        }
    }

    #[test]
    fn the_steps_add_up_to_the_limit_exactly(
        purchases in proptest::option::of(0i64..1_000_000_000),
        net_worth in proptest::option::of(-100_000_000i64..1_000_000_000),
        working_capital in proptest::option::of(-100_000_000i64..1_000_000_000),
        grade in proptest::option::of(0..5usize),
        security in proptest::collection::vec(security(), 0..3),
        term_days in 0u32..120,
        ceiling in proptest::option::of(0i64..100_000_000),
        smallest in proptest::option::of(0i64..10_000_000),
        weighted in any::<bool>(),
        mode in 0..RoundingMode::VALUES.len(),
    ) {
        let mut policy = CreditLimitPolicy {
            ceiling: ceiling.map(cents),
            smallest: smallest.map(cents),
            rounding: LimitRounding { mode: RoundingMode::VALUES[mode].0, ..LimitRounding::default() },
            ..CreditLimitPolicy::default()
        };
        if weighted {
            policy.combination = LimitCombination::Weighted;
            policy.missing = MissingFigureRule::Zero;
            for (terms, weight) in policy.methods.iter_mut().zip([3i64, 2, 1]) {
                terms.weight = Some(Decimal::from(weight).try_into().unwrap());
            }
        }
        let report = set_credit_limit(&SetCreditLimitInput {
            debtor: "Huada".to_owned(),
            currency: Currency::CNY,
            as_of: day(0),
            term_days,
            facts: CreditLimitFacts {
                yearly_purchases: purchases.map(cents),
                net_worth: net_worth.map(cents),
                working_capital: working_capital.map(cents),
                grade: grade.map(|place| ["A", "B", "C", "D", "E"][place].to_owned()),
                security,
            },
            policy: policy.clone(),
        }).unwrap();
        prop_assert_eq!(Amount::sum(report.steps.iter().map(|step| step.change)).unwrap(), report.limit);
        let mut running = Amount::ZERO;
        for step in &report.steps {
            running = running.plus(step.change).unwrap();
            prop_assert_eq!(running, step.limit);
        }
        prop_assert!(!report.limit.is_negative() && report.term_days <= term_days);
        prop_assert!(policy.ceiling.is_none_or(|ceiling| report.limit <= ceiling));
        // what is combined is never above a method that caps
        let combined = report.steps[0].limit;
        for line in report.methods.iter().filter(|line| line.weight.is_none()) {
            prop_assert!(line.figure.is_none_or(|figure| combined <= figure));
        }
        prop_assert!(report.methods.iter().any(|line| line.status == LimitMethodStatus::Decided));
    }

    #[test]
    fn a_first_order_never_leaves_more_than_the_limit(
        order in 1i64..50_000_000,
        checks in proptest::collection::vec((0..3usize, 0..3u8, -500i64..30, prop::bool::weighted(0.9)), 0..12),
    ) {
        let checks: Vec<_> = checks.into_iter().map(|(kind, informant, made, passed)| AdmissionCheck {
            kind: AdmissionCheckKind::VALUES[kind].0,
            informant: format!("I{informant}"),
            date: day(made),
            result: if passed { AdmissionResult::Passed } else { AdmissionResult::Failed },
            note: None,
        }).collect();
        let input = |as_of, checks: &[AdmissionCheck]| AdmitDebtorInput {
            debtor: "Huada".to_owned(),
            currency: Currency::CNY,
            as_of,
            checks: checks.to_vec(),
            first_order: Some(cents(order)),
            blocklist: Blocklist::default(),
            policy: AdmissionPolicy::default(),
        };
        let report = admit_debtor(&input(day(0), &checks)).unwrap();
        let mut turned = checks.clone();
        turned.retain(|check| check.date <= day(0));
        prop_assert_eq!(&admit_debtor(&input(day(0), &turned)).unwrap(), &report);
        match (&report.terms, report.verdict) {
            (None, verdict) => prop_assert_eq!(verdict, AdmissionVerdict::Refused),
            (Some(terms), verdict) => {
                let prepayment = terms.first_order_prepayment.unwrap();
                prop_assert!(!prepayment.is_negative() && prepayment <= cents(order));
                prop_assert!(cents(order).minus(prepayment).unwrap() <= terms.limit);
                prop_assert_eq!(verdict == AdmissionVerdict::Incomplete, !report.missing.is_empty());
            }
        }
        // a pass holds through the last day that is named, and not a day longer
        for state in &report.checks {
            if let Some(last) = state.valid_through {
                let still = |as_of| {
                    let report = admit_debtor(&input(as_of, &turned)).unwrap();
                    report.checks.iter().find(|other| other.kind == state.kind).unwrap().status
                };
                prop_assert_eq!(still(last), AdmissionCheckStatus::Passed);
                prop_assert_ne!(still(last.next().unwrap()), AdmissionCheckStatus::Passed);
            }
        }
    }

    #[test]
    fn an_entry_blocks_on_its_days_and_on_no_other(list in blocklist(), as_of in -2_500i64..2_500) {
        let finding = look_up_blocklist(&LookUpBlocklistInput {
            debtor: "Huada".to_owned(), as_of: day(as_of), blocklist: list,
        }).unwrap();
        let blocks = |hit: &BlocklistHit| {
            hit.since <= day(as_of)
                && hit.last_day.is_none_or(|last| day(as_of) <= last)
                && hit.appeal.as_ref().is_none_or(|appeal| appeal.outcome != AppealOutcome::Allowed)
        };
        prop_assert_eq!(finding.blocked, finding.entries.iter().any(blocks));
        for hit in &finding.entries {
            prop_assert_eq!(hit.status == BlockStatus::InForce, blocks(hit));
            prop_assert!(hit.appeal.as_ref().is_none_or(|appeal| appeal.filed <= day(as_of)));
        }
    }
}
