//! The questions put to the library, and what it answers.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use arrears::{
    AccrueLateInterestInput, AgeReceivablesInput, AgeingGrouping, AgeingLine, AgeingReport,
    AgeingScheme, Amount, AssignTiersInput, Currency, CurrencyAgeing, DailyRate, Date, DebtorFacts,
    DebtorSummary, LateInterestRate, LateInterestStatement, LateInterestTerms, PaymentRecordTerms,
    PerDayRate, RecoverabilityPolicy, Rounding, RoundingScope, SummariseDebtorsInput, TierPolicy,
    TierReport, accrue_late_interest, age_receivables, assign_tiers, summarise_debtors,
};

use crate::Fatal;
use crate::ledger::Ledger;

/// What is asked of a ledger, besides the day.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) daily_rate: DailyRate,
    /// Whose late interest to keep line by line; the debtor with the most overdue unless stated.
    pub(crate) debtor: Option<String>,
    /// What is known about debtors from elsewhere.
    pub(crate) facts: BTreeMap<String, DebtorFacts>,
}

/// What the library answers.
#[derive(Debug)]
pub(crate) struct Findings {
    pub(crate) as_of: Date,
    pub(crate) daily_rate: DailyRate,
    pub(crate) currencies: Vec<CurrencyFindings>,
    /// The debtor whose late interest is kept line by line.
    pub(crate) debtor: Option<String>,
    /// The statements of that debtor, as far as there is interest.
    pub(crate) statements: Vec<LateInterestStatement>,
}

/// What the library answers for one currency.
#[derive(Debug)]
pub(crate) struct CurrencyFindings {
    pub(crate) currency: Currency,
    pub(crate) ageing: CurrencyAgeing,
    pub(crate) late_interest: LateInterest,
    pub(crate) tiers: TierReport,
    /// What is known about each debtor with something outstanding.
    pub(crate) facts: BTreeMap<String, DebtorFacts>,
    pub(crate) debtors: Vec<DebtorSummary>,
}

/// Late interest in one currency, each receivable rounded once.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct LateInterest {
    /// On receivables that are still open.
    pub(crate) open: Amount,
    /// On receivables that were paid off late.
    pub(crate) settled_late: Amount,
}

impl Findings {
    /// Asks the library. The receivables are handed on from one operation to the next, and the ledger is left without.
    pub(crate) fn of(ledger: &mut Ledger, as_of: Date, question: &Question) -> Result<Self, Fatal> {
        let mut input = AgeReceivablesInput {
            receivables: std::mem::take(&mut ledger.receivables),
            as_of,
            scheme: AgeingScheme::default(),
            group_by: AgeingGrouping {
                debtor: true,
                ..AgeingGrouping::default()
            },
        };
        let ageing = age_receivables(&input)?;
        let mut input = SummariseDebtorsInput {
            receivables: std::mem::take(&mut input.receivables),
            as_of,
            known_facts: question.facts.clone(),
            payment_record: PaymentRecordTerms::default(),
        };
        let mut debtors = summarise_debtors(&input)?;
        let debtor = question.debtor.clone().or_else(|| most_overdue(&ageing));

        let mut late_interest: BTreeMap<Currency, LateInterest> = BTreeMap::new();
        let mut statements = Vec::new();
        let terms = terms(question.daily_rate);
        for receivable in std::mem::take(&mut input.receivables) {
            let statement = accrue_late_interest(&AccrueLateInterestInput {
                receivable,
                terms: terms.clone(),
                as_of,
            })?;
            let totals = late_interest.entry(statement.currency).or_default();
            let open = statement
                .parts
                .iter()
                .any(|part| !part.outstanding.is_zero());
            let total = if open {
                &mut totals.open
            } else {
                &mut totals.settled_late
            };
            *total = total.plus(statement.payable)?;
            if statement.payable.is_positive() && Some(&statement.debtor) == debtor.as_ref() {
                statements.push(statement);
            }
        }

        let mut currencies = Vec::new();
        for ageing in ageing.currencies {
            let currency = ageing.currency;
            let (accounts, rest) = debtors
                .accounts
                .into_iter()
                .partition(|account| account.currency == currency);
            debtors.accounts = rest;
            let LateInterest { open, settled_late } =
                late_interest.remove(&currency).unwrap_or_default();
            let input = AssignTiersInput {
                accounts,
                // the thresholds are figures in yuan; in another currency the same figures stand
                tier_policy: TierPolicy {
                    currency,
                    ..TierPolicy::default()
                },
                recoverability_policy: RecoverabilityPolicy::default(),
            };
            currencies.push(CurrencyFindings {
                currency,
                ageing,
                late_interest: LateInterest {
                    open: open.in_currency(currency)?,
                    settled_late: settled_late.in_currency(currency)?,
                },
                tiers: assign_tiers(&input)?,
                facts: (input.accounts.into_iter())
                    .map(|account| (account.debtor, account.facts))
                    .collect(),
                debtors: debtors
                    .debtors
                    .extract_if(.., |debtor| debtor.currency == currency)
                    .collect(),
            });
        }
        Ok(Self {
            as_of,
            daily_rate: question.daily_rate,
            currencies,
            debtor,
            statements,
        })
    }
}

impl CurrencyFindings {
    /// The debtors by what is overdue, the largest first, then by key; with their ageing.
    pub(crate) fn by_overdue(&self) -> Vec<(&str, &AgeingLine)> {
        by_overdue(&self.ageing)
    }
}

fn by_overdue(ageing: &CurrencyAgeing) -> Vec<(&str, &AgeingLine)> {
    let mut debtors: Vec<_> = ageing
        .groups
        .iter()
        .filter_map(|group| Some((group.debtor.as_deref()?, &group.line)))
        .collect();
    debtors.sort_by_key(|(debtor, line)| (Reverse(line.overdue), *debtor));
    debtors
}

fn most_overdue(ageing: &AgeingReport) -> Option<String> {
    let (debtor, line) = *by_overdue(ageing.currencies.first()?).first()?;
    line.overdue.is_positive().then(|| debtor.to_owned())
}

/// Interest at a rate per day on what is outstanding, rounded once for each receivable.
pub(crate) fn terms(daily_rate: DailyRate) -> LateInterestTerms {
    LateInterestTerms {
        rate: LateInterestRate::PerDay(PerDayRate { rate: daily_rate }),
        grace_days: 0,
        grace: Default::default(),
        end_points: Default::default(),
        rounding: Rounding {
            scope: RoundingScope::PerTotal,
            ..Rounding::default()
        },
        cap: None,
        waiver: None,
    }
}
