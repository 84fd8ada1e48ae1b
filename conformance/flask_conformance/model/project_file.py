"""``conformance.toml``: what a repository says of its framework, so that no adapter is written.

::

    target = "mini"                          # a module, package.module:function or a .py file
    edition = "3.1"                          # the Flask that it claims to behave like
    spec = "1.0"                             # the version of the spec that it is held to
    with = ["my_extension:init_app"]         # what is applied to each application, or a .py file

    [names]
    Flask = "Mini"                           # Flask's name, and the target's own for it

    [lacks]
    templates = "answers are JSON alone"     # a capability, chapter or id, and the reason

    [known]
    "routing/strict-slashes" = { reason = "redirects with 302", link = "https://…", since = "1.0" }
    "routing/defaults" = { as = "routing/strict-slashes" }       # for the same reason
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

from flask_conformance.model.edition import Edition, EditionError
from flask_conformance.model.nearest import nearest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

NAME = "conformance.toml"

NO_LONGER_FAILS = "it no longer fails; remove it"
"""What is said of a known entry that is out of date."""

KEYS = ("target", "edition", "spec", "with", "names", "lacks", "known")
EDITION_KEYS = ("flask", "werkzeug")
KNOWN_KEYS = ("reason", "link", "since", "as")


class ProjectFileError(Exception):
    """A file that cannot be used; the message names the place in it, and what would do."""


@dataclass(frozen=True)
class Known:
    """Why a clause or requirement fails, as the framework's makers say."""

    reason: str
    link: str = ""
    since: str = ""
    """The version of the spec on which it was seen."""
    like: str = ""
    """The entry that has the reason, where that is another: ``as`` in the file."""

    def __str__(self) -> str:
        return f"{self.reason} ({self.link})" if self.link else self.reason


@dataclass(frozen=True)
class ProjectFile:
    """What the file says; by default nothing."""

    path: Path | None = None
    target: str = ""
    edition: str | None = None
    """As ``--edition`` takes it."""
    spec: Version | None = None
    extensions: tuple[str, ...] = ()
    """What stands under ``with``."""
    names: Mapping[str, str] = field(default_factory=dict)
    lacks: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Known] = field(default_factory=dict)

    @property
    def unexplained(self) -> list[str]:
        """The entries whose reason is empty."""
        known = {id: entry.reason for id, entry in self.known.items() if not entry.like}
        tables = {"lacks": self.lacks, "known": known}
        return [
            f"{table}.{_quoted(name)}"
            for table, entries in tables.items()
            for name, reason in entries.items()
            if not reason.strip()
        ]


def speaks_of_others(declared: ProjectFile, extensions: Sequence[str]) -> bool:
    """Whether what the file knows is so with other extensions than those that are asked for."""
    asked = tuple(word for word in extensions if word)
    return bool(asked and declared.extensions) and asked != declared.extensions


def read(path: Path) -> ProjectFile:
    """Read and check the file; raises :class:`ProjectFileError`."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProjectFileError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise ProjectFileError(f"{path}: is not UTF-8, as TOML is") from None
    except tomllib.TOMLDecodeError as error:
        raise ProjectFileError(f"{path}: is not TOML: {error}") from None
    except RecursionError:
        raise ProjectFileError(f"{path}: is nested too deep") from None
    try:
        return _checked(path, data)
    except ProjectFileError as error:
        raise ProjectFileError(f"{path}: {error}") from None


def _checked(path: Path, data: Mapping[str, Any]) -> ProjectFile:
    _check_keys(data, KEYS, "")
    return ProjectFile(
        path=path,
        target=_text(data, "target"),
        edition=_edition(data.get("edition")),
        spec=_version(_text(data, "spec"), "spec") if "spec" in data else None,
        extensions=_words(data.get("with", [])),
        names=_names(_table(data, "names")),
        lacks={name: _reason(f"lacks.{_quoted(name)}", why) for name, why in _items(data, "lacks")},
        known=_resolved(
            {id: _known(f"known.{_quoted(id)}", entry) for id, entry in _items(data, "known")}
        ),
    )


def _check_keys(table: Mapping[str, Any], keys: tuple[str, ...], place: str) -> None:
    for key in table:
        if key not in keys:
            hint = nearest(key, keys) or f"; there are {', '.join(keys)}"
            raise ProjectFileError(f"unknown key {place}{_quoted(key)}{hint}")


def _text(table: Mapping[str, Any], key: str, place: str = "") -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise ProjectFileError(f"{place}{key} is {value!r:.60}; write it as a string")
    if key in table and not value and not place:
        raise ProjectFileError(f"{key} is empty")
    return value


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = data.get(key, {})
    if not isinstance(value, dict):
        raise ProjectFileError(f"{key} is {value!r:.60}; write it as a table, [{key}]")
    return value


def _items(data: Mapping[str, Any], key: str) -> Iterable[tuple[str, Any]]:
    return _table(data, key).items()


def _version(text: str, place: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion:
        raise ProjectFileError(f"{place} is {text!r}; write a version, such as 1.0") from None


def _edition(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, dict):
        _check_keys(value, EDITION_KEYS, "edition.")
        if "flask" not in value:
            raise ProjectFileError("edition has no flask; write the version of Flask, too")
        flask, werkzeug = (_text(value, key, "edition.") for key in EDITION_KEYS)
        value = f"{flask},werkzeug={werkzeug}" if "werkzeug" in value else flask
    if not isinstance(value, str):
        raise ProjectFileError(f"edition is {value!r:.60}; write it as a string, such as '3.1'")
    try:
        Edition.parse(value, werkzeug="0")
    except EditionError as error:
        raise ProjectFileError(str(error)) from None
    return value


def _words(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) and word for word in value):
        raise ProjectFileError(f"with is {value!r:.60}; write it as a list of strings")
    return tuple(value)


def _names(names: Mapping[str, Any]) -> Mapping[str, str]:
    for flasks, own in names.items():
        if not flasks.isidentifier() or not isinstance(own, str) or not own.isidentifier():
            raise ProjectFileError(
                f"names.{_quoted(flasks)} is {own!r:.60}; write Flask's name and the target's own, "
                'such as Flask = "Mini"'
            )
    return dict(names)


def _reason(place: str, value: Any) -> str:
    if isinstance(value, dict):
        # An unquoted id, such as werkzeug.local, is a table of tables to TOML.
        raise ProjectFileError(f"{place} is a table; write the name in quotes, with its reason")
    if not isinstance(value, str):
        raise ProjectFileError(f"{place} is {value!r:.60}; write the reason as a string")
    return value


def _known(place: str, value: Any) -> Known:
    if not isinstance(value, dict):
        return Known(_reason(place, value))
    _check_keys(value, KNOWN_KEYS, f"{place}.")
    fields = {key: _text(value, key, f"{place}.") for key in value}
    if "since" in fields:
        _version(fields["since"], f"{place}.since")
    like = fields.pop("as", "")
    if like and (fields.get("reason") or fields.get("link")):
        raise ProjectFileError(f"{place} has as, and a reason of its own; leave one of them out")
    return Known(**{"reason": "", "like": like, **fields})


def _resolved(known: Mapping[str, Known]) -> Mapping[str, Known]:
    """The entries, each with its reason."""
    resolved = {}
    for id, entry in known.items():
        resolved[id] = entry
        if entry.like:
            there = known.get(entry.like)
            if there is None or there.like:
                raise ProjectFileError(
                    f"known.{_quoted(id)}.as is {entry.like!r}; name an entry that has a reason"
                )
            resolved[id] = replace(entry, reason=there.reason, link=there.link)
    return resolved


def _quoted(name: str) -> str:
    return name if name.replace("-", "").replace("_", "").isalnum() else f'"{name}"'
