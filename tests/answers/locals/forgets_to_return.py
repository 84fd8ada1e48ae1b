"""Expected: 85. pop forgets to return what it takes off (7), and top of an empty stack raises
IndexError (8). Released is a stack nevertheless (2). A proxy is lent a right stack.
"""

from contextvars import ContextVar, copy_context


class Local:
    def __init__(self):
        self.__dict__["v"] = ContextVar("v")

    def _all(self):
        return self.v.get(None) or {}

    def __getattr__(self, name):
        if name not in self._all():
            raise AttributeError(name)
        return self._all()[name]

    def __setattr__(self, name, value):
        self.v.set({**self._all(), name: value})

    def __delattr__(self, name):
        if name not in self._all():
            raise AttributeError(name)
        self.v.set({n: x for n, x in self._all().items() if n != name})

    def __call__(self, name):
        return LocalProxy(self, name)


class LocalStack:
    def __init__(self):
        self.v = ContextVar("v")

    def push(self, x):
        self.v.set(self.v.get(()) + (x,))

    def pop(self):
        if self.v.get(()):
            self.v.set(self.v.get()[:-1])

    @property
    def top(self):
        return self.v.get(())[-1]

    def __call__(self):
        def f():
            try:
                return self.top
            except IndexError:
                raise RuntimeError
        return LocalProxy(f)


def release_local(x):
    x.v.set(None if isinstance(x, Local) else ())


class LocalProxy:
    def __init__(self, f, name=None):
        self.__dict__["f"] = f
        self.__dict__["n"] = name

    def _get_current_object(self):
        if self.n is None:
            return self.f()
        if self.n not in self.f._all():
            raise RuntimeError("unbound")
        return self.f._all()[self.n]

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)


for _n in ("call", "getitem", "setitem", "delitem", "contains", "len", "iter", "str", "repr", "hash",
           "eq", "ne", "lt", "le", "gt", "ge", "add", "sub", "mul"):
    exec(f"def _m(self, *a): return self._get_current_object().__{_n}__(*a)\nLocalProxy.__{_n}__ = _m")
LocalProxy.__bool__ = lambda self: True if self._get_current_object() else False
