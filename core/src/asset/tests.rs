//! The laws that hold whatever is offered, sold, transferred or pledged.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{Amount, Choice, ClaimHead, CostOfCapital, Currency, Date, Share};

fn cents(cents: i64) -> Amount {
    Decimal::new(cents, 2).into()
}

fn share(thousandths: u32) -> Share {
    Decimal::new(thousandths.into(), 3).try_into().unwrap()
}

fn day() -> Date {
    "2024-01-31".parse().unwrap()
}

fn sum(amounts: impl IntoIterator<Item = Amount>) -> Amount {
    Amount::sum(amounts).unwrap()
}

prop_compose! {
    fn cost()(
        kind in 0..AssetCostKind::VALUES.len(),
        basis in 0..3,
        size in 0u32..1_000,
        debtor in any::<bool>(),
    ) -> AssetCost {
        let amount = cents(i64::from(size) * 1_000);
        AssetCost {
            kind: AssetCostKind::VALUES[kind].0,
            basis: match basis {
                0 => AssetCostBasis::Amount(AssetCostAmount { amount }),
                1 => AssetCostBasis::Share(AssetCostShare { share: share(size) }),
                _ => AssetCostBasis::PerDay(AssetCostPerDay { amount: cents(size.into()) }),
            },
            borne_by: if debtor { CostBearer::Debtor } else { CostBearer::Creditor },
        }
    }
}

prop_compose! {
    fn asset()(
        kind in 0..AssetKind::VALUES.len(),
        quantity in 1i64..100_000,
        price in proptest::option::weighted(0.9, 1i64..10_000_000),
        age in 0i64..60,
        stated in proptest::option::of(1i64..100_000_000),
        condition in 0..AssetCondition::VALUES.len(),
        days_to_sell in proptest::option::of(0u32..200),
        costs in proptest::collection::vec(cost(), 0..4),
        charges in proptest::collection::vec(1i64..10_000_000, 0..3),
    ) -> OfferedAsset {
        OfferedAsset {
            id: String::new(),
            kind: AssetKind::VALUES[kind].0,
            quantity: Decimal::new(quantity, 2).try_into().unwrap(),
            unit: None,
            market: price.map(|price| MarketPrice {
                unit_price: Decimal::new(price, 3).into(),
                date: day().plus_days(-age).unwrap(),
                source: "list".into(),
            }),
            stated_value: stated.map(cents),
            condition: AssetCondition::VALUES[condition].0,
            days_to_sell,
            costs,
            prior_charges: charges
                .into_iter()
                .map(|amount| PriorCharge { holder: "bank".into(), amount: cents(amount) })
                .collect(),
        }
    }
}

fn assets() -> impl Strategy<Value = Vec<OfferedAsset>> {
    proptest::collection::vec(asset(), 1..5).prop_map(|mut assets| {
        for (index, asset) in assets.iter_mut().enumerate() {
            asset.id = format!("A-{index}");
        }
        assets
    })
}

prop_compose! {
    fn policy()(
        market in any::<bool>(),
        deduct in any::<bool>(),
        most_days_to_sell in 0u32..400,
        most_price_age_days in 0u32..60,
        rate in proptest::option::of(-200i64..500),
        residual_instalments in 1u32..6,
        property in any::<bool>(),
    ) -> AssetOfferPolicy {
        let mut classes = AssetClassRules::default();
        classes.property.accepted = property;
        AssetOfferPolicy {
            credited_at: if market { CreditBasis::MarketValue } else { CreditBasis::NetRealisableValue },
            most_days_to_sell,
            most_price_age_days,
            encumbered: if deduct { EncumbranceRule::Deduct } else { EncumbranceRule::Refuse },
            classes,
            cost_of_capital: rate.map(|rate| CostOfCapital {
                rate: Decimal::new(rate, 3).try_into().unwrap(),
                compounding: crate::Compounding::default(),
                day_count: None,
            }),
            residual_instalments,
            ..AssetOfferPolicy::default()
        }
    }
}

fn check_appraisal(asset: &AppraisedAsset) -> Result<(), TestCaseError> {
    let lines = asset.lines.iter().map(|line| line.amount);
    prop_assert_eq!(sum(lines), asset.net_realisable_value);
    prop_assert!(!asset.net_realisable_value.is_negative());
    prop_assert!(!asset.credit.is_negative());
    if !asset.accepted {
        prop_assert!(asset.credit.is_zero());
        prop_assert!(!asset.reasons.is_empty());
    }
    if let Some(stated) = asset.stated_value {
        prop_assert!(asset.credit <= stated);
    }
    prop_assert!(asset.credit <= asset.market_value.max(asset.net_realisable_value));
    Ok(())
}

proptest! {
    #[test]
    fn an_offer_adds_up(claim in 1i64..200_000_000, assets in assets(), policy in policy()) {
        let input = ValueAssetOfferInput {
            currency: Currency::CNY, claim: cents(claim), as_of: day(), assets, policy,
        };
        let report = value_asset_offer(&input).unwrap();
        for asset in &report.assets {
            check_appraisal(asset)?;
        }
        let all = |figure: fn(&AppraisedAsset) -> Amount| sum(report.assets.iter().map(figure));
        prop_assert_eq!(all(|asset| asset.credit), report.credit);
        prop_assert_eq!(all(|asset| asset.market_value), report.market_value);
        prop_assert_eq!(all(|asset| asset.net_realisable_value), report.net_realisable_value);
        prop_assert_eq!(sum([report.discharged, report.residual]), report.claim);
        prop_assert_eq!(sum([report.discharged, report.surplus]), report.credit);
        prop_assert!(report.residual.is_zero() || report.surplus.is_zero());
        prop_assert!(report.discharged <= report.claim && !report.discharged.is_negative());
        let taken = report.assets.iter().any(|asset| asset.accepted);
        let expected = match (taken, report.residual.is_zero()) {
            (false, _) => AssetVerdict::Refuse,
            (true, true) => AssetVerdict::Take,
            (true, false) => AssetVerdict::TakeWithTopUp,
        };
        prop_assert_eq!(report.verdict, expected);
        if report.verdict == AssetVerdict::TakeWithTopUp {
            prop_assert_eq!(report.residual_instalments.len(), usize::try_from(input.policy.residual_instalments).unwrap());
            prop_assert_eq!(sum(report.residual_instalments.iter().copied()), report.residual);
        } else {
            prop_assert!(report.residual_instalments.is_empty());
        }
    }

    #[test]
    fn the_debtors_word_never_raises_a_value(asset in asset(), word in 1i64..1_000_000_000, policy in policy()) {
        let value = |stated_value| {
            let asset = OfferedAsset { stated_value, id: "A".into(), ..asset.clone() };
            value_asset_offer(&ValueAssetOfferInput {
                currency: Currency::CNY, claim: cents(100), as_of: day(), assets: vec![asset], policy: policy.clone(),
            }).unwrap()
        };
        prop_assert!(value(Some(cents(word))).credit <= value(None).credit);
    }
}

prop_compose! {
    fn swap()(
        debt in 1i64..1_000_000_000,
        pre_money in 0i64..10_000_000_000,
        shares_before in 1u64..100_000_000,
        count in 1u64..100_000_000,
        source in 0..3,
        control in 0u32..=1_000,
        marketability in 0u32..=1_000,
        control_above in 0u32..=1_000,
        costs in 0i64..1_000_000,
    ) -> ValueEquitySwapInput {
        let transferred = TransferredShares { count: count.min(shares_before), recourse_waived: source == 1 };
        ValueEquitySwapInput {
            currency: Currency::CNY,
            debt: cents(debt),
            pre_money: cents(pre_money),
            shares_before,
            offered: if source == 2 {
                SwapShares::NewlyIssued(NewShares { count })
            } else {
                SwapShares::Transferred(transferred)
            },
            discounts: EquityDiscounts {
                control_above: share(control_above),
                lack_of_control: share(control),
                lack_of_marketability: share(marketability),
            },
            costs: cents(costs),
        }
    }
}

fn with_shares(input: &ValueEquitySwapInput, count: u64) -> EquitySwapValuation {
    let mut input = input.clone();
    match &mut input.offered {
        SwapShares::NewlyIssued(new) => new.count = count,
        SwapShares::Transferred(old) => old.count = count,
    }
    value_equity_swap(&input).unwrap()
}

proptest! {
    #[test]
    fn a_swap_adds_up(input in swap()) {
        let report = value_equity_swap(&input).unwrap();
        prop_assert_eq!(sum(report.lines.iter().map(|line| line.amount)), report.value);
        prop_assert_eq!(sum([report.recovered, report.shortfall]), report.debt);
        prop_assert!(!report.recovered.is_negative() && report.recovered <= report.debt);
        prop_assert!(report.shortfall.is_zero() || report.excess.is_zero());
        prop_assert!(!report.excess.is_negative());
        prop_assert!(report.value <= report.post_money);
        let issued = matches!(input.offered, SwapShares::NewlyIssued(_));
        prop_assert_eq!(report.shares_after - report.shares_before, if issued { report.shares } else { 0 });
        prop_assert_eq!(report.dilution, if issued { report.stake } else { Share::NONE });
    }

    #[test]
    fn the_fewest_shares_that_cover_the_debt_do_and_one_less_does_not(input in swap()) {
        let report = value_equity_swap(&input).unwrap();
        match report.shares_to_cover {
            Some(fewest) => {
                prop_assert!(with_shares(&input, fewest).shortfall.is_zero());
                if fewest > 1 {
                    prop_assert!(!with_shares(&input, fewest - 1).shortfall.is_zero());
                }
            }
            None => prop_assert!(!report.shortfall.is_zero()),
        }
    }

    #[test]
    fn more_shares_are_never_worth_less(input in swap(), more in 1u64..1_000) {
        let report = value_equity_swap(&input).unwrap();
        let count = match input.offered {
            SwapShares::NewlyIssued(_) => report.shares + more,
            SwapShares::Transferred(_) => (report.shares + more).min(report.shares_before),
        };
        prop_assert!(with_shares(&input, count).value >= report.value);
    }
}

prop_compose! {
    fn collateral(exposures: usize)(
        asset in asset(),
        rank in proptest::option::of(1u32..4),
        charges in proptest::collection::vec((1i64..50_000_000, 1u32..4), 0..4),
        maximum in proptest::option::of(1i64..50_000_000),
        secures in proptest::collection::btree_set(0..exposures, 0..=exposures),
    ) -> CollateralItem {
        CollateralItem {
            id: String::new(),
            kind: asset.kind,
            quantity: asset.quantity,
            market: asset.market,
            condition: asset.condition,
            rank,
            charges: charges
                .into_iter()
                .map(|(amount, rank)| RankedCharge { holder: "bank".into(), amount: cents(amount), rank })
                .collect(),
            maximum: maximum.map(cents),
            secures: secures.into_iter().map(|place| format!("E-{place}")).collect(),
        }
    }
}

prop_compose! {
    fn guarantee(exposures: usize)(
        general in any::<bool>(),
        means in 0i64..50_000_000,
        others in 0i64..50_000_000,
        maximum in proptest::option::of(1i64..50_000_000),
        expires in proptest::option::of(-100i64..100),
        secures in proptest::collection::btree_set(0..exposures, 0..=exposures),
    ) -> Guarantee {
        Guarantee {
            id: String::new(),
            kind: if general { GuaranteeKind::General } else { GuaranteeKind::JointAndSeveral },
            means: cents(means),
            other_guarantees: cents(others),
            maximum: maximum.map(cents),
            valid_through: expires.map(|days| day().plus_days(days).unwrap()),
            secures: secures.into_iter().map(|place| format!("E-{place}")).collect(),
        }
    }
}

fn security() -> impl Strategy<Value = AssessSecurityInput> {
    (1usize..5).prop_flat_map(|exposures| {
        (
            proptest::collection::vec(1i64..50_000_000, exposures),
            proptest::collection::vec(collateral(exposures), 0..5),
            proptest::collection::vec(guarantee(exposures), 0..5),
            any::<bool>(),
            0u32..100,
        )
            .prop_map(|(amounts, mut collateral, mut guarantees, pro_rata, age)| {
                for (index, item) in collateral.iter_mut().enumerate() {
                    item.id = format!("C-{index}");
                }
                for (index, guarantee) in guarantees.iter_mut().enumerate() {
                    guarantee.id = format!("G-{index}");
                }
                AssessSecurityInput {
                    currency: Currency::CNY,
                    as_of: day(),
                    exposures: amounts
                        .into_iter()
                        .enumerate()
                        .map(|(index, amount)| SecuredExposure {
                            id: format!("E-{index}"),
                            amount: cents(amount),
                        })
                        .collect(),
                    collateral,
                    guarantees,
                    policy: SecurityPolicy {
                        most_price_age_days: age,
                        spread: if pro_rata {
                            SecuritySpread::ProRata
                        } else {
                            SecuritySpread::InOrder
                        },
                        ..SecurityPolicy::default()
                    },
                }
            })
    })
}

fn check_security(
    security: &AssessedSecurity,
    maximum: Option<Amount>,
) -> Result<(), TestCaseError> {
    prop_assert_eq!(
        sum(security.lines.iter().map(|line| line.amount)),
        security.lendable_value
    );
    prop_assert!(!security.lendable_value.is_negative());
    prop_assert!(!security.unused.is_negative());
    prop_assert_eq!(
        sum([security.used, security.unused]),
        security.lendable_value
    );
    prop_assert_eq!(
        sum(security.uses.iter().map(|one| one.amount)),
        security.used
    );
    prop_assert!(security.uses.iter().all(|one| one.amount.is_positive()));
    if let Some(maximum) = maximum {
        prop_assert!(security.lendable_value <= maximum);
    }
    prop_assert!(security.reasons.is_empty() || security.lendable_value.is_zero());
    Ok(())
}

proptest! {
    #[test]
    fn security_adds_up(input in security()) {
        let report = assess_security(&input).unwrap();
        for (security, item) in report.collateral.iter().zip(&input.collateral) {
            check_security(security, item.maximum)?;
        }
        for (security, guarantee) in report.guarantees.iter().zip(&input.guarantees) {
            check_security(security, guarantee.maximum)?;
            prop_assert!(security.lendable_value <= guarantee.means);
        }
        let uses: Vec<_> = report.collateral.iter().chain(&report.guarantees).flat_map(|one| &one.uses).collect();
        for exposure in &report.exposures {
            prop_assert_eq!(sum([exposure.by_collateral, exposure.by_guarantees, exposure.shortfall]), exposure.amount);
            for amount in [exposure.by_collateral, exposure.by_guarantees, exposure.shortfall] {
                prop_assert!(!amount.is_negative());
            }
            let used = uses.iter().filter(|one| one.exposure == exposure.id).map(|one| one.amount);
            prop_assert_eq!(sum(used), sum([exposure.by_collateral, exposure.by_guarantees]));
            prop_assert_eq!(exposure.coverage == Share::WHOLE, exposure.shortfall.is_zero());
        }
        prop_assert_eq!(sum([report.covered, report.shortfall]), report.exposure);
        prop_assert_eq!(sum(report.exposures.iter().map(|one| one.shortfall)), report.shortfall);
        prop_assert!(report.covered <= report.lendable_value);
    }

    #[test]
    fn a_charge_in_front_never_lends_more(input in security(), amount in 1i64..10_000_000, rank in 1u32..4) {
        let before = assess_security(&input).unwrap();
        let mut charged = input.clone();
        for item in &mut charged.collateral {
            item.charges.push(RankedCharge { holder: "another".into(), amount: cents(amount), rank });
        }
        let after = assess_security(&charged).unwrap();
        for (one, other) in after.collateral.iter().zip(&before.collateral) {
            prop_assert!(one.lendable_value <= other.lendable_value);
        }
    }
}

fn residual_terms() -> impl Strategy<Value = Option<ResidualTerms>> {
    let plan = |parts: u32| {
        let text = format!(
            r#"{{"kind": {{"equal": {{"parts": {parts}}}}}, "dates": {{"period": {{"count": 1, "unit": "months"}}}}}}"#
        );
        ResidualTerms::Instalments(ResidualInstalments {
            terms: crate::from_json(&text).unwrap(),
        })
    };
    let cash = |days: i64| {
        ResidualTerms::Cash(ResidualCash {
            pay_by: day().plus_days(days).unwrap(),
        })
    };
    proptest::option::of(prop_oneof![
        (0i64..100).prop_map(cash),
        (1u32..6).prop_map(plan)
    ])
}

proptest! {
    #[test]
    fn a_settlement_adds_up(
        heads in proptest::collection::vec(0i64..60_000_000, 1..4),
        with_heads in any::<bool>(),
        assets in assets(),
        policy in policy(),
        residual in residual_terms(),
    ) {
        let claim = heads.iter().sum::<i64>().max(100);
        let kinds = [ClaimHead::Cost, ClaimHead::Interest, ClaimHead::Principal];
        let mut heads: Vec<_> = kinds
            .into_iter()
            .zip(heads)
            .map(|(kind, amount)| SettlementHead { kind, amount: cents(amount) })
            .collect();
        let short = cents(claim).minus(sum(heads.iter().map(|head| head.amount))).unwrap();
        heads[0].amount = heads[0].amount.plus(short).unwrap();
        let report = settle_with_assets(&SettleWithAssetsInput {
            currency: Currency::CNY,
            claim: cents(claim),
            heads: if with_heads { heads } else { Vec::new() },
            as_of: day(),
            assets,
            policy,
            residual,
        }).unwrap();
        prop_assert_eq!(sum([report.discharged, report.residual]), report.claim);
        prop_assert!(report.discharged <= report.claim && !report.discharged.is_negative());
        prop_assert!(report.residual.is_zero() || report.surplus.is_zero());
        prop_assert!(!report.surplus.is_negative());
        prop_assert_eq!(sum(report.assets.iter().map(|asset| asset.discharged)), report.discharged);
        prop_assert_eq!(sum(report.assets.iter().map(|asset| asset.surplus)), report.surplus);
        for asset in &report.assets {
            check_appraisal(&asset.appraisal)?;
            let counted = sum([asset.discharged, asset.surplus]);
            let expected = if asset.outcome == AssetUse::Taken { asset.appraisal.credit } else { Amount::ZERO };
            prop_assert_eq!(counted, expected);
        }
        if with_heads {
            prop_assert_eq!(sum(report.heads.iter().map(|head| head.discharged)), report.discharged);
            prop_assert_eq!(sum(report.heads.iter().map(|head| head.residual)), report.residual);
        }
        match (&report.residual_due, &report.residual_plan) {
            (Some(_), None) => prop_assert!(!report.residual.is_zero()),
            (None, Some(plan)) => {
                prop_assert_eq!(plan.principal, report.residual);
                prop_assert_eq!(sum(plan.rows.iter().map(|row| row.principal)), report.residual);
            }
            (None, None) => prop_assert!(report.residual.is_zero()),
            (Some(_), Some(_)) => prop_assert!(false, "cash and a plan"),
        }
    }
}
