"""DuckDB with decimals, Arrow in and Arrow out.

The casts keep each product as narrow as it may be: with them DuckDB computes in 64 bits where it can.
"""

from __future__ import annotations

import duckdb
import pyarrow as pa

from .. import subject
from ..ledger import Ledger
from . import arrow
from .read import answers_of, summary_of

title = "DuckDB, decimals"

EDGES = subject.EDGES
CASES = " ".join(f"when days <= {edge} then {number}" for number, edge in enumerate(EDGES))

REVIEW = f"""
select *,
    (case {CASES} else {len(EDGES)} end)::utinyint as bucket,
    round(outstanding * days::decimal(5, 0) * {subject.RATE}::decimal(5, 4), 2)::decimal(18, 2) as interest,
    (case when likely and outstanding >= {subject.KEY_ACCOUNT_FROM} then {subject.KEY_ACCOUNT}
        when likely then {subject.QUICK_SETTLEMENT}
        when outstanding > {subject.WRITE_OFF_TO} then {subject.AGENCY_OR_LAWYER}
        else {subject.WRITE_OFF} end)::utinyint as tier
from (
    select *, (amount - paid)::decimal(18, 2) as outstanding, greatest(date '{subject.AS_OF}' - due_date, 0)::integer as days
    from ledger)
"""

SUMMARY = """
select debtor, bucket, count(*) as rows, sum(outstanding)::decimal(38, 2) as outstanding
from reviewed group by debtor, bucket
"""


def prepare(ledger: Ledger) -> duckdb.DuckDBPyConnection:
    engine = duckdb.connect()
    engine.execute("set preserve_insertion_order = true")
    engine.register("ledger", arrow.table(ledger))
    return engine


def rows(engine: duckdb.DuckDBPyConnection) -> pa.Table:
    return engine.sql(REVIEW).to_arrow_table()


def summary(engine: duckdb.DuckDBPyConnection) -> tuple[pa.Table, pa.Table]:
    reviewed = rows(engine)
    engine.register("reviewed", reviewed)
    return reviewed, engine.sql(SUMMARY).to_arrow_table()


answers = answers_of
totals = summary_of
