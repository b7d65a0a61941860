//! Ledgers as Arrow IPC: the bytes of a stream or of a file in, those of a stream out.

use std::io::Cursor;

use arrears::portfolio::arrow::{
    Accrue, Age, LedgerColumns, Output, PaymentColumns, PaymentTable, Review, ReviewOptions,
    Unmatched,
};
use arrears::{Error, ErrorCode, Result, from_json};
use arrow_array::RecordBatch;
use arrow_buffer::Buffer;
use arrow_ipc::reader::{FileReader, StreamDecoder};
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{ArrowError, Schema, SchemaRef};
use serde::Deserialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::terms::portfolio;
use crate::thrown::thrown;

/// What is said about the tables, beside the terms.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Options {
    columns: LedgerColumns,
    payment_columns: PaymentColumns,
    outputs: Option<Vec<Output>>,
    keep: bool,
    floats: bool,
    by: Vec<String>,
    unmatched: Unmatched,
}

impl Default for Options {
    fn default() -> Self {
        let ReviewOptions {
            outputs,
            keep,
            floats,
        } = ReviewOptions::default();
        Self {
            columns: LedgerColumns::default(),
            payment_columns: PaymentColumns::default(),
            outputs,
            keep,
            floats,
            by: Vec::new(),
            unmatched: Unmatched::default(),
        }
    }
}

impl Options {
    fn review(&self) -> ReviewOptions {
        ReviewOptions {
            outputs: self.outputs.clone(),
            keep: self.keep,
            floats: self.floats,
        }
    }
}

/// Adds columns to a table.
#[wasm_bindgen(js_name = reviewTable)]
pub fn review_table(
    table: Vec<u8>,
    terms: &str,
    options: &str,
) -> std::result::Result<Vec<u8>, JsValue> {
    reviewed(table, terms, options).map_err(|error| thrown(&error))
}

/// Adds a table up.
#[wasm_bindgen(js_name = ageTable)]
pub fn age_table(
    table: Vec<u8>,
    terms: &str,
    options: &str,
) -> std::result::Result<Vec<u8>, JsValue> {
    aged(table, terms, options).map_err(|error| thrown(&error))
}

/// Adds columns to a table by a table of dated payments.
#[wasm_bindgen(js_name = accrueTable)]
pub fn accrue_table(
    table: Vec<u8>,
    payments: Vec<u8>,
    terms: &str,
    options: &str,
) -> std::result::Result<Vec<u8>, JsValue> {
    accrued(table, payments, terms, options).map_err(|error| thrown(&error))
}

fn reviewed(table: Vec<u8>, terms: &str, options: &str) -> Result<Vec<u8>> {
    let portfolio = portfolio(terms)?;
    let options: Options = from_json(options)?;
    let (schema, batches) = read(table)?;
    let mut review = Review::new(
        portfolio,
        options.columns.clone(),
        &schema,
        &options.review(),
    )?;
    let mut out = Vec::new();
    for batch in &batches {
        out.append(&mut review.batch(batch)?);
    }
    write(&review.schema(), &out)
}

fn aged(table: Vec<u8>, terms: &str, options: &str) -> Result<Vec<u8>> {
    let portfolio = portfolio(terms)?;
    let Options {
        columns,
        by,
        floats,
        ..
    } = from_json(options)?;
    let (schema, batches) = read(table)?;
    let mut age = Age::new(portfolio, columns, &by, &schema, floats)?;
    for batch in &batches {
        age.add(batch)?;
    }
    let out = age.finish()?;
    write(&out.schema(), &[out])
}

fn accrued(table: Vec<u8>, payments: Vec<u8>, terms: &str, options: &str) -> Result<Vec<u8>> {
    let portfolio = portfolio(terms)?;
    let options: Options = from_json(options)?;
    let (schema, batches) = read(payments).map_err(|error| error.at("payments"))?;
    let mut payments = PaymentTable::new(
        options.payment_columns.clone(),
        portfolio.terms().currency,
        &schema,
        options.floats,
    )?;
    for batch in &batches {
        payments.add(batch)?;
    }
    let (schema, batches) = read(table)?;
    let mut accrue = Accrue::new(
        portfolio,
        options.columns.clone(),
        payments,
        options.unmatched,
        &schema,
        &options.review(),
    )?;
    let mut out = Vec::new();
    for batch in &batches {
        out.append(&mut accrue.batch(batch)?);
    }
    accrue.finish()?;
    write(&accrue.schema(), &out)
}

/// The batches of a stream or a file. Those of a stream lie where the bytes are.
fn read(table: Vec<u8>) -> Result<(SchemaRef, Vec<RecordBatch>)> {
    if table.starts_with(b"ARROW1") {
        let reader = FileReader::try_new(Cursor::new(table), None).map_err(not_arrow)?;
        let schema = reader.schema();
        let batches = reader.collect::<std::result::Result<_, _>>();
        return Ok((schema, batches.map_err(not_arrow)?));
    }
    let mut rest = Buffer::from_vec(table);
    let mut decoder = StreamDecoder::new();
    let mut batches = Vec::new();
    while !rest.is_empty() {
        match decoder.decode(&mut rest).map_err(not_arrow)? {
            Some(batch) => batches.push(batch),
            None => break,
        }
    }
    let Some(schema) = decoder.schema() else {
        return Err(refused("the bytes hold no schema"));
    };
    decoder.finish().map_err(not_arrow)?;
    Ok((schema, batches))
}

fn write(schema: &Schema, batches: &[RecordBatch]) -> Result<Vec<u8>> {
    let bytes: usize = batches.iter().map(RecordBatch::get_array_memory_size).sum();
    let mut out = Vec::with_capacity(bytes.saturating_add(4096));
    let written = (|| {
        let mut writer = StreamWriter::try_new(&mut out, schema)?;
        for batch in batches {
            writer.write(batch)?;
        }
        writer.finish()
    })();
    written.map_err(not_arrow)?;
    Ok(out)
}

fn not_arrow(error: ArrowError) -> Error {
    refused(&error.to_string())
}

fn refused(why: &str) -> Error {
    Error::new(
        ErrorCode::WrongType,
        format!("the bytes are not read as Arrow IPC: {why}"),
    )
    .with_remedy("give the bytes of a stream or a file, not compressed: `tableToIPC(table)` of apache-arrow writes them")
}
