"""What a source does with names of Flask and its family."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Verb(Enum):
    """How a name is used."""

    IMPORT = "import"
    READ = "read"
    SET = "set"
    CALL = "call"
    SUBCLASS = "subclass"
    OVERRIDE = "override"
    CONFIG = "config"
    """A configuration key that is set."""
    CONFIG_READ = "config-read"
    ENVIRON = "environ"
    """An environment variable that a file sets for Flask."""
    LATE = "late"
    """A setup method, called when requests are already answered."""
    LATE_BLUEPRINT = "late-blueprint"
    """A setup method of a blueprint that is registered already."""
    AGAIN = "again"
    """A blueprint that is registered a second time under its name."""


@dataclass(frozen=True, order=True)
class Place:
    """A line of a file; the file is named as the user would."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


UNKNOWN = object()
"""An argument that is no constant."""


@dataclass(frozen=True)
class Use:
    """One use of one name."""

    verb: Verb
    path: str
    """The dotted name, an attribute under its class (``flask.Flask.env``), or a key."""
    place: Place
    at_start: bool = False
    """Whether it happens while modules are imported and the application is set up."""
    positional: tuple[object, ...] = ()
    keywords: Mapping[str, object] = field(default_factory=dict)
    """The arguments of a call: constants, or :data:`UNKNOWN`."""
    parameters: frozenset[str] = frozenset()
    """Of an override, what it takes."""


@dataclass(frozen=True)
class Unread:
    """What could not be read, and so may hide a use."""

    place: Place
    what: str
