"""Expected: 100. Contexts are generators behind contextmanager; globals are small classes over one
context variable each; the stack is a tuple.
"""

import contextlib
from contextvars import ContextVar
from urllib.parse import parse_qsl


class LocalStack:
    def __init__(self):
        self._var = ContextVar("stack", default=())

    def push(self, obj):
        self._var.set((*self._var.get(), obj))

    def pop(self):
        if not self._var.get():
            return None
        *rest, last = self._var.get()
        self._var.set(tuple(rest))
        return last

    @property
    def top(self):
        return next(reversed(self._var.get()), None)


_apps, _requests = LocalStack(), LocalStack()


class _G:
    def get(self, name, default=None):
        return vars(self).get(name, default)

    def __contains__(self, name):
        return name in vars(self)


class _Proxy:
    def __init__(self, stack, part):
        object.__setattr__(self, "_find", lambda: self._of(stack, part))

    @staticmethod
    def _of(stack, part):
        if stack.top is None:
            raise RuntimeError("no context")
        return stack.top[part]

    def __getattribute__(self, name):
        find = object.__getattribute__(self, "_find") if name != "_of" else None
        return object.__getattribute__(self, name) if find is None else getattr(find(), name)

    def __setattr__(self, name, value):
        setattr(object.__getattribute__(self, "_find")(), name, value)

    def __delattr__(self, name):
        delattr(object.__getattribute__(self, "_find")(), name)

    def __contains__(self, name):
        return name in object.__getattribute__(self, "_find")()

    def __eq__(self, other):
        return object.__getattribute__(self, "_find")() == other

    __hash__ = None


current_app, g = _Proxy(_apps, 0), _Proxy(_apps, 1)
request = _Proxy(_requests, 0)


def has_app_context():
    return _apps.top is not None


def has_request_context():
    return _requests.top is not None


class Request:
    def __init__(self, path):
        self.path, _, query = path.partition("?")
        self.args = dict(parse_qsl(query))


class Flask:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    @contextlib.contextmanager
    def app_context(self):
        _apps.push((self, _G()))
        try:
            yield self
        finally:
            _apps.pop()

    @contextlib.contextmanager
    def test_request_context(self, path="/"):
        with self.app_context():
            _requests.push((Request(path),))
            try:
                yield
            finally:
                _requests.pop()
