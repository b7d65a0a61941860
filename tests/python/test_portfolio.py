"""A whole ledger in columns: the same cents, whatever library the table comes from."""

from __future__ import annotations

import datetime
import random
import sys
import threading
from decimal import Decimal
from typing import Any

import arrears
import pytest
from arrears import portfolio

pl = pytest.importorskip("polars")
pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
duckdb = pytest.importorskip("duckdb")

AS_OF = datetime.date(2024, 1, 31)
PER_DAY = arrears.LateInterestTerms(rate=arrears.PerDayRate(rate=Decimal("0.0003")))
DAY = datetime.timedelta(days=1)


def ledger(rows: int) -> dict[str, list[Any]]:
    chance = random.Random(7)
    cents = [chance.randint(1, 90_000_000) for _ in range(rows)]
    return {
        "debtor": [f"D{chance.randint(1, rows // 5 + 1):04}" for _ in range(rows)],
        "amount": [Decimal(cent).scaleb(-2) for cent in cents],
        "paid": [Decimal(chance.choice([0, 0, cent // 3, cent, cent + 5])).scaleb(-2) for cent in cents],
        "due_date": [AS_OF - DAY * chance.randint(-60, 700) if chance.random() < 0.95 else None for _ in range(rows)],
    }


def polars_frame(columns: dict[str, list[Any]]) -> Any:
    return pl.DataFrame(columns, schema_overrides={"amount": pl.Decimal(38, 2), "paid": pl.Decimal(38, 2), "due_date": pl.Date})


def pyarrow_table(columns: dict[str, list[Any]]) -> Any:
    return pa.table(
        {
            "debtor": pa.array(columns["debtor"]).dictionary_encode(),
            "amount": pa.array(columns["amount"], pa.decimal128(18, 2)),
            "paid": pa.array(columns["paid"], pa.decimal128(30, 4)),
            "due_date": pa.array(columns["due_date"], pa.date32()).cast(pa.timestamp("us")),
        }
    )


def pandas_frame(columns: dict[str, list[Any]]) -> Any:
    frame = pd.DataFrame(columns)
    frame["due_date"] = pd.to_datetime(frame["due_date"])
    return frame


def duckdb_relation(columns: dict[str, list[Any]]) -> Any:
    given = pyarrow_table(columns)  # noqa: F841: DuckDB finds it by its name
    return duckdb.sql("select debtor::varchar as debtor, amount, paid::decimal(18, 2) as paid, due_date::date as due_date from given")


LIBRARIES = [polars_frame, pyarrow_table, pandas_frame, duckdb_relation]


def expected(columns: dict[str, list[Any]]) -> list[tuple[Any, ...]]:
    """The same by the operations on one receivable."""
    lines: list[tuple[Any, ...]] = []
    for row in range(len(columns["amount"])):
        amount, paid, due = columns["amount"][row], columns["paid"][row], columns["due_date"][row]
        payments = [arrears.Payment(date=AS_OF, amount=paid)] if paid else []
        claim = arrears.Receivable(
            id="A", debtor="D", currency="CNY", amount=amount, due_date=due, payments=payments
        )
        state = arrears.state_receivable(receivable=claim, as_of=AS_OF)
        if not state.outstanding:
            lines.append((state.outstanding, 0, None, Decimal("0.00"), None))
            continue
        line = arrears.age_receivables(receivables=[claim], as_of=AS_OF).currencies[0].total
        bucket = next((bucket.label for bucket in line.buckets if bucket.count), None)
        bucket = bucket or ("not_due" if line.not_due.count else "no_due_date")
        balance = arrears.Receivable(
            id="A", debtor="D", currency="CNY", amount=state.outstanding, due_date=due
        )
        interest = arrears.accrue_late_interest(receivable=balance, terms=PER_DAY, as_of=AS_OF).accrued
        facts = arrears.DebtorFacts(oldest_days_past_due=state.days_past_due)
        account = arrears.Account(debtor="D", currency="CNY", outstanding=state.outstanding, facts=facts)
        tier = arrears.assign_tiers(accounts=[account]).assignments[0].tier
        lines.append((state.outstanding, state.days_past_due, bucket, interest, tier))
    return lines


NAMES = ["outstanding", "days_past_due", "bucket", "interest", "tier"]


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.__name__)
def test_every_row_is_what_the_operations_say_of_it(library: Any) -> None:
    columns = ledger(150)
    found = portfolio.review(library(columns), as_of=AS_OF, late_interest=PER_DAY)
    assert len(found) == 150
    assert found.column_names == [*columns, *NAMES]
    frame = found.to_polars().select(NAMES).with_columns(pl.col("bucket", "tier").cast(pl.String))
    assert frame.rows() == expected(columns)


def test_what_comes_out_goes_into_every_library() -> None:
    found = portfolio.review(polars_frame(ledger(20)), as_of=AS_OF)
    assert found.to_polars().shape == (20, 8)
    assert found.to_pandas().shape == (20, 8)
    assert found.to_arrow().schema.field("outstanding").type == pa.decimal128(38, 2)
    sums = duckdb.sql("select sum(outstanding) from found").fetchall()
    assert sums == [(sum(found.to_polars()["outstanding"]),)]
    # and into this one
    again = portfolio.age(found, as_of=AS_OF, columns={"outstanding": "outstanding"} | {"due_date": "due_date"})
    assert sum(again.to_polars()["count"]) > 0


def test_the_columns_of_the_table_are_not_copied() -> None:
    table = pa.table({"amount": pa.array([5, 6], pa.int64()), "due_date": pa.array([AS_OF, AS_OF])})
    found = portfolio.review(table, as_of=AS_OF).to_arrow()
    address = lambda table: table["amount"].chunk(0).buffers()[1].address  # noqa: E731
    assert address(found) == address(table)
    assert portfolio.review(table, as_of=AS_OF, keep=False, outputs=["bucket"]).column_names == ["bucket"]


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.__name__)
def test_a_summary_adds_up(library: Any) -> None:
    columns = ledger(400)
    found = portfolio.age(library(columns), as_of=AS_OF, by=["debtor"]).to_polars()
    claims = [
        arrears.Receivable(
            id=str(row),
            debtor=columns["debtor"][row],
            currency="CNY",
            amount=columns["amount"][row],
            due_date=columns["due_date"][row],
            payments=[arrears.Payment(date=AS_OF, amount=columns["paid"][row])] if columns["paid"][row] else [],
        )
        for row in range(400)
    ]
    report = arrears.age_receivables(
        receivables=claims, as_of=AS_OF, group_by=arrears.AgeingGrouping(debtor=True)
    ).currencies[0]
    net = {group.debtor: group.line.net_total for group in report.groups}
    sums = found.group_by("debtor").agg(pl.col("amount").sum())
    assert dict(sums.rows()) == net
    for group in report.groups:
        for bucket in group.line.buckets:
            row = found.filter(pl.col("debtor") == group.debtor, pl.col("bucket").cast(pl.String) == bucket.label)
            assert (row["amount"].sum() or 0, row["count"].sum()) == (bucket.amount, bucket.count)


def test_payments_stop_the_interest_on_their_part() -> None:
    invoices = pl.DataFrame(
        {"no": ["A-1", "A-2"], "amount": [50_000_000, 80_000], "due_date": [AS_OF - 92 * DAY, AS_OF]}
    )
    payments = pl.DataFrame({"invoice": ["A-1"], "date": [AS_OF - 29 * DAY], "amount": [20_000_000]})
    names = {"columns": {"id": "no"}, "payment_columns": {"id": "invoice"}}
    found = portfolio.accrue(invoices, payments, as_of=AS_OF, late_interest=PER_DAY, **names).to_polars()
    assert found["interest"].to_list() == [Decimal("12000.00"), Decimal("0.00")]
    assert found["outstanding"].to_list() == [Decimal("300000.00"), Decimal("800.00")]
    stray = payments.with_columns(invoice=pl.lit("B-7"))
    with pytest.raises(arrears.ConflictError) as caught:
        portfolio.accrue(invoices, stray, as_of=AS_OF, late_interest=PER_DAY, **names)
    assert caught.value.field == "payments.rows[0].invoice"
    portfolio.accrue(invoices, stray, as_of=AS_OF, late_interest=PER_DAY, unmatched="ignore", **names)


def test_what_is_wrong_is_told_with_its_row_and_column() -> None:
    frame = pl.DataFrame({"amt": [100, -5, 0], "due": [AS_OF, AS_OF, None]})
    columns = {"amount": "amt", "due_date": "due"}
    with pytest.raises(arrears.InvalidValueError) as caught:
        portfolio.review(frame, as_of=AS_OF, columns=columns)
    assert (caught.value.code, caught.value.field) == ("not_positive", "rows[1].amt")
    nulls = frame.with_columns(amt=pl.Series([1, None, 2]))
    with pytest.raises(arrears.ShapeError) as shape:
        portfolio.review(nulls, as_of=AS_OF, columns=columns)
    assert (shape.value.code, shape.value.field) == ("missing_field", "rows[1].amt")
    for wrong, code, field in [
        ({"amount": "amt"}, "missing_field", "columns.due_date"),
        ({"amount": "nothing", "due_date": "due"}, "missing_field", "columns.amount"),
        ({"amonut": "amt"}, "unknown_field", "columns.amonut"),
        ({"amount": "due", "due_date": "due"}, "wrong_type", "due"),
    ]:
        with pytest.raises(arrears.ArrearsError) as refused:
            portfolio.review(frame, as_of=AS_OF, columns=wrong)
        assert (refused.value.code, refused.value.field) == (code, field)
    for no_table in [frame.lazy(), [1, 2], {"amt": [1]}, None]:
        with pytest.raises(TypeError, match="a table is expected"):
            portfolio.review(no_table, as_of=AS_OF, columns=columns)
    with pytest.raises(TypeError):
        portfolio.review(frame, as_of=datetime.datetime(2024, 1, 31), columns=columns)  # type: ignore[arg-type]


def test_floats_are_taken_by_name_only() -> None:
    frame = pl.DataFrame({"amount": [0.29, 1.1], "due_date": [AS_OF - DAY, AS_OF]})
    with pytest.raises(arrears.ShapeError, match="Float64"):
        portfolio.review(frame, as_of=AS_OF)
    found = portfolio.review(frame, as_of=AS_OF, floats=True).to_polars()
    assert found["outstanding"].to_list() == [Decimal("0.29"), Decimal("1.10")]
    with pytest.raises(arrears.InvalidValueError) as caught:
        portfolio.review(frame.with_columns(amount=pl.lit(0.1) + 0.2), as_of=AS_OF, floats=True)
    assert caught.value.field == "rows[0].amount"


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.__name__)
def test_a_ledger_is_in_one_currency(library: Any) -> None:
    columns = ledger(50)
    columns["currency"] = ["EUR"] * 50
    table = library(columns)
    if library is duckdb_relation:
        table = table.project("*, 'EUR' as currency")
    if library is pyarrow_table:
        table = table.append_column("currency", pa.array(columns["currency"]).dictionary_encode())
    for names in [{}, {"currency": "currency"}]:
        options: dict[str, Any] = {"as_of": AS_OF, "columns": names}
        assert len(portfolio.review(table, currency="EUR", **options)) == 50
        portfolio.age(table, currency="EUR", by=["currency"], **options)
        for call in [portfolio.review, portfolio.age]:
            with pytest.raises(arrears.ConflictError) as caught:
                call(table, **options)  # in yuan
            assert (caught.value.code, caught.value.field) == ("currency_mismatch", "rows[0].currency")
            assert caught.value.value == "EUR"


def test_the_row_in_another_currency_is_told() -> None:
    codes = ["CNY"] * 3000
    codes[2500] = "USD"
    frame = pl.DataFrame({"amount": [5] * 3000, "due_date": [AS_OF] * 3000, "ccy": codes})
    for kind in [pl.String, pl.Categorical, pl.Enum(["USD", "CNY"])]:
        typed = frame.with_columns(pl.col("ccy").cast(kind))
        with pytest.raises(arrears.ConflictError) as caught:
            list(portfolio.review(typed, as_of=AS_OF, columns={"currency": "ccy"}, lazy=True))
        assert caught.value.field == "rows[2500].ccy"
        # the texts that no row has any more may still be in the dictionary
        portfolio.review(typed.filter(pl.col("ccy") == "CNY"), as_of=AS_OF, columns={"currency": "ccy"})
    portfolio.review(frame, as_of=AS_OF)  # unless it is named, a column of another name is no currency
    nulls = frame.with_columns(ccy=pl.lit(None, pl.String))
    with pytest.raises(arrears.ShapeError) as shape:
        portfolio.age(nulls, as_of=AS_OF, columns={"currency": "ccy"})
    assert (shape.value.code, shape.value.field) == ("missing_field", "rows[0].ccy")


def test_payments_are_in_the_currency_too() -> None:
    invoices = pl.DataFrame({"id": ["A-1"], "amount": [500], "due_date": [AS_OF]})
    payments = pl.DataFrame({"id": ["A-1"], "date": [AS_OF], "amount": [100], "currency": ["USD"]})
    with pytest.raises(arrears.ConflictError) as caught:
        portfolio.accrue(invoices, payments, as_of=AS_OF, late_interest=PER_DAY)
    assert (caught.value.code, caught.value.field) == ("currency_mismatch", "payments.rows[0].currency")
    portfolio.accrue(invoices, payments, as_of=AS_OF, late_interest=PER_DAY, currency="USD")


KEYS = {
    "i8": pa.array([-128, None, 127], pa.int8()),
    "i16": pa.array([-5, None, 5], pa.int16()),
    "i32": pa.array([-5, None, 5], pa.int32()),
    "i64": pa.array([-5, None, 5], pa.int64()),
    "u8": pa.array([0, None, 255], pa.uint8()),
    "u16": pa.array([0, None, 5], pa.uint16()),
    "u32": pa.array([0, None, 5], pa.uint32()),
    "u64": pa.array([0, None, 2**64 - 1], pa.uint64()),
    "day": pa.array([AS_OF, None, AS_OF - DAY], pa.date32()),
    "truth": pa.array([True, None, False]),
    "text": pa.array(["n", None, "a name of more than fourteen bytes"]),
    "large": pa.array(["n", None, "a name of more than fourteen bytes"], pa.large_string()),
    "view": pa.array(["n", None, "a name of more than fourteen bytes"], pa.string_view()),
}


@pytest.mark.parametrize("key", KEYS)
def test_keys_come_back_in_the_type_they_came_in(key: str) -> None:
    table = pa.table({"amount": pa.array([1, 2, 3], pa.int64()), "due_date": pa.array([AS_OF] * 3), key: KEYS[key]})
    found = portfolio.age(table, as_of=AS_OF, by=[key]).to_arrow().combine_chunks()
    assert found.schema.field(key).type == KEYS[key].type
    rows = {amount: value for amount, value in zip(found["amount"].to_pylist(), found[key].to_pylist(), strict=True)}
    assert [rows[Decimal(place).scaleb(-2)] for place in (1, 2, 3)] == KEYS[key].to_pylist()


def test_a_table_shows_its_columns_and_its_first_rows() -> None:
    frame = pl.DataFrame({"amount": [5, 6, 7], "due_date": [AS_OF] * 3})
    found = portfolio.review(frame, as_of=AS_OF, outputs=["outstanding", "days_past_due", "bucket"])
    assert repr(found) == (
        "ArrowTable of 3 rows\n  amount: Int64\n  due_date: Date32\n  outstanding: Decimal128(38, 2)\n"
        "  days_past_due: Int32\n  bucket: Dictionary(Int8, Utf8)"
    )
    assert repr(found.head(1)).startswith("ArrowTable of 1 row\n")
    stream = portfolio.review(frame, as_of=AS_OF, outputs=["days_past_due"], keep=False, lazy=True)
    assert repr(stream) == "ArrowStream\n  days_past_due: Int32"
    assert found.head(2).to_polars().equals(found.to_polars().head(2))
    assert len(found.head()) == 3
    assert found.head(0).to_arrow().schema == found.to_arrow().schema
    assert found.head(0).to_polars().schema == found.to_polars().schema
    with pytest.raises(OverflowError):
        found.head(-1)
    table = portfolio.review(batches(4, 3), as_of=AS_OF)
    assert [len(table.head(rows)) for rows in (0, 2, 3, 7, 12, 100)] == [0, 2, 3, 7, 12, 12]
    assert len(table.head()) == 5
    assert table.head(7).to_arrow().num_rows == 7


def test_a_lazy_frame_is_refused_without_its_plan() -> None:
    frame = pl.DataFrame({"amount": [5], "due_date": [AS_OF]}).lazy().filter(pl.col("amount") > 0)
    with pytest.raises(TypeError) as caught:
        portfolio.review(frame, as_of=AS_OF)
    error = caught.value
    assert isinstance(error, arrears.ShapeError)
    assert (error.code, error.field, error.value) == ("wrong_type", "table", "LazyFrame")
    assert "`LazyFrame`" in str(error) and "FILTER" not in str(error) and "\n" not in str(error)
    assert "collect" in error.remedy
    with pytest.raises(arrears.ShapeError) as shape:
        portfolio.accrue(frame.collect(), [1] * 100_000, as_of=AS_OF, late_interest=PER_DAY)  # type: ignore[arg-type]
    assert (shape.value.field, shape.value.value) == ("payments", "list")


def batches(count: int, rows: int) -> Any:
    schema = pa.schema({"amount": pa.decimal128(18, 2), "due_date": pa.date32()})

    def each() -> Any:
        for _ in range(count):
            amounts = pa.array([Decimal("12.34")] * rows, pa.decimal128(18, 2))
            yield pa.record_batch([amounts, pa.array([AS_OF - DAY] * rows)], schema=schema)

    return pa.RecordBatchReader.from_batches(schema, each())


def test_a_stream_works_when_it_is_asked_and_in_constant_memory() -> None:
    rows: list[int] = []
    stream = portfolio.review(batches(50, 1000), as_of=AS_OF, lazy=True, progress=rows.append)
    assert rows == []
    first = next(stream)
    assert len(first) == 1000 and rows == [1000]
    before = pa.total_allocated_bytes()
    peak = 0
    for table in stream:
        assert len(table) == 1000
        peak = max(peak, pa.total_allocated_bytes())
    # no more than a few batches of 20 bytes a row at a time
    assert peak - before < 5 * 1000 * 20
    assert sum(rows) == 50_000
    with pytest.raises(StopIteration):
        next(stream)


def test_a_stream_goes_into_a_library_once() -> None:
    stream = portfolio.review(batches(3, 10), as_of=AS_OF, lazy=True)
    reader = pa.RecordBatchReader.from_stream(stream)
    assert [batch.num_rows for batch in reader] == [10, 10, 10]
    with pytest.raises(RuntimeError, match="once"):
        stream.to_polars()
    summary = portfolio.age(portfolio.review(batches(3, 10), as_of=AS_OF, lazy=True, outputs=[]), as_of=AS_OF)
    assert summary.to_polars()["count"].to_list() == [30]


READERS: dict[str, Any] = {
    "pyarrow": lambda stream: pa.table(stream),
    "pyarrow reader": lambda stream: pa.RecordBatchReader.from_stream(stream).read_all(),
    "polars": lambda stream: pl.DataFrame(stream),
    "duckdb": lambda stream: duckdb.sql("from stream").fetchall(),
    "to_arrow": lambda stream: stream.to_arrow(),
    "to_polars": lambda stream: stream.to_polars(),
    "to_pandas": lambda stream: stream.to_pandas(),
}


@pytest.mark.parametrize("reader", READERS)
def test_a_stream_works_whoever_reads_it(reader: str) -> None:
    """These let go of Python, or do not, below a function of ours or not: the work must take hold of it by itself."""
    for _ in range(20):
        rows: list[int] = []
        stream = portfolio.review(batches(3, 10), as_of=AS_OF, lazy=True, progress=rows.append)
        assert len(READERS[reader](stream)) == 30
        assert rows == [10, 10, 10]
        del stream


@pytest.mark.parametrize("reader", READERS)
def test_a_stream_may_be_read_within_the_work_on_another(reader: str) -> None:
    found: list[int] = []

    def progress(_: int) -> None:
        found.append(len(READERS[reader](portfolio.review(batches(2, 5), as_of=AS_OF, lazy=True, progress=found.append))))

    portfolio.review(batches(1, 7), as_of=AS_OF, lazy=True, progress=progress).to_arrow()
    portfolio.age(batches(1, 7), as_of=AS_OF, progress=progress)
    assert found == [5, 5, 10] * 2


@pytest.mark.parametrize("reader", READERS)
def test_the_error_of_a_stream_arrives_in_other_libraries(reader: str) -> None:
    good = pa.table({"amt": pa.array([5, 6], pa.int64()), "due_date": pa.array([AS_OF] * 2)})
    bad = pa.table({"amt": pa.array([5, -6], pa.int64()), "due_date": pa.array([AS_OF] * 2)})
    table = pa.concat_tables([good, bad])
    options: dict[str, Any] = {"as_of": AS_OF, "columns": {"amount": "amt"}, "lazy": True}
    told = r"rows\[3\]\.amt: .*-6.*above zero"
    with pytest.raises(arrears.InvalidValueError, match=told):
        list(portfolio.review(table, **options))
    with pytest.raises(Exception, match=told):
        READERS[reader](portfolio.review(table, **options))

    def stop(_: int) -> None:
        raise LookupError("no more of it")

    with pytest.raises(Exception, match="no more of it"):
        READERS[reader](portfolio.review(table, **options, progress=stop))


def test_a_progress_that_fails_stops_the_work() -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        portfolio.review(batches(3, 10), as_of=AS_OF, progress=stop)


def test_other_threads_run_meanwhile() -> None:
    frame = pl.DataFrame({"amount": [5] * 3_000_000, "due_date": [AS_OF] * 3_000_000})
    interval = sys.getswitchinterval()
    turns = 0
    stop = threading.Event()

    def count() -> None:
        nonlocal turns
        while not stop.is_set():
            turns += 1
            stop.wait(0.0001)

    sys.setswitchinterval(1000)
    try:
        other = threading.Thread(target=count)
        other.start()
        before = turns
        portfolio.review(frame, as_of=AS_OF, late_interest=PER_DAY)
        after = turns
    finally:
        stop.set()
        other.join()
        sys.setswitchinterval(interval)
    assert after > before
