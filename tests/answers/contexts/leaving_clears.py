"""Expected: 83.5. One classic slip: leaving a context clears what is current, instead of restoring it.

Nested applications (9), nested requests (4) and half of g (3.5 of 7) are lost. Workers are kept apart,
which is what the items of workers ask.
"""

from contextvars import ContextVar
from urllib.parse import parse_qsl

_app = ContextVar("app", default=None)
_request = ContextVar("request", default=None)
_g = ContextVar("g", default=None)


class LocalStack:
    def __init__(self):
        self.kept = ContextVar("kept", default=())

    def push(self, value):
        self.kept.set(self.kept.get() + (value,))

    def pop(self):
        if not self.kept.get():
            return None
        value = self.top
        self.kept.set(self.kept.get()[:-1])
        return value

    @property
    def top(self):
        return self.kept.get()[-1] if self.kept.get() else None


class Globals:
    def get(self, name, default=None):
        return getattr(self, name, default)

    def __contains__(self, name):
        return name in self.__dict__


class Request:
    def __init__(self, path):
        self.path, _, query = path.partition("?")
        self.args = dict(parse_qsl(query))


class Context:
    def __init__(self, app, request):
        self.app, self.request = app, request

    def __enter__(self):
        _app.set(self.app)
        _g.set(Globals())
        if self.request is not None:
            _request.set(self.request)

    def __exit__(self, *error):
        _app.set(None)
        _g.set(None)
        if self.request is not None:
            _request.set(None)


class Flask:
    def __init__(self, name):
        self.name = name

    def app_context(self):
        return Context(self, None)

    def test_request_context(self, path):
        return Context(self, Request(path))


class Proxy:
    def __init__(self, variable):
        self.__dict__["variable"] = variable

    def _get(self):
        if self.variable.get() is None:
            raise RuntimeError("outside of a context")
        return self.variable.get()

    def __getattr__(self, name):
        return getattr(self._get(), name)

    def __setattr__(self, name, value):
        setattr(self._get(), name, value)

    def __contains__(self, name):
        return name in self._get()


current_app, request, g = Proxy(_app), Proxy(_request), Proxy(_g)


def has_app_context():
    return _app.get() is not None


def has_request_context():
    return _request.get() is not None
