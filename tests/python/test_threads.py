"""Other threads run while the core computes."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import arrears
import pytest


@pytest.fixture
def never_switch() -> Iterator[None]:
    """Only a thread that gives the interpreter's lock up lets another one run."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    yield
    sys.setswitchinterval(interval)


def test_an_operation_lets_other_threads_run(never_switch: None) -> None:
    weights = [*range(1, 2001)]
    turns = 0
    stop = threading.Event()

    def count() -> None:
        nonlocal turns
        while not stop.is_set():
            turns += 1
            time.sleep(0.0001)

    other = threading.Thread(target=count)
    other.start()
    before = turns
    for _ in range(50):
        arrears.split_amount(amount=100, currency="CNY", weights=weights)
    after = turns
    stop.set()
    other.join()
    assert after > before


def test_many_threads_give_the_same_answer() -> None:
    weights = [*range(1, 500)]
    expected = arrears.split_amount(amount=100, currency="CNY", weights=weights)
    wrong = []

    def work() -> None:
        for _ in range(20):
            if arrears.split_amount(amount=100, currency="CNY", weights=weights) != expected:
                wrong.append(1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
