"""Expected: ungradable. Written for Python 3.12: the words of type parameters are no Python 3.11."""

from contextvars import ContextVar

type Values = dict[str, object]


class Stack[T]:
    def __init__(self) -> None:
        self._items: ContextVar[tuple[T, ...]] = ContextVar("items", default=())

    def push(self, item: T) -> None:
        self._items.set((*self._items.get(), item))

    def pop(self) -> T | None:
        items = self._items.get()
        self._items.set(items[:-1])
        return items[-1] if items else None

    @property
    def top(self) -> T | None:
        items = self._items.get()
        return items[-1] if items else None


class LocalStack(Stack[object]):
    pass
