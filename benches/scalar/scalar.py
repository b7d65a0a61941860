"""What one call of `accrue_late_interest` with three segments costs in Python. Prints one line of JSON, for `run.py`."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import arrears

TEXT = (Path(__file__).parent / "three_segments.json").read_text()
PAYABLE = Decimal("22700.00")
CALLS, RUNS = 5_000, 15


def median(work: Callable[[], object]) -> float:
    """The nanoseconds of one call, in the run that lies in the middle."""
    taken = []
    for _ in range(RUNS):
        start = time.perf_counter_ns()
        for _ in range(CALLS):
            work()
        taken.append((time.perf_counter_ns() - start) / CALLS)
    return statistics.median(taken)


def main() -> None:
    given = json.loads(TEXT)
    receivable = arrears.Receivable.from_json(json.dumps(given["receivable"]))
    terms = arrears.LateInterestTerms.from_json(json.dumps(given["terms"]))
    as_of = date.fromisoformat(given["as_of"])

    def call() -> arrears.LateInterestStatement:
        return arrears.accrue_late_interest(receivable=receivable, terms=terms, as_of=as_of)

    def built() -> Decimal:
        fresh = arrears.Receivable(
            id="A-1", debtor="D-1", currency="CNY", amount=Decimal("500000.00"), due_date=date(2023, 10, 31)
        )
        statement = arrears.accrue_late_interest(receivable=fresh, terms=terms, as_of=as_of)
        return sum(line.interest for line in statement.lines)

    assert (call().payable, len(call().lines), built()) == (PAYABLE, 3, PAYABLE)
    print(json.dumps({"language": "Python", "call_ns": median(call), "built_ns": median(built)}))


if __name__ == "__main__":
    main()
