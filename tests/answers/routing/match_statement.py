"""Expected: 100. Rules are taken apart by pattern matching when a request comes, and know only what was asked
for: one with another converter would break every answer.
"""

from __future__ import annotations

import string
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

DIGITS = frozenset(string.digits)
_here: ContextVar[tuple[Flask, Request]] = ContextVar("here")


@dataclass(frozen=True)
class Literal:
    text: str


@dataclass(frozen=True)
class Variable:
    kind: str
    name: str

    def read(self, text: str) -> Any:
        match self.kind:
            case "int" if text and DIGITS.issuperset(text):
                return int(text)
            case "float":
                whole, point, rest = text.partition(".")
                if point and whole and rest and DIGITS.issuperset(whole + rest):
                    return float(text)
            case "string" if text and "/" not in text:
                return text
            case "path" if text and not text.startswith("/"):
                return text
        raise ValueError(text)


def parse(rule: str) -> Iterator[Literal | Variable]:
    while rule:
        before, opened, rule = rule.partition("<")
        if before:
            yield Literal(before)
        if opened:
            inside, _, rule = rule.partition(">")
            kind, colon, name = inside.partition(":")
            yield Variable(kind, name) if colon else Variable("string", kind)


def fits(parts: list[Literal | Variable], text: str) -> Iterator[dict[str, Any]]:
    match parts:
        case []:
            if not text:
                yield {}
        case [Literal(literal), *rest]:
            if text.startswith(literal):
                yield from fits(rest, text[len(literal):])
        case [Variable(name=name) as variable, *rest]:
            for end in range(len(text), 0, -1):
                try:
                    value = variable.read(text[:end])
                except ValueError:
                    continue
                for others in fits(rest, text[end:]):
                    yield {name: value, **others}


@dataclass
class Rule:
    text: str
    endpoint: str
    view: Callable
    methods: set[str]
    defaults: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def parts(self) -> list[Literal | Variable]:
        return list(parse(self.text))

    @property
    def weight(self) -> tuple:
        order = {"int": 1, "float": 1, "string": 2, "path": 3}
        return tuple(0 if isinstance(p, Literal) else order[p.kind] for p in self.parts), -len(
            "".join(p.text for p in self.parts if isinstance(p, Literal))
        )


class Request:
    def __init__(self, environ: dict) -> None:
        self.environ = environ
        self.method = environ["REQUEST_METHOD"]
        self.path = "/" + environ.get("PATH_INFO", "").lstrip("/").encode("latin-1").decode("utf-8", "replace")
        self.args = dict(reversed(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True)))


class _Now:
    def __getattr__(self, name: str) -> Any:
        return getattr(_here.get()[1], name)


request = _Now()


class Flask:
    def __init__(self, import_name: str) -> None:
        self.name = import_name
        self.rules: list[Rule] = []

    def route(self, rule: str, *, methods: Iterable[str] = ("GET",), defaults=None, endpoint=None):
        def decorate(view):
            allowed = {m.upper() for m in methods} | {"OPTIONS"}
            if "GET" in allowed:
                allowed.add("HEAD")
            self.rules.append(Rule(rule, endpoint or view.__name__, view, allowed, defaults or {}))
            return view

        return decorate

    def __call__(self, environ, start_response):
        token = _here.set((self, Request(environ)))
        try:
            status, headers, body = self.answer(_here.get()[1])
        finally:
            _here.reset(token)
        data = body.encode()
        start_response(
            f"{status} {HTTPStatus(status).phrase}",
            [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(data))), *headers],
        )
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [data]

    def answer(self, req: Request) -> tuple[int, list, str]:
        candidates = sorted(self.rules, key=lambda r: r.weight)
        found, allowed = None, set()
        for rule in candidates:
            values = next(fits(rule.parts, req.path), None)
            if values is None:
                continue
            allowed |= rule.methods
            if found is None and req.method in rule.methods:
                found = rule, values
        if found is None and not allowed:
            for rule in candidates:
                if rule.text.endswith("/") and next(fits(rule.parts, req.path + "/"), None) is not None:
                    query = req.environ.get("QUERY_STRING")
                    location = quote(req.path + "/") + ("?" + query if query else "")
                    return 308, [("Location", location)], ""
            return 404, [], "<h1>Not Found</h1>"
        if req.method == "OPTIONS" and (found is None or True):
            return 200, [("Allow", ", ".join(sorted(allowed)))], ""
        if found is None:
            return 405, [("Allow", ", ".join(sorted(allowed)))], "<h1>Method Not Allowed</h1>"
        rule, values = found
        match rule.view(**{**rule.defaults, **values}):
            case (text, int(status)):
                return status, [], text
            case text:
                return 200, [], text


def url_for(endpoint: str, **values: Any) -> str:
    app = _here.get()[0]
    for rule in app.rules:
        names = {p.name for p in rule.parts if isinstance(p, Variable)}
        if rule.endpoint == endpoint and names <= set(values):
            path = "".join(
                p.text if isinstance(p, Literal) else quote(str(values[p.name]), safe="/" if p.kind == "path" else "")
                for p in rule.parts
            )
            query = {k: v for k, v in values.items() if k not in names and v is not None}
            return quote(path, safe="/%:@!$&'()*+,;=~") + ("?" + urlencode(query, doseq=True) if query else "")
    raise LookupError(f"no rule for {endpoint!r}")
