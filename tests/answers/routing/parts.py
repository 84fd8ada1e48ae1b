"""Expected: 100. No regular expression: rules and paths are taken apart at slashes and compared."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Callable
from urllib.parse import quote, urlencode

STATUS = {200: "OK", 201: "Created", 308: "Permanent Redirect", 404: "Not Found", 405: "Method Not Allowed"}
_app: ContextVar["Flask"] = ContextVar("app")
_request: ContextVar["Request"] = ContextVar("request")


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _float(text: str) -> float | None:
    whole, point, rest = text.partition(".")
    return float(text) if point and _digits(whole) and _digits(rest) else None


READERS: dict[str, Callable[[str], Any]] = {
    "string": lambda text: text or None,
    "int": lambda text: int(text) if _digits(text) else None,
    "float": _float,
    "path": lambda text: text if text.strip("/") and text[0] != "/" else None,
}


@dataclass(frozen=True)
class Part:
    text: str
    kind: str = ""

    @classmethod
    def all_of(cls, rule: str) -> list["Part"]:
        parts = []
        while rule:
            literal, opening, rest = rule.partition("<")
            if literal:
                parts.append(cls(literal))
            if opening:
                inside, _, rest = rest.partition(">")
                kind, colon, name = inside.rpartition(":")
                parts.append(cls(name, kind if colon else "string"))
            rule = rest
        return parts


def match(parts: list[Part], path: str) -> dict[str, Any] | None:
    """The values with which the parts make up the whole path."""
    if not parts:
        return {} if not path else None
    first, *rest = parts
    if not first.kind:
        return match(rest, path[len(first.text):]) if path.startswith(first.text) else None
    for end in range(len(path), 0, -1):
        taken = path[:end]
        if first.kind != "path" and "/" in taken:
            continue
        value = READERS[first.kind](taken)
        if value is not None and (others := match(rest, path[end:])) is not None:
            return {first.text: value, **others}
    return None


@dataclass
class Rule:
    text: str
    endpoint: str
    methods: set[str]
    defaults: dict[str, Any]
    parts: list[Part] = field(init=False)

    def __post_init__(self) -> None:
        self.parts = Part.all_of(self.text)

    @property
    def weight(self) -> tuple[Any, ...]:
        kinds = [part.kind for part in self.parts if part.kind]
        return ("path" in kinds, len(kinds), kinds.count("string"), -len(self.text))

    def build(self, values: dict[str, Any]) -> str | None:
        names = {part.text for part in self.parts if part.kind}
        if not names <= values.keys():
            return None
        safe = {"path": "/"}
        path = "".join(quote(str(values[p.text]), safe.get(p.kind, "")) if p.kind else p.text for p in self.parts)
        rest = {k: v for k, v in values.items() if k not in names | self.defaults.keys()}
        return path + ("?" + urlencode(rest) if rest else "")


class Request:
    def __init__(self, environ: dict[str, Any]) -> None:
        self.path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        self.method = environ["REQUEST_METHOD"]
        self.query = environ.get("QUERY_STRING", "")


class _Current:
    def __getattr__(self, name: str) -> Any:
        return getattr(_request.get(), name)


request = _Current()


class Flask:
    def __init__(self, name: str) -> None:
        self.name = name
        self.rules: list[Rule] = []
        self.views: dict[str, Callable[..., Any]] = {}

    def route(self, rule: str, methods: Any = ("GET",), defaults: Any = None, endpoint: str = "") -> Any:
        def decorator(view: Callable[..., Any]) -> Callable[..., Any]:
            allowed = {str(method).upper() for method in methods} | {"OPTIONS"}
            allowed |= {"HEAD"} if "GET" in allowed else set()
            name = endpoint or view.__name__
            self.rules.append(Rule(rule, name, allowed, dict(defaults or {})))
            self.rules.sort(key=lambda one: one.weight)
            self.views[name] = view
            return view

        return decorator

    def respond(self, asked: Request) -> tuple[int, str, dict[str, str]]:
        allowed: set[str] = set()
        for rule in self.rules:
            values = match(rule.parts, asked.path)
            if values is None:
                continue
            if asked.method not in rule.methods:
                allowed |= rule.methods
            elif asked.method == "OPTIONS":
                allowed |= rule.methods
            else:
                answer = self.views[rule.endpoint](**rule.defaults, **values)
                text, status = answer if isinstance(answer, tuple) else (answer, 200)
                return status, text, {}
        if allowed:
            allow = {"Allow": ", ".join(sorted(allowed))}
            return (200, "", allow) if asked.method == "OPTIONS" else (405, "not allowed", allow)
        for rule in self.rules:
            if rule.text.endswith("/") and match(rule.parts, asked.path + "/") is not None:
                query = f"?{asked.query}" if asked.query else ""
                return 308, "over there", {"Location": quote(asked.path) + "/" + query}
        return 404, "nothing here", {}

    def __call__(self, environ: dict[str, Any], start_response: Any) -> list[bytes]:
        asked = Request(environ)
        app_token, request_token = _app.set(self), _request.set(asked)
        try:
            status, text, headers = self.respond(asked)
        finally:
            _app.reset(app_token)
            _request.reset(request_token)
        headers["Content-Type"] = "text/html; charset=utf-8"
        start_response(f"{status} {STATUS.get(status, 'Unknown')}", list(headers.items()))
        return [] if asked.method == "HEAD" else [text.encode()]


def url_for(endpoint: str, **values: Any) -> str:
    for rule in _app.get().rules:
        if rule.endpoint == endpoint and (path := rule.build(values)) is not None:
            return path
    raise LookupError(endpoint)
