"""A whole ledger at once, in columns, with the same cents as one receivable at a time.

A table is anything with the Arrow PyCapsule interface: a frame of Polars or pandas, a table or reader of pyarrow, a relation
of DuckDB. What comes back has the same interface, and `.to_polars()`, `.to_pandas()` and `.to_arrow()`. None of these
libraries is needed by this one.

Amounts are decimals, or whole numbers of minor units; days are dates, or timestamps at midnight; facts and keys are text,
plain or dictionary-encoded. Which column is what is said by `columns`: `{"amount": "inv_amt", "due_date": "due"}`. The roles
are looked for under their own names where no other is given, save `rate`, which is used only when it is named.
The guide's page on portfolios has the rules for nulls, types and errors.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, overload

import arrears._arrears as _arrears  # registers `arrears._portfolio`
from arrears import _portfolio
from arrears._portfolio import ArrowStream, ArrowTable

if TYPE_CHECKING:
    from arrears._arrears import AgeingScheme, LateInterestTerms, RecoverabilityPolicy, TierPolicy

__all__ = ["ArrowStream", "ArrowTable", "Output", "accrue", "age", "review"]

Output: TypeAlias = Literal["outstanding", "days_past_due", "bucket", "interest", "score", "tier"]
"""A column that a review can add."""


class _Stream(Protocol):
    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


class _Array(Protocol):
    def __arrow_c_array__(self, requested_schema: Any = None) -> Any: ...


_Table: TypeAlias = _Stream | _Array
_Progress: TypeAlias = Callable[[int], object]


def _terms(**given: Any) -> dict[str, Any]:
    return given


@overload
def review(
    table: _Table,
    *,
    as_of: datetime.date,
    currency: str = ...,
    columns: Mapping[str, str] | None = ...,
    scheme: AgeingScheme | None = ...,
    late_interest: LateInterestTerms | None = ...,
    recoverability_policy: RecoverabilityPolicy | None = ...,
    tier_policy: TierPolicy | None = ...,
    outputs: Sequence[Output] | None = ...,
    keep: bool = ...,
    floats: bool = ...,
    lazy: Literal[False] = ...,
    progress: _Progress | None = ...,
) -> ArrowTable: ...
@overload
def review(
    table: _Table,
    *,
    as_of: datetime.date,
    currency: str = ...,
    columns: Mapping[str, str] | None = ...,
    scheme: AgeingScheme | None = ...,
    late_interest: LateInterestTerms | None = ...,
    recoverability_policy: RecoverabilityPolicy | None = ...,
    tier_policy: TierPolicy | None = ...,
    outputs: Sequence[Output] | None = ...,
    keep: bool = ...,
    floats: bool = ...,
    lazy: Literal[True],
    progress: _Progress | None = ...,
) -> ArrowStream: ...
def review(
    table: _Table,
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
    lazy: bool = False,
    progress: _Progress | None = None,
) -> ArrowTable | ArrowStream:
    """Adds to each row what is outstanding, how late it is, its bucket, its late interest and its tier.

    Each figure is what the operation of the same name says about that one receivable: `state_receivable`, `age_receivables`,
    `accrue_late_interest` on the balance as it is, `assess_recoverability` and `assign_tiers` with each row as an account.

    Args:
        table: The ledger, one row for each receivable.
        as_of: The day the answer is made for.
        currency: The currency of every amount. A column of that role or name must hold nothing else.
        columns: The table's names by role: `amount` or `outstanding`, `paid`, `due_date`, `issue_date`, `rate`,
            `operating_status`, `payment_record`, `collateral`, `cause_of_arrears`, `contact`, `recoverability`, `currency`.
        scheme: How ages are counted and where the buckets lie. The standard scheme unless given.
        late_interest: The terms of interest, without a cap or waiver. No interest unless given.
        recoverability_policy: How facts become a score. The documented default unless given.
        tier_policy: Which row gets which tier. The documented default in yuan; no tiers in another currency unless given.
        outputs: The columns to add. `outstanding`, `days_past_due`, `bucket`, `interest` and `tier` unless given, as far as
            there are terms for them.
        keep: Whether the table's own columns come back in front, without a copy.
        floats: Whether amounts may be floats, if they are whole minor units to within their own precision.
        lazy: Whether to give a stream that works batch by batch, for tables larger than memory.
        progress: Called with the number of rows done since the last call; `tqdm(total=len(df)).update` is one.

    Raises:
        ArrearsError: with the row and the column in `field`: `rows[17].due`.
    """
    terms = _terms(
        as_of=as_of,
        currency=currency,
        scheme=scheme,
        late_interest=late_interest,
        recoverability_policy=recoverability_policy,
        tier_policy=tier_policy,
    )
    found: ArrowTable | ArrowStream = _portfolio.review(
        table, terms, columns or {}, outputs, keep, floats, lazy, progress
    )
    return found


def age(
    table: _Table,
    *,
    as_of: datetime.date,
    currency: str = "CNY",
    by: Sequence[str] = (),
    columns: Mapping[str, str] | None = None,
    scheme: AgeingScheme | None = None,
    floats: bool = False,
    progress: _Progress | None = None,
) -> ArrowTable:
    """Adds up what is outstanding by bucket, and by any columns of the table.

    The rows are the combinations that occur, in an order that depends on the table and its batches alone: sort them where order
    matters. The columns are the keys, `bucket`, `amount` and `count`. What was paid beyond an amount is in the bucket
    `unapplied_credit`, below zero, so that the amounts of a key add up to the net total of `age_receivables`.

    Args:
        table: The ledger, one row for each receivable; read batch by batch, only the groups stay in memory.
        as_of: The day the answer is made for.
        currency: The currency of every amount. A column of that role or name must hold nothing else.
        by: The names of the columns to group by: text, whole numbers, dates or truth values. They come back in their types.
        columns: The table's names by role: `amount` or `outstanding`, `paid`, `due_date`, `issue_date`, `currency`.
        scheme: How ages are counted and where the buckets lie. The standard scheme unless given.
        floats: Whether amounts may be floats, if they are whole minor units to within their own precision.
        progress: Called with the number of rows done since the last call.

    Raises:
        ArrearsError: with the row and the column in `field`: `rows[17].due`.
    """
    terms = _terms(as_of=as_of, currency=currency, scheme=scheme)
    return _portfolio.age(table, terms, columns or {}, by, floats, progress)


@overload
def accrue(
    invoices: _Table,
    payments: _Table,
    *,
    as_of: datetime.date,
    late_interest: LateInterestTerms,
    currency: str = ...,
    columns: Mapping[str, str] | None = ...,
    payment_columns: Mapping[str, str] | None = ...,
    unmatched: Literal["refuse", "ignore"] = ...,
    scheme: AgeingScheme | None = ...,
    outputs: Sequence[Output] | None = ...,
    keep: bool = ...,
    floats: bool = ...,
    lazy: Literal[False] = ...,
    progress: _Progress | None = ...,
) -> ArrowTable: ...
@overload
def accrue(
    invoices: _Table,
    payments: _Table,
    *,
    as_of: datetime.date,
    late_interest: LateInterestTerms,
    currency: str = ...,
    columns: Mapping[str, str] | None = ...,
    payment_columns: Mapping[str, str] | None = ...,
    unmatched: Literal["refuse", "ignore"] = ...,
    scheme: AgeingScheme | None = ...,
    outputs: Sequence[Output] | None = ...,
    keep: bool = ...,
    floats: bool = ...,
    lazy: Literal[True],
    progress: _Progress | None = ...,
) -> ArrowStream: ...
def accrue(
    invoices: _Table,
    payments: _Table,
    *,
    as_of: datetime.date,
    late_interest: LateInterestTerms,
    currency: str = "CNY",
    columns: Mapping[str, str] | None = None,
    payment_columns: Mapping[str, str] | None = None,
    unmatched: Literal["refuse", "ignore"] = "refuse",
    scheme: AgeingScheme | None = None,
    outputs: Sequence[Output] | None = None,
    keep: bool = True,
    floats: bool = False,
    lazy: bool = False,
    progress: _Progress | None = None,
) -> ArrowTable | ArrowStream:
    """Accrues late interest on the running balance: each payment stops the interest on its part from its own day on.

    Each row is what `accrue_late_interest` says about that receivable with its payments.

    Args:
        invoices: The ledger, one row for each receivable, with the roles `id`, `amount` and `due_date`.
        payments: The payments, in any order: `id` of the receivable, `date`, `amount`. They are held in memory.
        as_of: The day the answer is made for. Later payments have not happened.
        late_interest: The terms of interest, without a cap or waiver.
        currency: The currency of every amount. A column of that role or name must hold nothing else.
        columns: The ledger's names by role.
        payment_columns: The names of `id`, `date`, `amount` and `currency` among the payments.
        unmatched: What to do with payments that name no receivable of the ledger.
        scheme: How ages are counted and where the buckets lie. The standard scheme unless given.
        outputs: The columns to add. `outstanding`, `days_past_due`, `bucket` and `interest` unless given.
        keep: Whether the ledger's own columns come back in front, without a copy.
        floats: Whether amounts may be floats, if they are whole minor units to within their own precision.
        lazy: Whether to give a stream that works batch by batch.
        progress: Called with the number of rows done since the last call.

    Raises:
        ArrearsError: with the row and the column in `field`.
    """
    terms = _terms(as_of=as_of, currency=currency, scheme=scheme, late_interest=late_interest)
    found: ArrowTable | ArrowStream = _portfolio.accrue(
        invoices,
        payments,
        terms,
        columns or {},
        payment_columns or {},
        unmatched,
        outputs,
        keep,
        floats,
        lazy,
        progress,
    )
    return found
