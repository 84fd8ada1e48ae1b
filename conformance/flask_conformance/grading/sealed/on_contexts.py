"""Sealed checks of contexts: what is current, for whom, and from when to when."""

from __future__ import annotations

from collections.abc import Callable

from flask_conformance.grading.sealed.drawing import Check, Draw, Move, Program, moves
from flask_conformance.grading.sealed.on_locals import KINDS

APPS: list[Move] = [["make_app", "app1"], ["make_app", "app2"]]


def _of(app: str, name: str) -> list[Move]:
    """Enter a context of that application, made where it is entered, as a ``with`` block does."""
    return [["make_app_context", name, app], ["enter", name]]


def _of_request(app: str, name: str, path: str) -> list[Move]:
    return [["make_request_context", name, app, path], ["enter", name]]


def _app_context(draw: Draw) -> Program:
    made: list[Move] = []
    for app in draw.order(["app1", "app2"]):
        made += [*_of(app, "c"), ["current_app"], ["leave", "c"]]
    return moves(APPS, made)


def _nested(draw: Draw) -> list[Move]:
    """Four app contexts of two applications, entered and left as blocks are; what is read, goes
    between."""
    made: list[Move] = []
    most, inside, entered = 4, 0, list[str]()
    while inside < most or entered:
        if inside < most and (not entered or draw.chance()):
            entered.append(f"c{inside}")
            made += _of(draw.choice(["app1", "app2"]), entered[-1])
            inside += 1
        else:
            made.append(["leave", entered.pop()])
        if entered:
            made.append(["READ"])
    return made


def _nested_apps(draw: Draw) -> Program:
    made = _nested(draw)
    return moves(APPS, [["current_app"] if move == ["READ"] else move for move in made])


def _outside_application(draw: Draw) -> Program:
    name = draw.word()
    ask: list[Move] = draw.order([["current_app"], ["g_set", name, draw.number()]])
    made: list[Move] = [*ask, *_of("app1", "c"), ["current_app"], ["leave", "c"]]
    return moves(APPS, [*made, *draw.order(ask)])


def _outside_request(draw: Draw) -> Program:
    made: list[Move] = [["request_path"], *_of("app1", "c"), ["request_path"], ["leave", "c"]]
    made += [*_of_request("app1", "r", f"/{draw.word()}"), ["request_path"], ["leave", "r"]]
    return moves(APPS, [*made, ["request_path"]])


def _simulated_request(draw: Draw) -> Program:
    path, key, argument = f"/{draw.word()}", draw.word(), draw.word()
    ask = draw.order(
        [["request_path"], ["request_argument", key], ["request_argument", draw.word()]]
    )
    entered = _of_request("app1", "r", f"{path}?{key}={argument}")
    return moves(APPS, [*entered, *ask, ["leave", "r"]])


def _nested_requests(draw: Draw) -> Program:
    made: list[Move] = []
    entered = [f"r{number}" for number in range(3)]
    for name in entered:
        app = draw.choice(["app1", "app2"])
        made += [*_of_request(app, name, f"/{draw.word()}"), ["request_path"]]
    while entered:
        made.append(["leave", entered.pop()])
        if entered:
            made.append(["request_path"])
    return moves(APPS, made)


def _request_pushes_application(draw: Draw) -> Program:
    made: list[Move] = []
    for app in draw.order(["app1", "app2"]):
        made += [*_of_request(app, "r", f"/{draw.word()}"), ["current_app"], ["leave", "r"]]
    return moves(APPS, [*made, ["current_app"]])


def _g(draw: Draw) -> Program:
    """It keeps what is set, and is gone with its context."""
    names = [draw.word(), draw.word()]
    made: list[Move] = _of("app1", "c1")
    made += [["g_set", name, draw.number()] for name in names]
    made += [["g_get", name] for name in draw.order(names)]
    made += [["leave", "c1"], *_of("app1", "c2"), ["g_get", names[0]]]
    made += [["g_set", names[0], draw.number()], ["g_get", names[0]], ["leave", "c2"]]
    return moves(APPS, made)


def _nested_g(draw: Draw) -> Program:
    name = draw.word()
    expanded: list[Move] = []
    for move in _nested(draw):
        if move[0] == "enter":
            expanded += [move, ["g_set", name, draw.number()]]
        else:
            expanded.append(["g_get", name] if move == ["READ"] else move)
    return moves(APPS, expanded)


def _g_get(draw: Draw) -> Program:
    there, never, number = draw.word(), draw.word(), draw.number()
    ask: list[Move] = [["g_default", there, number], ["g_default", never, number]]
    ask += [["g_default", never, None], ["g_has", there], ["g_has", never]]
    return moves(APPS, [*_of("app1", "c"), ["g_set", there, draw.number()], *draw.order(ask)])


def _has_app(draw: Draw) -> Program:
    """That a request makes its application current is another requirement."""
    made: list[Move] = [["has_app"]]
    for app in draw.order(["app1", "app2"]):
        made += [*_of(app, "c"), *[["has_app"]] * draw.number(1, 5)]
        made += [["leave", "c"], *[["has_app"]] * draw.number(1, 5)]
    return moves(APPS, made)


def _has_request(draw: Draw) -> Program:
    made: list[Move] = [["has_request"]]
    for entered in draw.order([_of("app1", "c"), _of_request("app2", "c", f"/{draw.word()}")]):
        made += [*entered, *[["has_request"]] * draw.number(1, 5)]
        made += [["leave", "c"], *[["has_request"]] * draw.number(1, 5)]
    return moves(APPS, made)


def _isolated(kind: str) -> Callable[[Draw], Program]:
    """Workers that are each in contexts of their own, and leave them while others are in theirs."""

    def drawn(draw: Draw) -> Program:
        parts = []
        for worker in range(3):
            app, other = draw.choice(["app1", "app2"]), draw.choice(["app1", "app2"])
            own, inner = f"r{worker}", f"c{worker}"
            # One behind the other: that leaving restores is another requirement.
            part: list[Move] = [*_of(other, inner), *[["current_app"]] * 3, ["leave", inner]]
            part += [*_of_request(app, own, f"/{draw.word()}"), *[["request_path"]] * 3]
            parts.append([*part, ["leave", own]])
        return moves(APPS, draw.interleaved(parts), workers=kind)

    return drawn


def _isolated_g(kind: str) -> Callable[[Draw], Program]:
    """Workers that each set the same name on the g of an application's context of their own."""

    def drawn(draw: Draw) -> Program:
        parts, name = [], draw.word()
        for worker in range(3):
            part: list[Move] = _of(draw.choice(["app1", "app2"]), f"c{worker}")
            for _ in range(2):
                part += [["g_set", name, draw.number()], ["g_get", name]]
            parts.append([*part, ["g_get", name], ["leave", f"c{worker}"]])
        return moves(APPS, draw.interleaved(parts), workers=kind)

    return drawn


APP, REQUEST = ("Flask", "current_app"), ("Flask", "request")
G = ("Flask", "g")

CHECKS = (
    Check("contexts/app-context", _app_context, APP),
    Check("contexts/nested-apps", _nested_apps, APP, ("contexts/app-context",)),
    Check("contexts/outside-application", _outside_application, (*APP, "g")),
    Check("contexts/simulated-request", _simulated_request, REQUEST),
    Check("contexts/outside-request", _outside_request, REQUEST),
    Check("contexts/nested-requests", _nested_requests, REQUEST, ("contexts/simulated-request",)),
    Check(
        "contexts/request-pushes-application",
        _request_pushes_application,
        APP,
        ("contexts/app-context",),
    ),
    Check("contexts/g-of-app-context", _g, G),
    Check("contexts/nested-g", _nested_g, G, ("contexts/g-of-app-context",)),
    Check("contexts/g-get", _g_get, G, ("contexts/g-of-app-context",)),
    Check("contexts/has-app-context", _has_app, ("Flask", "has_app_context")),
    Check("contexts/has-request-context", _has_request, ("Flask", "has_request_context")),
    *(
        Check(
            f"isolation/request-contexts[{kind}]",
            _isolated(kind),
            (*APP, "request"),
            ("contexts/app-context", "contexts/simulated-request"),
            applies,
        )
        for kind, applies in KINDS.items()
    ),
    *(
        Check(
            f"isolation/request-contexts[g-{kind}]",
            _isolated_g(kind),
            G,
            ("contexts/g-of-app-context", "contexts/nested-g"),
            applies,
            refines=True,
        )
        for kind, applies in KINDS.items()
    ),
)
