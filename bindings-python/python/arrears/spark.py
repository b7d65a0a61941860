"""A ledger on a Spark cluster: `arrears.portfolio` within each partition, and Spark's own sums between them.

Nothing here distributes anything: `review` is `DataFrame.mapInArrow` over the single-machine function, and `age` is that, a
`groupBy` and a `sum`. The figures are therefore those of `arrears.portfolio`, to the cent, however the rows are partitioned.

PySpark 4.0 or newer and pyarrow are needed, on the driver and the workers, and are loaded when a function is called; this
package must be installed on the workers too. Spark has no dictionary-encoded columns: buckets and tiers are plain text.
"""

from __future__ import annotations

import datetime
import functools
import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from arrears import portfolio
from arrears._errors import ArrearsError

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

    from arrears._arrears import AgeingScheme, LateInterestTerms, RecoverabilityPolicy, TierPolicy
    from arrears.portfolio import Output

__all__ = ["age", "review"]

_ROLES = (
    "amount",
    "outstanding",
    "paid",
    "due_date",
    "issue_date",
    "rate",
    "operating_status",
    "payment_record",
    "collateral",
    "cause_of_arrears",
    "contact",
    "recoverability",
    "id",
    "currency",
)

# A sum within one partition has at most 28 digits, or it is refused. Spark adds decimals of 28 digits up in 38 and keeps
# their scale: with 10^10 times the room, no sum over at most 2^31 partitions can overflow or lose a digit.
_PARTIAL_DIGITS = 28


def review(
    df: DataFrame,
    *,
    as_of: datetime.date,
    currency: str = "CNY",
    columns: Mapping[str, str] | None = None,
    scheme: AgeingScheme | None = None,
    late_interest: LateInterestTerms | None = None,
    recoverability_policy: RecoverabilityPolicy | None = None,
    tier_policy: TierPolicy | None = None,
    outputs: Sequence[Output] | None = None,
    keep: bool = True,
    floats: bool = False,
) -> DataFrame:
    """Adds to each row what `arrears.portfolio.review` adds, as a lazy frame.

    Names, types and terms are checked at once, by reviewing no rows on the driver. What is wrong with a row stops the job
    that reaches it, with the error of `arrears.portfolio.review` in Spark's: the field counts rows within the partition,
    `partitions[3].rows[17].due`, and the message has the row's `id`, if there is a column of that role or name.

    Args:
        df: The ledger, one row for each receivable.
        as_of: The day the answer is made for.
        currency: The currency of every amount. A column of that role or name must hold nothing else.
        columns: The frame's names by role, as in `arrears.portfolio.review`; `id` is used in errors only.
        scheme: How ages are counted and where the buckets lie. The standard scheme unless given.
        late_interest: The terms of interest, without a cap or waiver. No interest unless given.
        recoverability_policy: How facts become a score. The documented default unless given.
        tier_policy: Which row gets which tier. The documented default in yuan; no tiers in another currency unless given.
        outputs: The columns to add. As in `arrears.portfolio.review` unless given.
        keep: Whether the frame's own columns come back in front.
        floats: Whether amounts may be floats, if they are whole minor units to within their own precision.

    Raises:
        ArrearsError: where the names, types or terms are wrong.
    """
    from pyspark.sql.types import StructType

    options: dict[str, Any] = {
        "as_of": as_of,
        "currency": currency,
        "columns": dict(columns or {}),
        "scheme": scheme,
        "late_interest": late_interest,
        "recoverability_policy": recoverability_policy,
        "tier_policy": tier_policy,
        "outputs": None if outputs is None else list(outputs),
        "keep": keep,
        "floats": floats,
    }
    if not keep:
        df = _used(df, options["columns"])
    found = portfolio.review(_no_rows(df), **options).to_arrow().schema
    own = df.schema.fields if keep else []
    added = [_spark_field(field) for field in list(found)[len(own) :]]
    return df.mapInArrow(functools.partial(_review_partition, options), StructType([*own, *added]))


def age(
    df: DataFrame,
    *,
    as_of: datetime.date,
    currency: str = "CNY",
    by: Sequence[str] = (),
    columns: Mapping[str, str] | None = None,
    scheme: AgeingScheme | None = None,
    floats: bool = False,
) -> DataFrame:
    """Adds up what is outstanding by bucket, and by any columns of the frame, as a lazy frame.

    Each partition is added up where it is, so that only its groups are shuffled; Spark adds up the groups. The sums are exact:
    within a partition a group may have 28 digits, that is over a thousand million rows of the largest possible amount, and more
    is an error; between partitions 38 digits are kept, which that many partitions as Spark can have do not fill.

    Args:
        df: The ledger, one row for each receivable. Columns that are not used are not read.
        as_of: The day the answer is made for.
        currency: The currency of every amount. A column of that role or name must hold nothing else.
        by: The names of the columns to group by: text, whole numbers, dates or truth values. A null is a group of its own.
        columns: The frame's names by role: `amount` or `outstanding`, `paid`, `due_date`, `issue_date`, `currency`, and `id`
            for errors.
        scheme: How ages are counted and where the buckets lie. The standard scheme unless given.
        floats: Whether amounts may be floats, if they are whole minor units to within their own precision.

    Returns:
        The columns of `arrears.portfolio.age`, in no order: the keys, `bucket`, `amount` and `count`.

    Raises:
        ArrearsError: where the names, types or terms are wrong.
    """
    from pyspark.sql import functions
    from pyspark.sql.types import DecimalType, StructType

    options: dict[str, Any] = {
        "as_of": as_of,
        "currency": currency,
        "by": list(by),
        "columns": dict(columns or {}),
        "scheme": scheme,
        "floats": floats,
    }
    df = _used(df, options["columns"], by)
    found = portfolio.age(_no_rows(df), **options).to_arrow().schema
    own = [df.schema[key] for key in by]
    bucket, amount, count = (_spark_field(field) for field in list(found)[len(own) :])
    amount.dataType = DecimalType(_PARTIAL_DIGITS, found.field("amount").type.scale)
    parts = df.mapInArrow(functools.partial(_age_partition, options), StructType([*own, bucket, amount, count]))
    groups = parts.groupBy(*(functions.col(_quoted(name)) for name in [*by, "bucket"]))
    return groups.agg(functions.sum("amount").alias("amount"), functions.sum("count").alias("count"))


def _quoted(name: str) -> str:
    """A column by its name, whatever is in it."""
    return "`" + name.replace("`", "``") + "`"


def _used(df: DataFrame, columns: Mapping[str, str], by: Iterable[str] = ()) -> DataFrame:
    """Only the columns that can matter: Spark cannot see into a function, and would read them all."""
    wanted = {*by, *columns.values(), *_ROLES}
    return df.select([_quoted(name) for name in df.columns if name in wanted])


def _no_rows(df: DataFrame) -> Any:
    """What a worker would get, in a batch without rows: a table of pyarrow would leave it out, and no column be looked at."""
    pa = importlib.import_module("pyarrow")
    schema = df.limit(0).toArrow().schema
    batch = pa.RecordBatch.from_arrays([pa.nulls(0, field.type) for field in schema], schema=schema)
    return pa.RecordBatchReader.from_batches(schema, [batch])


def _spark_field(field: Any) -> Any:
    """One of our columns, in Spark's types."""
    from pyspark.sql import types

    arrow = importlib.import_module("pyarrow.types")
    kind: types.DataType
    if arrow.is_decimal(field.type):
        kind = types.DecimalType(field.type.precision, field.type.scale)
    elif arrow.is_int32(field.type):
        kind = types.IntegerType()
    elif arrow.is_int64(field.type):
        kind = types.LongType()
    else:
        kind = types.StringType()
    return types.StructField(field.name, kind, field.nullable)


class _Partition:
    """The batches of a partition as an Arrow stream, that knows where it is when a row is wrong."""

    def __init__(self, batches: Iterator[Any]) -> None:
        self.batches = batches
        self.batch: Any = next(batches, None)
        self.schema: Any = None if self.batch is None else self.batch.schema
        self.rows = 0

    def stream(self) -> Any:
        return importlib.import_module("pyarrow").RecordBatchReader.from_batches(self.schema, self.each())

    def each(self) -> Iterator[Any]:
        batch = self.batch
        while batch is not None:
            yield batch
            self.rows += batch.num_rows
            self.batch = batch = next(self.batches, None)

    def located(self, error: ArrearsError, columns: Mapping[str, str]) -> ArrearsError:
        """The error with the partition, and the id of the row if there is one."""
        from pyspark import TaskContext

        field, message = error.field, error.message
        row = re.match(r"rows\[(\d+)\]", field)
        if row is None:
            return error
        context = TaskContext.get()
        if context is not None:
            field = f"partitions[{context.partitionId()}].{field}"
        key = columns.get("id", "id")
        place = int(row[1]) - self.rows
        if self.batch is not None and key in self.batch.schema.names and 0 <= place < self.batch.num_rows:
            message += f" (`{key}` of the row: {self.batch.column(key)[place].as_py()!r})"
        return ArrearsError.of(error.code, field, error.value, message, error.remedy, error.kind)


def _plain(table: Any, kinds: Mapping[str, Any]) -> Any:
    """A table of ours in these types, and in text where they are dictionaries. What does not fit is an error."""
    pa = importlib.import_module("pyarrow")
    types = [(name, kind.value_type if pa.types.is_dictionary(kind) else kind) for name, kind in kinds.items()]
    return table.cast(pa.schema(types))


def _review_partition(options: Mapping[str, Any], batches: Iterator[Any]) -> Iterator[Any]:
    partition = _Partition(batches)
    if partition.batch is None:
        return
    try:
        for found in portfolio.review(partition.stream(), **options, lazy=True):
            table = found.to_arrow()
            kinds = {field.name: field.type for field in table.schema}
            yield from _plain(table, kinds).to_batches()
    except ArrearsError as error:
        raise partition.located(error, options["columns"]) from None


def _age_partition(options: Mapping[str, Any], batches: Iterator[Any]) -> Iterator[Any]:
    partition = _Partition(batches)
    if partition.batch is None:
        return
    try:
        table = portfolio.age(partition.stream(), **options).to_arrow()
    except ArrearsError as error:
        raise partition.located(error, options["columns"]) from None
    given = partition.schema  # keys come back in the types they had: Spark expects these
    partial = importlib.import_module("pyarrow").decimal128(_PARTIAL_DIGITS, table.schema.field("amount").type.scale)
    kinds = {field.name: field.type for field in table.schema}
    kinds |= {key: given.field(key).type for key in options["by"]} | {"amount": partial}
    yield from _plain(table, kinds).to_batches()
