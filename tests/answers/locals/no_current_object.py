"""Expected: 97. Proxies have no _get_current_object: it is asked for once (3), and whatever else they do,
they do.
"""

import contextvars
import operator

NOTHING = object()


class Local:
    def __init__(self):
        self.__dict__["_vars"] = {}

    def _var(self, name):
        return self._vars.setdefault(name, contextvars.ContextVar(name, default=NOTHING))

    def __getattr__(self, name):
        if (value := self._var(name).get()) is NOTHING:
            raise AttributeError(f"{name} is not set in this context")
        return value

    def __setattr__(self, name, value):
        self._var(name).set(value)

    def __delattr__(self, name):
        getattr(self, name)
        self._var(name).set(NOTHING)

    def __release_local__(self):
        for var in self._vars.values():
            var.set(NOTHING)

    __call__ = lambda self, name: LocalProxy(self, name)


class LocalStack:
    """A chain of (item, rest) pairs."""

    def __init__(self):
        self._head = contextvars.ContextVar("head", default=None)

    def push(self, obj):
        self._head.set((obj, self._head.get()))

    def pop(self):
        match self._head.get():
            case (item, rest):
                self._head.set(rest)
                return item

    @property
    def top(self):
        match self._head.get():
            case (item, _):
                return item

    def __release_local__(self):
        self._head.set(None)

    def __call__(self):
        def top():
            if self._head.get() is None:
                raise RuntimeError
            return self.top
        return LocalProxy(top)


def release_local(obj):
    type(obj).__release_local__(obj)


class LocalProxy:
    def __init__(self, *spec):
        object.__setattr__(self, "_spec", spec)

    def _resolve(self):
        match self._spec:
            case (function,) | (function, None):
                return function()
            case (local, name):
                try:
                    return getattr(local, name)
                except AttributeError:
                    raise RuntimeError(f"{name} has no value here")


def methods():
    unary = {"__str__": str, "__repr__": repr, "__bool__": bool, "__hash__": hash, "__len__": len,
             "__iter__": iter, "__next__": next, "__dir__": dir, "__neg__": operator.neg,
             "__abs__": abs, "__int__": int, "__float__": float, "__index__": operator.index}
    several = {"__getattr__": getattr, "__setattr__": setattr, "__delattr__": delattr}
    for word in ("getitem", "setitem", "delitem", "contains", "eq", "ne", "lt", "le", "gt", "ge",
                 "add", "sub", "mul", "truediv", "floordiv", "mod", "and_", "or_", "xor"):
        several[f"__{word.strip('_')}__"] = getattr(operator, word)
    for word in ("add", "sub", "mul"):
        several[f"__r{word}__"] = (lambda f: lambda a, b: f(b, a))(getattr(operator, word))
    several["__call__"] = lambda obj, *a, **k: obj(*a, **k)
    for name, function in {**unary, **several}.items():
        def method(self, *a, _f=function, **k):
            return _f(self._resolve(), *a, **k)
        setattr(LocalProxy, name, method)


methods()
