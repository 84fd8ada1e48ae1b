"""Import the spec and list what it requires, chapter by chapter."""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import flask_spec
from flask_conformance.model.requirement import Requirement, SpecError


@dataclass(frozen=True)
class Entry:
    """A requirement and where it is written."""

    requirement: Requirement
    cls: type
    module: str
    line: int

    @property
    def path(self) -> str:
        """The file below the spec's package, such as ``routing/trailing_slash.py``."""
        return "/".join(self.module.split(".")[1:]) + ".py"


@dataclass(frozen=True)
class Chapter:
    """A folder of the spec: its name, what it is about, and its requirements in file order."""

    name: str
    about: str
    entries: tuple[Entry, ...]


@cache
def chapters() -> tuple[Chapter, ...]:
    """Every chapter in the spec's order; raises :class:`SpecError` for an id that stands twice."""
    found = [_chapter(name) for name in flask_spec.CHAPTERS if _exists(name)]
    seen: dict[str, Entry] = {}
    for entry in (entry for chapter in found for entry in chapter.entries):
        twin = seen.setdefault(entry.requirement.id, entry)
        if twin is not entry:
            raise SpecError(f"{entry.requirement.id} stands in {twin.path} and in {entry.path}")
    return tuple(found)


def entries() -> Iterator[Entry]:
    """Every requirement of the spec, chapter by chapter."""
    for chapter in chapters():
        yield from chapter.entries


def find(id: str) -> Entry | None:
    """The entry of a requirement id; a clause id finds its requirement."""
    wanted = id.partition("::")[0]
    return next((entry for entry in entries() if entry.requirement.id == wanted), None)


def _exists(chapter: str) -> bool:
    return importlib.util.find_spec(f"flask_spec.{chapter}") is not None


def _chapter(name: str) -> Chapter:
    package = importlib.import_module(f"flask_spec.{name}")
    files = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    modules = [importlib.import_module(f"flask_spec.{name}.{file}") for file in files]
    found = tuple(entry for module in modules for entry in _requirements(module))
    for entry in found:
        if entry.requirement.chapter != name:
            raise SpecError(f"{entry.requirement.id} stands in chapter {name} ({entry.path})")
    return Chapter(name, inspect.cleandoc(package.__doc__ or ""), found)


def _requirements(module: ModuleType) -> Iterator[Entry]:
    for cls in vars(module).values():
        if isinstance(cls, type) and cls.__module__ == module.__name__:
            requirement = vars(cls).get("__requirement__")
            if requirement is not None:
                yield Entry(requirement, cls, module.__name__, inspect.getsourcelines(cls)[1])


def spec_folder() -> Path:
    """The folder of the spec's package."""
    return Path(inspect.getfile(flask_spec)).parent
