//! The claim on one debtor as a sheet that can be redone with a pocket calculator.

use arrears::{
    AppliedRate, Choice, ClaimEventKind, ClaimSheetRow, ClaimWorking, Explainable, ReasonCode,
    Receivable,
};

use super::layout::{Cell, Side, Table};
use super::words::{cell, grouped, money, percent};
use super::{HEAD, Page};
use crate::Fatal;
use crate::args::Lang;
use crate::cases::Cases;

impl Page<'_> {
    pub(super) fn claim(&mut self, cases: &Cases) -> Result<(), Fatal> {
        let (lang, claim) = (self.lang, &cases.claim);
        let beside = self.names.of(&claim.debtor).to_owned();
        self.heading(claim.currency, "Claim sheet", "债权计算表", &beside);
        let mut table = Table::new(2)
            .column(lang.say("Date", "日期"), Side::Left)
            .flexible(lang.say("What", "事项"), 20)
            .column(lang.say("Cost", "费用"), Side::Right)
            .column(lang.say("Interest", "利息"), Side::Right)
            .column(lang.say("Principal", "本金"), Side::Right)
            .column(lang.say("Balance", "余额"), Side::Right);
        for row in &claim.sheet {
            table.row(vec![
                Cell::new(row.date.map(|date| date.to_string()).unwrap_or_default()),
                Cell::new(lang.claim_row(row, &cases.receivables)),
                Cell::new(cell(row.cost)),
                Cell::new(cell(row.interest)),
                Cell::new(cell(row.principal)),
                Cell::new(money(row.balance)),
            ]);
        }
        table.rule();
        let owed = &claim.balances;
        let total = [owed.cost, owed.interest, owed.principal, owed.total].map(money);
        let words = ["", lang.say("Claim", "债权合计")].map(str::to_owned);
        let total = words.into_iter().chain(total);
        table.row(total.map(|text| Cell::new(text).styled(HEAD)).collect());
        self.print(&table);
        let told = self.told(Explainable::ClaimStatement(claim.clone()), |reason| {
            matches!(
                reason.code,
                ReasonCode::ClaimOn | ReasonCode::LateInterestPerDay
            )
        })?;
        self.say(&told);
        for line in &claim.interest_lines {
            let days = lang.days(line.days);
            let by_hand = product(&money(line.base), &line.rate, &days, &money(line.interest));
            let text = match lang {
                Lang::En => format!(
                    "by hand, {} through {}: {by_hand}",
                    line.first_day, line.last_day
                ),
                Lang::Zh => format!("验算，{}至{}：{by_hand}", line.first_day, line.last_day),
            };
            self.faint(&text);
        }
        Ok(())
    }
}

impl Lang {
    fn days(self, days: u32) -> String {
        match (self, days) {
            (Self::En, 1) => "1 day".to_owned(),
            (Self::En, _) => format!("{days} days"),
            (Self::Zh, _) => format!("{days} 天"),
        }
    }

    fn claim_row(self, row: &ClaimSheetRow, receivables: &[Receivable]) -> String {
        match (row.kind, &row.working, &row.label) {
            (ClaimEventKind::Interest, Some(working), _) => self.working(working),
            (ClaimEventKind::Principal, ..) => {
                let key = row.receivable.as_deref().unwrap_or_default();
                let mut receivables = receivables.iter();
                let due = receivables.find(|receivable| receivable.id == key);
                let due = due.and_then(|receivable| receivable.due_date);
                match (self, due) {
                    (Self::En, Some(due)) => format!("invoice {key}, due {due}"),
                    (Self::En, None) => format!("invoice {key}"),
                    (Self::Zh, Some(due)) => format!("发票 {key}，到期日 {due}"),
                    (Self::Zh, None) => format!("发票 {key}"),
                }
            }
            (_, _, Some(label)) => label.clone(),
            (kind, ..) => kind.as_str().to_owned(),
        }
    }

    /// Base times rate times days, less what rows above have charged of it.
    fn working(self, working: &ClaimWorking) -> String {
        let product = product(
            &money(working.base),
            &working.rate,
            &self.days(working.days),
            &money(working.interest),
        );
        if working.charged_before.is_zero() {
            return match self {
                Self::En => format!("interest: {product}"),
                Self::Zh => format!("利息：{product}"),
            };
        }
        let before = money(working.charged_before);
        match self {
            Self::En => format!("interest: {product} − {before}"),
            Self::Zh => format!("利息：{product} − {before}"),
        }
    }
}

fn product(base: &str, rate: &AppliedRate, days: &str, interest: &str) -> String {
    let rate = match rate {
        AppliedRate::PerDay(per_day) => grouped(&per_day.rate.decimal().to_string()),
        AppliedRate::PerYear(per_year) => format!("{} %", percent(per_year.rate.decimal())),
    };
    format!("{base} × {rate} × {days} = {interest}")
}
