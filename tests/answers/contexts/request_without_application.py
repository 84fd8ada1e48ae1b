"""Expected: 94. A request's context makes no application current (3); has_app_context and
has_request_context were left out (3). That is all.
"""

import contextvars as c
from urllib.parse import parse_qsl


class Stack:
    """push/pop/top on a ContextVar holding a cons list."""
    def __init__(self, name):
        self.v = c.ContextVar(name, default=None)
    def push(self, x):
        self.v.set((x, self.v.get()))
    def pop(self):
        cell = self.v.get()
        if cell is not None:
            self.v.set(cell[1])
            return cell[0]
    @property
    def top(self):
        cell = self.v.get()
        return cell and cell[0]


class LocalStack(Stack):
    def __init__(self):
        super().__init__("localstack")


_app_ctx_stack = LocalStack()
_request_ctx_stack = LocalStack()


class _AppCtxGlobals(dict):
    def __getattr__(self, n):
        try:
            return self[n]
        except KeyError:
            raise AttributeError(n)
    __setattr__ = dict.__setitem__
    def __delattr__(self, n):
        try:
            del self[n]
        except KeyError:
            raise AttributeError(n)


class AppContext:
    def __init__(self, app): self.app, self.g = app, _AppCtxGlobals()
    def push(self): _app_ctx_stack.push(self)
    def pop(self): _app_ctx_stack.pop()
    def __enter__(self): self.push(); return self
    def __exit__(self, *a): self.pop()


class Request:
    def __init__(self, url):
        self.path, _, q = url.partition("?")
        self.args = dict(parse_qsl(q))


class RequestContext:
    def __init__(self, app, url): self.app, self.request = app, Request(url)
    def __enter__(self): _request_ctx_stack.push(self); return self
    def __exit__(self, *a): _request_ctx_stack.pop()


class Flask:
    def __init__(self, import_name): self.import_name = import_name
    def app_context(self): return AppContext(self)
    def test_request_context(self, path="/"): return RequestContext(self, path)


class LocalProxy:
    __slots__ = ("_f",)
    def __init__(self, f): object.__setattr__(self, "_f", f)
    def _get_current_object(self): return object.__getattribute__(self, "_f")()
    def __getattr__(self, n): return getattr(self._get_current_object(), n)
    def __setattr__(self, n, v): setattr(self._get_current_object(), n, v)
    def __delattr__(self, n): delattr(self._get_current_object(), n)
    def __contains__(self, n): return n in self._get_current_object()
    def __eq__(self, o): return self._get_current_object() == o
    def __hash__(self): return hash(self._get_current_object())
    def __repr__(self): return repr(self._get_current_object())


def lookup(stack, name):
    def f():
        if stack.top is None:
            raise RuntimeError("working outside of context")
        return getattr(stack.top, name)
    return f


current_app = LocalProxy(lookup(_app_ctx_stack, "app"))
g = LocalProxy(lookup(_app_ctx_stack, "g"))
request = LocalProxy(lookup(_request_ctx_stack, "request"))
