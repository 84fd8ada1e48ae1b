"""Expected: 100. All that is asked: one tuple of entered contexts in one context variable."""

from contextvars import ContextVar
from types import SimpleNamespace
from urllib.parse import parse_qs

_entered = ContextVar("entered", default=())


class LocalStack:
    def __init__(self):
        self._items = ContextVar("items", default=())

    def push(self, item):
        self._items.set((*self._items.get(), item))

    def pop(self):
        *rest, last = self._items.get() or (None,)
        self._items.set(tuple(rest))
        return last

    @property
    def top(self):
        return self._items.get()[-1] if self._items.get() else None


class Globals(SimpleNamespace):
    def get(self, name, default=None):
        return vars(self).get(name, default)

    def __contains__(self, name):
        return name in vars(self)


class Context:
    def __init__(self, app, request=None):
        self.app, self.request, self.g = app, request, None

    def __enter__(self):
        self.g = Globals()
        self._before = _entered.set((*_entered.get(), self))
        return self

    def __exit__(self, *error):
        _entered.reset(self._before)


class Request:
    def __init__(self, url):
        self.path, _, query = url.partition("?")
        self.args = {name: values[0] for name, values in parse_qs(query).items()}


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name

    def app_context(self):
        return Context(self)

    def test_request_context(self, url):
        return Context(self, Request(url))


class Current:
    """Stands for one part of the innermost context that has it."""

    def __init__(self, part):
        object.__setattr__(self, "_part", part)

    def _object(self):
        for context in reversed(_entered.get()):
            if getattr(context, self._part) is not None:
                return getattr(context, self._part)
        raise RuntimeError(f"there is no {self._part} here")

    def __getattr__(self, name):
        return getattr(self._object(), name)

    def __setattr__(self, name, value):
        setattr(self._object(), name, value)

    def __contains__(self, name):
        return name in self._object()


current_app, request, g = Current("app"), Current("request"), Current("g")


def has_app_context():
    return bool(_entered.get())


def has_request_context():
    return any(context.request for context in _entered.get())
