//! What is outstanding of each row.

use super::{Chunk, Looking, too_large};
use crate::error::{Error, ErrorCode};
use crate::portfolio::column::{Checked, Column, Fault};
use crate::portfolio::days::day;
use crate::portfolio::ledger::{Balance, Payments};
use crate::portfolio::wide::widely;

impl Chunk {
    pub(super) fn balances(&mut self, looking: &Looking<'_>, start: usize) -> Checked<()> {
        match looking.ledger.balance {
            Balance::Outstanding(column) => self.outstanding(column, start),
            Balance::Claimed { amounts, paid } => {
                amounts.read(start, &mut self.net)?;
                match (paid, &looking.ledger.payments) {
                    (None, None) => self.paid.fill(0),
                    (Some(column), _) => column.read(start, &mut self.paid)?,
                    (None, Some(payments)) => {
                        self.paid_by(payments, day(looking.portfolio.terms.as_of), start)?;
                    }
                }
                if widely(|| self.subtract()) {
                    return Ok(());
                }
                // a row is at fault: which one is asked only now
                amounts.read(start, &mut self.net)?;
                if self.net.iter().any(|value| *value <= 0) {
                    return Err(not_positive_in(&self.net, start, "amount"));
                }
                Err(negative_in(&self.paid, start, "paid"))
            }
        }
    }

    fn outstanding(&mut self, column: &dyn Column<i64>, start: usize) -> Checked<()> {
        column.read(start, &mut self.net)?;
        self.base.copy_from_slice(&self.net);
        self.paid.fill(0);
        self.bits = self.net.iter().fold(0, |bits, value| bits | *value);
        if self.bits < 0 {
            return Err(negative_in(&self.net, start, "outstanding"));
        }
        Ok(())
    }

    /// Adds up the dated payments of each row up to a day.
    fn paid_by(&mut self, payments: &Payments<'_>, today: i32, start: usize) -> Checked<()> {
        for (row, paid) in (start..).zip(&mut self.paid) {
            let (dates, amounts) = payments.of(row);
            *paid = 0;
            for (date, amount) in dates.iter().zip(amounts) {
                if *date <= today {
                    *paid = paid
                        .checked_add(*amount)
                        .ok_or_else(|| Fault::new(row, "payments", too_large(amount)))?;
                }
            }
        }
        Ok(())
    }

    /// Takes what was paid from what was claimed. False where an amount is not above zero, or a payment below it: then no
    /// balance counts.
    #[inline(always)]
    fn subtract(&mut self) -> bool {
        // the signs are gathered, so that one decision is taken for all rows
        let (mut sign, mut bits) = (0, 0);
        let rows = self.net.iter_mut().zip(&mut self.base);
        for ((net, base), paid) in rows.zip(&self.paid) {
            // one less than the amount, or the amount itself, is below zero for every amount that is not above it
            sign |= net.wrapping_sub(1) | *net | *paid;
            // neither is below zero, so that the difference fits
            *net = net.wrapping_sub(*paid);
            *base = *net & !(*net >> 63);
            bits |= *base;
        }
        self.bits = bits;
        sign >= 0
    }
}

fn not_positive_in(values: &[i64], start: usize, field: &'static str) -> Fault {
    let row = values.iter().position(|value| *value <= 0).unwrap_or(0);
    let value = values.get(row).copied().unwrap_or(0);
    let message = format!("`{value}` minor units are not above zero");
    let error = Error::new(ErrorCode::NotPositive, message).with_value(value);
    Fault::new(start + row, field, error)
}

fn negative_in(values: &[i64], start: usize, field: &'static str) -> Fault {
    let row = values.iter().position(|value| *value < 0).unwrap_or(0);
    let value = values.get(row).copied().unwrap_or(0);
    let message = format!("`{value}` minor units are below zero");
    let error = Error::new(ErrorCode::Negative, message).with_value(value);
    Fault::new(start + row, field, error)
}
