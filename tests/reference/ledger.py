"""The ledger report, a second time: slow, plain, and easy to check by eye.

It reads a file of invoices and, if there is one, a file of payments, and prints as JSON what was open on
a date. It shares nothing with the library but the law below and the shape of the answer. Tiers are not in it:
they follow a policy, and the shared vectors hold them.

The law
-------
Facts
    Only dated facts count. An invoice issued after `as_of` is not there yet; a payment dated after
    `as_of` has not happened; a payment dated on or before `as_of` counts, even if it precedes its invoice.
    A settled date says that whatever was still unpaid on that date was paid on it.

Balances
    outstanding = amount - payments dated on or before `as_of`.
    `open_total` is the sum of the positive balances. A negative balance is not a negative debt: it goes to
    `unapplied_credit`. So does cash received for an invoice that is not there yet.
    not_due + no_due_date + the buckets = open_total.

Ageing
    days past due = as_of - due date. The due day is not overdue. A positive balance without a due date
    is `no_due_date`: neither due nor overdue. A debtor's overdue amount is the sum of the debtor's balances
    that are at least one day past due; credits are not set against it.

Late interest
    Simple interest at a daily rate, on every day d with due date < d <= as_of. The base of day d is the balance
    after all payments dated on or before d, so a payment stops the interest on its part from its own date on.
    The sum is exact and is rounded once for each receivable, half away from zero, to the minor unit.
    `open` adds up the receivables still open at `as_of`, `settled_late` those with nothing left to pay.

Rows
    Blanks around a cell are dropped; ids are otherwise kept as written, with leading zeros and all.
    An excluded invoice is not looked at, and its payments are passed over with it. Any other row that cannot be
    taken whole is listed in `rejected` with the first fault found, and with the physical line on which it
    begins (the header is line 1): faults of the invoices first, then of the payments, each in file order. The
    field of a payment begins with `payment.`. An invoice id belongs to the first row accepted under it.
    `receivables` counts the accepted invoices.
    A row that ends before a mapped column lacks that field; a cell past the last column has no field at all.
    An amount is plain digits with an optional decimal point. It has too many decimals if it is not a whole number
    of its currency's minor units. A payment is in the currency of its invoice.
"""

import argparse
import csv
import json
import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction

ISO_DATE = "%Y-%m-%d"
PLAIN_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")

# Decimals of each currency's minor unit (ISO 4217). The reference knows these and no others.
MINOR_UNIT_DECIMALS = {
    "AUD": 2, "CAD": 2, "CHF": 2, "CNY": 2, "EUR": 2, "GBP": 2, "HKD": 2, "INR": 2, "SGD": 2, "USD": 2,
    "JPY": 0, "KRW": 0,
    "BHD": 3, "KWD": 3,
}

# Label, first and last day past due, both included.
BUCKETS = [
    ("1-30", 1, 30),
    ("31-60", 31, 60),
    ("61-90", 61, 90),
    ("91-180", 91, 180),
    ("181-365", 181, 365),
    ("over-365", 366, None),
]
BUCKET_LABELS = [label for label, _, _ in BUCKETS]

REQUIRED_FIELDS = ["id", "debtor", "issue_date", "due_date", "amount"]
OPTIONAL_FIELDS = ["currency", "settled_date"]
PAYMENT_FIELDS = ["payment.invoice", "payment.date", "payment.amount"]

TOP_DEBTORS = 10
YEARS = range(1900, 2200)
LARGEST_AMOUNT = 10**16

# The key of the cells past the last column of the header.
BEYOND = None


class Fault(Exception):
    """Why a row cannot be taken: a stable code, the field, and a sentence."""

    def __init__(self, code, field_name, message):
        super().__init__(message)
        self.code = code
        self.field = field_name
        self.message = message


@dataclass
class Receivable:
    """One accepted invoice. Amounts are whole minor units."""

    id: str
    debtor: str
    issue_date: date
    due_date: date | None
    currency: str
    amount: int
    settled_date: date | None
    payments: list[tuple[date, int]] = field(default_factory=list)


# --- cells ---------------------------------------------------------------------------------------


def cell(row, columns, field_name):
    """The trimmed text of a mapped field; blank when the field is not mapped."""
    if field_name not in columns:
        return ""
    text = row.get(columns[field_name])
    if text is None:
        raise Fault("missing_field", field_name, "the row ends before this column")
    return text.strip()


def check_width(row):
    if any(text.strip() for text in row.get(BEYOND, [])):
        raise Fault("unknown_field", "row", "a cell is past the last column")


def required(row, columns, field_name):
    text = cell(row, columns, field_name)
    if not text:
        raise Fault("missing_field", field_name, "the cell is blank")
    return text


def parse_date(text, field_name, date_format):
    try:
        parsed = datetime.strptime(text, date_format)
    except ValueError:
        parsed = None
    if parsed is not None and parsed.time() != time.min:
        parsed = None
    misshapen = not text.isascii() or (date_format == ISO_DATE and len(text) != len("YYYY-MM-DD"))
    if parsed is None or misshapen:
        raise Fault("invalid_date", field_name, f"`{text}` is not a date of the form `{date_format}`")
    if parsed.year not in YEARS:
        raise Fault("date_out_of_range", field_name, f"`{text}` is outside the years 1900 to 2199")
    return parsed.date()


def optional_date(row, columns, field_name, date_format):
    text = cell(row, columns, field_name)
    return parse_date(text, field_name, date_format) if text else None


def parse_amount(text, field_name, currency):
    """A positive amount as whole minor units of its currency."""
    if not PLAIN_NUMBER.fullmatch(text):
        raise Fault("invalid_decimal", field_name, f"`{text}` is not a plain decimal number")
    minor_units = Fraction(text) * 10 ** MINOR_UNIT_DECIMALS[currency]
    if minor_units <= 0:
        raise Fault("not_positive", field_name, f"`{text}` is not more than zero")
    if minor_units.denominator != 1:
        raise Fault("too_many_decimals", field_name, f"`{text}` has more decimals than `{currency}`")
    if Fraction(text) > LARGEST_AMOUNT:
        raise Fault("overflow", field_name, f"`{text}` is more than any real ledger holds")
    return minor_units.numerator


def parse_currency(row, columns, default):
    """The cell's currency, or the default where the cell is blank or there is no such column."""
    code = cell(row, columns, "currency") or default
    if not code:
        raise Fault("missing_field", "currency", "the cell is blank and there is no default currency")
    if code not in MINOR_UNIT_DECIMALS:
        raise Fault("unknown_currency", "currency", f"`{code}` is not a known currency")
    return code


# --- rows ----------------------------------------------------------------------------------------


def read_rows(path):
    """The header, and the rows as (physical line on which the row begins, {column: text})."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = [name.strip() for name in next(reader)]
        rows = []
        first_line = reader.line_num + 1
        for cells in reader:
            if cells:
                row = dict(zip(header, cells))
                row[BEYOND] = cells[len(header) :]
                rows.append((first_line, row))
            first_line = reader.line_num + 1
    return header, rows


def rejection(line, fault):
    return {"line": line, "code": fault.code, "field": fault.field, "message": fault.message}


def is_excluded(row, exclusions):
    return any((row.get(column) or "").strip() == value for column, value in exclusions)


def parse_invoice(row, columns, default_currency, date_format):
    check_width(row)
    identity = required(row, columns, "id")
    debtor = required(row, columns, "debtor")
    issue_date = parse_date(required(row, columns, "issue_date"), "issue_date", date_format)
    due_date = optional_date(row, columns, "due_date", date_format)
    currency = parse_currency(row, columns, default_currency)
    amount = parse_amount(required(row, columns, "amount"), "amount", currency)
    settled_date = optional_date(row, columns, "settled_date", date_format)
    return Receivable(identity, debtor, issue_date, due_date, currency, amount, settled_date)


def take_invoices(rows, columns, exclusions, default_currency, date_format):
    """The accepted receivables by id, the ids excluded, and the rejected rows."""
    receivables, excluded_ids, rejected = {}, set(), []
    for line, row in rows:
        if is_excluded(row, exclusions):
            excluded_ids.add(cell(row, columns, "id"))
            continue
        try:
            receivable = parse_invoice(row, columns, default_currency, date_format)
            if receivable.id in receivables:
                raise Fault("duplicate", "id", f"`{receivable.id}` was used by an earlier row")
        except Fault as fault:
            rejected.append(rejection(line, fault))
        else:
            receivables[receivable.id] = receivable
    return receivables, excluded_ids, rejected


def take_payment(row, columns, receivables, excluded_ids, date_format):
    """Adds one payment to its receivable, or passes over it if its invoice was excluded."""
    check_width(row)
    invoice_id = required(row, columns, "payment.invoice")
    receivable = receivables.get(invoice_id)
    if receivable is None and invoice_id in excluded_ids:
        return
    if receivable is None:
        raise Fault("unknown_invoice", "payment.invoice", f"no accepted invoice has the id `{invoice_id}`")
    paid_on = parse_date(required(row, columns, "payment.date"), "payment.date", date_format)
    text = required(row, columns, "payment.amount")
    receivable.payments.append((paid_on, parse_amount(text, "payment.amount", receivable.currency)))


def take_payments(rows, columns, receivables, excluded_ids, date_format):
    """Adds every payment to its receivable; returns the rejected rows."""
    rejected = []
    for line, row in rows:
        try:
            take_payment(row, columns, receivables, excluded_ids, date_format)
        except Fault as fault:
            rejected.append(rejection(line, fault))
    return rejected


def take_settlements(receivables):
    """A settled date is a payment of whatever was still unpaid on that date."""
    for receivable in receivables.values():
        if receivable.settled_date is not None:
            unpaid = outstanding(receivable, receivable.settled_date)
            if unpaid > 0:
                receivable.payments.append((receivable.settled_date, unpaid))


# --- one receivable ------------------------------------------------------------------------------


def paid(receivable, day):
    return sum(amount for paid_on, amount in receivable.payments if paid_on <= day)


def outstanding(receivable, day):
    """The balance after all payments dated on or before `day`; negative when overpaid."""
    return receivable.amount - paid(receivable, day)


def days_past_due(receivable, as_of):
    return max((as_of - receivable.due_date).days, 0)


def bucket_label(receivable, as_of):
    if receivable.due_date is None:
        return "no_due_date"
    days = days_past_due(receivable, as_of)
    for label, first, last in BUCKETS:
        if first <= days and (last is None or days <= last):
            return label
    return "not_due"


def round_half_up(value):
    """The nearest whole number to a value that is not negative; a half goes up, away from zero."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


def late_interest(receivable, as_of, daily_rate):
    """Interest in whole minor units, counted day by day and rounded once."""
    if receivable.due_date is None:
        return 0
    sum_of_daily_balances = 0
    day = receivable.due_date + timedelta(days=1)
    while day <= as_of and outstanding(receivable, day) > 0:  # a balance never rises again
        sum_of_daily_balances += outstanding(receivable, day)
        day += timedelta(days=1)
    return round_half_up(sum_of_daily_balances * daily_rate)


# --- the report ----------------------------------------------------------------------------------


def currency_report(receivables, as_of, daily_rate, decimals):
    """The figures of one currency. `receivables` are all in it."""
    labels = ["not_due", "no_due_date", *BUCKET_LABELS]
    amounts = dict.fromkeys(labels, 0)
    counts = dict.fromkeys(labels, 0)
    overdue = {}
    open_total = unapplied_credit = open_interest = settled_late_interest = 0

    for receivable in receivables:
        if receivable.issue_date > as_of:
            unapplied_credit += paid(receivable, as_of)
            continue
        balance = outstanding(receivable, as_of)
        interest = late_interest(receivable, as_of, daily_rate)
        if balance <= 0:
            unapplied_credit += -balance
            settled_late_interest += interest
            continue
        label = bucket_label(receivable, as_of)
        open_total += balance
        open_interest += interest
        amounts[label] += balance
        counts[label] += 1
        if label in BUCKET_LABELS:
            overdue[receivable.debtor] = overdue.get(receivable.debtor, 0) + balance

    def show(minor_units):
        return amount_text(minor_units, decimals)

    return {
        "open_total": show(open_total),
        "not_due": show(amounts["not_due"]),
        "no_due_date": show(amounts["no_due_date"]),
        "unapplied_credit": show(unapplied_credit),
        "buckets": {label: show(amounts[label]) for label in BUCKET_LABELS},
        "bucket_counts": counts,
        "late_interest": {"open": show(open_interest), "settled_late": show(settled_late_interest)},
        "top_debtors": [
            {"debtor": debtor, "overdue": show(amount)} for debtor, amount in largest(overdue)
        ],
    }


def largest(overdue):
    """Debtors by overdue amount descending, then by key ascending."""
    return sorted(overdue.items(), key=lambda item: (-item[1], item[0]))[:TOP_DEBTORS]


def amount_text(minor_units, decimals):
    """`12345` with two decimals is `123.45`; with none, `12345`. No amount shown is negative."""
    digits = str(minor_units).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits


def ledger_report(receivables, rejected, as_of, daily_rate):
    by_currency = {}
    for receivable in receivables.values():
        by_currency.setdefault(receivable.currency, []).append(receivable)
    return {
        "as_of": as_of.isoformat(),
        "receivables": len(receivables),
        "rejected": rejected,
        "currencies": {
            code: currency_report(by_currency[code], as_of, daily_rate, MINOR_UNIT_DECIMALS[code])
            for code in sorted(by_currency)
        },
    }


# --- the command line ----------------------------------------------------------------------------


def pair(text):
    left, sign, right = text.partition("=")
    if not (left.strip() and sign):
        raise argparse.ArgumentTypeError(f"`{text}` is not of the form `name=value`")
    return left.strip(), right.strip()


def iso_date(text):
    try:
        return parse_date(text, "as_of", ISO_DATE)
    except Fault as fault:
        raise argparse.ArgumentTypeError(fault.message) from None


def plain_rate(text):
    if not PLAIN_NUMBER.fullmatch(text) or text.startswith("-"):
        raise argparse.ArgumentTypeError(f"`{text}` is not a rate: a plain decimal, not negative")
    return Fraction(text)


def command_line():
    parser = argparse.ArgumentParser(description="print what a ledger had open on a date, as JSON")
    parser.add_argument("--invoices", required=True, metavar="FILE")
    parser.add_argument("--payments", metavar="FILE")
    parser.add_argument("--as-of", required=True, type=iso_date, metavar="YYYY-MM-DD")
    parser.add_argument("--map", action="append", default=[], type=pair, metavar="FIELD=COLUMN")
    parser.add_argument("--currency", help="where there is no currency column, or a blank in it")
    parser.add_argument("--date-format", default=ISO_DATE, help="for every date in the files")
    parser.add_argument("--exclude", action="append", default=[], type=pair, metavar="COLUMN=VALUE")
    parser.add_argument("--daily-rate", default=Fraction("0.0003"), type=plain_rate, metavar="0.0003")
    return parser


def add_own_names(columns, fields, header):
    """A field that is not mapped is read from the column of exactly its own name, if there is one."""
    for name in fields:
        own_name = name.removeprefix("payment.")
        if name not in columns and own_name in header:
            columns[name] = own_name


def check_columns(parser, options, columns, header):
    """Refuses a misspelt field or column: a fact must never go missing in silence."""
    add_own_names(columns, REQUIRED_FIELDS + OPTIONAL_FIELDS, header)
    unknown = set(columns) - {*REQUIRED_FIELDS, *OPTIONAL_FIELDS, *PAYMENT_FIELDS}
    if unknown:
        parser.error(f"unknown field in --map: {', '.join(sorted(unknown))}")
    check_known(parser, columns, REQUIRED_FIELDS)
    if "currency" not in columns and not options.currency:
        parser.error("give --currency or --map currency=COLUMN")
    invoice_columns = [column for name, column in columns.items() if name not in PAYMENT_FIELDS]
    check_header(parser, options.invoices, header, invoice_columns + [column for column, _ in options.exclude])


def check_known(parser, columns, needed):
    missing = [name for name in needed if name not in columns]
    if missing:
        parser.error(f"--map is missing: {', '.join(missing)}")


def check_header(parser, path, header, wanted):
    for column in wanted:
        if column not in header:
            parser.error(f"{path} has no column `{column}`")


def main():
    parser = command_line()
    options = parser.parse_args()
    columns = dict(options.map)

    header, rows = read_rows(options.invoices)
    check_columns(parser, options, columns, header)
    receivables, excluded_ids, rejected = take_invoices(
        rows, columns, options.exclude, options.currency, options.date_format
    )
    if options.payments:
        header, rows = read_rows(options.payments)
        add_own_names(columns, PAYMENT_FIELDS, header)
        check_known(parser, columns, PAYMENT_FIELDS)
        check_header(parser, options.payments, header, [columns[name] for name in PAYMENT_FIELDS])
        rejected += take_payments(rows, columns, receivables, excluded_ids, options.date_format)
    take_settlements(receivables)

    report = ledger_report(receivables, rejected, options.as_of, options.daily_rate)
    print(json.dumps(report, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
