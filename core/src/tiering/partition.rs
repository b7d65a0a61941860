//! The rules of a tier policy as a partition of all accounts: checked once, then asked once per account.

use rust_decimal::Decimal;

use super::{CollateralCondition, Recoverability, Tier, TierPolicy, TierRule};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::{at_most, overflow};
use crate::{Amount, Currency};

/// How many rules a policy takes.
const MOST_RULES: usize = 1_000;

/// The four combinations of recoverability and collateral, in the order in which they are checked.
const CELLS: [(Recoverability, bool); 4] = [
    (Recoverability::Likely, true),
    (Recoverability::Likely, false),
    (Recoverability::Unlikely, true),
    (Recoverability::Unlikely, false),
];

/// A policy whose rules cover every case exactly once.
#[derive(Debug)]
pub(super) struct Partition<'a> {
    /// For each of the [`CELLS`], the spans in ascending order; the last one has no end.
    cells: [Vec<Span<'a>>; 4],
}

/// A rule with its place in the policy and its span.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span<'a> {
    pub(super) index: usize,
    pub(super) rule: &'a TierRule,
    /// The lowest amount that the rule covers, itself included; none where the rule names no lower end.
    pub(super) lower: Option<Amount>,
    /// The highest amount that the rule covers, itself included; none where it has no end.
    pub(super) upper: Option<Amount>,
    /// The first minor unit that the rule covers, at least 1.
    first: i128,
    /// The last minor unit that the rule covers; none where it has no end.
    last: Option<i128>,
}

impl<'a> Partition<'a> {
    /// Checks that the rules cover every recoverability, collateral and amount above zero, and none of them twice.
    pub(super) fn of(policy: &'a TierPolicy) -> Result<Self> {
        let TierPolicy {
            currency,
            rules,
            treatments,
        } = policy;
        at_most(rules.len(), MOST_RULES, "rules").at("rules")?;
        treatments.check().at("treatments")?;
        let spans = rules
            .iter()
            .enumerate()
            .map(|(index, rule)| Span::of(index, rule, *currency).at_index("rules", index))
            .collect::<Result<Vec<_>>>()?;
        let cell = |cell| cover(cell, &spans, *currency);
        let [first, second, third, fourth] = CELLS;
        Ok(Self {
            cells: [cell(first)?, cell(second)?, cell(third)?, cell(fourth)?],
        })
    }

    /// For likely with and without collateral, then unlikely with and without: the last minor unit of each span, where it
    /// has an end, and its tier, in ascending order.
    pub(super) fn spans(&self) -> [Vec<(Option<i128>, Tier)>; 4] {
        self.cells.each_ref().map(|spans| {
            spans
                .iter()
                .map(|span| (span.last, span.rule.tier))
                .collect()
        })
    }

    /// The rule that covers an account.
    pub(super) fn rule(
        &self,
        recoverability: Recoverability,
        secured: bool,
        outstanding: Amount,
    ) -> Result<&Span<'a>> {
        let units = outstanding.decimal().mantissa();
        CELLS
            .iter()
            .zip(&self.cells)
            .find(|(cell, _)| **cell == (recoverability, secured))
            .and_then(|(_, spans)| {
                let place =
                    spans.partition_point(|span| span.last.is_some_and(|last| last < units));
                spans.get(place)
            })
            // the check has shown that this cannot be
            .ok_or_else(|| Error::new(ErrorCode::Hole, "no rule covers the account"))
    }
}

impl<'a> Span<'a> {
    fn of(index: usize, rule: &'a TierRule, currency: Currency) -> Result<Self> {
        let TierRule {
            at_least,
            above,
            at_most,
            below,
            ..
        } = rule;
        let units = |amount: &Option<Amount>, field| -> Result<Option<i128>> {
            amount
                .map(|end| {
                    end.non_negative_in(currency)
                        .map(|amount| amount.decimal().mantissa())
                })
                .transpose()
                .at(field)
        };
        let exclusive = |field: &str, beside: &str, value: &Option<Amount>| {
            let error = Error::new(
                ErrorCode::Contradiction,
                format!("`{field}` beside `{beside}`: the span has one end on each side"),
            );
            match value {
                Some(value) => error.with_value(value).at(field),
                None => error.at(field),
            }
        };
        // a mantissa has at most 29 digits, so one more unit always fits
        let first = match (units(at_least, "at_least")?, units(above, "above")?) {
            (Some(_), Some(_)) => return Err(exclusive("above", "at_least", above)),
            (Some(units), None) => units.max(1),
            (None, Some(units)) => units.saturating_add(1),
            (None, None) => 1,
        };
        let last = match (units(at_most, "at_most")?, units(below, "below")?) {
            (Some(_), Some(_)) => return Err(exclusive("below", "at_most", below)),
            (Some(units), None) => Some(units),
            (None, Some(units)) => Some(units.saturating_sub(1)),
            (None, None) => None,
        };
        if last.is_some_and(|last| last < first) {
            return Err(Error::new(
                ErrorCode::Reversed,
                "the span covers no amount above zero: its upper end is below its lower end",
            )
            .with_remedy("raise the upper end or lower the lower one"));
        }
        let bounded = at_least.is_some() || above.is_some();
        Ok(Self {
            index,
            rule,
            lower: bounded.then(|| amount(first, currency)).transpose()?,
            upper: last.map(|last| amount(last, currency)).transpose()?,
            first,
            last,
        })
    }

    fn covers(&self, (recoverability, secured): (Recoverability, bool)) -> bool {
        self.rule.recoverability == recoverability
            && match self.rule.collateral {
                CollateralCondition::Any => true,
                CollateralCondition::With => secured,
                CollateralCondition::Without => !secured,
            }
    }
}

/// The spans of one cell in ascending order, checked to follow one another without a hole and without an overlap.
fn cover<'a>(
    cell: (Recoverability, bool),
    spans: &[Span<'a>],
    currency: Currency,
) -> Result<Vec<Span<'a>>> {
    let mut spans: Vec<_> = spans
        .iter()
        .filter(|span| span.covers(cell))
        .copied()
        .collect();
    spans.sort_by_key(|span| (span.first, span.index));
    let mut next = Some(1);
    let mut before: Option<Span> = None;
    for span in &spans {
        match (next, before) {
            (Some(units), _) if span.first > units => {
                return Err(hole(
                    cell,
                    units,
                    Some(span.first.saturating_sub(1)),
                    currency,
                ));
            }
            (Some(units), _) if span.first == units => {}
            (_, other) => return Err(overlap(cell, span, other, currency)),
        }
        next = span.last.map(|last| last.saturating_add(1));
        before = Some(*span);
    }
    match next {
        None => Ok(spans),
        Some(units) => Err(hole(cell, units, None, currency)),
    }
}

fn hole(
    cell: (Recoverability, bool),
    first: i128,
    last: Option<i128>,
    currency: Currency,
) -> Error {
    let first = shown(first, currency);
    let span = match last {
        Some(last) => format!("from `{first}` to `{}`", shown(last, currency)),
        None => format!("from `{first}` on"),
    };
    Error::new(
        ErrorCode::Hole,
        format!("no rule covers {}, {currency} {span}", said(cell)),
    )
    .with_value(first)
    .at("rules")
}

fn overlap(
    cell: (Recoverability, bool),
    span: &Span,
    other: Option<Span>,
    currency: Currency,
) -> Error {
    let amount = shown(span.first, currency);
    let (earlier, later) = match other {
        Some(other) => (other.index.min(span.index), other.index.max(span.index)),
        None => (span.index, span.index),
    };
    Error::new(
        ErrorCode::Overlap,
        format!(
            "rules `{earlier}` and `{later}` both cover {}, {currency} `{amount}`",
            said(cell)
        ),
    )
    .with_value(amount)
    .at_index("rules", later)
}

fn said((recoverability, secured): (Recoverability, bool)) -> String {
    let collateral = if secured { "with" } else { "without" };
    format!("{recoverability} {collateral} collateral")
}

fn amount(units: i128, currency: Currency) -> Result<Amount> {
    Decimal::try_from_i128_with_scale(units, currency.decimals())
        .map(Amount::from)
        .map_err(|_| overflow(units))
}

fn shown(units: i128, currency: Currency) -> String {
    amount(units, currency).map_or_else(|_| units.to_string(), |amount| amount.to_string())
}
