"""Expected: 98.67. By thread and greenlet. A dict is sent as JSON and called a page (one of three parts
of 4).
"""

import base64
import hashlib
import hmac
import json
import re
import threading
from http import HTTPStatus
from http.cookies import SimpleCookie
from types import SimpleNamespace
from urllib.parse import parse_qsl, quote, urlencode
from weakref import WeakKeyDictionary

import greenlet



class ByGreenlet:
    """Each thread has greenlets of its own, a main one at the least."""

    def __init__(self):
        self._all = WeakKeyDictionary()
        self._lock = threading.Lock()

    def get(self):
        with self._lock:
            return self._all.get(greenlet.getcurrent())

    def set(self, value):
        before = self.get()
        with self._lock:
            self._all[greenlet.getcurrent()] = value
        return before

    reset = set


_now = ByGreenlet()


class HTTPError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Answer:
    def __init__(self, body="", status=200, headers=()):
        self.body = body.encode() if isinstance(body, str) else body
        self.status = status
        self.headers = {"Content-Type": "text/html; charset=utf-8", **dict(headers)}

    @classmethod
    def of(cls, value):
        if isinstance(value, Answer):
            return value
        if isinstance(value, dict):
            return cls(json.dumps(value))
        if not isinstance(value, tuple):
            return cls(value)
        first, *rest = value
        answer = cls.of(first)
        answer.status = rest[0]
        answer.headers.update(rest[1] if len(rest) > 1 else {})
        return answer


class Headers:
    def __init__(self, environ):
        self._environ = environ

    def get(self, name, default=None):
        return self._environ.get("HTTP_" + name.upper().replace("-", "_"), default)

    def __getitem__(self, name):
        return self._environ["HTTP_" + name.upper().replace("-", "_")]


class Request:
    def __init__(self, environ):
        self.environ = environ
        self.method = environ.get("REQUEST_METHOD", "GET")
        self.path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        self.query_string = environ.get("QUERY_STRING", "")
        self.args = dict(parse_qsl(self.query_string, keep_blank_values=True))
        self.headers = Headers(environ)
        self.form = {}
        if "form-urlencoded" in environ.get("CONTENT_TYPE", ""):
            data = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            self.form = dict(parse_qsl(data.decode(), keep_blank_values=True))


class Session(dict):
    pass


class G(SimpleNamespace):
    def get(self, name, default=None):
        return vars(self).get(name, default)

    def __contains__(self, name):
        return name in vars(self)


class Context:
    """An application's, or a request's with the application's."""

    def __init__(self, app, environ=None):
        self.app, self.environ = app, environ
        self.request = Request(environ) if environ is not None else None

    def __enter__(self):
        self.g = G()
        self.session = self.app.open_session(self.request) if self.request else None
        self._before = _now.set(self)
        return self

    def __exit__(self, *error):
        _now.reset(self._before)


class Proxy:
    def __init__(self, name):
        object.__setattr__(self, "_name", name)

    def _get_current_object(self):
        value = getattr(_now.get(), object.__getattribute__(self, "_name"), None)
        if value is None:
            raise RuntimeError("working outside of a context")
        return value

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __getitem__(self, key):
        return self._get_current_object()[key]

    def __setitem__(self, key, value):
        self._get_current_object()[key] = value

    def __delitem__(self, key):
        del self._get_current_object()[key]

    def __contains__(self, key):
        return key in self._get_current_object()

    def __iter__(self):
        return iter(self._get_current_object())

    def __len__(self):
        return len(self._get_current_object())

    def __bool__(self):
        return True


current_app, g, request, session = map(Proxy, ("app", "g", "request", "session"))

VARIABLE = re.compile("<(int:)?([a-zA-Z_0-9]+)>")


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name
        self.secret_key = None
        self.rules = []
        self.handlers = {}
        self.hooks = {"before": [], "after": [], "teardown": []}

    def route(self, rule, methods=("GET",), endpoint=None):
        def register(view):
            pattern, at = "", 0
            for match in VARIABLE.finditer(rule):
                pattern += re.escape(rule[at : match.start()])
                pattern += f"(?P<{match[2]}>{'[0-9]+' if match[1] else '[^/]+'})"
                at = match.end()
            pattern = re.compile(pattern + re.escape(rule[at:]))
            ints = {match[2] for match in VARIABLE.finditer(rule) if match[1]}
            allowed = {*methods, "OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
            name = endpoint or view.__name__
            self.rules.append((rule, pattern, ints, allowed, name, view))
            self.rules.sort(key=lambda one: len(VARIABLE.findall(one[0])))
            return view

        return register

    def errorhandler(self, key):
        def register(function):
            self.handlers[key] = function
            return function

        return register

    def _hook(kind):
        def register(self, function):
            self.hooks[kind].append(function)
            return function

        return register

    before_request, after_request = _hook("before"), _hook("after")
    teardown_request = _hook("teardown")

    def app_context(self):
        return Context(self)

    def test_request_context(self, path="/"):
        path, _, query = path.partition("?")
        return Context(self, {"PATH_INFO": path, "QUERY_STRING": query})

    # Sessions.

    def _mark(self, text):
        return hmac.new(self.secret_key.encode(), text.encode(), hashlib.sha256).hexdigest()

    def open_session(self, asked):
        self_made = Session()
        try:
            value = SimpleCookie(asked.environ.get("HTTP_COOKIE", ""))["session"].value
            text, mark = value.split(".")
            if hmac.compare_digest(mark, self._mark(text)):
                self_made.update(json.loads(base64.urlsafe_b64decode(text)))
        except Exception:
            self_made.clear()
        self_made.before = dict(self_made)
        return self_made

    def save_session(self, kept, answer):
        if kept != kept.before:
            if not self.secret_key:
                raise RuntimeError("no secret key")
            text = base64.urlsafe_b64encode(json.dumps(kept).encode()).decode()
            answer.headers["Set-Cookie"] = f"session={text}.{self._mark(text)}; Path=/; HttpOnly"

    # Answers.

    def __call__(self, environ, start_response):
        with Context(self, environ) as context:
            error = None
            try:
                answer = self.answer(context)
            except Exception as raised:
                error = raised
                answer = Answer("Internal Server Error", 500)
            for function in reversed(self.hooks["teardown"]):
                function(error)
        answer.headers["Content-Length"] = str(len(answer.body))
        start_response(
            f"{answer.status} {HTTPStatus(answer.status).phrase}", list(answer.headers.items())
        )
        return [answer.body if context.request.method != "HEAD" else b""]

    def answer(self, context):
        try:
            answer = None
            for function in self.hooks["before"]:
                answer = function()
                if answer is not None:
                    break
            answer = Answer.of(self.dispatch(context.request) if answer is None else answer)
        except Exception as error:
            answer = self.handled(error)
        for function in reversed(self.hooks["after"]):
            answer = Answer.of(function(answer))
        self.save_session(context.session, answer)
        return answer

    def handled(self, error):
        keys = [error.code] if isinstance(error, HTTPError) else []
        for key in [*keys, *type(error).__mro__]:
            if key in self.handlers:
                answer = Answer.of(self.handlers[key](error))
                return answer
        if isinstance(error, HTTPError):
            return Answer(HTTPStatus(error.code).phrase, error.code, getattr(error, "headers", {}))
        if 500 in self.handlers:
            return Answer.of(self.handlers[500](error))
        raise error

    def dispatch(self, asked):
        allow = set()
        for rule, pattern, ints, methods, _, view in self.rules:
            match = pattern.fullmatch(asked.path)
            if not match and rule.endswith("/") and pattern.fullmatch(asked.path + "/"):
                query = f"?{asked.query_string}" if asked.query_string else ""
                return Answer("", 308, {"Location": quote(asked.path) + "/" + query})
            if match and asked.method in methods:
                if asked.method == "OPTIONS":
                    return Answer("", 200, {"Allow": ", ".join(sorted(methods))})
                return view(
                    **{k: int(v) if k in ints else v for k, v in match.groupdict().items()}
                )
            allow |= methods if match else set()
        error = HTTPError(405 if allow else 404)
        error.headers = {"Allow": ", ".join(sorted(allow))} if allow else {}
        raise error


def abort(code):
    raise HTTPError(code)


def redirect(path, code=302):
    return Answer("", code, {"Location": path})


def url_for(endpoint, **values):
    for rule, _, _, _, name, _ in current_app.rules:
        names = {found for _, found in VARIABLE.findall(rule)}
        if name == endpoint and names <= values.keys():
            path = VARIABLE.sub(lambda match: quote(str(values[match[2]]), safe=""), rule)
            rest = {key: value for key, value in values.items() if key not in names}
            return path + (f"?{urlencode(rest)}" if rest else "")
    raise LookupError(endpoint)
