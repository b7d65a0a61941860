use super::Explain;
use crate::{AgeingCell, AgeingLine, AgeingReport, Amount, Currency, Reason, ReasonCode};

impl Explain for AgeingReport {
    fn reasons(&self) -> Vec<Reason> {
        let mut reasons = vec![
            Reason::new(ReasonCode::AgeingOn)
                .with("as_of", self.as_of)
                .with("scheme", &self.scheme.name),
        ];
        for currency in &self.currencies {
            line(&currency.total, currency.currency, &mut reasons);
            for group in &currency.groups {
                let mut keys: Vec<String> = group.debtor.iter().cloned().collect();
                keys.extend(group.attributes.values().cloned());
                keys.extend(group.size.iter().map(|size| {
                    let end = |amount: Option<Amount>| amount.map(|amount| amount.to_string());
                    format!(
                        "{}–{}",
                        end(size.at_least).unwrap_or_default(),
                        end(size.below).unwrap_or_default()
                    )
                }));
                reasons.push(
                    Reason::new(ReasonCode::AgeingGroup)
                        .with("group", keys.join(", "))
                        .with("currency", currency.currency)
                        .with("open_total", group.line.open_total)
                        .with("overdue", group.line.overdue)
                        .with("oldest_days_past_due", group.line.oldest_days_past_due),
                );
            }
        }
        reasons
    }
}

fn line(line: &AgeingLine, currency: Currency, reasons: &mut Vec<Reason>) {
    reasons.push(
        Reason::new(ReasonCode::AgeingTotal)
            .with("currency", currency)
            .with("open_total", line.open_total)
            .with("open_receivables", line.open_receivables)
            .with("overdue", line.overdue)
            .with("oldest_days_past_due", line.oldest_days_past_due),
    );
    let mut cell = |code, cell: &AgeingCell| {
        if cell.count > 0 {
            reasons.push(
                Reason::new(code)
                    .with("currency", currency)
                    .with("amount", cell.amount)
                    .with("count", cell.count),
            );
        }
    };
    cell(ReasonCode::AgeingNotDue, &line.not_due);
    cell(ReasonCode::AgeingNoDueDate, &line.no_due_date);
    for bucket in line.buckets.iter().filter(|bucket| bucket.count > 0) {
        reasons.push(
            Reason::new(ReasonCode::AgeingBucket)
                .with("label", &bucket.label)
                .with("currency", currency)
                .with("amount", bucket.amount)
                .with("count", bucket.count),
        );
    }
    if !line.unapplied_credit.is_zero() {
        reasons.push(
            Reason::new(ReasonCode::UnappliedCredit)
                .with("currency", currency)
                .with("unapplied_credit", line.unapplied_credit),
        );
    }
}
