use std::collections::BTreeSet;

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{
    Amount, Choice, Currency, Date, ErrorCode, Payment, Receivable, ReceivableState,
    StateReceivableInput, state_receivable,
};

/// A rule over a span of cents, both ends included.
fn rule(
    recoverability: Recoverability,
    collateral: CollateralCondition,
    (first, last): (i64, Option<i64>),
    spelling: u8,
) -> TierRule {
    let cents = |cents: i64| Some(Amount::from(Decimal::new(cents, 2)));
    let tiers = Tier::VALUES;
    let mut rule = TierRule {
        tier: tiers[usize::from(spelling) % tiers.len()].0,
        recoverability,
        collateral,
        at_least: None,
        above: None,
        at_most: None,
        below: None,
        origin: RuleOrigin::Threshold,
    };
    match (spelling & 1, first) {
        (_, 1) => {}
        (0, first) => rule.at_least = cents(first),
        (_, first) => rule.above = cents(first - 1),
    }
    match (spelling & 2, last) {
        (_, None) => {}
        (0, Some(last)) => rule.at_most = cents(last),
        (_, Some(last)) => rule.below = cents(last + 1),
    }
    rule
}

prop_compose! {
    /// A partition of all amounts: cuts in cents, each the last cent of its span, and a spelling for each span.
    fn cuts()(cuts in proptest::collection::btree_set(1i64..300_000_000, 0..5))
        (spellings in proptest::collection::vec(any::<u8>(), cuts.len() + 1), cuts in Just(cuts))
        -> Vec<((i64, Option<i64>), u8)> {
        let ends = cuts.iter().copied().map(Some).chain([None]);
        let mut first = 1;
        ends.zip(spellings)
            .map(|(end, spelling)| {
                let span = (first, end);
                first = end.map_or(first, |end| end + 1);
                (span, spelling)
            })
            .collect()
    }
}

prop_compose! {
    /// A valid policy: each recoverability is cut either for both kinds of collateral at once, or for each by itself.
    fn policy()(
        any in [cuts(), cuts()],
        split in [cuts(), cuts()],
        by_collateral in [any::<bool>(), any::<bool>()],
        turn in any::<prop::sample::Index>(),
    ) -> TierPolicy {
        let mut rules = Vec::new();
        for (place, recoverability) in [Recoverability::Likely, Recoverability::Unlikely].into_iter().enumerate() {
            let kinds = if by_collateral[place] {
                vec![(CollateralCondition::With, &any[place]), (CollateralCondition::Without, &split[place])]
            } else {
                vec![(CollateralCondition::Any, &any[place])]
            };
            for (collateral, spans) in kinds {
                for (span, spelling) in spans {
                    rules.push(rule(recoverability, collateral, *span, *spelling));
                }
            }
        }
        let turn = turn.index(rules.len());
        rules.rotate_left(turn);
        TierPolicy { currency: Currency::CNY, rules, treatments: TierTreatments::default() }
    }
}

prop_compose! {
    fn facts()(
        operating in 0..OperatingStatus::VALUES.len(),
        record in 0..PaymentRecord::VALUES.len(),
        days in proptest::option::of(0u32..2_000),
        collateral in 0..Collateral::VALUES.len(),
        disputed in proptest::option::of(0u32..=1_000),
        cause in 0..CauseOfArrears::VALUES.len(),
        contact in 0..Contact::VALUES.len(),
    ) -> DebtorFacts {
        DebtorFacts {
            operating_status: OperatingStatus::VALUES[operating].0,
            payment_record: PaymentRecord::VALUES[record].0,
            oldest_days_past_due: days,
            collateral: Collateral::VALUES[collateral].0,
            disputed_share: disputed.map(|share| Decimal::new(share.into(), 3).try_into().unwrap()),
            cause_of_arrears: CauseOfArrears::VALUES[cause].0,
            contact: Contact::VALUES[contact].0,
        }
    }
}

fn account(place: usize, cents: i64, facts: DebtorFacts) -> Account {
    Account {
        debtor: format!("D-{place}"),
        currency: Currency::CNY,
        outstanding: Decimal::new(cents, 2).into(),
        overdue: None,
        facts,
        stated: None,
    }
}

/// A second, simpler reading of a rule: compare the amounts as they are written.
fn covers(rule: &TierRule, assignment: &TierAssignment) -> bool {
    let amount = assignment.outstanding;
    rule.recoverability == assignment.recoverability
        && (rule.collateral == CollateralCondition::Any || rule.collateral == assignment.collateral)
        && rule.at_least.is_none_or(|end| amount >= end)
        && rule.above.is_none_or(|end| amount > end)
        && rule.at_most.is_none_or(|end| amount <= end)
        && rule.below.is_none_or(|end| amount < end)
}

fn tiers(accounts: Vec<Account>, tier_policy: TierPolicy) -> crate::Result<TierReport> {
    assign_tiers(&AssignTiersInput {
        accounts,
        tier_policy,
        recoverability_policy: RecoverabilityPolicy::default(),
    })
}

proptest! {
    #[test]
    fn every_account_falls_under_exactly_one_rule(
        policy in policy(),
        accounts in proptest::collection::vec((1i64..400_000_000, facts()), 0..20),
    ) {
        // the amounts at which the rules begin and end are the ones that matter, so they are asked too
        let ends = policy.rules.iter().flat_map(|rule| [rule.at_least, rule.above, rule.at_most, rule.below]);
        let ends: Vec<_> = ends.flatten().map(|end| i64::try_from(end.decimal().mantissa()).unwrap()).collect();
        let near = ends.iter().flat_map(|end| [end - 1, *end, end + 1]).filter(|cents| *cents > 0);
        let near = near.map(|cents| (cents, DebtorFacts::default()));
        let accounts: Vec<_> = accounts.into_iter().chain(near).enumerate()
            .map(|(place, (cents, facts))| account(place, cents, facts)).collect();
        let report = tiers(accounts.clone(), policy.clone()).unwrap();
        prop_assert_eq!(report.assignments.len(), accounts.len());
        for assignment in &report.assignments {
            let covering: Vec<_> = policy.rules.iter().enumerate().filter(|(_, rule)| covers(rule, assignment)).collect();
            prop_assert_eq!(covering.len(), 1);
            prop_assert_eq!(covering[0].0, usize::try_from(assignment.rule).unwrap());
            prop_assert_eq!(covering[0].1.tier, assignment.tier);
        }
    }

    #[test]
    fn a_policy_without_one_of_its_rules_has_a_hole(policy in policy(), which in any::<prop::sample::Index>()) {
        let mut policy = policy;
        policy.rules.remove(which.index(policy.rules.len()));
        prop_assert_eq!(tiers(vec![], policy).unwrap_err().code(), ErrorCode::Hole);
    }

    #[test]
    fn a_policy_with_one_of_its_rules_twice_overlaps(
        policy in policy(),
        which in any::<prop::sample::Index>(),
        tier in 0..Tier::VALUES.len(),
    ) {
        let mut policy = policy;
        let mut twice = policy.rules[which.index(policy.rules.len())].clone();
        twice.tier = Tier::VALUES[tier].0;
        policy.rules.push(twice);
        prop_assert_eq!(tiers(vec![], policy).unwrap_err().code(), ErrorCode::Overlap);
    }

    #[test]
    fn the_worklist_is_the_accounts_in_order_and_totals_add_up(
        accounts in proptest::collection::vec((1i64..1_000, facts()), 0..30),
    ) {
        let accounts: Vec<_> = accounts.into_iter().enumerate()
            .map(|(place, (cents, facts))| account(place, cents, facts)).collect();
        let report = tiers(accounts.clone(), TierPolicy::default()).unwrap();
        let keys: BTreeSet<_> = report.worklist.iter().map(|entry| entry.debtor.as_str()).collect();
        prop_assert_eq!(&keys, &accounts.iter().map(|account| account.debtor.as_str()).collect::<BTreeSet<_>>());
        prop_assert_eq!(report.worklist.len(), accounts.len());
        for (place, entry) in report.worklist.iter().enumerate() {
            prop_assert_eq!(usize::try_from(entry.rank).unwrap(), place + 1);
        }
        for pair in report.worklist.windows(2) {
            let (first, second) = (&pair[0], &pair[1]);
            prop_assert!(
                first.expected_recoverable_value > second.expected_recoverable_value
                    || (first.expected_recoverable_value == second.expected_recoverable_value && first.debtor < second.debtor)
            );
        }
        let sum = |amounts: Vec<Amount>| Amount::sum(amounts).unwrap();
        prop_assert_eq!(sum(accounts.iter().map(|account| account.outstanding).collect()), report.outstanding);
        prop_assert_eq!(sum(report.tiers.iter().map(|tier| tier.outstanding).collect()), report.outstanding);
        prop_assert_eq!(report.tiers.iter().map(|tier| tier.debtors).sum::<u32>(), report.debtors);
        prop_assert_eq!(
            sum(report.assignments.iter().map(|line| line.expected_recoverable_value).collect()),
            report.expected_recoverable_value
        );
        for line in &report.assignments {
            prop_assert!(line.expected_recoverable_value <= line.outstanding);
            // the second reading: an exact product, rounded by the decimal library
            let product = line.outstanding.decimal() * line.expected_recovery_rate.decimal();
            let rounded = product.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
            prop_assert_eq!(line.expected_recoverable_value.decimal(), rounded);
        }
    }

    #[test]
    fn contributions_add_up_and_every_fact_is_counted_or_missing(facts in facts()) {
        let report = assess_recoverability(&AssessRecoverabilityInput { facts, ..Default::default() }).unwrap();
        let points: i32 = report.contributions.iter().map(|line| line.points).sum();
        prop_assert_eq!(report.base_points + points, report.score);
        prop_assert_eq!(report.contributions.len() + report.missing_facts.len(), Fact::VALUES.len());
        prop_assert_eq!(report.recoverability == Recoverability::Likely, report.score >= report.likely_from);
    }

    #[test]
    fn a_debtor_that_has_closed_is_unlikely_whatever_else_is_known(facts in facts()) {
        let facts = DebtorFacts { operating_status: OperatingStatus::Closed, ..facts };
        let report = assess_recoverability(&AssessRecoverabilityInput { facts, ..Default::default() }).unwrap();
        prop_assert_eq!(report.recoverability, Recoverability::Unlikely);
    }
}

prop_compose! {
    fn receivable()(
        debtor in 0..4u8,
        foreign in any::<bool>(),
        amount in 1..9_000i64,
        due in -300..60i64,
        payment in proptest::option::of((-300..60i64, 1..12_000i64)),
    ) -> Receivable {
        let cents = |cents: i64| Amount::from(Decimal::new(cents, 2));
        let day = |offset: i64| Date::new(2024, 1, 1).unwrap().plus_days(offset).unwrap();
        let payment = payment.map(|(offset, amount)| Payment { date: day(offset), amount: cents(amount), reference: None });
        Receivable {
            id: String::new(),
            debtor: debtor.to_string(),
            currency: if foreign { "USD" } else { "CNY" }.parse().unwrap(),
            amount: cents(amount),
            issue_date: Some(day(due - 30)),
            due_date: Some(day(due)),
            instalments: Vec::new(),
            payments: payment.into_iter().collect(),
            credits: Vec::new(),
            disputes: Vec::new(),
            attributes: Default::default(),
        }
    }
}

proptest! {
    #[test]
    fn debtors_add_up_to_their_receivables(mut receivables in proptest::collection::vec(receivable(), 0..20)) {
        for (index, receivable) in receivables.iter_mut().enumerate() {
            receivable.id = index.to_string();
        }
        let as_of = Date::new(2024, 1, 1).unwrap();
        let report = summarise_debtors(&SummariseDebtorsInput {
            receivables: receivables.clone(),
            as_of,
            known_facts: Default::default(),
            payment_record: PaymentRecordTerms::default(),
        }).unwrap();
        for debtor in &report.debtors {
            let states: Vec<_> = receivables
                .iter()
                .filter(|one| one.debtor == debtor.debtor && one.currency == debtor.currency)
                .map(|one| state_receivable(&StateReceivableInput { receivable: one.clone(), as_of }).unwrap())
                .collect();
            prop_assert!(!states.is_empty());
            let sum = |amount: fn(&ReceivableState) -> Amount| Amount::sum(states.iter().map(amount)).unwrap();
            prop_assert_eq!(debtor.outstanding, sum(|state| state.outstanding));
            prop_assert_eq!(debtor.overdue, sum(|state| state.overdue));
            prop_assert_eq!(debtor.unapplied_credit, sum(|state| state.unapplied_credit));
            prop_assert_eq!(Some(debtor.oldest_days_past_due), states.iter().map(|state| state.days_past_due).max());
        }
        // nobody who owes or is owed something is left out, and an account is a debtor who owes something
        let there = receivables.iter().filter(|one| {
            one.issue_date <= Some(as_of) || one.payments.iter().any(|payment| payment.date <= as_of)
        });
        let keys: BTreeSet<_> = there.map(|one| (one.debtor.as_str(), one.currency)).collect();
        let summed: Vec<_> = report.debtors.iter().map(|one| (one.debtor.as_str(), one.currency)).collect();
        prop_assert_eq!(summed, keys.into_iter().collect::<Vec<_>>());
        let owing = report.debtors.iter().filter(|one| one.outstanding.is_positive());
        let owing: Vec<_> = owing.map(|one| (&one.debtor, one.currency, one.outstanding)).collect();
        let accounts = report.accounts.iter().map(|one| (&one.debtor, one.currency, one.outstanding));
        prop_assert_eq!(accounts.collect::<Vec<_>>(), owing);
    }
}

#[test]
fn the_default_policy_is_valid_without_accounts() {
    let report = tiers(vec![], TierPolicy::default()).unwrap();
    assert_eq!(report.debtors, 0);
}

#[test]
fn a_hole_and_an_overlap_name_their_case() {
    let mut policy = TierPolicy::default();
    let removed = policy.rules.remove(2);
    let error = tiers(vec![], policy.clone()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "tier_policy.rules: no rule covers likely with collateral, CNY from `50000.01` to `199999.99`"
    );
    policy.rules.push(removed.clone());
    policy.rules.push(TierRule {
        collateral: CollateralCondition::Without,
        ..removed
    });
    let error = tiers(vec![], policy).unwrap_err();
    assert_eq!(
        error.to_string(),
        "tier_policy.rules[8]: rules `7` and `8` both cover likely without collateral, CNY `50000.01`"
    );
}
