"""Expected: 88. The classic default argument, made once: all Locals share their values (5), and all
stacks theirs (7). Workers are kept apart.
"""

import operator
from contextvars import ContextVar


def release_local(x):
    x._var.set(None)


class Local:
    def __init__(self, var=ContextVar("values", default=None)):
        self.__dict__["_var"] = var

    def __getattr__(self, name):
        values = self._var.get() or {}
        if name in values:
            return values[name]
        raise AttributeError(name)

    def __setattr__(self, name, value):
        self._var.set(dict(self._var.get() or {}, **{name: value}))

    def __delattr__(self, name):
        values = dict(self._var.get() or {})
        try:
            values.pop(name)
        except KeyError:
            raise AttributeError(name)
        self._var.set(values)

    def __call__(self, name):
        return LocalProxy(self, name)


class LocalStack:
    def __init__(self, var=ContextVar("items", default=None)):
        self._var = var

    def push(self, obj):
        self._var.set((obj, self._var.get()))

    def pop(self):
        if self._var.get() is None:
            return None
        obj, rest = self._var.get()
        self._var.set(rest)
        return obj

    @property
    def top(self):
        if self._var.get() is not None:
            return self._var.get()[0]

    def __call__(self):
        return LocalProxy(self._bound)

    def _bound(self):
        if self._var.get() is None:
            raise RuntimeError("unbound")
        return self.top


class LocalProxy:
    def __init__(self, where, name=None):
        self.__dict__.update(_where=where, _name=name)

    def _get_current_object(self):
        if not self._name:
            return self._where()
        if not hasattr(self._where, self._name):
            raise RuntimeError("no " + self._name)
        return getattr(self._where, self._name)

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        return setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        return delattr(self._get_current_object(), name)

    def __call__(self, *args):
        return self._get_current_object()(*args)


def forwarded(function):
    def method(self, *args):
        return function(self._get_current_object(), *args)
    return method


for name, function in vars(operator).items():
    if name in ("getitem", "setitem", "delitem", "contains", "eq", "ne", "lt", "le", "gt", "ge",
                "add", "sub", "mul"):
        setattr(LocalProxy, "__%s__" % name, forwarded(function))
for function in (len, iter, str, repr, bool, hash):
    setattr(LocalProxy, "__%s__" % function.__name__, forwarded(function))
