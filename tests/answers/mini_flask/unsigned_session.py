"""Expected: 98. The cookie is not signed, so that a changed one is read, or breaks the request: one of
three parts of sessions (6)."""


import base64
import hashlib
import hmac
import json
import re
from contextvars import ContextVar
from http.client import responses
from urllib.parse import parse_qsl, quote, urlencode

_contexts = ContextVar("contexts", default=())


class HTTPError(Exception):
    def __init__(self, code, headers=()):
        super().__init__(code)
        self.code = code
        self.headers = list(headers)


class Response:
    def __init__(self, body, status=200, headers=None, content_type="text/html; charset=utf-8"):
        self.body = body.encode() if isinstance(body, str) else body
        self.status = status
        self.headers = {"Content-Type": content_type, **(headers or {})}


class Request:
    def __init__(self, environ):
        self.environ = environ
        self.path = environ["PATH_INFO"].encode("latin-1").decode(errors="replace")
        self.method = environ["REQUEST_METHOD"]
        self.args = dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
        self.headers = Headers(environ)
        self.endpoint = None

    @property
    def form(self):
        if not hasattr(self, "_form"):
            length = int(self.environ.get("CONTENT_LENGTH") or 0)
            body = self.environ["wsgi.input"].read(length).decode()
            self._form = dict(parse_qsl(body, keep_blank_values=True))
        return self._form


class Headers:
    def __init__(self, environ):
        self.environ = environ

    def get(self, name, default=None):
        return self.environ.get("HTTP_" + name.upper().replace("-", "_"), default)


class Session(dict):
    changed = False
    locked = False

    def _note(self):
        if self.locked:
            raise RuntimeError("set a secret key first")
        self.changed = True

    def __setitem__(self, key, value):
        self._note()
        super().__setitem__(key, value)

    def pop(self, *args):
        self._note()
        return super().pop(*args)

    def clear(self):
        self._note()
        super().clear()


def _sign(key, data):
    return hmac.new(key.encode(), data.encode(), hashlib.sha256).hexdigest()


class G:
    def get(self, name, default=None):
        return self.__dict__.get(name, default)

    def __contains__(self, name):
        return name in self.__dict__


class Context:
    def __init__(self, app, request=None):
        self.app, self.request, self.g = app, request, G()
        self.session = app._open_session(request) if request else None

    def __enter__(self):
        self._token = _contexts.set((*_contexts.get(), self))
        return self

    def __exit__(self, *error):
        _contexts.reset(self._token)
        return False


class Proxy:
    def __init__(self, find):
        object.__setattr__(self, "_find", find)

    def __getattr__(self, name):
        return getattr(self._find(), name)

    def __setattr__(self, name, value):
        setattr(self._find(), name, value)

    def __getitem__(self, key):
        return self._find()[key]

    def __setitem__(self, key, value):
        self._find()[key] = value

    def __contains__(self, key):
        return key in self._find()


def _of_app(name):
    def find():
        if not _contexts.get():
            raise RuntimeError("working outside of application context")
        return getattr(_contexts.get()[-1], name)

    return Proxy(find)


def _of_request(name):
    def find():
        for context in reversed(_contexts.get()):
            if context.request is not None:
                return getattr(context, name)
        raise RuntimeError("working outside of request context")

    return Proxy(find)


current_app, g = _of_app("app"), _of_app("g")
request, session = _of_request("request"), _of_request("session")


def abort(code):
    raise HTTPError(code)


def redirect(path, code=302):
    return Response("redirecting", code, {"Location": path})


def url_for(endpoint, **values):
    for rule in current_app.rules:
        if rule.endpoint == endpoint and rule.names <= values.keys():
            return rule.build(values)
    raise LookupError(endpoint)


class Rule:
    def __init__(self, text, endpoint, methods):
        self.text, self.endpoint, self.methods = text, endpoint, methods
        self.names, self.ints, pattern, self.parts = set(), set(), "", []
        for kind, name, literal in re.findall(r"<(?:(\w+):)?(\w+)>|([^<]+)", text):
            if literal:
                pattern += re.escape(literal)
            else:
                self.names.add(name)
                if kind == "int":
                    self.ints.add(name)
                pattern += f"(?P<{name}>{'[0-9]+' if kind == 'int' else '[^/]+'})"
            self.parts.append((name, literal))
        self.pattern = re.compile(pattern)

    def match(self, path):
        found = self.pattern.fullmatch(path)
        if found is None:
            return None
        return {k: int(v) if k in self.ints else v for k, v in found.groupdict().items()}

    def build(self, values):
        path = "".join(
            literal or quote(str(values[name]), safe="") for name, literal in self.parts
        )
        rest = {k: v for k, v in values.items() if k not in self.names}
        return path + ("?" + urlencode(rest) if rest else "")


class Flask:
    secret_key = None

    def __init__(self, name):
        self.name = name
        self.rules, self.views = [], {}
        self.before, self.after, self.teardown, self.handlers = [], [], [], {}

    def route(self, text, methods=None, endpoint=None):
        def decorate(view):
            name = endpoint or view.__name__
            allowed = {method.upper() for method in methods or ["GET"]}
            if "GET" in allowed:
                allowed.add("HEAD")
            self.rules.append(Rule(text, name, allowed | {"OPTIONS"}))
            self.rules.sort(key=lambda rule: len(rule.names))
            self.views[name] = view
            return view

        return decorate

    def before_request(self, function):
        self.before.append(function)
        return function

    def after_request(self, function):
        self.after.append(function)
        return function

    def teardown_request(self, function):
        self.teardown.append(function)
        return function

    def errorhandler(self, key):
        def decorate(function):
            self.handlers[key] = function
            return function

        return decorate

    def app_context(self):
        return Context(self)

    def test_request_context(self, path):
        path, _, query = path.partition("?")
        environ = {"PATH_INFO": path, "REQUEST_METHOD": "GET", "QUERY_STRING": query}
        return Context(self, Request(environ))

    def _open_session(self, request):
        found = Session()
        for part in request.environ.get("HTTP_COOKIE", "").split(";"):
            name, _, value = part.strip().partition("=")
            data, _, signature = value.partition(".")
            if name == "session" and self.secret_key:
                if True:
                    found.update(json.loads(base64.urlsafe_b64decode(data)))
        found.locked = self.secret_key is None
        return found

    def _save_session(self, found, response):
        if not found.changed:
            return
        if not found:
            response.headers["Set-Cookie"] = "session=; Max-Age=0; Path=/"
            return
        data = base64.urlsafe_b64encode(json.dumps(found).encode()).decode()
        cookie = f"session={data}.{_sign(self.secret_key, data)}; HttpOnly; Path=/"
        response.headers["Set-Cookie"] = cookie

    def _match(self, asked):
        allowed = set()
        for rule in self.rules:
            values = rule.match(asked.path)
            if values is None:
                if rule.text.endswith("/") and rule.match(asked.path + "/") is not None:
                    query = asked.environ.get("QUERY_STRING", "")
                    location = asked.path + "/" + (f"?{query}" if query else "")
                    raise HTTPError(308, [("Location", location)])
            elif asked.method in rule.methods:
                return rule, values
            else:
                allowed |= rule.methods
        if allowed:
            raise HTTPError(405, [("Allow", ", ".join(sorted(allowed)))])
        raise HTTPError(404)

    def _handled(self, error):
        keys = [error.code] if isinstance(error, HTTPError) else []
        for key in [*keys, *type(error).__mro__]:
            if key in self.handlers:
                return self.handlers[key](error)
        if isinstance(error, HTTPError):
            text = responses.get(error.code, "error")
            return Response(text, error.code, dict(error.headers))
        return Response("Internal Server Error", 500)

    def _view(self, asked):
        for function in self.before:
            answer = function()
            if answer is not None:
                return answer
        rule, values = self._match(asked)
        asked.endpoint = rule.endpoint
        if asked.method == "OPTIONS":
            return Response("", 200, {"Allow": ", ".join(sorted(rule.methods))})
        return self.views[rule.endpoint](**values)

    def _response(self, answer):
        if isinstance(answer, Response):
            return answer
        status, headers = 200, {}
        if isinstance(answer, tuple):
            answer, status, *more = answer
            headers = dict(more[0]) if more else {}
        if isinstance(answer, dict):
            return Response(json.dumps(answer), status, headers, "application/json")
        return Response(answer, status, headers)

    def __call__(self, environ, start_response):
        with Context(self, Request(environ)) as context:
            try:
                try:
                    response = self._response(self._view(context.request))
                except Exception as error:
                    response = self._response(self._handled(error))
                for function in reversed(self.after):
                    response = function(response)
                self._save_session(context.session, response)
            finally:
                for function in reversed(self.teardown):
                    function(None)
        body = b"" if environ["REQUEST_METHOD"] == "HEAD" else response.body
        status = f"{response.status} {responses.get(response.status, 'Unknown')}"
        start_response(status, [(k, str(v)) for k, v in response.headers.items()])
        return [body]
