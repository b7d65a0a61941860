"""The page of the guide: what was measured, in tables, and how it compares with what was promised."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

from . import subject

ORDER = (
    "arrears_rust",
    "arrears_arrow",
    "arrears_python",
    "arrears_js",
    "polars_decimal",
    "polars_decimal_tuned",
    "polars_cents",
    "polars_cents_tuned",
    "duckdb_decimal",
    "polars_float",
    "pandas_float",
    "python_decimal",
    "bigint_js",
    "decimal_js",
)
WORK_TITLES = {"rows": "rows", "summary": "rows and summary"}


def machine() -> dict[str, str]:
    """What it ran on."""

    def first_line(*command: str) -> str:
        return subprocess.check_output(command, text=True).splitlines()[0]

    def field(path: str, name: str) -> str:
        line = next(line for line in Path(path).read_text().splitlines() if line.startswith(name))
        return line.split(":", 1)[1].strip()

    memory = int(field("/proc/meminfo", "MemTotal").split()[0]) / 1024**2
    packages = ("polars", "pandas", "numpy", "duckdb", "pyarrow")
    return {
        "day": date.today().isoformat(),
        "processor": f"{field('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores",
        "memory": f"{memory:.0f} GiB",
        "system": f"Linux {platform.release().split('-')[0]}, {platform.machine()}",
        "load before": f"{os.getloadavg()[0]:.2f}",
        "Rust": first_line("rustc", "--version").split()[1],
        "Python": platform.python_version(),
        "Node": first_line("node", "--version").lstrip("v"),
        **{package: version(package) for package in packages},
        "decimal.js": first_line("node", "-p", "require('decimal.js/package.json').version"),
    }


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table whose columns are set right but for the first."""
    head = list(head)
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def number(value: float) -> str:
    """Three figures are all that a clock can carry."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


@dataclass
class Bar:
    """A promise: a ratio or a figure, what it must be and what it should be."""

    title: str
    measured: float
    must: float
    aim: float | None = None
    at_most: bool = False
    unit: str = "×"

    def met(self, bound: float | None) -> bool | None:
        if bound is None:
            return None
        return self.measured <= bound if self.at_most else self.measured >= bound

    def line(self) -> list[str]:
        word = {True: "met", False: "**not met**", None: ""}
        sign = "≤" if self.at_most else "≥"
        aim = "" if self.aim is None else f"{sign} {self.aim:g}{self.unit}: {'met' if self.met(self.aim) else 'not met'}"
        value = f"{self.measured:,.0f}" if self.measured == int(self.measured) else number(self.measured)
        return [self.title, f"{value}{self.unit}", f"{sign} {self.must:g}{self.unit}", word[self.met(self.must)], aim]


def bars(found: dict) -> list[Bar]:
    """What issue and design promise, from the figures of this run."""
    sizes = list(found["contests"])
    smallest, largest = sizes[0], sizes[-1]

    def result(name: str, work: str, rows: int = smallest) -> dict:
        return next(each for each in found["contests"][rows] if (each["contestant"], each["work"]) == (name, work))

    def time(name: str, work: str, rows: int = smallest) -> float:
        return result(name, work, rows)["median_ns"]

    def faster(name: str, than: str, work: str) -> float:
        return time(than, work) / time(name, work)

    ours = "arrears_arrow"
    arrears = [each for rows in sizes for each in found["contests"][rows] if each["contestant"].startswith("arrears")]
    streams = found["streams"]
    lines = [
        Bar("rows, against Polars exact decimals", faster(ours, "polars_decimal", "rows"), 6, 10),
        Bar("rows, against the same tuned", faster(ours, "polars_decimal_tuned", "rows"), 6, 10),
        Bar("rows and summary, against Polars exact decimals", faster(ours, "polars_decimal", "summary"), 4, 6),
        Bar("rows and summary, against the same tuned", faster(ours, "polars_decimal_tuned", "summary"), 4, 6),
        Bar("rows and summary, against Polars whole cents", faster(ours, "polars_cents", "summary"), 1.7, 2.5),
        Bar("rows and summary, against the same tuned", faster(ours, "polars_cents_tuned", "summary"), 1.7, 2.5),
        Bar("rows, bytes a row above the inputs", result(ours, "rows")["peak_bytes"], 60, None, True, " B"),
        Bar("rows and summary, bytes a row above the inputs", result(ours, "summary")["peak_bytes"], 60, None, True, " B"),
        Bar("JavaScript, rows, against decimal.js", faster("arrears_js", "decimal_js", "rows"), 100, 250),
        Bar("JavaScript, rows and summary, against decimal.js", faster("arrears_js", "decimal_js", "summary"), 100, 250),
        Bar(
            "rows of arrears that differ from the exact cent, in any language",
            sum(each["wrong"]["any"] + (each["wrong_groups"] or 0) for each in arrears),
            0,
            None,
            True,
            "",
        ),
    ]
    if largest != smallest:
        for work in ("rows", "summary"):
            lines.append(
                Bar(
                    f"{WORK_TITLES[work]}, time a row at {largest:,} against {smallest:,}",
                    time(ours, work, largest) / time(ours, work),
                    1.25,
                    None,
                    True,
                )
            )
        lines.append(
            Bar(
                f"stream of {largest:,} rows, memory above what was there before",
                streams[-1]["peak_bytes"] / 1024**2,
                16,
                None,
                True,
                " MiB",
            )
        )
    return lines


def contest_table(results: list[dict]) -> str:
    """One line a contestant, both works."""
    by = {(each["contestant"], each["work"]): each for each in results}
    base = {work: by["arrears_arrow", work]["median_ns"] for work in WORK_TITLES}

    def line(name: str) -> list[str]:
        rows, summary = by[name, "rows"], by[name, "summary"]
        cells = [rows["title"] + ("" if rows["measured_rows"] == rows["rows"] else " ¹")]
        for each in (rows, summary):
            cells += [number(each["median_ns"]), number(each["median_ns"] / base[each["work"]]) + "×", number(each["peak_bytes"])]
        wrong = rows["wrong"]["any"]
        return [*cells, f"{wrong:,}" if wrong == 0 else f"**{wrong:,}**"]

    head = ["", "rows, ns", "ratio", "bytes", "with summary, ns", "ratio", "bytes", "rows that differ"]
    return table(head, [line(name) for name in ORDER if (name, "rows") in by])


def overflow_table(found: dict, title_of: Callable[[str], str]) -> str:
    """One line a contestant, one column a case."""
    head = ["", *(f"{case['title']}: {case['truth']}" for case in found["cases"])]
    return table(head, [[title_of(name), *outcomes] for name, outcomes in found["outcomes"].items()])


def write(found: dict) -> str:
    """The page."""
    sizes = list(found["contests"])
    facts = found["ledgers"][sizes[0]]
    titles = {each["contestant"]: each["title"] for each in found["contests"][sizes[0]]}
    scalar = [
        [each["language"], number(each["call_ns"] / 1000), number(each["built_ns"] / 1000) if "built_ns" in each else ""]
        for each in found["scalar"]
    ]
    share = 100 / facts["rows"]
    parts = [
        "# Benchmarks",
        "",
        "A whole ledger at once, beside what a user would otherwise write. All of it comes from one run of `make bench` on one",
        "machine: compare the ratios, which hold elsewhere, rather than the times, which do not.",
        "",
        "## What was promised, and what came out",
        "",
        "Ratios say how many times as long the other one takes, at "
        f"{sizes[0]:,} invoices, from Python, Arrow decimals in and out.",
        "",
        table(("", "measured", "must", "", "aim"), [bar.line() for bar in bars(found)]),
        "",
        "## The work",
        "",
        f"Each row is an open invoice. Its review, as of {subject.AS_OF}, adds five columns: what is outstanding, the days past due, the",
        "bucket of the standard scheme, late interest of 0.03 % a day rounded half away from zero to the cent, and the tier of the default",
        "policy. The summary counts the invoices and adds up what is outstanding per debtor and bucket.",
        "",
        f"The ledger is drawn at random, the same at every run: {facts['rows']:,} invoices of {facts['debtors']:,} debtors, due over three years,",
        f"{facts['part_paid'] * share:.0f} % paid in part, half of them below {facts['median_cents'] / 100:,.0f} and the largest of {facts['largest_cents'] / 100:,.0f}. It falls into",
        f"{facts['groups']:,} groups. People type round amounts, so interest often comes to an exact half cent: in {facts['ties']:,} rows here,",
        f"{facts['ties'] * share:.1f} %. The truth is worked out in whole numbers, and every row of every contestant is held against it.",
        "",
        "Whether the money is likely to come in is stated in the ledger, as a yes or a no. arrears gives the bucket and the tier by name, the",
        "others as a number.",
    ]
    for rows in sizes:
        parts += ["", f"## {rows:,} invoices", "", contest_table(found["contests"][rows])]
    parts += [
        "",
        "Times are per row, the median of up to 25 runs, and at the first size the best of three rounds some minutes apart. The ratio is to arrears",
        "from Python, Arrow in and out. Bytes are the most that was in memory during the first run above what was there before it, per row, results",
        "included. Each contestant has a process of its own, warmed up on a small ledger.",
        "",
        "¹ Measured on the first 100,000 rows: a row costs the same, however many there are.",
        "",
        "- *Polars, exact decimals* is `with_columns` and `group_by` as in its guide. Polars rounds each product of decimals to the longer of the",
        "  two scales, so the plain formula is not exact: it has to be taken at six places and rounded once.",
        "- *Tuned* adds its streaming engine, and puts both keys of the summary into one number.",
        "- *DuckDB, decimals* has casts that keep products narrow, and takes and gives Arrow tables.",
        "",
        "## Amounts that are too large",
        "",
        overflow_table(found["overflow"], lambda name: titles.get(name, name)),
        "",
        "## Streams",
        "",
        "A ledger that comes and goes in batches of 65,536 rows. Memory is the most above what was there before, in all.",
        "",
        table(
            ("rows", "ns a row", "MiB in all"),
            [[f"{each['rows']:,}", number(each["ns"]), number(each["peak_bytes"] / 1024**2)] for each in found["streams"]],
        ),
        "",
        "## One call, and what a user downloads",
        "",
        "`accrue_late_interest` on one receivable with three rates, all lines worked out and given back.",
        "",
        table(("", "one call, µs", "receivable built and lines read as well, µs"), scalar),
        "",
        table(
            ("", ""),
            [
                ["`import arrears`", f"{found['imports']['arrears']:.1f} ms"],
                ["`import polars`, `import pandas`", f"{found['imports']['polars']:.0f} ms, {found['imports']['pandas']:.0f} ms"],
                *([title, f"{size / 1000:,.0f} kB, compressed {small / 1000:,.0f} kB"] for title, (size, small) in found["sizes"].items()),
            ],
        ),
        "",
        "## The machine, and how to repeat it",
        "",
        table(("", ""), [[name, value] for name, value in found["machine"].items()]),
        "",
        "`make bench` builds everything, runs it and writes this page; it takes about a quarter of an hour. `make bench BENCH_ROWS=100000` is a quick try",
        "that leaves this page alone. Let nothing else run meanwhile.",
        "",
    ]
    return "\n".join(parts)
