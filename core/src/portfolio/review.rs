use super::chunk::{CHUNK, Chunk, Looking};
use super::column::{Checked, Fault};
use super::days::{FIRST_DAY, LAST_DAY, out_of_range};
use super::ledger::Ledger;
use super::parallel::each;
use super::ready::Portfolio;
use crate::error::{At, Error, ErrorCode, Result};
use crate::{LateInterestRate, PerDayRate, PerYearRate};

/// A whole number of minor units, in the width that the caller stores them in.
pub trait Minor: Copy + Default + Send + Sync + From<i64> {}

impl Minor for i64 {}
impl Minor for i128 {}

/// Which columns to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wanted {
    /// What is still owed.
    pub outstanding: bool,
    /// Days past due.
    pub days_past_due: bool,
    /// The bucket.
    pub bucket: bool,
    /// Late interest.
    pub interest: bool,
    /// The score of recoverability.
    pub score: bool,
    /// The tier.
    pub tier: bool,
}

/// The columns of a review, each of the length of the ledger or empty where it was not asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reviewed<M> {
    /// What is still owed, zero or above, in minor units: the field of `state_receivable`.
    pub outstanding: Vec<M>,
    /// Days past due, zero where nothing is overdue: the field of `state_receivable`.
    pub days_past_due: Vec<i32>,
    /// The place of the bucket in [`Portfolio::buckets`], -1 where nothing is outstanding: that of `age_receivables`.
    pub bucket: Vec<i8>,
    /// The interest accrued, in minor units: that of `accrue_late_interest`.
    pub interest: Vec<M>,
    /// The score of `assess_recoverability`.
    pub score: Vec<i32>,
    /// The place of the tier in [`Portfolio::tiers`], -1 where nothing is outstanding: that of `assign_tiers`, with each row
    /// as an account of its own.
    pub tier: Vec<i8>,
}

/// A stretch of the columns under way.
struct Part<'a, M> {
    start: usize,
    rows: usize,
    outstanding: &'a mut [M],
    days_past_due: &'a mut [i32],
    bucket: &'a mut [i8],
    interest: &'a mut [M],
    score: &'a mut [i32],
    tier: &'a mut [i8],
}

/// Reviews a ledger: the columns that are wanted, row by row.
///
/// Each row is what the operations of the same names say about that one receivable: with the balance as it is on the day
/// asked about, or, where the ledger has dated payments, with what was left on each day.
///
/// # Errors
/// `sum_mismatch` for columns of different lengths, `contradiction` for payments beside what was paid in all, and for interest
/// or tiers without their terms. For a row: `not_positive` for an amount, `negative` for what was paid or is outstanding,
/// `date_out_of_range` for a day, `rate_out_of_range` for a rate, `before_start` and `beyond_horizon` for a schedule that
/// does not answer for a day of interest, `overflow` for a figure above 64 bits. Of several rows at fault it is one of
/// the first, the same for any number of threads.
pub fn review<M: Minor>(
    portfolio: &Portfolio,
    ledger: &Ledger<'_>,
    wanted: Wanted,
) -> Result<Reviewed<M>> {
    check_wanted(portfolio, wanted)?;
    with_looking(portfolio, ledger, wanted.interest, |looking| {
        reviewed(looking, wanted)
    })?
    .map_err(Error::from)
}

/// Refuses columns that the terms have no answer for.
pub(super) fn check_wanted(portfolio: &Portfolio, wanted: Wanted) -> Result<()> {
    for (asked, given, field) in [
        (
            wanted.interest,
            portfolio.terms.late_interest.is_some(),
            "late_interest",
        ),
        (wanted.tier, portfolio.tiers.is_some(), "tier_policy"),
    ] {
        if asked && !given {
            return Err(Error::new(
                ErrorCode::Contradiction,
                format!("the column is asked for, and there is no `{field}`"),
            )
            .at(field));
        }
    }
    Ok(())
}

/// Makes everything ready that rows are looked at by.
pub(super) fn with_looking<T>(
    portfolio: &Portfolio,
    ledger: &Ledger<'_>,
    interest: bool,
    look: impl FnOnce(&Looking<'_>) -> Checked<T>,
) -> Result<Checked<T>> {
    ledger.check()?;
    let decimals = ledger.rates.map(|rates| rates.decimals);
    let ready = if interest {
        portfolio.interest(decimals)?
    } else {
        None
    };
    let rate = match decimals {
        Some(decimals) if interest => rate_of_terms(portfolio, decimals).at("late_interest")?,
        _ => 0,
    };
    Ok((|| {
        check_payments(ledger)?;
        check_rates(portfolio, ledger, interest)?;
        let (days, issued) = portfolio.days(ledger, ready.as_ref())?;
        look(&Looking {
            portfolio,
            ledger,
            days: &days,
            issued: issued.as_ref(),
            interest: ready.as_ref(),
            rate,
        })
    })())
}

fn reviewed<M: Minor>(looking: &Looking<'_>, wanted: Wanted) -> Checked<Reviewed<M>> {
    let rows = looking.ledger.rows();
    let length = |wanted: bool| if wanted { rows } else { 0 };
    let mut found = Reviewed {
        outstanding: vec![M::default(); length(wanted.outstanding)],
        days_past_due: vec![0; length(wanted.days_past_due)],
        bucket: vec![0; length(wanted.bucket)],
        interest: vec![M::default(); length(wanted.interest)],
        score: vec![0; length(wanted.score)],
        tier: vec![0; length(wanted.tier)],
    };
    let mut parts = parts(&mut found, rows);
    each(&mut parts, Chunk::default, |chunk, part| {
        let end = part.start.saturating_add(part.rows);
        let stretch = chunk.review(looking, wanted, part.start..end)?;
        put(part.outstanding, stretch.outstanding);
        put(part.days_past_due, stretch.days_past_due);
        put(part.bucket, stretch.bucket);
        put(part.interest, stretch.interest);
        put(part.score, stretch.score);
        put(part.tier, stretch.tier);
        Ok(())
    })?;
    Ok(found)
}

fn put<T: Copy, M: From<T>>(into: &mut [M], from: &[T]) {
    for (to, from) in into.iter_mut().zip(from) {
        *to = M::from(*from);
    }
}

/// The columns as stretches that threads fill in place.
fn parts<M>(found: &mut Reviewed<M>, rows: usize) -> Vec<Part<'_, M>> {
    let mut outstanding = found.outstanding.chunks_mut(CHUNK);
    let mut days_past_due = found.days_past_due.chunks_mut(CHUNK);
    let mut bucket = found.bucket.chunks_mut(CHUNK);
    let mut interest = found.interest.chunks_mut(CHUNK);
    let mut score = found.score.chunks_mut(CHUNK);
    let mut tier = found.tier.chunks_mut(CHUNK);
    (0..rows)
        .step_by(CHUNK)
        .map(|start| Part {
            start,
            rows: rows.saturating_sub(start).min(CHUNK),
            outstanding: outstanding.next().unwrap_or_default(),
            days_past_due: days_past_due.next().unwrap_or_default(),
            bucket: bucket.next().unwrap_or_default(),
            interest: interest.next().unwrap_or_default(),
            score: score.next().unwrap_or_default(),
            tier: tier.next().unwrap_or_default(),
        })
        .collect()
}

/// The rate of the terms with as many decimals as the rows' own rates have.
fn rate_of_terms(portfolio: &Portfolio, decimals: u32) -> Result<i64> {
    let rate = match portfolio
        .terms
        .late_interest
        .as_ref()
        .map(|terms| &terms.rate)
    {
        Some(LateInterestRate::PerDay(PerDayRate { rate })) => rate.decimal(),
        Some(LateInterestRate::PerYear(PerYearRate { rate, .. })) => rate.decimal(),
        _ => return Ok(0),
    };
    let mut rescaled = rate.normalize();
    if rescaled.scale() <= decimals {
        rescaled.rescale(decimals);
    }
    let fits = rescaled.scale() == decimals;
    i64::try_from(rescaled.mantissa())
        .ok()
        .filter(|_| fits)
        .ok_or_else(|| {
            Error::new(
                ErrorCode::TooManyDecimals,
                format!("rate `{rate}` does not fit beside rates with {decimals} decimals"),
            )
            .with_value(rate)
            .at("rate")
        })
}

/// Refuses rates out of their range.
fn check_rates(portfolio: &Portfolio, ledger: &Ledger<'_>, interest: bool) -> Checked<()> {
    let Some(rates) = ledger.rates.filter(|_| interest) else {
        return Ok(());
    };
    let one = 10i64.checked_pow(rates.decimals).unwrap_or(i64::MAX);
    let per_day = matches!(
        portfolio
            .terms
            .late_interest
            .as_ref()
            .map(|terms| &terms.rate),
        Some(LateInterestRate::PerDay(_))
    );
    // the ranges of the two types of rate
    let (lowest, highest, range) = if per_day {
        let most = one.checked_div(100).unwrap_or(0);
        (0, most, "from 0 to 0.01, the range of a rate per day")
    } else {
        let least = one.saturating_neg();
        (least, one, "from -1 to 1, the range of a rate per year")
    };
    let mut values = vec![0; CHUNK];
    for start in (0..ledger.rows()).step_by(CHUNK) {
        values.resize(ledger.rows().saturating_sub(start).min(CHUNK), 0);
        rates.values.read(start, &mut values)?;
        let wrong = |rate: &i64| *rate != super::NO_RATE && !(lowest..=highest).contains(rate);
        if let Some(place) = values.iter().position(wrong) {
            let units = values.get(place).copied().unwrap_or(0);
            let rate =
                rust_decimal::Decimal::try_from_i128_with_scale(units.into(), rates.decimals)
                    .map_or_else(|_| units.to_string(), |rate| rate.to_string());
            let error = Error::new(
                ErrorCode::RateOutOfRange,
                format!("`{rate}` is not {range}"),
            )
            .with_value(rate);
            return Err(Fault::new(start.saturating_add(place), "rate", error));
        }
    }
    Ok(())
}

/// Refuses payments that are not above zero, out of order or out of the years that there are.
fn check_payments(ledger: &Ledger<'_>) -> Checked<()> {
    let Some(payments) = &ledger.payments else {
        return Ok(());
    };
    let parts: Vec<_> = (0..ledger.rows()).step_by(CHUNK).collect();
    for start in parts {
        for row in start..start.saturating_add(CHUNK).min(ledger.rows()) {
            let (dates, amounts) = payments.of(row);
            let fault = |field, error: Error| Err(Fault::new(row, field, error));
            if let Some(amount) = amounts.iter().find(|amount| **amount <= 0) {
                let message = format!("`{amount}` minor units are not above zero");
                let error = Error::new(ErrorCode::NotPositive, message).with_value(amount);
                return fault("payments", error.at("amount"));
            }
            let outside = |day: &&i32| !(FIRST_DAY..=LAST_DAY).contains(*day);
            if let Some(day) = dates.iter().find(outside) {
                return fault("payments", out_of_range(*day).at("date"));
            }
            if !dates.is_sorted() {
                let error = Error::new(
                    ErrorCode::OutOfOrder,
                    "the payments are not in order of days",
                );
                return fault("payments", error.at("date"));
            }
        }
    }
    Ok(())
}
