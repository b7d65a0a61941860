"""Runs the example `recover` and the reference `ledger.py` over three real ledgers and compares every figure.

    cargo build --release --example recover
    python3 tests/reference/compare_ledgers.py FOLDER

FOLDER holds `summit_gear/invoices.csv` and `payments.csv`, `ibm_ar/accounts_receivable.csv` and
`highradius/open_items.csv`. Everything that both print is compared to the cent; messages are free. What only the
example prints, the tiers, is held to its sum: the tiers of a currency share out its open total.
"""

import argparse
import json
import subprocess
import sys
import time
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FREE_TEXT = "message"
ONLY_IN_EXAMPLE = "tiers"


def maps(**columns):
    fields = {name.replace("payment_", "payment.", 1): column for name, column in columns.items()}
    return [argument for name, column in fields.items() for argument in ("--map", f"{name}={column}")]


SUMMIT_GEAR = [
    *("--invoices", "summit_gear/invoices.csv", "--payments", "summit_gear/payments.csv", "--currency", "USD"),
    *maps(id="invoice_id", debtor="customer_id", issue_date="invoice_date", due_date="due_date", amount="amount"),
    *maps(payment_invoice="invoice_id", payment_date="payment_date", payment_amount="amount"),
]
IBM_AR = [
    *("--invoices", "ibm_ar/accounts_receivable.csv", "--currency", "USD", "--date-format", "%m/%d/%Y"),
    *maps(id="invoiceNumber", debtor="customerID", issue_date="InvoiceDate", due_date="DueDate"),
    *maps(amount="InvoiceAmount", settled_date="SettledDate"),
]
HIGHRADIUS = [
    *("--invoices", "highradius/open_items.csv"),
    *maps(id="invoice_id", debtor="cust_number", issue_date="posting_date", due_date="due_in_date"),
    *maps(amount="total_open_amount", currency="invoice_currency"),
]
WITHOUT_VOIDED = ["--exclude", "status_id=4"]

CASES = [
    *(("summit_gear, voided ones left out", SUMMIT_GEAR + WITHOUT_VOIDED, day)
      for day in ("2024-06-30", "2024-12-31", "2025-01-15", "2025-06-30", "2026-04-30")),
    ("summit_gear, all of it", SUMMIT_GEAR, "2026-04-30"),
    ("summit_gear, at 0.05 % a day", [*SUMMIT_GEAR, *WITHOUT_VOIDED, "--daily-rate", "0.0005"], "2026-04-30"),
    *(("ibm_ar", IBM_AR, day) for day in ("2012-06-30", "2013-01-31", "2013-03-31", "2013-12-31")),
    *(("highradius", HIGHRADIUS, day) for day in ("2020-03-01", "2020-04-15", "2020-05-31", "2020-12-31")),
]


def located(arguments, folder):
    """The arguments with the paths of the files under the folder."""
    return [str(folder / argument) if argument.endswith(".csv") else argument for argument in arguments]


def answer(command):
    """What a program prints as JSON, its exit code, and how long it took."""
    started = time.perf_counter()
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    seconds = time.perf_counter() - started
    if not run.stdout:
        raise SystemExit(f"{' '.join(command)}\n{run.stderr}")
    return json.loads(run.stdout), run.returncode, seconds


def figures(value, path=""):
    """Every single value of an answer with its path, in order."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in (FREE_TEXT, ONLY_IN_EXAMPLE):
                yield from figures(inner, f"{path}.{key}")
    elif isinstance(value, list):
        yield f"{path}.length", len(value)
        for index, inner in enumerate(value):
            yield from figures(inner, f"{path}[{index}]")
    else:
        yield path, value


def differences(expected, found, code):
    """Where an answer differs from the expected one."""
    wanted, got = dict(figures(expected)), dict(figures(found))
    for path in wanted.keys() | got.keys():
        if wanted.get(path) != got.get(path):
            yield f"{path}: expected {wanted.get(path)}, found {got.get(path)}"
    if list(wanted) != list(got):
        yield "the keys are in another order"
    for currency, report in found["currencies"].items():
        tiers = sum((Fraction(tier["outstanding"]) for tier in report["tiers"].values()), Fraction(0))
        if tiers != Fraction(report["open_total"]):
            yield f".currencies.{currency}.tiers: they add up to {tiers}, not to {report['open_total']}"
    if code != (3 if expected["rejected"] else 0):
        yield f"the exit code is {code}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ledgers", nargs="?", type=Path, metavar="FOLDER")
    parser.add_argument("--ledgers", dest="folder", type=Path, help="the same as FOLDER")
    parser.add_argument("--binary", type=Path, default=ROOT / "target/release/examples/recover")
    options = parser.parse_args()
    folder = options.folder or options.ledgers
    if folder is None:
        parser.error("name the folder of the ledgers")

    passed = failed = 0
    print(f"{'ledger':<34} {'as of':<10} {'taken':>6} {'rejected':>8} {'figures':>7} {'recover':>8} {'reference':>9}  result")
    for name, arguments, day in CASES:
        arguments = [*located(arguments, folder), "--as-of", day]
        expected, _, reference_time = answer([sys.executable, str(HERE / "ledger.py"), *arguments])
        found, code, example_time = answer([str(options.binary), *arguments, "--format", "json"])
        wrong = sorted(differences(expected, found, code))
        failed, passed = (failed + 1, passed) if wrong else (failed, passed + 1)
        print(
            f"{name:<34} {day:<10} {found['receivables']:>6} {len(found['rejected']):>8} "
            f"{sum(1 for _ in figures(expected)):>7} {example_time * 1000:>5.0f} ms {reference_time * 1000:>6.0f} ms  "
            f"{'different' if wrong else 'the same'}"
        )
        for line in wrong[:20]:
            print(f"    {line}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
