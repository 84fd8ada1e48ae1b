"""Expected: 100. Context variables and the tokens that set gives, kept in an ExitStack."""

from contextlib import ExitStack
from contextvars import ContextVar
from urllib.parse import parse_qsl, urlsplit

_app, _g, _request = ContextVar("app"), ContextVar("g"), ContextVar("request")


class LocalStack:
    def __init__(self):
        self._frames = ContextVar("frames")

    def push(self, obj):
        self._frames.set([*self._frames.get([]), obj])

    @property
    def top(self):
        frames = self._frames.get([])
        return frames[-1] if frames else None

    def pop(self):
        frames = self._frames.get([])
        self._frames.set(frames[:-1])
        return frames[-1] if frames else None


class Global:
    def __init__(self, variable, what):
        object.__setattr__(self, "_where", (variable, what))

    def _get_current_object(self):
        variable, what = object.__getattribute__(self, "_where")
        value = variable.get(None)
        if value is None:
            raise RuntimeError(f"there is no {what} here")
        return value

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __contains__(self, name):
        return name in self._get_current_object()

    def __eq__(self, other):
        return self._get_current_object() == other

    __hash__ = None


class Things:
    def get(self, name, default=None):
        return vars(self).get(name, default)

    def pop(self, name, *default):
        return vars(self).pop(name, *default)

    def __contains__(self, name):
        return name in vars(self)


class Request:
    def __init__(self, url):
        parts = urlsplit(url)
        self.path, self.args = parts.path, dict(parse_qsl(parts.query))


class Context(ExitStack):
    def __init__(self, app, request=None):
        super().__init__()
        self._values = (app, request)

    def __enter__(self):
        app, request = self._values
        for variable, value in ((_app, app), (_g, Things()), (_request, request)):
            if variable is not _request or request is not None:
                self.callback(variable.reset, variable.set(value))
        return super().__enter__()


class Flask:
    def __init__(self, name):
        self.name = name

    def app_context(self):
        return Context(self)

    def test_request_context(self, url="/"):
        return Context(self, Request(url))


current_app, g, request = Global(_app, "app"), Global(_g, "app"), Global(_request, "request")


def has_app_context():
    return _app.get(None) is not None


def has_request_context():
    return _request.get(None) is not None
