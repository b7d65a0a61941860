"""A program that uses the package as its readers do; type checkers read it, and it runs."""

import datetime
from decimal import Decimal

import arrears
from arrears import ArrearsError, Payment, Receivable, split_amount

due = datetime.date(2023, 10, 31)
receivable = Receivable(
    id="A1",
    debtor="D1",
    currency="CNY",
    amount=Decimal("500000.00"),
    issue_date=datetime.date(2023, 9, 30),
    payments=[Payment(date=due, amount=100)],
)
amount: Decimal = receivable.amount
payments: tuple[Payment, ...] = receivable.payments
parts: tuple[Decimal, ...] = split_amount(amount=amount, currency="CNY", weights=[1, Decimal("1.5")]).parts
code: arrears.ErrorCode
try:
    split_amount(amount=1, currency="CNY", weights=[])
except ArrearsError as error:
    code = error.code
    assert code == "empty"
match receivable:
    case Receivable(id=key, amount=owed):
        assert (key, owed) == ("A1", amount)
