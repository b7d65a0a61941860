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
        // of the usual odd numbers and shifts, this pair keeps keys apart best that go up by a power of two or of ten
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
