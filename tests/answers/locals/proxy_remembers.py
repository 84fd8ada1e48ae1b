"""Expected: 97. The proxy finds its object at the first use and keeps it: its item (3) is lost. What it
forwards, it forwards rightly; that it forwards to an old object is the same slip, and costs once.
"""

import operator
from contextvars import ContextVar


class Local:
    def __init__(self):
        object.__setattr__(self, "_var", ContextVar("local"))

    def __getattr__(self, name):
        values = self._var.get({})
        if name not in values:
            raise AttributeError(name)
        return values[name]

    def __setattr__(self, name, value):
        self._var.set({**self._var.get({}), name: value})

    def __delattr__(self, name):
        values = dict(self._var.get({}))
        if name not in values:
            raise AttributeError(name)
        del values[name]
        self._var.set(values)

    def __call__(self, name):
        return LocalProxy(self, name)

    def __release_local__(self):
        self._var.set({})


class LocalStack:
    def __init__(self):
        self._var = ContextVar("stack")

    def push(self, item):
        self._var.set(self._var.get(()) + (item,))

    def pop(self):
        items = self._var.get(())
        if not items:
            return None
        self._var.set(items[:-1])
        return items[-1]

    @property
    def top(self):
        items = self._var.get(())
        return items[-1] if items else None

    def __call__(self):
        def find():
            if self.top is None:
                raise RuntimeError("empty")
            return self.top

        return LocalProxy(find)

    def __release_local__(self):
        self._var.set(())


def release_local(local):
    local.__release_local__()


class LocalProxy:
    def __init__(self, source, name=None):
        object.__setattr__(self, "_source", source)
        object.__setattr__(self, "_name", name)

    def _get_current_object(self):
        # Faster than looking it up again and again.
        if "_object" not in self.__dict__:
            if self._name is None:
                found = self._source()
            elif hasattr(self._source, self._name):
                found = getattr(self._source, self._name)
            else:
                raise RuntimeError("unbound")
            object.__setattr__(self, "_object", found)
        return self.__dict__["_object"]

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)


def _forwarded(function):
    return lambda self, *values: function(self._get_current_object(), *values)


for _name, _function in {
    "getitem": operator.getitem, "setitem": operator.setitem, "delitem": operator.delitem,
    "len": len, "iter": iter, "contains": operator.contains, "str": str, "repr": repr,
    "bool": bool, "hash": hash, "eq": operator.eq, "ne": operator.ne, "lt": operator.lt,
    "add": operator.add, "sub": operator.sub, "mul": operator.mul,
    "call": lambda target, *values: target(*values),
}.items():
    setattr(LocalProxy, f"__{_name}__", _forwarded(_function))
