"""Sealed checks of contexts: what is current, for whom, and from when to when."""

from __future__ import annotations

from collections.abc import Callable

from flask_conformance.grading.sealed.drawing import Check, Draw, Move, Program, moves
from flask_conformance.grading.sealed.on_locals import KINDS

APPS: list[Move] = [["make_app", "app1"], ["make_app", "app2"]]


def _app_context(draw: Draw) -> Program:
    make: list[Move] = [
        *APPS,
        ["make_app_context", "c1", "app1"],
        ["make_app_context", "c2", "app2"],
    ]
    made: list[Move] = []
    for name in draw.order(["c1", "c2"]):
        made += [["enter", name], ["current_app"], ["leave", name]]
    return moves(make, made)


def _nested(draw: Draw, most: int = 4) -> tuple[list[Move], list[Move]]:
    """App contexts of two applications, entered and left as blocks are; what is read, goes
    between."""
    make, made, inside = list(APPS), [], 0
    make += [
        ["make_app_context", f"c{number}", draw.choice(["app1", "app2"])] for number in range(most)
    ]
    entered: list[str] = []
    while inside < most or entered:
        if inside < most and (not entered or draw.chance()):
            entered.append(f"c{inside}")
            made.append(["enter", entered[-1]])
            inside += 1
        else:
            made.append(["leave", entered.pop()])
        if entered:
            made.append(["READ"])
    return make, made


def _with_reads(made: list[Move], read: Callable[[], list[Move]]) -> list[Move]:
    expanded: list[Move] = []
    for move in made:
        expanded += read() if move == ["READ"] else [move]
    return expanded


def _nested_apps(draw: Draw) -> Program:
    make, made = _nested(draw)
    return moves(make, _with_reads(made, lambda: [["current_app"]]))


def _outside_application(draw: Draw) -> Program:
    make: list[Move] = [*APPS, ["make_app_context", "c", "app1"]]
    name = draw.word()
    ask: list[Move] = draw.order([["current_app"], ["g_set", name, draw.number()]])
    made: list[Move] = [*ask, ["enter", "c"], ["current_app"], ["leave", "c"]]
    return moves(make, [*made, *draw.order(ask)])


def _outside_request(draw: Draw) -> Program:
    path = f"/{draw.word()}"
    make: list[Move] = [*APPS, ["make_request_context", "r", "app1", path]]
    make += [["make_app_context", "c", "app1"]]
    made: list[Move] = [["request_path"], ["enter", "c"], ["request_path"], ["leave", "c"]]
    return moves(make, [*made, ["enter", "r"], ["request_path"], ["leave", "r"], ["request_path"]])


def _simulated_request(draw: Draw) -> Program:
    path, key, argument = f"/{draw.word()}", draw.word(), draw.word()
    make: list[Move] = [*APPS, ["make_request_context", "r", "app1", f"{path}?{key}={argument}"]]
    ask = draw.order(
        [["request_path"], ["request_argument", key], ["request_argument", draw.word()]]
    )
    return moves(make, [["enter", "r"], *ask, ["leave", "r"]])


def _nested_requests(draw: Draw) -> Program:
    make, made, entered = list(APPS), [], []
    for number in range(3):
        app = draw.choice(["app1", "app2"])
        make.append(["make_request_context", f"r{number}", app, f"/{draw.word()}"])
        made += [["enter", f"r{number}"], ["request_path"]]
        entered.append(f"r{number}")
    while entered:
        made.append(["leave", entered.pop()])
        if entered:
            made.append(["request_path"])
    return moves(make, made)


def _request_pushes_application(draw: Draw) -> Program:
    make: list[Move] = list(APPS)
    made: list[Move] = []
    for number, app in enumerate(draw.order(["app1", "app2"])):
        make.append(["make_request_context", f"r{number}", app, f"/{draw.word()}"])
        made += [["enter", f"r{number}"], ["current_app"], ["leave", f"r{number}"]]
    return moves(make, [*made, ["current_app"]])


def _g(draw: Draw) -> Program:
    """It keeps what is set, and is gone with its context."""
    names = [draw.word(), draw.word()]
    make: list[Move] = [
        *APPS,
        ["make_app_context", "c1", "app1"],
        ["make_app_context", "c2", "app1"],
    ]
    made: list[Move] = [["enter", "c1"]]
    made += [["g_set", name, draw.number()] for name in names]
    made += [["g_get", name] for name in draw.order(names)]
    made += [["leave", "c1"], ["enter", "c2"], ["g_get", names[0]]]
    made += [["g_set", names[0], draw.number()], ["g_get", names[0]], ["leave", "c2"]]
    return moves(make, made)


def _nested_g(draw: Draw) -> Program:
    name = draw.word()
    make, made = _nested(draw)
    expanded: list[Move] = []
    for move in made:
        if move[0] == "enter":
            expanded += [move, ["g_set", name, draw.number()]]
        else:
            expanded.append(["g_get", name] if move == ["READ"] else move)
    return moves(make, expanded)


def _g_get(draw: Draw) -> Program:
    there, never, number = draw.word(), draw.word(), draw.number()
    ask: list[Move] = [["g_default", there, number], ["g_default", never, number]]
    ask += [["g_default", never, None], ["g_has", there], ["g_has", never]]
    make: list[Move] = [*APPS, ["make_app_context", "c", "app1"]]
    return moves(make, [["enter", "c"], ["g_set", there, draw.number()], *draw.order(ask)])


def _has(word: str) -> Callable[[Draw], Program]:
    def drawn(draw: Draw) -> Program:
        make: list[Move] = [*APPS, ["make_app_context", "c", "app1"]]
        make += [["make_request_context", "r", "app2", f"/{draw.word()}"]]
        made: list[Move] = [[word]]
        for name in draw.order(["c", "r"]):
            made += [["enter", name], *[[word]] * draw.number(1, 5)]
            made += [["leave", name], *[[word]] * draw.number(1, 5)]
        return moves(make, made)

    return drawn


def _isolated(kind: str) -> Callable[[Draw], Program]:
    """Workers that are each in contexts of their own, and leave them while others are in theirs."""

    def drawn(draw: Draw) -> Program:
        make, parts = list(APPS), []
        for worker in range(3):
            app = draw.choice(["app1", "app2"])
            own, inner = f"r{worker}", f"c{worker}"
            make.append(["make_request_context", own, app, f"/{draw.word()}"])
            make.append(["make_app_context", inner, draw.choice(["app1", "app2"])])
            # One behind the other: that leaving restores is another requirement.
            part: list[Move] = [["enter", inner], *[["current_app"]] * 3, ["leave", inner]]
            parts.append([*part, ["enter", own], *[["request_path"]] * 3, ["leave", own]])
        return moves(make, draw.interleaved(parts), workers=kind)

    return drawn


def _isolated_g(kind: str) -> Callable[[Draw], Program]:
    """Workers that each set the same name on the g of an application's context of their own."""

    def drawn(draw: Draw) -> Program:
        make, parts, name = list(APPS), [], draw.word()
        for worker in range(3):
            make.append(["make_app_context", f"c{worker}", draw.choice(["app1", "app2"])])
            part: list[Move] = [["enter", f"c{worker}"]]
            for _ in range(2):
                part += [["g_set", name, draw.number()], ["g_get", name]]
            parts.append([*part, ["g_get", name], ["leave", f"c{worker}"]])
        return moves(make, draw.interleaved(parts), workers=kind)

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
    Check("contexts/has-app-context", _has("has_app"), ("Flask", "has_app_context")),
    Check("contexts/has-request-context", _has("has_request"), ("Flask", "has_request_context")),
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
