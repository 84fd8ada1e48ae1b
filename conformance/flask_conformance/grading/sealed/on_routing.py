"""Sealed checks of routing: which view answers which request, with which values."""

from __future__ import annotations

from collections.abc import Callable

from flask_conformance.grading.sealed.asking import app, ask, exchanges, route
from flask_conformance.grading.sealed.drawing import Check, Draw, Program
from flask_conformance.model.edition import Applicability

STATUS = ("status",)
REFUSED = ("refused",)
VALUES = [["values_told"]]


def _route_decorator(draw: Draw) -> Program:
    pages = [(f"/{draw.word()}", draw.word()) for _ in range(3)]
    routes = [
        route(path, [["text", word]], name=f"view{number}")
        for number, (path, word) in enumerate(pages)
    ]
    return exchanges([app("app1", *routes)], [ask(path) for path, _ in draw.order(pages)])


def _variables(draw: Draw) -> Program:
    prefix, first, second = draw.word(), draw.word(), draw.word()
    rule = f"/{prefix}/<{first}>/x/<{second}>"
    requests = [ask(f"/{prefix}/{draw.word()}/x/{draw.word()}") for _ in range(2)]
    # In the middle: that a rule matches up to the path's end is another requirement.
    requests.append(ask(f"/{prefix}/{draw.word()}/{draw.word()}/x/{draw.word()}", observe=STATUS))
    return exchanges([app("app1", route(rule, VALUES))], draw.order(requests))


def _int(draw: Draw) -> Program:
    prefix, name = draw.word(), draw.word()
    requests = [ask(f"/{prefix}/{draw.number()}"), ask(f"/{prefix}/{draw.number()}")]
    bad = [draw.word(), f"x{draw.number()}"]
    requests += [ask(f"/{prefix}/{text}", observe=STATUS) for text in bad]
    return exchanges([app("app1", route(f"/{prefix}/<int:{name}>", VALUES))], draw.order(requests))


def _digits(draw: Draw) -> Program:
    """Which paths match, whatever the view is given."""
    prefix, name = draw.word(), draw.word()
    requests = [ask(f"/{prefix}/{draw.number()}"), ask(f"/{prefix}/{draw.word()}", observe=STATUS)]
    rule = route(f"/{prefix}/<int:{name}>", [["text", draw.word()]])
    return exchanges([app("app1", rule)], draw.order(requests))


def _float(draw: Draw) -> Program:
    prefix = draw.word()
    requests = [ask(f"/{prefix}/{draw.number()}.{draw.number(1, 9)}")]
    requests += [ask(f"/{prefix}/{draw.word()}", observe=STATUS)]
    return exchanges([app("app1", route(f"/{prefix}/<float:x>", VALUES))], draw.order(requests))


def _path(draw: Draw) -> Program:
    prefix = draw.word()
    requests = [ask(f"/{prefix}/{draw.word()}"), ask(f"/{prefix}/{draw.word()}/{draw.word()}/x")]
    return exchanges([app("app1", route(f"/{prefix}/<path:rest>", VALUES))], draw.order(requests))


def _not_found(draw: Draw) -> Program:
    path = f"/{draw.word()}"
    near = [f"{path}{draw.word(1)}", f"/{draw.word()}", path[:-1], f"{path}/{draw.word()}"]
    requests = [ask(other, observe=STATUS) for other in near] + [ask(path)]
    return exchanges([app("app1", route(path, [["text", draw.word()]]))], draw.order(requests))


def _literal_parts(draw: Draw) -> Program:
    """A point is a point, a plus a plus, and a line's end is no part of it."""
    first, second = draw.word(3), draw.word(3)
    sign = draw.choice([".", "+"])
    path = f"/{first}{sign}{second}"
    near = [f"/{first}{draw.word(1)}{second}", f"{path}%0A", f"/{first}{first[-1]}{second}"]
    requests = [ask(other, observe=STATUS) for other in near] + [ask(path)]
    return exchanges([app("app1", route(path, [["text", draw.word()]]))], draw.order(requests))


def _several_rules(draw: Draw) -> Program:
    one, other = f"/{draw.word()}", f"/{draw.word()}"
    routes = [
        route(one, [["text", draw.word()]], name="first"),
        route(f"{other}/<x>", [["text", draw.word()], ["values_told"]], name="second"),
    ]
    return exchanges([app("app1", *routes)], draw.order([ask(one), ask(f"{other}/{draw.word()}")]))


def _precedence(draw: Draw) -> Program:
    prefix, word = draw.word(), draw.word()
    routes = [
        route(f"/{prefix}/<x>", [["text", "variable"]], name="variable"),
        route(f"/{prefix}/{word}", [["text", "literal"]], name="literal"),
    ]
    requests = [ask(f"/{prefix}/{word}"), ask(f"/{prefix}/{draw.word()}")]
    return exchanges([app("app1", *draw.order(routes))], draw.order(requests))


def _default_methods(*asked: str) -> Callable[[Draw], Program]:
    """That others are refused, and not how: 405 is another requirement."""

    def drawn(draw: Draw) -> Program:
        path = f"/{draw.word()}"
        requests = [ask(path)]
        if "HEAD" in asked:
            requests.append(ask(path, "HEAD", observe=STATUS))
        if "others" in asked:
            others = ("POST", draw.choice(["PUT", "DELETE"]))
            requests += [ask(path, word, observe=REFUSED) for word in others]
        served = app("app1", route(path, [["text", draw.word()]]))
        return exchanges([served], draw.order(requests))

    return drawn


def _methods(draw: Draw) -> Program:
    path = f"/{draw.word()}"
    chosen = draw.order(["GET", "POST", "PUT", "DELETE"])[:2]
    other = f"/{draw.word()}"
    routes = [
        route(path, [["text", draw.word()]], methods=chosen, name="first"),
        route(other, [["text", draw.word()]], methods=["POST"], name="second"),
    ]
    requests = [ask(path, word) for word in chosen] + [ask(other, "POST")]
    requests.append(ask(other, "GET", observe=REFUSED))
    return exchanges([app("app1", *routes)], draw.order(requests))


def _not_allowed(draw: Draw) -> Program:
    path, other = f"/{draw.word()}", f"/{draw.word()}"
    chosen = draw.choice([["POST"], ["PUT", "POST"], ["DELETE"]])
    routes = [
        route(path, [["text", draw.word()]], methods=chosen, name="first"),
        route(other, [["text", draw.word()]], name="second"),
    ]
    observe = ("status", "allow")
    requests = [ask(path, "GET", observe=observe), ask(other, "POST", observe=observe)]
    return exchanges([app("app1", *routes)], draw.order([*requests, ask(path, chosen[0])]))


def _automatic_options(draw: Draw) -> Program:
    path = f"/{draw.word()}"
    methods = draw.choice([["GET"], ["POST"], ["GET", "POST"]])
    requests = [ask(path, "OPTIONS", observe=("status", "allow"))]
    return exchanges([app("app1", route(path, [["text", "x"]], methods=methods))], requests)


def _trailing_slash(draw: Draw) -> Program:
    path, query = f"/{draw.word()}", f"{draw.word()}={draw.word()}"
    there = ("status", "location")
    requests = [ask(f"{path}/"), ask(path, observe=there), ask(f"{path}?{query}", observe=there)]
    return exchanges(
        [app("app1", route(f"{path}/", [["text", draw.word()]]))], draw.order(requests)
    )


def _leaf(draw: Draw) -> Program:
    path = f"/{draw.word()}"
    requests = [ask(path), ask(f"{path}/", observe=STATUS)]
    return exchanges([app("app1", route(path, [["text", draw.word()]]))], draw.order(requests))


def _defaults(draw: Draw) -> Program:
    path, number = draw.word(), draw.number()
    routes = [
        route(f"/{path}", VALUES, defaults={"page": number}, name="first"),
        route(f"/{path}/<page>", VALUES, name="second"),
    ]
    requests = [ask(f"/{path}"), ask(f"/{path}/{draw.word()}")]
    return exchanges([app("app1", *routes)], draw.order(requests))


def _url_for(draw: Draw) -> Program:
    start, target, word = f"/{draw.word()}", draw.word(), draw.word()
    number, name, key = draw.number(), draw.word(), draw.word()
    first, second = draw.word(), draw.word()
    routes = [
        route(f"/{target}/<{first}>/<{second}>", VALUES, name="item"),
        route(f"/{word}", [["text", "x"]], name="plain"),
        route(
            start,
            [
                ["url_for", "item", {first: number, second: name}],
                ["url_for", "plain", {}],
                ["url_for", "plain", {key: draw.word()}],
            ],
            name="start",
        ),
    ]
    return exchanges([app("app1", *draw.order(routes))], [ask(start)])


APP = ("Flask",)
WAY = ("routing/route-decorator",)

CHECKS = (
    Check("routing/route-decorator", _route_decorator, APP),
    Check("routing/variables", _variables, APP, WAY),
    Check("routing/int-converter", _int, APP, ("routing/variables",)),
    Check("routing/int-converter[digits]", _digits, APP, ("routing/variables",)),
    Check("routing/float-converter", _float, APP, ("routing/variables",)),
    Check("routing/path-converter", _path, APP, ("routing/variables",)),
    Check("routing/not-found", _not_found, APP, WAY),
    Check("routing/literal-parts", _literal_parts, APP, WAY),
    Check("routing/several-rules", _several_rules, APP, ("routing/variables",)),
    Check("routing/precedence", _precedence, APP, ("routing/variables",)),
    Check("routing/default-methods", _default_methods("HEAD", "others"), APP, WAY),
    Check("routing/default-methods[others]", _default_methods("others"), APP, WAY),
    Check("routing/default-methods[head]", _default_methods("HEAD"), APP, WAY),
    Check("routing/methods-option", _methods, APP, WAY),
    Check("routing/method-not-allowed", _not_allowed, APP, WAY),
    Check(
        "routing/automatic-options",
        _automatic_options,
        APP,
        WAY,
        Applicability.of(flask=">=0.6"),
    ),
    Check("routing/trailing-slash", _trailing_slash, APP, WAY),
    Check("routing/leaf-rule", _leaf, APP, WAY),
    Check("routing/rule-defaults", _defaults, APP, ("routing/variables",)),
    Check("routing/url-for-path", _url_for, (*APP, "url_for"), ("routing/variables",)),
)
