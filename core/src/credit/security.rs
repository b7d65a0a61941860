use serde::{Deserialize, Serialize};

use crate::choice::choice;
use crate::error::{At, Result};
use crate::money::at_most;
use crate::{Amount, Currency, Date};

/// How many securities a list takes.
const MOST_SECURITIES: usize = 10_000;

choice! {
    /// What stands behind a debtor's promise.
    pub enum CreditSecurityKind {
        /// Money handed over and held.
        Deposit = "deposit",
        /// An asset of the debtor's or of somebody else's. Source B names it.
        Collateral = "collateral",
        /// A third party's promise to pay. Source B names it.
        Guarantee = "guarantee",
        /// An insurer's promise to pay.
        CreditInsurance = "credit_insurance",
        /// A bank's promise to pay.
        LetterOfCredit = "letter_of_credit",
    }
}

/// A security for what a debtor owes, at the value that it is good for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CreditSecurity {
    /// What it is.
    pub kind: CreditSecurityKind,
    /// What it is good for, above zero: its value after haircuts and prior claims, not its face value.
    pub amount: Amount,
    /// The last day that it can be called on. Absent: without end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<Date>,
    /// The number of the deed, or what else names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// A security, and whether it counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountedSecurity {
    /// The security.
    pub security: CreditSecurity,
    /// Whether it counts: its last day is not before the day through which it is needed.
    pub counted: bool,
}

/// Which securities can be called on through a day, and what they are good for together.
pub(super) fn count(
    securities: &[CreditSecurity],
    currency: Currency,
    through: Date,
) -> Result<(Vec<CountedSecurity>, Amount)> {
    at_most(securities.len(), MOST_SECURITIES, "securities")?;
    let mut total = Amount::ZERO.in_currency(currency)?;
    let mut lines = Vec::new();
    for (index, security) in securities.iter().enumerate() {
        let amount = security
            .amount
            .positive_in(currency)
            .at("amount")
            .at(&format!("[{index}]"))?;
        let counted = security.valid_through.is_none_or(|last| last >= through);
        if counted {
            total = total.plus(amount)?;
        }
        lines.push(CountedSecurity {
            security: CreditSecurity {
                amount,
                ..security.clone()
            },
            counted,
        });
    }
    Ok((lines, total))
}
