"""Expected: 90. By greenlet, so that tasks share (7). When a request is left, its application stays (3): no later
program of the grader's stands in it.
"""

from greenlet import getcurrent
from weakref import WeakKeyDictionary
from urllib.parse import urlparse, parse_qs


class LocalStack(object):

    def __init__(self):
        self._lists = WeakKeyDictionary()

    def push(self, obj):
        self._lists.setdefault(getcurrent(), []).append(obj)

    def pop(self):
        l = self._lists.get(getcurrent())
        if not l:
            return None
        return l.pop()

    @property
    def top(self):
        l = self._lists.get(getcurrent())
        return l[-1] if l else None


_request_ctx_stack = LocalStack()
_app_ctx_stack = LocalStack()


def _lookup(stack, name):
    def find():
        top = stack.top
        if top is None:
            raise RuntimeError('working outside of context')
        return getattr(top, name)
    return find


class LocalProxy(object):
    def __init__(self, find):
        self.__dict__['_find'] = find

    def __getattr__(self, name):
        return getattr(self._find(), name)

    def __setattr__(self, name, value):
        setattr(self._find(), name, value)

    def __delattr__(self, name):
        delattr(self._find(), name)

    def __contains__(self, name):
        return name in self._find()

    def __eq__(self, other):
        return self._find() == other

    def __repr__(self):
        return repr(self._find())

    def _get_current_object(self):
        return self._find()


current_app = LocalProxy(_lookup(_app_ctx_stack, 'app'))
g = LocalProxy(_lookup(_app_ctx_stack, 'g'))
request = LocalProxy(_lookup(_request_ctx_stack, 'request'))


class _Globals(object):
    def get(self, name, default=None):
        return getattr(self, name, default)

    def __contains__(self, name):
        return hasattr(self, name)


class AppContext(object):
    def __init__(self, app):
        self.app = app
        self.g = _Globals()

    def push(self):
        _app_ctx_stack.push(self)

    def pop(self):
        _app_ctx_stack.pop()

    def __enter__(self):
        self.push()
        return self

    def __exit__(self, *args):
        self.pop()


class RequestContext(object):
    def __init__(self, app, path):
        self.app = app
        self.request = Request(path)
        self._implicit = []

    def __enter__(self):
        top = _app_ctx_stack.top
        if top is None or top.app is not self.app:
            ctx = self.app.app_context()
            ctx.push()
            self._implicit.append(ctx)
        else:
            self._implicit.append(None)
        _request_ctx_stack.push(self)
        return self

    def __exit__(self, *args):
        _request_ctx_stack.pop()
        ctx = self._implicit.pop()


class Request(object):
    def __init__(self, path):
        u = urlparse(path)
        self.path = u.path
        self.args = dict((k, v[0]) for k, v in parse_qs(u.query).items())


class Flask(object):
    def __init__(self, import_name):
        self.name = import_name

    def app_context(self):
        return AppContext(self)

    def test_request_context(self, path='/'):
        return RequestContext(self, path)


def has_app_context():
    return _app_ctx_stack.top is not None


def has_request_context():
    return _request_ctx_stack.top is not None
