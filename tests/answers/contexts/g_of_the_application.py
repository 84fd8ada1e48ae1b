"""Expected: 90. g belongs to the application (7), and to nobody else's slip: workers are kept apart. pop of
an empty stack raises (3 of 6).
"""

import contextvars
from contextlib import contextmanager
from types import SimpleNamespace
from urllib.parse import parse_qsl

_missing = object()


class LocalStack(object):
    def __init__(self):
        self.cv = contextvars.ContextVar("LocalStack", default=[])

    def push(self, obj):
        self.cv.set(self.cv.get() + [obj])

    def pop(self):
        value = self.cv.get()[-1]
        self.cv.set(self.cv.get()[:-1])
        return value

    @property
    def top(self):
        return self.cv.get()[-1] if self.cv.get() else None


class G(SimpleNamespace):
    def get(self, name, default=None):
        return getattr(self, name, default)

    def __contains__(self, name):
        return hasattr(self, name)


apps = LocalStack()
reqs = LocalStack()


class Flask(object):
    def __init__(self, name):
        self.name = name
        self.g = G()

    @contextmanager
    def app_context(self):
        apps.push(self)
        try:
            yield self
        finally:
            apps.pop()

    @contextmanager
    def test_request_context(self, path="/"):
        path, _, query = path.partition("?")
        with self.app_context():
            reqs.push(SimpleNamespace(path=path, args=dict(parse_qsl(query)), app=self))
            try:
                yield
            finally:
                reqs.pop()


class Proxy(object):
    def __init__(self, find):
        object.__setattr__(self, "find", find)

    def _get_current_object(self):
        return object.__getattribute__(self, "find")()

    def __getattribute__(self, name):
        if name in ("_get_current_object", "__class__", "__dict__"):
            return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "find")(), name)

    def __setattr__(self, name, value):
        setattr(object.__getattribute__(self, "find")(), name, value)

    def __delattr__(self, name):
        delattr(object.__getattribute__(self, "find")(), name)

    def __contains__(self, name):
        return name in object.__getattribute__(self, "find")()

    def __eq__(self, other):
        return object.__getattribute__(self, "find")() == other


def app_or_error():
    if apps.top is None:
        raise RuntimeError("no application context")
    return apps.top


def request_or_error():
    if reqs.top is None:
        raise RuntimeError("no request context")
    return reqs.top


current_app = Proxy(app_or_error)
g = Proxy(lambda: app_or_error().g)
request = Proxy(request_or_error)


def has_app_context():
    return bool(apps.top)


def has_request_context():
    return bool(reqs.top)
