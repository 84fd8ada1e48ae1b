"""Expected: 100. Linked cells in context variables, namespaces that are copied; proxies compare and
cannot be hashed, which nobody asked for.
"""

from contextvars import ContextVar
from types import SimpleNamespace


class Local:
    __slots__ = ("_space",)

    def __init__(self):
        object.__setattr__(self, "_space", ContextVar("space"))

    def _now(self):
        return vars(object.__getattribute__(self, "_space").get(SimpleNamespace()))

    def _replace(self, **names):
        object.__getattribute__(self, "_space").set(SimpleNamespace(**names))

    def __getattr__(self, name):
        try:
            return self._now()[name]
        except KeyError:
            raise AttributeError(f"nothing here is called {name}") from None

    def __setattr__(self, name, value):
        self._replace(**{**self._now(), name: value})

    def __delattr__(self, name):
        names = dict(self._now())
        if names.pop(name, self) is self:
            raise AttributeError(name)
        self._replace(**names)

    def __call__(self, name):
        return LocalProxy(self, name)

    def __release_local__(self):
        self._replace()


class Cell:
    def __init__(self, value, below):
        self.value, self.below = value, below


class LocalStack:
    def __init__(self):
        self._head = ContextVar("head", default=None)

    def push(self, obj):
        self._head.set(Cell(obj, self._head.get()))

    def pop(self):
        cell = self._head.get()
        if cell is None:
            return None
        self._head.set(cell.below)
        return cell.value

    @property
    def top(self):
        cell = self._head.get()
        return None if cell is None else cell.value

    def __call__(self):
        def look():
            if self._head.get() is None:
                raise RuntimeError("the stack is empty")
            return self.top

        return LocalProxy(look)

    def __release_local__(self):
        self._head.set(None)


def release_local(local):
    local.__release_local__()


class LocalProxy:
    def __init__(self, source, name=None):
        object.__setattr__(self, "_LocalProxy__how", (source, name))

    def _get_current_object(self):
        source, name = object.__getattribute__(self, "_LocalProxy__how")
        if name is None:
            return source()
        try:
            return getattr(source, name)
        except AttributeError:
            raise RuntimeError(f"no object is bound to {name}") from None

    def __getattr__(self, name):
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name, value):
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name):
        delattr(self._get_current_object(), name)

    def __eq__(self, other):
        return self._get_current_object() == other

    def __ne__(self, other):
        return self._get_current_object() != other

    def __lt__(self, other):
        return self._get_current_object() < other

    def __le__(self, other):
        return self._get_current_object() <= other

    def __gt__(self, other):
        return self._get_current_object() > other

    def __ge__(self, other):
        return self._get_current_object() >= other

    def __add__(self, other):
        return self._get_current_object() + other

    def __sub__(self, other):
        return self._get_current_object() - other

    def __mul__(self, other):
        return self._get_current_object() * other

    def __bool__(self):
        return bool(self._get_current_object())

    def __str__(self):
        return str(self._get_current_object())

    def __repr__(self):
        return repr(self._get_current_object())

    def __len__(self):
        return len(self._get_current_object())

    def __iter__(self):
        return iter(self._get_current_object())

    def __contains__(self, value):
        return value in self._get_current_object()

    def __getitem__(self, key):
        return self._get_current_object()[key]

    def __setitem__(self, key, value):
        self._get_current_object()[key] = value

    def __delitem__(self, key):
        del self._get_current_object()[key]

    def __call__(self, *args, **kwargs):
        return self._get_current_object()(*args, **kwargs)
