"""Runs the Python examples of the README and of the guide."""

import re
from pathlib import Path

import pytest
from helpers import need_java

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCKS = [
    pytest.param(block, id=f"{page.relative_to(ROOT)}:{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"^```python\n(.*?)^```$", page.read_text("utf-8"), re.M | re.S), 1)
]


@pytest.mark.parametrize("block", BLOCKS)
def test_example_runs(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if "pyspark" in block:
        need_java()
    monkeypatch.chdir(tmp_path)  # examples may write files
    exec(compile(block, "example", "exec"), {"__name__": "example"})


def test_the_readme_has_an_example() -> None:
    assert any(block.id and block.id.startswith("README.md") for block in BLOCKS)
