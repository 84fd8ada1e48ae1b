"""Import the spec and list what it requires: by parts, chapters and files, in reading order."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import flask_spec
from flask_conformance.model.requirement import Level, Requirement, SpecError

_ID = re.compile(r'^@requirement\(\s*"([^"]+)"', re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """A requirement and where it is written."""

    requirement: Requirement
    cls: type
    module: str
    line: int

    @property
    def path(self) -> str:
        """The file below the spec's package, such as ``routing/precedence_of_rules.py``."""
        return "/".join(self.module.split(".")[1:]) + ".py"


@dataclass(frozen=True)
class File:
    """A file of a chapter: what it is about, and its requirements as they stand in it."""

    name: str
    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Chapter:
    """A folder of the spec: its name, what it is about, and its files in reading order."""

    name: str
    about: str
    files: tuple[File, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for file in self.files for entry in file.entries)

    def levels(self) -> Counter[Level]:
        """How many requirements there are of each level."""
        return Counter(entry.requirement.level for entry in self.entries)


@cache
def chapters() -> tuple[Chapter, ...]:
    """Every chapter in the spec's order; raises :class:`SpecError` for an id that stands twice."""
    loaded = tuple(_chapter(name) for name in flask_spec.CHAPTERS if _exists(name))
    by_id: dict[str, Entry] = {}
    for entry in (entry for chapter in loaded for entry in chapter.entries):
        twin = by_id.setdefault(entry.requirement.id, entry)
        if twin is not entry:
            raise SpecError(f"{entry.requirement.id} stands in {twin.path} and in {entry.path}")
    return loaded


def parts() -> tuple[tuple[str, tuple[Chapter, ...]], ...]:
    """The parts of the spec, each with its chapters."""
    known = {chapter.name: chapter for chapter in chapters()}
    return tuple(
        (part, tuple(known[name] for name in names if name in known))
        for part, names in flask_spec.PARTS.items()
    )


def entries() -> Iterator[Entry]:
    """Every requirement of the spec, chapter by chapter."""
    for chapter in chapters():
        yield from chapter.entries


def find(id: str) -> Entry | None:
    """The entry of a requirement id; a clause id finds its requirement.

    Only the file that it stands in is imported: of the whole spec that takes seconds.
    """
    wanted = id.partition("::")[0]
    chapter = wanted.partition("/")[0]
    for file in _sources(chapter) if chapter in flask_spec.CHAPTERS else ():
        if wanted in _ID.findall(file.read_text(encoding="utf-8")):
            for entry in _requirements(_module(chapter, file.stem)):
                if entry.requirement.id == wanted:
                    return entry
    return None


def ids() -> list[str]:
    """The id of every requirement, read from the files' text without importing them."""
    files = [file for chapter in flask_spec.CHAPTERS for file in _sources(chapter)]
    return [id for file in files for id in _ID.findall(file.read_text(encoding="utf-8"))]


def reading_order(chapter: str) -> tuple[str, ...]:
    """The names of a chapter's files; those that its ``READING_ORDER`` leaves out come last."""
    package = _module(chapter)
    given: tuple[str, ...] = getattr(package, "READING_ORDER", ())
    there = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    listed = [name for name in given if name in there]
    return (*listed, *(name for name in there if name not in listed))


def spec_folder() -> Path:
    """The folder of the spec's package."""
    return Path(inspect.getfile(flask_spec)).parent


def _module(chapter: str, *file: str) -> ModuleType:
    return importlib.import_module(".".join((_package(chapter), *file)))


def _package(chapter: str) -> str:
    return f"flask_spec.{chapter.replace('-', '_')}"


def _sources(chapter: str) -> list[Path]:
    return sorted((spec_folder() / chapter.replace("-", "_")).glob("*.py"))


def _exists(chapter: str) -> bool:
    return importlib.util.find_spec(_package(chapter)) is not None


def _chapter(name: str) -> Chapter:
    files = tuple(_file(name, file) for file in reading_order(name))
    return Chapter(name, inspect.cleandoc(_module(name).__doc__ or ""), files)


def _file(chapter: str, name: str) -> File:
    module = _module(chapter, name)
    entries = tuple(_requirements(module))
    for entry in entries:
        if entry.requirement.chapter != chapter:
            raise SpecError(f"{entry.requirement.id} stands in chapter {chapter} ({entry.path})")
    return File(name, (module.__doc__ or name).strip().partition("\n")[0], entries)


def _requirements(module: ModuleType) -> Iterator[Entry]:
    lines = _lines(module)
    for cls in vars(module).values():
        if isinstance(cls, type) and cls.__module__ == module.__name__:
            requirement = vars(cls).get("__requirement__")
            if requirement is not None:
                yield Entry(requirement, cls, module.__name__, lines[cls.__name__])


def _lines(module: ModuleType) -> dict[str, int]:
    """Where each class begins, with its decorators."""
    # One look at the whole file: inspect takes a file's length for each of its classes.
    text = Path(inspect.getfile(module)).read_text(encoding="utf-8")
    return {
        node.name: min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    }
