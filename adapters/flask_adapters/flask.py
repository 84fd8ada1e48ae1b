"""Real Flask, whichever of its releases is installed."""

from __future__ import annotations

import contextlib
import importlib
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from flask_adapters.deviations import known_in
from flask_adapters.werkzeug_parts import Parts
from flask_conformance.kit.adapter import Adapter
from flask_conformance.model.edition import Edition
from flask_conformance.releases.old_sources import importable_names
from flask_conformance.releases.old_sources.shims import install_shims, shim_needed

SUBMODULES = (
    "views", "sessions", "json", "json.tag", "json.provider", "signals", "testing", "globals",
    "ctx", "cli", "config", "wrappers", "templating", "helpers", "blueprints", "app", "logging",
)  # fmt: skip


class FlaskAdapter(Adapter):
    """Flask as published; releases before 1.1 are shimmed, not changed, to import."""

    name = "flask"

    def __init__(self) -> None:
        installed = _installed("flask")
        install_shims(shim_needed(installed))
        self.edition = Edition.of(installed, _installed("werkzeug"))
        self.known = known_in(self.edition)
        self._flask = importlib.import_module("flask")
        if self.edition.flask.release[:2] == (0, 8):
            importable_names.install(self._flask.helpers)
        for name in SUBMODULES:
            with contextlib.suppress(ImportError):
                importlib.import_module(f"flask.{name}")

    def namespace(self) -> Any:
        return self._flask

    def werkzeug(self) -> Any:
        return Parts()

    def drop_contexts(self) -> list[str]:
        dropped: list[str] = []
        while (context := self._pushed()) is not None and len(dropped) < 100:
            dropped.append(f"<{type(context).__name__}>")
            with contextlib.suppress(Exception):
                context.pop()
            if self._pushed() is context:
                self._take_off_its_stack(context)
        return dropped

    def _take_off_its_stack(self, context: Any) -> None:
        """For the contexts of old releases, which stay when a teardown function raises."""
        flask_globals = getattr(self._flask, "globals", self._flask)
        for name in ("_request_ctx_stack", "_app_ctx_stack"):
            stack = getattr(flask_globals, name, None)
            if stack is not None and stack.top is context:
                stack.pop()

    def _pushed(self) -> Any:
        """The innermost context still pushed: by proxy since 2.2, on a stack before."""
        flask_globals = getattr(self._flask, "globals", self._flask)
        for name in ("request_ctx", "app_ctx"):
            if hasattr(flask_globals, name):
                with contextlib.suppress(RuntimeError):
                    return getattr(flask_globals, name)._get_current_object()
            else:
                stack = getattr(flask_globals, f"_{name}_stack", None)
                if stack is not None and stack.top is not None:
                    return stack.top
        return None


def _installed(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        raise ImportError(
            f"{distribution} is not installed in this environment; try: pip install {distribution}"
        ) from None


adapter = FlaskAdapter
