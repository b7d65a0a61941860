"""Runs the second, simpler implementations over the shared vectors."""

import subprocess
import sys
from pathlib import Path

REFERENCE = Path(__file__).resolve().parents[1] / "reference"


def test_late_interest_agrees_with_the_count_day_by_day() -> None:
    run = subprocess.run([sys.executable, REFERENCE / "late_interest.py"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert int(run.stdout.split()[0]) >= 99, run.stdout
    assert run.stdout.strip().endswith(", 0 differences"), run.stdout


def test_claims_agree_with_the_account_day_by_day() -> None:
    run = subprocess.run([sys.executable, REFERENCE / "claim.py"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert int(run.stdout.split()[0]) >= 40, run.stdout
    assert run.stdout.strip().endswith(", 0 differences"), run.stdout
