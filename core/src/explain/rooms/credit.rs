//! The reports on credit carry their reasons in the order in which a person would want them.

use super::Explain;
use crate::{
    AdmissionReport, BlocklistFinding, CreditLimitReport, CreditReview, CreditScore, OrderCheck,
    Reason,
};

macro_rules! explain_by_reasons {
    ($( $report:ident, )+) => { $(
        impl Explain for $report {
            fn reasons(&self) -> Vec<Reason> {
                self.reasons.clone()
            }
        }
    )+ };
}

explain_by_reasons! {
    AdmissionReport,
    CreditScore,
    CreditLimitReport,
    CreditReview,
    OrderCheck,
    BlocklistFinding,
}
