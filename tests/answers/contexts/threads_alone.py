"""Expected: 86. Everything hangs on a stack of threading.local, which greenlets share (14). A right stack
is lent to its contexts, as the assignment promises, so that greenlets have their own there.
"""

import threading
from urllib.parse import parse_qsl


class LocalStack(threading.local):
    def __init__(self):
        self.list = []

    def push(self, thing):
        self.list.append(thing)

    def pop(self):
        if self.list:
            return self.list.pop()

    @property
    def top(self):
        if self.list:
            return self.list[-1]


_app_stack, _request_stack = LocalStack(), LocalStack()


class _G(dict):
    __setattr__ = dict.__setitem__

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class AppContext:
    def __init__(self, app):
        self.app = app

    def push(self):
        self.g = _G()
        _app_stack.push(self)

    def pop(self):
        _app_stack.pop()

    def __enter__(self):
        self.push()
        return self

    def __exit__(self, kind, error, traceback):
        self.pop()


class RequestContext(AppContext):
    def __init__(self, app, path):
        super().__init__(app)
        self.path, _, query = path.partition("?")
        self.args = dict(parse_qsl(query))

    def push(self):
        super().push()
        _request_stack.push(self)

    def pop(self):
        _request_stack.pop()
        super().pop()


class Flask:
    def __init__(self, name):
        self.name = name

    def app_context(self):
        return AppContext(self)

    def test_request_context(self, path):
        return RequestContext(self, path)


def _proxy(stack, find):
    def target():
        if stack.top is None:
            raise RuntimeError("no context")
        return find(stack.top)

    class Proxy:
        def __getattr__(self, name):
            return getattr(target(), name)

        def __setattr__(self, name, value):
            setattr(target(), name, value)

        def __contains__(self, name):
            return name in target()

    return Proxy()


current_app = _proxy(_app_stack, lambda context: context.app)
g = _proxy(_app_stack, lambda context: context.g)
request = _proxy(_request_stack, lambda context: context)


def has_app_context():
    return _app_stack.top is not None


def has_request_context():
    return _request_stack.top is not None
