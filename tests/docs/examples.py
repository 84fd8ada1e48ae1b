"""What the pages show of a terminal, and the files that stand before it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]

_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.M | re.S)


@dataclass
class Shown:
    """A command and what it prints; ``...`` in a line or for lines stands for anything."""

    command: str
    output: str = ""

    def fits(self, printed: str) -> bool:
        lines = [re.escape(line).replace(re.escape("..."), ".*") for line in _lines(self.output)]
        pattern = "".join(r"(?:.*\n)*?" if line == ".*" else f"{line}\n" for line in lines)
        return re.fullmatch(pattern, "".join(f"{line}\n" for line in _lines(printed))) is not None


@dataclass
class Page:
    """One page's files, and its commands in order."""

    path: Path
    files: dict[str, str] = field(default_factory=dict)
    shown: list[Shown] = field(default_factory=list)

    @classmethod
    def of(cls, path: Path) -> Page:
        page = cls(path)
        for kind, title, text in _BLOCK.findall(path.read_text(encoding="utf-8")):
            if title:
                page.files[title] = text
            elif kind == "console":
                page.shown.extend(_commands(text))
        return page


def _commands(block: str) -> list[Shown]:
    commands: list[Shown] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            commands.append(Shown(line.removeprefix("$ ")))
        else:
            commands[-1].output += f"{line}\n"
    return commands


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip("\n").splitlines()]
