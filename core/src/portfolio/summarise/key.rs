//! Keys with their buckets, in as few bytes as they need: most keys are short, and the rows are written and read once more with them.

/// The bits of the bucket, below those of the key.
pub(super) const BUCKET_BITS: u32 = 8;
/// The bits of a key.
pub(super) const KEY_BITS: u32 = 128 - BUCKET_BITS;
/// The bits of a short key.
pub(super) const SHORT_BITS: u32 = 64 - BUCKET_BITS;

/// A key with its bucket.
pub(super) trait Key: Copy + Eq + Default + Send + Sync {
    /// A key and a bucket, of which no bits are lost if they fit.
    fn of(key: u128, bucket: u8) -> Self;

    /// Both as one number.
    fn number(self) -> u128;

    /// A number whose upper bits depend on all bits.
    fn hash(self) -> u64;
}

const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
const OTHER: u64 = 0xd6e8_feb8_6659_fd93;

/// A short key.
impl Key for u64 {
    #[inline(always)]
    fn of(key: u128, bucket: u8) -> Self {
        ((key as u64) << BUCKET_BITS) | u64::from(bucket)
    }

    #[inline(always)]
    fn number(self) -> u128 {
        self.into()
    }

    #[inline(always)]
    fn hash(self) -> u64 {
        // one product alone lets keys fall together that go up by some powers of two or of ten
        (self ^ (self >> 15)).wrapping_mul(OTHER)
    }
}

/// Any key, in two halves, which lie closer together than one number of 128 bits would.
impl Key for [u64; 2] {
    #[inline(always)]
    fn of(key: u128, bucket: u8) -> Self {
        let number = (key << BUCKET_BITS) | u128::from(bucket);
        [number as u64, (number >> 64) as u64]
    }

    #[inline(always)]
    fn number(self) -> u128 {
        let [low, high] = self;
        (u128::from(high) << 64) | u128::from(low)
    }

    #[inline(always)]
    fn hash(self) -> u64 {
        let [low, high] = self;
        let mixed = low.wrapping_mul(ODD);
        let mixed = (mixed ^ (mixed >> 32) ^ high).wrapping_mul(OTHER);
        (mixed ^ (mixed >> 32)).wrapping_mul(ODD)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// How many places of 2^18 are taken by 2^16 keys that go up by a step.
    fn taken<K: Key>(step: u128) -> usize {
        let place = |row: u128| K::of(row * step, 3).hash() >> 46;
        (0..1 << 16).map(place).collect::<HashSet<_>>().len()
    }

    /// Random keys would take 2^18 (1 - e^(-1/4)) = 57,986 places.
    #[test]
    fn keys_in_steps_lie_about_as_far_apart_as_random_ones() {
        let powers = |base: u128, count: u32| (0..count).map(move |power| base.pow(power));
        for step in powers(2, 36).chain(powers(10, 11)).chain([3, 7, 96, 640]) {
            // a number as it is, and as a column of whole numbers gives it
            for step in [step, step << 4] {
                if step << 16 < 1 << SHORT_BITS {
                    assert!(taken::<u64>(step) > 46_000, "short, {step}");
                }
                assert!(taken::<[u64; 2]>(step) > 46_000, "long, {step}");
            }
        }
    }
}
