"""What a server with a process of its own is told: the target, and who makes the application."""

from __future__ import annotations

import importlib
import os
from typing import Any

from flask_conformance.kit.adapter import Adapter
from flask_conformance.kit.servers.meeting import Meeting

TARGET = "CONFORMANCE_TARGET"
FACTORY = "CONFORMANCE_FACTORY"
"""The module-level function that makes the application, as ``module:name``."""
TOGETHER = "CONFORMANCE_TOGETHER"


def made(adapter: Adapter) -> Any:
    """The application that the clause's factory makes."""
    module, _, name = os.environ[FACTORY].partition(":")
    make = getattr(importlib.import_module(module), name)
    return make(adapter.namespace(), Meeting(int(os.environ[TOGETHER])))
