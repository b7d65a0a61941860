"""What it costs to cross into Python: one small call, and the ageing of a ledger beside the same in plain Decimal.

Every case is checked before it is measured: the peers must give the same cents.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import arrears
from arrears import Payment, Receivable

AS_OF = date(2026, 4, 30)
EDGES = (0, 30, 60, 90, 180, 365)
COUNT = 20_000

Row = tuple[str, str, Decimal, date, list[tuple[date, Decimal]]]


def ledger(count: int) -> list[Row]:
    """The same invoices at every run: due over two years, every third paid in part, every fourth in full."""
    rows: list[Row] = []
    for number in range(count):
        scatter = (number * 2_654_435_761 & 0xFFFFFFFF) >> 8
        amount = Decimal(100_000 + scatter % 9_000_000).scaleb(-2)
        due = date(2024, 1, 1) + timedelta(days=scatter % 900)
        paid_on = due + timedelta(days=scatter % 90 - 20)
        paid = {0: amount, 1: (amount / 2).quantize(Decimal("0.01"))}.get(number % 4)
        rows.append((f"INV-{number:07}", f"D-{scatter % 200:03}", amount, due, [(paid_on, paid)] if paid else []))
    return rows


def records(rows: list[Row]) -> list[Receivable]:
    return [
        Receivable(
            id=key,
            debtor=debtor,
            currency="CNY",
            amount=amount,
            due_date=due,
            payments=[Payment(date=day, amount=paid) for day, paid in payments],
        )
        for key, debtor, amount, due, payments in rows
    ]


def plain(rows: list[Row]) -> list[Decimal]:
    """What a user would write: buckets in a loop, nothing checked."""
    buckets = [Decimal(0)] * (len(EDGES) + 1)
    for _, _, amount, due, payments in rows:
        outstanding = amount - sum((paid for day, paid in payments if day <= AS_OF), Decimal(0))
        if outstanding > 0:
            days = (AS_OF - due).days
            buckets[sum(days > edge for edge in EDGES)] += outstanding
    return buckets


def best(run: Callable[[], object], times: int) -> float:
    """The seconds of the fastest of some runs."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return min(taken)


def main() -> None:
    rows = ledger(COUNT)
    receivables = records(rows)
    report = arrears.age_receivables(receivables=receivables, as_of=AS_OF)
    (currency,) = report.currencies
    cells = [currency.total.not_due.amount, *(bucket.amount for bucket in currency.total.buckets)]
    assert cells == plain(rows), "the peers differ"

    one = receivables[1]
    calls = 2_000
    call = best(lambda: [arrears.state_receivable(receivable=one, as_of=AS_OF) for _ in range(calls)], 5) / calls
    decimal = best(lambda: plain(rows), 5)
    built = best(lambda: arrears.age_receivables(receivables=receivables, as_of=AS_OF), 5)
    whole = best(lambda: arrears.age_receivables(receivables=records(rows), as_of=AS_OF), 3)

    print("crossing/python")
    print(f"  one call of state_receivable            {call * 1e6:8.2f} us")
    print(f"  ageing {COUNT:,}, plain Decimal loop       {decimal * 1e3:8.2f} ms   1.00")
    print(f"  ageing {COUNT:,}, records at hand          {built * 1e3:8.2f} ms   {built / decimal:4.2f}")
    print(f"  ageing {COUNT:,}, records built as well    {whole * 1e3:8.2f} ms   {whole / decimal:4.2f}")


if __name__ == "__main__":
    main()
