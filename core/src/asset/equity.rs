use super::{
    EquityDiscounts, EquityLine, EquityLineKind, EquitySwapValuation, SwapShares,
    ValueEquitySwapInput,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::Exact;
use crate::{Amount, Currency, Rounding, Share};

/// How many shares there may be.
const MOST_SHARES: u64 = 1_000_000_000_000;

/// Values shares offered for a debt: the stake's part of the company, less the discounts of a stake that does not control
/// and cannot be sold.
///
/// New shares for the debt make the company worth more by the debt (post-money) and dilute the others; existing shares
/// dilute nobody and, unless the one who hands them over gives up recourse, leave the company owing the same.
///
/// # Errors
/// `not_positive` for a debt or a number of shares that is not above zero, `negative` for a worth or costs below zero,
/// `too_many_decimals` for an amount finer than the currency, `out_of_range` over 1,000,000,000,000 shares, and for more
/// shares handed over than there are, `overflow` for figures that do not fit.
///
/// ```
/// use arrears::{ValueEquitySwapInput, from_json, value_equity_swap};
///
/// // 250,000 new shares beside 1,000,000 for a debt of 1,000,000, in a company worth 3,000,000
/// let input: ValueEquitySwapInput = from_json(r#"{
///     "currency": "CNY", "debt": "1000000", "pre_money": "3000000", "shares_before": 1000000,
///     "offered": { "newly_issued": { "count": 250000 } }
/// }"#)?;
/// let report = value_equity_swap(&input)?;
/// assert_eq!(report.stake, "0.2".parse()?);
/// assert_eq!(report.post_money, "4000000.00".parse()?);
/// assert_eq!(report.value, "448000.00".parse()?); // 800,000 × (1 − 0.20) × (1 − 0.30)
/// assert_eq!(report.shortfall, "552000.00".parse()?);
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn value_equity_swap(input: &ValueEquitySwapInput) -> Result<EquitySwapValuation> {
    let currency = input.currency;
    let swap = Swap::of(input)?;
    let shares = swap.offered;
    let stake = swap.stake(shares)?;
    let (lines, value) = swap.lines(shares)?;
    let zero = Amount::ZERO.in_currency(currency)?;
    let recovered = value.min(swap.debt).max(zero);
    let shares_after = swap.shares_after(shares);
    Ok(EquitySwapValuation {
        currency,
        debt: swap.debt,
        pre_money: swap.pre_money,
        post_money: swap.post_money,
        shares_before: swap.shares_before,
        shares_after,
        shares,
        stake: shown(&stake)?,
        dilution: if swap.issues {
            shown(&stake)?
        } else {
            Share::NONE
        },
        controls: swap.controls(&stake),
        price_per_share: Exact::from(swap.debt)
            .over(&count(shares))?
            .shown(6)?
            .into(),
        worth_per_share: Exact::from(swap.post_money)
            .over(&count(shares_after))?
            .shown(6)?
            .into(),
        lines,
        value,
        recovered,
        shortfall: swap.debt.minus(recovered)?,
        excess: value.minus(recovered)?.max(zero),
        shares_to_cover: swap.shares_to_cover()?,
    })
}

fn shown(share: &Exact) -> Result<Share> {
    Share::try_from(share.shown(6)?)
}

fn count(shares: u64) -> Exact {
    // at most two trillion, so it fits
    Exact::integer(i64::try_from(shares).unwrap_or(i64::MAX))
}

/// A checked swap.
struct Swap<'a> {
    currency: Currency,
    debt: Amount,
    pre_money: Amount,
    post_money: Amount,
    shares_before: u64,
    offered: u64,
    issues: bool,
    discounts: &'a EquityDiscounts,
    costs: Amount,
}

impl<'a> Swap<'a> {
    fn of(input: &'a ValueEquitySwapInput) -> Result<Self> {
        let currency = input.currency;
        let debt = input.debt.positive_in(currency).at("debt")?;
        let pre_money = input.pre_money.non_negative_in(currency).at("pre_money")?;
        check_count(input.shares_before, MOST_SHARES).at("shares_before")?;
        let (offered, issues, gone) = match &input.offered {
            SwapShares::NewlyIssued(new) => {
                check_count(new.count, MOST_SHARES)
                    .at("count")
                    .at("newly_issued")
                    .at("offered")?;
                (new.count, true, true)
            }
            SwapShares::Transferred(old) => {
                check_count(old.count, input.shares_before)
                    .at("count")
                    .at("transferred")
                    .at("offered")?;
                (old.count, false, old.recourse_waived)
            }
        };
        Ok(Self {
            currency,
            debt,
            pre_money,
            post_money: if gone {
                pre_money.plus(debt)?
            } else {
                pre_money
            },
            shares_before: input.shares_before,
            offered,
            issues,
            discounts: &input.discounts,
            costs: input.costs.non_negative_in(currency).at("costs")?,
        })
    }

    fn shares_after(&self, shares: u64) -> u64 {
        if self.issues {
            self.shares_before.saturating_add(shares)
        } else {
            self.shares_before
        }
    }

    fn stake(&self, shares: u64) -> Result<Exact> {
        count(shares).over(&count(self.shares_after(shares)))
    }

    fn controls(&self, stake: &Exact) -> bool {
        *stake > Exact::from(self.discounts.control_above.decimal())
    }

    /// What is left of a stake's part of the whole after each discount in turn.
    fn kept(&self, controls: bool) -> Result<(Exact, Exact)> {
        let rest = |share: Share| Exact::integer(1).minus(&share.decimal().into());
        let control = if controls {
            Exact::integer(1)
        } else {
            rest(self.discounts.lack_of_control)?
        };
        let both = control.times(&rest(self.discounts.lack_of_marketability)?)?;
        Ok((control, both))
    }

    /// The lines of a stake and their sum. Each line is the step from one rounded value to the next, so that the value is
    /// rounded once.
    fn lines(&self, shares: u64) -> Result<(Vec<EquityLine>, Amount)> {
        let stake = self.stake(shares)?;
        let whole = Exact::from(self.post_money).times(&stake)?;
        let (control, both) = self.kept(self.controls(&stake))?;
        let round = |exact: &Exact| Rounding::default().round(exact, self.currency);
        let pro_rata = round(&whole)?;
        let controlled = round(&whole.times(&control)?)?;
        let marketable = round(&whole.times(&both)?)?;
        let value = marketable.minus(self.costs)?;
        let lines = [
            (EquityLineKind::ProRata, pro_rata),
            (EquityLineKind::LackOfControl, controlled.minus(pro_rata)?),
            (
                EquityLineKind::LackOfMarketability,
                marketable.minus(controlled)?,
            ),
            (EquityLineKind::Costs, self.costs.negated()),
        ];
        let lines = lines
            .into_iter()
            .filter(|(kind, amount)| *kind == EquityLineKind::ProRata || !amount.is_zero())
            .map(|(kind, amount)| EquityLine { kind, amount })
            .collect();
        Ok((lines, value))
    }

    /// The fewest shares that are worth the debt: without control if that is enough, else with it. More shares are never
    /// worth less, so the search halves.
    fn shares_to_cover(&self) -> Result<Option<u64>> {
        let most = if self.issues {
            MOST_SHARES
        } else {
            self.shares_before
        };
        let (mut low, mut high) = (1, most);
        if self.lines(high)?.1 < self.debt {
            return Ok(None);
        }
        while low < high {
            let middle = low.midpoint(high);
            if self.lines(middle)?.1 < self.debt {
                low = middle.saturating_add(1);
            } else {
                high = middle;
            }
        }
        Ok(Some(low))
    }
}

fn check_count(shares: u64, most: u64) -> Result<()> {
    if shares == 0 {
        return Err(
            Error::new(ErrorCode::NotPositive, "`0` shares are not above zero").with_value(shares),
        );
    }
    if shares > most {
        return Err(Error::new(
            ErrorCode::OutOfRange,
            format!("`{shares}` shares are more than {most}"),
        )
        .with_value(shares));
    }
    Ok(())
}
