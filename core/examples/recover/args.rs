//! The command line.

use std::path::PathBuf;

use arrears::{Currency, Date};
use clap::{Parser, ValueEnum};

/// Reads a ledger and says what is owed, what it costs, and whom to call first.
///
/// Without `--invoices` it tells the story of a small sample ledger.
#[derive(Debug, Parser)]
#[command(name = "recover", max_term_width = 100)]
pub(crate) struct Args {
    /// The invoices: CSV in UTF-8, with a header
    #[arg(long, value_name = "FILE", requires = "as_of")]
    pub(crate) invoices: Option<PathBuf>,
    /// The payments: CSV in UTF-8, with a header
    #[arg(long, value_name = "FILE", requires = "invoices")]
    pub(crate) payments: Option<PathBuf>,
    /// The day the answer is made for; what is dated later has not happened [sample: 2024-01-31]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<Date>,
    /// Which column holds a field: id, debtor, issue_date, due_date, amount, currency, settled_date; payment.invoice,
    /// payment.date, payment.amount. A field that is not named here is read from the column of exactly its own name
    #[arg(long, value_name = "FIELD=COLUMN", requires = "invoices", value_parser = pair)]
    pub(crate) map: Vec<(String, String)>,
    /// The currency of rows that do not name one
    #[arg(long, value_name = "CODE", requires = "invoices")]
    pub(crate) currency: Option<Currency>,
    /// How the files write a date; nothing else is understood as one
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "%Y-%m-%d",
        requires = "invoices"
    )]
    pub(crate) date_format: String,
    /// Leave out the invoices with this value in this column, and their payments
    #[arg(long, value_name = "COLUMN=VALUE", requires = "invoices", value_parser = pair)]
    pub(crate) exclude: Vec<(String, String)>,
    /// Late-payment interest a day, as a fraction of what is owed: 0.03 % is 0.0003
    #[arg(long, value_name = "RATE", default_value = "0.0003")]
    pub(crate) daily_rate: String,
    /// Whose late interest to show line by line [default: the debtor with the most overdue]
    #[arg(long, value_name = "KEY")]
    pub(crate) debtor: Option<String>,
    /// A report to read, or one JSON object
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// The language of the report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) lang: Lang,
}

/// What to print.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A report to read
    #[default]
    Text,
    /// One JSON object
    Json,
}

/// The language of the report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// English
    #[default]
    En,
    /// Chinese
    Zh,
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err(format!("`{text}` is not of the form `name=value`")),
    }
}
