"""``python tests/reported_bugs.py`` writes docs/reported-bugs.md: bugs that people reported, and
which requirement notices each.

The files below tests/reported say what was reported and which requirements a reader would look at;
tests/reported/test_reported.py runs them. What noticed each before any clause was written for it is
recorded in tests/reported/at_first.json.
"""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from variants import REPORTED, declared

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "reported-bugs.md"
AT_FIRST: dict[str, list[str]] = json.loads((HERE / "reported" / "at_first.json").read_text())
"""By the name of the file, the requirements that noticed it when it was written."""

TRACKER = {"GHSA": "https://github.com/advisories/{}", "": "https://github.com/{}/issues/{}"}

HEAD = """\
# Bugs that people reported

Mutants of one place tell how sharp a suite is on paper; these are mistakes that were made. Each
file in [tests/reported](../tests/reported) brings one back, as a small change of Flask 3.1.3 or
Werkzeug 3.1.9, and names the requirements that a reader would look at, chosen before it was run; or
those that were written for its kind when nothing had noticed it.
This page is written by `python tests/reported_bugs.py`.

At first, when no clause had been written for them, so many were noticed; `near` are those that a
requirement noticed which was expected to:

| round | drawn from | reports | at first | near |
|---|---|---|---|---|
{rounds}
The first was asked of spec 1.2 at its beginning, all chapters but `isolation`. The second came
after the clauses for the first, and was asked of the requirements expected, and where these noticed
nothing of their whole chapters, but of no other: what is said of it is the least. So were the
third, after the clauses for the second, and the fourth, which was drawn in four parts, each after
the clauses for the one before. The fifth to the eighth, each after the clauses for all before it,
were asked of every chapter but `isolation`; the last two first of the requirements expected, and of
the rest where these noticed nothing. While the seventh was drawn, others wrote clauses from
documentation alone, without having seen it: with these, and before any for what it had shown, it
was 74 of 81. The eighth left out what a file brings back already, and took 94 searches. Now it is
**{now} of {all}**.

| kind | reports | at first | now |
|---|---|---|---|
"""

MIDDLE = """
`—` in the last column: nothing noticed it.

| report | kind | wrong behaviour | noticed at first / now by |
|---|---|---|---|
"""

TAIL = """
## Not noticed

| report | why |
|---|---|
"""


SOURCES = {
    1: "the trackers and advisories",
    2: "the change logs of Flask and Werkzeug",
    3: "the change logs since Flask 2.3 and Werkzeug 2.2, and trackers of others",
    4: "the trackers once more, those of frameworks like Flask first",
    5: "trackers of many frameworks, clients, extensions and middleware",
    6: "what a search of all trackers gave for subjects, each report that fits",
    7: "searches decided on before, half for Flask and Werkzeug, each report that fits as it came",
    8: "searches decided on before, each report that fits as it came and shows another mistake",
}


def page() -> str:
    """The page, from the files and the record."""
    kinds = Counter(declared(file, "KIND") for file in REPORTED)
    first = Counter(declared(file, "KIND") for file in REPORTED if AT_FIRST[file.stem])
    now = Counter(declared(file, "KIND") for file in REPORTED if not declared(file, "UNNOTICED"))
    rounds = "".join(_round(number) for number in SOURCES)
    head = HEAD.format(rounds=rounds, all=len(REPORTED), now=now.total())
    rows = [f"| {kind} | {kinds[kind]} | {first[kind]} | {now[kind]} |\n" for kind in sorted(kinds)]
    return head + "".join(rows) + MIDDLE + "".join(_reports()) + TAIL + "".join(_unnoticed())


def _round(number: int) -> str:
    """How many reports of one round were noticed at first, and how many where it was expected."""
    files = [file for file in REPORTED if declared(file, "ROUND", 1) == number]
    first = sum(bool(AT_FIRST[file.stem]) for file in files)
    near = sum(bool({*AT_FIRST[file.stem]} & {*declared(file, "EXPECTED")}) for file in files)
    rate = first / len(files)
    return f"| {number} | {SOURCES[number]} | {len(files)} | {first} ({rate:.0%}) | {near} |\n"


def _reports() -> Iterator[str]:
    for file in sorted(REPORTED, key=lambda file: (declared(file, "KIND"), file.stem)):
        report, wrong = _said(file)
        first = _ids(AT_FIRST[file.stem])
        now = "—" if declared(file, "UNNOTICED") else _ids(declared(file, "EXPECTED"))
        noticed = first if AT_FIRST[file.stem] else f"— / {now}"
        yield f"| {report} | {declared(file, 'KIND')} | {wrong} | {noticed} |\n"


def _unnoticed() -> Iterator[str]:
    for file in REPORTED:
        if reason := declared(file, "UNNOTICED"):
            yield f"| {_said(file)[0]} | {reason} |\n"


def _said(file: Path) -> tuple[str, str]:
    """The report, linked, and the wrong behaviour in one line."""
    text = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    first, _, rest = text.partition("\n")
    report = first.removeprefix("Report: ")
    project, _, number = report.partition("#")
    link = TRACKER["" if number else "GHSA"].format(project, number)
    return f"[{report}]({link})", " ".join(rest.split())


def _ids(ids: list[str]) -> str:
    return ", ".join(f"`{id}`" for id in ids) or "—"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
