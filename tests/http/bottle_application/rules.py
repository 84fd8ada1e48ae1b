"""Rules, their converters, and links that are built with them."""

from __future__ import annotations

import re
import uuid
from urllib.parse import quote

from bottle import HTTPResponse, request

from .application import Application, allowed


def quoted(text, safe=""):
    return quote(str(text), safe=safe)


app = Application()
RULES = []
DIGITS = r"[0-9]+(?!\n)"
UUID = "-".join(f"[0-9a-fA-F]{{{n}}}" for n in (8, 4, 4, 4, 12)) + r"(?!\n)"
FILTERS = {  # pattern, into Python, into the URL
    "path": (r"[^/][\s\S]*", None, lambda text: quoted(text, "/")),
    "int": (DIGITS, int, str),
    "limited": (r"0*[1-9][0-9](?!\n)", int, str),
    "signed": ("-?" + DIGITS, int, str),
    "float": (r"[0-9]+\." + DIGITS, float, str),
    "string": ("[^/]{3,8}", None, quoted),
    "any": (r"(?:red|green|a\.b)(?!\n)", None, quoted),
    "uuid": (UUID, lambda text: str(uuid.UUID(text)), str),
    "list": (r"[^/+]+(?:\+[^/+]+)*", lambda v: v.split("+"), lambda v: "+".join(map(quoted, v))),
}
WORD = ("[^/]+", None, quoted)
for name, found in {"re": WORD, **FILTERS}.items():
    app.router.add_filter(name, lambda conf, found=found: found)


def route(rule, methods=("GET",), name=None, options=True):
    """The view, and OPTIONS beside it."""

    def register(view):
        views = dict.fromkeys(methods, view)
        if options:
            views.setdefault("OPTIONS", lambda **values: HTTPResponse("", Allow=allowed()))
        RULES.extend((rule, method, views[method], name or view.__name__) for method in views)
        return view

    return register


def weight(rule):
    """bottle asks in the order of the rules: the most specific goes first."""
    kinds = (r"[^<]*", r"[^<].*", r"<v:int>", r"<\w+>", r".*")
    return [
        next(i for i, kind in enumerate(kinds) if re.fullmatch(kind, part))
        for part in rule[0].split("/")
    ]


def link(to, **values):
    if to.startswith("part."):
        values.setdefault("lang", request.g.lang)
    return app.router.build(to, **values)


def add_rules():
    for rule, method, view, name in sorted(RULES, key=weight):
        app.route(rule, method, view, name=name)
