"""From uses and what became of their names to what concerns a source, most harmful first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask_conformance.records.names.lookup import Names
from flask_conformance.releases import catalogue
from flask_conformance.upgrade.knowledge import Change, Effect, Whole, changes
from flask_conformance.upgrade.uses import Place, Use, Verb

IN_USE = (Verb.IMPORT, Verb.READ, Verb.CALL, Verb.SUBCLASS, Verb.SET)


@dataclass(frozen=True)
class Entry:
    """One change that concerns the source, with all its lines."""

    id: str
    """Of what is known by hand; else the name."""
    effect: Effect
    says: str
    names: tuple[str, ...]
    """The names of the source that show it."""
    places: tuple[Place, ...]
    where: str = ""
    """The releases that have the name."""
    requirement: str = ""
    instead: str = ""
    trap: str = ""
    source: str = ""


@dataclass(frozen=True)
class _Sign:
    """One use that shows a change."""

    key: str
    effect: Effect
    name: str
    place: Place
    change: Change | None = None
    says: str = ""
    instead: str = ""
    where: str = ""


def entries(uses: Iterable[Use], names: Names, everything: bool = False) -> list[Entry]:
    """What concerns the source, in the order of the report; new things only with *everything*."""
    signs: dict[str, list[_Sign]] = {}
    for sign in _signs(list(uses), names):
        if everything or sign.effect is not Effect.NEW:
            signs.setdefault(sign.key, []).append(sign)
    every_entry = [_entry(key, members) for key, members in signs.items()]
    return sorted(every_entry, key=lambda entry: (entry.effect.rank, entry.places, entry.id))


def _signs(uses: list[Use], names: Names) -> Iterator[_Sign]:
    whole = Whole(
        frozenset(use.path for use in uses if use.verb is Verb.CONFIG),
        any(use.verb is Verb.CALL and use.path == "flask.Flask" for use in uses),
    )
    before, after = catalogue.find(names.before), catalogue.find(names.after)
    happened = [change for change in changes() if change.lies_between(before, after)]
    for use in uses:
        yield from _of_name(use, names)
        yield from _of_settings(use, names)
        for change in happened:
            if any(when.concerns(use, whole) for when in change.when):
                effect = change.effect or Effect.DEFAULT
                yield _Sign(change.id, effect, use.path, use.place, change)


def _of_name(use: Use, names: Names) -> Iterator[_Sign]:
    if use.verb not in IN_USE:
        return
    gone = names.gone(use.path)
    if gone is not None:
        change = next((c for c in changes() if c.explains(use.path)), None)
        yield _Sign(
            change.id if change else gone,
            _effect_of_absence(use, change),
            use.path,
            use.place,
            change,
            says=f"{gone} is gone",
            instead="" if change else names.last_warning(use.path),
            where=names.where(gone),
        )
        return
    if use.verb is Verb.CALL:
        for keyword in sorted(names.refused_keywords(use.path, frozenset(use.keywords))):
            shown = f"{use.path}({keyword})"
            change = next((c for c in changes() if shown in c.names), None)
            effect = Effect.START if use.at_start else Effect.REQUEST
            key = change.id if change else shown
            says = f"{use.path}() takes no {keyword}"
            yield _Sign(key, effect, shown, use.place, change, says)
    if text := names.warning(use.path):
        yield _Sign(
            use.path, Effect.DEPRECATED, use.path, use.place, says=f"{use.path} is deprecated",
            instead=text, where=names.where(use.path),
        )  # fmt: skip
    elif names.came(use.path):
        says = f"{use.path} is new"
        yield _Sign(use.path, Effect.NEW, use.path, use.place, says=says)


def _of_settings(use: Use, names: Names) -> Iterator[_Sign]:
    if use.verb is Verb.ENVIRON:
        change = next((c for c in changes() if use.path in c.environ), None)
        if change and _is_gone_key(change.config[0] if change.config else "", names):
            yield _Sign(change.id, Effect.IGNORED, use.path, use.place, change)
    if use.verb not in (Verb.CONFIG, Verb.CONFIG_READ) or not _is_gone_key(use.path, names):
        return
    change = next((c for c in changes() if use.path in c.config), None)
    effect = change.effect if change and change.effect else Effect.IGNORED
    key = change.id if change else f"config {use.path}"
    says = f"the configuration key {use.path} is ignored"
    yield _Sign(key, effect, use.path, use.place, change, says)


def _is_gone_key(key: str, names: Names) -> bool:
    known = (names.by_release[name].members["config"] for name in names.old)
    return key not in names.by_release[names.after].members["config"] and any(
        key in keys for keys in known
    )


def _effect_of_absence(use: Use, change: Change | None) -> Effect:
    if use.verb is Verb.SET:
        return change.effect if change and change.effect else Effect.IGNORED
    return Effect.START if use.at_start else Effect.REQUEST


def _entry(key: str, signs: list[_Sign]) -> Entry:
    change = signs[0].change
    effect = min((sign.effect for sign in signs), key=lambda effect: effect.rank)
    places = tuple(sorted({sign.place for sign in signs}))
    names = tuple(sorted({sign.name for sign in signs}))
    if change is None:
        first = signs[0]
        return Entry(
            key, effect, first.says, names, places, where=first.where, instead=first.instead
        )
    return Entry(
        key,
        effect,
        change.says,
        names,
        places[:1] if change.once else places,
        where=next((sign.where for sign in signs if sign.where), ""),
        requirement=change.requirement,
        instead=change.instead,
        trap=change.trap,
        source=change.source,
    )
