"""``knowledge.toml``: what takes a name's place, and what changed without a name that went."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from pathlib import Path

from packaging.version import Version

from flask_conformance import codec
from flask_conformance.releases.catalogue import Release
from flask_conformance.upgrade.uses import Use, Verb

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = Path(__file__).with_name("knowledge.toml")


class Effect(Enum):
    """What a change does to a source, most harmful first."""

    START = "start"
    UNSAFE = "unsafe"
    REQUEST = "request"
    IGNORED = "ignored"
    DEFAULT = "default"
    DEPRECATED = "deprecated"
    NEW = "new"

    @property
    def rank(self) -> int:
        return list(Effect).index(self)


@dataclass(frozen=True)
class Whole:
    """What the whole source decides."""

    configured: frozenset[str]
    """The configuration keys that it sets."""
    makes_application: bool


@dataclass(frozen=True)
class When:
    """A use that a change concerns; of the verbs, the one that has paths counts."""

    call: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    override: tuple[str, ...] = ()
    config: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    late_blueprint: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    """One of these is given."""
    without: tuple[str, ...] = ()
    """None of these is given."""
    first: str = ""
    """A pattern that is found in the first argument."""
    matches: Mapping[str, str] = field(default_factory=dict)
    """Patterns that are found in the keywords' constants."""
    lacks: str = ""
    """A parameter that an override does not take."""
    unless_config: tuple[str, ...] = ()
    in_application: bool = False
    """Only in a source that makes an application, for others configure theirs."""

    def concerns(self, use: Use, whole: Whole) -> bool:
        """Whether it speaks of this use, in a source of which this is known."""
        if not self._names(use) or whole.configured & set(self.unless_config):
            return False
        if self.in_application and not whole.makes_application:
            return False
        if use.verb is Verb.OVERRIDE:
            return not use.parameters & {self.lacks, "**"}
        given = use.keywords.keys()
        if given & set(self.without) or (self.keywords and not given & set(self.keywords)):
            return False
        if self.first and not _matches(self.first, use.positional[0] if use.positional else None):
            return False
        return all(_matches(text, use.keywords.get(name)) for name, text in self.matches.items())

    def _names(self, use: Use) -> bool:
        match use.verb:
            case Verb.CALL:
                return use.path in self.call
            case Verb.READ:
                return use.path in self.read
            case Verb.OVERRIDE:
                return use.path in self.override
            case Verb.CONFIG:
                return use.path in self.config
            case Verb.LATE:
                return use.path.startswith(self.late)
            case Verb.LATE_BLUEPRINT:
                return use.path.startswith(self.late_blueprint)
            case Verb.AGAIN:
                return use.path in self.again
        return False


@dataclass(frozen=True)
class Change:
    """One thing that became different."""

    id: str
    says: str
    source: str
    """The change log that says so."""
    instead: str = ""
    trap: str = ""
    """What goes wrong for those who write the successor in the name's place."""
    requirement: str = ""
    """The one that measures it."""
    names: tuple[str, ...] = ()
    config: tuple[str, ...] = ()
    environ: tuple[str, ...] = ()
    when: tuple[When, ...] = ()
    flask: str = ""
    werkzeug: str = ""
    effect: Effect | None = None
    once: bool = False

    def lies_between(self, before: Release, after: Release) -> bool:
        """Whether it came after the first release and is in the second."""
        axes = (
            (self.flask, before.flask, after.flask),
            (self.werkzeug, before.werkzeug, after.werkzeug),
        )
        return any(
            since and Version(old) < Version(since) <= Version(new) for since, old, new in axes
        )

    def explains(self, path: str) -> bool:
        """Whether it speaks of a dotted name, or of what that stands behind."""
        return any(path == name or path.startswith(f"{name}.") for name in self.names)


@cache
def changes() -> tuple[Change, ...]:
    """All that is known."""
    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return codec.from_plain(tables["change"], tuple[Change, ...])


def _matches(pattern: str, value: object) -> bool:
    return isinstance(value, str) and re.search(pattern, value) is not None
