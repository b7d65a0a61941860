"""What a type checker must refuse. Each line that is wrong says so, and an unused mark is an error."""

from arrears import Payment, Receivable, split_amount

split_amount(amount=1.5, currency="CNY", weights=[1])  # type: ignore[arg-type]
split_amount(amount="1", currency="CNY", weights=[1])  # type: ignore[arg-type]
split_amount(amount=1, currency="CNY", weights=[1.0])  # type: ignore[list-item]
split_amount(amount=1, currency="CNY", weight=[1])  # type: ignore[call-arg]
split_amount(1, "CNY", [1])  # type: ignore[call-arg]
Payment(date="2024-01-31", amount=1)  # type: ignore[arg-type]


def change(receivable: Receivable) -> None:
    receivable.id = "other"  # type: ignore[misc]
    receivable.unheard_of  # type: ignore[attr-defined]
