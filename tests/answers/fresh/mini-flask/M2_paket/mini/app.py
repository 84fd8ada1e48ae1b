from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import traceback
from contextvars import ContextVar
from http import HTTPStatus
from io import BytesIO
from typing import Any, Callable
from urllib.parse import parse_qsl, quote, urlencode


from .ctx import *
from .ctx import _context
from .routing import Rule
from .wrappers import *


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
            raise HTTPException(405, "Not for this method.", {"Allow": allow})
        if any(r.text.endswith("/") and r.match(request.path + "/") is not None for r in self.rules):
            query = "?" + request.query_string if request.query_string else ""
            return lambda: redirect(quote(request.path) + "/" + query, 308)
        raise HTTPException(404, "There is nothing here.")

    def _handle(self, error):
        if isinstance(error, HTTPException) and error.code in self.handlers:
            return self.handlers[error.code](error)
        for cls in type(error).__mro__:
            if cls in self.handlers:
                return self.handlers[cls](error)
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
