//! What holds for every input: "exactly", "never" and "always".

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{
    Amount, Compounding, CostOfCapital, Credit, Date, DayCount, Payment, Receivable, Rounding,
    RoundingMode, Share,
};

fn cents(cents: i64) -> Amount {
    Amount::from(Decimal::new(cents, 2))
}

fn day(offset: i64) -> Date {
    Date::new(2024, 1, 1).unwrap().plus_days(offset).unwrap()
}

fn share(thousandths: i64) -> Share {
    Share::try_from(Decimal::new(thousandths, 3)).unwrap()
}

fn receivable(amount: i64, payments: &[(i64, i64)], credits: &[(i64, i64)]) -> Receivable {
    Receivable {
        id: "A-1".into(),
        debtor: "D-1".into(),
        currency: "CNY".parse().unwrap(),
        amount: cents(amount),
        issue_date: Some(day(0)),
        due_date: None,
        instalments: Vec::new(),
        payments: payments
            .iter()
            .map(|(date, amount)| Payment {
                date: day(*date),
                amount: cents(*amount),
                reference: None,
            })
            .collect(),
        credits: credits
            .iter()
            .map(|(date, amount)| Credit {
                date: day(*date),
                amount: cents(*amount),
                reason: None,
            })
            .collect(),
        disputes: Vec::new(),
        attributes: Default::default(),
    }
}

fn rules() -> impl Strategy<Value = PartPaymentRule> {
    prop_oneof![
        Just(PartPaymentRule::ProRata),
        Just(PartPaymentRule::OnFinalPayment),
        Just(PartPaymentRule::WholeOnly)
    ]
}

prop_compose! {
    fn quotes()(
        amount in 1..5_000_000i64,
        payments in prop::collection::vec((-5..60i64, 1..3_000_000i64), 0..5),
        credits in prop::collection::vec((-5..60i64, 1..500_000i64), 0..2),
        steps in prop::collection::vec((1..15u32, 1..300i64), 1..4),
        tax in 0..100i64,
        goods_only in any::<bool>(),
        rule in rules(),
        down in any::<bool>(),
        as_of in -5..70i64,
    ) -> QuoteEarlyPaymentInput {
        let mut days = 0;
        let mut discount = 999;
        let steps = steps.into_iter().map(|(more, less)| {
            days += more;
            discount -= less;
            EarlyPaymentStep { within_days: days, discount: share(discount) }
        }).collect();
        QuoteEarlyPaymentInput {
            receivable: receivable(amount, &payments, &credits),
            tax: Some(cents(amount * tax / 100)),
            freight: Some(Amount::ZERO),
            start_date: None,
            terms: EarlyPaymentTerms {
                steps,
                net_days: Some(60),
                end_of_month: false,
                adjustment: None,
                base: if goods_only { DiscountBase::GoodsOnly } else { DiscountBase::WholeAmount },
                part_payments: rule,
                rounding: Rounding {
                    mode: if down { RoundingMode::Down } else { RoundingMode::HalfAwayFromZero },
                    ..Rounding::default()
                },
            },
            as_of: day(as_of),
        }
    }
}

proptest! {
    #[test]
    fn a_quote_always_adds_up(input in quotes()) {
        let quote = quote_early_payment(&input).unwrap();
        let left = Amount::sum([quote.paid, quote.discount_taken, quote.credited, quote.outstanding]).unwrap();
        prop_assert_eq!(left, quote.amount.plus(quote.unapplied_credit).unwrap());
        for one in &quote.payments {
            let used = one.settled.minus(one.discount).unwrap();
            prop_assert_eq!(used.plus(one.unapplied).unwrap(), one.paid);
            prop_assert!(!one.discount.is_negative() && !one.unapplied.is_negative());
        }
        for window in &quote.windows {
            prop_assert_eq!(window.payable.plus(window.discount).unwrap(), quote.outstanding);
        }
    }

    #[test]
    fn paying_later_never_costs_less_and_no_discount_outlives_its_window(input in quotes()) {
        let quote = quote_early_payment(&input).unwrap();
        for pair in quote.windows.windows(2) {
            prop_assert!(pair[0].payable <= pair[1].payable);
            prop_assert_eq!(pair[0].last_day.unwrap().next().unwrap(), pair[1].first_day);
        }
        let last = quote.windows.iter().rev().nth(1).unwrap().last_day.unwrap();
        for one in quote.payments.iter().filter(|one| one.date > last || one.date < day(0)) {
            prop_assert!(one.discount.is_zero());
        }
        if input.as_of > last || input.as_of < day(0) {
            prop_assert_eq!(quote.payable_now, quote.outstanding);
        }
    }

    #[test]
    fn no_discount_is_above_that_of_the_first_step_on_the_base(input in quotes()) {
        let quote = quote_early_payment(&input).unwrap();
        let most = quote.discount_base.decimal() * input.terms.steps[0].discount.decimal();
        // each payment may round by half a cent
        let slack = Decimal::new(1, 2) * Decimal::from(quote.payments.len() + 1);
        let all = quote.discount_taken.plus(quote.discount_now).unwrap();
        prop_assert!(all.decimal() <= most + slack, "{all} {most}");
    }

    #[test]
    fn what_is_quoted_exactly_clears_the_debt(mut input in quotes()) {
        let quote = quote_early_payment(&input).unwrap();
        prop_assume!(quote.payable_now.is_positive());
        input.receivable.payments.push(Payment { date: input.as_of, amount: quote.payable_now, reference: None });
        let paid = quote_early_payment(&input).unwrap();
        prop_assert!(paid.outstanding.is_zero());
        prop_assert_eq!(paid.unapplied_credit, quote.unapplied_credit);
        prop_assert_eq!(paid.discount_taken, quote.discount_taken.plus(quote.discount_now).unwrap());
    }

    #[test]
    fn the_largest_discount_is_worth_giving_and_a_cent_more_is_not(
        amount in 100..900_000_000i64, days in 1..800i64, rate in 1..300i64, risk in 0..1_000i64, simple in any::<bool>(),
    ) {
        let mut input = PriceEarlyPaymentInput {
            currency: "CNY".parse().unwrap(),
            amount: cents(amount),
            paid_early_on: day(0),
            paid_otherwise_on: day(days),
            cost_of_capital: cost(rate, simple),
            risk: Some(NonPaymentRisk { probability: share(risk), recovered: None }),
            offered: None,
        };
        let price = price_early_payment(&input).unwrap();
        prop_assert_eq!(price.largest.discount.plus(price.largest.payable).unwrap(), price.amount);
        prop_assert!(price.largest.payable >= price.value_of_waiting.minus(cents(1)).unwrap());
        let exactly = |discount: Amount| {
            let share = (discount.decimal() / price.amount.decimal()).round_dp(20);
            Share::try_from(share).ok().filter(|share| *share != Share::WHOLE)
        };
        if let Some(offer) = exactly(price.largest.discount) {
            input.offered = Some(offer);
            let offered = price_early_payment(&input).unwrap();
            prop_assert_eq!(offered.verdict, Some(EarlyPaymentVerdict::WorthGiving));
        }
        if let Some(offer) = exactly(price.largest.discount.plus(cents(1)).unwrap()) {
            input.offered = Some(offer);
            let offered = price_early_payment(&input).unwrap();
            prop_assert_eq!(offered.verdict, Some(EarlyPaymentVerdict::TooDear));
        }
    }

    #[test]
    fn a_dearer_capital_is_never_worth_a_smaller_discount(amount in 100..900_000_000i64, days in 1..800i64, rate in 0..300i64) {
        let largest = |rate: i64| {
            price_early_payment(&PriceEarlyPaymentInput {
                currency: "CNY".parse().unwrap(),
                amount: cents(amount),
                paid_early_on: day(0),
                paid_otherwise_on: day(days),
                cost_of_capital: cost(rate, false),
                risk: None,
                offered: None,
            }).unwrap().largest.discount
        };
        prop_assert!(largest(rate) <= largest(rate + 1));
    }
}

fn cost(thousandths: i64, simple: bool) -> CostOfCapital {
    CostOfCapital {
        rate: Decimal::new(thousandths, 3).try_into().unwrap(),
        compounding: if simple {
            Compounding::Simple
        } else {
            Compounding::Compound
        },
        day_count: None,
    }
}

prop_compose! {
    fn settlements()(
        amount in 10_000..500_000_000i64,
        offered in prop::collection::vec((1..60i64, 1..1_000i64), 1..4),
        scenarios in prop::collection::vec((0..300i64, 0..900i64), 1..4),
        pursuit in prop::option::of((0..400i64, 1..2_000_000i64)),
        rate in 0..300i64,
        simple in any::<bool>(),
    ) -> EvaluateSettlementInput {
        let mut debt = receivable(amount, &[], &[]);
        debt.due_date = Some(day(0));
        let mut by = 90;
        let payments: Vec<_> = offered.iter().map(|(more, share)| {
            by += more;
            SettlementPayment { pay_by: day(by), amount: cents((amount * share / 4_000).max(1)) }
        }).collect();
        EvaluateSettlementInput {
            receivable: debt,
            terms: Some(crate::from_json(r#"{"rate": {"per_day": {"rate": "0.0003"}}}"#).unwrap()),
            costs: Some(cents(10_000)),
            as_of: day(90),
            offers: vec![SettlementOffer { name: "offer".into(), payments, probability: None }],
            waiting: WaitingTerms {
                scenarios: scenarios.into_iter().map(|(probability, later)| WaitingScenario {
                    probability: share(probability), on: day(90 + later), amount: None,
                }).collect(),
                pursuit: pursuit.into_iter().map(|(later, amount)| PursuitCost { on: day(90 + later), amount: cents(amount) }).collect(),
            },
            cost_of_capital: cost(rate, simple),
        }
    }
}

proptest! {
    #[test]
    fn a_settlement_adds_up_and_its_verdict_is_by_the_figures_shown(input in settlements()) {
        let evaluation = evaluate_settlement(&input).unwrap();
        let offer = &evaluation.offers[0];
        let waiting = &evaluation.waiting;
        let comes = Amount::sum(waiting.scenarios.iter().map(|one| one.value)).unwrap();
        let goes = Amount::sum(waiting.pursuit.iter().map(|one| one.value)).unwrap();
        prop_assert_eq!(comes.minus(goes).unwrap(), waiting.value);
        prop_assert_eq!(Amount::sum(offer.payments.iter().map(|one| one.value)).unwrap(), offer.value);
        prop_assert_eq!(offer.total.plus(offer.forgone).unwrap(), offer.claim);
        prop_assert_eq!(offer.forgone_principal.plus(offer.forgone_interest_and_costs).unwrap(), offer.forgone);
        prop_assert!(!offer.forgone_principal.is_negative() && !offer.forgone_interest_and_costs.is_negative());
        prop_assert_eq!(offer.verdict == SettlementVerdict::Accept, offer.value >= waiting.value);
        prop_assert_eq!(offer.lapse.claim.minus(offer.total).unwrap(), offer.lapse.comes_back);
        prop_assert_eq!(evaluation.best.is_some(), offer.verdict == SettlementVerdict::Accept);
    }

    #[test]
    fn the_break_even_is_always_accepted_and_two_cents_less_never(mut input in settlements()) {
        input.offers[0].payments.truncate(1);
        let evaluation = evaluate_settlement(&input).unwrap();
        let offer = &evaluation.offers[0];
        prop_assume!(offer.verdict != SettlementVerdict::Decline && offer.break_even > cents(2));
        prop_assume!(offer.break_even <= offer.claim);
        let mut verdict = |amount: Amount| {
            input.offers[0].payments[0].amount = amount;
            evaluate_settlement(&input).ok().map(|one| one.offers[0].verdict)
        };
        prop_assert_eq!(verdict(offer.break_even), Some(SettlementVerdict::Accept));
        prop_assert_ne!(verdict(offer.break_even.minus(cents(2)).unwrap()), Some(SettlementVerdict::Accept));
    }
}

prop_compose! {
    fn concessions()(
        principal in 0..100_000_000i64,
        interest in 0..1_000_000i64,
        costs in 0..100_000i64,
        floor in 0..1_000i64,
        total in 0..5_000_000i64,
        each in prop::option::of(1..1_000_000i64),
        returns in prop::collection::vec(prop::option::of(1..500_000i64), 0..8),
        given in prop::collection::vec((1..500_000i64, 0..3u8), 0..4),
        pattern in 0..3u8,
        unit in prop_oneof![Just(None), Just(Some(100)), Just(Some(100_000))],
    ) -> PlanConcessionsInput {
        PlanConcessionsInput {
            currency: "CNY".parse().unwrap(),
            principal: cents(principal),
            interest: Some(cents(interest)),
            costs: Some(cents(costs)),
            floor: cents((principal + interest + costs) / 1_000 * floor),
            authority: ConcessionAuthority { holder: None, total: cents(total), each: each.map(cents) },
            returns: returns.into_iter().enumerate().map(|(index, worth)| ConcessionReturn {
                id: index.to_string(), kind: ReturnKind::Other, ask: None, worth: worth.map(cents),
            }).collect(),
            given: given.into_iter().enumerate().map(|(index, (amount, status))| GivenConcession {
                return_id: index.to_string(),
                amount: cents(amount),
                status: [ReturnStatus::Awaited, ReturnStatus::Received, ReturnStatus::Broken][usize::from(status)],
            }).collect(),
            pattern: [ConcessionPattern::Diminishing, ConcessionPattern::Halving, ConcessionPattern::Equal][usize::from(pattern)],
            unit: unit.map(cents),
        }
    }
}

proptest! {
    #[test]
    fn a_ladder_never_passes_the_floor_nor_the_authority(input in concessions()) {
        let plan = plan_concessions(&input).unwrap();
        for step in &plan.steps {
            prop_assert!(step.left_to_pay >= plan.floor);
            prop_assert!(step.conceded <= input.authority.total);
            prop_assert!(input.authority.each.is_none_or(|each| step.concession <= each));
            prop_assert!(step.concession.is_positive());
            prop_assert_eq!(Amount::sum([step.interest, step.costs, step.principal]).unwrap(), step.concession);
            prop_assert_eq!(step.left_to_pay.plus(step.conceded).unwrap(), plan.claim);
            prop_assert!(step.principal.is_zero() || step.conceded >= input.interest.unwrap());
        }
        let planned = Amount::sum(plan.steps.iter().map(|step| step.concession)).unwrap();
        prop_assert_eq!(planned.plus(plan.unused).unwrap(), plan.room_left);
    }

    #[test]
    fn a_ladder_never_gives_twice_for_one_return_nor_more_than_it_is_worth(input in concessions()) {
        let plan = plan_concessions(&input).unwrap();
        let mut seen: Vec<_> = input.given.iter().map(|one| one.return_id.clone()).collect();
        for step in &plan.steps {
            prop_assert!(!seen.contains(&step.return_id));
            seen.push(step.return_id.clone());
            let asked = input.returns.iter().find(|one| one.id == step.return_id).unwrap();
            prop_assert!(asked.worth.is_none_or(|worth| step.concession <= worth));
        }
        if input.pattern != ConcessionPattern::Equal {
            prop_assert!(plan.steps.windows(2).all(|pair| pair[0].concession >= pair[1].concession));
        }
        let awaited = input.given.iter().any(|one| one.status == ReturnStatus::Awaited);
        prop_assert!(!awaited || plan.next.is_none());
    }

    #[test]
    fn a_ladder_climbed_step_by_step_never_passes_the_floor(mut input in concessions(), kept in any::<u8>()) {
        input.given.clear();
        for round in 0..10 {
            let plan = plan_concessions(&input).unwrap();
            prop_assert!(plan.left_to_pay >= plan.floor);
            prop_assert!(plan.conceded <= input.authority.total);
            let Some(next) = plan.next else { break };
            let status = if kept & (1 << (round % 8)) == 0 { ReturnStatus::Broken } else { ReturnStatus::Received };
            input.given.push(GivenConcession { return_id: next.return_id, amount: next.concession, status });
        }
        prop_assert!(input.given.len() <= input.returns.len());
        prop_assert!(plan_concessions(&input).unwrap().next.is_none());
    }

    #[test]
    fn a_bill_always_adds_up_and_its_true_yield_is_its_rate(
        face in 100_000..900_000_000i64, days in 1..366i64, rate in 0..200i64, fee in 0..10_000i64, yielded in any::<bool>(),
    ) {
        let statement = discount_bill(&DiscountBillInput {
            bill: AcceptedBill {
                number: None,
                kind: AcceptanceKind::BankersAcceptance,
                currency: "CNY".parse().unwrap(),
                face: cents(face),
                maturity: day(days),
            },
            discount_date: day(0),
            terms: BillDiscountTerms {
                method: if yielded { BillDiscountMethod::TrueYield } else { BillDiscountMethod::BankDiscount },
                rate: Decimal::new(rate, 3).try_into().unwrap(),
                day_count: DayCount::Actual360,
                transit_days: 0,
                adjustment: None,
                fee: Some(cents(fee)),
                commission: None,
                recourse: BillRecourse::default(),
            },
            holding: None,
        }).unwrap();
        let sum = Amount::sum([statement.proceeds, statement.discount, statement.fees]).unwrap();
        prop_assert_eq!(sum, statement.face);
        let cost = statement.simple_yearly_cost.unwrap().decimal();
        let rate = statement.rate.decimal();
        // a cent of rounding weighs most where the days are few
        let slack = Decimal::new(1, 2) / statement.proceeds.decimal() * Decimal::from(360) / Decimal::from(days) + Decimal::new(1, 6);
        if yielded && fee == 0 {
            prop_assert!((cost - rate).abs() <= slack, "{cost} {rate}");
        } else {
            prop_assert!(cost + slack >= rate);
        }
    }
}
