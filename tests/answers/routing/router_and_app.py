"""Expected: 100. Of three classes with a method route one is not called by servers, and one is a base."""

from __future__ import annotations

import typing as t
import urllib.parse as up
from contextlib import contextmanager
from contextvars import ContextVar
from http import HTTPStatus

current: ContextVar[tuple["Application", dict]] = ContextVar("current")


class Converter(t.NamedTuple):
    rank: int
    takes: t.Callable[[str], bool]
    read: t.Callable[[str], t.Any]


def is_digits(text):
    return text.isascii() and text.isdecimal()


def is_float(text):
    left, dot, right = text.partition(".")
    return bool(dot) and is_digits(left) and is_digits(right)


CONVERTERS = {
    "int": Converter(1, is_digits, int),
    "float": Converter(2, is_float, float),
    "string": Converter(3, bool, str),
    "default": Converter(3, bool, str),
}


class Variable(t.NamedTuple):
    kind: str
    name: str

    @classmethod
    def parse(cls, segment):
        if not (segment.startswith("<") and segment.endswith(">")):
            return None
        kind, colon, name = segment[1:-1].partition(":")
        return cls(kind, name) if colon else cls("default", kind)


class Node:
    def __init__(self):
        self.literal: dict[str, Node] = {}
        self.variable: dict[Variable, Node] = {}
        self.rest: dict[str, list[Route]] = {}
        self.routes: list[Route] = []

    def walk(self, segments, values):
        """All routes that match, the most specific first."""
        if not segments:
            for route in self.routes:
                yield route, values
            return
        head, *tail = segments
        if head in self.literal:
            yield from self.literal[head].walk(tail, values)
        for variable in sorted(self.variable, key=lambda v: CONVERTERS[v.kind].rank):
            converter = CONVERTERS[variable.kind]
            if converter.takes(head):
                found = {**values, variable.name: converter.read(head)}
                yield from self.variable[variable].walk(tail, found)
        for name, routes in self.rest.items():
            if head:
                for route in routes:
                    yield route, {**values, name: "/".join(segments)}


class Route:
    def __init__(self, rule, view, endpoint, methods, defaults):
        self.rule, self.view, self.endpoint = rule, view, endpoint
        self.methods = {m.upper() for m in methods or ("GET",)}
        self.methods |= {"OPTIONS"} | ({"HEAD"} if "GET" in self.methods else set())
        self.defaults = defaults or {}
        self.segments = [Variable.parse(s) or s for s in rule.split("/")[1:]]

    def link(self, values):
        used, parts = set(self.defaults), []
        for segment in self.segments:
            if isinstance(segment, Variable):
                used.add(segment.name)
                safe = "/" if segment.kind == "path" else ""
                parts.append(up.quote(str(values[segment.name]), safe=safe))
            else:
                parts.append(segment)
        query = up.urlencode({k: v for k, v in values.items() if k not in used})
        return "/" + "/".join(parts) + ("?" * bool(query)) + query


class Router:
    """Keeps rules for an application."""

    def __init__(self, app):
        self.app = app

    def route(self, rule, **options):
        return self.app.route(rule, **options)


class Application:
    def __init__(self, import_name):
        self.import_name = import_name
        self.root = Node()
        self.routes = []

    def route(self, rule, *, methods=None, defaults=None, endpoint=None):
        def decorator(view):
            self.add(Route(rule, view, endpoint or view.__name__, methods, defaults))
            return view

        return decorator

    def add(self, route):
        node = self.root
        for segment in route.segments:
            if isinstance(segment, Variable) and segment.kind == "path":
                node.rest.setdefault(segment.name, []).append(route)
                break
            children = node.variable if isinstance(segment, Variable) else node.literal
            node = children.setdefault(segment, Node())
        else:
            node.routes.append(route)
        self.routes.append(route)

    def answer(self, method, path, query):
        segments = path.split("/")[1:]
        matches = list(self.root.walk(segments, {}))
        allowed = set().union(*(route.methods for route, _ in matches))
        if method == "OPTIONS" and matches:
            return 200, "", [("Allow", ", ".join(sorted(allowed)))]
        for route, values in matches:
            if method in route.methods:
                body = route.view(**{**route.defaults, **values})
                status = 200
                if isinstance(body, tuple):
                    body, status = body
                return status, body, []
        if matches:
            return 405, "no such method", [("Allow", ", ".join(sorted(allowed)))]
        if segments[-1] and any(self.root.walk([*segments, ""], {})):
            location = up.quote(path) + "/" + (f"?{query}" if query else "")
            return 308, "with a slash, please", [("Location", location)]
        return 404, "no such page", []

    @contextmanager
    def active(self, environ):
        token = current.set((self, environ))
        try:
            yield
        finally:
            current.reset(token)

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"].encode("latin1").decode("utf8", "replace")
        method = environ["REQUEST_METHOD"]
        with self.active(environ):
            status, body, headers = self.answer(method, path, environ.get("QUERY_STRING"))
        headers.append(("Content-Type", "text/html; charset=utf-8"))
        start_response(f"{status} {HTTPStatus(status).phrase}", headers)
        if method != "HEAD":
            yield body.encode("utf8")


def url_for(endpoint, **values):
    app, _ = current.get()
    for route in app.routes:
        names = {s.name for s in route.segments if isinstance(s, Variable)}
        if route.endpoint == endpoint and names <= {*values}:
            return route.link(values)
    raise KeyError(endpoint)


class _Request:
    path = property(lambda self: current.get()[1]["PATH_INFO"])
    method = property(lambda self: current.get()[1]["REQUEST_METHOD"])
    args = property(lambda self: dict(up.parse_qsl(current.get()[1].get("QUERY_STRING", ""))))


request = _Request()


class Site(Application):
    """The one that is meant."""

    def routes_below(self, prefix):
        return Router(self)
