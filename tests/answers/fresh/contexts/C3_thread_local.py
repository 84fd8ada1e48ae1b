# -*- coding: utf-8 -*-
import threading
from urllib.parse import urlparse, parse_qs


class LocalStack:
    def __init__(self):
        self._local = threading.local()

    def push(self, obj):
        if not hasattr(self._local, "stack"):
            self._local.stack = []
        self._local.stack.append(obj)

    def pop(self):
        stack = getattr(self._local, "stack", None)
        if not stack:
            return None
        return stack.pop()

    @property
    def top(self):
        try:
            return self._local.stack[-1]
        except (AttributeError, IndexError):
            return None


app_stack = LocalStack()
request_stack = LocalStack()


class AppGlobals:
    def get(self, name, default=None):
        return self.__dict__.get(name, default)

    def __contains__(self, name):
        return name in self.__dict__


class Flask:
    def __init__(self, name):
        self.name = name

    def app_context(self):
        return AppContext(self)

    def test_request_context(self, path):
        return RequestContext(self, path)


class AppContext:
    def __init__(self, app):
        self.app = app
        self.g = AppGlobals()

    def __enter__(self):
        app_stack.push(self)

    def __exit__(self, *args):
        app_stack.pop()


class Request:
    def __init__(self, path):
        parsed = urlparse(path)
        self.path = parsed.path
        self.args = {k: v[0] for k, v in parse_qs(parsed.query).items()}


class RequestContext:
    def __init__(self, app, path):
        self.request = Request(path)
        self.app_context = AppContext(app)

    def __enter__(self):
        self.app_context.__enter__()
        request_stack.push(self)

    def __exit__(self, *args):
        request_stack.pop()
        self.app_context.__exit__(*args)


class ContextProxy:
    def __init__(self, stack, attribute):
        self.__dict__["_p"] = (stack, attribute)

    def _get_current_object(self):
        stack, attribute = self.__dict__["_p"]
        if stack.top is None:
            raise RuntimeError("Working outside of context")
        return getattr(stack.top, attribute)

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


current_app = ContextProxy(app_stack, "app")
g = ContextProxy(app_stack, "g")
request = ContextProxy(request_stack, "request")


def has_app_context():
    return app_stack.top is not None


def has_request_context():
    return request_stack.top is not None
