//! A small ledger in yuan that tells the stories of the library's sources, so that there is something to see at once.

use std::collections::BTreeMap;

use arrears::{Date, DebtorFacts, Dispute, DuePart, from_json};
use serde::Deserialize;

use crate::Fatal;
use crate::args::Lang;
use crate::cases;
use crate::dates::DateFormat;
use crate::ledger::{self, Ledger, Reading};
use crate::table::Table;
use crate::text::Names;

const AS_OF: &str = "2024-01-31";
/// Owes 500,000 since 2023-10-31, at 0.03 % a day: 92 days and 13,800.00 by the end of January.
const DEBTOR: &str = "C01";

/// The sample ledger with what is known about its debtors.
pub(crate) struct Sample {
    pub(crate) ledger: Ledger,
    pub(crate) as_of: Date,
    pub(crate) facts: BTreeMap<String, DebtorFacts>,
    pub(crate) names: Names,
    pub(crate) debtor: String,
    /// What is known about single cases, which are those of the sample's own day.
    pub(crate) cases: cases::Facts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Debtor {
    en: String,
    zh: String,
    facts: DebtorFacts,
}

/// What a row of CSV has no room for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    #[serde(default)]
    instalments: Vec<DuePart>,
    #[serde(default)]
    disputes: Vec<Dispute>,
}

/// Reads the sample ledger.
pub(crate) fn read(lang: Lang) -> Result<Sample, Fatal> {
    let reading = Reading {
        map: vec![("id".to_owned(), "invoice".to_owned())],
        exclude: Vec::new(),
        currency: Some("CNY".parse()?),
        dates: DateFormat::new("%Y-%m-%d")?,
    };
    let invoices = Table::of("invoices.csv", include_str!("sample/invoices.csv"))?;
    let payments = Table::of("payments.csv", include_str!("sample/payments.csv"))?;
    let mut ledger = ledger::read(&invoices, Some(&payments), &reading)?;
    let mut terms: BTreeMap<String, Terms> = from_json(include_str!("sample/receivables.json"))?;
    for receivable in &mut ledger.receivables {
        if let Some(Terms {
            instalments,
            disputes,
        }) = terms.remove(&receivable.id)
        {
            receivable.instalments = instalments;
            receivable.disputes = disputes;
        }
    }
    let debtors: BTreeMap<String, Debtor> = from_json(include_str!("sample/debtors.json"))?;
    let mut names = Names::default();
    let mut facts = BTreeMap::new();
    for (
        key,
        Debtor {
            en,
            zh,
            facts: known,
        },
    ) in debtors
    {
        names.add(
            &key,
            match lang {
                Lang::En => en,
                Lang::Zh => zh,
            },
        );
        facts.insert(key, known);
    }
    let cases = cases::Facts::read(&ledger.receivables, lang)?;
    Ok(Sample {
        ledger,
        as_of: AS_OF.parse()?,
        facts,
        names,
        debtor: DEBTOR.to_owned(),
        cases,
    })
}
