//! What one security may be relied on for, line by line.

use super::appraise::{check_price, market_value_of};
use super::{
    CollateralItem, Guarantee, GuaranteeKind, RankedCharge, SecurityLine, SecurityLineKind,
    SecurityPolicy,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{Exact, at_most};
use crate::{Amount, Currency, Date, Reason, ReasonCode, Rounding, RoundingMode, Share};

/// How many charges one thing takes.
const MOST_CHARGES: usize = 100;

/// A security valued, before it is used.
pub(super) struct Lendable {
    pub(super) lines: Vec<SecurityLine>,
    pub(super) value: Amount,
    pub(super) reasons: Vec<Reason>,
}

/// What all securities of one call are valued by.
pub(super) struct Lender<'a> {
    pub(super) currency: Currency,
    pub(super) as_of: Date,
    pub(super) policy: &'a SecurityPolicy,
}

impl Lender<'_> {
    /// What a thing lends to a creditor with `secured` on it.
    pub(super) fn collateral(&self, item: &CollateralItem, secured: Amount) -> Result<Lendable> {
        at_most(item.charges.len(), MOST_CHARGES, "charges").at("charges")?;
        let own_rank = item.rank.unwrap_or(1);
        check_rank(own_rank).at("rank")?;
        let maximum = self.maximum(item.maximum)?;
        let mut sheet = Lines::new(self.currency)?;
        let mut reasons = Vec::new();
        match &item.market {
            None => {
                reasons.push(Reason::new(ReasonCode::AssetWithoutPrice).with("id", &item.id));
            }
            Some(market) => {
                check_price(market, self.as_of).at("market")?;
                let value = market_value_of(market, item.quantity, self.currency).at("market")?;
                sheet.add(SecurityLineKind::MarketValue, value)?;
                let age = market.date.days_until(self.as_of);
                if age > self.policy.most_price_age_days.into() {
                    reasons.push(
                        Reason::new(ReasonCode::AssetPriceStale)
                            .with("id", &item.id)
                            .with("date", market.date)
                            .with("days", age)
                            .with("most", self.policy.most_price_age_days),
                    );
                }
            }
        }
        sheet.take(
            SecurityLineKind::Condition,
            self.policy.conditions.of(item.condition),
        )?;
        sheet.keep(
            SecurityLineKind::Margin,
            self.policy.advance_rates.of(item.kind),
        )?;
        let claim = maximum.map_or(secured, |maximum| maximum.min(secured));
        self.rank(&mut sheet, &item.charges, own_rank, claim)?;
        sheet.cut(SecurityLineKind::Maximum, maximum)?;
        sheet.finish(reasons)
    }

    /// What the promise of a guarantor is good for.
    pub(super) fn guarantee(&self, guarantee: &Guarantee) -> Result<Lendable> {
        let means = guarantee.means.non_negative_in(self.currency).at("means")?;
        let others = guarantee
            .other_guarantees
            .non_negative_in(self.currency)
            .at("other_guarantees")?;
        let maximum = self.maximum(guarantee.maximum)?;
        let mut sheet = Lines::new(self.currency)?;
        sheet.add(SecurityLineKind::Means, means)?;
        let taken = others.min(means);
        if !taken.is_zero() {
            sheet.add(SecurityLineKind::OtherGuarantees, taken.negated())?;
        }
        let share = match guarantee.kind {
            GuaranteeKind::JointAndSeveral => self.policy.joint_and_several_share,
            GuaranteeKind::General => self.policy.general_share,
        };
        sheet.keep(SecurityLineKind::GuarantorMargin, share)?;
        sheet.cut(SecurityLineKind::Maximum, maximum)?;
        let mut reasons = Vec::new();
        if let Some(valid_through) = guarantee.valid_through
            && valid_through < self.as_of
        {
            reasons.push(
                Reason::new(ReasonCode::GuaranteeExpired)
                    .with("id", &guarantee.id)
                    .with("valid_through", valid_through),
            );
        }
        sheet.finish(reasons)
    }

    fn maximum(&self, maximum: Option<Amount>) -> Result<Option<Amount>> {
        maximum
            .map(|amount| amount.positive_in(self.currency))
            .transpose()
            .at("maximum")
    }

    /// Takes off what charges of a better rank get first, and what those of the same rank get beside the claim.
    fn rank(
        &self,
        sheet: &mut Lines,
        charges: &[RankedCharge],
        own_rank: u32,
        claim: Amount,
    ) -> Result<()> {
        let mut better = Vec::new();
        let mut equal = Amount::ZERO.in_currency(self.currency)?;
        for (index, charge) in charges.iter().enumerate() {
            let amount = charge
                .amount
                .positive_in(self.currency)
                .at("amount")
                .at_index("charges", index)?;
            check_rank(charge.rank)
                .at("rank")
                .at_index("charges", index)?;
            if charge.rank < own_rank {
                better.push((charge.rank, &charge.holder, amount));
            } else if charge.rank == own_rank {
                equal = equal.plus(amount)?;
            }
        }
        // by rank, and as stated within a rank: the sum taken is the same
        better.sort_by_key(|(rank, _, _)| *rank);
        for (_, holder, amount) in better {
            let taken = amount.min(sheet.sum);
            sheet.push(SecurityLine {
                kind: SecurityLineKind::PriorCharge,
                amount: taken.negated(),
                holder: Some(holder.clone()),
            })?;
        }
        if equal.is_zero() || sheet.sum.is_zero() {
            return Ok(());
        }
        // where it is enough for all, they leave the rest; where not, each gets its proportion
        let all = claim.plus(equal)?;
        let own = if sheet.sum >= all {
            sheet.sum.minus(equal)?
        } else {
            let exact = Exact::from(sheet.sum)
                .times(&claim.into())?
                .over(&all.into())?;
            let down = Rounding {
                mode: RoundingMode::Down,
                ..Rounding::default()
            };
            down.round(&exact, self.currency)?
        };
        sheet.add(SecurityLineKind::EqualCharges, own.minus(sheet.sum)?)
    }
}

fn check_rank(rank: u32) -> Result<()> {
    if rank == 0 {
        return Err(
            Error::new(ErrorCode::NotPositive, "rank `0` is not above zero").with_value(rank),
        );
    }
    Ok(())
}

/// Lines and their sum, which is never negative.
struct Lines {
    currency: Currency,
    lines: Vec<SecurityLine>,
    sum: Amount,
}

impl Lines {
    fn new(currency: Currency) -> Result<Self> {
        Ok(Self {
            currency,
            lines: Vec::new(),
            sum: Amount::ZERO.in_currency(currency)?,
        })
    }

    fn add(&mut self, kind: SecurityLineKind, amount: Amount) -> Result<()> {
        self.push(SecurityLine {
            kind,
            amount,
            holder: None,
        })
    }

    fn push(&mut self, line: SecurityLine) -> Result<()> {
        self.sum = self.sum.plus(line.amount)?;
        self.lines.push(line);
        Ok(())
    }

    /// Takes a share of the sum so far off; no line where it is nothing.
    fn take(&mut self, kind: SecurityLineKind, share: Share) -> Result<()> {
        let off = Exact::from(self.sum).times(&share.decimal().into())?;
        let amount = Rounding::default().round(&off, self.currency)?;
        if amount.is_zero() {
            return Ok(());
        }
        self.add(kind, amount.negated())
    }

    /// Keeps a share of the sum so far.
    fn keep(&mut self, kind: SecurityLineKind, share: Share) -> Result<()> {
        let off = Exact::integer(1).minus(&share.decimal().into())?;
        self.take(kind, Share::try_from(off.to_amount()?.decimal())?)
    }

    /// Takes off what is above a limit.
    fn cut(&mut self, kind: SecurityLineKind, limit: Option<Amount>) -> Result<()> {
        match limit {
            Some(limit) if self.sum > limit => self.add(kind, limit.minus(self.sum)?),
            _ => Ok(()),
        }
    }

    /// Takes all of it off where there is a reason not to rely on it.
    fn finish(mut self, reasons: Vec<Reason>) -> Result<Lendable> {
        if !reasons.is_empty() && !self.sum.is_zero() {
            self.add(SecurityLineKind::NotRelied, self.sum.negated())?;
        }
        Ok(Lendable {
            lines: self.lines,
            value: self.sum,
            reasons,
        })
    }
}
