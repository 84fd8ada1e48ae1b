"""What concerns a source: as text, as JSON, and as Markdown for a pull request."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from flask_conformance import codec
from flask_conformance.upgrade.concerns import Entry
from flask_conformance.upgrade.knowledge import Effect
from flask_conformance.upgrade.uses import Place, Unread

WIDTH = 96

HEADINGS = {
    Effect.START: "does not import or start",
    Effect.UNSAFE: "silently different: sessions, authorization, redirects, escaping",
    Effect.REQUEST: "raises when it runs",
    Effect.IGNORED: "silently ignored",
    Effect.DEFAULT: "another default or status code",
    Effect.DEPRECATED: "deprecated",
    Effect.NEW: "new",
}


@dataclass(frozen=True)
class Upgrade:
    """The report on one source."""

    before: str
    after: str
    path: str
    files: int
    entries: tuple[Entry, ...]
    unread: tuple[Unread, ...]


def as_json(upgrade: Upgrade) -> str:
    """The report's fields; a default is left out."""
    return codec.to_json(upgrade)


def as_text(upgrade: Upgrade) -> Iterator[str]:
    """Lines for a terminal."""
    for effect, members in groupby(upgrade.entries, key=lambda entry: entry.effect):
        yield from (HEADINGS[effect], "")
        for entry in members:
            yield from _filled(entry.says, "  ")
            yield from _filled(_places(entry.places), "      at       ", "               ")
            for word, text in _details(entry):
                yield from _filled(text, f"      {word:<9}", " " * 15)
            yield ""
    if upgrade.unread:
        yield "could not be read"
        yield from (f"  {unread.place}  {unread.what}" for unread in upgrade.unread)
        yield ""
    yield _sum(upgrade)


def as_markdown(upgrade: Upgrade) -> str:
    """A list by effect."""
    lines = [f"### Flask {upgrade.before} → {upgrade.after}: `{upgrade.path}`"]
    for effect, members in groupby(upgrade.entries, key=lambda entry: entry.effect):
        lines += ["", f"**{HEADINGS[effect].capitalize()}**", ""]
        for entry in members:
            places = ", ".join(f"`{place}`" for place in entry.places)
            lines.append(f"- {entry.says} ({places})")
            lines += [f"  - {word}: {text}" for word, text in _details(entry)]
    if upgrade.unread:
        lines += ["", "**Could not be read**", ""]
        lines += [f"- `{unread.place}` `{unread.what}`" for unread in upgrade.unread]
    return "\n".join([*lines, "", _sum(upgrade), ""])


def _details(entry: Entry) -> Iterator[tuple[str, str]]:
    if entry.id not in entry.names or len(entry.names) > 1:
        yield "uses", ", ".join(entry.names)
    if entry.instead:
        yield "instead", entry.instead
    if entry.trap:
        yield "beware", entry.trap
    if entry.requirement:
        yield "measured", entry.requirement
    if entry.where:
        yield "there in", entry.where
    if entry.source:
        yield "since", entry.source


def _places(places: Sequence[Place]) -> str:
    """Each file once, with its lines."""
    files: dict[str, list[str]] = {}
    for place in places:
        files.setdefault(place.file, []).append(str(place.line))
    return "  ".join(f"{file}:{','.join(lines)}" for file, lines in files.items())


def _sum(upgrade: Upgrade) -> str:
    number, files = len(upgrade.entries), upgrade.files
    changes = f"{number} change{'s' * (number != 1)}" if number else "nothing that is known"
    concern = "concern" if number > 1 else "concerns"
    return (
        f"Flask {upgrade.before} -> {upgrade.after}: {changes} {concern} "
        f"{files} file{'s' * (files != 1)} of {upgrade.path}"
    )


def _filled(text: str, first: str, then: str | None = None) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first if then is None else then,
        break_long_words=False,
        break_on_hyphens=False,
    )
