//! Totals by bucket and keys. Rows are first dealt out over partitions by their key, then each partition is added up by
//! itself, in the order of the rows: its groups stay in the cache, and threads share nothing.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "the loops over rows: sums of 64 bits in 128 bits cannot overflow, and a hash may wrap"
)]

use std::iter::repeat_with;

use super::chunk::{CHUNK, Looking};
use super::column::{Checked, Column, same_length};
use super::ledger::Ledger;
use super::parallel::{each, each_of};
use super::ready::Portfolio;
use super::review::with_looking;
use super::wide::widely;
use crate::error::{Error, ErrorCode, Result};
use deal::{Dealt, Desk, Hands};
use groups::Partition;
use key::{BUCKET_BITS, Key};

mod deal;
mod groups;
mod key;

/// How many rows are dealt out before they are added up, so that each partition is gone through once for many rows, and its
/// groups stay in the cache meanwhile. Fewer in tests, which go through it several times.
const SLAB: usize = if cfg!(test) { 1 << 14 } else { 1 << 22 };
/// How many for each group there is: the more groups, the more rows have to meet in a partition for them to be worth fetching.
const SLAB_PER_GROUP: usize = 4;
/// How many at most.
const LARGEST_SLAB: usize = 1 << 24;
const PARTITIONS: usize = 1 << PARTITION_BITS;
const PARTITION_BITS: u32 = 8;
/// How many shares of the rows are dealt side by side: a fixed number, so that the order of the groups is the same for any
/// number of threads.
const DEALERS: usize = 8;
/// How many groups one summary holds, so that bad input cannot exhaust the machine.
const MOST_GROUPS: usize = 200_000_000;
/// How many rows one summary takes: no group can have more.
const MOST_ROWS: usize = 0x7fff_ffff;

/// Balances added up by bucket and key, batch by batch.
///
/// A key is any number below 2^120 that stands for a row's group: a code, or several codes side by side. Rows with the same
/// key and bucket are one group. What goes beyond an amount is in a bucket of its own, `unapplied_credit`, below zero, so that
/// the amounts of a key add up to the net total of `age_receivables`. A row with nothing open and nothing unapplied is in no
/// group.
#[derive(Debug)]
pub struct Summary {
    short: Vec<Partition<u64>>,
    long: Vec<Partition<[u64; 2]>>,
    dealt: Vec<Dealt>,
    /// How many rows have been dealt out and not been added up yet.
    held: usize,
    rows: usize,
}

/// Groups with their totals, in an order that depends on the rows and their batches alone, not on the number of threads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// The key of each group.
    pub keys: Vec<u128>,
    /// The place of its bucket in [`Portfolio::buckets`].
    pub buckets: Vec<i8>,
    /// What is outstanding in it, or unapplied, in minor units.
    pub amounts: Vec<i128>,
    /// Of how many rows.
    pub counts: Vec<u64>,
}

impl Default for Summary {
    fn default() -> Self {
        Self::new()
    }
}

impl Summary {
    /// A summary of nothing.
    pub fn new() -> Self {
        Self {
            short: repeat_with(Partition::default).take(PARTITIONS).collect(),
            long: repeat_with(Partition::default).take(PARTITIONS).collect(),
            dealt: Vec::new(),
            held: 0,
            rows: 0,
        }
    }

    /// Adds the rows of a ledger, each under its key; all under one key where there is none.
    ///
    /// # Errors
    /// As [`review`](super::review()) without interest and tiers; `too_many` over 200,000,000 groups or 2,147,483,647 rows. After an error the
    /// summary is of no use.
    pub fn add(
        &mut self,
        portfolio: &Portfolio,
        ledger: &Ledger<'_>,
        keys: Option<&dyn Column<u128>>,
    ) -> Result<()> {
        self.add_rows(portfolio, ledger, keys)?.map_err(Error::from)
    }

    pub(super) fn add_rows(
        &mut self,
        portfolio: &Portfolio,
        ledger: &Ledger<'_>,
        keys: Option<&dyn Column<u128>>,
    ) -> Result<Checked<()>> {
        if let Some(keys) = keys {
            same_length(ledger.rows(), "keys", keys.rows())?;
        }
        self.rows = self.rows.saturating_add(ledger.rows());
        if self.rows > MOST_ROWS {
            return Err(Error::new(
                ErrorCode::TooMany,
                format!("there are more than {MOST_ROWS} rows"),
            )
            .with_value(self.rows));
        }
        let done = with_looking(portfolio, ledger, false, |looking| self.deal(looking, keys))?;
        self.few_enough()?;
        Ok(done)
    }

    /// How many groups there are so far.
    fn groups(&self) -> usize {
        groups(&self.short) + groups(&self.long)
    }

    fn few_enough(&self) -> Result<()> {
        if self.groups() > MOST_GROUPS {
            return Err(Error::new(
                ErrorCode::TooMany,
                format!("there are more than {MOST_GROUPS} groups"),
            )
            .with_value(MOST_GROUPS));
        }
        Ok(())
    }

    /// The groups so far, with their totals.
    ///
    /// # Errors
    /// `too_many` over 200,000,000 groups.
    pub fn totals(&mut self) -> Result<Totals> {
        self.add_up();
        self.few_enough()?;
        // what was dealt out takes more room than the totals
        self.dealt = Vec::new();
        let groups = self.groups();
        let mut totals = Totals {
            keys: vec![0; groups],
            buckets: vec![0; groups],
            amounts: vec![0; groups],
            counts: vec![0; groups],
        };
        let mut rest = Rest {
            keys: &mut totals.keys,
            buckets: &mut totals.buckets,
            amounts: &mut totals.amounts,
            counts: &mut totals.counts,
        };
        rest.write(&self.short);
        rest.write(&self.long);
        Ok(totals)
    }

    /// Deals the rows out, and adds them up whenever there are many.
    fn deal(&mut self, looking: &Looking<'_>, keys: Option<&dyn Column<u128>>) -> Checked<()> {
        let rows = looking.ledger.rows();
        self.dealt.resize_with(DEALERS, Dealt::default);
        let credit = looking.portfolio.buckets().len().saturating_sub(1);
        let credit = u8::try_from(credit).unwrap_or(0);
        let mut start = 0;
        while start < rows {
            let most = (SLAB_PER_GROUP * self.groups()).clamp(SLAB, LARGEST_SLAB);
            let end = rows.min(start + most.saturating_sub(self.held));
            // whole chunks for each
            let share = (end - start).div_ceil(DEALERS).next_multiple_of(CHUNK);
            for (dealt, first) in self.dealt.iter_mut().zip((start..).step_by(share)) {
                dealt.rows = first.min(end)..(first + share).min(end);
            }
            each(&mut self.dealt, Desk::default, |desk, dealt| {
                dealt.deal(looking, keys, credit, desk)
            })?;
            self.held += end - start;
            if self.held >= most {
                self.add_up();
            }
            start = end;
        }
        Ok(())
    }

    /// Adds up what has been dealt out.
    fn add_up(&mut self) {
        add_up(&mut self.short, self.dealt.iter().map(|dealt| &dealt.short));
        add_up(&mut self.long, self.dealt.iter().map(|dealt| &dealt.long));
        self.dealt.iter_mut().for_each(Dealt::clear);
        self.held = 0;
    }
}

fn groups<K: Key>(partitions: &[Partition<K>]) -> usize {
    partitions.iter().map(|part| part.groups().len()).sum()
}

/// Adds up each partition by itself.
fn add_up<'a, K: Key + 'a>(
    partitions: &mut [Partition<K>],
    dealt: impl Iterator<Item = &'a Hands<K>>,
) {
    let dealt: Vec<_> = dealt.collect();
    let mut parts: Vec<_> = partitions.iter_mut().enumerate().collect();
    each_of(&mut parts, |(place, partition)| {
        for hands in &dealt {
            let hand = hands.of(*place);
            widely(|| partition.add(hand));
        }
    });
}

/// The columns of totals that have not been written yet.
struct Rest<'a> {
    keys: &'a mut [u128],
    buckets: &'a mut [i8],
    amounts: &'a mut [i128],
    counts: &'a mut [u64],
}

impl<'a> Rest<'a> {
    /// Writes the groups of partitions, one partition after the other.
    fn write<K: Key>(&mut self, partitions: &[Partition<K>]) {
        let mut parts = Vec::with_capacity(partitions.len());
        for partition in partitions {
            let groups = partition.groups();
            let into = Self {
                keys: take(&mut self.keys, groups.len()),
                buckets: take(&mut self.buckets, groups.len()),
                amounts: take(&mut self.amounts, groups.len()),
                counts: take(&mut self.counts, groups.len()),
            };
            parts.push((groups, into));
        }
        each_of(&mut parts, |(groups, into)| {
            let keys = into.keys.iter_mut().zip(&mut *into.buckets);
            let into = keys.zip(into.amounts.iter_mut().zip(&mut *into.counts));
            for (group, ((key, bucket), (amount, count))) in groups.iter().zip(into) {
                let number = group.key();
                *key = number >> BUCKET_BITS;
                *bucket = (number & 0x7f) as i8;
                *amount = group.amount();
                *count = group.count.into();
            }
        });
    }
}

/// Takes some values off the front of a slice.
fn take<'a, T>(from: &mut &'a mut [T], count: usize) -> &'a mut [T] {
    let (front, rest) = std::mem::take(from)
        .split_at_mut_checked(count)
        .unwrap_or_default();
    *from = rest;
    front
}
