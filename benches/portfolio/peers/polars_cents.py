"""Polars on whole cents in 64 bits: exact as long as nothing overflows, which Polars does not say."""

from __future__ import annotations

import polars as pl

from .. import subject
from ..ledger import Ledger
from . import arrow, polars_common
from .read import answers_of, summary_of

title = "Polars, whole cents"

PARTS = pl.col("outstanding") * (pl.col("days").cast(pl.Int64) * subject.RATE_PARTS)
INTEREST = (PARTS + subject.RATE_BASIS // 2) // subject.RATE_BASIS


def prepare(ledger: Ledger) -> pl.DataFrame:
    return pl.DataFrame(arrow.table(ledger, whole_cents=True))


def review(frame: pl.DataFrame) -> pl.LazyFrame:
    return polars_common.review(frame.lazy(), INTEREST, pl.lit(int(subject.KEY_ACCOUNT_FROM * 100)), pl.lit(int(subject.WRITE_OFF_TO * 100)))


def rows(frame: pl.DataFrame) -> pl.DataFrame:
    return review(frame).collect()


def summary(frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    reviewed = rows(frame)
    return reviewed, polars_common.summarise(reviewed.lazy()).collect()


def answers(reviewed: pl.DataFrame):
    return answers_of(reviewed.to_arrow())


def totals(summed: pl.DataFrame):
    return summary_of(summed.to_arrow())
