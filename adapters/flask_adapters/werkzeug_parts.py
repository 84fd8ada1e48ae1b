"""The parts of an installed Werkzeug, by one name each, wherever a release keeps them."""

from __future__ import annotations

import contextlib
import importlib
from functools import cache
from types import SimpleNamespace
from typing import Any

MODULES = (
    "local", "routing", "exceptions", "test", "wrappers", "datastructures", "utils", "security",
    "http", "wsgi", "serving", "urls", "formparser", "debug",
)  # fmt: skip

MIDDLEWARE = {
    "DispatcherMiddleware": ("werkzeug.middleware.dispatcher", "werkzeug.wsgi"),
    "SharedDataMiddleware": ("werkzeug.middleware.shared_data", "werkzeug.wsgi"),
    "ProxyFix": ("werkzeug.middleware.proxy_fix", "werkzeug.contrib.fixers"),
    "ProfilerMiddleware": ("werkzeug.middleware.profiler", "werkzeug.contrib.profiler"),
    "LintMiddleware": ("werkzeug.middleware.lint", "werkzeug.contrib.lint"),
}
"""Each middleware, and the modules that hold it: since Werkzeug 0.15, and before."""


class Parts:
    """Werkzeug's modules as attributes, imported on first use, and ``middleware``."""

    def __getattr__(self, name: str) -> Any:
        if name == "middleware":
            return middleware()
        if name in MODULES:
            return importlib.import_module(f"werkzeug.{name}")
        raise AttributeError(f"Werkzeug has no part {name!r} that the suite knows")


@cache
def middleware() -> SimpleNamespace:
    """Werkzeug's WSGI middleware in one namespace, as far as the release has it."""
    return SimpleNamespace(
        **{name: piece for name, homes in MIDDLEWARE.items() if (piece := _find(name, homes))}
    )


def _find(name: str, homes: tuple[str, ...]) -> Any:
    for home in homes:
        with contextlib.suppress(ImportError, AttributeError):
            return getattr(importlib.import_module(home), name)
    return None
