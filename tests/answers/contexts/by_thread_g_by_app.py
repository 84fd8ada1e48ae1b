"""Expected: 79. Contexts by thread (14). g lies on the application (7). A right LocalStack is there,
as was asked, and nothing stands on it.
"""

import threading
from contextvars import ContextVar
from urllib import parse

here = threading.local()


class LocalStack:
    def __init__(self):
        self.__all = ContextVar("all", default=())

    def push(self, obj):
        self.__all.set(self.__all.get() + (obj,))

    def pop(self):
        top = self.top
        self.__all.set(self.__all.get()[:-1])
        return top

    @property
    def top(self):
        return self.__all.get()[-1] if self.__all.get() else None


def entered():
    if not hasattr(here, "contexts"):
        here.contexts = []
    return here.contexts


class Request:
    def __init__(self, path, args):
        self.path, self.args = path, args


class Globals(threading.local):
    def get(self, name, default=None):
        return getattr(self, name, default)

    def pop(self, name, default=None):
        return self.__dict__.pop(name, default)

    def __contains__(self, name):
        return hasattr(self, name)


class AppContext:
    request = None

    def __init__(self, app):
        self.app = app

    def __enter__(self):
        entered().append(self)
        return self

    def __exit__(self, *error):
        entered().remove(self)


class RequestContext(AppContext):
    def __init__(self, app, path):
        super().__init__(app)
        path, _, query = path.partition("?")
        self.request = Request(path, {k: v[0] for k, v in parse.parse_qs(query).items()})


class Flask:
    def __init__(self, import_name):
        self.import_name = import_name
        self.globals = Globals()

    def app_context(self):
        return AppContext(self)

    def test_request_context(self, path):
        return RequestContext(self, path)


def the_app():
    if not entered():
        raise RuntimeError("no application")
    return entered()[-1].app


def the_request():
    for context in reversed(entered()):
        if context.request:
            return context.request
    raise RuntimeError("no request")


class StandIn:
    def __init__(self, find):
        self.__dict__["find"] = find

    def __getattr__(self, name):
        return getattr(self.__dict__["find"](), name)

    def __setattr__(self, name, value):
        setattr(self.__dict__["find"](), name, value)

    def __contains__(self, name):
        return name in self.__dict__["find"]()


current_app = StandIn(the_app)
g = StandIn(lambda: the_app().globals)
g.__dict__["get"] = lambda name, default=None: the_app().globals.get(name, default)
request = StandIn(the_request)


def has_app_context():
    return bool(entered())


def has_request_context():
    return any(context.request for context in entered())
