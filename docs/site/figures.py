"""Figures and tables that pages ask for by ``<!-- figure: NAME -->``, drawn from what was recorded.

Inline SVG in the colours of the page, with what it shows in words for whoever does not see it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

import repository

from flask_conformance.catalogue.load import entries
from flask_conformance.model.requirement import Level
from flask_conformance.records.history import Column, History
from flask_conformance.records.states import State

IN_FORCE = {State.MET, State.PARTLY, State.KNOWN, State.FAILS}
SHADES = {Level.MUST: 1.0, Level.SHOULD: 0.65, Level.MAY: 0.35}

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 760, 300, 40, 34, 24

_PLACE = re.compile(r"^<!-- figure: ([a-z]+) -->$", re.M)
_SHARE = re.compile(r"^\| *([\w-]+) *\| *(\d+) of (\d+) *\|$", re.M)


def drawn(markdown: str) -> str:
    """The page with its figures in the place of what asks for them."""
    return _PLACE.sub(lambda match: FIGURES[match[1]](markdown[match.end() :]), markdown)


def history(_: str) -> str:
    """How many requirements each release is held to, by level."""
    columns = History.read().columns
    counts = [_in_force(column) for column in columns]
    most = max(sum(count.values()) for count in counts)
    step = (WIDTH - LEFT) / len(columns)
    scale = (HEIGHT - TOP - BOTTOM) / most
    parts = []
    for number, (column, count) in enumerate(zip(columns, counts, strict=True)):
        top = HEIGHT - BOTTOM
        x = LEFT + number * step
        for level, shade in SHADES.items():
            top -= (height := count[level] * scale)
            parts.append(
                f'<rect x="{x:.1f}" y="{top:.1f}" width="{step - 1.5:.1f}" height="{height:.1f}" '
                f'fill="var(--met)" opacity="{shade}"><title>{column.name}: {count[level]} '
                f"{level.value}</title></rect>"
            )
        parts.extend(_marks(columns, number, x, step, top, sum(count.values())))
    first, last = sum(counts[0].values()), sum(counts[-1].values())
    label = (
        f"Requirements in force: {first} in Flask {columns[0].name}, "
        f"{last} in Flask {columns[-1].name}"
    )
    legend = "; ".join(f"{level.value} {counts[-1][level]}" for level in SHADES)
    return _figure(parts, HEIGHT, label, f"{label} ({legend}). A bar is a release, MUST lowest.")


def _in_force(column: Column) -> dict[Level, int]:
    counts = dict.fromkeys(Level, 0)
    for entry in entries():
        if column.requirement(entry.requirement) in IN_FORCE:
            counts[entry.requirement.level] += 1
    return counts


def _marks(
    columns: tuple[Column, ...], number: int, x: float, step: float, top: float, total: int
) -> Iterator[str]:
    """The name of the first release of a line that has room, and the figures at both ends."""
    name = columns[number].name
    if name in ("0.1", "0.5", "0.9", "0.12", "1.0", "1.1.0", "2.0.0", "2.2.0", "2.3.0", "3.1.0"):
        yield _text(x, HEIGHT - BOTTOM + 16, name)
    if number in (0, len(columns) - 1):
        yield _text(x + step / 2, top - 6, str(total), anchor="middle" if not number else "end")


def shares(below: str) -> str:
    """The next table of the page whose rows say ``n of m``, as bars."""
    rows = [(name, int(part), int(whole)) for name, part, whole in _SHARE.findall(below)]
    line, most = 20, max(whole for _, _, whole in rows)
    scale = (WIDTH - 240) / most
    parts = []
    for number, (name, part, whole) in enumerate(rows):
        y = number * line
        parts += [
            _text(150, y + 14, name, anchor="end"),
            f'<rect x="160" y="{y + 3}" width="{whole * scale:.1f}" height="{line - 6}" '
            'fill="var(--known)"/>',
            f'<rect x="160" y="{y + 3}" width="{part * scale:.1f}" height="{line - 6}" '
            'fill="var(--met)"/>',
            _text(168 + whole * scale, y + 14, f"{part} of {whole}"),
        ]
    label = "The figures of the table below, as bars: what was noticed, and in orange what was not"
    return _figure(parts, len(rows) * line, label, f"{label}.")


def frameworks(_: str) -> str:
    """What was seen of each published framework, level by level."""
    lines = [
        "| framework | with | verdict | MUST met | SHOULD met | MAY met |",
        "|---|---|---|---|---|---|",
    ]
    for path in sorted((repository.ROOT / "results" / "frameworks").glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        for way, words in (("alone", "nothing said"), ("adapted", "its `conformance.toml`")):
            if (result := record[way]) is None:
                continue
            cells = [result["levels"][level.value].replace("/", " of ") for level in SHADES]
            lines.append(
                f"| {record['framework']} {record['version']} | {words} | {result['verdict']} | "
                f"{' | '.join(cells)} |"
            )
    return "\n".join(lines)


def _text(x: float, y: float, words: str, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="11" '
        f'fill="var(--soft)">{words}</text>'
    )


def _figure(parts: list[str], height: float, label: str, caption: str) -> str:
    drawing = "".join(parts)
    return (
        f'<figure><svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">{drawing}'
        f"</svg><figcaption>{caption}</figcaption></figure>"
    )


FIGURES: dict[str, Callable[[str], str]] = {
    "history": history,
    "shares": shares,
    "frameworks": frameworks,
}
