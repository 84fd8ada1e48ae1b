"""A whole source, read twice: first for what its own names are, then for what it uses."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from flask_conformance.records.names.lookup import Names
from flask_conformance.upgrade.reader import Reader
from flask_conformance.upgrade.source_files import read_sources
from flask_conformance.upgrade.things import Project
from flask_conformance.upgrade.uses import Place, Unread, Use, Verb


@dataclass(frozen=True)
class Scan:
    """What was seen in a source."""

    uses: tuple[Use, ...]
    unread: tuple[Unread, ...]
    files: int


def scan(path: Path, names: Names) -> Scan:
    """Read what stands at *path*; raises ``UnreadableSourceError``."""
    sources = read_sources(path)
    project = Project()
    uses: list[Use] = []
    unread = list(sources.unread)
    for is_last in (False, True):
        for file in sources.modules:
            reader = Reader(file, project, names)
            try:
                reader.read()
            except RecursionError:
                reader.cannot_read(file.tree, "is nested too deeply")
            if is_last:
                uses += reader.uses
                unread += reader.unread
    for environment in sources.environment:
        uses += _variables(environment)
    return Scan(tuple(uses), tuple(dict.fromkeys(unread)), len(sources.modules))


def _variables(path: Path) -> list[Use]:
    """The variables that a file sets for Flask's command line."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    uses = []
    for number, line in enumerate(lines, 1):
        name, equals, _ = line.strip().removeprefix("export ").partition("=")
        if equals and name.strip().isidentifier():
            uses.append(Use(Verb.ENVIRON, name.strip(), Place(str(path), number), True))
    return uses
