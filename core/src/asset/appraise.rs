//! One asset, valued line by line.

use super::sheet::{Sheet, line};
use super::{
    AppraisedAsset, AssetCost, AssetCostBasis, AssetLine, AssetLineKind, AssetOfferPolicy,
    CostBearer, CreditBasis, EncumbranceRule, MarketPrice, OfferedAsset, Quantity,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most};
use crate::rate::TimeValue;
use crate::{Amount, Currency, Date, Reason, ReasonCode, Rounding};

/// How many costs or charges one asset takes.
const MOST_LINES: usize = 100;

/// What every asset of one offer is valued by.
pub(super) struct Appraiser<'a> {
    currency: Currency,
    as_of: Date,
    policy: &'a AssetOfferPolicy,
    time_value: Option<TimeValue>,
}

impl<'a> Appraiser<'a> {
    /// The appraiser of a policy, checked.
    pub(super) fn of(
        currency: Currency,
        as_of: Date,
        policy: &'a AssetOfferPolicy,
    ) -> Result<Self> {
        if !(1..=120).contains(&policy.residual_instalments) {
            return Err(Error::new(
                ErrorCode::OutOfRange,
                format!(
                    "`{}` instalments are outside 1 to 120",
                    policy.residual_instalments
                ),
            )
            .with_value(policy.residual_instalments)
            .at("residual_instalments")
            .at("policy"));
        }
        let time_value = policy
            .cost_of_capital
            .as_ref()
            .map(TimeValue::of)
            .transpose()
            .at("cost_of_capital")
            .at("policy")?;
        Ok(Self {
            currency,
            as_of,
            policy,
            time_value,
        })
    }

    /// Values one asset.
    pub(super) fn appraise(&self, asset: &OfferedAsset) -> Result<AppraisedAsset> {
        at_most(asset.costs.len(), MOST_LINES, "costs").at("costs")?;
        at_most(asset.prior_charges.len(), MOST_LINES, "charges").at("prior_charges")?;
        let stated_value = asset
            .stated_value
            .map(|value| value.positive_in(self.currency))
            .transpose()
            .at("stated_value")?;
        let rule = self.policy.classes.of(asset.kind);
        let days = asset.days_to_sell.unwrap_or(rule.days_to_sell);
        let zero = Amount::ZERO.in_currency(self.currency)?;
        let mut sheet = Sheet::new(self.currency, zero);
        let mut market_value = zero;
        if let Some(market) = &asset.market {
            check_price(market, self.as_of).at("market")?;
            sheet.add(
                AssetLineKind::MarketValue,
                market_value_of(market, asset.quantity, self.currency).at("market")?,
            )?;
            let condition = self.policy.conditions.of(asset.condition);
            sheet.take_share(AssetLineKind::Condition, &Exact::from(condition.decimal()))?;
            market_value = sheet.sum;
        }
        let months = Exact::fraction(days.into(), 30)?;
        let haircut = Exact::from(rule.haircut_per_30_days.decimal())
            .times(&months)?
            .plus(&rule.haircut.decimal().into())?
            .min(Exact::integer(1));
        sheet.take_share(AssetLineKind::Liquidity, &haircut)?;
        let proceeds = sheet.sum;
        self.wait(&mut sheet, days).at("days_to_sell")?;
        for (index, cost) in asset.costs.iter().enumerate() {
            self.charge_cost(&mut sheet, cost, proceeds, days)
                .at_index("costs", index)?;
        }
        // a charge follows the asset and takes no more than there is
        let charged = self.charge_prior(&mut sheet, asset)?;
        if sheet.sum.is_negative() {
            sheet.add(AssetLineKind::LeftWithDebtor, sheet.sum.negated())?;
        }
        let net = sheet.sum;
        let mut reasons = Vec::new();
        self.object(asset, days, net, &mut reasons)?;
        let accepted = reasons.is_empty();
        let value = match self.policy.credited_at {
            CreditBasis::NetRealisableValue => net,
            CreditBasis::MarketValue => market_value.minus(charged)?.max(zero),
        };
        let credit = match (accepted, stated_value) {
            (false, _) => zero,
            (true, Some(stated)) => stated.min(value),
            (true, None) => value,
        };
        if let Some(stated) = stated_value
            && asset.market.is_some()
        {
            reasons.extend(self.compare(asset, stated, market_value, value));
        }
        Ok(AppraisedAsset {
            id: asset.id.clone(),
            kind: asset.kind,
            accepted,
            stated_value,
            market_value,
            net_realisable_value: net,
            credit,
            days_to_sell: days,
            lines: sheet.lines,
            reasons,
        })
    }

    /// Takes off what the money loses by coming only after the sale.
    fn wait(&self, sheet: &mut Sheet, days: u32) -> Result<()> {
        let Some(time_value) = &self.time_value else {
            return Ok(());
        };
        let sold_on = self.as_of.plus_days(days.into())?;
        let today = time_value.factor(self.as_of, sold_on)?;
        let lost = Exact::integer(1).minus(&today)?;
        let amount = sheet.part(&lost)?;
        sheet.add(AssetLineKind::TimeValue, amount.negated())
    }

    fn charge_cost(
        &self,
        sheet: &mut Sheet,
        cost: &AssetCost,
        proceeds: Amount,
        days: u32,
    ) -> Result<()> {
        let exact = match &cost.basis {
            AssetCostBasis::Amount(basis) => basis
                .amount
                .non_negative_in(self.currency)
                .at("amount")
                .at("amount")
                .at("basis")?
                .into(),
            AssetCostBasis::Share(basis) => {
                Exact::from(proceeds).times(&basis.share.decimal().into())?
            }
            AssetCostBasis::PerDay(basis) => {
                if basis.amount.is_negative() {
                    return Err(Error::new(
                        ErrorCode::Negative,
                        format!("amount `{}` is negative", basis.amount),
                    )
                    .with_value(basis.amount)
                    .at("amount")
                    .at("per_day")
                    .at("basis"));
                }
                Exact::from(basis.amount).times(&Exact::integer(days.into()))?
            }
        };
        let whole = Rounding::default().round(&exact, self.currency)?;
        let amount = match cost.borne_by {
            CostBearer::Creditor => whole.negated(),
            CostBearer::Debtor => Amount::ZERO.in_currency(self.currency)?,
        };
        sheet.push(AssetLine {
            cost_kind: Some(cost.kind),
            cost: Some(whole),
            borne_by: Some(cost.borne_by),
            ..line(AssetLineKind::Cost, amount)
        })
    }

    /// Takes off what others get first, and gives what they are to get altogether.
    fn charge_prior(&self, sheet: &mut Sheet, asset: &OfferedAsset) -> Result<Amount> {
        let mut charged = Amount::ZERO;
        for (index, charge) in asset.prior_charges.iter().enumerate() {
            let amount = charge
                .amount
                .positive_in(self.currency)
                .at("amount")
                .at_index("prior_charges", index)?;
            charged = charged.plus(amount)?;
            let taken = amount.min(sheet.sum.or_zero()).in_currency(self.currency)?;
            sheet.push(AssetLine {
                holder: Some(charge.holder.clone()),
                ..line(AssetLineKind::PriorCharge, taken.negated())
            })?;
        }
        Ok(charged)
    }

    /// Why an asset is refused.
    fn object(
        &self,
        asset: &OfferedAsset,
        days: u32,
        net: Amount,
        reasons: &mut Vec<Reason>,
    ) -> Result<()> {
        let reason = |code| Reason::new(code).with("id", &asset.id);
        if !self.policy.classes.of(asset.kind).accepted {
            reasons.push(reason(ReasonCode::AssetKindNotAccepted).with("kind", asset.kind));
        }
        if days > self.policy.most_days_to_sell {
            reasons.push(
                reason(ReasonCode::AssetIlliquid)
                    .with("days", days)
                    .with("most", self.policy.most_days_to_sell),
            );
        }
        if !asset.prior_charges.is_empty() && self.policy.encumbered == EncumbranceRule::Refuse {
            let charges = asset.prior_charges.iter().map(|charge| charge.amount);
            reasons.push(
                reason(ReasonCode::AssetEncumbered)
                    .with("currency", self.currency)
                    .with("amount", Amount::sum(charges)?.in_currency(self.currency)?),
            );
        }
        match &asset.market {
            None => reasons.push(reason(ReasonCode::AssetWithoutPrice)),
            Some(market) => {
                let age = market.date.days_until(self.as_of);
                if age > self.policy.most_price_age_days.into() {
                    reasons.push(
                        reason(ReasonCode::AssetPriceStale)
                            .with("date", market.date)
                            .with("days", age)
                            .with("most", self.policy.most_price_age_days),
                    );
                }
            }
        }
        if asset.market.is_some() && net.is_zero() {
            reasons.push(reason(ReasonCode::AssetBringsNothing));
        }
        Ok(())
    }

    /// What the debtor's figure is against the appraisal's.
    fn compare(
        &self,
        asset: &OfferedAsset,
        stated: Amount,
        market_value: Amount,
        value: Amount,
    ) -> Option<Reason> {
        let (code, against) = if stated > market_value {
            (ReasonCode::AssetStatedAboveMarket, market_value)
        } else if stated < value {
            (ReasonCode::AssetStatedBelowValue, value)
        } else {
            return None;
        };
        Some(
            Reason::new(code)
                .with("id", &asset.id)
                .with("currency", self.currency)
                .with("stated", stated)
                .with("value", against),
        )
    }
}

/// A market price must be above zero, and seen by the day asked about.
pub(super) fn check_price(market: &MarketPrice, as_of: Date) -> Result<()> {
    if !market.unit_price.is_positive() {
        return Err(Error::new(
            ErrorCode::NotPositive,
            format!("price `{}` is not above zero", market.unit_price),
        )
        .with_value(market.unit_price)
        .at("unit_price"));
    }
    if market.date > as_of {
        return Err(Error::new(
            ErrorCode::Reversed,
            format!("price of `{}` is after `{as_of}`", market.date),
        )
        .with_value(market.date)
        .with_remedy("give a price that is known on the day asked about, or ask about a later day")
        .at("date"));
    }
    Ok(())
}

/// The price times the quantity, rounded once.
pub(super) fn market_value_of(
    market: &MarketPrice,
    quantity: Quantity,
    currency: Currency,
) -> Result<Amount> {
    let exact = Exact::from(market.unit_price).times(&quantity.decimal().into())?;
    Rounding::default().round(&exact, currency)
}
