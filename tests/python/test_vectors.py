"""The shared vectors, through JSON and through keywords."""

from __future__ import annotations

import json
from typing import Any

import arrears
import pytest
from conftest import Vector
from helpers import as_text, covers, input_class, keywords, operation


def test_a_vector_holds(vector: Vector) -> None:
    text = as_text(vector.case["input"])
    if "error" in vector.case:
        for refused in (run, run_by_name):
            with pytest.raises(arrears.ArrearsError) as caught:
                refused(vector.operation, text)
            expected = vector.case["error"]
            assert (caught.value.code, caught.value.field) == (expected["code"], expected["path"])
            assert caught.value.remedy
    else:
        report = run(vector.operation, text)
        covers(vector.case["report"], json.loads(report.to_json()))
        assert run_by_name(vector.operation, text) == report.to_json()


def run(name: str, text: str) -> Any:
    """The input from JSON, then the operation by keywords."""
    return operation(name)(**keywords(input_class(name).from_json(text)))


def run_by_name(name: str, text: str) -> str:
    return arrears.call(name, text)
