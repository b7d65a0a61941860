"""Measures one contestant in this process and prints one line of JSON. `run.py` starts a new process for each."""

from __future__ import annotations

import argparse
import ctypes
import gc
import importlib
import json
import statistics
import time
from pathlib import Path

import numpy as np

from . import ledger as ledgers
from .ledger import Answers, Summary

# As many runs as fit, within these bounds.
SECONDS = 4.0
FEWEST, MOST = 5, 25


def memory(field: str) -> int:
    """The bytes of this process: `VmRSS` now, `VmHWM` at most so far."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(field))
    return int(line.split()[1]) * 1024


def settle() -> int:
    """Gives back what is not needed, forgets the peak so far, and tells the bytes in memory."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    return memory("VmRSS")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("contestant")
    parser.add_argument("work", choices=("rows", "summary"))
    parser.add_argument("rows", type=int)
    options = parser.parse_args()

    contestant = importlib.import_module(f"{__package__}.peers.{options.contestant}")
    work = getattr(contestant, options.work)
    count = min(options.rows, getattr(contestant, "most_rows", options.rows))
    ledgers.folder(options.rows)

    # a small ledger first: code is loaded, threads are started
    work(contestant.prepare(ledgers.load(options.rows, min(count, 5_000))))

    given = contestant.prepare(ledgers.load(options.rows, count))
    before = settle()
    result = work(given)
    peak = memory("VmHWM") - before

    reviewed, summed = result if options.work == "summary" else (result, None)
    wrong = differences(contestant.answers(reviewed), ledgers.load_answers(options.rows, count))
    wrong_groups = None
    if summed is not None:
        truth = ledgers.summarise(ledgers.load(options.rows, count), ledgers.load_answers(options.rows, count))
        wrong_groups = group_differences(contestant.totals(summed), truth)
    del result, reviewed, summed
    gc.collect()

    taken: list[float] = []
    started = time.perf_counter()
    while len(taken) < FEWEST or (len(taken) < MOST and time.perf_counter() - started < SECONDS):
        start = time.perf_counter()
        result = work(given)
        taken.append(time.perf_counter() - start)
        # what the run before gave is dropped outside the time
        del result

    print(
        json.dumps(
            {
                "contestant": options.contestant,
                "title": contestant.title,
                "work": options.work,
                "rows": options.rows,
                "measured_rows": count,
                "runs": len(taken),
                "median_ns": statistics.median(taken) * 1e9 / count,
                "best_ns": min(taken) * 1e9 / count,
                "peak_bytes": peak / count,
                "wrong": wrong,
                "wrong_groups": wrong_groups,
            }
        )
    )


def differences(given: Answers, truth: Answers) -> dict[str, int]:
    """How many rows of each column differ from the truth, and how many rows differ anywhere."""
    wrong = {name: np.asarray(getattr(given, name)) != getattr(truth, name) for name in ledgers.ANSWERS}
    return {name: int(mask.sum()) for name, mask in wrong.items()} | {"any": int(np.logical_or.reduce(list(wrong.values())).sum())}


def group_differences(given: Summary, truth: Summary) -> int:
    """How many groups differ from the truth; all of them where there are others."""
    if len(given.key) != len(truth.key) or (given.key != truth.key).any():
        return max(len(given.key), len(truth.key))
    same = np.ones(len(truth.key), bool)
    for name in ("rows", "outstanding"):
        same &= np.asarray(getattr(given, name)) == getattr(truth, name)
    return int((~same).sum())


if __name__ == "__main__":
    main()
