//! The laws of a claim, and its interest against the room that reckons it for one receivable alone.

use proptest::prelude::*;

use super::*;
use crate::interest::tests::given::{any_receivable, any_terms, cents, date};
use crate::{
    AccrueLateInterestInput, Amount, Choice, ConditionalWaiver, DailyRate, Factor, FullWaiver,
    GraceRule, InterestCap, InterestCapAmount, InterestCapRate, InterestCapShare, InterestWaiver,
    LateInterestRate, LateInterestTerms, PerDayRate, Period, PeriodUnit, RoundingScope, Share,
    ShareWaiver, WaiverStatus, accrue_late_interest,
};

fn choices<C: Choice + std::fmt::Debug>() -> impl Strategy<Value = C> {
    prop::sample::select(C::VALUES).prop_map(|(value, _)| value)
}

fn any_cap() -> impl Strategy<Value = Option<InterestCap>> {
    prop_oneof![
        3 => Just(None),
        1 => (1i64..1_000_000).prop_map(|amount| Some(InterestCap::Amount(InterestCapAmount { amount: cents(amount) }))),
        1 => (1i64..50).prop_map(|share| Some(InterestCap::ShareOfPrincipal(InterestCapShare {
            share: Factor::try_from(rust_decimal::Decimal::new(share, 2)).unwrap()
        }))),
        1 => (1i64..50).prop_map(|rate| Some(InterestCap::AnnualRate(InterestCapRate {
            rate: rust_decimal::Decimal::new(rate, 2).try_into().unwrap(),
            day_count: crate::DayCount::Actual365Fixed,
        }))),
    ]
}

fn share(hundredths: i64) -> Share {
    rust_decimal::Decimal::new(hundredths, 2)
        .try_into()
        .unwrap()
}

fn any_waiver() -> impl Strategy<Value = Option<InterestWaiver>> {
    prop_oneof![
        3 => Just(None),
        1 => Just(Some(InterestWaiver::Full(FullWaiver::default()))),
        1 => (0i64..=100).prop_map(|hundredths| Some(InterestWaiver::Share(ShareWaiver {
            share: share(hundredths), reason: None
        }))),
        2 => (100i64..500, prop::option::of(1i64..20_000_000), 0i64..=100).prop_map(|(day, amount, hundredths)| {
            Some(InterestWaiver::Conditional(ConditionalWaiver {
                pay_by: date(day), amount: amount.map(cents), share: share(hundredths), reason: None,
            }))
        }),
    ]
}

fn any_late_interest() -> impl Strategy<Value = LateInterestTerms> {
    (any_terms(), any_cap(), any_waiver()).prop_map(|(terms, cap, waiver)| LateInterestTerms {
        cap,
        waiver,
        ..terms
    })
}

fn any_capitalisation() -> impl Strategy<Value = Option<InterestCapitalisation>> {
    prop_oneof![
        2 => Just(None),
        1 => (0i64..300, 1u32..6).prop_map(|(anchor, count)| Some(InterestCapitalisation::EveryPeriod(
            CapitalisationPeriod { anchor: date(anchor), period: Period { count, unit: PeriodUnit::Months } }
        ))),
        1 => prop::collection::btree_set(0i64..800, 1..4).prop_map(|days| Some(InterestCapitalisation::AtDates(
            CapitalisationDates { dates: days.into_iter().map(date).collect() }
        ))),
    ]
}

fn any_claim_terms() -> impl Strategy<Value = ClaimInterestTerms> {
    (any_late_interest(), any_capitalisation()).prop_map(|(late_interest, capitalisation)| {
        let conditional = matches!(late_interest.waiver, Some(InterestWaiver::Conditional(_)));
        ClaimInterestTerms {
            late_interest,
            capitalisation: capitalisation.filter(|_| !conditional),
        }
    })
}

fn any_allocation() -> impl Strategy<Value = AllocationPolicy> {
    let heads = Just(vec![
        ClaimHead::Cost,
        ClaimHead::Interest,
        ClaimHead::Principal,
    ])
    .prop_shuffle();
    let all = vec![
        DebtRule::DueFirst,
        DebtRule::LeastSecured,
        DebtRule::HeaviestBurden,
        DebtRule::OldestDue,
    ];
    let rules = prop::sample::subsequence(all, 0..=4).prop_shuffle();
    (
        choices::<HeadOrder>(),
        choices::<DebtOrder>(),
        choices(),
        heads,
        rules,
    )
        .prop_map(
            |(head_order, debt_order, sequence, heads, debt_rules)| AllocationPolicy {
                heads: if head_order == HeadOrder::Stated {
                    heads
                } else {
                    vec![]
                },
                debt_rules: if debt_order == DebtOrder::Stated {
                    debt_rules
                } else {
                    vec![]
                },
                head_order,
                debt_order,
                sequence,
            },
        )
}

prop_compose! {
    fn any_debt()(
        receivable in any_receivable(), issued in prop::option::of(0i64..60),
        terms in prop::option::of(any_claim_terms()), secured in prop::option::of(0i64..3),
    ) -> ClaimDebt {
        let mut receivable = receivable;
        receivable.issue_date = issued.map(date);
        ClaimDebt { receivable, terms, secured: secured.map(cents) }
    }
}

prop_compose! {
    fn any_claim()(
        debts in prop::collection::vec(any_debt(), 1..4), terms in prop::option::of(any_claim_terms()),
        costs in prop::collection::vec((0i64..700, 1i64..5_000_000, 0usize..6, choices()), 0..4),
        payments in prop::collection::vec((0i64..700, 1i64..20_000_000, 0usize..6), 0..6),
        waivers in prop::collection::vec((0i64..700, prop::option::of(1i64..5_000_000), 0usize..6, choices()), 0..3),
        allocation in any_allocation(), as_of in 0i64..800,
    ) -> StateClaimInput {
        let mut debts = debts;
        for (index, debt) in debts.iter_mut().enumerate() {
            debt.receivable.id = format!("A-{index}");
        }
        let named = |index: usize| debts.get(index).map(|debt| debt.receivable.id.clone());
        StateClaimInput {
            costs: costs.into_iter().map(|(day, amount, index, kind)| ClaimCost {
                date: date(day), amount: cents(amount), receivable: named(index), kind, label: "fee".into(),
            }).collect(),
            payments: payments.into_iter().map(|(day, amount, index)| ClaimPayment {
                date: date(day), amount: cents(amount), designated: named(index), reference: None,
            }).collect(),
            waivers: waivers.into_iter().map(|(day, amount, index, head)| ClaimWaiver {
                date: date(day), amount: amount.map(cents), receivable: named(index), head, reason: None,
            }).collect(),
            debts, terms, allocation, as_of: date(as_of),
        }
    }
}

fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::sum(amounts).unwrap()
}

fn head(heads: &[ClaimHeadTotal], head: ClaimHead) -> &ClaimHeadTotal {
    heads.iter().find(|total| total.head == head).unwrap()
}

fn index(head: ClaimHead) -> usize {
    ClaimHead::VALUES
        .iter()
        .position(|(value, _)| *value == head)
        .unwrap()
}

/// One receivable, principal first, no costs: what the two rooms say of its interest.
fn alone(
    receivable: crate::Receivable,
    late_interest: LateInterestTerms,
    as_of: crate::Date,
) -> (ClaimStatement, crate::LateInterestStatement) {
    let statement = accrue_late_interest(&AccrueLateInterestInput {
        receivable: receivable.clone(),
        terms: late_interest.clone(),
        as_of,
    })
    .unwrap();
    let claim = state_claim(&StateClaimInput {
        debts: vec![ClaimDebt {
            receivable,
            terms: None,
            secured: None,
        }],
        terms: Some(ClaimInterestTerms {
            late_interest,
            capitalisation: None,
        }),
        costs: vec![],
        payments: vec![],
        waivers: vec![],
        allocation: AllocationPolicy {
            head_order: HeadOrder::PrincipalFirst,
            ..AllocationPolicy::default()
        },
        as_of,
    })
    .unwrap();
    (claim, statement)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn charges_less_payments_credits_and_waivers_are_the_balances(input in any_claim()) {
        let claim = state_claim(&input).unwrap();
        let all = claim.debts.iter().map(|debt| &debt.heads).chain([&claim.heads]);
        for total in all.flatten() {
            let net = total.charged.plus(total.capitalised).unwrap().minus(total.paid).unwrap();
            let net = net.minus(total.credited).unwrap().minus(total.waived).unwrap();
            prop_assert_eq!(net, total.balance);
            for amount in [total.charged, total.paid, total.credited, total.waived, total.balance] {
                prop_assert!(!amount.is_negative(), "{:?}", total);
            }
        }
        for total in &claim.heads {
            let own = sum(claim.debts.iter().map(|debt| head(&debt.heads, total.head).balance));
            let common = if total.head == ClaimHead::Cost { claim.common_costs } else { Amount::ZERO };
            prop_assert_eq!(own.plus(common).unwrap(), total.balance);
        }
        let met = sum(claim.heads.iter().flat_map(|total| [total.paid, total.credited]));
        let came = claim.received.plus(claim.credited).unwrap();
        prop_assert_eq!(came, met.plus(claim.unapplied_credit).unwrap());
        prop_assert_eq!(sum(claim.heads.iter().map(|total| total.capitalised)), Amount::ZERO);
        for debt in &claim.debts {
            let interest = head(&debt.heads, ClaimHead::Interest);
            prop_assert_eq!(debt.accrued.minus(debt.capped).unwrap(), interest.charged);
            let lines = claim.interest_lines.iter().filter(|line| line.receivable == debt.receivable);
            prop_assert_eq!(sum(lines.map(|line| line.interest)), debt.accrued);
        }
    }

    #[test]
    fn every_event_and_every_row_follows_from_the_one_before(input in any_claim()) {
        let claim = state_claim(&input).unwrap();
        let mut owed = [Amount::ZERO; 3];
        let mut last = None;
        for event in &claim.events {
            prop_assert!(last <= event.date, "the days ascend");
            last = event.date;
            for entry in &event.entries {
                let at = &mut owed[index(entry.head)];
                *at = at.plus(entry.amount).unwrap();
            }
            let ClaimBalances { cost, interest, principal, total } = &event.balances;
            prop_assert_eq!(&owed, &[*cost, *interest, *principal]);
            prop_assert_eq!(sum(owed), *total);
            prop_assert!(owed.iter().all(|amount| !amount.is_negative()), "{:?}", event);
            prop_assert!(!event.unapplied_credit.is_negative());
            if event.kind == ClaimEventKind::Payment {
                let paid = sum(event.entries.iter().map(|entry| entry.amount)).negated();
                prop_assert!(paid <= event.amount && event.entries.iter().all(|entry| entry.amount.is_negative()));
            }
        }
        prop_assert_eq!(sum(owed), claim.balances.total);
        let mut balance = Amount::ZERO;
        for (index, row) in claim.sheet.iter().enumerate() {
            balance = sum([balance, row.cost, row.interest, row.principal]);
            prop_assert_eq!(balance, row.balance);
            prop_assert_eq!(usize::try_from(row.number).unwrap(), index + 1);
            if let Some(working) = &row.working {
                prop_assert_eq!(working.interest.minus(working.charged_before).unwrap(), row.interest);
                prop_assert_eq!(working.first_day.days_until(working.last_day) + 1, i64::from(working.days));
            }
        }
        prop_assert_eq!(balance, claim.balances.total);
    }

    #[test]
    fn with_the_principal_first_and_no_costs_interest_is_that_of_the_receivable_alone(
        receivable in any_receivable(), terms in any_late_interest(), as_of in 0i64..800,
    ) {
        let (claim, statement) = alone(receivable, terms.clone(), date(as_of));
        let debt = &claim.debts[0];
        prop_assert_eq!(debt.accrued, statement.accrued);
        prop_assert_eq!(debt.capped, statement.capped);
        let waits = terms.grace == GraceRule::WaitsThenFromDueDate;
        let conditional = matches!(terms.waiver, Some(InterestWaiver::Conditional(_)));
        if !(waits && conditional) {
            prop_assert_eq!(head(&debt.heads, ClaimHead::Interest).waived, statement.waived);
            if let (Some(one), Some(other)) = (&debt.waiver, &statement.waiver) {
                prop_assert_eq!(one.status, other.status);
                prop_assert_eq!(one.still_to_pay, other.still_to_pay);
            }
        }
        if terms.waiver.is_none() && terms.rounding.scope != RoundingScope::PerDay {
            prop_assert_eq!(debt.per_day, statement.per_day);
        }
        prop_assert_eq!(claim.interest_lines.len(), statement.lines.len());
        if terms.rounding.scope != RoundingScope::PerTotal {
            for (one, other) in claim.interest_lines.iter().zip(&statement.lines) {
                prop_assert_eq!(
                    (one.due_date, one.first_day, one.last_day, one.days, one.base, one.exact, one.interest, one.projected),
                    (other.due_date, other.first_day, other.last_day, other.days, other.base, other.exact, other.interest, other.projected)
                );
                prop_assert_eq!(&one.rate, &other.rate);
            }
        }
    }

    #[test]
    fn each_further_day_adds_the_amount_per_day(
        input in any_claim(), rate in 0i64..=100, further in 1i64..200,
    ) {
        let mut input = input;
        let rate = DailyRate::try_from(rust_decimal::Decimal::new(rate, 4)).unwrap();
        let simple = || ClaimInterestTerms {
            late_interest: LateInterestTerms {
                rounding: crate::Rounding { scope: RoundingScope::PerDay, ..crate::Rounding::default() },
                ..crate::interest::tests::given::terms(LateInterestRate::PerDay(PerDayRate { rate }))
            },
            capitalisation: None,
        };
        input.terms = Some(simple());
        for debt in &mut input.debts {
            debt.terms = debt.terms.as_ref().map(|_| simple());
        }
        input.as_of = date(800); // after every due date, payment and cost
        let now = state_claim(&input).unwrap();
        input.as_of = date(800 + further);
        let then = state_claim(&input).unwrap();
        let more = (0..further).try_fold(Amount::ZERO, |sum, _| sum.plus(now.per_day)).unwrap();
        prop_assert_eq!(now.balances.total.plus(more).unwrap(), then.balances.total);
        prop_assert_eq!(now.per_day, then.per_day);
    }

    #[test]
    fn what_is_dated_later_has_not_happened(input in any_claim()) {
        let claim = state_claim(&input).unwrap();
        let mut past = input;
        let as_of = past.as_of;
        past.costs.retain(|cost| cost.date <= as_of);
        past.payments.retain(|payment| payment.date <= as_of);
        past.waivers.retain(|waiver| waiver.date <= as_of);
        for debt in &mut past.debts {
            debt.receivable.payments.retain(|payment| payment.date <= as_of);
            debt.receivable.credits.retain(|credit| credit.date <= as_of);
        }
        prop_assert_eq!(state_claim(&past).unwrap(), claim);
    }

    #[test]
    fn no_interest_on_interest_unless_it_is_agreed(input in any_claim()) {
        let mut input = input;
        for terms in input.debts.iter_mut().filter_map(|debt| debt.terms.as_mut()).chain(input.terms.as_mut()) {
            terms.capitalisation = None;
        }
        let claim = state_claim(&input).unwrap();
        for line in &claim.interest_lines {
            prop_assert_eq!(line.base_kind, ClaimInterestBase::Principal);
            let debt = input.debts.iter().find(|debt| debt.receivable.id == line.receivable).unwrap();
            let part = debt.receivable.instalments.iter().find(|part| part.due_date == line.due_date).unwrap();
            prop_assert!(line.base <= part.amount);
        }
        prop_assert!(claim.heads.iter().all(|total| total.capitalised.is_zero()));
    }

    #[test]
    fn lines_of_one_base_follow_one_another(input in any_claim()) {
        let claim = state_claim(&input).unwrap();
        for pair in claim.interest_lines.windows(2) {
            let (one, other) = (&pair[0], &pair[1]);
            if (&one.receivable, one.base_kind, one.due_date) == (&other.receivable, other.base_kind, other.due_date) {
                prop_assert!(one.last_day < other.first_day);
            }
        }
    }

    #[test]
    fn an_unapplied_credit_means_that_nothing_issued_is_owed(input in any_claim()) {
        let claim = state_claim(&input).unwrap();
        let waiting = sum(claim.debts.iter().map(|debt| debt.reserved));
        if claim.unapplied_credit > waiting {
            prop_assert!(claim.balances.total.is_zero());
        }
    }

    #[test]
    fn costs_interest_principal_leaves_no_later_head_paid_before_an_earlier(
        receivable in any_receivable(), terms in any_terms(), as_of in 0i64..800,
        costs in prop::collection::vec((0i64..600, 1i64..5_000_000), 0..3),
    ) {
        let mut receivable = receivable;
        receivable.credits.clear();
        let claim = state_claim(&StateClaimInput {
            debts: vec![ClaimDebt { receivable, terms: None, secured: None }],
            terms: Some(ClaimInterestTerms { late_interest: terms, capitalisation: None }),
            costs: costs.into_iter().map(|(day, amount)| ClaimCost {
                date: date(day), kind: ClaimCostKind::LegalFee, label: "fee".into(), amount: cents(amount), receivable: None,
            }).collect(),
            payments: vec![], waivers: vec![], allocation: AllocationPolicy::default(), as_of: date(as_of),
        }).unwrap();
        for event in claim.events.iter().filter(|event| event.kind == ClaimEventKind::Payment) {
            let met = |head| event.entries.iter().any(|entry| entry.head == head);
            if met(ClaimHead::Principal) {
                prop_assert!(event.balances.interest.is_zero() && event.balances.cost.is_zero(), "{:?}", event);
            }
            if met(ClaimHead::Interest) {
                prop_assert!(event.balances.cost.is_zero());
            }
        }
    }
}

#[test]
fn a_met_condition_frees_what_had_paid_the_interest() {
    let input: StateClaimInput = crate::from_json(
        r#"{
        "debts": [{"receivable": {"id": "A", "debtor": "D", "currency": "CNY", "amount": "500000", "due_date": "2023-10-31"}}],
        "terms": {"late_interest": {"rate": {"per_day": {"rate": "0.0003"}}, "waiver": {"conditional": {"pay_by": "2024-02-05"}}}},
        "payments": [{"date": "2024-02-05", "amount": "500000", "designated": "A"}],
        "as_of": "2024-02-10"
    }"#,
    )
    .unwrap();
    let claim = state_claim(&input).unwrap();
    assert!(claim.balances.total.is_zero());
    assert_eq!(claim.per_day, Amount::ZERO);
    let waiver = claim.debts[0].waiver.as_ref().unwrap();
    assert_eq!(
        (waiver.status, waiver.amount.to_string().as_str()),
        (WaiverStatus::Met, "14400.00")
    );
    let kinds: Vec<_> = claim.events.iter().map(|event| event.kind).collect();
    assert_eq!(
        kinds,
        [
            ClaimEventKind::Principal,
            ClaimEventKind::Interest,
            ClaimEventKind::Payment,
            ClaimEventKind::PaymentFreed,
            ClaimEventKind::InterestWaived,
            ClaimEventKind::CreditApplied,
        ]
    );
}
