"""Expected: 95. Typed dataclasses; of what is asked, releasing is left out altogether (3 + 2)."""

from __future__ import annotations

import operator
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Final, Generic, Optional, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Node(Generic[T]):
    """One object of a stack, and those below it."""

    item: T
    below: Optional["Node[T]"] = None


@dataclass(eq=False)
class LocalStack(Generic[T]):
    node: ContextVar[Optional[Node[T]]] = field(default_factory=lambda: ContextVar("node", default=None))

    def push(self, item: T) -> None:
        self.node.set(Node(item, self.node.get()))

    def pop(self) -> Optional[T]:
        node: Final = self.node.get()
        if node is None:
            return None
        self.node.set(node.below)
        return node.item

    @property
    def top(self) -> Optional[T]:
        node: Final = self.node.get()
        return None if node is None else node.item

    def __call__(self) -> LocalProxy:
        def find() -> T:
            node: Final = self.node.get()
            if node is None:
                raise RuntimeError("nothing was pushed")
            return node.item

        return LocalProxy(find)


class Local:
    def __init__(self) -> None:
        super().__setattr__("values", ContextVar[dict[str, Any]]("values"))

    def __getattr__(self, name: str) -> Any:
        try:
            return self.values.get({})[name]
        except KeyError as error:
            raise AttributeError(*error.args) from error

    def __setattr__(self, name: str, value: Any) -> None:
        self.values.set(self.values.get({}) | {name: value})

    def __delattr__(self, name: str) -> None:
        self.__getattr__(name)
        self.values.set({key: value for key, value in self.values.get({}).items() if key != name})

    def __call__(self, name: str) -> LocalProxy:
        return LocalProxy(self, name)


class LocalProxy:
    def __init__(self, source: Callable[[], Any] | Local, name: str = "") -> None:
        object.__setattr__(self, "_source", source)
        object.__setattr__(self, "_name", name)

    def _get_current_object(self) -> Any:
        if not self._name:
            return self._source()
        try:
            return getattr(self._source, self._name)
        except AttributeError as error:
            raise RuntimeError(str(error)) from error

    def __getattr__(self, name: str) -> Any: return getattr(self._get_current_object(), name)
    def __setattr__(self, name: str, value: Any) -> None: setattr(self._get_current_object(), name, value)
    def __delattr__(self, name: str) -> None: delattr(self._get_current_object(), name)
    def __getitem__(self, key: Any) -> Any: return self._get_current_object()[key]
    def __setitem__(self, key: Any, value: Any) -> None: self._get_current_object()[key] = value
    def __delitem__(self, key: Any) -> None: del self._get_current_object()[key]
    def __len__(self) -> int: return len(self._get_current_object())
    def __iter__(self) -> Any: return iter(self._get_current_object())
    def __contains__(self, value: Any) -> bool: return value in self._get_current_object()
    def __call__(self, *args: Any, **kwargs: Any) -> Any: return self._get_current_object()(*args, **kwargs)
    def __str__(self) -> str: return str(self._get_current_object())
    def __repr__(self) -> str: return repr(self._get_current_object())
    def __bool__(self) -> bool: return bool(self._get_current_object())
    def __hash__(self) -> int: return hash(self._get_current_object())
    def __eq__(self, other: object) -> bool: return bool(self._get_current_object() == other)
    def __ne__(self, other: object) -> bool: return bool(self._get_current_object() != other)
    def __lt__(self, other: Any) -> bool: return bool(self._get_current_object() < other)
    def __add__(self, other: Any) -> Any: return self._get_current_object() + other
    def __sub__(self, other: Any) -> Any: return self._get_current_object() - other
    def __mul__(self, other: Any) -> Any: return self._get_current_object() * other
