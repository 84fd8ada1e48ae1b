"""Expected: 100. What a context restores is noted where it is made: in a with block that is where it is
entered.
"""

import contextvars
from urllib.parse import parse_qsl, urlsplit

NONE = object()


class LocalStack:
    def __init__(self):
        self._items = contextvars.ContextVar("items", default=())

    def push(self, item):
        self._items.set((item,) + self._items.get())

    def pop(self):
        item, *rest = self._items.get() or (None,)
        self._items.set(tuple(rest))
        return item

    @property
    def top(self):
        for item in self._items.get():
            return item


class Proxy:
    def __init__(self, name):
        object.__setattr__(self, "_var", contextvars.ContextVar(name, default=NONE))

    def _get_current_object(self):
        value = self._var.get()
        if value is NONE:
            raise RuntimeError(f"{self._var.name}: no context is active")
        return value

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __contains__(self, name):
        return name in self._get_current_object()

    def __eq__(self, other):
        return self._get_current_object() == other

    def __hash__(self):
        return hash(self._get_current_object())

    def __repr__(self):
        return repr(self._get_current_object())


current_app, request, g = Proxy("current_app"), Proxy("request"), Proxy("g")


def has_app_context():
    return current_app._var.get() is not NONE


def has_request_context():
    return request._var.get() is not NONE


class Globals:
    def get(self, name, default=None):
        return self.__dict__.get(name, default)

    def __contains__(self, name):
        return name in self.__dict__


class Request:
    def __init__(self, url):
        parts = urlsplit(url)
        self.path, self.args = parts.path, dict(parse_qsl(parts.query))


class Context:
    def __init__(self, **values):
        self.values = values
        self.before = {name: globals()[name]._var.get() for name in values}

    def __enter__(self):
        for name, value in self.values.items():
            globals()[name]._var.set(value() if value is Globals else value)
        return self

    def __exit__(self, *error):
        for name, value in self.before.items():
            globals()[name]._var.set(value)


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name

    def app_context(self):
        return Context(current_app=self, g=Globals)

    def test_request_context(self, url="/"):
        return Context(current_app=self, g=Globals, request=Request(url))
