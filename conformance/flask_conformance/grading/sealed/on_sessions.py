"""Sealed checks of sessions: kept for one visitor, in a cookie that nobody else can write."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask_conformance.grading.sealed.asking import PAGE, Steps, app, ask, exchanges, route, turn
from flask_conformance.grading.sealed.drawing import Check, Draw, Program

PLACES = (10, 35, 45, 55, 65, 75, 85)
"""Where a cookie is changed, in hundredths of its length."""


def _visits(draw: Draw, name: str, **options: Any) -> tuple[dict[str, Any], dict[str, str]]:
    """An application whose pages set, read, remove and ignore an item of the session."""
    paths = {word: f"/{draw.word()}" for word in ("read", "remove", "clear", "ignore")}
    sets = [
        route(f"/set/{value}", [["session_set", name, value]], name=f"set_{value}")
        for value in options.pop("values")
    ]
    routes = [
        *sets,
        route(paths["read"], [["session_get", name]], name="read"),
        route(paths["remove"], [["session_pop", name]], name="remove"),
        route(paths["clear"], [["session_clear"]], name="clear"),
        route(paths["ignore"], [["text", draw.word()]], name="ignore"),
    ]
    return app("app1", *routes, **{"secret": draw.word(20), **options}), paths


def _kept(draw: Draw) -> Program:
    values = [draw.word(), draw.word()]
    served, paths = _visits(draw, draw.word(), values=values)
    requests = [
        ask(f"/set/{value}", visitor=who, observe=("status",)) for who, value in enumerate(values)
    ]
    reads = [ask(paths["read"], visitor=who) for who in draw.order([0, 1, 2])]
    return exchanges([served], [*draw.order(requests), *reads, *draw.order(reads)])


def _forged(draw: Draw) -> Program:
    value, name = draw.word(), draw.word()
    served, paths = _visits(draw, name, values=[value])
    reads = [ask(paths["read"]), ask(paths["read"], cookies="forged", at=25)]
    # In several places: a letter may make garbage of the rest. Who looks at part of a signature
    # may find the value that was set, but never another.
    reads += [
        ask(
            paths["read"],
            cookies="forged",
            at=at + draw.number(0, 9),
            either=f"session.{name}={value!r}",
        )
        for at in PLACES
    ]
    reads = draw.order(reads)
    requests = [ask(f"/set/{value}", observe=("status",)), *reads]
    return exchanges([served], [*requests, ask(paths["read"])])


def _changed_key(draw: Draw) -> Program:
    """A session that was signed with another key is empty; whether that is an error, is asked of
    forged cookies."""
    value, name = draw.word(), draw.word()
    served, paths = _visits(draw, name, values=[value])
    again = {**served, "secret": draw.word(20)}
    requests = [ask(f"/set/{value}", observe=("status",)), ask(paths["read"])]
    reads = ask(paths["read"], app=1, visitor=0, observe=("hides",), hides=value)
    return exchanges([served, again], [*requests, reads])


def _sent(draw: Draw) -> Program:
    """Whatever changes it makes the answer carry the cookie; who does not touch it, does not."""
    value = draw.word()
    served, paths = _visits(draw, draw.word(), values=[value])
    sent = ("status", "cookie")
    requests = [ask(f"/set/{value}", observe=sent)]
    reads = ask(paths["read"], observe=(*sent, "body"))
    requests += draw.order([reads, ask(paths["ignore"], observe=sent)])
    return exchanges([served], [ask(paths["ignore"], observe=sent), *requests])


def _values(draw: Draw) -> Program:
    name, path = draw.word(), f"/{draw.word()}"
    values: list[Any] = [
        draw.number(),
        f"{draw.word()} é",
        [draw.number(), draw.word()],
        {draw.word(): draw.number()},
        True,
        None,
    ]
    sets: list[dict[str, Any]] = []
    requests = []
    for number, value in enumerate(draw.order(values)):
        sets.append(route(f"/{number}", [["session_set", name, value]], name=f"set{number}"))
        requests += [ask(f"/{number}", observe=("status",)), ask(path)]
    read = route(path, [["session_get", name]], name="read")
    return exchanges([app("app1", *sets, read, secret=draw.word(20))], requests)


def _deleted(draw: Draw) -> Program:
    """What is removed stays removed; an emptied session is empty for the next request."""
    value = draw.word()
    served, paths = _visits(draw, draw.word(), values=[value])
    requests = []
    for word in draw.order(["remove", "clear"]):
        requests += [ask(f"/set/{value}", observe=("status",)), ask(paths["read"])]
        requests += [ask(paths[word], observe=("status",)), ask(paths["read"])]
    return exchanges([served], requests)


def _without_key(draw: Draw) -> Program:
    """Without a secret key nothing can be stored: the request that tries ends in an error."""
    value, path, other = draw.word(), f"/{draw.word()}", f"/{draw.word()}"
    routes = [
        route(path, [["session_set", draw.word(), value]], name="sets"),
        route(other, [["text", draw.word()]], name="other"),
    ]
    return exchanges([app("app1", *routes)], [ask(path, observe=("status",)), ask(other)])


def _isolated(kind: str) -> Callable[[Draw], Program]:
    def drawn(draw: Draw) -> Program:
        name, routes, requests = draw.word(), [], []
        for who in range(3):
            value = draw.word()
            view: Steps = [["session_set", name, value], *turn(draw), ["session_get", name]]
            routes.append(route(f"/{who}", view, name=f"view{who}"))
            requests.append(ask(f"/{who}", visitor=who, observe=(*PAGE, "log")))
        schedule = "".join(map(str, draw.order(range(3))))
        served = app("app1", *routes, secret=draw.word(20))
        return exchanges([served], requests, workers=kind, schedule=schedule)

    return drawn


SESSION = ("Flask", "session")
KEPT = ("sessions/kept-for-the-visitor",)

CHECKS = (
    Check("sessions/kept-for-the-visitor", _kept, SESSION, ("routing/route-decorator",)),
    Check("sessions/forged-cookies", _forged, SESSION, KEPT),
    Check("sessions/changed-key", _changed_key, SESSION, KEPT),
    Check("sessions/sent-when-changed", _sent, SESSION, KEPT),
    Check("sessions/value-types", _values, SESSION, KEPT),
    Check("sessions/deletion", _deleted, SESSION, KEPT),
    Check("sessions/without-a-key", _without_key, SESSION, ("routing/route-decorator",)),
    *(
        Check(f"isolation/sessions[{kind}]", _isolated(kind), SESSION, KEPT)
        for kind in ("thread", "greenlet")
    ),
)
