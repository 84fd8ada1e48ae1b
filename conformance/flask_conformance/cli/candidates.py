"""The frameworks that may lie in a folder, and what a first look sees of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from flask_conformance.catalogue import load
from flask_conformance.model.protocol import FirstLook
from flask_conformance.supervisor import Settings, SubjectError, conduct

MOST = 4
"""How many are looked over: each is imported in a process of its own."""

LARGEST = 1_000_000
"""Bytes of a file that is read."""

_HINT = re.compile(r"^class Flask\b|def (route|add_url_rule)\b|^class \w+\(.*\bFlask\b", re.M)
"""What the source of a framework has, and few others; no file is imported to find that out."""

_RENAMED = re.compile(r"(?:run (?P<place>\S+) )?--name (?P<flasks>\w+)=(?P<own>\w+)")

APART = ("conftest", "setup", "noxfile", "tasks", "conf", "manage", "wsgi")
FOLDERS = ("", "src", "lib")


@dataclass(frozen=True)
class Candidate:
    """A target and what it offers."""

    target: str
    first_look: FirstLook
    edition: str
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def rank(self) -> tuple[bool, bool, int]:
        """The higher, the likelier it is the framework."""
        return (
            bool(self.first_look.answer),
            bool(self.first_look.application),
            len(self.first_look.own),
        )


def candidates(folder: Path) -> Iterator[str]:
    """Targets whose source looks like a framework's: packages first, then files."""
    return islice(dict.fromkeys((*_packages(folder), *_files(folder))), MOST)


def _packages(folder: Path) -> Iterator[str]:
    for root in FOLDERS:
        for init in sorted((folder / root).glob("*/__init__.py")):
            name = init.parent.name
            if not name.startswith(("test", "_", ".")) and any(
                map(_looks_like_one, sorted(init.parent.rglob("*.py")))
            ):
                yield name


def _files(folder: Path) -> Iterator[str]:
    for root in FOLDERS:
        for file in sorted((folder / root).glob("*.py")):
            is_apart = file.stem in APART or file.stem.startswith(("test", "_"))
            if not is_apart and _looks_like_one(file):
                yield f"./{file.relative_to(folder).as_posix()}"


def _looks_like_one(file: Path) -> bool:
    try:
        if file.stat().st_size > LARGEST:
            return False
        return bool(_HINT.search(file.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return False


def looked_at(target: str, extensions: Sequence[str] = ()) -> Candidate:
    """Look the target over; where its own name for ``Flask`` is seen, by that name.

    Raises :class:`SubjectError`.
    """
    candidate = _look(target, {}, extensions)
    meant = _RENAMED.search(candidate.first_look.advice)
    if meant is None:
        return candidate
    return _look(meant["place"] or target, {meant["flasks"]: meant["own"]}, extensions)


def _look(target: str, names: Mapping[str, str], extensions: Sequence[str]) -> Candidate:
    renamed = tuple(f"{flasks}={own}" for flasks, own in names.items())
    # The look comes before any clause, of which one file's are the fewest that can be asked.
    first = load.ids()[:1]
    run = conduct(
        Settings(target=target, name=renamed, extensions=extensions, select=first, jobs=1)
    )
    if run.first_look is None:
        raise SubjectError(f"target {target!r} was not looked over")
    return Candidate(target, run.first_look, str(run.edition.flask), names)
