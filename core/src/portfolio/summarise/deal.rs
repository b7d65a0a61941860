//! A share of the rows, dealt out over the partitions by their keys.

use std::ops::Range;

use super::PARTITIONS;
use super::key::{KEY_BITS, Key, SHORT_BITS};
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

/// The rows of a share with keys of one kind, a hand for each partition.
#[derive(Debug, Default)]
pub(super) struct Hands<K>(Vec<Vec<Entry<K>>>);

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
        let share = self.rows.len();
        for start in self.rows.clone().step_by(CHUNK) {
            let rows = CHUNK.min(self.rows.end - start);
            desk.chunk.buckets(looking, start..start + rows)?;
            desk.keys.resize(rows, 0);
            if let Some(keys) = keys {
                keys.read(start, &mut desk.keys)?;
            }
            let kinds = widely(|| Kinds::of(&desk.keys));
            if kinds.too_wide {
                return Err(too_wide(&desk.keys, start));
            }
            if kinds.short {
                self.short.make_room(share);
                widely(|| self.short.deal(desk, credit, |key| key >> SHORT_BITS == 0));
            }
            if kinds.long {
                self.long.make_room(share);
                widely(|| self.long.deal(desk, credit, |key| key >> SHORT_BITS != 0));
            }
        }
        Ok(())
    }
}

/// Which keys there are.
#[derive(Default)]
struct Kinds {
    short: bool,
    long: bool,
    too_wide: bool,
}

impl Kinds {
    #[inline(always)]
    fn of(keys: &[u128]) -> Self {
        let (mut bits, mut short) = (0, false);
        for key in keys {
            bits |= *key;
            short |= key >> SHORT_BITS == 0;
        }
        Self {
            short,
            long: bits >> SHORT_BITS != 0,
            too_wide: bits >> KEY_BITS != 0,
        }
    }
}

impl<K: Key> Hands<K> {
    /// The rows of a partition.
    pub(super) fn of(&self, partition: usize) -> &[Entry<K>] {
        self.0.get(partition).map_or(&[], Vec::as_slice)
    }

    pub(super) fn clear(&mut self) {
        self.0.iter_mut().for_each(Vec::clear);
    }

    /// Room for a share of the rows: an eighth more than an even part of it for each hand.
    fn make_room(&mut self, share: usize) {
        let room = share / PARTITIONS * 9 / 8;
        self.0.resize_with(PARTITIONS, Vec::new);
        for hand in &mut self.0 {
            hand.reserve(room.saturating_sub(hand.len()));
        }
    }

    #[inline(always)]
    fn deal(&mut self, desk: &Desk, credit: u8, ours: impl Fn(u128) -> bool) {
        let Chunk {
            net, base, bucket, ..
        } = &desk.chunk;
        let hands = self.0.as_mut_slice();
        for (((net, base), bucket), key) in net.iter().zip(base).zip(bucket).zip(&desk.keys) {
            let open = *base > 0;
            let amount = if open { *base } else { (*net).min(0) };
            if amount == 0 || !ours(*key) {
                continue;
            }
            let bucket = if open { bucket.cast_unsigned() } else { credit };
            let key = K::of(*key, bucket);
            if let Some(hand) = hands.get_mut((key.hash() >> (64 - super::PARTITION_BITS)) as usize)
            {
                hand.push(Entry { key, amount });
            }
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
