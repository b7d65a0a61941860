//! The ageing table, and what it does not show.

use std::fmt::Write;

use anstyle::Style;
use arrears::{AgeingLine, Amount};
use rust_decimal::{Decimal, RoundingStrategy};

use super::layout::{self, Cell, Side, Table, printable, shortened};
use super::words::{grouped, money};
use super::{FAINT, FIRST, HEAD, Page, severity, shown};
use crate::args::Lang;
use crate::figures::CurrencyFindings;

/// How many debtors a remark names.
const LISTED: usize = 3;

impl Page<'_> {
    pub(super) fn ageing(&mut self, found: &CurrencyFindings) {
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

    /// Debtors with their amounts, the largest first, a few at most.
    fn listed<'b>(&self, debtors: impl Iterator<Item = (&'b str, Amount)>) -> String {
        let mut debtors: Vec<_> = debtors.collect();
        debtors.sort_by_key(|(debtor, amount)| (std::cmp::Reverse(*amount), *debtor));
        let more = debtors.len().saturating_sub(LISTED);
        let mut texts: Vec<_> = debtors
            .iter()
            .take(LISTED)
            .map(|(debtor, amount)| {
                format!("{} {}", printable(self.names.of(debtor)), money(*amount))
            })
            .collect();
        if more > 0 {
            texts.push(match self.lang {
                Lang::En => format!("and {more} more"),
                Lang::Zh => format!("另有 {more} 个"),
            });
        }
        texts.join(self.lang.say("; ", "；"))
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
