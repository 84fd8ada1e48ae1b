from contextvars import ContextVar

from .proxy import LocalProxy


class Local:
    __slots__ = ("_var",)

    def __init__(self):
        object.__setattr__(self, "_var", ContextVar("local"))

    def _all(self):
        return self._var.get({})

    def __getattr__(self, key):
        try:
            return self._all()[key]
        except KeyError:
            raise AttributeError(key) from None

    def __setattr__(self, key, value):
        self._var.set({**self._all(), key: value})

    def __delattr__(self, key):
        rest = {k: v for k, v in self._all().items() if k != key}
        if len(rest) == len(self._all()):
            raise AttributeError(key)
        self._var.set(rest)

    def __release_local__(self):
        self._var.set({})

    def __call__(self, name):
        return LocalProxy(self, name)


def release_local(local):
    local.__release_local__()
