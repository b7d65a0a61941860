use super::Explain;
use crate::{
    Amount, BillComparison, BillDiscountMethod, BillDiscountStatement, BillVerdict, ConcessionPlan,
    ConcessionStep, DiscountedPayment, EarlyPaymentPrice, EarlyPaymentQuote, EarlyPaymentVerdict,
    EarlyPaymentWindow, PricedDiscount, Reason, ReasonCode, SettlementEvaluation,
    SettlementOfferValue,
};

impl Explain for EarlyPaymentQuote {
    fn reasons(&self) -> Vec<Reason> {
        let now = Reason::new(ReasonCode::EarlyPaymentNow)
            .with("id", &self.id)
            .with("debtor", &self.debtor)
            .with("as_of", self.as_of)
            .with("currency", self.currency)
            .with("payable", self.payable_now)
            .with("outstanding", self.outstanding);
        let mut reasons = vec![with_discount(now, self.discount_now)];
        let paid = self
            .payments
            .iter()
            .filter(|payment| payment.discount.is_positive());
        reasons.extend(paid.map(|payment| self.payment(payment)));
        if self.outstanding.is_positive() {
            reasons.extend(self.windows.iter().map(|window| self.window(window)));
        }
        if let Some(lapse) = &self.next_lapse {
            reasons.push(
                Reason::new(ReasonCode::EarlyPaymentLapses)
                    .with("last_day", lapse.last_day)
                    .with("currency", self.currency)
                    .with("lost", lapse.lost)
                    .with("payable_after", lapse.payable_after),
            );
        }
        reasons
    }
}

impl EarlyPaymentQuote {
    fn payment(&self, payment: &DiscountedPayment) -> Reason {
        Reason::new(ReasonCode::EarlyPaymentTook)
            .with("date", payment.date)
            .with("currency", self.currency)
            .with("paid", payment.paid)
            .with("discount", payment.discount)
            .with("settled", payment.settled)
    }

    fn window(&self, window: &EarlyPaymentWindow) -> Reason {
        let mut reason = Reason::new(if window.last_day.is_some() {
            ReasonCode::EarlyPaymentWindow
        } else {
            ReasonCode::EarlyPaymentAfter
        })
        .with("first_day", window.first_day)
        .with("currency", self.currency)
        .with("payable", window.payable);
        if let Some(last_day) = window.last_day {
            reason = with_discount(reason.with("last_day", last_day), window.discount);
        }
        reason
    }
}

/// A discount is told where there is one.
fn with_discount(reason: Reason, discount: Amount) -> Reason {
    if discount.is_positive() {
        reason.with("discount", discount)
    } else {
        reason
    }
}

impl Explain for EarlyPaymentPrice {
    fn reasons(&self) -> Vec<Reason> {
        let money = |code: ReasonCode| Reason::new(code).with("currency", self.currency);
        let mut reasons = vec![
            money(ReasonCode::EarlyPaymentWaiting)
                .with("amount", self.amount)
                .with("days", self.days_gained)
                .with("value", self.value_of_waiting),
            money(ReasonCode::EarlyPaymentLargest)
                .with("discount", self.largest.discount)
                .with("rate", self.largest.discount_rate),
        ];
        if let (Some(offered), Some(gain), Some(verdict)) = (&self.offered, self.gain, self.verdict)
        {
            reasons.extend(self.cost(offered));
            reasons.push(match verdict {
                EarlyPaymentVerdict::WorthGiving => {
                    money(ReasonCode::EarlyPaymentWorthGiving).with("gain", gain)
                }
                EarlyPaymentVerdict::TooDear => {
                    money(ReasonCode::EarlyPaymentTooDear).with("loss", gain.negated())
                }
            });
        }
        reasons
    }
}

impl EarlyPaymentPrice {
    fn cost(&self, offered: &PricedDiscount) -> Option<Reason> {
        let simple = offered.simple_yearly_cost?;
        let mut reason = Reason::new(ReasonCode::EarlyPaymentCost)
            .with("currency", self.currency)
            .with("discount", offered.discount)
            .with("days", self.days_gained)
            .with("simple", simple)
            .with("day_count", self.day_count);
        if let Some(compound) = offered.compound_yearly_cost.rate {
            reason = reason.with("compound", compound);
        }
        Some(reason)
    }
}

impl Explain for SettlementEvaluation {
    fn reasons(&self) -> Vec<Reason> {
        let money = |code: ReasonCode| Reason::new(code).with("currency", self.currency);
        let mut reasons = vec![
            money(ReasonCode::SettlementClaim)
                .with("id", &self.id)
                .with("debtor", &self.debtor)
                .with("as_of", self.as_of)
                .with("claim", self.claim)
                .with("outstanding", self.outstanding)
                .with("interest", self.interest)
                .with("costs", self.costs),
            money(ReasonCode::SettlementWaiting)
                .with("value", self.waiting.value)
                .with("nothing", self.waiting.nothing),
        ];
        for offer in &self.offers {
            reasons.push(self.offer(offer));
            reasons.extend(offer.reasons.iter().cloned());
        }
        reasons.push(match &self.best {
            Some(name) => Reason::new(ReasonCode::SettlementBest).with("name", name),
            None => Reason::new(ReasonCode::SettlementNone),
        });
        reasons
    }
}

impl SettlementEvaluation {
    fn offer(&self, offer: &SettlementOfferValue) -> Reason {
        let last = offer.payments.last();
        let reason = Reason::new(ReasonCode::SettlementOffered)
            .with("name", &offer.name)
            .with("currency", self.currency)
            .with("total", offer.total)
            .with("payments", offer.payments.len());
        match last {
            Some(last) => reason.with("pay_by", last.pay_by),
            None => reason,
        }
    }
}

impl Explain for ConcessionPlan {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = self.reasons.clone();
        if let Some(next) = &self.next {
            reasons.push(self.step(ReasonCode::ConcessionNext, next));
        }
        let offered = usize::from(self.next.is_some());
        reasons.extend(
            self.steps
                .iter()
                .skip(offered)
                .map(|step| self.step(ReasonCode::ConcessionReserve, step)),
        );
        reasons
    }
}

impl ConcessionPlan {
    fn step(&self, code: ReasonCode, step: &ConcessionStep) -> Reason {
        Reason::new(code)
            .with("currency", self.currency)
            .with("concession", step.concession)
            .with("left_to_pay", step.left_to_pay)
            .with("asked", step.ask.as_ref().unwrap_or(&step.return_id))
    }
}

impl Explain for BillDiscountStatement {
    fn reasons(&self) -> Vec<Reason> {
        let money = |code: ReasonCode| Reason::new(code).with("currency", self.currency);
        let mut reasons = vec![
            money(ReasonCode::BillProceeds)
                .with("face", self.face)
                .with("proceeds", self.proceeds)
                .with("discount_date", self.discount_date),
        ];
        if self.rolled_days != 0 {
            reasons.push(
                Reason::new(ReasonCode::BillRolled)
                    .with("maturity", self.maturity)
                    .with("rolled_maturity", self.rolled_maturity),
            );
        }
        reasons.push(
            money(match self.method {
                BillDiscountMethod::BankDiscount => ReasonCode::BillBankDiscount,
                BillDiscountMethod::TrueYield => ReasonCode::BillTrueYield,
            })
            .with("days", self.days)
            .with("rate", self.rate)
            .with("day_count", self.day_count)
            .with("discount", self.discount)
            .with("fees", self.fees),
        );
        if let Some(simple) = self.simple_yearly_cost {
            let mut reason = Reason::new(ReasonCode::BillCost)
                .with("simple", simple)
                .with("day_count", self.day_count);
            if let Some(compound) = self.compound_yearly_cost.rate {
                reason = reason.with("compound", compound);
            }
            reasons.push(reason);
        }
        if self.contingent_liability.is_positive() {
            reasons.push(money(ReasonCode::BillRecourse).with("amount", self.contingent_liability));
        }
        reasons.extend(self.comparison.iter().map(|one| self.compared(one)));
        reasons
    }
}

impl BillDiscountStatement {
    fn compared(&self, comparison: &BillComparison) -> Reason {
        match comparison.verdict {
            BillVerdict::Discount => {
                Reason::new(ReasonCode::BillDiscountIt).with("gain", comparison.gain)
            }
            BillVerdict::Keep => {
                Reason::new(ReasonCode::BillKeepIt).with("loss", comparison.gain.negated())
            }
        }
        .with("currency", self.currency)
        .with("value_discounted", comparison.value_discounted)
        .with("value_kept", comparison.value_kept)
    }
}
