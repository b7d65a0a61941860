# The compiled half of `arrears.portfolio`: what is in it is documented there.

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self, final

__all__ = ["ArrowStream", "ArrowTable", "accrue", "age", "review"]

@final
class ArrowTable:
    """A table in memory, in the Arrow format. Any library that reads the Arrow PyCapsule interface takes it as it is:
    `polars.DataFrame(table)`, `pyarrow.table(table)`, `duckdb.sql("from table")`.
    """

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
    def __len__(self, /) -> int: ...
    def head(self, n: int = 5) -> ArrowTable:
        """A table of the first rows, which are not copied."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> Any: ...
    def __arrow_c_schema__(self) -> Any: ...
    def to_polars(self) -> Any:
        """The table as a `polars.DataFrame`. Needs Polars."""
    def to_pandas(self) -> Any:
        """The table as a `pandas.DataFrame`. Needs pandas 2.2 or newer, and pyarrow."""
    def to_arrow(self) -> Any:
        """The table as a `pyarrow.Table`. Needs pyarrow."""

@final
class ArrowStream:
    """Batches that are worked out when they are asked for, in the Arrow format: to be read once, from the first to the last.
    It holds one batch at a time, however long the table is.
    """

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
    def __iter__(self, /) -> Self: ...
    def __next__(self, /) -> ArrowTable: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> Any: ...
    def __arrow_c_schema__(self) -> Any: ...
    def to_polars(self) -> Any:
        """All of it as a `polars.DataFrame`. Needs Polars."""
    def to_pandas(self) -> Any:
        """All of it as a `pandas.DataFrame`. Needs pandas 2.2 or newer, and pyarrow."""
    def to_arrow(self) -> Any:
        """All of it as a `pyarrow.Table`. Needs pyarrow."""

def review(
    table: object,
    terms: dict[str, Any],
    columns: Mapping[str, str],
    outputs: Sequence[str] | None,
    keep: bool,
    floats: bool,
    lazy: bool,
    progress: Callable[[int], object] | None,
) -> Any: ...
def age(
    table: object,
    terms: dict[str, Any],
    columns: Mapping[str, str],
    by: Sequence[str],
    floats: bool,
    progress: Callable[[int], object] | None,
) -> ArrowTable: ...
def accrue(
    invoices: object,
    payments: object,
    terms: dict[str, Any],
    columns: Mapping[str, str],
    payment_columns: Mapping[str, str],
    unmatched: str,
    outputs: Sequence[str] | None,
    keep: bool,
    floats: bool,
    lazy: bool,
    progress: Callable[[int], object] | None,
) -> Any: ...
