"""``python tests/both_sides.py`` writes docs/both-sides.md: for each chapter, how much wrong it
notices and how much right it accepts.

The figures are those of the files below tests/faulty and tests/correct, whose tests see to it that
each faulty implementation is caught by the requirement that it names, and that of each correct
variant exactly the requirements fail that it names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from variants import CORRECT, FAULTY, declared, selected

import flask_spec
from flask_conformance.catalogue.load import entries
from flask_conformance.model.requirement import Level

PAGE = Path(__file__).parents[1] / "docs" / "both-sides.md"

HEAD = """\
# Wrong noticed, right accepted

A suite that fails everything notices all that is wrong, and one that fails nothing accepts all that
is right: only both figures together say something. This page is written by
`python tests/both_sides.py`.

- **Wrong noticed**: faulty implementations ([tests/faulty](../tests/faulty)) that a requirement of
  the chapter catches, of all that break one. (Changes of real Flask: [mutants.md](mutants.md).)
- **Right accepted**: correct variants ([tests/correct](../tests/correct)) that meet every MUST and
  SHOULD of the chapter that is run on them, of all that it is run on. The others really change
  something, as their files say. ([strictness.md](strictness.md) tells the whole story.)

| chapter | requirements | of these MUST or SHOULD | wrong noticed | right accepted |
|---|---|---|---|---|
"""

TAIL = """
## Real changes

What does not hold of a variant, in its file's words.

| variant | requirement | what changes |
|---|---|---|
"""


def page() -> str:
    """The page, from the files and the spec."""
    required = [entry.requirement for entry in entries()]
    asked = {one.id for one in required if one.level in (Level.MUST, Level.SHOULD)}
    broken = [str(declared(file, "BREAKS")) for file in FAULTY]
    tried = {file: set(selected(declared(file, "CHAPTERS", ()), asked)) for file in CORRECT}
    rows = [
        _row(
            chapter,
            ids := {one.id for one in required if one.id.startswith(f"{chapter}/")},
            len(ids & asked),
            f"{sum(id in ids for id in broken)} of {sum(id in ids for id in broken)}",
            _accepted([file for file in CORRECT if tried[file] & ids], ids),
        )
        for chapter in flask_spec.CHAPTERS
    ]
    whole = {one.id for one in required}
    everywhere = f"{len(broken)} of {len(broken)}"
    rows.append(_row("**all**", whole, len(asked), everywhere, _accepted(CORRECT, whole)))
    return HEAD + "".join(rows) + TAIL + "".join(_changes())


def _accepted(files: Iterable[Path], ids: set[str]) -> str:
    differ = [bool(ids & set(declared(file, "DIFFERS", {}))) for file in files]
    return f"{differ.count(False)} of {len(differ)}"


def _row(chapter: str, ids: set[str], asked: int, noticed: str, accepted: str) -> str:
    return f"| {chapter} | {len(ids)} | {asked} | {noticed} | {accepted} |\n"


def _changes() -> Iterator[str]:
    for file in CORRECT:
        for id, reason in sorted(declared(file, "DIFFERS", {}).items()):
            yield f"| {file.stem} | `{id}` | {reason} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
