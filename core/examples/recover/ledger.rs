//! Rows become receivables, or they are listed as rejected.

use std::collections::{BTreeMap, HashMap, HashSet};

use arrears::{Amount, Currency, Date, Error, ErrorCode, Payment, Receivable};
use serde::Serialize;

use crate::Fatal;
use crate::dates::DateFormat;
use crate::table::{Row, Table};

const INVOICE_FIELDS: [&str; 7] = [
    "id",
    "debtor",
    "issue_date",
    "due_date",
    "amount",
    "currency",
    "settled_date",
];
const NEEDED_FIELDS: [&str; 5] = ["id", "debtor", "issue_date", "due_date", "amount"];
const PAYMENT_FIELDS: [&str; 3] = ["payment.invoice", "payment.date", "payment.amount"];

/// The largest amount that is taken. A row beyond it is a slip, and would make every total too large to reckon with.
const LARGEST: &str = "10000000000000000";
/// How many payments of one invoice are taken; a settled date makes one more.
const MOST_PAYMENTS: usize = 9_999;

/// What the command line says about the files.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) map: Vec<(String, String)>,
    pub(crate) exclude: Vec<(String, String)>,
    pub(crate) currency: Option<Currency>,
    pub(crate) dates: DateFormat,
}

/// What was read: every row is in one of the counts or in `rejected`.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) receivables: Vec<Receivable>,
    /// How many invoices were taken.
    pub(crate) taken: usize,
    pub(crate) rejected: Vec<Rejection>,
    pub(crate) payments: usize,
    pub(crate) excluded_invoices: usize,
    pub(crate) excluded_payments: usize,
}

/// A row that was not taken.
#[derive(Debug, Serialize)]
pub(crate) struct Rejection {
    /// The line on which the row begins; the header is line 1.
    pub(crate) line: u64,
    /// A code of the library's table, or `unknown_invoice`, `unclosed_quote` or `not_utf8`, which only a file can have.
    pub(crate) code: &'static str,
    pub(crate) field: String,
    pub(crate) message: String,
}

/// What is wrong with a row.
struct Fault {
    code: &'static str,
    field: &'static str,
    message: String,
}

impl Fault {
    fn new(code: &'static str, field: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self {
            code,
            field,
            message,
        }
    }

    fn missing(field: &'static str, message: &str) -> Self {
        Self::new(ErrorCode::MissingField.as_str(), field, message)
    }

    fn on(self, row: &Row) -> Rejection {
        Rejection {
            line: row.line,
            code: self.code,
            field: self.field.to_owned(),
            message: self.message,
        }
    }
}

/// Says in which field of the row an error of the library is.
fn fault(field: &'static str) -> impl Fn(Error) -> Fault {
    move |error| Fault::new(error.code().as_str(), field, error.message())
}

/// The columns of some fields in one file.
struct Columns {
    places: HashMap<&'static str, usize>,
    width: usize,
}

impl Columns {
    /// Finds the column of each field: the mapped one, or the one of the field's own name.
    fn find(
        table: &Table,
        fields: &[&'static str],
        needed: &[&'static str],
        map: &HashMap<&str, &str>,
    ) -> Result<Self, Fatal> {
        let mut places = HashMap::new();
        for &field in fields {
            let own_name = field.strip_prefix("payment.").unwrap_or(field);
            if let Some(column) = map.get(field) {
                places.insert(field, table.column(column)?);
            } else if table.has(own_name) {
                places.insert(field, table.column(own_name)?);
            } else if needed.contains(&field) {
                return Err(Fatal(format!(
                    "no column is known for `{field}`: give `--map {field}=COLUMN`; {}",
                    table.columns()
                )));
            }
        }
        Ok(Self {
            places,
            width: table.width(),
        })
    }

    fn has(&self, field: &str) -> bool {
        self.places.contains_key(field)
    }

    /// The cell of a field, which may be blank; blank as well where the file has no such column.
    fn cell<'a>(&self, row: &'a Row, field: &'static str) -> Result<&'a str, Fault> {
        match self.places.get(field) {
            None => Ok(""),
            Some(place) => row
                .cell(*place)
                .ok_or_else(|| Fault::missing(field, "the row ends before this column")),
        }
    }

    fn filled<'a>(&self, row: &'a Row, field: &'static str) -> Result<&'a str, Fault> {
        match self.cell(row, field)? {
            "" => Err(Fault::missing(field, "the cell is blank")),
            text => Ok(text),
        }
    }

    /// Refuses a row whose cells cannot be told apart or read.
    fn check(&self, row: &Row) -> Result<(), Fault> {
        if row.unclosed {
            return Err(Fault::new(
                "unclosed_quote",
                "row",
                "a quotation mark opens a cell and never closes; reading goes on with the next line",
            ));
        }
        if row.garbled() {
            return Err(Fault::new(
                "not_utf8",
                "row",
                "the row is not encoded as UTF-8: save the file as CSV in UTF-8",
            ));
        }
        match row.beyond(self.width) {
            None => Ok(()),
            Some(cell) => Err(Fault::new(
                ErrorCode::UnknownField.as_str(),
                "row",
                format!("`{cell}` is past the last column: is a comma not quoted?"),
            )),
        }
    }
}

/// Reads the invoices and the payments.
pub(crate) fn read(
    invoices: &Table,
    payments: Option<&Table>,
    reading: &Reading,
) -> Result<Ledger, Fatal> {
    let map = mapping(&reading.map)?;
    let columns = Columns::find(invoices, &INVOICE_FIELDS, &NEEDED_FIELDS, &map)?;
    if !columns.has("currency") && reading.currency.is_none() {
        return Err(Fatal(format!(
            "no currency is known: give `--currency CODE` or `--map currency=COLUMN`; {}",
            invoices.columns()
        )));
    }
    let excluded = reading
        .exclude
        .iter()
        .map(|(column, value)| Ok((invoices.column(column)?, value.as_str())))
        .collect::<Result<Vec<_>, Fatal>>()?;
    let payment_columns = payments
        .map(|table| Columns::find(table, &PAYMENT_FIELDS, &PAYMENT_FIELDS, &map))
        .transpose()?;

    let mut reader = Reader {
        reading,
        ledger: Ledger::default(),
        places: HashMap::with_capacity(invoices.rows.len()),
        settled: Vec::new(),
        excluded: HashSet::new(),
    };
    for row in &invoices.rows {
        let leaves_out = |(column, value): &(usize, &str)| row.cell(*column) == Some(value);
        if !row.unclosed && excluded.iter().any(leaves_out) {
            reader.exclude(row, &columns);
        } else if let Err(fault) = reader.invoice(row, &columns) {
            reader.ledger.rejected.push(fault.on(row));
        }
    }
    if let (Some(table), Some(columns)) = (payments, payment_columns) {
        for row in &table.rows {
            if let Err(fault) = reader.payment(row, &columns) {
                reader.ledger.rejected.push(fault.on(row));
            }
        }
    }
    reader.settle()?;
    reader.ledger.taken = reader.ledger.receivables.len();
    Ok(reader.ledger)
}

fn mapping(map: &[(String, String)]) -> Result<HashMap<&str, &str>, Fatal> {
    let mut columns = HashMap::new();
    for (field, column) in map {
        let known = INVOICE_FIELDS.iter().chain(&PAYMENT_FIELDS);
        if !known.clone().any(|name| name == field) {
            let names: Vec<_> = known.map(|name| format!("`{name}`")).collect();
            return Err(Fatal(format!(
                "`--map {field}={column}`: there is no field `{field}`; the fields are {}",
                names.join(", ")
            )));
        }
        if columns.insert(field.as_str(), column.as_str()).is_some() {
            return Err(Fatal(format!("`--map {field}=…` is given twice")));
        }
    }
    Ok(columns)
}

struct Reader<'a> {
    reading: &'a Reading,
    ledger: Ledger,
    /// Where the receivable of an id is.
    places: HashMap<String, usize>,
    /// Receivables that were paid in full on a day.
    settled: Vec<(usize, Date)>,
    /// Ids of invoices that were left out.
    excluded: HashSet<String>,
}

impl Reader<'_> {
    fn exclude(&mut self, row: &Row, columns: &Columns) {
        self.ledger.excluded_invoices = self.ledger.excluded_invoices.saturating_add(1);
        if let Ok(id) = columns.cell(row, "id") {
            self.excluded.insert(id.to_owned());
        }
    }

    fn invoice(&mut self, row: &Row, columns: &Columns) -> Result<(), Fault> {
        columns.check(row)?;
        let id = columns.filled(row, "id")?;
        let debtor = columns.filled(row, "debtor")?;
        let issue_date = self.date(columns.filled(row, "issue_date")?, "issue_date")?;
        let due_date = self.optional_date(columns.cell(row, "due_date")?, "due_date")?;
        let currency = match (columns.cell(row, "currency")?, self.reading.currency) {
            ("", Some(currency)) => currency,
            ("", None) => {
                return Err(Fault::missing(
                    "currency",
                    "the cell is blank and no `--currency` is given",
                ));
            }
            (code, _) => code.parse::<Currency>().map_err(fault("currency"))?,
        };
        let amount = amount(columns.filled(row, "amount")?, currency, "amount")?;
        let settled = self.optional_date(columns.cell(row, "settled_date")?, "settled_date")?;
        let place = self.ledger.receivables.len();
        if self.places.contains_key(id) {
            return Err(Fault::new(
                ErrorCode::Duplicate.as_str(),
                "id",
                format!("an earlier row has the id `{id}`"),
            ));
        }
        self.places.insert(id.to_owned(), place);
        self.settled.extend(settled.map(|date| (place, date)));
        self.ledger.receivables.push(Receivable {
            id: id.to_owned(),
            debtor: debtor.to_owned(),
            currency,
            amount,
            issue_date: Some(issue_date),
            due_date,
            instalments: Vec::new(),
            payments: Vec::new(),
            credits: Vec::new(),
            disputes: Vec::new(),
            attributes: BTreeMap::new(),
        });
        Ok(())
    }

    fn payment(&mut self, row: &Row, columns: &Columns) -> Result<(), Fault> {
        columns.check(row)?;
        let id = columns.filled(row, "payment.invoice")?;
        let place = self.places.get(id);
        if place.is_none() && self.excluded.contains(id) {
            self.ledger.excluded_payments = self.ledger.excluded_payments.saturating_add(1);
            return Ok(());
        }
        let receivable = place
            .and_then(|place| self.ledger.receivables.get_mut(*place))
            .ok_or_else(|| {
                Fault::new(
                    "unknown_invoice",
                    "payment.invoice",
                    format!("no invoice that was taken has the id `{id}`"),
                )
            })?;
        let date = columns.filled(row, "payment.date")?;
        let date = self
            .reading
            .dates
            .parse(date)
            .map_err(fault("payment.date"))?;
        let text = columns.filled(row, "payment.amount")?;
        let amount = amount(text, receivable.currency, "payment.amount")?;
        if receivable.payments.len() >= MOST_PAYMENTS {
            return Err(Fault::new(
                ErrorCode::TooMany.as_str(),
                "payment.invoice",
                format!("`{id}` has more than {MOST_PAYMENTS} payments"),
            ));
        }
        receivable.payments.push(Payment {
            date,
            amount,
            reference: None,
        });
        self.ledger.payments = self.ledger.payments.saturating_add(1);
        Ok(())
    }

    /// A settled date says that what was still unpaid on that day was paid on it.
    fn settle(&mut self) -> Result<(), Fatal> {
        for (place, date) in &self.settled {
            let Some(receivable) = self.ledger.receivables.get_mut(*place) else {
                continue;
            };
            let before = receivable
                .payments
                .iter()
                .filter(|payment| payment.date <= *date);
            let paid = Amount::sum(before.map(|payment| payment.amount));
            let unpaid = paid.and_then(|paid| receivable.amount.minus(paid))?;
            if unpaid.is_positive() {
                receivable.payments.push(Payment {
                    date: *date,
                    amount: unpaid,
                    reference: None,
                });
            }
        }
        Ok(())
    }

    fn date(&self, text: &str, field: &'static str) -> Result<Date, Fault> {
        self.reading.dates.parse(text).map_err(fault(field))
    }

    fn optional_date(&self, text: &str, field: &'static str) -> Result<Option<Date>, Fault> {
        if text.is_empty() {
            Ok(None)
        } else {
            self.date(text, field).map(Some)
        }
    }
}

fn amount(text: &str, currency: Currency, field: &'static str) -> Result<Amount, Fault> {
    let read = || {
        let amount = text.parse::<Amount>()?.positive_in(currency)?;
        if amount > LARGEST.parse()? {
            return Err(Error::new(
                ErrorCode::Overflow,
                format!("`{text}` is more than {LARGEST}: no real ledger holds it"),
            ));
        }
        Ok(amount)
    };
    read().map_err(fault(field))
}
