"""Sealed checks of dispatch: from what a view returns or raises to the answer; the hooks around."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask_conformance.grading.sealed.asking import PAGE, Steps, app, ask, exchanges, route, turn
from flask_conformance.grading.sealed.drawing import Check, Draw, Program
from flask_conformance.model.edition import Applicability

STATUS = ("status",)


def _page(draw: Draw, view: Steps, observe: tuple[str, ...], **options: Any) -> Program:
    """One page, asked for twice."""
    path = f"/{draw.word()}"
    served = app("app1", route(path, view), **options)
    return exchanges([served], [ask(path, observe=observe) for _ in range(2)])


def _text(draw: Draw) -> Program:
    return _page(draw, [["text", f"{draw.word()} é {draw.word()}"]], ("status", "body", "type"))


def _status(draw: Draw) -> Program:
    code = draw.choice([201, 202, 203, 404, 410, 503])
    return _page(draw, [["text", draw.word()], ["status", code]], ("status", "body"))


def _headers(draw: Draw) -> Program:
    view = [["text", draw.word()], ["headers", draw.choice([200, 201]), {"X-Drawn": draw.word()}]]
    return _page(draw, view, ("status", "body", "x-drawn"))


def _dict(draw: Draw) -> Program:
    content = {draw.word(): draw.number(), draw.word(): [draw.word(), None, True]}
    return _page(draw, [["give", content]], ("status", "json", "type"))


def _request_data(draw: Draw) -> Program:
    """The parts of a request, as the view sees them."""
    path, key, header = f"/{draw.word()}", draw.word(), f"X-{draw.word().title()}"
    view = [["method"], ["path"], ["query", key], ["query", draw.word()]]
    requests = [ask(f"{path}?{key}={draw.word()}"), ask(path)]
    other = f"/{draw.word()}"
    heads = [["header", header]]
    requests.append(ask(other, headers={header: draw.word()}))
    routes = [route(path, view, name="first"), route(other, heads, name="second")]
    return exchanges([app("app1", *routes)], draw.order(requests))


def _form(draw: Draw) -> Program:
    path, key = f"/{draw.word()}", draw.word()
    form_route = route(path, [["form", key], ["form", draw.word()]], methods=["POST"])
    return exchanges([app("app1", form_route)], [ask(path, "POST", form={key: draw.word()})])


def _redirect(draw: Draw) -> Program:
    return _page(draw, [["redirect", f"/{draw.word()}"]], ("status", "location"))


def _abort(draw: Draw) -> Program:
    path, other = f"/{draw.word()}", f"/{draw.word()}"
    aborts = route(path, [["abort", draw.choice([400, 403, 404, 410])]], name="bad")
    served = app("app1", aborts, route(other, [["text", draw.word()]], name="good"))
    return exchanges([served], draw.order([ask(path, observe=STATUS), ask(other)]))


def _handler_by_code(draw: Draw) -> Program:
    code = draw.choice([403, 404, 410])
    body, path = draw.word(), f"/{draw.word()}"
    errors = [[404, [["text", body], ["status", 404]]], [410, [["text", "gone"], ["status", 410]]]]
    errors.append([403, [["text", "no"], ["status", 403]]])
    served = app("app1", route(path, [["abort", code]]), errors=errors)
    return exchanges([served], draw.order([ask(path), ask(f"/{draw.word()}")]))


def _handler_by_class(draw: Draw) -> Program:
    path, body = f"/{draw.word()}", draw.word()
    errors = [["LookupError", [["text", body], ["status", 409]]]]
    errors.append(["ValueError", [["text", draw.word()], ["status", 400]]])
    raised = draw.choice(["KeyError", "IndexError", "ValueError"])
    return exchanges(
        [app("app1", route(path, [["raise", raised, draw.word()]]), errors=errors)], [ask(path)]
    )


def _server_error(draw: Draw) -> Program:
    """An exception that nobody handles: 500, whose page does not tell what it was."""
    secret, path, other = draw.word(10), f"/{draw.word()}", f"/{draw.word()}"
    routes = [
        route(path, [["raise", draw.choice(["ValueError", "KeyError"]), secret]], name="bad"),
        route(other, [["text", draw.word()]], name="good"),
    ]
    requests = [ask(path, observe=("status", "hides"), hides=secret), ask(other)]
    return exchanges([app("app1", *routes)], requests)


def _before(draw: Draw) -> Program:
    hooks = [[["log", draw.word()]]]
    view = [["log", draw.word()], ["text", draw.word()]]
    return _page(draw, view, ("status", "body", "log"), before_request=hooks)


def _before_answers(draw: Draw) -> Program:
    hooks = [[["log", draw.word()]], [["text", draw.word()]], [["log", draw.word()]]]
    view = [["log", draw.word()], ["text", draw.word()]]
    return _page(draw, view, ("status", "body", "log"), before_request=hooks)


def _after(draw: Draw) -> Program:
    hooks = [[["log", draw.word()], ["header", "X-Drawn", draw.word()]]]
    return _page(draw, [["text", draw.word()]], ("status", "body", "x-drawn"), after_request=hooks)


def _order(draw: Draw) -> Program:
    def logs() -> list[Steps]:
        return [[["log", draw.word()]] for _ in range(2)]

    view = [["log", draw.word()], ["text", draw.word()]]
    return _page(draw, view, ("status", "log"), before_request=logs(), after_request=logs())


def _teardown(draw: Draw) -> Program:
    """Run for each request, whether its view returned or raised."""
    path, other = f"/{draw.word()}", f"/{draw.word()}"
    routes = [
        route(path, [["log", draw.word()], ["text", draw.word()]], name="good"),
        route(other, [["raise", "ValueError", draw.word()]], name="bad"),
    ]
    hooks = [[["log", draw.word()]] for _ in range(2)]
    requests = [ask(path, observe=("status", "log")), ask(other, observe=("status", "log"))]
    return exchanges([app("app1", *routes, teardown_request=hooks)], draw.order(requests))


def _current_app(draw: Draw) -> Program:
    path = f"/{draw.word()}"
    apps = [app(draw.word(), route(path, [["current_app"]])) for _ in range(2)]
    return exchanges(apps, [ask(path, app=draw.choice([0, 1])) for _ in range(3)])


def _g_each(draw: Draw) -> Program:
    """Each request starts with an empty g."""
    name, path, other = draw.word(), f"/{draw.word()}", f"/{draw.word()}"
    routes = [
        route(path, [["g_set", name, draw.number()], ["g_get", name]], name="sets"),
        route(other, [["g_get", name]], name="reads"),
    ]
    return exchanges([app("app1", *routes)], [ask(path), ask(other), ask(path), ask(other)])


def _isolated(kind: str) -> Callable[[Draw], Program]:
    """Requests that are handled at the same time: each pauses in its view."""

    def drawn(draw: Draw) -> Program:
        prefix, key, name = draw.word(), draw.word(), draw.word()
        view: Steps = [["path"], ["query", key], *turn(draw), ["path"], ["query", key]]
        paths = [f"/{prefix}/{draw.word()}?{key}={draw.word()}" for _ in range(3)]
        requests = [ask(path, observe=(*PAGE, "log")) for path in paths]
        schedule = "".join(map(str, draw.order(range(3))))
        served = app("app1", route(f"/{prefix}/<{name}>", [*view, ["values_told"]]))
        return exchanges([served], requests, workers=kind, schedule=schedule)

    return drawn


APP = ("Flask",)
WAY = ("routing/route-decorator",)

CHECKS = (
    Check("dispatch/return-text", _text, APP, WAY),
    Check("dispatch/return-status", _status, APP, WAY),
    Check("dispatch/return-headers", _headers, APP, WAY),
    Check("dispatch/return-dict", _dict, APP, WAY, Applicability.of(flask=">=1.1")),
    Check("requests/args", _request_data, APP, WAY),
    Check("requests/form", _form, APP, WAY),
    Check("responses/redirect", _redirect, (*APP, "redirect"), WAY),
    Check("dispatch/abort", _abort, (*APP, "abort"), WAY),
    Check("dispatch/handler-by-code", _handler_by_code, (*APP, "abort"), ("dispatch/abort",)),
    Check("dispatch/handler-by-class", _handler_by_class, APP, WAY),
    Check("dispatch/server-error", _server_error, APP, WAY),
    Check("dispatch/before-request", _before, APP, WAY),
    Check("dispatch/before-request-answers", _before_answers, APP, WAY),
    Check("dispatch/after-request", _after, APP, WAY),
    Check("dispatch/order-around-the-view", _order, APP, WAY),
    Check("contexts/teardown-request", _teardown, APP, WAY),
    Check("contexts/current-app", _current_app, (*APP, "current_app"), WAY),
    Check("contexts/g", _g_each, (*APP, "g"), WAY),
    *(
        Check(f"isolation/requests[{kind}]", _isolated(kind), APP, ("routing/variables",))
        for kind in ("thread", "greenlet")
    ),
)
