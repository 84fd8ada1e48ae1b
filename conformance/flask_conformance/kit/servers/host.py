"""What a server with a process of its own imports: the target, and the application of a clause."""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING

from flask_conformance.kit.servers.around import Mounted
from flask_conformance.kit.servers.meeting import Meeting
from flask_conformance.kit.target import load

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

TARGET = "CONFORMANCE_TARGET"
FACTORY = "CONFORMANCE_FACTORY"
"""The module-level function that makes the application, as ``module:name``."""
TOGETHER = "CONFORMANCE_TOGETHER"


def _application() -> WSGIApplication:
    adapter = load(os.environ[TARGET])
    module, _, name = os.environ[FACTORY].partition(":")
    make = getattr(importlib.import_module(module), name)
    meet = Meeting(int(os.environ[TOGETHER]))
    return Mounted(adapter.wsgi(make(adapter.namespace(), meet)))


# The members of this module are asked for by a server; whoever else imports it wants the names.
if FACTORY in os.environ:
    application = _application()
