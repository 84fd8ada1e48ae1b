"""The bundled reference implementation."""

from __future__ import annotations

import importlib
from importlib.metadata import version
from types import SimpleNamespace
from typing import Any

import flask_reference
from flask_conformance.kit.module_adapter import ModuleAdapter
from flask_conformance.model.edition import Edition


class ReferenceAdapter(ModuleAdapter):
    """``flask_reference``: its own locals, and Werkzeug's routing, exceptions and middleware."""

    def __init__(self) -> None:
        super().__init__(flask_reference)
        self.name = "reference"
        self.edition = Edition.of("3.1.3", version("werkzeug"))

    def werkzeug(self) -> Any:
        parts = ("routing", "exceptions", "test", "wrappers", "datastructures")
        return SimpleNamespace(
            local=importlib.import_module("flask_reference.local"),
            middleware=importlib.import_module("flask_adapters.werkzeug_parts").middleware(),
            **{name: importlib.import_module(f"werkzeug.{name}") for name in parts},
        )


adapter = ReferenceAdapter
