"""Pluggable context-local storage with strategies, a registry and a facade."""
from __future__ import annotations

import abc
import enum
import functools
import operator
import typing as t
from contextvars import ContextVar
from types import MappingProxyType

S = t.TypeVar("S")


class Isolation(enum.Enum):
    CONTEXT = "context"
    NONE = "none"


@t.runtime_checkable
class Backend(t.Protocol[S]):
    def load(self) -> S: ...
    def store(self, state: S) -> None: ...
    def reset(self) -> None: ...


class AbstractBackend(abc.ABC, t.Generic[S]):
    registry: t.ClassVar[dict[Isolation, type]] = {}

    def __init_subclass__(cls, *, isolation: Isolation, **kw: t.Any) -> None:
        super().__init_subclass__(**kw)
        AbstractBackend.registry[isolation] = cls

    def __init__(self, factory: t.Callable[[], S]) -> None:
        self._factory = factory

    @abc.abstractmethod
    def load(self) -> S: ...

    @abc.abstractmethod
    def store(self, state: S) -> None: ...

    def reset(self) -> None:
        self.store(self._factory())


class ContextBackend(AbstractBackend[S], isolation=Isolation.CONTEXT):
    def __init__(self, factory: t.Callable[[], S]) -> None:
        super().__init__(factory)
        self._variable: ContextVar[S] = ContextVar(f"{type(self).__name__}@{id(self)}")

    def load(self) -> S:
        try:
            return self._variable.get()
        except LookupError:
            return self._factory()

    def store(self, state: S) -> None:
        self._variable.set(state)


class GlobalBackend(AbstractBackend[S], isolation=Isolation.NONE):
    _state: t.Any = None

    def load(self) -> S:
        return self._factory() if self._state is None else self._state

    def store(self, state: S) -> None:
        self._state = state


class BackendFactory:
    @staticmethod
    def create(isolation: Isolation, factory: t.Callable[[], S]) -> AbstractBackend[S]:
        return AbstractBackend.registry[isolation](factory)


class Releasable(abc.ABC):
    @abc.abstractmethod
    def __release_local__(self) -> None: ...


class Local(Releasable):
    __slots__ = ("__backend", "__weakref__")

    def __init__(self, *, isolation: Isolation = Isolation.CONTEXT) -> None:
        object.__setattr__(
            self, "_Local__backend", BackendFactory.create(isolation, lambda: MappingProxyType({}))
        )

    def __getattr__(self, name: str) -> t.Any:
        mapping = self.__backend.load()
        if name in mapping:
            return mapping[name]
        raise AttributeError(f"{name!r} is not set in this context", name=name, obj=self)

    def __setattr__(self, name: str, value: t.Any) -> None:
        self.__backend.store(MappingProxyType({**self.__backend.load(), name: value}))

    def __delattr__(self, name: str) -> None:
        self.__getattr__(name)
        remaining = {k: v for k, v in self.__backend.load().items() if k != name}
        self.__backend.store(MappingProxyType(remaining))

    def __release_local__(self) -> None:
        self.__backend.reset()

    def __call__(self, name: str) -> "LocalProxy":
        return LocalProxy(self, name)


class LocalStack(Releasable):
    def __init__(self, *, isolation: Isolation = Isolation.CONTEXT) -> None:
        self.__backend = BackendFactory.create(isolation, tuple)

    def push(self, obj: t.Any) -> None:
        self.__backend.store(self.__backend.load() + (obj,))

    def pop(self) -> t.Any:
        top, state = self.top, self.__backend.load()
        self.__backend.store(state[:-1])
        return top

    @property
    def top(self) -> t.Any:
        state = self.__backend.load()
        return state[-1] if state else None

    def __release_local__(self) -> None:
        self.__backend.reset()

    def __call__(self) -> "LocalProxy":
        return LocalProxy(StackTopResolver(self))


class Resolver(abc.ABC):
    @abc.abstractmethod
    def __call__(self) -> t.Any: ...


class StackTopResolver(Resolver):
    def __init__(self, stack: LocalStack) -> None:
        self._stack = stack

    def __call__(self) -> t.Any:
        top = self._stack.top
        if top is None:
            raise UnboundError("nothing on the stack")
        return top


class AttributeResolver(Resolver):
    def __init__(self, local: Local, name: str) -> None:
        self._local, self._name = local, name

    def __call__(self) -> t.Any:
        try:
            return getattr(self._local, self._name)
        except AttributeError as error:
            raise UnboundError(self._name) from error


class UnboundError(RuntimeError):
    """No object is bound to the proxy here."""


class Forwarded:
    """Descriptor that forwards a special method to the proxied object."""

    def __init__(self, function: t.Callable[..., t.Any], swapped: bool = False) -> None:
        self.function, self.swapped = function, swapped

    def __get__(self, proxy: t.Any, owner: t.Any = None) -> t.Any:
        if proxy is None:
            return self
        target = proxy._get_current_object()
        if self.swapped:
            return lambda other: self.function(other, target)
        return functools.partial(self.function, target)


class LocalProxy:
    __slots__ = ("__resolver",)

    def __init__(self, source: t.Any, name: str | None = None) -> None:
        resolver = source if name is None else AttributeResolver(source, name)
        object.__setattr__(self, "_LocalProxy__resolver", resolver)

    def _get_current_object(self) -> t.Any:
        return object.__getattribute__(self, "_LocalProxy__resolver")()

    def __getattr__(self, name: str) -> t.Any:
        return getattr(self._get_current_object(), name)

    __setattr__ = Forwarded(setattr)
    __delattr__ = Forwarded(delattr)
    __str__ = Forwarded(str)
    __repr__ = Forwarded(repr)
    __bool__ = Forwarded(bool)
    __hash__ = Forwarded(hash)
    __len__ = Forwarded(len)
    __iter__ = Forwarded(iter)
    __getitem__ = Forwarded(operator.getitem)
    __setitem__ = Forwarded(operator.setitem)
    __delitem__ = Forwarded(operator.delitem)
    __contains__ = Forwarded(operator.contains)
    __call__ = Forwarded(lambda target, *a, **k: target(*a, **k))
    __eq__ = Forwarded(operator.eq)
    __ne__ = Forwarded(operator.ne)
    __lt__ = Forwarded(operator.lt)
    __le__ = Forwarded(operator.le)
    __gt__ = Forwarded(operator.gt)
    __ge__ = Forwarded(operator.ge)
    __add__ = Forwarded(operator.add)
    __sub__ = Forwarded(operator.sub)
    __mul__ = Forwarded(operator.mul)
    __radd__ = Forwarded(operator.add, swapped=True)
    __rsub__ = Forwarded(operator.sub, swapped=True)
    __rmul__ = Forwarded(operator.mul, swapped=True)


def release_local(local: Releasable) -> None:
    local.__release_local__()


__all__ = ["Isolation", "Local", "LocalProxy", "LocalStack", "release_local"]
