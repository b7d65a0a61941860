//! The Python package's compiled half: classes that hold the core's records, and its operations as functions.
//!
//! Nothing here is written for a particular record or operation. The build script prints one macro row for each from the
//! core's description; [`macros`] says what a row becomes, [`cross`] how a value crosses, [`refusal`] how an error does.

mod cross;
mod kept;
mod macros;
mod memory;
mod portfolio;
mod records;
mod refusal;
mod scalars;

use macros::{choice, operation, record, registration, scalar, union};

include!(concat!(env!("OUT_DIR"), "/rows.rs"));
