//! Reasons and explanations: every report as sentences, in English or Chinese.
//!
//! [`explain`] turns a whole report into a list of
//! [`Reason`]s with their text. A report that can be explained is a variant of [`Explainable`].

mod rooms;

use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::{
    AdmissionReport, AgeingReport, AssetOfferReport, AssetSettlement, BillDiscountStatement,
    BlocklistFinding, ClaimStatement, ConcessionPlan, CreditLimitReport, CreditReview, CreditScore,
    EarlyPaymentPrice, EarlyPaymentQuote, EquitySwapValuation, InstalmentPlan, InstalmentPlanFit,
    InstalmentPlanReview, Language, LateInterestStatement, OrderCheck, Reason, ReceivableState,
    RecoverabilityAssessment, SecurityAssessment, SettlementEvaluation, StagedPaymentTerms,
    TierReport,
};

use rooms::Explain;

macro_rules! explainable {
    ($( $(#[doc = $doc:literal])+ $variant:ident($report:ident), )+) => {
        /// A report that can be explained.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum Explainable { $( $(#[doc = $doc])+ $variant($report), )+ }

        impl Explainable {
            fn reasons(&self) -> Vec<Reason> {
                match self { $( Self::$variant(report) => report.reasons(), )+ }
            }
        }
    };
}

explainable! {
    /// A receivable as it stands on a day.
    ReceivableState(ReceivableState),
    /// The open balances on a day, by age.
    AgeingReport(AgeingReport),
    /// Late-payment interest on one receivable.
    LateInterestStatement(LateInterestStatement),
    /// A claim on one debtor with everything that led to it.
    ClaimStatement(ClaimStatement),
    /// Whether a debtor's money is likely to come in.
    RecoverabilityAssessment(RecoverabilityAssessment),
    /// A portfolio in tiers.
    TierReport(TierReport),
    /// Whether a new debtor is admitted.
    AdmissionReport(AdmissionReport),
    /// The score of a debtor.
    CreditScore(CreditScore),
    /// A credit limit as it was set.
    CreditLimitReport(CreditLimitReport),
    /// A credit limit after its review.
    CreditReview(CreditReview),
    /// Whether an order goes out.
    OrderCheck(OrderCheck),
    /// What the blocklist says of a debtor.
    BlocklistFinding(BlocklistFinding),
    /// What is payable on which day under terms that reward early payment.
    EarlyPaymentQuote(EarlyPaymentQuote),
    /// The largest discount for early payment worth giving.
    EarlyPaymentPrice(EarlyPaymentPrice),
    /// Offers to settle a debt, beside waiting.
    SettlementEvaluation(SettlementEvaluation),
    /// A ladder of concessions.
    ConcessionPlan(ConcessionPlan),
    /// What a bill brings when it is discounted.
    BillDiscountStatement(BillDiscountStatement),
    /// A debt paid in parts.
    InstalmentPlan(InstalmentPlan),
    /// What a debtor can afford.
    InstalmentPlanFit(InstalmentPlanFit),
    /// A plan against what was paid.
    InstalmentPlanReview(InstalmentPlanReview),
    /// The stages of an order.
    StagedPaymentTerms(StagedPaymentTerms),
    /// An offer of assets and what to answer.
    AssetOfferReport(AssetOfferReport),
    /// A claim settled with assets.
    AssetSettlement(AssetSettlement),
    /// Shares offered for a debt.
    EquitySwapValuation(EquitySwapValuation),
    /// What stands behind exposures.
    SecurityAssessment(SecurityAssessment),
}

/// A report and the language to explain it in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExplainInput {
    /// The report, as an operation of this library gave it.
    pub report: Explainable,
    /// The language of the sentences.
    pub language: Language,
}

/// A report in sentences.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// One line per reason, in the order of the report.
    pub lines: Vec<ExplanationLine>,
}

/// One sentence of an explanation, with the reason behind it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExplanationLine {
    /// The reason, for an app that has its own words.
    pub reason: Reason,
    /// The reason as a sentence.
    pub text: String,
}

/// Explains a report line by line, in English or Chinese.
///
/// It computes nothing: every figure is taken from the report.
///
/// # Errors
/// None of its own; the report must have the form that its operation gives it.
///
/// ```
/// use arrears::{ExplainInput, Explainable, Language, StateReceivableInput, explain, from_json, state_receivable};
///
/// let input: StateReceivableInput = from_json(r#"{
///     "receivable": {"id": "A-1", "debtor": "D-1", "currency": "CNY", "amount": "500000", "due_date": "2023-10-31"},
///     "as_of": "2024-01-31"
/// }"#)?;
/// let report = Explainable::ReceivableState(state_receivable(&input)?);
/// let explanation = explain(&ExplainInput { report, language: Language::English })?;
/// assert_eq!(
///     explanation.lines[1].text,
///     "CNY 500,000.00 was due on 2023-10-31 and is 92 days past due"
/// );
/// # Ok::<(), arrears::Error>(())
/// ```
pub fn explain(input: &ExplainInput) -> Result<Explanation> {
    let lines = input
        .report
        .reasons()
        .into_iter()
        .map(|reason| ExplanationLine {
            text: reason.text(input.language),
            reason,
        })
        .collect();
    Ok(Explanation { lines })
}
