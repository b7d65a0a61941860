//! Late interest: the totals, and one debtor line by line.

use std::fmt::Write;

use arrears::{Amount, LateInterestStatement};

use super::layout::{Cell, Side, Table, printable};
use super::words::{grouped, money, percent};
use super::{FIRST, HEAD, Page};
use crate::args::Lang;
use crate::figures::CurrencyFindings;

impl Page<'_> {
    pub(super) fn late_interest(&mut self, found: &CurrencyFindings) {
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
        let Some(debtor) = self.findings.debtor.as_deref() else {
            return;
        };
        let name = printable(self.names.of(debtor));
        if statements.is_empty() {
            if self.findings.statements.is_empty() {
                let text = match lang {
                    Lang::En => format!("{name}: no late interest"),
                    Lang::Zh => format!("{name}：无逾期利息"),
                };
                self.faint(&text);
            }
            return;
        }
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
}
