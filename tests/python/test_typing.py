"""The stub is what the package is, and type checkers accept it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PACKAGE = HERE.parents[1] / "bindings-python" / "python" / "arrears"


def check(*command: str) -> None:
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, cwd=HERE)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_stub_agrees_with_the_package() -> None:
    check("mypy.stubtest", "arrears", "--allowlist", str(HERE / "stubtest-allow.txt"))


@pytest.mark.parametrize("target", [["-p", "arrears"], ["typed_use.py", "typed_misuse.py"]], ids=" ".join)
def test_mypy_is_content_at_its_strictest(target: list[str]) -> None:
    check("mypy", "--strict", *target)


def test_pyright_is_content() -> None:
    check("pyright", "--pythonpath", sys.executable, str(PACKAGE), str(HERE / "typed_use.py"))


def test_the_typed_program_runs() -> None:
    check("typed_use")
