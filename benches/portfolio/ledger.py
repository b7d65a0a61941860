"""A ledger that is the same at every run, and the true answer for each of its rows, in exact integers.

The columns are kept as plain little-endian numbers, one file a column, so that Python, Rust and JavaScript read the same bytes:
amounts in cents, days since 1970-01-01, debtors as numbers.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from . import subject

FOLDER = Path(__file__).resolve().parents[2] / "target" / "bench" / "portfolio"
VERSION = 2
SMALL = 100_000
SEED = 20_260_630
EPOCH = date(1970, 1, 1)
AS_OF_DAY = (subject.AS_OF - EPOCH).days

# Invoices per debtor. With the skew below, a million rows fall into about a quarter of a million groups of debtor and bucket.
ROWS_PER_DEBTOR = 16

COLUMNS = {
    "amount": "<i8",
    "paid": "<i8",
    "due": "<i4",
    "debtor": "<i4",
    "likely": "<u1",
}
ANSWERS = {
    "outstanding": "<i8",
    "days": "<i4",
    "bucket": "<u1",
    "interest": "<i8",
    "tier": "<u1",
}


@dataclass
class Ledger:
    """The columns of a ledger, or of a part of it."""

    amount: np.ndarray
    paid: np.ndarray
    due: np.ndarray
    debtor: np.ndarray
    likely: np.ndarray

    def __len__(self) -> int:
        return len(self.amount)


@dataclass
class Answers:
    """What is true of each row."""

    outstanding: np.ndarray
    days: np.ndarray
    bucket: np.ndarray
    interest: np.ndarray
    tier: np.ndarray


@dataclass
class Summary:
    """What is true of each debtor and bucket, in ascending order of `debtor * 7 + bucket`."""

    key: np.ndarray
    rows: np.ndarray
    outstanding: np.ndarray


def folder(rows: int) -> Path:
    """The files of the ledger of that size. They are written when they are missing."""
    place = FOLDER / str(rows)
    stamp = place / "ledger.json"
    if not stamp.exists() or json.loads(stamp.read_text())["version"] != VERSION:
        place.mkdir(parents=True, exist_ok=True)
        ledger = generate(rows)
        answers = answer(ledger)
        check(ledger, answers)
        for source, kinds in ((ledger, COLUMNS), (answers, ANSWERS)):
            for name, kind in kinds.items():
                getattr(source, name).astype(kind).tofile(place / name)
        stamp.write_text(json.dumps({"version": VERSION, **describe(ledger, answers)}))
    return place


def facts(rows: int) -> dict[str, float]:
    """What the page says about the ledger."""
    return json.loads((folder(rows) / "ledger.json").read_text())


def load(rows: int, take: int | None = None) -> Ledger:
    """The ledger of that size, or its first rows."""
    return Ledger(**_read(rows, COLUMNS, take))


def load_answers(rows: int, take: int | None = None) -> Answers:
    """The true answers of the ledger of that size, or of its first rows."""
    return Answers(**_read(rows, ANSWERS, take))


def _read(rows: int, kinds: dict[str, str], take: int | None) -> dict[str, np.ndarray]:
    place = folder(rows)
    count = -1 if take is None else take
    return {name: np.fromfile(place / name, kind, count) for name, kind in kinds.items()}


def generate(rows: int) -> Ledger:
    """Invoices due over three years, most of them small and a few very large, three in ten paid in part.

    Amounts are typed by people: some have cents, many are whole yuan or tens or hundreds of them. This is why half cents
    are common once interest is worked out.
    """
    draw = np.random.default_rng(SEED)
    amount = (draw.lognormal(13.6, 1.7, rows)).astype(np.int64).clip(2_000, 2_000_000_000)
    form = draw.random(rows)
    for low, high, unit in ((0.40, 0.60, 100), (0.60, 0.80, 1_000), (0.80, 1.0, 10_000)):
        chosen = (form >= low) & (form < high)
        amount[chosen] = np.maximum(amount[chosen] // unit, 1) * unit
    part = (draw.random(rows) * amount).astype(np.int64)
    part = np.where(draw.random(rows) < 0.5, part // 10_000 * 10_000, part)
    paid = np.where(draw.random(rows) < 0.3, np.minimum(part, amount - 1), 0)
    due = (AS_OF_DAY + 60 - draw.integers(0, 3 * 365, rows)).astype(np.int32)
    debtors = max(rows // ROWS_PER_DEBTOR, 1)
    debtor = (draw.random(rows) ** 1.5 * debtors).astype(np.int32)
    likely = (draw.random(rows) < 0.7).astype(np.uint8)
    return Ledger(amount, paid, due, debtor, likely)


def answer(ledger: Ledger) -> Answers:
    """The true answers. All numbers here fit 64 bits: two thousand million cents, 1,100 days, 3 parts."""
    outstanding = ledger.amount - ledger.paid
    days = np.maximum(AS_OF_DAY - ledger.due, 0)
    bucket = np.searchsorted(np.array(subject.EDGES), days, side="left").astype(np.uint8)
    parts = outstanding * days * subject.RATE_PARTS
    interest = (parts + subject.RATE_BASIS // 2) // subject.RATE_BASIS
    likely = ledger.likely.astype(bool)
    tier = np.where(
        likely,
        np.where(outstanding >= subject.KEY_ACCOUNT_FROM * 100, subject.KEY_ACCOUNT, subject.QUICK_SETTLEMENT),
        np.where(outstanding <= subject.WRITE_OFF_TO * 100, subject.WRITE_OFF, subject.AGENCY_OR_LAWYER),
    )
    return Answers(outstanding, days.astype(np.int32), bucket, interest, tier.astype(np.uint8))


def summarise(ledger: Ledger, answers: Answers) -> Summary:
    """The true sums per debtor and bucket."""
    key = ledger.debtor.astype(np.int64) * (len(subject.EDGES) + 1) + answers.bucket
    order = np.argsort(key, kind="stable")
    keys, starts = np.unique(key[order], return_index=True)
    return Summary(
        key=keys,
        rows=np.diff(np.append(starts, len(key))),
        outstanding=np.add.reduceat(answers.outstanding[order], starts),
    )


def check(ledger: Ledger, answers: Answers) -> None:
    """Works out a sample again with Python's own unbounded integers, by the definition of rounding half away from zero."""
    for row in range(0, len(ledger), max(len(ledger) // 20_000, 1)):
        open_cents = int(ledger.amount[row]) - int(ledger.paid[row])
        days = max(AS_OF_DAY - int(ledger.due[row]), 0)
        whole, rest = divmod(open_cents * days * subject.RATE_PARTS, subject.RATE_BASIS)
        interest = whole + (2 * rest >= subject.RATE_BASIS)
        assert open_cents > 0
        assert (open_cents, days, interest) == (answers.outstanding[row], answers.days[row], answers.interest[row])


def describe(ledger: Ledger, answers: Answers) -> dict[str, float]:
    """What is worth knowing about a ledger."""
    rest = answers.outstanding * answers.days * subject.RATE_PARTS % subject.RATE_BASIS
    return {
        "rows": len(ledger),
        "debtors": len(np.unique(ledger.debtor)),
        "groups": len(summarise(ledger, answers).key),
        "ties": int((rest == subject.RATE_BASIS // 2).sum()),
        "part_paid": int((ledger.paid > 0).sum()),
        "not_due": int((answers.days == 0).sum()),
        "median_cents": int(np.median(ledger.amount)),
        "largest_cents": int(ledger.amount.max()),
    }
