"""Routes that show the routing."""

from __future__ import annotations

from functools import partial
from urllib.parse import urlencode

from bottle import request

from .answers import as_json, escaped, redirect
from .application import moved, origin
from .incoming import all_asked, asked, query
from .rules import FILTERS, link, quoted, route


@route("/")
def index():
    return "flask-conformance http profile 2026-11-28"


def mark_after():
    def add(word, out):
        had = out.get_header("X-Mark")
        out.set_header("X-Mark", f"{had} {word}" if had else word)

    request.g.after += [partial(add, word) for word in all_asked("mark")]


@route("/hello/<name>")
def hello(name):
    mark_after()
    return f"Hello, {escaped(name)}!"


for kind in (*FILTERS, "part"):
    rule = "part/before-<v>-after" if kind == "part" else f"{kind}/<v:{kind}>"

    @route(f"/value/{rule}", name=f"value_{kind}")
    def value(v, kind=kind):
        return as_json({"kind": kind, "value": v, "link": link(f"value_{kind}", v=v)})


WHICH = {
    "rest": "<v:path>",
    "word": "<v>",
    "number": "<v:int>",
    "edit": "<v:int>/edit",
    "prefixed": "v.<v>",
    "latest": "latest",
    "literal": "a.b+c",
    "encoded": "größe",
    "percent": "a%41",
}
for name, rule in WHICH.items():

    @route(f"/which/{rule}", name=f"which_{name}")
    def which(v=None, name=name):
        return as_json({"rule": name, "value": v})


TEXTS = [
    ("/slash/branch/<name>/", ("GET", "POST"), "branch"),
    ("/slash/leaf/<name>", ("GET",), "leaf"),
    ("/slash/either/<name>", ("GET",), "either"),
    ("/slash/either/<name>/", ("GET",), "either"),
    ("/slash/open/<name>", ("GET",), "open"),
    ("/slash/open/<name>/", ("GET",), "open"),
    ("/thing/<name>", ("GET",), "read"),
    ("/thing/<name>", ("POST", "PUT"), None),
    ("/thing/<name>/read", ("GET",), "read"),
    ("/thing/<name>/own", ("GET", "OPTIONS"), "own"),
    ("/thing/<name>/silent", ("GET",), "silent"),
]
for rule, methods, word in TEXTS:

    @route(rule, methods, name=word or "write", options=word != "silent")
    def told(name, word=word):
        return f"{word or request.method} {escaped(name)}"


@route("/slash/pages/")
@route("/slash/pages/<n:int>")
def pages(n=None):
    return moved("/slash/pages/") if n == 1 else f"page {n or 1}"


@route("/slash/old/<name>")
def old(name):
    return moved("/slash/leaf/" + name)


@route("/slash/go")
def go():
    return redirect(asked("to", ""), int(asked("code", "302")))


@route("/slash/link/<name>")
def links(name):
    path = link("leaf", name=name) + ("?" + urlencode(query()) if query() else "")
    return as_json({"path": path, "external": origin() + path, "anchor": path + "#" + quoted(name)})
