//! The caller's typed arrays, and those that are given back. They stay where they are: a stretch of rows is copied in when it is
//! looked at, and what was found is copied out, so that the module needs no memory that grows with the ledger.

use std::marker::PhantomData;

use arrears::portfolio::{Checked, Column};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// A typed array of the caller's, with its type as it was checked there.
    pub type Source;

    /// How many rows it has.
    #[wasm_bindgen(method, getter)]
    fn length(this: &Source) -> usize;

    #[wasm_bindgen(method, js_name = read)]
    fn read_i64(this: &Source, start: usize, into: &mut [i64]);
    #[wasm_bindgen(method, js_name = read)]
    fn read_i32(this: &Source, start: usize, into: &mut [i32]);
    #[wasm_bindgen(method, js_name = read)]
    fn read_u32(this: &Source, start: usize, into: &mut [u32]);
    #[wasm_bindgen(method, js_name = read)]
    fn read_u8(this: &Source, start: usize, into: &mut [u8]);

    /// The arrays that are given back.
    pub type Found;

    /// Takes a stretch of each column, which is empty where the column was not asked for.
    #[wasm_bindgen(method)]
    pub(crate) fn put(
        this: &Found,
        start: usize,
        outstanding: &[i64],
        days_past_due: &[i32],
        bucket: &[i8],
        interest: &[i64],
        score: &[i32],
        tier: &[i8],
    );
}

/// A number that a typed array can hold.
pub(crate) trait Item: Copy + Default {
    /// Copies as many rows as `into` holds.
    fn read(source: &Source, start: usize, into: &mut [Self]);
}

macro_rules! items {
    ($( $item:ty, $read:ident; )+) => {
        $( impl Item for $item {
            fn read(source: &Source, start: usize, into: &mut [Self]) {
                source.$read(start, into);
            }
        } )+
    };
}
items! {
    i64, read_i64;
    i32, read_i32;
    u32, read_u32;
    u8, read_u8;
}

/// A column of the caller's.
pub(crate) struct Given<T> {
    source: Source,
    rows: usize,
    item: PhantomData<T>,
}

impl<T: Item> Given<T> {
    pub(crate) fn new(source: Source) -> Self {
        Self {
            rows: source.length(),
            source,
            item: PhantomData,
        }
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Copies the rows from `start` on, as many as `into` holds.
    pub(crate) fn read(&self, start: usize, into: &mut [T]) {
        T::read(&self.source, start, into);
    }
}

impl<T: Item + Sync> Column<T> for Given<T> {
    fn rows(&self) -> usize {
        self.rows
    }

    fn read(&self, start: usize, into: &mut [T]) -> Checked<()> {
        self.read(start, into);
        Ok(())
    }
}
