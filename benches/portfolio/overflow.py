"""What each contestant does with amounts that are too large for it. Prints one line of JSON.

Wrapping is the worst of the answers: a plausible number that nobody is told about.
"""

from __future__ import annotations

import importlib
import json
import sys
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from textwrap import shorten

import numpy as np
import pyarrow as pa

from . import ledger as ledgers
from . import subject
from .ledger import Ledger

CONTESTANTS = ("arrears_python", "polars_decimal", "polars_cents", "polars_float", "pandas_float", "duckdb_decimal")


@dataclass
class Case:
    """Invoices that are all alike, and what is asked of them."""

    title: str
    cents: int
    days: int
    count: int
    total: bool

    def ledger(self) -> Ledger:
        def column(value: int, kind: str) -> np.ndarray:
            return np.full(self.count, value, kind)

        return Ledger(
            column(self.cents, "<i8"),
            column(0, "<i8"),
            column(ledgers.AS_OF_DAY - self.days, "<i4"),
            column(7, "<i4"),
            column(1, "<u1"),
        )

    def truth(self) -> int:
        """The true cents, with Python's unbounded integers."""
        if self.total:
            return self.cents * self.count
        return (self.cents * self.days * subject.RATE_PARTS + subject.RATE_BASIS // 2) // subject.RATE_BASIS


CASES = (
    Case("interest that fits, though a step on the way to it does not fit 64 bits", 9_000_000_000_000_000, 1_500, 1, False),
    Case("interest that does not fit 64 bits", 999_999_999_999_999_999, 36_500, 1, False),
    Case("a total of rows that does not fit 64 bits", 900_000_000_000_000_000, 0, 11, True),
)


def outcome(name: str, case: Case) -> str:
    """What the contestant gives: the exact amount, an error, or a wrong amount."""
    contestant = importlib.import_module(f"{__package__}.peers.{name}")
    try:
        reviewed, summed = contestant.summary(contestant.prepare(case.ledger()))
        value = single(summed, "amount" if name.startswith("arrears") else "outstanding") if case.total else single(reviewed, "interest")
    except Exception as error:
        return "error: " + shorten(str(error), 70, placeholder=" …")
    # a column of integers is in cents
    given = Fraction(value) / (100 if isinstance(value, int) else 1)
    return "exact" if given == Fraction(case.truth(), 100) else f"wrong, and silent: {float(given):,.2f}"


def single(result: object, name: str) -> int | float | Decimal:
    """The first value of a column."""
    return pa.table(result).column(name)[0].as_py()


def main() -> None:
    chosen = [name for name in CONTESTANTS if name in sys.argv[1:] or len(sys.argv) == 1]
    print(
        json.dumps(
            {
                "cases": [{"title": case.title, "truth": f"{case.truth() / 100:,.2f}"} for case in CASES],
                "outcomes": {name: [outcome(name, case) for case in CASES] for name in chosen},
            }
        )
    )


if __name__ == "__main__":
    main()
