//! The groups of one partition: a table of places, and the totals they point to.

use super::PARTITION_BITS;
use super::deal::Entry;
use super::key::Key;

/// How many rows are added before it is asked whether there is room for as many groups more.
const BLOCK: usize = 256;
/// How many slots there are for each group, at least.
const SLOTS: usize = 4;

/// A total.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Group<K> {
    key: K,
    /// The sum: its lower 64 bits, and what has been carried over from them.
    low: u64,
    high: i32,
    pub(super) count: u32,
}

impl<K: Key> Group<K> {
    #[inline(always)]
    fn add(&mut self, amount: i64) {
        let (low, carried) = self.low.overflowing_add(amount.cast_unsigned());
        self.low = low;
        // 2^31 rows of 64 bits fit into 95 bits
        self.high = self
            .high
            .wrapping_add(i32::from(carried) - i32::from(amount < 0));
        // there are no more rows than that
        self.count = self.count.wrapping_add(1);
    }

    pub(super) fn amount(&self) -> i128 {
        (i128::from(self.high) << 64) | i128::from(self.low)
    }

    pub(super) fn key(&self) -> u128 {
        self.key.number()
    }
}

#[derive(Debug, Default)]
pub(super) struct Partition<K> {
    /// The place of a group plus one, or zero; as many as a power of two.
    slots: Vec<u32>,
    /// The groups, and empty ones after them.
    groups: Vec<Group<K>>,
    used: usize,
}

impl<K: Key> Partition<K> {
    /// The groups, in the order in which they came.
    pub(super) fn groups(&self) -> &[Group<K>] {
        self.groups.get(..self.used).unwrap_or_default()
    }

    /// Adds rows. Whether a row opens a group cannot be foreseen, so it takes the same way as one that meets its group: the next
    /// group has the key of the row before it is asked.
    #[inline(always)]
    pub(super) fn add(&mut self, hand: &[Entry<K>]) {
        for block in hand.chunks(BLOCK) {
            self.make_room(block.len());
            let (slots, groups) = (self.slots.as_mut_slice(), self.groups.as_mut_slice());
            let (mask, bits) = (slots.len().wrapping_sub(1), slots.len().trailing_zeros());
            let mut used = self.used;
            for entry in block {
                if let Some(next) = groups.get_mut(used) {
                    next.key = entry.key;
                }
                let mut place = place(entry.key, bits);
                while let Some(slot) = slots.get_mut(place) {
                    let new = *slot == 0;
                    let number = if new { used } else { *slot as usize - 1 };
                    if let Some(group) = groups.get_mut(number)
                        && group.key == entry.key
                    {
                        *slot = number as u32 + 1;
                        used += usize::from(new);
                        group.add(entry.amount);
                        break;
                    }
                    place = (place + 1) & mask;
                }
            }
            self.used = used;
        }
    }

    /// Room for some groups more.
    fn make_room(&mut self, more: usize) {
        let most = self.used + more;
        if most > self.groups.len() {
            self.groups.resize(most, Group::default());
        }
        if most * SLOTS > self.slots.len() {
            self.spread(most * SLOTS);
        }
    }

    /// At least as many slots, with every group in its place.
    #[cold]
    fn spread(&mut self, slots: usize) {
        let size = slots.next_power_of_two();
        self.slots.clear();
        self.slots.resize(size, 0);
        for (group, number) in self.groups.iter().take(self.used).zip(1u32..) {
            let mut place = place(group.key, size.trailing_zeros());
            while let Some(slot) = self.slots.get_mut(place) {
                if *slot == 0 {
                    *slot = number;
                    break;
                }
                place = (place + 1) & (size - 1);
            }
        }
    }
}

/// Where a key is looked for first among 2^`bits` slots: by the bits below those that chose the partition.
#[inline(always)]
fn place<K: Key>(key: K, bits: u32) -> usize {
    ((key.hash() << PARTITION_BITS) >> (64 - bits)) as usize
}
