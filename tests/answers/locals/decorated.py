"""Expected: 100. Classes behind decorators and partials, top a method, everything through __getattribute__."""
import functools
import operator as op
import typing
from contextvars import ContextVar

if typing.TYPE_CHECKING:
    from typing import Any


def final(cls):
    """Nobody may subclass it."""
    cls.__init_subclass__ = classmethod(lambda c, **k: (_ for _ in ()).throw(TypeError("final")))
    return cls


@final
class _Local:
    def __init__(self):
        object.__setattr__(self, "box", ContextVar("box", default=frozenset()))

    def __getattribute__(self, name):
        if name in ("__class__", "__dict__", "__release_local__"):
            return object.__getattribute__(self, name)
        for key, value in object.__getattribute__(self, "box").get():
            if key == name:
                return value.object
        raise AttributeError(name)

    def __setattr__(self, name, value):
        box = object.__getattribute__(self, "box")
        box.set(frozenset({p for p in box.get() if p[0] != name} | {(name, Kept(value))}))

    def __delattr__(self, name):
        getattr(self, name)
        box = object.__getattribute__(self, "box")
        box.set(frozenset(p for p in box.get() if p[0] != name))

    def __call__(self, name):
        return LocalProxy(self, name)

    def __release_local__(self):
        object.__getattribute__(self, "box").set(frozenset())


class Kept:
    def __init__(self, object):
        self.object = object


Local = functools.partial(_Local)


class _Stack:
    def __init__(self):
        self.var = ContextVar("var", default=())

    def push(self, obj):
        self.var.set(self.var.get() + (obj,))
        return self

    def pop(self, default=None):
        *rest, last = self.var.get() or (default,)
        self.var.set(tuple(rest))
        return last

    def top(self):
        return self.var.get()[-1] if self.var.get() else None

    def __call__(self):
        def bound():
            if not self.var.get():
                raise RuntimeError("unbound")
            return self.top()
        return LocalProxy(bound)

    def __release_local__(self):
        self.var.set(())


LocalStack = functools.lru_cache(maxsize=0)(_Stack)


def release_local(local):
    type(local).__release_local__(local)


class LocalProxy:
    def __new__(cls, source, name=None):
        self = object.__new__(cls)

        def current():
            if name is None:
                return source()
            try:
                return getattr(source, name)
            except AttributeError:
                raise RuntimeError("unbound " + name) from None

        object.__setattr__(self, "_get_current_object", current)
        return self

    @property
    def __class__(self):
        return object.__getattribute__(self, "_get_current_object")().__class__

    def __getattribute__(self, name):
        current = object.__getattribute__(self, "_get_current_object")
        return current if name == "_get_current_object" else getattr(current(), name)

    def __setattr__(self, name, value): setattr(self._get_current_object(), name, value)
    def __delattr__(self, name): delattr(self._get_current_object(), name)


for name in "call getitem setitem delitem contains eq ne lt le gt ge add sub mul".split():
    def method(self, *a, _f=getattr(op, name), **k):
        return _f(self._get_current_object(), *a, **k)
    setattr(LocalProxy, f"__{name}__", method)
for f in (len, iter, str, repr, bool, hash):
    setattr(LocalProxy, f"__{f.__name__}__", lambda self, f=f: f(self._get_current_object()))
