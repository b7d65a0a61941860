//! The tiers with their reasons, and the worklist.

use std::collections::BTreeMap;

use arrears::{
    Amount, AssessRecoverabilityInput, Choice, CollateralCondition, ExplainInput, Explainable,
    Reason, ReasonCode, RecoverabilityPolicy, TierAssignment, assess_recoverability, explain,
};

use super::layout::{Cell, Side, Table};
use super::words::{cell, grouped, money, percent};
use super::{FAINT, FIRST, GOOD, HEAD, MANY, Page, severity, shown};
use crate::Fatal;
use crate::args::Lang;
use crate::figures::CurrencyFindings;

impl Page<'_> {
    pub(super) fn tiers(&mut self, found: &CurrencyFindings) -> Result<(), Fatal> {
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
            table.note(2, Cell::new(self.reasons(found, assignment)?).styled(FAINT));
        }
        self.print(&table);
        Ok(())
    }

    /// Why a debtor has its tier: the facts with their points, which add up to the score, and the rule that decided. What
    /// is not known, or adds nothing, goes without saying.
    fn reasons(
        &self,
        found: &CurrencyFindings,
        assignment: &TierAssignment,
    ) -> Result<String, Fatal> {
        let facts = found.facts.get(&assignment.debtor).cloned();
        let assessment = assess_recoverability(&AssessRecoverabilityInput {
            facts: facts.unwrap_or_default(),
            policy: RecoverabilityPolicy::default(),
        })?;
        let explanation = explain(&ExplainInput {
            report: Explainable::RecoverabilityAssessment(assessment),
            language: self.lang.language(),
        })?;
        let is_rule = |reason: &&Reason| reason.code.as_str().starts_with("rule_");
        let rules = assignment.reasons.iter().filter(is_rule);
        let known = explanation.lines.into_iter().filter(|line| {
            let Reason { code, parameters } = &line.reason;
            let adds_nothing = parameters
                .get("points")
                .is_some_and(|points| points == "+0");
            !adds_nothing
                && !matches!(
                    code,
                    ReasonCode::FactsMissing | ReasonCode::ExpectedRecoveryRate
                )
        });
        let texts: Vec<_> = known
            .map(|line| line.text)
            .chain(rules.map(|rule| rule.text(self.lang.language())))
            .collect();
        Ok(texts.join(self.lang.say("; ", "；")))
    }

    pub(super) fn worklist(&mut self, found: &CurrencyFindings) {
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
