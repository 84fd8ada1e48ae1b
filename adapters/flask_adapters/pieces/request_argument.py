"""``flask.request`` for a framework that hands each view its request as the first argument."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

KEEPS = "__keeps_the_request__"
"""Marks a view that takes the request already."""


class RequestArgument:
    """Keeps what a view was handed, for a view that takes no request and asks ``request``."""

    def __init__(self) -> None:
        self._handed: ContextVar[Any] = ContextVar("handed request")
        self.request = _Current(self._handed)
        """What stands for ``flask.request``."""

    def application(self, cls: type) -> Any:
        """The framework's class, whose ``route`` and ``add_url_rule`` take Flask's views."""
        members = {
            name: self._registering(getattr(cls, name))
            for name in ("route", "add_url_rule")
            if hasattr(cls, name)
        }
        return type(cls)(cls.__name__, (cls,), {"__module__": cls.__module__, **members})

    def view(self, view: Callable[..., Any]) -> Callable[..., Any]:
        """A view that takes the request and keeps it, of one that takes none."""
        if inspect.iscoroutinefunction(view):

            @functools.wraps(view)
            async def awaited(request: Any, *arguments: Any, **values: Any) -> Any:
                token = self._handed.set(request)
                try:
                    return await view(*arguments, **values)
                finally:
                    self._handed.reset(token)

            return awaited

        @functools.wraps(view)
        def called(request: Any, *arguments: Any, **values: Any) -> Any:
            token = self._handed.set(request)
            try:
                return view(*arguments, **values)
            finally:
                self._handed.reset(token)

        return called

    def _registering(self, method: Callable[..., Any]) -> Callable[..., Any]:
        """The method; views among its arguments, or given to what it returns, take the request."""

        @functools.wraps(method)
        def register(app: Any, *arguments: Any, **options: Any) -> Any:
            given = [self._taking(value) for value in arguments]
            named = {name: self._taking(value) for name, value in options.items()}
            decorate = method(app, *given, **named)
            if not callable(decorate):
                return decorate

            def decorated(view: Callable[..., Any]) -> Callable[..., Any]:
                decorate(self._taking(view))
                return view

            return decorated

        return register

    def _taking(self, value: Any) -> Any:
        # route may call add_url_rule, which would have a view handed two requests.
        if not inspect.isroutine(value) or hasattr(value, KEEPS):
            return value
        view = self.view(value)
        setattr(view, KEEPS, True)
        return view


class _Current:
    """The request that the running view was handed."""

    def __init__(self, handed: ContextVar[Any]) -> None:
        object.__setattr__(self, "_handed", handed)

    def _get_current_object(self) -> Any:
        try:
            return self._handed.get()
        except LookupError:
            raise RuntimeError("no view is running that was handed a request") from None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._get_current_object(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._get_current_object(), name, value)
