"""arrears from Python: an Arrow table of decimals in, an Arrow table out. What a user of any data frame pays at least."""

from __future__ import annotations

from collections.abc import Iterator

import arrears
import numpy as np
import polars as pl
import pyarrow as pa
from arrears import portfolio

from .. import subject
from ..ledger import Answers, Ledger, Summary
from . import arrow, read

title = "arrears, Python, Arrow"

# The ledger states whether the money is likely to come in, as it does for the other contestants.
COLUMNS = {"recoverability": "likely"}
TERMS = arrears.LateInterestTerms.from_dict({"rate": {"per_day": {"rate": subject.RATE}}})
BUCKETS = ("not_due", "1-30", "31-60", "61-90", "91-180", "181-365", "over-365")


def prepare(ledger: Ledger) -> pa.Table:
    return arrow.table(ledger)


def rows(table: object) -> portfolio.ArrowTable:
    return portfolio.review(table, as_of=subject.AS_OF, columns=COLUMNS, late_interest=TERMS)


def summary(table: object) -> tuple[portfolio.ArrowTable, portfolio.ArrowTable]:
    summed = portfolio.age(table, as_of=subject.AS_OF, by=["debtor"])
    return rows(table), summed


def stream(batches: Iterator[pa.RecordBatch], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """A ledger that is never whole in memory."""
    given = pa.RecordBatchReader.from_batches(schema, batches)
    lazy = portfolio.review(given, as_of=subject.AS_OF, columns=COLUMNS, late_interest=TERMS, lazy=True)
    yield from pa.RecordBatchReader.from_stream(lazy)


def answers(reviewed: portfolio.ArrowTable | pl.DataFrame) -> Answers:
    found = reviewed.to_arrow()
    return Answers(
        outstanding=read.column(found, "outstanding"),
        days=read.column(found, "days_past_due"),
        bucket=_places(found, "bucket", BUCKETS),
        interest=read.column(found, "interest"),
        tier=_places(found, "tier", subject.TIERS),
    )


def totals(summed: portfolio.ArrowTable | pl.DataFrame) -> Summary:
    found = summed.to_arrow()
    key = read.column(found, "debtor").astype(np.int64) * len(BUCKETS) + _places(found, "bucket", BUCKETS)
    order = np.argsort(key)
    return Summary(key[order], read.column(found, "count")[order], read.column(found, "amount")[order])


def _places(table: pa.Table, name: str, labels: tuple[str, ...]) -> np.ndarray:
    """The place of each row's text in a list of labels."""
    values = table.column(name).cast(pa.string()).dictionary_encode().combine_chunks()
    places = np.array([labels.index(text) for text in values.dictionary.to_pylist()], np.uint8)
    return places[values.indices.to_numpy()]
