"""Reads what a contestant gave, so that it can be held against the truth."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from .. import subject
from ..ledger import Answers, Summary
from . import arrow


def answers_of(reviewed: pa.Table) -> Answers:
    """The five columns of a review, in whole cents and numbers."""
    return Answers(**{name: column(reviewed, name) for name in ("outstanding", "days", "bucket", "interest", "tier")})


def summary_of(summed: pa.Table) -> Summary:
    """The groups of a summary in ascending order."""
    key = column(summed, "debtor").astype(np.int64) * (len(subject.EDGES) + 1) + column(summed, "bucket")
    order = np.argsort(key)
    return Summary(key[order], *(column(summed, name)[order] for name in ("rows", "outstanding")))


def column(table: pa.Table, name: str) -> np.ndarray:
    """A column of amounts in whole cents, or a column of numbers as it is. Floats are taken to the nearest cent."""
    values = table.column(name)
    if pa.types.is_floating(values.type):
        return np.rint(values.to_numpy() * 100).astype(np.int64)
    return arrow.cents(values)
