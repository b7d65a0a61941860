"""arrears from Python: decimals in a Polars frame in, through Arrow, a Polars frame out."""

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

title = "arrears, Python"

# The default policy concludes from these facts what the other contestants are told: the one is likely to pay, the other not.
STATUS = ("closed", "operating")
COLUMNS = {"operating_status": "operating_status"}
TERMS = arrears.LateInterestTerms.from_dict({"rate": {"per_day": {"rate": subject.RATE}}})
BUCKETS = ("not_due", "1-30", "31-60", "61-90", "91-180", "181-365", "over-365")


def table(ledger: Ledger) -> pa.Table:
    """The ledger with the fact in place of the conclusion."""
    status = pa.DictionaryArray.from_arrays(pa.array(ledger.likely.view("<i1")), pa.array(STATUS))
    plain = arrow.table(ledger)
    return plain.set_column(plain.schema.get_field_index("likely"), "operating_status", status)


def prepare(ledger: Ledger) -> pl.DataFrame:
    return pl.DataFrame(table(ledger))


def rows(frame: pl.DataFrame) -> pl.DataFrame:
    return portfolio.review(frame, as_of=subject.AS_OF, columns=COLUMNS, late_interest=TERMS).to_polars()


def summary(frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    summed = portfolio.age(frame, as_of=subject.AS_OF, by=["debtor"]).to_polars()
    return rows(frame), summed


def stream(batches: Iterator[pa.RecordBatch], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """A ledger that is never whole in memory."""
    given = pa.RecordBatchReader.from_batches(schema, batches)
    lazy = portfolio.review(given, as_of=subject.AS_OF, columns=COLUMNS, late_interest=TERMS, lazy=True)
    yield from pa.RecordBatchReader.from_stream(lazy)


def answers(reviewed: pl.DataFrame) -> Answers:
    found = reviewed.to_arrow()
    return Answers(
        outstanding=read.column(found, "outstanding"),
        days=read.column(found, "days_past_due"),
        bucket=_places(found, "bucket", BUCKETS),
        interest=read.column(found, "interest"),
        tier=_places(found, "tier", subject.TIERS),
    )


def totals(summed: pl.DataFrame) -> Summary:
    found = summed.to_arrow()
    key = read.column(found, "debtor").astype(np.int64) * len(BUCKETS) + _places(found, "bucket", BUCKETS)
    order = np.argsort(key)
    return Summary(key[order], read.column(found, "count")[order], read.column(found, "amount")[order])


def _places(table: pa.Table, name: str, labels: tuple[str, ...]) -> np.ndarray:
    """The place of each row's text in a list of labels."""
    values = table.column(name).cast(pa.string()).dictionary_encode().combine_chunks()
    places = np.array([labels.index(text) for text in values.dictionary.to_pylist()], np.uint8)
    return places[values.indices.to_numpy()]
