use serde::{Deserialize, Serialize};

use crate::Share;
use crate::choice::choice;

choice! {
    /// Whether the debtor's business is running.
    #[derive(Default)]
    pub enum OperatingStatus {
        /// It runs as usual.
        Operating = "operating",
        /// It runs, but on a smaller scale: fewer shops, shorter shifts, staff let go.
        Reduced = "reduced",
        /// It has stopped, and may start again.
        Suspended = "suspended",
        /// It has closed for good.
        Closed = "closed",
        /// Insolvency or bankruptcy proceedings are open.
        Insolvent = "insolvent",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
}

choice! {
    /// How the debtor has paid so far, leaving aside what is unpaid now.
    #[derive(Default)]
    pub enum PaymentRecord {
        /// On time as a rule.
        Good = "good",
        /// Now on time, now late.
        Mixed = "mixed",
        /// Late as a rule.
        Poor = "poor",
        /// The debtor has never finished paying anything yet.
        None = "none",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
}

choice! {
    /// What secures the debt.
    #[derive(Default)]
    pub enum Collateral {
        /// Nothing.
        None = "none",
        /// The promise of a third party. For a tier rule this is no collateral: there is no asset to turn into money.
        Guaranteed = "guaranteed",
        /// A mortgage, pledge or charge on an asset, such as a factory building.
        Secured = "secured",
        /// Not known. For a tier rule this is no collateral, since nobody can count on it.
        #[default]
        Unknown = "unknown",
    }
}

choice! {
    /// Why the debtor is in arrears.
    #[derive(Default)]
    pub enum CauseOfArrears {
        /// The debtor waits for the money of its own debtors.
        TriangularDebt = "triangular_debt",
        /// The business is under pressure but pays some of its debts.
        OperatingPressure = "operating_pressure",
        /// The debtor has run out of cash.
        BrokenCashFlow = "broken_cash_flow",
        /// The debtor could pay and does not want to.
        BadFaith = "bad_faith",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
}

choice! {
    /// Whether the debtor can be talked to.
    #[derive(Default)]
    pub enum Contact {
        /// Answers and keeps talking.
        Responsive = "responsive",
        /// Answers with excuses, or seldom.
        Evasive = "evasive",
        /// Cannot be reached any more.
        Lost = "lost",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
}

/// What is known about a debtor. Every fact may be left out: an unknown fact adds no points and is listed as missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct DebtorFacts {
    /// Whether the debtor's business is running. Unknown unless stated.
    pub operating_status: OperatingStatus,
    /// How the debtor has paid so far. Unknown unless stated.
    pub payment_record: PaymentRecord,
    /// Days past due of the oldest amount still outstanding; zero when nothing is overdue. Absent: not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oldest_days_past_due: Option<u32>,
    /// What secures the debt. Unknown unless stated.
    pub collateral: Collateral,
    /// The part of what is outstanding that the debtor disputes: `0` for nothing, `1` for all of it. Absent: not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed_share: Option<Share>,
    /// Why the debtor is in arrears. Unknown unless stated.
    pub cause_of_arrears: CauseOfArrears,
    /// Whether the debtor can be talked to. Unknown unless stated.
    pub contact: Contact,
}

choice! {
    /// The facts that recoverability is judged from.
    pub enum Fact {
        /// Whether the debtor's business is running.
        OperatingStatus = "operating_status",
        /// How the debtor has paid so far.
        PaymentRecord = "payment_record",
        /// Days past due of the oldest amount still outstanding.
        OldestDaysPastDue = "oldest_days_past_due",
        /// What secures the debt.
        Collateral = "collateral",
        /// The part that the debtor disputes.
        DisputedShare = "disputed_share",
        /// Why the debtor is in arrears.
        CauseOfArrears = "cause_of_arrears",
        /// Whether the debtor can be talked to.
        Contact = "contact",
    }
}

choice! {
    /// Whether the money is likely to come in.
    pub enum Recoverability {
        /// It is likely to come in.
        Likely = "likely",
        /// It is unlikely to come in.
        Unlikely = "unlikely",
    }
}
