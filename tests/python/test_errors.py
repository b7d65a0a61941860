"""The one error, and its classes."""

from __future__ import annotations

import copy
import pickle
from typing import get_args

import arrears
import pytest
from arrears import _errors


def error() -> arrears.ArrearsError:
    with pytest.raises(arrears.ArrearsError) as caught:
        arrears.split_amount(amount=1, currency="CNY", weights=[1, -1])
    return caught.value


def test_an_error_says_what_where_and_what_to_do() -> None:
    negative = error()
    assert type(negative) is arrears.InvalidValueError
    assert (negative.code, negative.field, negative.value, negative.kind) == ("negative", "weights[1]", "-1", "value")
    assert str(negative) == "weights[1]: weight `-1` is negative"
    assert negative.message == "weight `-1` is negative"
    assert negative.remedy == "give zero or a value above it"


def test_an_error_crosses_to_another_process() -> None:
    for again in (pickle.loads(pickle.dumps(error())), copy.copy(error())):
        assert type(again) is arrears.InvalidValueError
        assert vars(again) == vars(error())
        assert str(again) == str(error())


def test_every_kind_has_its_class() -> None:
    kinds = get_args(arrears.ErrorKind)
    assert set(kinds) == set(_errors._CLASSES)
    assert len(set(_errors._CLASSES.values())) == len(kinds)


def test_the_place_is_empty_where_the_whole_is_wrong() -> None:
    with pytest.raises(arrears.ShapeError) as caught:
        arrears.SplitAmountInput.from_json("{")
    assert (caught.value.code, caught.value.field) == ("invalid_json", "")
    with pytest.raises(arrears.ShapeError) as caught:
        arrears.call("unheard_of", "{}")
    assert caught.value.code == "unknown_operation"
