"""Spark says what one machine says, to the cent, however the rows are partitioned."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import arrears
import pytest
from helpers import need_java

pa = pytest.importorskip("pyarrow")
pytest.importorskip("pyspark")

AS_OF = datetime.date(2024, 1, 31)
PER_DAY = arrears.LateInterestTerms(rate=arrears.PerDayRate(rate=Decimal("0.0003")))
DAY = datetime.timedelta(days=1)

SCHEMA = pa.schema(
    {
        "id": pa.string(),
        "debtor": pa.string(),
        "region": pa.int32(),
        "amount": pa.decimal128(18, 2),
        "paid": pa.decimal128(18, 2),
        "due_date": pa.date32(),
        "note": pa.list_(pa.string()),
    }
)


def ledger(rows: int) -> Any:
    chance = random.Random(11)
    lines = []
    for row in range(rows):
        cents = chance.randint(1, 90_000_000)
        paid = chance.choice([None, 0, cents // 3, cents, cents + 5])
        lines.append(
            {
                "id": f"A-{row}",
                "debtor": f"D{chance.randint(1, 40)}" if chance.random() < 0.95 else None,
                "region": chance.choice([1, 2, None]),
                "amount": Decimal(cents).scaleb(-2),
                "paid": None if paid is None else Decimal(paid).scaleb(-2),
                "due_date": AS_OF - DAY * chance.randint(-60, 700) if chance.random() < 0.95 else None,
                "note": ["a", None],
            }
        )
    return pa.Table.from_pylist(lines, SCHEMA)


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    need_java()
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "3")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "100")
        .getOrCreate()
    )
    yield session
    session.stop()


def rows(table: Any) -> list[tuple[Any, ...]]:
    """What is in a table, in an order of its own."""
    return sorted((tuple(line.values()) for line in table.to_pylist()), key=repr)


def test_each_row_is_what_one_machine_says(spark: Any) -> None:
    table = ledger(1500)
    options: dict[str, Any] = {"as_of": AS_OF, "late_interest": PER_DAY}
    df = spark.createDataFrame(table).repartition(5)
    found = arrears.spark.review(df, **options)
    assert found.rdd.getNumPartitions() == 5
    expected = arrears.portfolio.review(table, **options).to_arrow()
    assert found.columns == expected.column_names
    assert rows(found.toArrow()) == rows(expected)
    kinds = dict(found.dtypes)
    assert [kinds[name] for name in ("outstanding", "days_past_due", "bucket", "interest", "tier")] == [
        "decimal(38,2)",
        "int",
        "string",
        "decimal(38,2)",
        "string",
    ]
    # Spark's own sum of the interest is exact too
    assert found.agg({"interest": "sum"}).first()[0] == sum(expected["interest"].to_pylist())


def test_a_summary_is_what_one_machine_says(spark: Any) -> None:
    table = ledger(1500)
    df = spark.createDataFrame(table).repartition(7)
    for by in [["debtor"], ["debtor", "region"], []]:
        found = arrears.spark.age(df, as_of=AS_OF, by=by)
        expected = arrears.portfolio.age(table, as_of=AS_OF, by=by).to_arrow()
        assert found.columns == [*by, "bucket", "amount", "count"] == expected.column_names
        assert rows(found.toArrow()) == rows(expected)
        assert dict(found.dtypes)["amount"] == "decimal(38,2)"
        assert [kind for name, kind in found.dtypes if name in by] == [dict(df.dtypes)[key] for key in by]


def test_the_largest_amounts_add_up(spark: Any) -> None:
    most = Decimal(2**63 - 1).scaleb(-2)
    kind = pa.decimal128(38, 2)
    table = pa.table({"amount": pa.array([most] * 600, kind), "due_date": pa.array([AS_OF] * 600)})
    found = arrears.spark.age(spark.createDataFrame(table).repartition(4), as_of=AS_OF).collect()
    assert [(row.amount, row["count"]) for row in found] == [(most * 600, 600)]


def test_a_sum_of_more_digits_than_were_promised_is_refused() -> None:
    schema = pa.schema({"amount": pa.decimal128(38, 2)})
    table = pa.Table.from_pylist([{"amount": Decimal(10**28).scaleb(-2)}], schema)
    with pytest.raises(pa.ArrowInvalid, match="precision"):
        arrears.spark._plain(table, {"amount": pa.decimal128(arrears.spark._PARTIAL_DIGITS, 2)})


def test_partitions_may_be_empty(spark: Any) -> None:
    table = ledger(2)
    df = spark.createDataFrame(table).repartition(6)
    assert rows(arrears.spark.review(df, as_of=AS_OF).toArrow()) == rows(
        arrears.portfolio.review(table, as_of=AS_OF).to_arrow()
    )
    assert arrears.spark.age(df, as_of=AS_OF, by=["debtor"]).count() > 0
    none = df.where("false")
    assert arrears.spark.review(none, as_of=AS_OF).collect() == []
    assert arrears.spark.age(none, as_of=AS_OF, by=["debtor"]).collect() == []


def test_only_the_new_columns_may_be_wanted(spark: Any) -> None:
    df = spark.createDataFrame(ledger(30)).withColumnsRenamed({"amount": "inv amt", "due_date": "due"})
    names = {"amount": "inv amt", "due_date": "due"}
    found = arrears.spark.review(df, as_of=AS_OF, columns=names, outputs=["bucket", "score"], keep=False)
    assert found.columns == ["bucket", "score"]
    assert found.count() == 30
    assert arrears.spark.age(df, as_of=AS_OF, columns=names, by=["id"]).count() > 0


def test_names_and_types_are_refused_at_once(spark: Any) -> None:
    df = spark.createDataFrame(ledger(3))
    for frame, options, code, field in [
        (df, {"columns": {"amonut": "amount"}}, "unknown_field", "columns.amonut"),
        (df, {"columns": {"amount": "amt"}}, "missing_field", "columns.amount"),
        (df, {"columns": {"amount": "debtor"}}, "wrong_type", "debtor"),
        (df.withColumnRenamed("note", "bucket"), {}, "duplicate", "outputs"),
    ]:
        with pytest.raises(arrears.ArrearsError) as caught:
            arrears.spark.review(frame, as_of=AS_OF, **options)
        assert (caught.value.code, caught.value.field) == (code, field)
    with pytest.raises(arrears.ArrearsError):
        arrears.spark.age(df, as_of=AS_OF, by=["nothing"])


def test_what_is_wrong_with_a_row_is_told_with_its_place_and_id(spark: Any) -> None:
    from pyspark.errors import PythonException
    from pyspark.sql import functions

    df = spark.createDataFrame(ledger(900)).coalesce(1).sortWithinPartitions("id")
    place = sorted(f"A-{row}" for row in range(900)).index("A-77")
    wrong = df.withColumn("amount", functions.expr("if(id = 'A-77', -amount, amount)"))
    for job in [
        arrears.spark.review(wrong, as_of=AS_OF),
        arrears.spark.age(wrong, as_of=AS_OF, by=["debtor"]),
    ]:
        with pytest.raises(PythonException) as caught:
            job.collect()
        assert f"InvalidValueError: partitions[0].rows[{place}].amount: " in str(caught.value)
        assert "(`id` of the row: 'A-77')" in str(caught.value)


def test_every_partition_is_in_the_currency(spark: Any) -> None:
    from pyspark.errors import PythonException

    table = ledger(600)
    codes = ["EUR"] * 600
    good = table.append_column("ccy", pa.array(codes))
    options: dict[str, Any] = {"as_of": AS_OF, "currency": "EUR", "columns": {"currency": "ccy"}}
    df = spark.createDataFrame(good).repartition(3)
    found = arrears.spark.review(df, **options, keep=False, outputs=["outstanding"])
    assert found.count() == 600
    assert rows(arrears.spark.age(df, **options).toArrow()) == rows(arrears.portfolio.age(good, **options).to_arrow())
    codes[77] = "USD"
    for name, names in [("ccy", {"currency": "ccy"}), ("currency", {})]:
        wrong = spark.createDataFrame(table.append_column(name, pa.array(codes))).repartition(3)
        for job in [
            arrears.spark.review(wrong, **(options | {"columns": names})),
            arrears.spark.age(wrong, **(options | {"columns": names})),
        ]:
            with pytest.raises(PythonException, match=rf"ConflictError: partitions\[\d\]\.rows\[\d+\]\.{name}: .*`USD`") as caught:
                job.collect()
            assert "(`id` of the row: 'A-77')" in str(caught.value)


def test_every_option_reaches_the_workers(spark: Any) -> None:
    table = ledger(300)
    options: dict[str, Any] = {
        "as_of": AS_OF,
        "currency": "EUR",
        "scheme": arrears.get_ageing_scheme(preset="erpnext"),
        "late_interest": arrears.LateInterestTerms(
            rate=arrears.PerYearRate(rate=Decimal("0.0815"), day_count="actual_360"), grace_days=3
        ),
        "outputs": ["outstanding", "bucket", "interest", "score"],
    }
    found = arrears.spark.review(spark.createDataFrame(table).repartition(3), **options).toArrow()
    assert rows(found) == rows(arrears.portfolio.review(table, **options).to_arrow())
