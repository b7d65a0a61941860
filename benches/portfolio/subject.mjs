// The same work as in subject.py, for JavaScript.

export const asOf = '2026-06-30';
export const asOfDay = Date.parse(asOf) / 86_400_000;
export const edges = [0, 30, 60, 90, 180, 365];
export const tiers = { keyAccount: 0, quickSettlement: 1, agencyOrLawyer: 2, writeOff: 3 };
