"""Polars with decimals, written to be exact.

Polars rounds a product to the longer of the two scales, half to even, so `outstanding * days * 0.0003` is rounded twice and
comes out wrong. To be exact the product is taken at six places and rounded once. Dividing there was faster than multiplying by 0.0003.
"""

from __future__ import annotations

import polars as pl

from .. import subject
from ..ledger import Ledger
from . import arrow, polars_common
from .read import answers_of, summary_of

title = "Polars, exact decimals"

PARTS = (pl.col("days") * subject.RATE_PARTS).cast(pl.Decimal(10, 0))
PRODUCT = (pl.col("outstanding") * PARTS).cast(pl.Decimal(38, 6)) / pl.lit(subject.RATE_BASIS)
INTEREST = PRODUCT.round(2, mode="half_away_from_zero").cast(pl.Decimal(18, 2))


def prepare(ledger: Ledger) -> pl.DataFrame:
    return pl.DataFrame(arrow.table(ledger))


def review(frame: pl.DataFrame) -> pl.LazyFrame:
    return polars_common.review(frame.lazy(), INTEREST, pl.lit(subject.KEY_ACCOUNT_FROM), pl.lit(subject.WRITE_OFF_TO))


def rows(frame: pl.DataFrame) -> pl.DataFrame:
    return review(frame).collect()


def summary(frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    reviewed = rows(frame)
    return reviewed, polars_common.summarise(reviewed.lazy()).collect()


def answers(reviewed: pl.DataFrame):
    return answers_of(reviewed.to_arrow())


def totals(summed: pl.DataFrame):
    return summary_of(summed.to_arrow())
