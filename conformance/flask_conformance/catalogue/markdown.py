"""The spec as documents: ``SPEC.md``, to be read through, and a page for each chapter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import flask_spec
from flask_conformance.catalogue.load import Chapter, Entry, File, chapters, parts, spec_folder
from flask_conformance.model.moved import register
from flask_conformance.model.requirement import Clause, Level, Requirement

NOTES = ("Why", "See", "Source")
"""The docstring notes that belong in the documents; the others serve failure messages."""


def documents() -> dict[str, str]:
    """Every generated page, by its path below the folder ``spec``."""
    pages = {f"chapters/{chapter.name}.md": page(chapter) for chapter in chapters()}
    return {"SPEC.md": document(), **pages}


def write(folder: Path) -> list[Path]:
    """Write all pages into a folder, and remove those of chapters that are no more."""
    written = []
    for name, text in documents().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append(path)
    for path in set((folder / "chapters").glob("*.md")) - set(written):
        path.unlink()
    return written


def document() -> str:
    """The specification to be read from top to bottom: each requirement in a paragraph."""
    introduction = (spec_folder() / "introduction.md").read_text(encoding="utf-8").strip()
    shown = [introduction, f"This is version {flask_spec.VERSION} of the spec.", _contents()]
    for part, found in parts():
        shown.append(f"# {part}")
        shown.extend(_chapter(chapter) for chapter in found)
    shown.append("\n".join(_retired()))
    return "\n\n".join(shown) + "\n"


def counted(levels: Counter[Level]) -> str:
    """Counts by level in words: ``MUST 3 · SHOULD 1``."""
    return " · ".join(f"{level.value} {levels[level]}" for level in Level if levels[level])


def _contents() -> str:
    heads = [level.value for level in Level]
    rows = [
        "## Contents",
        "",
        f"| chapter | about | {' | '.join(heads)} |",
        "|---|---|--:|--:|--:|",
    ]
    total: Counter[Level] = Counter()
    for part, found in parts():
        rows.append(f"| **{part}** | | | | |")
        for chapter in found:
            levels = chapter.levels()
            total += levels
            about = " ".join(chapter.about.split())
            rows.append(
                f"| [{chapter.name}](#chapter-{chapter.name}) | {about} | {_cells(levels)} |"
            )
    rows.append(f"| **all** | | {_cells(total)} |")
    return "\n".join(rows)


def _cells(levels: Counter[Level]) -> str:
    return " | ".join(str(levels[level]) for level in Level)


def _chapter(chapter: Chapter) -> str:
    head = (
        f'<a id="chapter-{chapter.name}"></a>\n## {chapter.name}\n\n{chapter.about} '
        f"[Clauses, sources and notes](chapters/{chapter.name}.md)."
    )
    shown = [head]
    for file in chapter.files:
        if file.entries:
            shown.append(f"### {_heading(file)}")
            shown.extend(_paragraph(entry.requirement) for entry in file.entries)
    return "\n\n".join(shown)


def _paragraph(found: Requirement) -> str:
    link = f"[{found.id}](chapters/{found.chapter}.md#{found.id})"
    return f"{_anchors(found.id)}**{link}** {found.level.value}. {found.text}{_interval(found)}"


def _heading(file: File) -> str:
    return file.heading.removesuffix(".")


def _interval(found: Requirement) -> str:
    return f" *Holds in {found.applies}.*" if found.applies else ""


def _anchors(id: str) -> str:
    """The anchor of a requirement, after those of the ids that it had before."""
    before = [old for old, new in register().moved.items() if new == id]
    return "".join(f'<a id="{name}"></a>' for name in (*before, id))


def _retired() -> Iterator[str]:
    yield from ("## Ids that are no more", "")
    yield f"{len(register().moved)} ids moved; the requirement's new place has their anchors too. "
    yield from ("These are retired:", "", "| id | what it said |", "|---|---|")
    for id, reason in register().retired.items():
        yield f'| <a id="{id}"></a>{id} | {reason} |'


def page(chapter: Chapter) -> str:
    """A chapter with everything that is to be looked up in it."""
    shown = [
        "\n".join(
            [
                f"# {chapter.name}",
                "",
                chapter.about,
                "",
                f"{counted(chapter.levels())}. "
                f"[The chapter without clauses](../SPEC.md#chapter-{chapter.name}).",
            ]
        )
    ]
    for file in chapter.files:
        if file.entries:
            path = file.entries[0].path
            shown.append(f"## {_heading(file)}\n\n[`{path}`](../flask_spec/{path})")
            shown.extend("\n".join(_requirement(entry)).rstrip() for entry in file.entries)
    return "\n\n".join(shown) + "\n"


def _requirement(entry: Entry) -> Iterator[str]:
    found = entry.requirement
    yield f"{_anchors(found.id)}"
    yield ""
    yield f"### {found.id}"
    yield ""
    yield f"**{found.level.value}.** {found.text}{_interval(found)}"
    yield ""
    yield from (f"- {_clause(clause)}" for clause in found.clauses)
    yield ""
    yield from _notes(found)


def _clause(clause: Clause) -> str:
    kind = "recorded: " if clause.is_fact else ""
    return f"{kind}{clause.title}" + (f" ({clause.applies})" if clause.applies else "")


def _notes(found: Requirement) -> Iterator[str]:
    for word in NOTES:
        if word in found.notes:
            yield f"*{word}:* {found.notes[word]}  "
    if found.depends:
        links = ", ".join(f"[{id}]({id.partition('/')[0]}.md#{id})" for id in found.depends)
        yield f"*Depends on:* {links}  "
    if found.needs:
        yield f"*Needs:* {', '.join(found.needs)}  "
    yield f"*In the spec since:* {found.since}"
