//! A share of the rows, dealt out over the partitions by their keys.

use std::ops::Range;

use super::key::{KEY_BITS, Key, SHORT_BITS};
use super::{PARTITION_BITS, PARTITIONS};
use crate::error::{Error, ErrorCode};
use crate::portfolio::chunk::{CHUNK, Chunk, Looking};
use crate::portfolio::column::{Checked, Column, Fault};
use crate::portfolio::wide::widely;

/// What a row adds to its group.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<K> {
    pub(super) key: K,
    pub(super) amount: i64,
}

/// The rows of a share with keys of one size, a hand for each partition.
#[derive(Debug, Default)]
pub(super) struct Hands<K> {
    hands: Vec<Vec<Entry<K>>>,
    /// How many rows there is room for.
    room: usize,
}

/// The rows of one share, dealt out.
#[derive(Debug, Default)]
pub(super) struct Dealt {
    pub(super) short: Hands<u64>,
    pub(super) long: Hands<[u64; 2]>,
    pub(super) rows: Range<usize>,
}

/// Where the rows of a share are looked at.
#[derive(Debug, Default)]
pub(super) struct Desk {
    chunk: Chunk,
    keys: Vec<u128>,
}

impl Dealt {
    /// Deals the rows out. What goes beyond an amount is in the bucket `credit`.
    pub(super) fn deal(
        &mut self,
        looking: &Looking<'_>,
        keys: Option<&dyn Column<u128>>,
        credit: u8,
        desk: &mut Desk,
    ) -> Checked<()> {
        for start in self.rows.clone().step_by(CHUNK) {
            let rows = CHUNK.min(self.rows.end - start);
            desk.chunk.buckets(looking, start..start + rows)?;
            desk.keys.resize(rows, 0);
            if let Some(keys) = keys {
                keys.read(start, &mut desk.keys)?;
            }
            let (bits, short) = widely(|| sizes(&desk.keys));
            if bits >> KEY_BITS != 0 {
                return Err(too_wide(&desk.keys, start));
            }
            if start == self.rows.start {
                // the rest will be like the first rows; keys of a size that is not among them need hands too
                let share = self.rows.len() / rows.max(1);
                self.short.make_room(short * share);
                self.long.make_room((rows - short) * share);
            }
            if short == rows {
                widely(|| self.deal_short(desk, credit));
            } else {
                widely(|| self.deal_any(desk, credit));
            }
        }
        Ok(())
    }

    #[inline(always)]
    fn deal_short(&mut self, desk: &Desk, credit: u8) {
        for (key, bucket, amount) in rows(desk, credit) {
            self.short.push(key, bucket, amount);
        }
    }

    #[inline(always)]
    fn deal_any(&mut self, desk: &Desk, credit: u8) {
        for (key, bucket, amount) in rows(desk, credit) {
            if key >> SHORT_BITS == 0 {
                self.short.push(key, bucket, amount);
            } else {
                self.long.push(key, bucket, amount);
            }
        }
    }

    pub(super) fn clear(&mut self) {
        self.short.clear();
        self.long.clear();
    }
}

/// The bits that are set in any key, and how many keys are short.
#[inline(always)]
fn sizes(keys: &[u128]) -> (u128, usize) {
    let (mut bits, mut short) = (0, 0);
    for key in keys {
        bits |= *key;
        short += usize::from(key >> SHORT_BITS == 0);
    }
    (bits, short)
}

/// The key, the bucket and the amount of each row that has any.
#[inline(always)]
fn rows(desk: &Desk, credit: u8) -> impl Iterator<Item = (u128, u8, i64)> {
    let Chunk {
        net, base, bucket, ..
    } = &desk.chunk;
    let rows = net.iter().zip(base).zip(bucket).zip(&desk.keys);
    rows.filter_map(
        #[inline(always)]
        move |(((net, base), bucket), key)| {
            let open = *base > 0;
            let amount = if open { *base } else { (*net).min(0) };
            let bucket = if open { bucket.cast_unsigned() } else { credit };
            (amount != 0).then_some((*key, bucket, amount))
        },
    )
}

impl<K: Key> Hands<K> {
    /// The rows of a partition.
    pub(super) fn of(&self, partition: usize) -> &[Entry<K>] {
        self.hands.get(partition).map_or(&[], Vec::as_slice)
    }

    fn clear(&mut self) {
        self.hands.iter_mut().for_each(Vec::clear);
        self.room = 0;
    }

    /// A hand for each partition, with room for some rows more: an eighth more than an even part of them. No row can be dealt before.
    fn make_room(&mut self, rows: usize) {
        self.room += rows;
        self.hands.resize_with(PARTITIONS, Vec::new);
        let room = self.room / PARTITIONS * 9 / 8;
        for hand in &mut self.hands {
            hand.reserve(room.saturating_sub(hand.len()));
        }
    }

    #[inline(always)]
    fn push(&mut self, key: u128, bucket: u8, amount: i64) {
        let key = K::of(key, bucket);
        let place = key.hash() >> (64 - PARTITION_BITS);
        if let Some(hand) = self.hands.get_mut(place as usize) {
            hand.push(Entry { key, amount });
        }
    }
}

fn too_wide(keys: &[u128], start: usize) -> Fault {
    let row = keys.iter().position(|key| key >> KEY_BITS != 0);
    let error = Error::new(
        ErrorCode::OutOfRange,
        format!("a key has more than {KEY_BITS} bits"),
    );
    Fault::new(start + row.unwrap_or(0), "keys", error)
}
