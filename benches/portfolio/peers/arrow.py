"""The ledger as an Arrow table over the same memory: amounts as `decimal128(18, 2)`, or as whole cents."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from ..ledger import Ledger


def decimals(cents: np.ndarray) -> pa.Array:
    """Cents as `decimal128(18, 2)`: the low word is the number, the high word its sign."""
    words = np.empty((len(cents), 2), "<i8")
    words[:, 0] = cents
    words[:, 1] = cents >> 63
    return pa.Array.from_buffers(pa.decimal128(18, 2), len(cents), [None, pa.py_buffer(words)])


def cents(column: pa.Array | pa.ChunkedArray) -> np.ndarray:
    """The whole cents of a column of decimals with two places, or of integers."""
    if isinstance(column, pa.ChunkedArray):
        column = pa.concat_arrays(column.chunks) if column.num_chunks != 1 else column.chunk(0)
    if not pa.types.is_decimal(column.type):
        return column.to_numpy(zero_copy_only=False)
    assert column.type.scale == 2, column.type
    if column.type.bit_width == 64:
        return np.frombuffer(column.buffers()[1], "<i8")[column.offset :][: len(column)]
    words = np.frombuffer(column.buffers()[1], "<i8").reshape(-1, 2)
    return words[column.offset :][: len(column), 0]


def table(ledger: Ledger, *, whole_cents: bool = False) -> pa.Table:
    """The ledger as its users hold it."""

    def amounts(column: np.ndarray) -> pa.Array:
        return pa.array(column) if whole_cents else decimals(column)

    return pa.table(
        {
            "amount": amounts(ledger.amount),
            "paid": amounts(ledger.paid),
            "due_date": pa.Array.from_buffers(pa.date32(), len(ledger), [None, pa.py_buffer(ledger.due)]),
            "debtor": pa.array(ledger.debtor),
            "likely": pa.array(ledger.likely.view(np.bool_)),
        }
    )
