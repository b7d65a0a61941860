use super::Explain;
use crate::{
    AppraisedAsset, AssessedSecurity, AssetLine, AssetLineKind, AssetOfferReport, AssetSettlement,
    AssetUse, AssetVerdict, ClaimHead, CostBearer, Currency, EquityLineKind, EquitySwapValuation,
    Reason, ReasonCode, SecurityAssessment, SecurityLine, SecurityLineKind, SettledHead,
};

impl Explain for AssetOfferReport {
    fn reasons(&self) -> Vec<Reason> {
        let currency = self.currency;
        let mut reasons = vec![
            Reason::new(ReasonCode::AssetOfferOn)
                .with("currency", currency)
                .with("claim", self.claim)
                .with("as_of", self.as_of)
                .with("market_value", self.market_value)
                .with("net_realisable_value", self.net_realisable_value),
        ];
        if let Some(stated) = self.stated_value {
            reasons.push(money(ReasonCode::AssetOfferStated, currency).with("stated", stated));
        }
        reasons.push(match self.verdict {
            AssetVerdict::Take => {
                money(ReasonCode::AssetVerdictTake, currency).with("discharged", self.discharged)
            }
            AssetVerdict::TakeWithTopUp => money(ReasonCode::AssetVerdictTopUp, currency)
                .with("discharged", self.discharged)
                .with("residual", self.residual),
            AssetVerdict::Refuse => {
                money(ReasonCode::AssetVerdictRefuse, currency).with("claim", self.claim)
            }
        });
        for asset in &self.assets {
            appraisal(asset, currency, &mut reasons);
        }
        if let Some(first) = self.residual_instalments.first() {
            reasons.push(
                money(ReasonCode::AssetResidualParts, currency)
                    .with("residual", self.residual)
                    .with("count", self.residual_instalments.len())
                    .with("first", first),
            );
        }
        if !self.surplus.is_zero() {
            reasons.push(money(ReasonCode::AssetSurplus, currency).with("surplus", self.surplus));
        }
        reasons
    }
}

impl Explain for AssetSettlement {
    fn reasons(&self) -> Vec<Reason> {
        let currency = self.currency;
        let mut reasons = vec![
            money(ReasonCode::SettlementOn, currency)
                .with("claim", self.claim)
                .with("as_of", self.as_of)
                .with("discharged", self.discharged)
                .with("residual", self.residual),
        ];
        for asset in &self.assets {
            appraisal(&asset.appraisal, currency, &mut reasons);
            let id = &asset.appraisal.id;
            match asset.outcome {
                AssetUse::Taken => reasons.push(
                    money(ReasonCode::SettlementAssetTaken, currency)
                        .with("id", id)
                        .with("discharged", asset.discharged),
                ),
                AssetUse::NotNeeded => {
                    reasons.push(Reason::new(ReasonCode::SettlementAssetNotNeeded).with("id", id));
                }
                AssetUse::Refused => {}
            }
        }
        reasons.extend(self.heads.iter().map(|head| told_head(head, currency)));
        if let Some(due) = self.residual_due {
            reasons.push(
                money(ReasonCode::SettlementResidualCash, currency)
                    .with("residual", self.residual)
                    .with("pay_by", due),
            );
        }
        if let Some(plan) = &self.residual_plan {
            reasons.push(
                money(ReasonCode::SettlementResidualPlan, currency)
                    .with("residual", self.residual)
                    .with("parts", plan.parts)
                    .with("last_due_date", plan.last_due_date)
                    .with("total", plan.total_paid),
            );
        }
        if !self.surplus.is_zero() {
            reasons.push(money(ReasonCode::AssetSurplus, currency).with("surplus", self.surplus));
        }
        reasons
    }
}

impl Explain for EquitySwapValuation {
    fn reasons(&self) -> Vec<Reason> {
        let currency = self.currency;
        let mut reasons = vec![
            money(ReasonCode::EquitySwap, currency)
                .with("debt", self.debt)
                .with("shares", self.shares)
                .with("stake", self.stake)
                .with("post_money", self.post_money),
        ];
        if !self.dilution.decimal().is_zero() {
            reasons.push(Reason::new(ReasonCode::EquityDilution).with("dilution", self.dilution));
        }
        if self.controls {
            reasons.push(Reason::new(ReasonCode::EquityControls));
        }
        for line in &self.lines {
            let code = match line.kind {
                EquityLineKind::ProRata => ReasonCode::EquityLineProRata,
                EquityLineKind::LackOfControl => ReasonCode::EquityLineLackOfControl,
                EquityLineKind::LackOfMarketability => ReasonCode::EquityLineLackOfMarketability,
                EquityLineKind::Costs => ReasonCode::EquityLineCosts,
            };
            reasons.push(money(code, currency).with("amount", line.amount));
        }
        reasons.push(
            money(ReasonCode::EquityValue, currency)
                .with("value", self.value)
                .with("recovered", self.recovered)
                .with("shortfall", self.shortfall),
        );
        reasons.push(match self.shares_to_cover {
            Some(shares) => Reason::new(ReasonCode::EquitySharesToCover).with("shares", shares),
            None => Reason::new(ReasonCode::EquityNeverCovers),
        });
        reasons
    }
}

impl Explain for SecurityAssessment {
    fn reasons(&self) -> Vec<Reason> {
        let currency = self.currency;
        let mut reasons = vec![
            money(ReasonCode::SecurityOn, currency)
                .with("as_of", self.as_of)
                .with("exposure", self.exposure)
                .with("covered", self.covered)
                .with("coverage", self.coverage),
        ];
        for (code, securities) in [
            (ReasonCode::SecurityCollateral, &self.collateral),
            (ReasonCode::SecurityGuarantee, &self.guarantees),
        ] {
            for security in securities {
                reasons.push(
                    money(code, currency)
                        .with("id", &security.id)
                        .with("lendable_value", security.lendable_value)
                        .with("used", security.used),
                );
                let lines = security.lines.iter();
                reasons.extend(lines.map(|line| security_line(security, line, currency)));
                reasons.extend(security.reasons.iter().cloned());
            }
        }
        reasons.extend(self.exposures.iter().map(|exposure| {
            money(ReasonCode::SecurityExposure, currency)
                .with("id", &exposure.id)
                .with("amount", exposure.amount)
                .with("by_collateral", exposure.by_collateral)
                .with("by_guarantees", exposure.by_guarantees)
                .with("shortfall", exposure.shortfall)
        }));
        reasons
    }
}

fn money(code: ReasonCode, currency: Currency) -> Reason {
    Reason::new(code).with("currency", currency)
}

/// An asset with its lines, and what is to be said about it.
fn appraisal(asset: &AppraisedAsset, currency: Currency, reasons: &mut Vec<Reason>) {
    reasons.push(if asset.accepted {
        money(ReasonCode::AssetAccepted, currency)
            .with("id", &asset.id)
            .with("credit", asset.credit)
    } else {
        Reason::new(ReasonCode::AssetRefused).with("id", &asset.id)
    });
    let lines = asset.lines.iter();
    reasons.extend(lines.map(|line| asset_line(asset, line, currency)));
    reasons.extend(asset.reasons.iter().cloned());
}

fn asset_line(asset: &AppraisedAsset, line: &AssetLine, currency: Currency) -> Reason {
    let (code, amount) = match (line.kind, line.borne_by) {
        (AssetLineKind::MarketValue, _) => (ReasonCode::AssetLineMarketValue, line.amount),
        (AssetLineKind::Condition, _) => (ReasonCode::AssetLineCondition, line.amount),
        (AssetLineKind::Liquidity, _) => (ReasonCode::AssetLineLiquidity, line.amount),
        (AssetLineKind::TimeValue, _) => (ReasonCode::AssetLineTimeValue, line.amount),
        (AssetLineKind::Cost, Some(CostBearer::Debtor)) => (
            ReasonCode::AssetLineCostOfDebtor,
            line.cost.unwrap_or(line.amount),
        ),
        (AssetLineKind::Cost, _) => (ReasonCode::AssetLineCost, line.amount),
        (AssetLineKind::PriorCharge, _) => (ReasonCode::AssetLinePriorCharge, line.amount),
        (AssetLineKind::LeftWithDebtor, _) => (ReasonCode::AssetLineLeftWithDebtor, line.amount),
    };
    let mut reason = money(code, currency)
        .with("id", &asset.id)
        .with("amount", amount);
    if matches!(
        line.kind,
        AssetLineKind::Liquidity | AssetLineKind::TimeValue
    ) {
        reason = reason.with("days", asset.days_to_sell);
    }
    if let Some(share) = line.share {
        reason = reason.with("share", share);
    }
    if let Some(kind) = line.cost_kind {
        reason = reason.with("kind", kind);
    }
    if let Some(holder) = &line.holder {
        reason = reason.with("holder", holder);
    }
    reason
}

fn told_head(head: &SettledHead, currency: Currency) -> Reason {
    let code = match head.kind {
        ClaimHead::Cost => ReasonCode::SettlementHeadCosts,
        ClaimHead::Interest => ReasonCode::SettlementHeadInterest,
        ClaimHead::Principal => ReasonCode::SettlementHeadPrincipal,
    };
    money(code, currency)
        .with("amount", head.amount)
        .with("discharged", head.discharged)
        .with("residual", head.residual)
}

fn security_line(security: &AssessedSecurity, line: &SecurityLine, currency: Currency) -> Reason {
    let code = match line.kind {
        SecurityLineKind::MarketValue => ReasonCode::AssetLineMarketValue,
        SecurityLineKind::Condition => ReasonCode::SecurityLineCondition,
        SecurityLineKind::Margin => ReasonCode::SecurityLineMargin,
        SecurityLineKind::PriorCharge => ReasonCode::AssetLinePriorCharge,
        SecurityLineKind::EqualCharges => ReasonCode::SecurityLineEqualCharges,
        SecurityLineKind::Means => ReasonCode::SecurityLineMeans,
        SecurityLineKind::OtherGuarantees => ReasonCode::SecurityLineOtherGuarantees,
        SecurityLineKind::GuarantorMargin => ReasonCode::SecurityLineGuarantorMargin,
        SecurityLineKind::Maximum => ReasonCode::SecurityLineMaximum,
        SecurityLineKind::NotRelied => ReasonCode::SecurityLineNotRelied,
    };
    let reason = money(code, currency)
        .with("id", &security.id)
        .with("amount", line.amount);
    match &line.holder {
        Some(holder) => reason.with("holder", holder),
        None => reason,
    }
}
