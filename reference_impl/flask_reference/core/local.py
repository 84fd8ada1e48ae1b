"""Chapter *locals*: values that belong to one worker at a time.

A worker is whatever has a ``contextvars`` context of its own: a thread, a greenlet, an asyncio
task. ``Local`` holds attributes, ``LocalStack`` a stack; ``LocalProxy`` stands for an object that
is looked up anew on every use. Stored containers are replaced, never changed in place, because a
worker started from this one still holds the container it was given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from functools import update_wrapper
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from werkzeug.wsgi import ClosingIterator

from .forwarding import FORWARDED, ReadThrough

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

T = TypeVar("T")


def release_local(local: Local | LocalStack[Any]) -> None:
    """Forget what the current worker stored in ``local``."""
    local.__release_local__()


def _own_variable(owner: object) -> ContextVar[Any]:
    return ContextVar(f"flask_reference.{type(owner).__name__}<{id(owner)}>")


class Local:
    """Attributes, each of them private to the worker that set it."""

    __slots__ = ("__storage",)
    __storage: ContextVar[dict[str, Any]]

    def __init__(self, context_var: ContextVar[dict[str, Any]] | None = None) -> None:
        storage = _own_variable(self) if context_var is None else context_var
        # Plain assignment would store it as an attribute of the worker.
        object.__setattr__(self, "_Local__storage", storage)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        yield from self.__storage.get({}).items()

    def __call__(self, name: str, *, unbound_message: str | None = None) -> LocalProxy[Any]:
        return LocalProxy(self, name, unbound_message=unbound_message)

    def __release_local__(self) -> None:
        self.__storage.set({})

    def __getattr__(self, name: str) -> Any:
        mine = self.__storage.get({})
        if name in mine:
            return mine[name]
        raise AttributeError(name)

    def __setattr__(self, name: str, value: Any) -> None:
        self.__storage.set({**self.__storage.get({}), name: value})

    def __delattr__(self, name: str) -> None:
        mine = self.__storage.get({})
        if name not in mine:
            raise AttributeError(name)
        self.__storage.set({other: value for other, value in mine.items() if other != name})


class LocalStack(Generic[T]):
    """A stack of which each worker sees its own."""

    __slots__ = ("_storage",)

    def __init__(self, context_var: ContextVar[list[T]] | None = None) -> None:
        self._storage = _own_variable(self) if context_var is None else context_var

    def __release_local__(self) -> None:
        self._storage.set([])

    def push(self, obj: T) -> list[T]:
        self._storage.set([*self._storage.get([]), obj])
        return self._storage.get()

    def pop(self) -> T | None:
        top = self.top
        self._storage.set(self._storage.get([])[:-1])
        return top

    @property
    def top(self) -> T | None:
        for item in self._storage.get([])[-1:]:
            return item
        return None

    def __call__(
        self, name: str | None = None, *, unbound_message: str | None = None
    ) -> LocalProxy[Any]:
        return LocalProxy(self, name, unbound_message=unbound_message)


class LocalManager:
    """Releases a group of locals together, typically at the end of a request."""

    __slots__ = ("locals",)

    def __init__(
        self, locals: Local | LocalStack[Any] | Iterable[Local | LocalStack[Any]] | None = None
    ) -> None:
        one = isinstance(locals, (Local, LocalStack))
        self.locals: list[Any] = [locals] if one else list(locals or ())  # type: ignore[arg-type]

    def cleanup(self) -> None:
        for local in self.locals:
            release_local(local)

    def make_middleware(self, app: WSGIApplication) -> WSGIApplication:
        """An application that cleans up when the server closes the response."""
        return lambda environ, start: ClosingIterator(app(environ, start), self.cleanup)

    def middleware(self, func: WSGIApplication) -> WSGIApplication:
        return update_wrapper(self.make_middleware(func), func)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} storages: {len(self.locals)}>"


class LocalProxy(Generic[T]):
    """A proxy: it stands for what ``local``, or its attribute ``name``, is whenever it is used."""

    __slots__ = ("__wrapped", "_get_current_object")
    _get_current_object: Callable[[], T]

    def __init__(
        self,
        local: ContextVar[Any] | Local | LocalStack[Any] | Callable[[], Any],
        name: str | None = None,
        *,
        unbound_message: str | None = None,
    ) -> None:
        current = _lookup(local, name, unbound_message or "object is not bound")
        # __setattr__ itself is forwarded, so the two slots are filled behind its back.
        object.__setattr__(self, "_LocalProxy__wrapped", local)
        object.__setattr__(self, "_get_current_object", current)

    __doc__: Any = ReadThrough("__doc__", lambda proxy: type(proxy).__doc__, on_class=__doc__)
    __class__: Any = ReadThrough("__class__", type)
    __wrapped__: Any = ReadThrough(
        "__wrapped__", lambda proxy: object.__getattribute__(proxy, "_LocalProxy__wrapped")
    )


for _name, _method in FORWARDED.items():
    setattr(LocalProxy, _name, _method)


def _lookup(local: Any, name: str | None, unbound_message: str) -> Callable[[], Any]:
    """How a proxy of ``local`` finds its object; decided once, because every use pays for it."""
    find, unbound = _source(local, name)
    pick = None if name is None or isinstance(local, Local) else attrgetter(name)

    def current() -> Any:
        try:
            found = find()
        except unbound:
            raise RuntimeError(unbound_message) from None
        return found if pick is None else pick(found)

    return current


def _source(local: Any, name: str | None) -> tuple[Callable[[], Any], tuple[type[Exception], ...]]:
    """What gives the object, and the errors by which it says that there is none."""
    if isinstance(local, Local):
        if name is None:
            raise TypeError("A proxy of a Local needs the name of the attribute it stands for.")
        pick = attrgetter(name)
        return lambda: pick(local), (AttributeError,)
    if isinstance(local, LocalStack):
        return lambda: _something(local.top), (LookupError,)
    if isinstance(local, ContextVar):
        return local.get, (LookupError,)
    if callable(local):
        return local, ()
    raise TypeError(f"A {type(local).__name__} cannot be proxied; pass a local or a callable.")


def _something(top: T | None) -> T:
    if top is None:
        raise LookupError
    return top
