use std::collections::BTreeMap;

use super::{
    AgeReceivablesInput, AgedBucket, AgeingBasis, AgeingCell, AgeingGroup, AgeingGrouping,
    AgeingLine, AgeingReport, AgeingScheme, CurrencyAgeing, SizeBand, UndatedTreatment,
};
use crate::error::{At, Error, ErrorCode, Result};
use crate::receivable::{Part, Position, checked};
use crate::{Amount, Currency, Date, Receivable};

/// How many cells (groups times buckets) one report holds, so that bad input cannot exhaust the machine.
const MOST_CELLS: usize = 10_000_000;

/// Ages receivables: spreads what is outstanding on a day over buckets of days, per currency and group.
///
/// Use it for the ageing report of a ledger. Only what is dated on or before `as_of` has happened: a receivable issued later
/// is not there, and what was paid for it already is unapplied credit. Each instalment is aged by its own due date. The cost
/// is linear in the receivables and their facts, times the logarithm of the number of groups.
///
/// # Errors
/// For the scheme: `empty` for a blank name or label or for no buckets, `hole`, `overlap`, `out_of_order` or `reversed` when
/// its buckets do not cover every age once, `duplicate` for a label, `too_many` over 100 buckets or
/// 200 bytes of a label. For the grouping: `empty` or `duplicate` for the name of an attribute, `not_positive` or `out_of_order` for the size bands, `too_many` over 10
/// attributes, 100 bands, or 10,000,000 cells (groups times buckets). For the receivables: those of `state_receivable`,
/// `duplicate` for an id that comes twice, `too_many` over 5,000,000 of them, `overflow` when balances together do not fit
/// into 28 digits.
///
/// ```
/// use arrears::{AgeReceivablesInput, age_receivables, from_json};
///
/// let input: AgeReceivablesInput = from_json(r#"{
///     "receivables": [
///         {"id": "A-1", "debtor": "D-1", "currency": "CNY", "amount": "500000.00", "due_date": "2023-10-31"},
///         {"id": "A-2", "debtor": "D-1", "currency": "CNY", "amount": "800.00", "due_date": "2024-01-31"}
///     ],
///     "as_of": "2024-01-31"
/// }"#)?;
/// let report = age_receivables(&input)?;
/// let line = &report.currencies.first().ok_or("no currency")?.total;
/// assert_eq!(line.not_due.amount.to_string(), "800.00");
/// assert_eq!(line.buckets.get(3).map(|bucket| bucket.label.as_str()), Some("91-180"));
/// assert_eq!(line.oldest_days_past_due, 92);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn age_receivables(input: &AgeReceivablesInput) -> Result<AgeingReport> {
    let AgeReceivablesInput {
        receivables,
        as_of,
        scheme,
        group_by,
    } = input;
    let scheme = scheme.checked().at("scheme")?;
    group_by.check().at("group_by")?;
    let mut ledger = Ledger {
        as_of: *as_of,
        scheme: &scheme,
        group_by,
        currencies: BTreeMap::new(),
        cells: 0,
    };
    for position in checked(receivables, "receivables")? {
        ledger.add(&position?)?;
    }
    let currencies = ledger.report()?;
    Ok(AgeingReport {
        as_of: *as_of,
        scheme,
        currencies,
    })
}

/// The sums under way.
struct Ledger<'a> {
    as_of: Date,
    scheme: &'a AgeingScheme,
    group_by: &'a AgeingGrouping,
    currencies: BTreeMap<Currency, (Tally, BTreeMap<Key<'a>, Tally>)>,
    cells: usize,
}

/// The group that a receivable belongs to.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    debtor: Option<&'a str>,
    attributes: Vec<Option<&'a str>>,
    /// How many of the size bands it reaches.
    size: usize,
}

/// A column of a line.
#[derive(Clone, Copy)]
enum Column {
    NotDue,
    Bucket(usize),
    NoDueDate,
}

/// What one receivable adds to a line.
struct Share {
    open: Vec<(Column, Amount, u32)>,
    unapplied_credit: Amount,
}

/// A line under way.
struct Tally {
    not_due: AgeingCell,
    buckets: Vec<AgeingCell>,
    no_due_date: AgeingCell,
    unapplied_credit: Amount,
    overdue: Amount,
    oldest_days_past_due: u32,
    open_receivables: u64,
}

impl<'a> Ledger<'a> {
    fn add(&mut self, position: &Position<'a>) -> Result<()> {
        let receivable = position.receivable;
        // sums begin with the decimals of the currency, so that none has to be written again at the end
        let zero = Amount::ZERO.in_currency(receivable.currency)?;
        let buckets = self.scheme.buckets.len();
        let share = self.share(position)?;
        let (total, groups) = self
            .currencies
            .entry(receivable.currency)
            .or_insert_with(|| (Tally::new(buckets, zero), BTreeMap::new()));
        total.add(&share)?;
        if self.group_by.is_empty() || share.is_nothing() {
            return Ok(());
        }
        let cells = &mut self.cells;
        let group = groups
            .entry(Key::of(receivable, self.group_by))
            .or_insert_with(|| {
                *cells = cells.saturating_add(buckets);
                Tally::new(buckets, zero)
            });
        if *cells > MOST_CELLS {
            return Err(Error::new(
                ErrorCode::TooMany,
                format!("groups times buckets are more than the {MOST_CELLS} that one call takes"),
            )
            .with_remedy("group by fewer keys, or use fewer buckets")
            .at("group_by"));
        }
        group.add(&share)
    }

    fn share(&self, position: &Position<'_>) -> Result<Share> {
        let reduced = position.reduced(self.as_of)?;
        if !position.issued(self.as_of) {
            return Ok(Share {
                open: Vec::new(),
                unapplied_credit: reduced,
            });
        }
        let mut open = Vec::with_capacity(position.parts.len());
        for part in &position.parts {
            let outstanding = part.outstanding(reduced)?;
            if !outstanding.is_zero() {
                let column = self.column(part, position.receivable);
                open.push((column, outstanding, part.days_past_due(self.as_of)));
            }
        }
        Ok(Share {
            open,
            unapplied_credit: reduced.minus(position.receivable.amount)?.or_zero(),
        })
    }

    fn column(&self, part: &Part, receivable: &Receivable) -> Column {
        let AgeingScheme {
            name: _,
            buckets,
            basis,
            undated,
        } = self.scheme;
        let base = match (basis, undated) {
            (AgeingBasis::IssueDate, _) => receivable.issue_date,
            (AgeingBasis::DueDate, UndatedTreatment::IssueDate) => {
                part.due_date.or(receivable.issue_date)
            }
            (AgeingBasis::DueDate, _) => part.due_date,
        };
        let Some(base) = base else {
            return match undated {
                UndatedTreatment::NotDue => Column::NotDue,
                UndatedTreatment::Separate | UndatedTreatment::IssueDate => Column::NoDueDate,
            };
        };
        let age = base.days_until(self.as_of);
        // the buckets follow one another without a gap: the last one that has begun holds the age
        let begun = buckets.partition_point(|bucket| i64::from(bucket.first_day) <= age);
        begun.checked_sub(1).map_or(Column::NotDue, Column::Bucket)
    }

    fn report(self) -> Result<Vec<CurrencyAgeing>> {
        let Self {
            scheme,
            group_by,
            currencies,
            ..
        } = self;
        currencies
            .into_iter()
            .map(|(currency, (total, groups))| {
                Ok(CurrencyAgeing {
                    currency,
                    total: total.line(scheme, currency)?,
                    groups: groups
                        .into_iter()
                        .map(|(key, tally)| Ok(key.group(group_by, tally.line(scheme, currency)?)))
                        .collect::<Result<_>>()?,
                })
            })
            .collect()
    }
}

impl Share {
    fn is_nothing(&self) -> bool {
        self.open.is_empty() && self.unapplied_credit.is_zero()
    }
}

impl Tally {
    fn new(buckets: usize, zero: Amount) -> Self {
        let nothing = AgeingCell {
            amount: zero,
            count: 0,
        };
        Self {
            not_due: nothing.clone(),
            buckets: vec![nothing.clone(); buckets],
            no_due_date: nothing,
            unapplied_credit: zero,
            overdue: zero,
            oldest_days_past_due: 0,
            open_receivables: 0,
        }
    }

    fn add(&mut self, share: &Share) -> Result<()> {
        for (column, amount, days_past_due) in &share.open {
            let cell = match column {
                Column::NotDue => Some(&mut self.not_due),
                Column::Bucket(index) => self.buckets.get_mut(*index),
                Column::NoDueDate => Some(&mut self.no_due_date),
            };
            if let Some(cell) = cell {
                cell.amount = cell.amount.plus(*amount)?;
                cell.count = cell.count.saturating_add(1);
            }
            if *days_past_due > 0 {
                self.overdue = self.overdue.plus(*amount)?;
                self.oldest_days_past_due = self.oldest_days_past_due.max(*days_past_due);
            }
        }
        if !share.open.is_empty() {
            self.open_receivables = self.open_receivables.saturating_add(1);
        }
        self.unapplied_credit = self.unapplied_credit.plus(share.unapplied_credit)?;
        Ok(())
    }

    fn line(self, scheme: &AgeingScheme, currency: Currency) -> Result<AgeingLine> {
        let cells = [&self.not_due, &self.no_due_date];
        let cells = cells.into_iter().chain(&self.buckets);
        let open_total = Amount::sum(cells.map(|cell| cell.amount))?;
        let net_total = open_total.minus(self.unapplied_credit)?;
        let buckets = scheme
            .buckets
            .iter()
            .zip(self.buckets)
            .map(|(bucket, cell)| {
                let AgeingCell { amount, count } = cell.in_currency(currency)?;
                Ok(AgedBucket {
                    label: bucket.label.clone().unwrap_or_default(),
                    first_day: bucket.first_day,
                    last_day: bucket.last_day,
                    amount,
                    count,
                })
            })
            .collect::<Result<_>>()?;
        Ok(AgeingLine {
            not_due: self.not_due.in_currency(currency)?,
            buckets,
            no_due_date: self.no_due_date.in_currency(currency)?,
            open_total: open_total.in_currency(currency)?,
            unapplied_credit: self.unapplied_credit.in_currency(currency)?,
            net_total: net_total.in_currency(currency)?,
            overdue: self.overdue.in_currency(currency)?,
            oldest_days_past_due: self.oldest_days_past_due,
            open_receivables: self.open_receivables,
        })
    }
}

impl AgeingCell {
    fn in_currency(self, currency: Currency) -> Result<Self> {
        Ok(Self {
            amount: self.amount.in_currency(currency)?,
            ..self
        })
    }
}

impl<'a> Key<'a> {
    fn of(receivable: &'a Receivable, group_by: &AgeingGrouping) -> Self {
        Self {
            debtor: group_by.debtor.then_some(receivable.debtor.as_str()),
            attributes: group_by
                .attributes
                .iter()
                .map(|name| receivable.attributes.get(name).map(String::as_str))
                .collect(),
            size: group_by
                .size_bands
                .partition_point(|band| *band <= receivable.amount),
        }
    }

    fn group(self, group_by: &AgeingGrouping, line: AgeingLine) -> AgeingGroup {
        let bands = &group_by.size_bands;
        let values = group_by.attributes.iter().zip(self.attributes);
        AgeingGroup {
            debtor: self.debtor.map(str::to_owned),
            attributes: values
                .filter_map(|(name, value)| Some((name.clone(), value?.to_owned())))
                .collect(),
            size: (!bands.is_empty()).then(|| SizeBand {
                at_least: self
                    .size
                    .checked_sub(1)
                    .and_then(|band| bands.get(band).copied()),
                below: bands.get(self.size).copied(),
            }),
            line,
        }
    }
}
