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
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

T = TypeVar("T")


def release_local(local: Local | LocalStack[Any]) -> None:
    """Forget what the current worker stored in ``local``."""
    local.__release_local__()


class Local:
    """Attributes, each of them private to the worker that set it."""

    __slots__ = ("__storage",)
    __storage: ContextVar[dict[str, Any]]

    def __init__(self, context_var: ContextVar[dict[str, Any]] | None = None) -> None:
        if context_var is None:
            context_var = ContextVar(f"flask_reference.Local<{id(self)}>")
        object.__setattr__(self, "_Local__storage", context_var)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return iter(self.__storage.get({}).items())

    def __call__(self, name: str, *, unbound_message: str | None = None) -> LocalProxy[Any]:
        return LocalProxy(self, name, unbound_message=unbound_message)

    def __release_local__(self) -> None:
        self.__storage.set({})

    def __getattr__(self, name: str) -> Any:
        try:
            return self.__storage.get({})[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        self.__storage.set({**self.__storage.get({}), name: value})

    def __delattr__(self, name: str) -> None:
        values = dict(self.__storage.get({}))
        try:
            del values[name]
        except KeyError:
            raise AttributeError(name) from None
        self.__storage.set(values)


class LocalStack(Generic[T]):
    """A stack of which each worker sees its own."""

    __slots__ = ("_storage",)

    def __init__(self, context_var: ContextVar[list[T]] | None = None) -> None:
        if context_var is None:
            context_var = ContextVar(f"flask_reference.LocalStack<{id(self)}>")
        self._storage = context_var

    def __release_local__(self) -> None:
        self._storage.set([])

    def push(self, obj: T) -> list[T]:
        stack = [*self._storage.get([]), obj]
        self._storage.set(stack)
        return stack

    def pop(self) -> T | None:
        stack = self._storage.get([])
        if not stack:
            return None
        self._storage.set(stack[:-1])
        return stack[-1]

    @property
    def top(self) -> T | None:
        stack = self._storage.get([])
        return stack[-1] if stack else None

    def __call__(
        self, name: str | None = None, *, unbound_message: str | None = None
    ) -> LocalProxy[Any]:
        return LocalProxy(self, name, unbound_message=unbound_message)


class LocalManager:
    """Releases a group of locals together, typically at the end of a request."""

    __slots__ = ("locals",)

    def __init__(
        self,
        locals: Local | LocalStack[Any] | Iterable[Local | LocalStack[Any]] | None = None,
    ) -> None:
        self.locals: list[Local | LocalStack[Any]]
        if locals is None:
            self.locals = []
        elif isinstance(locals, (Local, LocalStack)):
            self.locals = [locals]
        else:
            self.locals = list(locals)

    def cleanup(self) -> None:
        for local in self.locals:
            release_local(local)

    def make_middleware(self, app: WSGIApplication) -> WSGIApplication:
        def cleaning_app(
            environ: WSGIEnvironment, start_response: StartResponse
        ) -> Iterable[bytes]:
            return ClosingIterator(app(environ, start_response), self.cleanup)

        return cleaning_app

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
        if unbound_message is None:
            unbound_message = "object is not bound"
        # __setattr__ itself is forwarded, so the two slots are filled behind its back.
        object.__setattr__(self, "_LocalProxy__wrapped", local)
        object.__setattr__(self, "_get_current_object", _lookup(local, name, unbound_message))

    __doc__: Any = ReadThrough("__doc__", lambda proxy: type(proxy).__doc__, on_class=__doc__)
    __class__: Any = ReadThrough("__class__", type)
    __wrapped__: Any = ReadThrough(
        "__wrapped__", lambda proxy: object.__getattribute__(proxy, "_LocalProxy__wrapped")
    )


for _name, _method in FORWARDED.items():
    setattr(LocalProxy, _name, _method)


def _itself(found: T) -> T:
    return found


def _lookup(local: Any, name: str | None, unbound_message: str) -> Callable[[], Any]:
    """How a proxy of ``local`` finds its object; decided once, because every use pays for it."""
    pick: Callable[[Any], Any] = _itself if name is None else attrgetter(name)

    if isinstance(local, Local):
        if name is None:
            raise TypeError("A proxy of a Local needs the name of the attribute it stands for.")

        def current() -> Any:
            try:
                return pick(local)
            except AttributeError:
                raise RuntimeError(unbound_message) from None

    elif isinstance(local, LocalStack):

        def current() -> Any:
            top = local.top
            if top is None:
                raise RuntimeError(unbound_message)
            return pick(top)

    elif isinstance(local, ContextVar):

        def current() -> Any:
            try:
                found = local.get()
            except LookupError:
                raise RuntimeError(unbound_message) from None
            return pick(found)

    elif callable(local):

        def current() -> Any:
            return pick(local())

    else:
        raise TypeError(f"A {type(local).__name__} cannot be proxied; pass a local or a callable.")
    return current
