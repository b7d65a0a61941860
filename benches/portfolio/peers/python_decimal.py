"""Plain Python: `Decimal`, `date` and a dictionary."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

import numpy as np

from .. import ledger as ledgers
from .. import subject
from ..ledger import Answers, Ledger, Summary

title = "Python, Decimal"

# More rows would only take longer: a row costs the same, however many there are.
most_rows = 100_000

CENT = Decimal("0.01")


def prepare(ledger: Ledger) -> list[tuple]:
    return [
        (Decimal(amount).scaleb(-2), Decimal(paid).scaleb(-2), ledgers.EPOCH + timedelta(days=due), debtor, bool(likely))
        for amount, paid, due, debtor, likely in zip(
            ledger.amount.tolist(),
            ledger.paid.tolist(),
            ledger.due.tolist(),
            ledger.debtor.tolist(),
            ledger.likely.tolist(),
            strict=True,
        )
    ]


def rows(invoices: list[tuple]) -> list[tuple]:
    reviewed = []
    for amount, paid, due, debtor, likely in invoices:
        outstanding = amount - paid
        days = max((subject.AS_OF - due).days, 0)
        bucket = sum(days > edge for edge in subject.EDGES)
        interest = (outstanding * days * subject.RATE).quantize(CENT, ROUND_HALF_UP)
        if likely:
            tier = subject.KEY_ACCOUNT if outstanding >= subject.KEY_ACCOUNT_FROM else subject.QUICK_SETTLEMENT
        else:
            tier = subject.AGENCY_OR_LAWYER if outstanding > subject.WRITE_OFF_TO else subject.WRITE_OFF
        reviewed.append((debtor, outstanding, days, bucket, interest, tier))
    return reviewed


def summary(invoices: list[tuple]) -> tuple[list[tuple], dict]:
    reviewed = rows(invoices)
    sums: dict[tuple[int, int], list] = {}
    for debtor, outstanding, _, bucket, _, _ in reviewed:
        cell = sums.setdefault((debtor, bucket), [0, Decimal(0)])
        cell[0] += 1
        cell[1] += outstanding
    return reviewed, sums


def answers(reviewed: list[tuple]) -> Answers:
    _, outstanding, days, bucket, interest, tier = zip(*reviewed, strict=True)
    return Answers(_cents(outstanding), np.array(days), np.array(bucket), _cents(interest), np.array(tier))


def totals(sums: dict) -> Summary:
    keys = sorted(sums)
    rows, outstanding = zip(*(sums[key] for key in keys), strict=True)
    buckets = len(subject.EDGES) + 1
    return Summary(np.array([debtor * buckets + bucket for debtor, bucket in keys]), np.array(rows), _cents(outstanding))


def _cents(amounts: tuple[Decimal, ...]) -> np.ndarray:
    return np.array([int(amount.scaleb(2)) for amount in amounts])
