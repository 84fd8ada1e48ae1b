"""How a script reaches the framework under test."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from pathlib import Path

from flask_conformance.kit.module_adapter import PARTS, SUBMODULES
from flask_conformance.repro.shake import Uses, bound

MIDDLEWARE = {
    "DispatcherMiddleware": "dispatcher",
    "SharedDataMiddleware": "shared_data",
    "ProxyFix": "proxy_fix",
    "ProfilerMiddleware": "profiler",
    "LintMiddleware": "lint",
}
"""The classes of ``werkzeug.middleware``, and the module of each."""

WERKZEUG = (
    "local",
    "routing",
    "exceptions",
    "test",
    "wrappers",
    "datastructures",
    "serving",
    "debug",
)
"""The other parts of Werkzeug that clauses use."""


def needs_adapter(target: str) -> bool:
    """Whether the target is no module with Flask's names, but reached through an adapter.

    Raises OSError for a file that is not there, SyntaxError for one that is not Python.
    """
    path = _file(target)
    if path is None and target != "flask":
        path = _home(f"flask_adapters.{target.replace('-', '_')}") or _home(target)
    if path is None:
        return False
    return any("adapter" in bound(node) for node in ast.parse(path.read_bytes()).body)


def _home(module: str) -> Path | None:
    """The source of a module that can be imported here."""
    try:
        spec = importlib.util.find_spec(module)
    except ImportError:
        return None
    return Path(spec.origin) if spec and spec.has_location and spec.origin else None


def reached(target: str, used: Uses) -> Iterator[str]:
    """The lines after which ``flask`` is what clauses call so, and ``werkzeug``."""
    path = _file(target)
    if path is not None:
        yield f"sys.path.insert(0, {str(path.parent)!r})"
    name = path.stem if path else target
    yield f"import {name} as flask" if name != "flask" else "import flask"
    submodules = [part for part in SUBMODULES if f".{part}" in used]
    parts = [part for part in WERKZEUG if "werkzeug" in used and f".{part}" in used]
    middleware = [name for name in MIDDLEWARE if "werkzeug" in used and f".{name}" in used]
    if target == "flask":
        yield from (f"import flask.{part}" for part in submodules)
        yield from (f"import werkzeug.{part}" for part in parts)
        if "werkzeug" in used and not parts:
            yield "import werkzeug"
        for name in middleware:
            home = f"werkzeug.middleware.{MIDDLEWARE[name]}"
            yield f"import {home}"
            yield f"werkzeug.middleware.{name} = {home}.{name}"
        return
    if submodules:
        yield f"add_submodules(flask, {submodules})"
    if "werkzeug" in used:
        names = [*parts, *["middleware"][: len(middleware)]]
        offered = [f"{name}={PARTS.get(name, ())}" for name in names]
        yield f"werkzeug = parts_of({', '.join(['flask', *offered])})"


def _file(target: str) -> Path | None:
    return Path(target).resolve() if target.endswith(".py") or "/" in target else None
