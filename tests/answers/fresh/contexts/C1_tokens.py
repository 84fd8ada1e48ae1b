"""Contexts as dataclasses with tokens; globals are tiny proxies that know one ContextVar."""
from __future__ import annotations

from contextvars import ContextVar, Token
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit


class LocalStack:
    """A stack for each context of execution."""

    def __init__(self) -> None:
        self._items: ContextVar[tuple] = ContextVar("items", default=())

    def push(self, obj: Any) -> None:
        self._items.set((*self._items.get(), obj))

    def pop(self) -> Any:
        if not (items := self._items.get()):
            return None
        self._items.set(items[:-1])
        return items[-1]

    @property
    def top(self) -> Any:
        items = self._items.get()
        return items[-1] if items else None


_apps, _requests = LocalStack(), LocalStack()


class Globals:
    def get(self, name: str, default: Any = None) -> Any:
        return vars(self).get(name, default)

    def __contains__(self, name: str) -> bool:
        return name in vars(self)

    def __iter__(self):
        return iter(vars(self))

    def pop(self, name, *default):
        return vars(self).pop(name, *default)

    def setdefault(self, name, default=None):
        return vars(self).setdefault(name, default)


@dataclass
class AppContext:
    app: Flask
    g: Globals = field(default_factory=Globals)

    def __enter__(self) -> AppContext:
        _apps.push(self)
        return self

    def __exit__(self, *exc: object) -> None:
        _apps.pop()


@dataclass
class Request:
    path: str
    args: dict[str, str]
    method: str = "GET"


@dataclass
class RequestContext:
    app: Flask
    request: Request

    def __enter__(self) -> RequestContext:
        self.app_context = self.app.app_context()
        self.app_context.__enter__()
        _requests.push(self)
        return self

    def __exit__(self, *exc: object) -> None:
        _requests.pop()
        self.app_context.__exit__(*exc)


class Flask:
    def __init__(self, import_name: str) -> None:
        self.import_name = self.name = import_name

    def app_context(self) -> AppContext:
        return AppContext(self)

    def test_request_context(self, path: str = "/", method: str = "GET") -> RequestContext:
        url = urlsplit(path)
        return RequestContext(self, Request(url.path, dict(reversed(parse_qsl(url.query))), method))

    def __repr__(self) -> str:
        return f"<Flask {self.name!r}>"


class Proxy:
    def __init__(self, stack: LocalStack, name: str) -> None:
        object.__setattr__(self, "_Proxy__where", (stack, name))

    def _get_current_object(self) -> Any:
        stack, name = object.__getattribute__(self, "_Proxy__where")
        if stack.top is None:
            raise RuntimeError(f"Working outside of context: there is no {name} here.")
        return getattr(stack.top, name)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._get_current_object(), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._get_current_object(), name)

    def __contains__(self, name: str) -> bool:
        return name in self._get_current_object()

    def __iter__(self):
        return iter(self._get_current_object())

    def __eq__(self, other: object) -> bool:
        return self._get_current_object() == other

    def __hash__(self) -> int:
        return hash(self._get_current_object())

    def __repr__(self) -> str:
        return repr(self._get_current_object())

    def __bool__(self) -> bool:
        return bool(self._get_current_object())


current_app = Proxy(_apps, "app")
g = Proxy(_apps, "g")
request = Proxy(_requests, "request")


def has_app_context() -> bool:
    return _apps.top is not None


def has_request_context() -> bool:
    return _requests.top is not None


if __name__ == "__main__":
    app = Flask(__name__)
    with app.test_request_context("/hello?name=x"):
        print(current_app, request.path, request.args)
