"""What every record can do, on every record that the vectors reach, inputs and reports alike."""

from __future__ import annotations

import copy
import datetime
import decimal
import json
import pickle
from collections.abc import Iterator
from functools import cache
from typing import Any

import arrears
import pytest
from conftest import VECTORS
from helpers import as_text, input_class, keyword_names, keywords, operation, records, walk

NAMESPACE = {**vars(arrears), "Decimal": decimal.Decimal, "datetime": datetime}


@cache
def reached() -> dict[str, list[Any]]:
    """Records by class, a few of each."""
    found: dict[str, list[Any]] = {}
    for record in everything():
        known = found.setdefault(type(record).__name__, [])
        if len(known) < 12 and record not in known:
            known.append(record)
    return found


def everything() -> Iterator[Any]:
    for vector in VECTORS:
        if "error" in vector.case:
            continue
        record = input_class(vector.operation).from_json(as_text(vector.case["input"]))
        yield from walk(record)
        yield from walk(operation(vector.operation)(**keywords(record)))


@pytest.fixture(params=[record.__name__ for record in records()])
def samples(request: pytest.FixtureRequest) -> list[Any]:
    found = reached().get(request.param)
    assert found, "no vector reaches it"
    return found


def test_every_operation_is_a_function() -> None:
    assert arrears.OPERATIONS
    for name in arrears.OPERATIONS:
        assert callable(operation(name))


@pytest.mark.parametrize("name", arrears.OPERATIONS)
def test_an_operation_is_documented(name: str) -> None:
    doc = operation(name).__doc__ or ""
    assert doc.splitlines()[0].endswith(".")
    for keyword in keyword_names(operation(name)):
        assert f"    {keyword}: " in doc
    assert keyword_names(operation(name)) == input_class(name).__match_args__


@pytest.mark.parametrize("record", records(), ids=lambda record: record.__name__)
def test_a_record_and_its_fields_are_documented(record: Any) -> None:
    assert record.__doc__
    for field in record.__match_args__:
        assert getattr(record, field).__doc__


def test_a_record_survives_every_form(samples: list[Any]) -> None:
    for record in samples:
        kind = type(record)
        for again in (
            kind.from_json(record.to_json()),
            kind.from_dict(record.to_dict()),
            kind(**keywords(record)),
            pickle.loads(pickle.dumps(record)),
            copy.copy(record),
            copy.deepcopy(record),
            record.__replace__(),
            eval(repr(record), dict(NAMESPACE)),
        ):
            assert again == record
            assert hash(again) == hash(record)
            assert again.to_json() == record.to_json()
            assert repr(again) == repr(record)


def test_equality_is_by_value_and_class(samples: list[Any]) -> None:
    for record in samples:
        for other in samples:
            assert (record == other) == (record.to_dict() == other.to_dict())
        assert record != record.to_dict()
        assert record != object()
    assert len(set(samples)) == len(samples)


def test_a_record_is_frozen(samples: list[Any]) -> None:
    for record in samples:
        for field in record.__match_args__:
            with pytest.raises(AttributeError):
                setattr(record, field, None)
        with pytest.raises(AttributeError):
            record.unheard_of = 1


def test_a_dictionary_is_plain(samples: list[Any]) -> None:
    plain = (decimal.Decimal, datetime.date, str, int, bool, type(None))

    def check(value: Any) -> None:
        if isinstance(value, dict):
            assert all(isinstance(key, str) for key in value)
            for inner in value.values():
                check(inner)
        elif isinstance(value, list):
            for inner in value:
                check(inner)
        else:
            assert isinstance(value, plain)

    for record in samples:
        check(record.to_dict())


def test_unknown_names_are_refused_in_every_form(samples: list[Any]) -> None:
    record = samples[0]
    kind = type(record)
    with pytest.raises(TypeError):
        kind(**keywords(record), unheard_of=1)
    with pytest.raises(arrears.ShapeError) as plain:
        kind.from_dict({**record.to_dict(), "unheard_of": 1})
    with pytest.raises(arrears.ShapeError) as wire:
        kind.from_json(json.dumps({**json.loads(record.to_json()), "unheard_of": 1}))
    for caught in (plain, wire):
        assert (caught.value.code, caught.value.field) == ("unknown_field", "unheard_of")


def test_positions_are_refused(samples: list[Any]) -> None:
    record = samples[0]
    if record.__match_args__:
        with pytest.raises(TypeError):
            type(record)(*keywords(record).values())


def test_every_pattern_matches_its_record(samples: list[Any]) -> None:
    record = samples[0]
    fields = ", ".join(f"field_{index}" for index, _ in enumerate(record.__match_args__))
    scope = {**NAMESPACE, "record": record}
    program = f"match record:\n    case {type(record).__name__}({fields}):\n        found = [{fields}]\n"
    exec(program, scope)
    assert scope["found"] == list(keywords(record).values())


def test_a_class_is_final() -> None:
    for record in records():
        with pytest.raises(TypeError):
            type("Derived", (record,), {})


def test_a_pattern_reads_like_the_domain() -> None:
    report = arrears.split_amount(amount=3, currency="CNY", weights=[1, 2])
    match report:
        case arrears.SplitAmountReport(parts=(first, second)):
            assert (str(first), str(second)) == ("1.00", "2.00")
        case _:
            pytest.fail("no match")


def test_what_is_read_twice_is_made_once(samples: list[Any]) -> None:
    for record in samples:
        for field in record.__match_args__:
            first, second = getattr(record, field), getattr(record, field)
            assert first == second
            if isinstance(first, tuple) or hasattr(first, "__match_args__"):
                assert first is second
            if isinstance(first, dict):
                first["unheard_of"] = 1
                assert getattr(record, field) == second
