//! Two offers side by side, with what each costs.

use arrears::{Amount, Explainable, ReasonCode, SettlementOfferValue, SettlementVerdict};

use super::layout::{Cell, Side, Table};
use super::words::{money, percent};
use super::{HEAD, Page};
use crate::Fatal;
use crate::args::Lang;
use crate::cases::Cases;

impl Page<'_> {
    pub(super) fn offers(&mut self, cases: &Cases) -> Result<(), Fatal> {
        let lang = self.lang;
        let (found, offers) = (&cases.offers, &cases.offers.offers);
        let name = self.names.of(&found.debtor);
        let beside = match lang {
            Lang::En => format!("{name}, invoice {}", found.id),
            Lang::Zh => format!("{name}，发票 {}", found.id),
        };
        self.heading(found.currency, "Two offers", "两种还款方案", &beside);
        let mut table = Table::new(2).flexible(lang.say("Offer", "方案"), 20);
        for offer in offers {
            table = table.column(&offer.name, Side::Right);
        }
        let most = offers.iter().map(|offer| offer.payments.len()).max();
        for place in 0..most.unwrap_or_default() {
            let label = match lang {
                Lang::En => format!("payment {}", place.saturating_add(1)),
                Lang::Zh => format!("第 {} 笔", place.saturating_add(1)),
            };
            let paid = offers.iter().map(|offer| match offer.payments.get(place) {
                Some(payment) => format!("{}  {}", payment.pay_by, money(payment.amount)),
                None => String::new(),
            });
            table.row(row(&label, paid));
        }
        let amounts = |label: &str, of: fn(&SettlementOfferValue) -> Amount| {
            row(label, offers.iter().map(|offer| money(of(offer))))
        };
        table.row(amounts(lang.say("paid in all", "共付"), |offer| {
            offer.total
        }));
        table.rule();
        let plans = cases.plans.iter();
        let costs = plans.clone().map(|plan| plan.cost_to_creditor);
        let costs = costs.map(|cost| cost.map(money).unwrap_or_default());
        let values = plans.map(|plan| plan.present_value);
        let values = values.map(|value| value.map(money).unwrap_or_default());
        let rate = percent(cases.cost_of_capital.rate.decimal());
        let (wait, worth) = match lang {
            Lang::En => (
                format!("cost of the wait, at {rate} % a year"),
                format!("worth today, at {rate} % a year"),
            ),
            Lang::Zh => (
                format!("等待的资金成本（年利率 {rate}%）"),
                format!("现值（年利率 {rate}%）"),
            ),
        };
        let given_up = lang.say("interest given up", "放弃的利息");
        table.row(amounts(given_up, |offer| offer.forgone));
        table.row(row(&wait, costs));
        table.row(row(&worth, values));
        let lapses = offers.iter().map(|offer| offer.lapse.on.to_string());
        table.row(row(
            lang.say("lapses, with nothing paid, on", "如未付款，失效日"),
            lapses,
        ));
        let back = lang.say("… and interest comes back", "……恢复计收利息");
        table.row(amounts(back, |offer| offer.lapse.comes_back));
        let claimed = lang.say("… so that the claim is", "……届时债权");
        table.row(amounts(claimed, |offer| offer.lapse.claim));
        let verdicts = offers
            .iter()
            .map(|offer| lang.verdict(offer.verdict).to_owned());
        let verdicts = row(lang.say("answer", "结论"), verdicts);
        table.row(verdicts.into_iter().map(|cell| cell.styled(HEAD)).collect());
        self.print(&table);
        let mut told = self.told(Explainable::SettlementEvaluation(found.clone()), |reason| {
            matches!(
                reason.code,
                ReasonCode::SettlementClaim
                    | ReasonCode::SettlementWaiting
                    | ReasonCode::SettlementBest
                    | ReasonCode::SettlementNone
            )
        })?;
        // what it comes to stands first
        told.rotate_right(1);
        self.say(&told);
        Ok(())
    }
}

fn row(label: &str, texts: impl Iterator<Item = String>) -> Vec<Cell> {
    std::iter::once(Cell::new(label))
        .chain(texts.map(Cell::new))
        .collect()
}

impl Lang {
    fn verdict(self, verdict: SettlementVerdict) -> &'static str {
        match verdict {
            SettlementVerdict::Accept => self.say("accept", "接受"),
            SettlementVerdict::Counter => self.say("ask for more", "还价"),
            SettlementVerdict::Decline => self.say("decline", "拒绝"),
        }
    }
}
