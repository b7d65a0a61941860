//! What JavaScript calls: two functions over JSON text in the form that all languages share. The package's `bridge.js`
//! turns plain objects into that form and back; nothing is calculated and no value is judged outside the core.

use arrears::{Error, ErrorCode, from_json, to_json};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

mod thrown;
use thrown::thrown;

/// Calls an operation by its name: input record in, report out. What is thrown is the text of [`thrown()`].
#[wasm_bindgen]
pub fn call(operation: &str, input: &str) -> Result<String, JsValue> {
    arrears::call(operation, input).map_err(|error| thrown(&error))
}

/// Reads a record and writes it again, so that the text is known to be that record, in the form that every language writes.
#[wasm_bindgen]
pub fn normalise(record: &str, text: &str) -> Result<String, JsValue> {
    rewrite(record, text).map_err(|error| thrown(&error))
}

macro_rules! records {
    ($( $record:ident )+) => {
        fn rewrite(record: &str, text: &str) -> arrears::Result<String> {
            match record {
                $( stringify!($record) => to_json(&from_json::<arrears::$record>(text)?), )+
                unknown => Err(
                    Error::new(ErrorCode::UnknownChoice, format!("`{unknown}` is no record of this library"))
                        .with_value(unknown),
                ),
            }
        }
    };
}
include!(concat!(env!("OUT_DIR"), "/records.rs"));
