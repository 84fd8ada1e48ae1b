"""The bundled reference implementation."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import flask_reference
import flask_reference.core.local
from flask_adapters.deviations import known_of_werkzeug
from flask_adapters.werkzeug_parts import Parts
from flask_conformance.kit.module_adapter import ModuleAdapter
from flask_conformance.model.edition import Edition


class ReferenceAdapter(ModuleAdapter):
    """``flask_reference``: its own locals, and Werkzeug's routing, exceptions and middleware."""

    def __init__(self) -> None:
        super().__init__(flask_reference)
        self.name = "reference"
        self.edition = Edition.of("3.1.3", version("werkzeug"))
        # It answers for the toolkit, too: with its own locals, and Werkzeug's other parts.
        self.lacks = {}
        self.known = known_of_werkzeug(self.edition)

    def werkzeug(self) -> Any:
        return ReferenceParts()


class ReferenceParts(Parts):
    """Werkzeug's parts, with the reference's own locals in the place of Werkzeug's."""

    local = flask_reference.core.local


adapter = ReferenceAdapter
