//! Totals by bucket and keys. Rows are first dealt out over partitions by their key, then each partition is added up by
//! itself, in the order of the rows: its groups stay in the cache, and threads share nothing.
#![allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    reason = "the loops over rows: sums of 64 bits in 128 bits cannot overflow, and a hash may wrap"
)]

use std::ops::Range;

use super::chunk::{CHUNK, Chunk, Looking};
use super::column::{Checked, Column, Fault, same_length};
use super::ledger::Ledger;
use super::parallel::{each, each_of};
use super::ready::Portfolio;
use super::review::with_looking;
use super::wide::widely;
use crate::error::{Error, ErrorCode, Result};

/// How many rows are dealt out before they are added up. Then each partition is gone through once for many rows, and its
/// groups stay in the cache meanwhile.
const SLAB: usize = 1 << 20;
/// How many at most, however many groups there are.
const LARGEST_SLAB: usize = 1 << 24;
const PARTITIONS: usize = 256;
/// How many shares of the rows are dealt side by side: a fixed number, so that the order of the groups is the same for any
/// number of threads.
const DEALERS: usize = 8;
/// How many groups one summary holds, so that bad input cannot exhaust the machine.
const MOST_GROUPS: usize = 200_000_000;
/// The bits of a key.
const KEY_BITS: u32 = 120;
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
    partitions: Vec<Partition>,
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

#[derive(Debug, Clone, Copy)]
struct Entry {
    key: Key,
    amount: i64,
}

/// A key in two halves, which lie closer together than one number of 128 bits would.
type Key = [u64; 2];

#[derive(Debug, Clone, Copy)]
struct Group {
    key: Key,
    /// The sum: its lower 64 bits, and what has been carried over from them.
    low: u64,
    high: i32,
    count: u32,
}

impl Group {
    fn of(entry: &Entry) -> Self {
        let mut group = Self {
            key: entry.key,
            low: 0,
            high: 0,
            count: 0,
        };
        group.add(entry.amount);
        group
    }

    #[inline(always)]
    fn add(&mut self, amount: i64) {
        let (low, carried) = self.low.overflowing_add(amount.cast_unsigned());
        self.low = low;
        // 2^31 rows of 64 bits fit into 95 bits
        self.high = self
            .high
            .wrapping_add(i32::from(carried) - i32::from(amount < 0));
        self.count = self.count.saturating_add(1);
    }

    fn amount(&self) -> i128 {
        (i128::from(self.high) << 64) | i128::from(self.low)
    }

    fn key(&self) -> u128 {
        let [low, high] = self.key;
        (u128::from(high) << 64) | u128::from(low)
    }
}

#[derive(Debug, Default)]
struct Partition {
    /// The place of a group plus one, or zero; as many as a power of two.
    slots: Vec<u32>,
    groups: Vec<Group>,
}

/// The rows of one share, dealt out.
#[derive(Debug)]
struct Dealt {
    hands: Vec<Vec<Entry>>,
    rows: Range<usize>,
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
            partitions: (0..PARTITIONS).map(|_| Partition::default()).collect(),
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
        self.partitions.iter().map(|part| part.groups.len()).sum()
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
        let (mut keys, mut buckets) = (&mut totals.keys[..], &mut totals.buckets[..]);
        let (mut amounts, mut counts) = (&mut totals.amounts[..], &mut totals.counts[..]);
        let mut parts = Vec::with_capacity(PARTITIONS);
        for Partition { groups, .. } in &self.partitions {
            parts.push((
                groups,
                take(&mut keys, groups.len()),
                take(&mut buckets, groups.len()),
                take(&mut amounts, groups.len()),
                take(&mut counts, groups.len()),
            ));
        }
        each_of(&mut parts, |(groups, keys, buckets, amounts, counts)| {
            let into = keys.iter_mut().zip(&mut **buckets);
            let into = into.zip(amounts.iter_mut().zip(&mut **counts));
            for (group, ((key, bucket), (amount, count))) in groups.iter().zip(into) {
                let number = group.key();
                *key = number >> 8;
                *bucket = (number & 0x7f) as i8;
                *amount = group.amount();
                *count = group.count.into();
            }
        });
        Ok(totals)
    }

    /// Deals the rows out, and adds them up whenever there are many.
    fn deal(&mut self, looking: &Looking<'_>, keys: Option<&dyn Column<u128>>) -> Checked<()> {
        let rows = looking.ledger.rows();
        self.dealt.resize_with(DEALERS, Dealt::new);
        let credit = looking.portfolio.buckets().len().saturating_sub(1);
        let credit = u8::try_from(credit).unwrap_or(0);
        let mut start = 0;
        // the more groups there are, the more rows have to meet in a partition for its groups to be worth fetching
        let most = (2 * self.groups()).clamp(SLAB, LARGEST_SLAB);
        while start < rows {
            let end = rows.min(start + most.saturating_sub(self.held));
            // whole chunks for each
            let share = (end - start).div_ceil(DEALERS).next_multiple_of(CHUNK);
            for (dealt, first) in self.dealt.iter_mut().zip((start..).step_by(share)) {
                dealt.rows = first.min(end)..(first + share).min(end);
            }
            each(
                &mut self.dealt,
                || (Chunk::default(), Vec::new()),
                |(chunk, numbers), dealt| dealt.deal(looking, keys, credit, chunk, numbers),
            )?;
            self.held += end - start;
            if self.held >= most {
                self.add_up();
            }
            start = end;
        }
        Ok(())
    }

    /// Adds up what has been dealt out, each partition by itself.
    fn add_up(&mut self) {
        let dealt = &self.dealt;
        let mut parts: Vec<_> = self.partitions.iter_mut().enumerate().collect();
        each_of(&mut parts, |(place, partition)| {
            for hand in dealt.iter().filter_map(|dealt| dealt.hands.get(*place)) {
                widely(|| partition.add(hand));
            }
        });
        for hand in self.dealt.iter_mut().flat_map(|dealt| &mut dealt.hands) {
            hand.clear();
        }
        self.held = 0;
    }
}

impl Dealt {
    fn new() -> Self {
        Self {
            hands: vec![Vec::new(); PARTITIONS],
            rows: 0..0,
        }
    }

    fn deal(
        &mut self,
        looking: &Looking<'_>,
        keys: Option<&dyn Column<u128>>,
        credit: u8,
        chunk: &mut Chunk,
        numbers: &mut Vec<u128>,
    ) -> Checked<()> {
        // an eighth more than an even share
        let room = self.rows.len() / PARTITIONS * 9 / 8;
        for hand in &mut self.hands {
            hand.reserve(room);
        }
        for start in self.rows.clone().step_by(CHUNK) {
            let rows = CHUNK.min(self.rows.end - start);
            chunk.buckets(looking, start..start + rows)?;
            numbers.resize(rows, 0);
            if let Some(keys) = keys {
                keys.read(start, numbers)?;
                let bits = numbers.iter().fold(0, |bits, key| bits | *key);
                if bits >> KEY_BITS != 0 {
                    return Err(too_wide(numbers, start));
                }
            }
            widely(|| self.deal_chunk(chunk, numbers, credit));
        }
        Ok(())
    }

    #[inline(always)]
    fn deal_chunk(&mut self, chunk: &Chunk, numbers: &[u128], credit: u8) {
        let Chunk {
            net, base, bucket, ..
        } = chunk;
        for (((net, base), bucket), key) in net.iter().zip(base).zip(bucket).zip(numbers) {
            let (amount, bucket) = match (*base > 0, *net < 0) {
                (true, _) => (*base, bucket.cast_unsigned()),
                (false, true) => (*net, credit),
                (false, false) => continue,
            };
            let key = (key << 8) | u128::from(bucket);
            let key = [key as u64, (key >> 64) as u64];
            let place = (hash(key) >> 56) as usize;
            if let Some(hand) = self.hands.get_mut(place) {
                hand.push(Entry { key, amount });
            }
        }
    }
}

impl Partition {
    #[inline(always)]
    fn add(&mut self, hand: &[Entry]) {
        for entry in hand {
            if self.groups.len() * 4 >= self.slots.len() {
                self.grow();
            }
            let mask = self.slots.len().wrapping_sub(1);
            let mut place = (hash(entry.key) as usize) & mask;
            while let Some(slot) = self.slots.get_mut(place) {
                if *slot == 0 {
                    self.groups.push(Group::of(entry));
                    *slot = u32::try_from(self.groups.len()).unwrap_or(u32::MAX);
                    break;
                }
                if let Some(group) = self.groups.get_mut((*slot - 1) as usize)
                    && group.key == entry.key
                {
                    group.add(entry.amount);
                    break;
                }
                place = (place + 1) & mask;
            }
        }
    }

    /// Twice as many slots, with every group in its place.
    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(64);
        self.slots.clear();
        self.slots.resize(size, 0);
        let mask = size - 1;
        for (group, number) in self.groups.iter().zip(1u32..) {
            let mut place = (hash(group.key) as usize) & mask;
            while let Some(slot) = self.slots.get_mut(place) {
                if *slot == 0 {
                    *slot = number;
                    break;
                }
                place = (place + 1) & mask;
            }
        }
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

/// A key as a number whose bits all depend on all of its bits.
#[inline(always)]
fn hash([low, high]: Key) -> u64 {
    let low = low ^ 0x9e37_79b9_7f4a_7c15;
    let high = high ^ 0xd6e8_feb8_6659_fd93;
    let product = u128::from(low) * u128::from(high);
    let mixed = (product as u64) ^ ((product >> 64) as u64);
    mixed.wrapping_mul(0xff51_afd7_ed55_8ccd) ^ (mixed >> 29)
}

fn too_wide(keys: &[u128], start: usize) -> Fault {
    let row = keys.iter().position(|key| key >> KEY_BITS != 0);
    let error = Error::new(
        ErrorCode::OutOfRange,
        format!("a key has more than {KEY_BITS} bits"),
    );
    Fault::new(start + row.unwrap_or(0), "keys", error)
}
