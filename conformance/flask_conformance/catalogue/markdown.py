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
    for part, members in parts():
        shown.append(f"# {part}")
        shown.extend(_chapter(chapter) for chapter in members)
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
    for part, members in parts():
        rows.append(f"| **{part}** | | | | |")
        for chapter in members:
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
            first, *others = [_paragraph(entry.requirement) for entry in file.entries]
            shown.extend([f"### {_heading(file)}\n{first}", *others])
    return "\n\n".join(shown)


def _paragraph(requirement: Requirement) -> str:
    link = f"[{requirement.id}](chapters/{requirement.chapter}.md#{requirement.id})"
    head = f"{_anchors(requirement.id)}**{link}** {requirement.level.value}."
    return f"{head} {requirement.text}{_interval(requirement)}{_advisories(requirement)}"


def _heading(file: File) -> str:
    return file.heading.removesuffix(".")


def _interval(requirement: Requirement) -> str:
    return f" *Holds in {requirement.applies}.*" if requirement.applies else ""


def _advisories(requirement: Requirement) -> str:
    numbers = ", ".join(f"[{number}]({address(number)})" for number in requirement.advisories)
    return f" *Advisory: {numbers}.*" if numbers else ""


def address(number: str) -> str:
    """Where an advisory is published."""
    if number.startswith("CVE-"):
        return f"https://www.cve.org/CVERecord?id={number}"
    return f"https://github.com/advisories/{number}"


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
    requirement = entry.requirement
    yield _anchors(requirement.id)
    yield ""
    yield f"### {requirement.id}"
    yield ""
    yield (
        f"**{requirement.level.value}.** {requirement.text}{_interval(requirement)}"
        f"{_advisories(requirement)}"
    )
    yield ""
    yield from (f"- {_clause(clause)}" for clause in requirement.clauses)
    yield ""
    yield from _notes(requirement)


def _clause(clause: Clause) -> str:
    kind = "recorded: " if clause.is_fact else ""
    return f"{kind}{clause.title}" + (f" ({clause.applies})" if clause.applies else "")


def _notes(requirement: Requirement) -> Iterator[str]:
    for word in NOTES:
        if word in requirement.notes:
            yield f"*{word}:* {requirement.notes[word]}  "
    if requirement.depends:
        links = ", ".join(f"[{id}]({id.partition('/')[0]}.md#{id})" for id in requirement.depends)
        yield f"*Depends on:* {links}  "
    if requirement.needs:
        yield f"*Needs:* {', '.join(requirement.needs)}  "
    yield f"*In the spec since:* {requirement.since}"
