//! The days of terms that reward early payment.

use super::{EarlyPaymentStep, QuoteEarlyPaymentInput};
use crate::error::{At, Error, ErrorCode, Result};
use crate::money::at_most;
use crate::{Date, Receivable, Share};

const MOST_STEPS: usize = 100;
/// As many as payment terms take: ten years.
const MOST_DAYS: u32 = 3_660;

/// A window before anything is outstanding in it.
pub(super) struct Span {
    pub(super) first_day: Date,
    pub(super) last_day: Option<Date>,
    pub(super) discount_rate: Share,
}

/// The days of the terms.
pub(super) struct Dates {
    pub(super) start: Date,
    pub(super) counted_from: Date,
    pub(super) due_date: Date,
    pub(super) windows: Vec<Span>,
}

impl Dates {
    pub(super) fn of(input: &QuoteEarlyPaymentInput) -> Result<Self> {
        let QuoteEarlyPaymentInput {
            receivable, terms, ..
        } = input;
        check_steps(&terms.steps).at("terms")?;
        if !receivable.instalments.is_empty() {
            return Err(Error::new(
                ErrorCode::Contradiction,
                "a discount for early payment has one due date, not instalments",
            )
            .at("instalments")
            .at("receivable"));
        }
        let start = input.start_date.or(receivable.issue_date).ok_or_else(|| {
            Error::new(
                ErrorCode::Contradiction,
                "neither a start date nor an issue date says when the terms begin",
            )
            .at("start_date")
        })?;
        let counted_from = if terms.end_of_month {
            start.month_end().at("start_date")?
        } else {
            start
        };
        let calendar = match &terms.adjustment {
            None => None,
            Some(adjustment) => {
                let calendar = adjustment.calendar.checked().at("calendar");
                Some((
                    calendar.at("adjustment").at("terms")?,
                    adjustment.convention,
                ))
            }
        };
        let last_day_within = |days: u32| {
            if days > MOST_DAYS {
                return Err(Error::new(
                    ErrorCode::OutOfRange,
                    format!("`{days}` days are more than {MOST_DAYS}"),
                )
                .with_value(days));
            }
            let day = counted_from.plus_days(i64::from(days))?;
            match &calendar {
                None => Ok(day),
                Some((calendar, convention)) => convention.roll(day, calendar),
            }
        };
        let mut windows: Vec<Span> = Vec::with_capacity(terms.steps.len().saturating_add(1));
        let mut first_day = start;
        for (index, step) in terms.steps.iter().enumerate() {
            let last_day = last_day_within(step.within_days)
                .at("within_days")
                .at_index("steps", index)
                .at("terms")?;
            if last_day >= first_day {
                windows.push(Span {
                    first_day,
                    last_day: Some(last_day),
                    discount_rate: step.discount,
                });
                first_day = last_day.next()?;
            }
        }
        let net_date = match terms.net_days {
            None => None,
            Some(days) => {
                let last = terms.steps.last().map_or(0, |step| step.within_days);
                if days < last {
                    return Err(Error::new(
                        ErrorCode::Reversed,
                        format!("net `{days}` days end before the last step of `{last}` days"),
                    )
                    .with_value(days)
                    .at("net_days")
                    .at("terms"));
                }
                Some(last_day_within(days).at("net_days").at("terms")?)
            }
        };
        let due_date = due_date(receivable, net_date)?;
        windows.push(Span {
            first_day,
            last_day: (due_date >= first_day).then_some(due_date),
            discount_rate: Share::NONE,
        });
        Ok(Self {
            start,
            counted_from,
            due_date,
            windows,
        })
    }

    /// The discount rate of a payment on a day: nothing before the start and after the last step.
    pub(super) fn rate_on(&self, date: Date) -> Share {
        self.windows
            .iter()
            .find(|window| {
                window.first_day <= date && window.last_day.is_some_and(|last| date <= last)
            })
            .map_or(Share::NONE, |window| window.discount_rate)
    }
}

/// The due date by the terms or as the receivable states it; both may be given where they agree.
fn due_date(receivable: &Receivable, net_date: Option<Date>) -> Result<Date> {
    let wrong = |message: String| {
        Err(Error::new(ErrorCode::Contradiction, message)
            .at("net_days")
            .at("terms"))
    };
    match (net_date, receivable.due_date) {
        (Some(net), Some(due)) if net != due => wrong(format!(
            "the terms end on `{net}` and the receivable is due on `{due}`"
        )),
        (Some(date), _) | (None, Some(date)) => Ok(date),
        (None, None) => {
            wrong("neither net days nor the receivable say when the full amount is due".to_owned())
        }
    }
}

fn check_steps(steps: &[EarlyPaymentStep]) -> Result<()> {
    if steps.is_empty() {
        return Err(Error::new(ErrorCode::Empty, "there is no step").at("steps"));
    }
    at_most(steps.len(), MOST_STEPS, "steps").at("steps")?;
    let mut before: Option<&EarlyPaymentStep> = None;
    for (index, step) in steps.iter().enumerate() {
        if step.discount == Share::NONE || step.discount == Share::WHOLE {
            return Err(Error::new(
                ErrorCode::OutOfRange,
                format!("a discount of `{}` is nothing or everything", step.discount),
            )
            .with_value(step.discount)
            .at("discount")
            .at_index("steps", index));
        }
        if let Some(before) = before {
            let (field, value) = if before.within_days >= step.within_days {
                ("within_days", step.within_days.to_string())
            } else if before.discount <= step.discount {
                ("discount", step.discount.to_string())
            } else {
                ("", String::new())
            };
            if !field.is_empty() {
                return Err(Error::new(
                    ErrorCode::OutOfOrder,
                    format!("`{value}` does not follow: days ascend and discounts descend"),
                )
                .with_value(value)
                .at(field)
                .at_index("steps", index));
            }
        }
        before = Some(step);
    }
    Ok(())
}
