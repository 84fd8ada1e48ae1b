"""Expected: 55.67. Three days of seven: route 6, not-found 4, variables 5, methods 6, a leaf (1 of 2), request 5,
text with status and headers (2.67 of 4), contexts 4, outside 2, and of both isolations the half without sessions (7 + 13).
"""

import re
from contextvars import ContextVar
from types import SimpleNamespace
from urllib.parse import parse_qsl

stack = ContextVar("stack", default=())


class FromStack:
    def __init__(self, pick):
        self.__dict__["pick"] = pick

    def _get_current_object(self):
        for ctx in reversed(stack.get()):
            if self.pick in ctx:
                return ctx[self.pick]
        raise RuntimeError("no context")

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __eq__(self, other):
        return self._get_current_object() == other


request, g, current_app = FromStack("request"), FromStack("g"), FromStack("app")


class Pushed:
    def __init__(self, **values):
        self.values = values

    def __enter__(self):
        self.old = stack.get()
        stack.set(self.old + (self.values,))

    def __exit__(self, *error):
        stack.set(self.old)


class Request:
    def __init__(self, environ):
        self.method = environ["REQUEST_METHOD"]
        self.path = environ["PATH_INFO"].encode("latin-1").decode()
        self.args = dict(parse_qsl(environ.get("QUERY_STRING", "")))
        self.headers = {k[5:].replace("_", "-").title(): v for k, v in environ.items() if k[:5] == "HTTP_"}
        length = int(environ.get("CONTENT_LENGTH") or 0)
        self.form = dict(parse_qsl(environ["wsgi.input"].read(length).decode())) if length else {}


class Flask:
    def __init__(self, name):
        self.name, self.rules = name, []

    def app_context(self):
        return Pushed(app=self, g=SimpleNamespace())

    def test_request_context(self, path="/"):
        path, _, query = path.partition("?")
        request = Request({"REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query})
        return Pushed(app=self, g=SimpleNamespace(), request=request)

    def route(self, rule, methods=("GET",), endpoint=None):
        parts = re.split(r"<(?:(int):)?(\w+)>", rule)
        regex = re.escape(parts[0])
        ints = set()
        for kind, name, literal in zip(parts[1::3], parts[2::3], parts[3::3]):
            regex += f"(?P<{name}>{'[0-9]+' if kind else '[^/]+'})" + re.escape(literal)
            if kind:
                ints.add(name)
        methods = set(methods) | ({"HEAD"} if "GET" in methods else set())

        def decorator(view):
            self.rules.append((re.compile(regex), ints, methods, view))
            self.rules.sort(key=lambda r: r[0].groups)
            return view

        return decorator

    def __call__(self, environ, start_response):
        request = Request(environ)
        with Pushed(app=self, g=SimpleNamespace(), request=request):
            status, headers, body = "404 NOT FOUND", [], "not found"
            allow = set()
            for regex, ints, methods, view in self.rules:
                m = regex.fullmatch(request.path)
                if not m:
                    continue
                allow |= methods
                if request.method in methods:
                    body = view(**{k: int(v) if k in ints else v for k, v in m.groupdict().items()})
                    status = "200 OK"
                    if isinstance(body, tuple):
                        status = f"{body[1]} STATUS"
                        if len(body) > 2:
                            headers = list(dict(body[2]).items())
                        body = body[0]
                    break
            else:
                if allow:
                    status, headers, body = "405 METHOD NOT ALLOWED", [("Allow", ", ".join(allow | {"OPTIONS"}))], "no"
        if not any(k.lower() == "content-type" for k, v in headers):
            headers.append(("Content-Type", "text/html; charset=utf-8"))
        start_response(status, headers)
        return [] if request.method == "HEAD" else [body.encode()]
