// The terms of a portfolio, a record that only this part of the package has.
// @ts-check
import { recordOf, textOf } from '../bridge.js';

export const TERMS = {
  asOf: ['as_of'],
  currency: ['currency'],
  scheme: ['scheme', 'AgeingScheme'],
  lateInterest: ['late_interest', 'LateInterestTerms'],
  recoverabilityPolicy: ['recoverability_policy', 'RecoverabilityPolicy'],
  tierPolicy: ['tier_policy', 'TierPolicy'],
};
const terms = recordOf(TERMS);

/** @param {Record<string, unknown>} given */
export function termsText(given) {
  return textOf(terms, { ...given, currency: given.currency === undefined ? 'CNY' : given.currency });
}
