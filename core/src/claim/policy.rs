//! In which order money meets what is owed.

use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::error::{Error, ErrorCode, Result};

choice! {
    /// What a part of a claim is.
    pub enum ClaimHead {
        /// The costs of getting paid.
        Cost = "cost",
        /// Late-payment interest.
        Interest = "interest",
        /// What was owed to begin with, and interest that has been added to it.
        Principal = "principal",
    }
}

choice! {
    /// Which head of a debt a payment meets first.
    #[derive(Default)]
    pub enum HeadOrder {
        /// Costs, then interest, then principal: the order of article 561 of the Civil Code of China.
        #[default]
        CostsInterestPrincipal = "costs_interest_principal",
        /// Principal, then interest, then costs: an agreement in the debtor's favour.
        PrincipalFirst = "principal_first",
        /// The order stated in the list of heads.
        Stated = "stated",
    }
}

choice! {
    /// Which of several debts a payment meets first where the debtor has not said.
    #[derive(Default)]
    pub enum DebtOrder {
        /// The oldest due date, then the least secured, then in proportion. Debts are taken whole.
        #[default]
        OldestDue = "oldest_due",
        /// Article 560 of the Civil Code of China: what is due, then the least secured, then the heaviest burden, then
        /// the oldest due date, then in proportion.
        CivilCode = "civil_code",
        /// The rules stated in the list, one after the other, then in proportion.
        Stated = "stated",
    }
}

choice! {
    /// A rule that puts one debt before another. Debts that no rule tells apart share a payment in proportion to what is
    /// owed on them.
    pub enum DebtRule {
        /// What has reached its due date before what has not. A debt with parts still to come is then taken in pieces:
        /// what is due of it, and each later part.
        DueFirst = "due_first",
        /// The smaller security before the larger.
        LeastSecured = "least_secured",
        /// The higher rate of interest on the day of the payment before the lower, per day; the unit and the year of
        /// each rate are taken into account.
        HeaviestBurden = "heaviest_burden",
        /// The earlier due date before the later: that of the oldest part still owed; without one comes last.
        OldestDue = "oldest_due",
    }
}

choice! {
    /// Whether debts or heads come first.
    #[derive(Default)]
    pub enum AllocationSequence {
        /// All heads of one debt, then those of the next.
        #[default]
        DebtByDebt = "debt_by_debt",
        /// One head on all debts, then the next head.
        HeadByHead = "head_by_head",
    }
}

/// How payments are spread over debts and heads. A payment meets the debt that the debtor named first, all heads of it;
/// the rest follows these orders. Costs of the claim as a whole come before every debt, the named one too, where costs come
/// before principal, otherwise after every debt.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AllocationPolicy {
    /// Which head is met first. Costs, interest, principal unless stated.
    pub head_order: HeadOrder,
    /// The heads in order, each once, where the order of heads is a stated one; empty otherwise.
    pub heads: Vec<ClaimHead>,
    /// Which debt is met first. The oldest due unless stated.
    pub debt_order: DebtOrder,
    /// The rules in order, each at most once, where the order of debts is a stated one; empty otherwise. Stated and
    /// empty: every payment is spread in proportion.
    pub debt_rules: Vec<DebtRule>,
    /// Whether debts or heads come first. Debt by debt unless stated.
    pub sequence: AllocationSequence,
}

/// The orders that were used.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllocationOrder {
    /// The heads, the first to be met first.
    pub heads: Vec<ClaimHead>,
    /// The rules between debts, the strongest first; then in proportion.
    pub debt_rules: Vec<DebtRule>,
    /// Whether debts or heads come first.
    pub sequence: AllocationSequence,
}

impl AllocationPolicy {
    /// Checks the policy and spells its orders out.
    pub(super) fn order(&self) -> Result<AllocationOrder> {
        use ClaimHead::{Cost, Interest, Principal};
        let heads = match self.head_order {
            HeadOrder::Stated => {
                let mut sorted = self.heads.clone();
                sorted.sort_unstable();
                if sorted != [Cost, Interest, Principal] {
                    return Err(Error::new(
                        ErrorCode::Contradiction,
                        "a stated order of heads names each of them once",
                    )
                    .with_remedy("give `cost`, `interest` and `principal` in the order you mean")
                    .at("heads"));
                }
                self.heads.clone()
            }
            _ if !self.heads.is_empty() => {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    format!("a list of heads beside the order `{}`", self.head_order),
                )
                .with_remedy("leave the list out, or give the order `stated`")
                .at("heads"));
            }
            HeadOrder::CostsInterestPrincipal => vec![Cost, Interest, Principal],
            HeadOrder::PrincipalFirst => vec![Principal, Interest, Cost],
        };
        use DebtRule::{DueFirst, HeaviestBurden, LeastSecured, OldestDue};
        let debt_rules = match self.debt_order {
            DebtOrder::Stated => {
                for (index, rule) in self.debt_rules.iter().enumerate() {
                    if self
                        .debt_rules
                        .iter()
                        .take(index)
                        .any(|other| other == rule)
                    {
                        return Err(Error::new(
                            ErrorCode::Duplicate,
                            format!("rule `{rule}` comes twice"),
                        )
                        .with_value(rule)
                        .at_index("debt_rules", index));
                    }
                }
                self.debt_rules.clone()
            }
            _ if !self.debt_rules.is_empty() => {
                return Err(Error::new(
                    ErrorCode::Contradiction,
                    format!("a list of rules beside the order `{}`", self.debt_order),
                )
                .with_remedy("leave the list out, or give the order `stated`")
                .at("debt_rules"));
            }
            DebtOrder::OldestDue => vec![OldestDue, LeastSecured],
            DebtOrder::CivilCode => vec![DueFirst, LeastSecured, HeaviestBurden, OldestDue],
        };
        Ok(AllocationOrder {
            heads,
            debt_rules,
            sequence: self.sequence,
        })
    }
}

impl AllocationOrder {
    /// Whether costs of no debt in particular come before the debts.
    pub(super) fn costs_lead(&self) -> bool {
        let at = |head| self.heads.iter().position(|other| *other == head);
        at(ClaimHead::Cost) < at(ClaimHead::Principal)
    }

    /// Whether debts are taken in pieces by due date.
    pub(super) fn by_due(&self) -> bool {
        self.debt_rules.contains(&DebtRule::DueFirst)
    }
}
