"""The catalogue of Flask releases, read from ``releases.csv`` beside this file."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("releases.csv")

PINNED = ("flask", "werkzeug", "jinja2", "markupsafe", "itsdangerous", "click", "blinker")
"""The columns that name a distribution; an empty cell means the release does not use it."""


class UnknownReleaseError(LookupError):
    """A release, or a pair of a release and a Werkzeug, that the catalogue does not list."""


@dataclass(frozen=True)
class Release:
    """One Flask release beside one set of packages with which it is known to serve requests."""

    flask: str
    werkzeug: str
    pins: tuple[str, ...]
    """Every package of the environment, Flask first, as ``name==version``."""
    is_default: bool
    """Whether this is the release's own pair, and not an additional Werkzeug."""
    is_last_of_line: bool
    """Whether no later release has the same major and minor number."""

    @property
    def name(self) -> str:
        """How people write it: ``3.0.3``, or ``3.0.3+werkzeug3.1.8`` for an additional pair."""
        return self.flask if self.is_default else f"{self.flask}+werkzeug{self.werkzeug}"

    def __str__(self) -> str:
        return f"Flask {self.flask} with Werkzeug {self.werkzeug}"


@cache
def all_pairs() -> tuple[Release, ...]:
    """Every row of the table, oldest release first."""
    with TABLE.open(encoding="utf-8", newline="") as table:
        return tuple(_release(row) for row in csv.DictReader(table))


def _release(row: dict[str, str]) -> Release:
    return Release(
        flask=row["flask"],
        werkzeug=row["werkzeug"],
        pins=tuple(f"{name}=={row[name]}" for name in PINNED if row[name]),
        is_default=row["pair"] == "default",
        is_last_of_line=row["last_of_line"] == "yes",
    )


@cache
def releases() -> tuple[Release, ...]:
    """The releases, each with its own pair, oldest first."""
    return tuple(pair for pair in all_pairs() if pair.is_default)


def last_of_each_line() -> tuple[Release, ...]:
    """The newest release of each minor line, oldest line first."""
    return tuple(release for release in releases() if release.is_last_of_line)


def read_again() -> None:
    """Forget the table: there are other rows in it."""
    all_pairs.cache_clear()
    releases.cache_clear()


def last_of(line: str) -> Release | None:
    """The last release of a line, such as ``2.2``; None for whatever else, and for a release."""
    if line.count(".") != 1 or any(release.name == line for release in all_pairs()):
        return None
    ends = last_of_each_line()
    return next((release for release in ends if release.flask.startswith(f"{line}.")), None)


def find(name: str) -> Release:
    """The release written as *name*; raises :class:`UnknownReleaseError`."""
    for pair in all_pairs():
        if pair.name == name:
            return pair
    flask, _, werkzeug = name.partition("+werkzeug")
    tested = [pair for pair in all_pairs() if pair.flask == flask]
    if not tested:
        raise UnknownReleaseError(
            f"Flask {flask!r} is not a release in the catalogue "
            f"({releases()[0].flask} to {releases()[-1].flask})"
        )
    if werkzeug == tested[0].werkzeug:
        return tested[0]
    raise UnknownReleaseError(
        f"no pair {name!r} in the catalogue; write one of "
        + ", ".join(pair.name for pair in tested)
    )
