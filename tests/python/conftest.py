"""The shared vectors, and the sentence that says how many of them ran."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

# Spark on this machine alone, its workers with this Python
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

FOLDER = Path(__file__).resolve().parents[1] / "vectors"


@dataclass(frozen=True)
class Vector:
    """One case of a shared file."""

    file: str
    operation: str
    case: dict[str, Any]


def load() -> list[Vector]:
    vectors = []
    for path in sorted(FOLDER.rglob("*.json")):
        suite = json.loads(path.read_text(encoding="utf-8"))
        file = path.relative_to(FOLDER).as_posix()
        vectors += [Vector(file, suite["operation"], case) for case in suite["cases"]]
    return vectors


VECTORS = load()
_ran: Counter[str] = Counter()


@pytest.fixture(params=VECTORS, ids=lambda vector: f"{vector.file}: {vector.case['title']}")
def vector(request: pytest.FixtureRequest) -> Vector:
    chosen: Vector = request.param
    return chosen


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and "test_a_vector_holds" in report.nodeid:
        _ran[report.outcome] += 1


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _ran:
        terminalreporter.write_line(f"{_ran.total()} vectors ran in Python")
