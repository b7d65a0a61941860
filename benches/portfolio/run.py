"""Runs every contestant, each in a process of its own, and writes the page of the guide. `make bench` calls it.

With `BENCH_ROWS=100000` it takes one small ledger, writes the page into the folder of the build, and leaves the guide alone.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from . import ledger as ledgers
from . import page
from .subject import WORKS

ROOT = Path(__file__).resolve().parents[2]
BENCHES = ROOT / "benches"
BUILT = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "examples"
SIZES = (1_000_000, 10_000_000)
# Each contestant is measured again, some minutes later, and counts with its best round: something else may have run meanwhile.
ROUNDS = 3

PYTHON = (
    "arrears_arrow",
    "arrears_python",
    "polars_decimal",
    "polars_decimal_tuned",
    "polars_cents",
    "polars_cents_tuned",
    "polars_float",
    "pandas_float",
    "duckdb_decimal",
    "python_decimal",
)
NODE = ("arrears_js", "bigint_js", "decimal_js")
# These measure a sample or go row by row, so that a longer ledger says nothing new.
ROW_BY_ROW = ("python_decimal", "decimal_js", "bigint_js")


def lines(*command: object) -> list[dict]:
    """What a command prints, a record a line."""
    words = [str(word) for word in command]
    finished = subprocess.run(words, cwd=BENCHES, check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in finished.stdout.splitlines() if line.startswith("{")]


def module(name: str, *arguments: object) -> dict:
    return lines(sys.executable, "-m", f"portfolio.{name}", *arguments)[0]


def contest(rows: int) -> list[dict]:
    """Every contestant at every work."""
    names = ["arrears_rust", *PYTHON, *NODE]
    best: dict[tuple[str, str], dict] = {}
    for turn in range(ROUNDS if rows == SIZES[0] else 1):
        for name in names:
            if rows > SIZES[0] and name in ROW_BY_ROW:
                continue
            for work in WORKS:
                say(f"{rows:,} rows, round {turn + 1}: {name} {work}")
                result = measured(name, work, rows)
                known = best.get((name, work))
                if known is None or result["median_ns"] < known["median_ns"]:
                    best[name, work] = result
    return list(best.values())


def measured(name: str, work: str, rows: int) -> dict:
    if name in NODE:
        return lines("node", "--expose-gc", BENCHES / "portfolio" / "measure.mjs", name, work, rows)[0]
    if name in PYTHON:
        return module("measure", name, work, rows)
    return lines(BUILT / "portfolio", ledgers.folder(rows), work)[0]


def import_times() -> dict[str, float]:
    """The milliseconds of `import arrears` in a fresh interpreter: the one in the middle of some."""
    timed = "import time; start = time.perf_counter(); import {0}; print((time.perf_counter() - start) * 1e3)"

    def one(package: str) -> float:
        return float(subprocess.check_output([sys.executable, "-c", timed.format(package)], text=True))

    return {package: statistics.median(one(package) for _ in range(11)) for package in ("arrears", "polars", "pandas")}


def sizes() -> dict[str, list[int]]:
    """The bytes of what a user downloads, as they are and compressed."""
    wheels = sorted((ROOT / "target" / "bench" / "wheels").glob("arrears-*.whl"), key=lambda path: path.stat().st_mtime)
    package = ROOT / "bindings-wasm" / "package"
    files = {
        "the wheel": wheels[-1],
        "the wasm of the operations": package / "arrears_bg.wasm",
        "the wasm of whole ledgers": package / "portfolio" / "portfolio_bg.wasm",
    }
    return {title: [path.stat().st_size, len(gzip.compress(path.read_bytes(), 9))] for title, path in files.items()}


def scalar() -> list[dict]:
    folder = BENCHES / "scalar"
    return [
        *lines(BUILT / "scalar"),
        *lines(sys.executable, folder / "scalar.py"),
        *lines("node", folder / "scalar.mjs"),
    ]


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> None:
    small = os.environ.get("BENCH_ROWS")
    wanted = (int(small),) if small else SIZES
    machine = page.machine()
    for rows in (ledgers.SMALL, *wanted):
        ledgers.folder(rows)
    found = {
        "machine": machine,
        "ledgers": {rows: ledgers.facts(rows) for rows in wanted},
        "contests": {rows: contest(rows) for rows in wanted},
    }
    say("streams, overflow, single calls, import, sizes")
    found |= {
        "streams": [module("stream", rows) for rows in wanted],
        "overflow": module("overflow"),
        "scalar": scalar(),
        "imports": import_times(),
        "sizes": sizes(),
    }
    kept = ledgers.FOLDER / "last.json"
    kept.write_text(json.dumps(found, indent=1))
    text = page.write(found)
    target = ledgers.FOLDER / "benchmarks.md" if small else ROOT / "docs" / "benchmarks.md"
    target.write_text(text)
    print(text)
    say(f"written to {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
