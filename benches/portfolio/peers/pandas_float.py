"""pandas on floats."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa

from .. import subject
from ..ledger import Ledger
from .read import answers_of, summary_of

title = "pandas, floats"

AS_OF = pd.Timestamp(subject.AS_OF)


def prepare(ledger: Ledger) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "amount": ledger.amount / 100,
            "paid": ledger.paid / 100,
            "due_date": ledger.due.astype("datetime64[D]").astype("datetime64[s]"),
            "debtor": ledger.debtor,
            "likely": ledger.likely.view(np.bool_),
        }
    )


def rows(frame: pd.DataFrame) -> pd.DataFrame:
    outstanding = frame["amount"] - frame["paid"]
    days = (AS_OF - frame["due_date"]).dt.days.clip(lower=0)
    likely = frame["likely"]
    return frame.assign(
        outstanding=outstanding,
        days=days,
        bucket=np.searchsorted(subject.EDGES, days, side="left").astype(np.uint8),
        interest=(outstanding * days * float(subject.RATE)).round(2),
        tier=np.select(
            [
                likely & (outstanding >= float(subject.KEY_ACCOUNT_FROM)),
                likely,
                outstanding > float(subject.WRITE_OFF_TO),
            ],
            [np.uint8(subject.KEY_ACCOUNT), np.uint8(subject.QUICK_SETTLEMENT), np.uint8(subject.AGENCY_OR_LAWYER)],
            np.uint8(subject.WRITE_OFF),
        ),
    )


def summary(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    reviewed = rows(frame)
    groups = reviewed.groupby(["debtor", "bucket"], sort=False)
    summed = groups.agg(rows=("debtor", "size"), outstanding=("outstanding", "sum"))
    return reviewed, summed.reset_index()


def answers(reviewed: pd.DataFrame):
    return answers_of(pa.table(reviewed))


def totals(summed: pd.DataFrame):
    return summary_of(pa.table(summed))
