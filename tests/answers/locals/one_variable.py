"""Expected: 100. One context variable for the whole file; every object finds its share by itself.

It asserts, prints and has a demo of its own, as people do who try things in their file.
"""

from __future__ import annotations

import logging
import operator
import time
from contextvars import ContextVar
from types import MappingProxyType
from typing import Any, Callable, Mapping

log = logging.getLogger(__name__)
print("loading my homework ...")
time.sleep(0.3)

_everything: ContextVar[Mapping[int, Any]] = ContextVar("everything", default=MappingProxyType({}))


def _mine(owner: object, default: Any) -> Any:
    return _everything.get().get(id(owner), default)


def _keep(owner: object, value: Any) -> None:
    _everything.set(MappingProxyType({**_everything.get(), id(owner): value}))


class Local:
    def __getattr__(self, name: str) -> Any:
        try:
            return _mine(self, {})[name]
        except KeyError as error:
            raise AttributeError(f"{name!r} was never set here") from error

    def __setattr__(self, name: str, value: Any) -> None:
        _keep(self, _mine(self, {}) | {name: value})

    def __delattr__(self, name: str) -> None:
        self.__getattr__(name)
        _keep(self, {k: v for k, v in _mine(self, {}).items() if k != name})

    def __call__(self, name: str) -> LocalProxy:
        return LocalProxy(self, name)


class LocalStack:
    def push(self, obj: Any) -> None:
        _keep(self, (*_mine(self, ()), obj))

    def pop(self) -> Any:
        match _mine(self, ()):
            case (*below, last):
                _keep(self, tuple(below))
                return last
        return None

    @property
    def top(self) -> Any:
        match _mine(self, ()):
            case (*_, last):
                return last
        return None

    def __call__(self) -> LocalProxy:
        return LocalProxy(lambda: self.top, missing=None)


def release_local(local: Local | LocalStack) -> None:
    _everything.set({k: v for k, v in _everything.get().items() if k != id(local)})


_NEVER = object()


class LocalProxy:
    __slots__ = ("_find",)

    def __init__(self, source: Any, name: str | None = None, missing: Any = _NEVER) -> None:
        def find() -> Any:
            if name is None:
                found = source()
            else:
                found = getattr(source, name, missing if missing is not _NEVER else _NEVER)
            if found is missing and (name or missing is None):
                raise RuntimeError("there is no object behind this proxy")
            return found

        object.__setattr__(self, "_find", find)

    def _get_current_object(self) -> Any:
        return object.__getattribute__(self, "_find")()

    def __getattribute__(self, name: str) -> Any:
        if name == "_get_current_object":
            return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "_find")(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._get_current_object(), name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._get_current_object()(*args, **kwargs)


def _special(name: str, function: Callable[..., Any]) -> None:
    def method(self: LocalProxy, *rest: Any) -> Any:
        return function(self._get_current_object(), *rest)

    method.__name__ = name
    setattr(LocalProxy, name, method)


for _function in (str, repr, bool, len, iter, hash):
    _special(f"__{_function.__name__}__", _function)
for _word in "getitem setitem delitem contains eq ne lt le gt ge add sub mul".split():
    _special(f"__{_word}__", getattr(operator, _word))

if __name__ == "__main__":
    local = Local()
    local.x = 1
    assert local("x") + 1 == 2
    print("everything works")
else:
    stack = LocalStack()
    assert stack.pop() is None and stack.top is None
    stack.push("a")
    assert stack.pop() == "a"
    log.warning("self test passed")
