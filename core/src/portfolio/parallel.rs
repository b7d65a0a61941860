//! The same work on many parts, on all processors where the feature `parallel` is on. Parts share nothing, so that the
//! result is the same however many there are.

use super::column::Checked;
#[cfg(feature = "parallel")]
use super::column::Fault;

/// Does the work on each part. Where rows are at fault, the first of them is reported, whoever finds it.
pub(super) fn each<T: Send, S>(
    parts: &mut [T],
    scratch: impl Fn() -> S + Sync + Send,
    work: impl Fn(&mut S, &mut T) -> Checked<()> + Sync + Send,
) -> Checked<()> {
    #[cfg(feature = "parallel")]
    if parts.len() > 1 && rayon::current_num_threads() > 1 {
        use rayon::prelude::*;
        let fault = parts
            .par_iter_mut()
            .map_init(scratch, |scratch, part| work(scratch, part).err())
            .reduce(|| None, first);
        return fault.map_or(Ok(()), Err);
    }
    let mut scratch = scratch();
    // parts are in the order of their rows, so the first fault is that of the first row
    parts
        .iter_mut()
        .try_for_each(|part| work(&mut scratch, part))
}

/// Does work that cannot fail on each part.
pub(super) fn each_of<T: Send>(parts: &mut [T], work: impl Fn(&mut T) + Sync + Send) {
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        parts.par_iter_mut().for_each(work);
    }
    #[cfg(not(feature = "parallel"))]
    parts.iter_mut().for_each(work);
}

#[cfg(feature = "parallel")]
fn first(one: Option<Fault>, other: Option<Fault>) -> Option<Fault> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.row < one.row { other } else { one }),
        (one, other) => one.or(other),
    }
}
