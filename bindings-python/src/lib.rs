//! The Python package's compiled half: classes that hold the core's records, and its operations as functions.
//!
//! Nothing here is written for a particular record or operation. The build script prints one macro row for each from the
//! core's description; [`macros`] says what a row becomes, [`cross`] how a value crosses, [`refusal`] how an error does.

mod cross;
mod kept;
mod macros;
mod portfolio;
mod records;
mod refusal;
mod scalars;

// The columns of a ledger are megabytes that come and go with every call. An allocator that keeps its pages for a while does
// not have the kernel clear them each time, which costs more than the work on the rows.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

use macros::{choice, operation, record, registration, scalar, union};

include!(concat!(env!("OUT_DIR"), "/rows.rs"));
