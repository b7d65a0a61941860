//! Tiers where nothing is known of collateral, which take a way of their own.

use super::*;
use crate::{CollateralCondition, RuleOrigin, Tier, TierRule};

/// A threshold, if there is one, the tier up to it and that above it.
type Split = (Option<i64>, Tier, Tier);

fn split() -> impl Strategy<Value = Split> {
    // the same threshold for both judgements now and then
    let threshold = option::of(prop_oneof![Just(2_000), 1_000i64..90_000_000]);
    (threshold, choice_of::<Tier>(), choice_of::<Tier>())
}

proptest! {
    /// Where nothing is known of collateral, one threshold at most for each judgement: by hand, amounts on both sides of each.
    #[test]
    fn a_row_without_collateral_is_on_its_side_of_the_threshold(likely in split(), unlikely in split(), more in 1i64..3_000) {
        let rules = |(threshold, small, large): &Split, recoverability| {
            let rule = |tier, at_most, above| TierRule {
                tier, recoverability, collateral: CollateralCondition::Any, at_least: None, above, at_most, below: None, origin: RuleOrigin::Threshold,
            };
            let end = threshold.map(cents);
            let upper = end.map(|end| rule(*large, None, Some(end)));
            [rule(*small, end, None)].into_iter().chain(upper).collect::<Vec<_>>()
        };
        let mut both = rules(&likely, Recoverability::Likely);
        both.extend(rules(&unlikely, Recoverability::Unlikely));
        let policy = TierPolicy { rules: both, ..TierPolicy::default() };
        let mut terms = PortfolioTerms::new(date(AS_OF).unwrap(), Currency::CNY);
        terms.tier_policy = Some(policy);
        let portfolio = Portfolio::new(terms).unwrap();

        let ends = [likely.0, unlikely.0].into_iter().flatten();
        let near = ends.flat_map(|end| [end, end + 1, end + more, (end - more).max(1)]);
        let amounts: Vec<i64> = near.chain([1, more, i64::MAX]).flat_map(|amount| [amount; 2]).collect();
        let stated: Vec<u8> = (0..amounts.len()).map(|row| [Recoverability::Likely, Recoverability::Unlikely][row % 2] as u8).collect();
        let due = vec![AS_OF; amounts.len()];
        let mut ledger = Ledger::new(Balance::Outstanding(&amounts), &due);
        ledger.facts.recoverability = Some(&stated);
        let wanted = Wanted { tier: true, ..Wanted::default() };
        let found = review::<i64>(&portfolio, &ledger, wanted).unwrap();
        for (row, amount) in amounts.iter().enumerate() {
            let (threshold, small, large) = if row % 2 == 0 { likely } else { unlikely };
            let tier = if threshold.is_some_and(|end| *amount > end) { large } else { small };
            prop_assert_eq!(found.tier[row], tier as i8, "{} {:?}", amount, threshold);
        }
    }
}

#[test]
fn what_is_stated_goes_before_any_score() {
    let mut terms = PortfolioTerms::new(date(AS_OF).unwrap(), Currency::CNY);
    terms.tier_policy = Some(TierPolicy::default());
    // every score makes recovery likely, and none does
    for likely_from in [i32::MIN, i32::MAX] {
        terms.recoverability_policy.likely_from = likely_from;
        let portfolio = Portfolio::new(terms.clone()).unwrap();
        let (amounts, due) = (vec![100_000_000i64; 2], vec![AS_OF; 2]);
        let mut ledger = Ledger::new(Balance::Outstanding(&amounts), &due);
        let stated = [Recoverability::Likely, Recoverability::Unlikely];
        let stated = stated.map(|value| value as u8);
        ledger.facts.recoverability = Some(&stated);
        let wanted = Wanted {
            tier: true,
            ..Wanted::default()
        };
        let found = review::<i64>(&portfolio, &ledger, wanted).unwrap();
        // 1,000,000.00: a key account where it is likely, an agency or a lawyer where it is not
        let tiers = [Tier::KeyAccount, Tier::AgencyOrLawyer];
        assert_eq!(found.tier, tiers.map(|tier| tier as i8));
    }
}
