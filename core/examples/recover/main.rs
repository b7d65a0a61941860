//! Reads a ledger and says what is owed, what it costs, and whom to call first.
//!
//!     cargo run --release --example recover
//!     cargo run --release --example recover -- --invoices F.csv --payments P.csv --as-of 2026-04-30 --currency USD
//!
//! Every figure comes from the library: this program reads rows, calls operations and lays out what they answer.
//! It exits with 0 when every row was taken, 3 when some were rejected, 2 when nothing could be read.

mod args;
mod cases;
mod dates;
mod figures;
mod json;
mod ledger;
mod sample;
mod table;
mod text;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use arrears::DailyRate;
use clap::Parser;

use args::{Args, Format};
use dates::DateFormat;
use figures::{Findings, Question};
use ledger::Reading;
use table::Table;

const REJECTED: u8 = 3;
const NOTHING_READ: u8 = 2;

/// Why there is no answer at all.
#[derive(Debug)]
pub(crate) struct Fatal(String);

impl From<arrears::Error> for Fatal {
    fn from(error: arrears::Error) -> Self {
        Self(format!("{error}: {}", error.remedy()))
    }
}

fn main() -> ExitCode {
    match run(Args::parse()) {
        Ok(code) => code,
        Err(Fatal(message)) => {
            let _ = writeln!(anstream::stderr(), "error: {message}");
            NOTHING_READ.into()
        }
    }
}

fn run(args: Args) -> Result<ExitCode, Fatal> {
    let daily_rate = args.daily_rate.parse::<DailyRate>().map_err(|error| {
        Fatal(format!(
            "`--daily-rate`: {}; {}",
            error.message(),
            error.remedy()
        ))
    })?;
    let mut question = Question {
        daily_rate,
        debtor: args.debtor,
        facts: Default::default(),
    };
    let (mut ledger, as_of, names, cases) = match (&args.invoices, args.as_of) {
        (Some(invoices), Some(as_of)) => {
            let reading = Reading {
                map: args.map,
                exclude: args.exclude,
                currency: args.currency,
                dates: DateFormat::new(&args.date_format)?,
            };
            let invoices = Table::open(invoices)?;
            let payments = args.payments.as_deref().map(Table::open).transpose()?;
            let ledger = ledger::read(&invoices, payments.as_ref(), &reading)?;
            (ledger, as_of, text::Names::default(), None)
        }
        (_, as_of) => {
            let sample = sample::read(args.lang)?;
            question.facts = sample.facts;
            question.debtor.get_or_insert(sample.debtor);
            let as_of = as_of.unwrap_or(sample.as_of);
            let cases = (as_of == sample.as_of).then_some(sample.cases);
            (sample.ledger, as_of, sample.names, cases)
        }
    };
    let rejected = !ledger.rejected.is_empty();
    let findings = Findings::of(&mut ledger, as_of, &question)?;
    let cases = cases.map(|facts| facts.answer(&findings)).transpose()?;
    let answer = match args.format {
        Format::Json => json::report(&ledger, &findings, cases.as_ref()),
        Format::Text => text::report(&ledger, &findings, cases.as_ref(), &names, args.lang),
    }?;
    print(&answer)?;
    Ok(if rejected {
        REJECTED.into()
    } else {
        ExitCode::SUCCESS
    })
}

/// Prints to the standard output, in colour where that is a terminal. A reader that has seen enough is no error.
fn print(answer: &str) -> Result<(), Fatal> {
    let mut out = anstream::stdout().lock();
    match out.write_all(answer.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Fatal(format!("cannot print: {error}")))
        }
        _ => Ok(()),
    }
}
