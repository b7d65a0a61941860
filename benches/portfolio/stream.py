"""Reviews a ledger of any length that comes and goes batch by batch, and prints what it needed. One line of JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from . import ledger as ledgers
from .measure import memory, settle
from .peers import arrears_arrow, arrow

BATCH = 65_536


def main() -> None:
    rows = int(sys.argv[1])
    table = arrow.table(ledgers.load(ledgers.SMALL, BATCH)).combine_chunks()
    batch = table.to_batches()[0]

    def batches(count: int) -> Iterator[pa.RecordBatch]:
        for start in range(0, count, batch.num_rows):
            yield batch.slice(0, min(batch.num_rows, count - start))

    def review(count: int) -> int:
        seen = 0
        for found in arrears_arrow.stream(batches(count), batch.schema):
            assert pc.count(found.column("interest")).as_py() == found.num_rows
            seen += found.num_rows
        return seen

    review(2 * batch.num_rows)
    before = settle()
    start = time.perf_counter()
    assert review(rows) == rows
    taken = time.perf_counter() - start
    print(json.dumps({"rows": rows, "ns": taken * 1e9 / rows, "peak_bytes": memory("VmHWM") - before}))


if __name__ == "__main__":
    main()
