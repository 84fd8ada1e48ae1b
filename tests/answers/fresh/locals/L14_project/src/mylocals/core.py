from contextvars import ContextVar

from . import proxies

__all__ = ["Local", "LocalStack", "release_local"]


class _Base:
    def __init__(self):
        object.__setattr__(self, "_var", ContextVar(type(self).__name__, default=self._empty))

    def __release_local__(self):
        self._var.set(self._empty)


class Local(_Base):
    _empty = ()

    def _items(self):
        return dict(self._var.get())

    def __getattr__(self, name):
        for key, value in self._var.get():
            if key == name:
                return value
        raise AttributeError(name)

    def __setattr__(self, name, value):
        self._var.set(tuple((self._items() | {name: value}).items()))

    def __delattr__(self, name):
        items = self._items()
        if name not in items:
            raise AttributeError(name)
        items.pop(name)
        self._var.set(tuple(items.items()))

    def __call__(self, name):
        return proxies.LocalProxy(self, name)


class LocalStack(_Base):
    _empty = ()

    def push(self, obj):
        self._var.set((obj, self._var.get()))

    def pop(self):
        if self._var.get():
            obj, rest = self._var.get()
            self._var.set(rest)
            return obj
        return None

    @property
    def top(self):
        return self._var.get()[0] if self._var.get() else None

    def __call__(self):
        return proxies.LocalProxy(self._required)

    def _required(self):
        if self._var.get():
            return self.top
        raise RuntimeError("the stack is empty")


def release_local(local):
    local.__release_local__()
