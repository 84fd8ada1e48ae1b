"""``spec/SPEC.md``: the spec as one document, generated from its classes."""

from __future__ import annotations

from collections.abc import Iterator

from flask_conformance.catalogue.load import Chapter, Entry, chapters, spec_folder
from flask_conformance.model.requirement import Clause

NOTES = {"Why": "Why", "See": "See", "Source": "Source"}
"""The docstring notes that belong in the document; the others serve failure messages."""


def document() -> str:
    """The whole specification in Markdown, with an anchor for each requirement id."""
    introduction = (spec_folder() / "introduction.md").read_text(encoding="utf-8").strip()
    parts = [introduction, _contents(), *(_chapter(chapter) for chapter in chapters())]
    return "\n\n".join(parts) + "\n"


def _contents() -> str:
    rows = ["## Contents", "", "| chapter | about | requirements | clauses |", "|---|---|--:|--:|"]
    for chapter in chapters():
        clauses = sum(len(entry.requirement.clauses) for entry in chapter.entries)
        about = " ".join(chapter.about.split())
        rows.append(
            f"| [{chapter.name}](#chapter-{chapter.name}) | {about} "
            f"| {len(chapter.entries)} | {clauses} |"
        )
    return "\n".join(rows)


def _chapter(chapter: Chapter) -> str:
    head = f'<a id="chapter-{chapter.name}"></a>\n\n## {chapter.name}\n\n{chapter.about}'
    return "\n\n".join([head, *map(_requirement, chapter.entries)])


def _requirement(entry: Entry) -> str:
    found = entry.requirement
    interval = f" Holds in {found.applies}." if found.applies else ""
    lines = [
        f'<a id="{found.id}"></a>',
        "",
        f"### [{found.id}](#{found.id})",
        "",
        f"**{found.level.value}.** {found.text}{interval}",
        "",
        *(f"- {_clause(clause)}" for clause in found.clauses),
        "",
        *_notes(entry),
    ]
    return "\n".join(lines).rstrip()


def _clause(clause: Clause) -> str:
    kind = "recorded: " if clause.is_fact else ""
    return f"{kind}{clause.title}" + (f" ({clause.applies})" if clause.applies else "")


def _notes(entry: Entry) -> Iterator[str]:
    found = entry.requirement
    for word, label in NOTES.items():
        if word in found.notes:
            yield f"*{label}:* {found.notes[word]}  "
    if found.depends:
        links = ", ".join(f"[{id}](#{id})" for id in found.depends)
        yield f"*Depends on:* {links}  "
    yield f"*Clauses:* [`{entry.path}`](flask_spec/{entry.path}#L{entry.line})"
