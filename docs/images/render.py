"""Draws what a program prints on a terminal, colours and all, as a picture.

    CLICOLOR_FORCE=1 target/release/examples/recover | .venv/bin/python docs/images/render.py docs/images/demo.png
"""

import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

COLOURS = ["#3b4252", "#d9626e", "#7fb069", "#d6a851", "#6c9fd8", "#b48ead", "#5fb3b3", "#d8dee9"]
STYLE = """
body { margin: 0; background: #1e2430; }
pre { margin: 0; padding: 24px 28px; color: #d8dee9; font: 15px/1.36 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace; }
"""
COMMAND = "$ make demo\n"
WIDTH, HEIGHT = 9.05, 20.4


def styled(text: str, codes: set[int]) -> str:
    rules = ["font-weight: bold"] if 1 in codes else []
    rules += ["opacity: 0.62"] if 2 in codes else []
    rules += [f"color: {COLOURS[code % 10]}" for code in codes if code // 10 in (3, 9) and code % 10 < 8]
    text = html.escape(text)
    return f'<span style="{"; ".join(rules)}">{text}</span>' if rules and text else text


def page(ansi: str) -> str:
    codes: set[int] = set()
    parts = []
    for text, escape in re.findall(r"([^\x1b]*)(?:\x1b\[([\d;]*)m)?", ansi):
        parts.append(styled(text, codes))
        for code in map(int, filter(None, escape.split(";"))):
            codes = codes | {code} if code else set()
    return f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style><pre>{"".join(parts)}</pre>'


def without_reasons(ansi: str) -> str:
    """Leaves out the reasons below each account and the cases of single debtors, which fill screens of their own."""
    kept: list[str] = []
    for block in ansi.split("\n\n"):
        plain = re.sub(r"\x1b\[[\d;]*m", "", block)
        if plain.lstrip().startswith("Claim sheet"):
            break
        if not re.match(r"\s+Debtor\s+Outstanding\s+Tier", plain):
            kept.append(block)
    return "\n\n".join(kept)


def main() -> None:
    ansi = COMMAND + without_reasons(sys.stdin.read())
    lines = re.sub(r"\x1b\[[\d;]*m", "", ansi).rstrip().split("\n")
    size = f"{int(max(map(len, lines)) * WIDTH) + 56},{int(len(lines) * HEIGHT) + 48}"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(page(ansi), "utf-8")
        target = Path(sys.argv[1]).resolve()
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}/profile"]
        subprocess.run(
            ["chromium", *flags, f"--window-size={size}", f"--screenshot={target}", source.as_uri()],
            check=True,
            capture_output=True,
        )


if __name__ == "__main__":
    main()
