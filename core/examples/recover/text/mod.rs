//! The report to read: ageing, tiers with their reasons, late interest line by line, and the worklist; for the sample also
//! what is done about single debtors.

mod ageing;
mod asset;
mod claim;
mod credit;
mod interest;
mod layout;
mod offers;
mod tiers;
mod words;

use std::collections::BTreeMap;
use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use arrears::{Currency, ExplainInput, Explainable, Reason, explain};

use crate::Fatal;
use crate::args::Lang;
use crate::cases::Cases;
use crate::figures::{CurrencyFindings, Findings};
use crate::ledger::Ledger;
use layout::{Cell, PAGE, Side, Table, broken};

const HEAD: Style = Style::new().bold();
const TITLE: Style = AnsiColor::Cyan.on_default().bold();
const FAINT: Style = Style::new().dimmed();
const LATE: Style = AnsiColor::Yellow.on_default();
const VERY_LATE: Style = AnsiColor::Red.on_default();
const GOOD: Style = AnsiColor::Green.on_default();

/// From how many debtors on a table shows only the first ones.
const MANY: usize = 25;
const FIRST: usize = 10;

/// The names of debtors, where the keys say little.
#[derive(Debug, Default)]
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    pub(crate) fn add(&mut self, key: &str, name: String) {
        self.0.insert(key.to_owned(), name);
    }

    fn of<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.get(key).map_or(key, String::as_str)
    }
}

/// The report in a language, with colours as escape sequences; the printer drops them where they would be noise.
pub(crate) fn report(
    ledger: &Ledger,
    findings: &Findings,
    cases: Option<&Cases>,
    names: &Names,
    lang: Lang,
) -> Result<String, Fatal> {
    let mut page = Page {
        out: String::new(),
        findings,
        names,
        lang,
    };
    page.opening(ledger);
    for found in &findings.currencies {
        page.ageing(found);
        page.tiers(found)?;
        page.late_interest(found);
        page.worklist(found);
    }
    if let Some(cases) = cases {
        page.claim(cases)?;
        page.offers(cases)?;
        page.asset(cases)?;
        page.review(&cases.review);
        page.order(&cases.order);
    }
    Ok(page.out)
}

struct Page<'a> {
    out: String,
    findings: &'a Findings,
    names: &'a Names,
    lang: Lang,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn faint(&mut self, text: &str) {
        let _ = writeln!(self.out, "  {FAINT}{text}{FAINT:#}");
    }

    fn title(&mut self, found: &CurrencyFindings, english: &str, chinese: &str, beside: &str) {
        self.heading(found.currency, english, chinese, beside);
    }

    fn heading(&mut self, currency: Currency, english: &str, chinese: &str, beside: &str) {
        let title = self.lang.say(english, chinese);
        let beside = layout::printable(beside);
        let _ = writeln!(
            self.out,
            "\n{TITLE}{title}{TITLE:#} {FAINT}· {currency} · {beside}{FAINT:#}"
        );
    }

    fn print(&mut self, table: &Table) {
        table.print(&mut self.out, HEAD, FAINT);
    }

    /// The sentences of a report that are kept.
    fn told(&self, report: Explainable, kept: fn(&Reason) -> bool) -> Result<Vec<String>, Fatal> {
        let explanation = explain(&ExplainInput {
            report,
            language: self.lang.language(),
        })?;
        let reasons = explanation.lines.into_iter().map(|line| line.reason);
        Ok(self.sentences(reasons.filter(kept)))
    }

    /// Reasons as sentences, with the names of debtors in place of their keys.
    fn sentences(&self, reasons: impl IntoIterator<Item = Reason>) -> Vec<String> {
        let sentence = |mut reason: Reason| {
            if let Some(debtor) = reason.parameters.get_mut("debtor") {
                *debtor = self.names.of(debtor).to_owned();
            }
            reason.text(self.lang.language())
        };
        reasons.into_iter().map(sentence).collect()
    }

    /// Sentences, one below the other; the first one is what it comes to.
    fn say(&mut self, sentences: &[String]) {
        for (place, sentence) in sentences.iter().enumerate() {
            let style = if place == 0 { HEAD } else { Style::new() };
            for (row, text) in broken(&layout::printable(sentence), PAGE.saturating_sub(4))
                .iter()
                .enumerate()
            {
                let indent = if row == 0 { "  " } else { "    " };
                let _ = writeln!(self.out, "{indent}{style}{text}{style:#}");
            }
        }
    }

    /// What was read, what was left out, and what was rejected.
    fn opening(&mut self, ledger: &Ledger) {
        let lang = self.lang;
        let as_of = self.findings.as_of;
        let heading = match lang {
            Lang::En => format!("Receivables as of {as_of}"),
            Lang::Zh => format!("应收账款报告 截至 {as_of}"),
        };
        let _ = writeln!(self.out, "{HEAD}{heading}{HEAD:#}");
        let mut read = vec![
            lang.count(ledger.taken, "invoice", "invoices", "张发票"),
            lang.count(ledger.payments, "payment", "payments", "笔付款"),
        ];
        if ledger.excluded_invoices > 0 {
            let invoices = lang.count(ledger.excluded_invoices, "invoice", "invoices", "张发票");
            let payments = lang.count(ledger.excluded_payments, "payment", "payments", "笔付款");
            read.push(match lang {
                Lang::En => format!("left out as asked: {invoices} with {payments}"),
                Lang::Zh => format!("按要求剔除 {invoices}、{payments}"),
            });
        }
        if ledger.rejected.is_empty() {
            read.push(lang.say("no row rejected", "无被拒行").to_owned());
        }
        let read = read.join(" · ");
        self.faint(&read);
        if !ledger.rejected.is_empty() {
            self.rejected(ledger);
        }
    }

    fn rejected(&mut self, ledger: &Ledger) {
        let lang = self.lang;
        let rows = lang.count(
            ledger.rejected.len(),
            "row was rejected",
            "rows were rejected",
            "行被拒",
        );
        let _ = writeln!(self.out, "\n  {VERY_LATE}{rows}{VERY_LATE:#}");
        let mut table = Table::new(2)
            .column(lang.say("line", "行"), Side::Right)
            .column(lang.say("code", "代码"), Side::Left)
            .column(lang.say("field", "字段"), Side::Left)
            .flexible(lang.say("why", "原因"), 20);
        for rejection in ledger.rejected.iter().take(FIRST) {
            table.row(vec![
                Cell::new(rejection.line.to_string()),
                Cell::new(rejection.code),
                Cell::new(&rejection.field),
                Cell::new(&rejection.message),
            ]);
        }
        self.print(&table);
        if ledger.rejected.len() > FIRST {
            self.faint(lang.say(
                "… the others are listed by --format json",
                "……其余见 --format json",
            ));
        }
    }
}

fn shown(debtors: usize) -> usize {
    if debtors > MANY { FIRST } else { debtors }
}

/// The colour of a debt by its days past due.
fn severity(days: u32) -> Style {
    match days {
        0 => Style::new(),
        1..=90 => LATE,
        _ => VERY_LATE,
    }
}
