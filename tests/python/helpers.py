"""What several tests share."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import arrears


def operation(name: str) -> Callable[..., Any]:
    function: Callable[..., Any] = getattr(arrears, name)
    return function


def records() -> list[type]:
    """The classes of all records."""
    return [value for value in vars(arrears).values() if isinstance(value, type) and hasattr(value, "from_json")]


@cache
def input_class(name: str) -> Any:
    """The class of an operation's input: the one with the operation's keywords."""
    expected = "".join(word.capitalize() for word in name.split("_")) + "Input"
    if hasattr(arrears, expected):
        return getattr(arrears, expected)
    keywords = keyword_names(operation(name))
    matching = [record for record in records() if record.__match_args__ == keywords]
    assert len(matching) == 1, f"`{name}` has the keywords of {matching}"
    return matching[0]


def keyword_names(function: Callable[..., Any]) -> tuple[str, ...]:
    import inspect

    return tuple(inspect.signature(function).parameters)


def keywords(record: Any) -> dict[str, Any]:
    """The fields of a record by name."""
    return {name: getattr(record, name) for name in type(record).__match_args__}


def walk(value: Any) -> Iterator[Any]:
    """A record and all the records inside it."""
    if hasattr(value, "__match_args__"):
        yield value
        for inner in keywords(value).values():
            yield from walk(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from walk(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from walk(inner)


def covers(expected: Any, found: Any, path: str = "report") -> None:
    """Whether what is expected is a part of what is found: objects by the keys given, lists by length, the rest exactly."""
    if isinstance(expected, dict):
        assert isinstance(found, dict), f"{path}: {found!r} is no object"
        for key, inner in expected.items():
            assert key in found or inner is None, f"{path}.{key} is absent"
            covers(inner, found.get(key), f"{path}.{key}")
    elif isinstance(expected, list):
        assert isinstance(found, list), f"{path}: {found!r} is no list"
        assert len(expected) == len(found), f"{path}: {len(found)} items, expected {len(expected)}: {found!r}"
        for index, (left, right) in enumerate(zip(expected, found, strict=True)):
            covers(left, right, f"{path}[{index}]")
    else:
        assert type(expected) is type(found) and expected == found, f"{path}: {found!r}, expected {expected!r}"


def as_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def need_java() -> None:
    """Says what is missing, before Spark says it in its own way."""
    java = shutil.which("java") or os.environ.get("JAVA_HOME")
    assert java, "there is no Java, which Spark needs: `make java`"
