"""arrears from Python: a Polars frame with decimals in, a Polars frame out, through Arrow."""

from __future__ import annotations

import polars as pl

from ..ledger import Answers, Ledger, Summary
from . import arrears_arrow, arrow

title = "arrears, Python, Polars"


def prepare(ledger: Ledger) -> pl.DataFrame:
    return pl.DataFrame(arrow.table(ledger))


def rows(frame: pl.DataFrame) -> pl.DataFrame:
    return arrears_arrow.rows(frame).to_polars()


def summary(frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    reviewed, summed = arrears_arrow.summary(frame)
    return reviewed.to_polars(), summed.to_polars()


def answers(reviewed: pl.DataFrame) -> Answers:
    return arrears_arrow.answers(reviewed)


def totals(summed: pl.DataFrame) -> Summary:
    return arrears_arrow.totals(summed)
