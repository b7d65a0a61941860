"""What Python offers and the library does not take, since a value would change on the way."""

from __future__ import annotations

import datetime
import decimal
import enum
from decimal import Decimal
from typing import Any

import arrears
import pytest
from hypothesis import given
from hypothesis import strategies as st

D = Decimal


def payment(**changes: Any) -> arrears.Payment:
    fields: dict[str, Any] = {"date": datetime.date(2024, 1, 31), "amount": D("1.00"), **changes}
    return arrears.Payment(**fields)


def refusal(code: str, field: str, call: Any, *arguments: Any, **keywords: Any) -> arrears.ArrearsError:
    with pytest.raises(arrears.ArrearsError) as caught:
        call(*arguments, **keywords)
    error: arrears.ArrearsError = caught.value
    assert (error.code, error.field) == (code, field), error
    assert error.message and error.remedy
    return error


@pytest.mark.parametrize("amount", [1.5, 1.0, float("nan"), True, False, "1.00", b"1", 1j, [1], object(), {}])
def test_an_amount_is_a_decimal_or_an_int(amount: Any) -> None:
    error = refusal("wrong_type", "amount", payment, amount=amount)
    assert isinstance(error, arrears.ShapeError)
    assert isinstance(error, TypeError) and isinstance(error, ValueError)


@pytest.mark.parametrize(
    "text",
    [
        "NaN", "-NaN", "sNaN", "NaN123", "Infinity", "-Infinity", "1E+29", "1E-29", "1E+999999999", "1E-999999999",
        "0.1234567890123456789012345678901", "79228162514264337593543950336", "1234567890123456789012345678901234567890",
        "0E+999999999",
    ],
)  # fmt: skip
def test_a_decimal_that_does_not_fit_exactly_is_refused(text: str) -> None:
    error = refusal("invalid_decimal", "amount", payment, amount=D(text))
    assert isinstance(error, arrears.InvalidValueError)
    assert not isinstance(error, TypeError)


@pytest.mark.parametrize("amount", [10**30, -(10**30), 2**200, 10**5000], ids=range(4))
def test_an_int_that_does_not_fit_is_refused(amount: int) -> None:
    refusal("invalid_decimal", "amount", payment, amount=amount)


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (D("1E+3"), "1000"), (D("1.5E+3"), "1500"), (D("12.34E+1"), "123.4"), (D("1E-10"), "0.0000000001"),
        (D("-1E+3"), "-1000"), (D("-1.25E-8"), "-0.0000000125"), (D("-0.00"), "0.00"), (D("-0"), "0"),
        (D("0E-10"), "0.0000000000"), (D("0E+3"), "0"), (D("1.10"), "1.10"), (7, "7"), (-7, "-7"), (0, "0"),
        (79228162514264337593543950335, "79228162514264337593543950335"),
    ],
)  # fmt: skip
def test_an_exact_amount_keeps_its_value(amount: Any, expected: str) -> None:
    taken = payment(amount=amount).amount
    assert type(taken) is Decimal
    assert taken == amount
    assert format(taken, "f") == expected


def test_the_context_of_the_caller_changes_nothing() -> None:
    with decimal.localcontext() as context:
        context.prec = 3
        context.capitals = 0
        assert payment(amount=D("1234567.89")).amount.as_tuple() == D("1234567.89").as_tuple()
        assert payment(amount=D("1E+3")).amount == 1000
        context.traps[decimal.FloatOperation] = True
        refusal("wrong_type", "amount", payment, amount=1.5)


@pytest.mark.parametrize(
    "date",
    [datetime.datetime(2024, 1, 31), datetime.datetime(2024, 1, 31, 23, tzinfo=datetime.UTC), "2024-01-31", 20240131, 0.0, True, (2024, 1, 31)],
)  # fmt: skip
def test_a_day_is_a_date_without_a_time(date: Any) -> None:
    refusal("wrong_type", "date", payment, date=date)


@pytest.mark.parametrize("date", [datetime.date(1899, 12, 31), datetime.date(2200, 1, 1), datetime.date.min, datetime.date.max])
def test_a_day_outside_the_years_of_the_library_is_refused(date: datetime.date) -> None:
    refusal("date_out_of_range", "date", payment, date=date)


@pytest.mark.parametrize("currency", [1, None.__class__, b"CNY", ["CNY"]])
def test_a_currency_is_text(currency: Any) -> None:
    refusal("wrong_type", "currency", arrears.split_amount, amount=1, currency=currency, weights=[1])


@pytest.mark.parametrize("currency", ["cny", "XXX", "RMB", "", " CNY", "CNY\0", "￥", "\ud800"])
def test_an_unknown_currency_is_refused(currency: str) -> None:
    with pytest.raises(arrears.ArrearsError) as caught:
        arrears.split_amount(amount=1, currency=currency, weights=[1])
    assert caught.value.field == "currency"
    assert caught.value.code in ("unknown_currency", "wrong_type")


@pytest.mark.parametrize("weights", ["111", b"111", 1, {1: 1}, {1, 2}, iter([1]), range(3).__iter__()])
def test_a_list_is_a_sequence_and_no_text(weights: Any) -> None:
    refusal("wrong_type", "weights", arrears.split_amount, amount=1, currency="CNY", weights=weights)


@pytest.mark.parametrize("weights", [[1, 1], (1, 1), [D(1), D("1.0")]])
def test_a_list_or_a_tuple_is_taken(weights: Any) -> None:
    assert arrears.split_amount(amount=1, currency="CNY", weights=weights).parts == (D("0.50"), D("0.50"))


def test_a_path_names_the_place_in_a_list() -> None:
    error = refusal("wrong_type", "weights[2]", arrears.split_amount, amount=1, currency="CNY", weights=[1, 1, 1.0])
    assert error.value == "1.0"
    assert str(error).startswith("weights[2]: found `1.0` of type `float`")


def test_a_path_goes_through_every_container() -> None:
    plain = arrears.StateReceivableInput.from_dict(
        {"receivable": receivable().to_dict(), "as_of": datetime.date(2024, 1, 31)}
    ).to_dict()
    plain["receivable"]["payments"] = [payment().to_dict(), {**payment().to_dict(), "amount": 1.5}]
    refusal("wrong_type", "receivable.payments[1].amount", arrears.StateReceivableInput.from_dict, plain)
    plain["receivable"]["payments"] = [{**payment().to_dict(), "amuont": 1}]
    refusal("unknown_field", "receivable.payments[0].amuont", arrears.StateReceivableInput.from_dict, plain)
    plain["receivable"]["payments"] = [{"date": datetime.date(2024, 1, 31)}]
    refusal("missing_field", "receivable.payments[0].amount", arrears.StateReceivableInput.from_dict, plain)
    plain["receivable"]["payments"] = {}
    refusal("wrong_type", "receivable.payments", arrears.StateReceivableInput.from_dict, plain)
    refusal("wrong_type", "", arrears.StateReceivableInput.from_dict, [])
    refusal("wrong_type", "", arrears.StateReceivableInput.from_dict, {1: 2})


def receivable(**changes: Any) -> arrears.Receivable:
    fields: dict[str, Any] = {
        "id": "A1",
        "debtor": "D1",
        "currency": "CNY",
        "amount": 100,
        "issue_date": datetime.date(2024, 1, 1),
        **changes,
    }
    return arrears.Receivable(**fields)


@pytest.mark.parametrize("text", [1, b"A1", None.__class__, ["A1"], "\ud800"])
def test_a_text_is_a_str_that_has_a_form_outside_python(text: Any) -> None:
    refusal("wrong_type", "id", receivable, id=text)


def test_a_text_of_an_enum_is_a_text() -> None:
    class Name(enum.StrEnum):
        FIRST = "A1"

    assert receivable(id=Name.FIRST) == receivable(id="A1")


def test_a_field_that_must_be_given_refuses_none() -> None:
    refusal("missing_field", "id", receivable, id=None)


def test_a_record_in_a_field_is_of_its_class() -> None:
    refusal("wrong_type", "payments[0]", receivable, payments=[payment().to_dict()])
    refusal("wrong_type", "payments[0]", receivable, payments=[receivable()])


def test_none_means_the_documented_default() -> None:
    optional = [name for name in arrears.Receivable.__match_args__ if name not in ("id", "debtor", "currency", "amount", "issue_date")]
    assert receivable(**dict.fromkeys(optional)) == receivable()


def test_keywords_are_pythons_own_business() -> None:
    with pytest.raises(TypeError, match="unexpected keyword"):
        arrears.split_amount(amount=1, currency="CNY", weights=[1], unheard_of=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="missing"):
        arrears.split_amount(amount=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        arrears.split_amount(1, "CNY", [1])  # type: ignore[misc]


def test_a_failing_method_of_a_value_is_passed_on() -> None:
    class Broken(Decimal):
        def __str__(self) -> str:
            raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        payment(amount=Broken(1))


@given(st.integers(-(10**15), 10**15), st.integers(0, 12))
def test_an_amount_comes_back_with_its_digits(mantissa: int, scale: int) -> None:
    amount = D(mantissa).scaleb(-scale)
    taken = payment(amount=amount)
    assert taken.amount == amount
    assert payment(amount=taken.amount) == taken
    assert arrears.Payment.from_json(taken.to_json()) == taken
    assert arrears.Payment.from_dict(taken.to_dict()) == taken


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)))
def test_a_day_comes_back(date: datetime.date) -> None:
    taken = payment(date=date)
    assert type(taken.date) is datetime.date
    assert taken.date == date
    assert arrears.Payment.from_json(taken.to_json()) == taken


@given(st.integers(-(10**13), 10**13), st.lists(st.integers(0, 10**6), min_size=1, max_size=30).filter(any))
def test_a_split_adds_up(cents: int, weights: list[int]) -> None:
    amount = D(cents).scaleb(-2)
    parts = arrears.split_amount(amount=amount, currency="CNY", weights=weights).parts
    assert sum(parts) == amount
    assert all(part == 0 for part, weight in zip(parts, weights, strict=True) if weight == 0)


@given(st.decimals())
def test_any_decimal_is_taken_exactly_or_refused(amount: Decimal) -> None:
    try:
        taken = payment(amount=amount).amount
    except arrears.ArrearsError as error:
        assert error.code == "invalid_decimal"
    else:
        assert taken == amount


@given(st.one_of(st.none(), st.booleans(), st.floats(), st.text(), st.binary(), st.complex_numbers(), st.datetimes(), st.lists(st.integers())))
def test_anything_else_is_refused_with_its_place(value: Any) -> None:
    with pytest.raises(arrears.ArrearsError) as caught:
        payment(amount=value)
    assert caught.value.field == "amount"
