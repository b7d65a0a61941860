//! A review of credit, and the check of an order.

use arrears::{CreditReview, OrderCheck, OrderRule, OrderRuleStatus, PeriodOutcome};

use super::layout::{Cell, Side, Table};
use super::words::{cell, grouped};
use super::{GOOD, LATE, Page};
use crate::args::Lang;

impl Page<'_> {
    pub(super) fn review(&mut self, review: &CreditReview) {
        let lang = self.lang;
        let beside = self.names.of(&review.debtor).to_owned();
        self.heading(review.currency, "Credit review", "授信复核", &beside);
        let mut table = Table::new(2)
            .column(lang.say("Period to", "期间截至"), Side::Left)
            .column(lang.say("Worst days late", "最长逾期天数"), Side::Right)
            .flexible(lang.say("Outcome", "结果"), 12);
        for period in &review.periods {
            let days = period.worst_days_past_due;
            table.row(vec![
                Cell::new(period.end.to_string()),
                Cell::new(days.map_or("–".to_owned(), |days| grouped(&days.to_string()))),
                Cell::new(lang.period(period.outcome)),
            ]);
        }
        self.print(&table);
        let told = self.sentences(review.reasons.iter().cloned());
        self.say(&told);
    }

    pub(super) fn order(&mut self, order: &OrderCheck) {
        let lang = self.lang;
        let beside = self.names.of(&order.debtor).to_owned();
        self.heading(order.currency, "Order check", "订单审核", &beside);
        let mut table = Table::new(2)
            .column(lang.say("Rule", "规则"), Side::Left)
            .column(lang.say("Outcome", "结果"), Side::Left)
            .column(lang.say("Lacking", "缺口"), Side::Right);
        for line in &order.rules {
            let (outcome, style) = match line.status {
                OrderRuleStatus::Passed => (lang.say("passed", "通过"), GOOD),
                OrderRuleStatus::Failed => (lang.say("not met", "未通过"), LATE),
            };
            table.row(vec![
                Cell::new(lang.order_rule(line.rule)),
                Cell::new(outcome).styled(style),
                Cell::new(cell(line.shortfall)),
            ]);
        }
        self.print(&table);
        let told = self.sentences(order.reasons.iter().cloned());
        self.say(&told);
    }
}

impl Lang {
    fn period(self, outcome: PeriodOutcome) -> &'static str {
        match outcome {
            PeriodOutcome::CountedBefore => self.say("counted before", "此前已计"),
            PeriodOutcome::ToCome => self.say("to come", "尚未到期"),
            PeriodOutcome::NothingDue => self.say("nothing fell due", "无到期款"),
            PeriodOutcome::OnTime => self.say("on time", "按时"),
            PeriodOutcome::Overdue => self.say("overdue", "逾期"),
        }
    }

    fn order_rule(self, rule: OrderRule) -> &'static str {
        match rule {
            OrderRule::Blocklist => self.say("blocklist", "黑名单"),
            OrderRule::Overdue => self.say("overdue", "逾期款"),
            OrderRule::Freeze => self.say("frozen credit", "授信冻结"),
            OrderRule::LargeOrder => self.say("large order", "大额订单"),
            OrderRule::Limit => self.say("limit", "授信额度"),
        }
    }
}
