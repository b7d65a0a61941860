//! The report to read: ageing, tiers with their reasons, late interest line by line, and the worklist.

mod layout;
mod words;

use std::collections::BTreeMap;
use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use arrears::{
    AgeingLine, Amount, CollateralCondition, LateInterestStatement, ReasonCode, TierAssignment,
};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::Fatal;
use crate::args::Lang;
use crate::figures::{CurrencyFindings, Findings};
use crate::ledger::Ledger;
use layout::{Cell, Side, Table, shortened};
use words::{cell, grouped, money};

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
        page.tiers(found);
        page.late_interest(found);
        page.worklist(found);
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
        let title = self.lang.say(english, chinese);
        let currency = found.currency;
        let _ = writeln!(
            self.out,
            "\n{TITLE}{title}{TITLE:#} {FAINT}· {currency} · {beside}{FAINT:#}"
        );
    }

    fn print(&mut self, table: &Table) {
        table.print(&mut self.out, HEAD, FAINT);
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

    fn ageing(&mut self, found: &CurrencyFindings) {
        let debtors = found.by_overdue();
        let debtors: Vec<_> = debtors
            .into_iter()
            .filter(|(_, line)| line.open_total.is_positive())
            .collect();
        let beside = self.shown_of(debtors.len());
        self.title(found, "Ageing", "账龄分析表", &beside);
        let total = &found.ageing.total;
        let shown = shown(debtors.len());
        let exact = self.ageing_table(debtors.iter().take(shown), total, money);
        if exact.fits() {
            self.print(&exact);
        } else {
            let whole = self.ageing_table(debtors.iter().take(shown), total, whole);
            self.print(&whole);
            let note = match self.lang {
                Lang::En => "whole units, rounded for this page only; --format json has every cent",
                Lang::Zh => "本表取整数显示；精确到分的数字见 --format json",
            };
            self.faint(note);
        }
        self.remarks(found);
    }

    /// How many debtors a table shows, in words.
    fn shown_of(&self, debtors: usize) -> String {
        let all = self.lang.count(debtors, "debtor", "debtors", "个债务人");
        if shown(debtors) == debtors {
            return all;
        }
        match self.lang {
            Lang::En => format!("the {FIRST} with the most overdue of {all}"),
            Lang::Zh => format!("{all}中逾期最多的 {FIRST} 个"),
        }
    }

    fn ageing_table<'b>(
        &self,
        debtors: impl Iterator<Item = &'b (&'b str, &'b AgeingLine)>,
        total: &AgeingLine,
        show: fn(Amount) -> String,
    ) -> Table {
        let lang = self.lang;
        let mut table = Table::new(2)
            .flexible(lang.say("Debtor", "债务人"), 12)
            .column(lang.say("Not due", "未到期"), Side::Right);
        for bucket in &total.buckets {
            let label = match bucket.label.strip_prefix("over-") {
                Some(days) => format!("{}{days}", lang.say("Over ", "超过 ")),
                None => bucket.label.replace('-', "–"),
            };
            table = table.column(&label, Side::Right);
        }
        let undated = total.no_due_date.amount.is_positive();
        if undated {
            table = table.column(lang.say("No date", "无到期日"), Side::Right);
        }
        table = table.column(lang.say("Total", "合计"), Side::Right);
        let row = |name: &str, line: &AgeingLine, style: Style| {
            let amount = |amount: Amount| match amount.is_zero() {
                true => Cell::new("–").styled(FAINT),
                false => Cell::new(show(amount)).styled(style),
            };
            let mut cells = vec![Cell::new(name).styled(style), amount(line.not_due.amount)];
            cells.extend(line.buckets.iter().map(|bucket| {
                let style = if style == HEAD {
                    HEAD
                } else {
                    severity(bucket.first_day)
                };
                amount(bucket.amount).styled(if bucket.amount.is_zero() {
                    FAINT
                } else {
                    style
                })
            }));
            if undated {
                cells.push(amount(line.no_due_date.amount));
            }
            cells.push(amount(line.open_total));
            cells
        };
        for (debtor, line) in debtors {
            table.row(row(self.names.of(debtor), line, Style::new()));
        }
        table.rule();
        table.row(row(lang.say("All debtors", "全部"), total, HEAD));
        let share = |amount: Amount| Cell::new(share(amount, total.open_total)).styled(FAINT);
        let count = |count: u64| {
            let text = if count == 0 {
                "–".to_owned()
            } else {
                grouped(&count.to_string())
            };
            Cell::new(text).styled(FAINT)
        };
        let mut shares = vec![
            Cell::new(lang.say("Share", "占比")).styled(FAINT),
            share(total.not_due.amount),
        ];
        let mut counts = vec![
            Cell::new(lang.say("Items", "笔数")).styled(FAINT),
            count(total.not_due.count),
        ];
        for bucket in &total.buckets {
            shares.push(share(bucket.amount));
            counts.push(count(bucket.count));
        }
        if undated {
            shares.push(share(total.no_due_date.amount));
            counts.push(count(total.no_due_date.count));
        }
        table.row(shares);
        table.row(counts);
        table
    }

    /// What the ageing table does not show: credit, disputes, and what has no due date.
    fn remarks(&mut self, found: &CurrencyFindings) {
        let lang = self.lang;
        let total = &found.ageing.total;
        let overdue = money(total.overdue);
        let open = money(total.open_total);
        let share = share(total.overdue, total.open_total);
        self.line("");
        let text = match lang {
            Lang::En => format!("{overdue} of {open} is overdue ({share})"),
            Lang::Zh => format!("未收 {open}，其中逾期 {overdue}（{share}）"),
        };
        let _ = writeln!(self.out, "  {HEAD}{text}{HEAD:#}");
        let credits = found
            .debtors
            .iter()
            .filter(|debtor| debtor.unapplied_credit.is_positive());
        let credits =
            self.listed(credits.map(|debtor| (debtor.debtor.as_str(), debtor.unapplied_credit)));
        self.remark(
            total.unapplied_credit,
            ("was paid beyond what was owed", "为多收或预收款"),
            &credits,
        );
        let disputes = found
            .debtors
            .iter()
            .filter(|debtor| debtor.disputed.is_positive());
        let disputes =
            self.listed(disputes.map(|debtor| (debtor.debtor.as_str(), debtor.disputed)));
        if !disputes.is_empty() {
            let text = match lang {
                Lang::En => format!("disputed: {disputes}"),
                Lang::Zh => format!("存在争议：{disputes}"),
            };
            self.faint(&text);
        }
        let undated = found.ageing.groups.iter().filter_map(|group| {
            let amount = group.line.no_due_date.amount;
            let debtor = group.debtor.as_deref()?;
            amount.is_positive().then_some((debtor, amount))
        });
        let undated = self.listed(undated);
        self.remark(
            total.no_due_date.amount,
            ("has no due date yet", "未约定到期日"),
            &undated,
        );
    }

    fn remark(&mut self, amount: Amount, (english, chinese): (&str, &str), debtors: &str) {
        if amount.is_positive() {
            let what = self.lang.say(english, chinese);
            let colon = self.lang.say(": ", "：");
            let text = format!("{} {what}{colon}{debtors}", money(amount));
            self.faint(&shortened(&text, layout::PAGE - 2));
        }
    }

    /// Debtors with their amounts, the largest first, four at most.
    fn listed<'b>(&self, debtors: impl Iterator<Item = (&'b str, Amount)>) -> String {
        let mut debtors: Vec<_> = debtors.collect();
        debtors.sort_by_key(|(debtor, amount)| (std::cmp::Reverse(*amount), *debtor));
        let more = debtors.len().saturating_sub(4);
        let mut texts: Vec<_> = debtors
            .iter()
            .take(4)
            .map(|(debtor, amount)| format!("{} {}", self.names.of(debtor), money(*amount)))
            .collect();
        if more > 0 {
            texts.push(match self.lang {
                Lang::En => format!("and {more} more"),
                Lang::Zh => format!("另有 {more} 个"),
            });
        }
        texts.join(self.lang.say("; ", "；"))
    }

    fn tiers(&mut self, found: &CurrencyFindings) {
        let lang = self.lang;
        let tiers = &found.tiers;
        let expected = money(tiers.expected_recoverable_value);
        let beside = match lang {
            Lang::En => format!("{expected} expected to come in"),
            Lang::Zh => format!("预计可收回 {expected}"),
        };
        self.title(found, "Tiers", "分层", &beside);
        if found.currency.code() != "CNY" {
            let currency = found.currency;
            let text = match lang {
                Lang::En => format!(
                    "the default policy's thresholds are figures in CNY; here the same figures stand in {currency}"
                ),
                Lang::Zh => {
                    format!("默认策略的金额界线以人民币计；此处按相同数字适用于 {currency}")
                }
            };
            self.faint(&text);
        }
        let mut table = Table::new(2)
            .column(lang.say("Tier", "层级"), Side::Left)
            .column(lang.say("Debtors", "户数"), Side::Right)
            .column(lang.say("Outstanding", "未收金额"), Side::Right)
            .column(lang.say("Expected", "预计收回"), Side::Right)
            .flexible(lang.say("How it is worked", "处理方式"), 20);
        for total in tiers.tiers.iter().filter(|total| total.debtors > 0) {
            let treatment = tiers
                .assignments
                .iter()
                .find(|assignment| assignment.tier == total.tier);
            table.row(vec![
                Cell::new(lang.tier(total.tier)).styled(HEAD),
                Cell::new(grouped(&total.debtors.to_string())),
                Cell::new(cell(total.outstanding)),
                Cell::new(cell(total.expected_recoverable_value)).styled(GOOD),
                Cell::new(
                    treatment
                        .map(|assignment| lang.actors_and_method(&assignment.treatment))
                        .unwrap_or_default(),
                ),
            ]);
        }
        self.print(&table);
        self.line("");
        let by_debtor = by_debtor(found);
        let many = tiers.worklist.len() > MANY;
        let ranked = tiers
            .worklist
            .iter()
            .filter_map(|entry| by_debtor.get(entry.debtor.as_str()));
        let ranked = ranked.filter(|assignment| !many || is_overdue(assignment));
        let mut ranked: Vec<_> = ranked.take(if many { FIRST } else { MANY }).collect();
        let place = |tier| tiers.tiers.iter().position(|total| total.tier == tier);
        ranked.sort_by_key(|assignment| place(assignment.tier));
        let mut table = Table::new(2)
            .flexible(lang.say("Debtor", "债务人"), 12)
            .column(lang.say("Outstanding", "未收金额"), Side::Right)
            .flexible(lang.say("Tier", "层级"), 12)
            .column(lang.say("Score", "评分"), Side::Right)
            .column(lang.say("Recovery", "回收率"), Side::Right)
            .column(lang.say("Collateral", "担保物"), Side::Left);
        for assignment in ranked {
            table.row(vec![
                Cell::new(self.names.of(&assignment.debtor)).styled(HEAD),
                Cell::new(money(assignment.outstanding)),
                Cell::new(lang.tier(assignment.tier)),
                Cell::new(
                    assignment
                        .score
                        .map(|score| score.to_string())
                        .unwrap_or_default(),
                ),
                Cell::new(format!(
                    "{} %",
                    percent(assignment.expected_recovery_rate.decimal())
                )),
                Cell::new(match assignment.collateral {
                    CollateralCondition::With => lang.say("secured", "有抵押"),
                    _ => "–",
                }),
            ]);
            table.note(2, Cell::new(self.reasons(assignment)).styled(FAINT));
        }
        self.print(&table);
    }

    fn late_interest(&mut self, found: &CurrencyFindings) {
        let lang = self.lang;
        let rate = grouped(&percent(self.findings.daily_rate.decimal()));
        let beside = match lang {
            Lang::En => format!("{rate} % a day from the day after the due date"),
            Lang::Zh => format!("日利率 {rate}%，自到期次日起算"),
        };
        self.title(found, "Late interest", "逾期利息", &beside);
        let open = money(found.late_interest.open);
        let settled = money(found.late_interest.settled_late);
        let text = match lang {
            Lang::En => {
                format!("  {open} on what is still open · {settled} on what was paid off late")
            }
            Lang::Zh => format!("  未结清部分 {open} · 逾期后结清部分 {settled}"),
        };
        self.line(&text);
        let statements = self
            .findings
            .statements
            .iter()
            .filter(|statement| statement.currency == found.currency);
        let statements: Vec<_> = statements.collect();
        let (Some(debtor), false) = (self.findings.debtor.as_deref(), statements.is_empty()) else {
            return;
        };
        let name = self.names.of(debtor).to_owned();
        let _ = writeln!(self.out, "\n  {HEAD}{name}{HEAD:#}");
        let mut table = Table::new(2)
            .flexible(lang.say("Invoice", "发票"), 10)
            .column(lang.say("Due", "到期日"), Side::Left)
            .column(lang.say("From", "起"), Side::Left)
            .column(lang.say("Through", "止"), Side::Left)
            .column(lang.say("Days", "天数"), Side::Right)
            .column(lang.say("On", "基数"), Side::Right)
            .column(lang.say("Exact", "精确值"), Side::Right)
            .column(lang.say("Interest", "利息"), Side::Right);
        let lines = statements
            .iter()
            .flat_map(|statement| statement.lines.iter().map(move |line| (statement, line)));
        let count = lines.clone().count();
        for (statement, line) in lines.take(FIRST) {
            table.row(vec![
                Cell::new(&statement.id),
                Cell::new(line.due_date.to_string()),
                Cell::new(line.first_day.to_string()),
                Cell::new(line.last_day.to_string()),
                Cell::new(line.days.to_string()),
                Cell::new(money(line.base)),
                Cell::new(money(
                    line.exact
                        .in_currency(statement.currency)
                        .unwrap_or(line.exact),
                )),
                Cell::new(money(line.interest)),
            ]);
        }
        self.print(&table);
        if count > FIRST {
            let more = count.saturating_sub(FIRST);
            let text = match lang {
                Lang::En => format!("… and {more} more lines"),
                Lang::Zh => format!("……另有 {more} 行"),
            };
            self.faint(&text);
        }
        self.interest_total(&statements);
    }

    fn interest_total(&mut self, statements: &[&LateInterestStatement]) {
        let total = Amount::sum(statements.iter().map(|statement| statement.payable));
        let per_day = Amount::sum(statements.iter().map(|statement| statement.per_day));
        if let (Ok(total), Ok(per_day)) = (total, per_day) {
            let (total, per_day) = (money(total), money(per_day));
            let text = match self.lang {
                Lang::En => format!("{total} in all; each further day adds {per_day}"),
                Lang::Zh => format!("合计 {total}；此后每天增加 {per_day}"),
            };
            let _ = writeln!(self.out, "  {HEAD}{text}{HEAD:#}");
        }
    }

    fn worklist(&mut self, found: &CurrencyFindings) {
        let lang = self.lang;
        let assignments = by_debtor(found);
        let overdue: Vec<_> = found
            .tiers
            .worklist
            .iter()
            .filter_map(|entry| assignments.get(entry.debtor.as_str()))
            .filter(|assignment| is_overdue(assignment))
            .collect();
        let beside = match lang {
            Lang::En => "by what is expected to come in, the largest first",
            Lang::Zh => "按预计可收回金额从大到小",
        };
        self.title(found, "Worklist", "催收清单", beside);
        let days: BTreeMap<_, _> = found
            .debtors
            .iter()
            .map(|debtor| (debtor.debtor.as_str(), debtor.oldest_days_past_due))
            .collect();
        let mut table = Table::new(2)
            .column("#", Side::Right)
            .flexible(lang.say("Debtor", "债务人"), 12)
            .column(lang.say("Overdue", "逾期金额"), Side::Right)
            .column(lang.say("Days", "天数"), Side::Right)
            .column(lang.say("Outstanding", "未收金额"), Side::Right)
            .column(lang.say("Expected", "预计收回"), Side::Right)
            .flexible(lang.say("Tier", "层级"), 12);
        for (place, assignment) in overdue.iter().take(shown(overdue.len())).enumerate() {
            let days = days
                .get(assignment.debtor.as_str())
                .copied()
                .unwrap_or_default();
            table.row(self.work(place.saturating_add(1), assignment, days));
            let steps = lang.steps(&assignment.treatment, self.findings.as_of);
            table.note(4, Cell::new(steps));
        }
        self.print(&table);
        let left = overdue.len().saturating_sub(shown(overdue.len()));
        if left > 0 {
            let text = match lang {
                Lang::En => format!(
                    "… and {} more debtors with something overdue",
                    grouped(&left.to_string())
                ),
                Lang::Zh => format!("……另有 {} 个逾期债务人", grouped(&left.to_string())),
            };
            self.faint(&text);
        }
    }

    fn work(&self, place: usize, assignment: &TierAssignment, days: u32) -> Vec<Cell> {
        vec![
            Cell::new(place.to_string()),
            Cell::new(self.names.of(&assignment.debtor)).styled(HEAD),
            Cell::new(assignment.overdue.map(money).unwrap_or_default()).styled(severity(days)),
            Cell::new(grouped(&days.to_string())).styled(severity(days)),
            Cell::new(money(assignment.outstanding)),
            Cell::new(money(assignment.expected_recoverable_value)).styled(GOOD),
            Cell::new(self.lang.tier(assignment.tier)),
        ]
    }

    /// Why a debtor has its tier. What is not known goes without saying here: a fact that is not listed adds no points.
    fn reasons(&self, assignment: &TierAssignment) -> String {
        let known = assignment
            .reasons
            .iter()
            .filter(|reason| reason.code != ReasonCode::FactsMissing);
        let texts: Vec<_> = known
            .map(|reason| reason.text(self.lang.language()))
            .collect();
        texts.join(self.lang.say("; ", "；"))
    }
}

fn is_overdue(assignment: &TierAssignment) -> bool {
    assignment.overdue.is_some_and(Amount::is_positive)
}

fn by_debtor(found: &CurrencyFindings) -> BTreeMap<&str, &TierAssignment> {
    let assignments = found.tiers.assignments.iter();
    assignments
        .map(|assignment| (assignment.debtor.as_str(), assignment))
        .collect()
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

/// An amount in whole units, for a table that has no room for more.
fn whole(amount: Amount) -> String {
    let rounded = amount
        .decimal()
        .round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    grouped(&rounded.to_string())
}

/// A part of a whole in per cent with one decimal.
fn share(part: Amount, whole: Amount) -> String {
    let percent = part
        .decimal()
        .checked_mul(Decimal::ONE_HUNDRED)
        .and_then(|part| part.checked_div(whole.decimal()));
    match percent {
        Some(percent) if !part.is_zero() => {
            let mut percent =
                percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
            percent.rescale(1);
            format!("{percent} %")
        }
        _ => "–".to_owned(),
    }
}

/// A fraction in per cent.
fn percent(rate: Decimal) -> String {
    rate.checked_mul(Decimal::ONE_HUNDRED).map_or_else(
        || rate.to_string(),
        |percent| percent.normalize().to_string(),
    )
}
