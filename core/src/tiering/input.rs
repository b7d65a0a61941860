use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{DebtorFacts, Recoverability, RecoverabilityPolicy, TierPolicy};
use crate::{Amount, Currency, Date, Receivable, Share};

/// Facts about a debtor, and the policy to judge them by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AssessRecoverabilityInput {
    /// What is known about the debtor. Nothing unless stated.
    pub facts: DebtorFacts,
    /// How facts become points and a score. The documented default unless stated.
    pub policy: RecoverabilityPolicy,
}

/// What one debtor owes in one currency, and what is known about the debtor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The key of the debtor, unique in a list of accounts. Taken as it is written.
    pub debtor: String,
    /// The currency of every amount in this record.
    pub currency: Currency,
    /// What is still owed, above zero. The tier and the expected value go by this amount.
    pub outstanding: Amount,
    /// The part of what is outstanding that is past its due date, from zero to all of it. For information. Absent: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<Amount>,
    /// What is known about the debtor. Nothing unless stated.
    #[serde(default)]
    pub facts: DebtorFacts,
    /// A judgement made by a person, which stands in place of the score. The facts still say whether there is collateral.
    /// Absent: the facts are scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<StatedRecoverability>,
}

/// A person's own judgement of a debtor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatedRecoverability {
    /// Whether the money is likely to come in.
    pub recoverability: Recoverability,
    /// The part of the debt expected to come in, from 0 to 1.
    pub expected_recovery_rate: Share,
}

/// A portfolio of accounts in one currency, and the policies to tier it by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssignTiersInput {
    /// The accounts, at most 1,000,000, one per debtor, all in the currency of the tier policy. May be empty: the policies
    /// are checked all the same.
    pub accounts: Vec<Account>,
    /// Which account gets which tier. The documented default, in yuan, unless stated.
    #[serde(default)]
    pub tier_policy: TierPolicy,
    /// How facts become a score. The documented default unless stated.
    #[serde(default)]
    pub recoverability_policy: RecoverabilityPolicy,
}

/// A ledger, and the day to look at it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SummariseDebtorsInput {
    /// The receivables with their dated facts, at most 5,000,000, also those that are paid: they show how the debtor pays.
    pub receivables: Vec<Receivable>,
    /// The day the answer is made for. What is dated later has not happened.
    pub as_of: Date,
    /// What is known about debtors from elsewhere, by the debtor's key. A fact stated here stands; the days past due, the
    /// disputed share and the payment record are taken from the ledger where they are not stated. A key without
    /// receivables is passed over.
    #[serde(default)]
    pub known_facts: BTreeMap<String, DebtorFacts>,
    /// What makes a payment record good, mixed or poor.
    #[serde(default)]
    pub payment_record: PaymentRecordTerms,
}

/// What makes a payment record good, mixed or poor: the part of what the debtor has paid off that was paid off on time.
///
/// It counts receivables, or their instalments, that were paid off by the day asked about and had a due date, each as
/// one, whatever its amount. What is unpaid now does not count: it shows in the days past due.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PaymentRecordTerms {
    /// Good from this share on time on, itself included. 0.8 unless stated.
    pub good_from: Share,
    /// Mixed from this share on, itself included, and poor below; not above `good_from`. 0.5 unless stated.
    pub mixed_from: Share,
}

impl Default for PaymentRecordTerms {
    fn default() -> Self {
        Self {
            good_from: Share::percent(80),
            mixed_from: Share::percent(50),
        }
    }
}
