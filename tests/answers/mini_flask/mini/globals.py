from __future__ import annotations

from contextvars import ContextVar
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from .sessions import Session
from .wrappers import Request

if TYPE_CHECKING:
    from .app import Flask


class Globals(SimpleNamespace):
    def get(self, name: str, default: Any = None) -> Any:
        return getattr(self, name, default)

    def pop(self, name: str, *default: Any) -> Any:
        return vars(self).pop(name, *default)

    def __contains__(self, name: str) -> bool:
        return hasattr(self, name)


_app: ContextVar[Flask] = ContextVar("app")
_g: ContextVar[Globals] = ContextVar("g")
_request: ContextVar[Request] = ContextVar("request")
_session: ContextVar[Session] = ContextVar("session")


class Proxy:
    def __init__(self, variable: ContextVar[Any]) -> None:
        vars(self)["_variable"] = variable

    def _get_current_object(self) -> Any:
        try:
            return self._variable.get()
        except LookupError:
            raise RuntimeError(f"there is no {self._variable.name} here") from None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._get_current_object(), name)

    def __getitem__(self, key: Any) -> Any:
        return self._get_current_object()[key]

    def __setitem__(self, key: Any, value: Any) -> None:
        self._get_current_object()[key] = value

    def __delitem__(self, key: Any) -> None:
        del self._get_current_object()[key]

    def __contains__(self, key: Any) -> bool:
        return key in self._get_current_object()

    def __iter__(self) -> Any:
        return iter(self._get_current_object())

    def __bool__(self) -> bool:
        return bool(self._get_current_object())


current_app: Any = Proxy(_app)
g: Any = Proxy(_g)
request: Any = Proxy(_request)
session: Any = Proxy(_session)


class Context:
    """Variables that are set in a ``with`` block, each to its value."""

    def __init__(self, **values: Any) -> None:
        self._values = {globals()[f"_{name}"]: value for name, value in values.items()}
        self._tokens: list[Any] = []

    def __enter__(self) -> Context:
        self._tokens.append([(var, var.set(value)) for var, value in self._values.items()])
        return self

    def __exit__(self, *_: object) -> None:
        for var, token in reversed(self._tokens.pop()):
            var.reset(token)

    push, pop = __enter__, __exit__
