//! Loops over rows that are compiled several times: for every processor of its kind, and for those with wider registers, of which
//! the feature `simd` makes use where there are any. All do the same arithmetic on whole numbers.

/// Does the work with the widest registers of this processor. What it calls must be inlined, or it is compiled for any.
#[inline(always)]
pub(super) fn widely<R>(work: impl FnOnce() -> R) -> R {
    #[cfg(feature = "simd")]
    return pulp::Arch::new().dispatch(work);
    #[cfg(not(feature = "simd"))]
    work()
}
