"""What every Polars contestant writes in the same way."""

from __future__ import annotations

import polars as pl

from .. import subject

OUTSTANDING = pl.col("amount") - pl.col("paid")
DAYS = (pl.lit(subject.AS_OF) - pl.col("due_date")).dt.total_days().clip(lower_bound=0).cast(pl.Int32)


def bucket() -> pl.Expr:
    """The bucket's number, by the form that was the fastest of four."""
    days = pl.col("days")
    first, *rest = subject.EDGES
    chain = pl.when(days <= first).then(pl.lit(0, pl.UInt8))
    for number, edge in enumerate(rest, 1):
        chain = chain.when(days <= edge).then(pl.lit(number, pl.UInt8))
    return chain.otherwise(pl.lit(len(subject.EDGES), pl.UInt8))


def tier(key_account_from: pl.Expr, write_off_to: pl.Expr) -> pl.Expr:
    """The tier's number."""
    outstanding, likely = pl.col("outstanding"), pl.col("likely")
    number = {name: pl.lit(index, pl.UInt8) for index, name in enumerate(subject.TIERS)}
    return (
        pl.when(likely & (outstanding >= key_account_from))
        .then(number["key_account"])
        .when(likely)
        .then(number["quick_settlement"])
        .when(outstanding > write_off_to)
        .then(number["agency_or_lawyer"])
        .otherwise(number["write_off"])
    )


def review(frame: pl.LazyFrame, interest: pl.Expr, key_account_from: pl.Expr, write_off_to: pl.Expr) -> pl.LazyFrame:
    """The five columns beside those of the ledger."""
    return frame.with_columns(outstanding=OUTSTANDING, days=DAYS).with_columns(
        bucket=bucket(), interest=interest, tier=tier(key_account_from, write_off_to)
    )


SUMS = (pl.len().alias("rows"), pl.col("outstanding").sum())


def summarise(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Sums per debtor and bucket."""
    return frame.group_by("debtor", "bucket").agg(*SUMS)


def summarise_packed(frame: pl.LazyFrame) -> pl.LazyFrame:
    """The same with both keys in one number, which Polars groups faster."""
    buckets = len(subject.EDGES) + 1
    key = pl.col("debtor").cast(pl.Int64) * buckets + pl.col("bucket")
    summed = frame.group_by(key.alias("key")).agg(*SUMS)
    return summed.select(
        (pl.col("key") // buckets).cast(pl.Int32).alias("debtor"),
        (pl.col("key") % buckets).cast(pl.UInt8).alias("bucket"),
        pl.exclude("key"),
    )
