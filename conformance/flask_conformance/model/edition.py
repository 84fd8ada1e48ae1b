"""Editions: which Flask and Werkzeug versions a target claims to behave like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

Interval = str | Sequence[str] | None
"""PEP 440 specifiers such as ``">=2.2,<3.1.2"``; a sequence of them is their union."""


FIRST, NEXT = (0, 1), (3, 2)
"""The first line of Flask, and the one that is being made."""


class EditionError(ValueError):
    """An edition or interval that cannot be read."""


@cache
def _specifier(text: str) -> SpecifierSet:
    try:
        return SpecifierSet(text, prereleases=True)
    except InvalidSpecifier:
        raise EditionError(f"{text!r} is not a PEP 440 version specifier") from None


@cache
def _contains(text: str, version: Version) -> bool:
    # A pre-release has what its release will have.
    release = Version(version.base_version) if version.is_prerelease else version
    return _specifier(text).contains(release)


def intervals(value: Interval) -> tuple[str, ...]:
    """The intervals as a tuple of checked specifiers; empty means every version."""
    if value is None:
        return ()
    texts = (value,) if isinstance(value, str) else tuple(value)
    for text in texts:
        _specifier(text)
    return texts


@dataclass(frozen=True)
class Applicability:
    """The editions in which a requirement or clause holds: intervals on both axes."""

    flask: tuple[str, ...] = ()
    werkzeug: tuple[str, ...] = ()

    @classmethod
    def of(cls, flask: Interval = None, werkzeug: Interval = None) -> Applicability:
        return cls(intervals(flask), intervals(werkzeug))

    def __bool__(self) -> bool:
        return bool(self.flask or self.werkzeug)

    def __str__(self) -> str:
        axes = (("Flask", self.flask), ("Werkzeug", self.werkzeug))
        parts = [f"{axis} {' or '.join(texts)}" for axis, texts in axes if texts]
        return " and ".join(parts) or "every edition"

    def covers(self, edition: Edition) -> bool:
        """Whether the edition lies inside the intervals of both axes."""
        return _within(self.flask, edition.flask) and _within(self.werkzeug, edition.werkzeug)


def _within(texts: tuple[str, ...], version: Version) -> bool:
    return not texts or any(_contains(text, version) for text in texts)


@dataclass(frozen=True)
class Edition:
    """The pair (Flask version, Werkzeug version) that a target claims."""

    flask: Version
    werkzeug: Version

    def __str__(self) -> str:
        return f"Flask {self.flask}, Werkzeug {self.werkzeug}"

    @classmethod
    def parse(cls, text: str, werkzeug: str) -> Edition:
        """Read ``"2.3"`` or ``"2.3,werkzeug=2.3.8"``; *werkzeug* is what the first form means.

        Raises :class:`EditionError` when a part is not a PEP 440 version, or no Flask's.
        """
        versions = {"flask": "", "werkzeug": werkzeug}
        for part in text.replace(" ", "").split(","):
            axis, _, version = part.rpartition("=")
            if (axis or "flask") not in versions:
                raise EditionError(f"edition {text!r}: {axis!r} is neither flask nor werkzeug")
            versions[axis or "flask"] = version
        edition = cls.of(versions["flask"], versions["werkzeug"])
        if not FIRST <= edition.flask.release[:2] <= NEXT:
            raise EditionError(
                f"edition {text!r}: there is no Flask {edition.flask}; "
                f"the spec knows 0.1 to 3.1, and 3.2 as it is being made"
            )
        return edition

    @classmethod
    def of(cls, flask: str, werkzeug: str) -> Edition:
        """Build an edition from two version strings; raises :class:`EditionError`."""
        try:
            return cls(Version(flask), Version(werkzeug))
        except InvalidVersion as error:
            raise EditionError(
                f"edition: {error} (write it as 2.3.3 or 2.3.3,werkzeug=2.3.8)"
            ) from None
