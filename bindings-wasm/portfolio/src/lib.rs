//! What JavaScript calls for whole ledgers: columns are copied in stretch by stretch, the kernels of the core work on them, and the
//! results are copied out. The package's `portfolio/columns.js` knows typed arrays; nothing is calculated there.

#[cfg(feature = "columns")]
mod arrays;
#[cfg(feature = "arrow")]
mod arrow;
#[cfg(feature = "columns")]
mod columns;
#[cfg(feature = "columns")]
mod facts;
#[cfg(feature = "columns")]
mod keys;
#[cfg(feature = "columns")]
mod payments;
#[cfg(any(feature = "columns", feature = "arrow"))]
mod terms;
#[cfg(any(feature = "columns", feature = "arrow"))]
#[path = "../../src/thrown.rs"]
mod thrown;
