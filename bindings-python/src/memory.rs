//! Where the package's memory comes from. The columns of a ledger are megabytes that come and go with every call, and the
//! kernel takes longer to clear new pages than the rows take to be worked out. This allocator keeps its pages for a moment.

use std::ffi::{c_int, c_long};

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The place of `mi_option_purge_delay` among the allocator's options, which its crate has no name for.
const PURGE_DELAY: c_int = 15;
/// For how many milliseconds pages are kept that nothing uses.
const KEPT: c_long = 1000;

/// Has pages kept, unless the environment says otherwise (`MIMALLOC_PURGE_DELAY`).
pub(crate) fn keep_pages() {
    // SAFETY: it sets a number, once, when the package is imported and has no other thread yet.
    unsafe { libmimalloc_sys::mi_option_set_default(PURGE_DELAY, KEPT) };
}
