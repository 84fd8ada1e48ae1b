from __future__ import annotations

from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")
_UNSET: Any = object()


class Local:
    __slots__ = ("_state",)
    _state: ContextVar[dict[str, Any]]

    def __init__(self) -> None:
        object.__setattr__(self, "_state", ContextVar(f"local-{id(self):x}"))

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            return object.__getattribute__(self, name)
        values = object.__getattribute__(self, "_state").get(None) or {}
        try:
            return values[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        state = object.__getattribute__(self, "_state")
        state.set((state.get(None) or {}) | {name: value})

    def __delattr__(self, name: str) -> None:
        state = object.__getattribute__(self, "_state")
        values = state.get(None) or {}
        if name not in values:
            raise AttributeError(name)
        state.set({k: v for k, v in values.items() if k != name})

    def __call__(self, name: str) -> LocalProxy[Any]:
        return LocalProxy(self, name)

    def __release_local__(self) -> None:
        object.__getattribute__(self, "_state").set(None)


class LocalStack(Generic[T]):
    __slots__ = ("_state",)

    def __init__(self) -> None:
        self._state: ContextVar[tuple[T, ...]] = ContextVar(f"stack-{id(self):x}", default=())

    def push(self, obj: T) -> tuple[T, ...]:
        new = (*self._state.get(), obj)
        self._state.set(new)
        return new

    def pop(self) -> T | None:
        match self._state.get():
            case ():
                return None
            case (*rest, last):
                self._state.set(tuple(rest))
                return last
        return None

    @property
    def top(self) -> T | None:
        return next(reversed(self._state.get()), None)

    def __call__(self) -> LocalProxy[T]:
        def find() -> T:
            if not self._state.get():
                raise RuntimeError("the stack is empty")
            return self._state.get()[-1]

        return LocalProxy(find)

    def __release_local__(self) -> None:
        self._state.set(())


class LocalProxy(Generic[T]):
    __slots__ = ("__find",)

    @overload
    def __init__(self, source: Callable[[], T]) -> None: ...
    @overload
    def __init__(self, source: Local, name: str) -> None: ...
    def __init__(self, source: Any, name: str | None = None) -> None:
        if name is None:
            find = source
        else:
            def find() -> Any:
                value = getattr(source, name, _UNSET)
                if value is _UNSET:
                    raise RuntimeError(f"{name} is not bound")
                return value
        object.__setattr__(self, "_LocalProxy__find", find)

    def _get_current_object(self) -> T:
        return object.__getattribute__(self, "_LocalProxy__find")()

    __getattr__ = lambda self, n: getattr(self._get_current_object(), n)  # noqa: E731
    __setattr__ = lambda self, n, v: setattr(self._get_current_object(), n, v)  # noqa: E731
    __delattr__ = lambda self, n: delattr(self._get_current_object(), n)  # noqa: E731

    def __iter__(self) -> Iterator[Any]:
        return iter(self._get_current_object())  # type: ignore[call-overload]

    def __bool__(self) -> bool:
        return bool(self._get_current_object())

    def __str__(self) -> str:
        return str(self._get_current_object())

    def __repr__(self) -> str:
        return repr(self._get_current_object())

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._get_current_object()(*args, **kwargs)  # type: ignore[operator]


def _forward(name: str) -> Callable[..., Any]:
    import operator

    if name.startswith("r") and name[1:] in ("add", "sub", "mul"):
        function = getattr(operator, name[1:])
        return lambda self, other: function(other, self._get_current_object())
    function = getattr(operator, name, None) or getattr(operator, f"__{name}__", None)
    if name == "len":
        function = len
    if name == "hash":
        function = hash
    return lambda self, *rest: function(self._get_current_object(), *rest)  # type: ignore[misc]


for _name in (
    "eq ne lt le gt ge add sub mul radd rsub rmul getitem setitem delitem contains len hash".split()
):
    setattr(LocalProxy, f"__{_name}__", _forward(_name))


def release_local(local: Local | LocalStack[Any]) -> None:
    local.__release_local__()
