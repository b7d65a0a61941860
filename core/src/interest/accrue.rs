use super::grain::{Grain, product, sum};
use super::rates::{Days, Rates, Unit};
use super::relief::{Relief, relieve};
use super::segment::{Segment, Walk, Window};
use super::{
    AccrueLateInterestInput, LateInterestLine, LateInterestPart, LateInterestStatement,
    LateInterestTerms, PartInterestStatus,
};
use crate::error::{At, Result};
use crate::receivable::{Part, Position};
use crate::{Amount, Date, RoundingScope};

/// Accrues late-payment interest on one receivable through a day, line by line.
///
/// Interest is simple and runs on what is outstanding at the end of each day, so a payment stops the interest on its part
/// from its own date on. Each part of the receivable accrues from its own due date. A day takes the rate in force on it.
/// The exact figure of a line is rounded once, as the terms say, and the lines add up to the total.
///
/// # Errors
/// Those of `state_receivable` for the receivable, and of `look_up_rate` for a schedule: `before_start` and
/// `beyond_horizon` at `terms.rate` for a day of interest that the schedule does not answer for. `not_positive` or
/// `too_many_decimals` for an amount of the terms, `negative` for a cap below zero, `too_many` over 100,000 lines,
/// `overflow` for figures that do not fit, `date_out_of_range` for interest through 2199-12-31, the last day there is,
/// under a day count that needs the day after.
///
/// ```
/// use arrears::{accrue_late_interest, from_json};
///
/// let input = from_json(r#"{
///     "receivable": {"id": "A-1", "debtor": "D-1", "currency": "CNY", "amount": "500000.00", "due_date": "2023-10-31"},
///     "terms": {"rate": {"per_day": {"rate": "0.0003"}}},
///     "as_of": "2024-01-31"
/// }"#)?;
/// let statement = accrue_late_interest(&input)?;
/// assert_eq!((statement.days, statement.payable), (92, "13800.00".parse()?));
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn accrue_late_interest(input: &AccrueLateInterestInput) -> Result<LateInterestStatement> {
    let AccrueLateInterestInput {
        receivable,
        terms,
        as_of,
    } = input;
    let position = Position::of(receivable).at("receivable")?;
    let rates = Rates::of(&terms.rate).at("rate").at("terms")?;
    let grain = Grain::of(
        &terms.rounding,
        receivable.currency,
        rates.scale,
        rates.unit.year_days(),
    )
    .at("rounding")
    .at("terms")?;
    let walk = Walk::new(&position, terms, &rates, &grain).at("receivable")?;
    let accrual = Accrual::through(&walk, *as_of)?;
    let Relief {
        capped,
        waived,
        adjustments,
        waiver,
        per_day,
    } = relieve(&walk, &accrual, *as_of)?;
    let accrued = grain.amount(accrual.total)?;
    Ok(LateInterestStatement {
        id: receivable.id.clone(),
        debtor: receivable.debtor.clone(),
        currency: receivable.currency,
        as_of: *as_of,
        lines: accrual.lines(&walk)?,
        days: total_days(&accrual.segments),
        parts: accrual.parts,
        accrued,
        capped,
        waived,
        payable: accrued.minus(capped)?.minus(waived)?,
        adjustments,
        waiver,
        per_day,
        rounding: terms.rounding.clone(),
        end_points: terms.end_points,
    })
}

/// The interest of a receivable through a day, before any cap or waiver.
pub(super) struct Accrual {
    pub(super) segments: Vec<Segment>,
    /// The rounded interest of each segment, in units of the rounding.
    units: Vec<i128>,
    /// Their sum.
    pub(super) total: i128,
    parts: Vec<LateInterestPart>,
}

impl Accrual {
    pub(super) fn through(walk: &Walk<'_>, as_of: Date) -> Result<Self> {
        let mut segments = Vec::new();
        let mut found = Vec::with_capacity(walk.position.parts.len());
        let issued = walk.position.issued(as_of);
        for (index, part) in walk.position.parts.iter().enumerate() {
            let before = segments.len();
            let window = walk.window(part, as_of)?;
            if let (true, Window::Open { first, last }) = (issued, window) {
                walk.segments(index, part, (first, last), &mut segments)?;
            }
            found.push((part, window, before..segments.len()));
        }
        let units = round(walk.grain, walk, &segments)?;
        let total = units
            .iter()
            .try_fold(0, |total, units| sum(total, *units))?;
        let parts = found
            .into_iter()
            .map(|(part, window, range)| {
                let segments = segments.get(range.clone()).unwrap_or_default();
                let units = units.get(range).unwrap_or_default();
                let interest = units
                    .iter()
                    .try_fold(0, |total, units| sum(total, *units))?;
                let outstanding = if issued {
                    walk.outstanding(part, as_of)?
                } else {
                    Amount::ZERO
                };
                Ok(LateInterestPart {
                    due_date: part.due_date,
                    amount: part.amount,
                    outstanding: outstanding.in_currency(walk.position.receivable.currency)?,
                    status: status(issued, window, !segments.is_empty(), outstanding),
                    days: total_days(segments),
                    interest: walk.grain.amount(interest)?,
                })
            })
            .collect::<Result<_>>()?;
        Ok(Self {
            segments,
            units,
            total,
            parts,
        })
    }

    fn lines(&self, walk: &Walk<'_>) -> Result<Vec<LateInterestLine>> {
        self.segments
            .iter()
            .zip(&self.units)
            .map(|(segment, units)| {
                Ok(LateInterestLine {
                    due_date: segment.due_date,
                    first_day: segment.first,
                    last_day: segment.last,
                    days: segment.days,
                    base: segment
                        .base
                        .in_currency(walk.position.receivable.currency)?,
                    rate: walk.rates.applied(segment.run.rate)?,
                    projected: segment.run.projected,
                    exact: walk.grain.shown(segment.figure)?,
                    interest: walk.grain.amount(*units)?,
                })
            })
            .collect()
    }

    /// The segments that still run at the end of `as_of`, each with what is outstanding then.
    pub(super) fn running<'a>(
        &'a self,
        walk: &'a Walk<'_>,
        as_of: Date,
    ) -> impl Iterator<Item = Result<(&'a Segment, Amount)>> {
        let parts = &walk.position.parts;
        let last_of_part = move |index: usize, segment: &Segment| {
            self.segments
                .get(index.saturating_add(1))
                .is_none_or(|next| next.part != segment.part)
        };
        self.segments
            .iter()
            .enumerate()
            .filter(move |(index, segment)| last_of_part(*index, segment))
            .filter_map(move |(_, segment)| {
                let part: &Part = parts.get(segment.part)?;
                Some(walk.outstanding(part, as_of).map(|left| (segment, left)))
            })
    }
}

fn status(issued: bool, window: Window, bore: bool, outstanding: Amount) -> PartInterestStatus {
    match window {
        _ if !issued => PartInterestStatus::NotIssued,
        Window::NoDueDate => PartInterestStatus::NoDueDate,
        Window::Open { .. } if bore && outstanding.is_zero() => PartInterestStatus::Stopped,
        Window::Open { .. } if bore => PartInterestStatus::Accruing,
        _ if outstanding.is_zero() => PartInterestStatus::PaidBeforeInterest,
        Window::InGrace => PartInterestStatus::InGrace,
        Window::Paid | Window::NotStarted | Window::Open { .. } => PartInterestStatus::NotStarted,
    }
}

fn total_days(segments: &[Segment]) -> u32 {
    segments
        .iter()
        .fold(0, |days, segment| days.saturating_add(segment.days))
}

/// The interest of each segment in units, rounded where the terms say.
fn round(grain: &Grain, walk: &Walk<'_>, segments: &[Segment]) -> Result<Vec<i128>> {
    let LateInterestTerms { rounding, .. } = walk.terms;
    match rounding.scope {
        RoundingScope::PerLine => segments
            .iter()
            .map(|segment| grain.round(segment.figure))
            .collect(),
        RoundingScope::PerDay => segments
            .iter()
            .map(|segment| per_day(grain, walk.rates.unit, segment.daily, segment.counted))
            .collect(),
        RoundingScope::PerTotal => largest_remainder(grain, segments),
    }
}

/// The units of days that are rounded each by itself.
pub(super) fn per_day(grain: &Grain, unit: Unit, daily: i128, counted: Days) -> Result<i128> {
    let (first, second) = unit.weights();
    let days = [(first, counted.first), (second, counted.second)];
    days.into_iter().try_fold(0, |total, (weight, days)| {
        let day = grain.round(product(daily, weight)?)?;
        sum(total, product(day, days.into())?)
    })
}

/// Rounds the exact total and spreads its units: each line is cut down to whole units, and the units left over go one
/// each to the largest remainders, the earlier line first. This holds for negative interest too.
fn largest_remainder(grain: &Grain, segments: &[Segment]) -> Result<Vec<i128>> {
    let total = segments
        .iter()
        .try_fold(0, |total, segment| sum(total, segment.figure))?;
    let mut left = grain.round(total)?;
    let mut units = Vec::with_capacity(segments.len());
    let mut rests = Vec::with_capacity(segments.len());
    for (index, segment) in segments.iter().enumerate() {
        let (whole, rest) = grain.floor(segment.figure)?;
        left = left.saturating_sub(whole);
        units.push(whole);
        rests.push((std::cmp::Reverse(rest), index));
    }
    rests.sort_unstable();
    for (_, index) in rests {
        if left <= 0 {
            break;
        }
        if let Some(units) = units.get_mut(index) {
            *units = units.saturating_add(1);
            left = left.saturating_sub(1);
        }
    }
    Ok(units)
}
