"""Ready parts that are lent to a submission whose own are missing or broken.

Their source goes into a fork to which they are lent; no other fork has any of it in its memory.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any


class Local:
    """Attributes of which each worker has its own."""

    def __init__(self) -> None:
        object.__setattr__(self, "_kept", ContextVar(f"lent {id(self)}"))

    def __getattr__(self, name: str) -> Any:
        try:
            return self._kept.get({})[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        self._kept.set({**self._kept.get({}), name: value})

    def __delattr__(self, name: str) -> None:
        left = dict(self._kept.get({}))
        if name not in left:
            raise AttributeError(name)
        del left[name]
        self._kept.set(left)

    def __release_local__(self) -> None:
        self._kept.set({})


class LocalStack:
    """A stack of which each worker has its own."""

    def __init__(self) -> None:
        self._kept: ContextVar[tuple[Any, ...]] = ContextVar(f"lent {id(self)}")

    def push(self, item: Any) -> list[Any]:
        self._kept.set((*self._kept.get(()), item))
        return list(self._kept.get())

    def pop(self) -> Any:
        items = self._kept.get(())
        self._kept.set(items[:-1])
        return items[-1] if items else None

    @property
    def top(self) -> Any:
        items = self._kept.get(())
        return items[-1] if items else None

    def __release_local__(self) -> None:
        self._kept.set(())
