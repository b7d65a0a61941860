//! What is done about single debtors of the sample ledger: a claim, two offers, an asset, a review of credit, an order.
//! What is open and overdue comes from the ledger, everything else from the files of the sample.

use arrears::{
    Amount, AssetOfferPolicy, AssetOfferReport, BuildInstalmentPlanInput, CheckOrderInput,
    ClaimCost, ClaimDebt, ClaimInterestTerms, ClaimStatement, CostOfCapital, CreditLine,
    CreditReview, Currency, CustomPart, CustomParts, Date, DebtorSummary, EvaluateSettlementInput,
    InstalmentPlan, InstalmentPlanKind, InstalmentPlanTerms, OfferedAsset, OrderCheck, Receivable,
    ReviewCreditLimitInput, SettlementEvaluation, SettlementOffer, StateClaimInput,
    ValueAssetOfferInput, WaitingTerms, build_instalment_plan, check_order, evaluate_settlement,
    from_json, review_credit_limit, state_claim, value_asset_offer,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Fatal;
use crate::args::Lang;
use crate::figures::{self, Findings};

/// What is known about each case.
pub(crate) struct Facts {
    receivables: Vec<Receivable>,
    claim: ClaimFacts,
    offers: OfferFacts,
    asset: AssetFacts,
    review: ReviewCreditLimitInput,
    order: OrderFacts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimFacts {
    debtor: String,
    costs: Vec<ClaimCost>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfferFacts {
    invoice: String,
    offers: Vec<SettlementOffer>,
    waiting: WaitingTerms,
    cost_of_capital: CostOfCapital,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AssetFacts {
    debtor: String,
    assets: Vec<OfferedAsset>,
    policy: AssetOfferPolicy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrderFacts {
    debtor: String,
    limit: Amount,
    term_days: u32,
    undelivered_orders: Amount,
    order: Amount,
}

/// What the library answers.
#[derive(Debug, Serialize)]
pub(crate) struct Cases {
    /// What the claim and the offers are about.
    #[serde(skip)]
    pub(crate) receivables: Vec<Receivable>,
    pub(crate) claim: ClaimStatement,
    pub(crate) offers: SettlementEvaluation,
    /// The payments of each offer as a plan.
    pub(crate) plans: Vec<InstalmentPlan>,
    #[serde(skip)]
    pub(crate) cost_of_capital: CostOfCapital,
    /// Who offers the assets.
    pub(crate) asset_debtor: String,
    #[serde(skip)]
    pub(crate) assets: Vec<OfferedAsset>,
    pub(crate) asset_offer: AssetOfferReport,
    pub(crate) review: CreditReview,
    pub(crate) order: OrderCheck,
}

impl Facts {
    /// Reads the files of the sample, and keeps the receivables that the cases are about.
    pub(crate) fn read(receivables: &[Receivable], lang: Lang) -> Result<Self, Fatal> {
        let claim: ClaimFacts = file(include_str!("sample/claim.json"), lang)?;
        let offers: OfferFacts = file(include_str!("sample/offers.json"), lang)?;
        let concerned = receivables.iter().filter(|receivable| {
            receivable.debtor == claim.debtor || receivable.id == offers.invoice
        });
        Ok(Self {
            receivables: concerned.cloned().collect(),
            claim,
            offers,
            asset: file(include_str!("sample/asset.json"), lang)?,
            review: file(include_str!("sample/review.json"), lang)?,
            order: file(include_str!("sample/order.json"), lang)?,
        })
    }

    /// Asks the library.
    pub(crate) fn answer(self, findings: &Findings) -> Result<Cases, Fatal> {
        let as_of = findings.as_of;
        let claim = self.claim(findings)?;
        let offers = self.offers(findings)?;
        let plans = (self.offers.offers.iter())
            .map(|offer| plan(offer, offers.currency, as_of, &self.offers.cost_of_capital))
            .collect::<Result<_, _>>()?;
        let owed = debtor(findings, &self.asset.debtor)?;
        let asset_input = ValueAssetOfferInput {
            currency: owed.currency,
            claim: owed.outstanding,
            as_of,
            assets: self.asset.assets,
            policy: self.asset.policy,
        };
        let asset_offer = value_asset_offer(&asset_input)?;
        Ok(Cases {
            receivables: self.receivables,
            claim,
            offers,
            plans,
            cost_of_capital: self.offers.cost_of_capital,
            asset_debtor: self.asset.debtor,
            assets: asset_input.assets,
            asset_offer,
            review: review_credit_limit(&self.review)?,
            order: order(self.order, findings)?,
        })
    }

    fn claim(&self, findings: &Findings) -> Result<ClaimStatement, Fatal> {
        let of_debtor = self.receivables.iter();
        let of_debtor = of_debtor.filter(|receivable| receivable.debtor == self.claim.debtor);
        Ok(state_claim(&StateClaimInput {
            debts: of_debtor
                .map(|receivable| ClaimDebt {
                    receivable: receivable.clone(),
                    terms: None,
                    secured: None,
                })
                .collect(),
            terms: Some(ClaimInterestTerms {
                late_interest: figures::terms(findings.daily_rate),
                capitalisation: None,
            }),
            costs: self.claim.costs.clone(),
            payments: Vec::new(),
            waivers: Vec::new(),
            allocation: Default::default(),
            as_of: findings.as_of,
        })?)
    }

    fn offers(&self, findings: &Findings) -> Result<SettlementEvaluation, Fatal> {
        let invoice = &self.offers.invoice;
        let mut receivables = self.receivables.iter();
        let receivable = receivables
            .find(|receivable| receivable.id == *invoice)
            .ok_or_else(|| Fatal(format!("the sample has no invoice `{invoice}`")))?;
        Ok(evaluate_settlement(&EvaluateSettlementInput {
            receivable: receivable.clone(),
            terms: Some(figures::terms(findings.daily_rate)),
            costs: None,
            as_of: findings.as_of,
            offers: self.offers.offers.clone(),
            waiting: self.offers.waiting.clone(),
            cost_of_capital: self.offers.cost_of_capital.clone(),
        })?)
    }
}

/// The payments of an offer as a plan free of interest, valued on the day of the report.
fn plan(
    offer: &SettlementOffer,
    currency: Currency,
    start_date: Date,
    cost_of_capital: &CostOfCapital,
) -> Result<InstalmentPlan, Fatal> {
    let parts = offer.payments.iter().map(|payment| CustomPart {
        due_date: payment.pay_by,
        amount: Some(payment.amount),
        weight: None,
    });
    Ok(build_instalment_plan(&BuildInstalmentPlanInput {
        currency,
        principal: Amount::sum(offer.payments.iter().map(|payment| payment.amount))?,
        start_date,
        terms: InstalmentPlanTerms {
            kind: InstalmentPlanKind::Custom(CustomParts {
                parts: parts.collect(),
                basis: Default::default(),
            }),
            dates: None,
            deposit: None,
            interest: None,
            fees: Vec::new(),
            adjustment: None,
            interest_dates: Default::default(),
            residual: Default::default(),
            rounding: Default::default(),
            part_unit: None,
        },
        cost_of_capital: Some(cost_of_capital.clone()),
    })?)
}

fn order(facts: OrderFacts, findings: &Findings) -> Result<OrderCheck, Fatal> {
    let owed = debtor(findings, &facts.debtor)?;
    Ok(check_order(&CheckOrderInput {
        debtor: facts.debtor,
        currency: owed.currency,
        as_of: findings.as_of,
        order: facts.order,
        prepaid: Amount::default(),
        open_receivables: owed.outstanding,
        undelivered_orders: facts.undelivered_orders,
        overdue: owed.overdue,
        oldest_days_past_due: owed.oldest_days_past_due,
        security: Vec::new(),
        line: CreditLine {
            limit: facts.limit,
            term_days: facts.term_days,
            counted_through: None,
            last_cut: None,
            last_assessment: None,
            frozen: false,
        },
        blocklist: Default::default(),
        policy: Default::default(),
    })?)
}

/// What a debtor of the ledger owes.
fn debtor<'a>(findings: &'a Findings, key: &str) -> Result<&'a DebtorSummary, Fatal> {
    let mut debtors = findings.currencies.iter().flat_map(|found| &found.debtors);
    debtors
        .find(|debtor| debtor.debtor == key)
        .ok_or_else(|| Fatal(format!("the sample has no debtor `{key}`")))
}

/// A file of the sample, whose texts are given in both languages, in one of them.
fn file<T: DeserializeOwned>(text: &str, lang: Lang) -> Result<T, Fatal> {
    let mut value: Value = from_json(text)?;
    choose(&mut value, lang);
    Ok(from_json(&value.to_string())?)
}

fn choose(value: &mut Value, lang: Lang) {
    if let Some(text) = value.get_mut(lang.say("en", "zh")) {
        *value = text.take();
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| choose(item, lang)),
        Value::Object(fields) => fields.values_mut().for_each(|field| choose(field, lang)),
        _ => {}
    }
}
