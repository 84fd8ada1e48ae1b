"""Editions: which Flask and Werkzeug versions a target claims to behave like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

Interval = str | Sequence[str] | None
"""PEP 440 specifiers such as ``">=2.2,<3.1.2"``; a sequence of them is their union."""


LAST_LINES = {0: 12, 1: 1, 2: 3, 3: 2, 4: 0}
"""The last minor line of each major one; those after 3.1 are still to come."""


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
        if edition.flask.minor > LAST_LINES.get(edition.flask.major, -1):
            raise EditionError(
                f"there is no Flask {edition.flask}; the spec knows 0.1 to 3.1 and the next, "
                "3.2 or 4.0"
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

    @property
    def is_newer_than_known(self) -> bool:
        """Whether the spec was measured on nothing as new."""
        return any(
            Version(own.base_version) > known
            for own, known in ((self.flask, NEWEST.flask), (self.werkzeug, NEWEST.werkzeug))
        )


NEWEST = Edition.of("3.1.3", "3.1.9")
"""The newest releases that the spec was measured on."""
