"""Polars on floats: what most notebooks do."""

from __future__ import annotations

import polars as pl

from .. import subject
from ..ledger import Ledger
from . import arrow, polars_common
from .read import answers_of, summary_of

title = "Polars, floats"

INTEREST = (pl.col("outstanding") * pl.col("days") * float(subject.RATE)).round(2, mode="half_away_from_zero")


def prepare(ledger: Ledger) -> pl.DataFrame:
    frame = pl.DataFrame(arrow.table(ledger, whole_cents=True))
    return frame.with_columns(pl.col("amount") / 100, pl.col("paid") / 100).rechunk()


def review(frame: pl.DataFrame) -> pl.LazyFrame:
    return polars_common.review(frame.lazy(), INTEREST, pl.lit(float(subject.KEY_ACCOUNT_FROM)), pl.lit(float(subject.WRITE_OFF_TO)))


def rows(frame: pl.DataFrame) -> pl.DataFrame:
    return review(frame).collect()


def summary(frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    reviewed = rows(frame)
    return reviewed, polars_common.summarise(reviewed.lazy()).collect()


def answers(reviewed: pl.DataFrame):
    return answers_of(reviewed.to_arrow())


def totals(summed: pl.DataFrame):
    return summary_of(summed.to_arrow())
