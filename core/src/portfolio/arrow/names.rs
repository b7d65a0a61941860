use arrow_schema::{DataType, Schema};
use serde::{Deserialize, Serialize};

use super::currencies::Currencies;
use crate::Currency;
use crate::error::{At, Error, ErrorCode, Result};

macro_rules! roles {
    ($(#[$meta:meta])* $name:ident { $( $(#[$field_meta:meta])* $field:ident, )+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $name { $( $(#[$field_meta])* pub $field: Option<String>, )+ }

        impl $name {
            /// The name that the caller gave a role, or that of the role itself.
            pub(super) fn name(&self, role: &str) -> String {
                $( if role == stringify!($field) {
                    return self.$field.clone().unwrap_or_else(|| role.to_owned());
                } )+
                role.to_owned()
            }

            /// The column that has a role by name. A name that is given must be there.
            fn given(&self, schema: &Schema, role: &str) -> Result<Option<usize>> {
                let name = match role {
                    $( stringify!($field) => self.$field.as_ref(), )+
                    _ => None,
                };
                name.map(|name| place(schema, name)).transpose().at(role).at("columns")
            }

            /// The column of currencies, if there is one, with the currency that every row must be in.
            pub(super) fn currencies(&self, schema: &Schema, currency: Currency) -> Result<Currencies> {
                let place = self.given(schema, "currency")?.or_else(|| schema.index_of("currency").ok());
                Ok(Currencies::new(place, self.name("currency"), currency))
            }
        }
    };
}

roles! {
    /// Which column of a ledger is what, by name.
    ///
    /// Each is looked for under these names where no other is given, save `rate`, which is used only when it is named.
    LedgerColumns {
        /// The full amount claimed, above zero. Either this or `outstanding`.
        amount,
        /// What is still owed on the day asked about, zero or above. Either this or `amount`.
        outstanding,
        /// What was paid or credited by the day asked about, zero or above; null is nothing. Only beside `amount`.
        paid,
        /// The last day to pay without being late; null where none was agreed.
        due_date,
        /// The day of issue; null for a row that has been there all along.
        issue_date,
        /// The rate of late interest of each row, a decimal; null for the rate of the terms.
        rate,
        /// Whether the debtor's business is running; null is unknown, here and below.
        operating_status,
        /// How the debtor has paid so far.
        payment_record,
        /// What secures the debt.
        collateral,
        /// Why the debtor is in arrears.
        cause_of_arrears,
        /// Whether the debtor can be talked to.
        contact,
        /// Whether the money is likely to come in, as you judge it: `likely` or `unlikely`, or a truth value; null where the
        /// other facts decide.
        recoverability,
        /// The key of the receivable, to find its payments by.
        id,
        /// The currency of the row, which must be that of the terms: a text such as `CNY`.
        currency,
    }
}

roles! {
    /// Which column of a table of payments is what, by name. Each is looked for under its role where no other name is given.
    PaymentColumns {
        /// The key of the receivable that was paid.
        id,
        /// The day it was received.
        date,
        /// What was received, above zero.
        amount,
        /// The currency of the payment, which must be that of the terms: a text such as `CNY`.
        currency,
    }
}

/// The places of a ledger's columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places {
    pub(super) amount: Option<usize>,
    pub(super) outstanding: Option<usize>,
    pub(super) paid: Option<usize>,
    pub(super) due_date: usize,
    pub(super) issue_date: Option<usize>,
    pub(super) rate: Option<usize>,
    pub(super) facts: [Option<usize>; 6],
}

impl LedgerColumns {
    /// Finds the columns. With dated payments, what was paid in all has no place.
    pub(super) fn find(&self, schema: &Schema, dated_payments: bool) -> Result<Places> {
        let given = |role| self.given(schema, role);
        let named = |role| schema.index_of(role).ok();
        let fact = |role| Ok::<_, Error>(given(role)?.or_else(|| named(role)));
        let (mut amount, mut outstanding) = (given("amount")?, given("outstanding")?);
        if amount.is_none() && outstanding.is_none() {
            (amount, outstanding) = (named("amount"), named("outstanding"));
        }
        match (amount, outstanding) {
            (Some(_), Some(_)) => {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    "there is a column for the full amount, and one for what is outstanding",
                )
                .with_remedy(
                    "name the one to go by: columns {\"amount\": ...} or {\"outstanding\": ...}",
                )
                .at("columns"));
            }
            (None, None) => return Err(absent(schema, "amount").at("amount").at("columns")),
            _ => {}
        }
        let mut paid = given("paid")?;
        if paid.is_none() && amount.is_some() && !dated_payments {
            paid = named("paid");
        }
        if paid.is_some() && (outstanding.is_some() || dated_payments) {
            return Err(Error::new(
                ErrorCode::Contradiction,
                "what was paid belongs beside the full amounts, and not beside dated payments",
            )
            .at("paid")
            .at("columns"));
        }
        let due_date = match given("due_date")? {
            Some(place) => place,
            None => place(schema, "due_date").at("due_date").at("columns")?,
        };
        Ok(Places {
            amount,
            outstanding,
            paid,
            due_date,
            issue_date: given("issue_date")?.or_else(|| named("issue_date")),
            rate: given("rate")?,
            facts: [
                fact("operating_status")?,
                fact("payment_record")?,
                fact("collateral")?,
                fact("cause_of_arrears")?,
                fact("contact")?,
                fact("recoverability")?,
            ],
        })
    }

    /// The column of keys.
    pub(super) fn id(&self, schema: &Schema) -> Result<usize> {
        place(schema, &self.name("id")).at("id").at("columns")
    }
}

impl PaymentColumns {
    /// The columns of keys, days and amounts.
    pub(super) fn find(&self, schema: &Schema) -> Result<[usize; 3]> {
        let find = |role| match self.given(schema, role)? {
            Some(place) => Ok(place),
            None => place(schema, role).at(role).at("columns"),
        };
        Ok([find("id")?, find("date")?, find("amount")?])
    }
}

/// The place of a column.
pub(super) fn place(schema: &Schema, name: &str) -> Result<usize> {
    let mut places = (0..)
        .zip(schema.fields())
        .filter(|(_, field)| field.name() == name);
    match (places.next(), places.next()) {
        (Some((place, _)), None) => Ok(place),
        (None, _) => Err(absent(schema, name)),
        (Some(_), Some(_)) => Err(Error::new(
            ErrorCode::Duplicate,
            format!("two columns are called `{name}`"),
        )
        .with_value(name)),
    }
}

fn absent(schema: &Schema, name: &str) -> Error {
    const SHOWN: usize = 30;
    let names: Vec<_> = schema
        .fields()
        .iter()
        .take(SHOWN)
        .map(|field| format!("`{}`", field.name()))
        .collect();
    Error::new(
        ErrorCode::MissingField,
        format!("there is no column `{name}`"),
    )
    .with_value(name)
    .with_remedy(format!(
        "say by `columns` which one it is; the table has {}",
        names.join(", ")
    ))
}

/// A column of a type that is not taken.
pub(super) fn wrong_type(found: &DataType, expected: &str) -> Error {
    Error::new(
        ErrorCode::WrongType,
        format!("the column is of type `{found}` where {expected} is expected"),
    )
    .with_value(found)
    .with_remedy("cast the column in your table, where you know how")
}
