"""From a TOML file to a rubric, with an error that names the place."""

from __future__ import annotations

import dataclasses
import hashlib
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from flask_conformance.codec import FormError, from_plain
from flask_conformance.grading.rubrics.form import MOST_ITEMS, Item, Rubric
from flask_conformance.grading.rubrics.in_walls import why_not
from flask_conformance.grading.sealed.catalogue import CHECKS
from flask_conformance.grading.sealed.on_http import named
from flask_conformance.http_profile import checks as profile
from flask_conformance.model.edition import Edition, EditionError
from flask_conformance.model.nearest import nearest
from flask_conformance.sandbox.protocol import Limits

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HERE = Path(__file__).with_name("shipped")

SHIPPED = tuple(sorted(path.stem for path in HERE.glob("*.toml")))

REQUESTS = ("", "global", "argument", "application")

NAMES = (
    "Flask", "Local", "LocalStack", "LocalProxy", "release_local", "request", "session", "g",
    "current_app", "url_for", "redirect", "abort", "has_app_context", "has_request_context",
    "after_this_request", "jsonify", "flash", "get_flashed_messages", "stream_with_context",
    "Blueprint",
)  # fmt: skip
"""What checks ask for."""

MOST_TIMES = 100
"""How much more of each limit than usual a rubric may grant."""

NEWEST_WERKZEUG = "3.1.9"

T = TypeVar("T")


class RubricError(ValueError):
    """A rubric that cannot be used; the message names the file, the place, and what to do."""


def load(name: str) -> Rubric:
    """The shipped rubric of that name, or that of a file. Raises :class:`RubricError`."""
    path = HERE / f"{name}.toml" if name in SHIPPED else Path(name)
    try:
        data = path.read_bytes()
        # Some editors begin a file with a mark, which TOML does not know.
        tables = tomllib.loads(data.decode("utf-8-sig"))
    except FileNotFoundError:
        raise RubricError(
            f"rubric {name!r}: no such file, and none that is shipped ({', '.join(SHIPPED)})"
        ) from None
    except OSError as error:
        raise RubricError(f"rubric {name!r}: cannot be read ({error.strerror})") from None
    except ValueError as error:
        raise RubricError(f"rubric {name!r}: is no TOML ({error})") from None
    try:
        return _rubric(tables, path, hashlib.sha256(data).hexdigest())
    except (FormError, EditionError, RubricError) as error:
        raise RubricError(f"rubric {name!r}: {error}") from None


def _rubric(tables: dict[str, Any], path: Path, digest: str) -> Rubric:
    items = tuple(_item(one) for one in _tables(tables.pop("item", [])))
    editions = tuple(
        Edition.parse(str(text), werkzeug=NEWEST_WERKZEUG)
        for text in tables.pop("editions", ["3.1.3"])
    )
    limits = _read(tables.pop("limits", {}), Limits, "limits")
    given = {**tables, "name": tables.get("name", path.stem), "items": (), "editions": ()}
    text = path.parent / str(tables.get("assignment") or f"{path.stem}.md")
    given["assignment"] = text.read_text(encoding="utf-8") if text.is_file() else ""
    rubric = _read(given, Rubric, "the rubric", {"digest": digest})
    rubric = dataclasses.replace(rubric, items=items, editions=editions, limits=limits)
    _check(rubric)
    return rubric


def _tables(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise RubricError("write items as [[item]]")
    return value


def _item(table: dict[str, Any]) -> Item:
    item = _read(table, Item, f"item {table.get('id', '?')!r}")
    checks = (*item.checks, *(id for pattern in item.http for id in _of_profile(item, pattern)))
    return dataclasses.replace(item, checks=checks)


def _of_profile(item: Item, pattern: str) -> list[str]:
    """The checks of the HTTP profile that a pattern means, but for those that cannot be sealed."""
    ids, left_out = named(pattern)
    if not ids and not left_out:
        known = {name for check in profile.every() for name in (check.id, check.requirement)}
        raise RubricError(
            f"item {item.id!r}: the HTTP profile has no check {pattern!r}{nearest(pattern, known)} "
            "(flask-conformance grade --list-checks, those with http:)"
        )
    if not ids:
        raise RubricError(
            f"item {item.id!r}: {pattern!r} cannot be sealed: {next(iter(left_out.values()))}"
        )
    return ids


def _read(table: Any, form: type[T], place: str, more: Mapping[str, Any] | None = None) -> T:
    names = {field.name for field in dataclasses.fields(form)}  # type: ignore[arg-type]
    unknown = [name for name in table if name not in names]
    if unknown:
        raise RubricError(f"{place}: {unknown[0]!r} is no key{nearest(unknown[0], names)}")
    try:
        return from_plain({**table, **(more or {})}, form)
    except FormError as error:
        raise RubricError(f"{place}: {error}") from None


def _check(rubric: Rubric) -> None:
    """What types do not say."""
    if not rubric.items or len(rubric.items) > MOST_ITEMS:
        raise RubricError(f"has {len(rubric.items)} items; write 1 to {MOST_ITEMS}")
    for kind in ("id", "title"):
        counts = Counter(getattr(item, kind) for item in rubric.items)
        if twice := [name for name, count in counts.items() if count > 1]:
            raise RubricError(f"two items have the {kind} {twice[0]!r}; give each its own")
    for item in rubric.items:
        _check_item(item)
    checks = Counter(check for item in rubric.items for check in item.checks)
    if twice := [check for check, count in checks.items() if count > 1]:
        raise RubricError(f"check {twice[0]!r} stands in two items; it earns points in one")
    for id in rubric.requirements:
        if problem := why_not(id, rubric.editions[0], rubric.imports):
            raise RubricError(f"requirement {problem}")
    total = sum(item.points for item in rubric.items if not item.bonus)
    if abs(total - rubric.points) > 1e-9:
        raise RubricError(
            f"the points of the items are {total:g} together, but points = {rubric.points:g}"
        )
    if rubric.request not in REQUESTS:
        raise RubricError(f"request = {rubric.request!r}: write global, argument or application")
    for name, own in rubric.names.items():
        if name not in NAMES:
            raise RubricError(f"[names]: {name!r} is asked by no check{nearest(name, NAMES)}")
        if not own.isidentifier():
            raise RubricError(f"[names]: {name} = {own!r} is no name in Python")
    if twice := [own for own, count in Counter(rubric.names.values()).items() if count > 1]:
        raise RubricError(f"[names]: {twice[0]!r} stands for two names; it can be one of them")
    for kind, modules in (("modules", rubric.modules), ("imports", rubric.imports)):
        for module in modules:
            if not all(part.isidentifier() for part in module.split(".")):
                raise RubricError(f"{kind}: {module!r} is no name of a module")
    for name, usual in vars(Limits()).items():
        given, most = getattr(rubric.limits, name), MOST_TIMES * usual
        if not 0 < given <= most:
            raise RubricError(
                f"[limits]: {name} = {given:g}; give a number above 0, at most {most:.0f}"
            )


def _check_item(item: Item) -> None:
    place = f"item {item.id!r}"
    if not item.id or not item.title.strip():
        raise RubricError(f"{place}: needs an id and a title")
    if not 0 < item.points < float("inf"):
        raise RubricError(f"{place}: points = {item.points:g}; give a number above 0")
    if not item.checks and not item.requirements:
        raise RubricError(
            f"{place}: has no checks and no requirements, so that nothing could be earned"
        )
    for check in item.checks:
        if check not in CHECKS:
            raise RubricError(
                f"{place}: there is no sealed check {check!r}{nearest(check, CHECKS)} "
                "(flask-conformance grade --list-checks)"
            )
    for kind, ids in (("check", item.checks), ("requirement", item.requirements)):
        if len(set(ids)) < len(ids):
            raise RubricError(f"{place}: a {kind} stands there twice")
