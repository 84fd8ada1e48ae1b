"""Chapter *async*: coroutine functions where a plain function is expected."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from importlib import import_module
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..app import Flask


def ensure_sync(app: Flask, func: Callable[..., Any]) -> Callable[..., Any]:
    """Every view, hook and handler passes through here before it is called."""
    return app.async_to_sync(func) if iscoroutinefunction(func) else func


def async_to_sync(app: Flask, func: Callable[..., Coroutine[Any, Any, Any]]) -> Callable[..., Any]:
    """Run the coroutine function in an event loop of its own, until it is done."""
    try:
        asgiref = import_module("asgiref.sync")
    except ImportError:
        raise RuntimeError(
            "Async views need the 'async' extra: install asgiref, as 'flask[async]' does."
        ) from None
    sync_function: Callable[..., Any] = asgiref.async_to_sync(func)
    return sync_function
